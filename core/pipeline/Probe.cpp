// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/Probe.h"

#include "base/Limits.h"
#include "base/Sentence.h"
#include "docx/DocxWriter.h"
#include "layout/Layout.h"
#include "pipeline/ProbePaper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <map>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using base::Sentence;
using composition::Flow;
using layout::Profile;

namespace {

constexpr int probeMode = 14;
constexpr int mostWidening = 12; ///< twips
constexpr int mostDiffering = 10;

/// How many lines of each text a page has.
using LineCounts = std::map<std::pair<int, QString>, int>;

LineCounts counted(const std::vector<PrintedLine>& lines)
{
    LineCounts counts;
    for (const auto& line : lines)
        ++counts[{line.page, line.text}];
    return counts;
}

int equalLines(const std::vector<PrintedLine>& lines, LineCounts print)
{
    int equal = 0;
    for (const auto& line : lines)
        if (auto found = print.find({line.page, line.text});
            found != print.end() && found->second > 0) {
            --found->second;
            ++equal;
        }
    return equal;
}

std::vector<PrintedLine> linesOf(const Flow& flow, const World& world, const Profile& profile)
{
    return printedLines(layout::layOut(flow, world.fonts, profile));
}

Flow widened(Flow flow, int twips)
{
    for (auto& section : flow.sections)
        section.page.right -= twips;
    return flow;
}

/// The texts of our lines that the print has not, on their pages.
QStringList missing(const std::vector<PrintedLine>& lines, LineCounts print)
{
    QStringList texts;
    for (const auto& line : lines) {
        int& left = print[{line.page, line.text}];
        if (left-- <= 0 && texts.size() < mostDiffering)
            texts += u"%1: %2"_s.arg(line.page + 1).arg(line.text);
    }
    return texts;
}

/// The places of the lines that their page has once.
std::map<std::pair<int, QString>, double> placesOf(const std::vector<PrintedLine>& lines)
{
    const LineCounts counts = counted(lines);
    std::map<std::pair<int, QString>, double> places;
    for (const auto& line : lines)
        if (counts.at({line.page, line.text}) == 1)
            places[{line.page, line.text}] = line.y;
    return places;
}

/// Most that lines found on both sides lie apart, counted from the topmost of them on each page.
double verticalDifference(const std::vector<PrintedLine>& ours,
                          const std::vector<PrintedLine>& print)
{
    const auto own = placesOf(ours);
    const auto places = placesOf(print);
    std::map<int, double> offsets;
    double most = 0;
    for (const auto& line : ours) { // from the top of every page
        const auto found = places.find({line.page, line.text});
        if (found == places.end() || !own.contains(found->first))
            continue;
        const double apart = found->second - line.y;
        const double first = offsets.try_emplace(line.page, apart).first->second;
        most = std::max(most, std::abs(apart - first));
    }
    return most;
}

void calibrate(ProbeVerdict& verdict, const World& world, const Flow& flow, const LineCounts& print)
{
    verdict.equalWidened = verdict.fits[verdict.best].equal;
    if (verdict.equalWidened == verdict.lines)
        return; // no room can bring it nearer
    for (int twips = 1; twips <= mostWidening; ++twips)
        for (const int change : {twips, -twips}) {
            const int equal = equalLines(
                linesOf(widened(flow, change), world, world.profiles[verdict.best]), print);
            if (equal > verdict.equalWidened) {
                verdict.equalWidened = equal;
                verdict.widening = change;
            }
        }
}

QString lineOf(const ProbeFit& fit, int lines)
{
    const QString text = Sentence::tr("%1: %2/%3 dòng", fit.name, fit.equal, lines);
    return u"  "_s + text + u'\n';
}

} // namespace

base::Result<QByteArray> probeDocx(const World& world)
{
    const Flow flow = probePaper(world);
    return docx::toDocx(flow, layout::layOut(flow, world.fonts).rules);
}

ProbeVerdict judgeProbe(const World& world, const std::vector<PrintedLine>& print)
{
    const Flow flow = probePaper(world);
    const LineCounts counts = counted(print);
    ProbeVerdict verdict;
    verdict.lines = static_cast<int>(print.size());
    for (const auto& profile : world.profiles) {
        const int equal = equalLines(linesOf(flow, world, profile), counts);
        verdict.fits.push_back(
            {profile.id, profile.name, profile.compatibilityMode == probeMode, equal});
        if (verdict.fits.back().sameMode && equal > verdict.fits[verdict.best].equal)
            verdict.best = verdict.fits.size() - 1;
    }
    const auto own = linesOf(flow, world, world.profiles.front());
    verdict.differing = missing(own, counts);
    verdict.vertical = verticalDifference(own, print);
    calibrate(verdict, world, flow, counts);
    return verdict;
}

QString probeReport(const ProbeVerdict& verdict)
{
    QString text =
        verdict.confirmsOwn()
            ? Sentence::tr("Cách ngắt dòng mặc định được xác nhận: cả %1 dòng của bản in như nhau.",
                           verdict.lines)
            : Sentence::tr("Cách ngắt dòng mặc định khác bản in ở %1 trong %2 dòng.",
                           verdict.lines - verdict.fits.front().equal, verdict.lines);
    text += u'\n';
    for (const auto& fit : verdict.fits)
        text += lineOf(fit, verdict.lines);
    const auto& best = verdict.fits[verdict.best];
    text += Sentence::tr("Khớp nhất với bản in: %1 (%2).", best.name, best.id) + u'\n';
    if (verdict.widening != 0)
        text += Sentence::tr("Hiệu chỉnh: khổ chữ rộng thêm %1 twip thì có %2 dòng như nhau.",
                             verdict.widening, verdict.equalWidened) +
                u'\n';
    text += Sentence::tr("Dòng lệch chiều dọc nhiều nhất: %1 điểm.",
                         QString::number(verdict.vertical, 'f', 2)) +
            u'\n';
    for (const auto& line : verdict.differing)
        text += u"  - "_s + Sentence::tr("trang %1", line) + u'\n';
    return text;
}

base::Result<QByteArray> officeProfiles(const World& world, const QString& id)
{
    const auto bytes = world.files.read(profilesFile(world.folders), base::limits::jsonFileBytes);
    if (!bytes)
        return bytes.error();
    QJsonObject file = QJsonDocument::fromJson(*bytes).object();
    QJsonArray sorted;
    for (const bool first : {true, false})
        for (const auto& entry : file[u"profiles"_s].toArray())
            if ((entry[u"id"_s].toString() == id) == first)
                sorted += entry;
    file[u"profiles"_s] = sorted;
    return QJsonDocument(file).toJson();
}

} // namespace thidua::pipeline
