// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/RollTexts.h"

#include "base/Sentence.h"
#include "emulation/NewYear.h"
#include "pipeline/OpenPaper.h"
#include "pipeline/RollYear.h"
#include "store/PaperDocument.h"
#include "text/Normal.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using base::Date;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;
using document::OfficialDocument;

namespace {

/// Of its date, else the last one that its title speaks of; 0: none.
int yearOf(const OfficialDocument& paper)
{
    if (paper.date.year() > 0)
        return paper.date.year();
    static const QRegularExpression year(u"\\b(20\\d\\d)\\b"_s);
    auto found = year.globalMatch(paper.abstract.join(u' '));
    int last = 0;
    while (found.hasNext())
        last = found.next().captured(1).toInt();
    return last;
}

int commonYear(const std::vector<OfficialDocument>& papers, const Date& today)
{
    std::map<int, int> counts;
    for (const auto& paper : papers)
        if (const int year = yearOf(paper); year > 0)
            ++counts[year];
    const auto most =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? today.year() - 1 : most->first;
}

/// Our agency as the heads of the papers have it.
emulation::NewYear headOf(const std::vector<OfficialDocument>& papers, int year,
                          const regulation::Law& law)
{
    emulation::NewYear wish;
    wish.year = year;
    const auto day = Date::of(year, 12, 31).value_or(Date());
    const auto roles = emulation::rolesOn(day, law);
    for (const auto& paper : papers) {
        const QString issuer = text::bare(paper.issuer.join(u' '));
        for (const auto& [id, name] : roles)
            if (wish.role.isEmpty() && !issuer.isEmpty() && issuer.startsWith(text::bare(name)))
                wish.role = id;
        const auto* province = law.provinces.find(paper.place, day);
        if (wish.province.isEmpty() && province && !wish.role.isEmpty())
            wish.province = province->name;
    }
    if (wish.role.isEmpty() && !roles.empty())
        wish.role = roles.front().first;
    return wish;
}

/// An id that is a part of a name in the package, and only once there.
store::PaperId idFor(const QString& path, const store::YearFile& file)
{
    QString id;
    for (const QChar letter : text::bare(QFileInfo(path).completeBaseName()))
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            id += letter;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    id = id.left(40);
    while (id.endsWith(u'-'))
        id.chop(1);
    if (id.isEmpty())
        id = u"van-ban"_s;
    QString free = id;
    for (int number = 2; file.paper({free}); ++number)
        free = u"%1-%2"_s.arg(id).arg(number);
    return {free};
}

QString titleOf(const OfficialDocument& paper, const QString& path)
{
    const QString title = QString(paper.title + u' ' + paper.abstract.join(u' ')).simplified();
    return title.isEmpty() ? QFileInfo(path).completeBaseName() : title.left(200);
}

} // namespace

Result<RolledTexts> rollTexts(const World& world, const TextsRequest& request)
{
    const auto law = lawOf(world);
    if (!law)
        return law.error();
    RolledTexts rolled;
    std::vector<OfficialDocument> papers;
    store::YearFile old;
    for (const QString& path : request.paths) {
        auto read = openPaper(world, path);
        if (!read) {
            rolled.left += read.error().message;
            continue;
        }
        store::PaperFile paper;
        paper.id = idFor(path, old);
        paper.title = titleOf(*read, path);
        paper.document = store::jsonOf(*read);
        old.papers.push_back(std::move(paper));
        papers.push_back(std::move(read).value());
    }
    if (papers.empty())
        return Error{ErrorCode::Refused,
                     rolled.left.isEmpty() ? Sentence::tr("Chưa chọn văn bản nào của năm trước.")
                                           : rolled.left.front(),
                     {}};
    const int year = commonYear(papers, request.today);
    old.data = emulation::dataOf(headOf(papers, year, *law));
    auto made = renewedYear(world, old, std::max(year + 1, request.today.year()));
    if (!made)
        return made.error();
    rolled.file = std::move(made->file);
    rolled.map = std::move(made->map);
    return rolled;
}

} // namespace thidua::pipeline
