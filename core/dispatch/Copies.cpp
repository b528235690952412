// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/Copies.h"

#include "base/Sentence.h"
#include "text/Normal.h"

#include <QRegularExpression>

#include <algorithm>

namespace thidua::dispatch {

using namespace Qt::StringLiterals;
using base::Sentence;
using document::OfficialDocument;

namespace {

/// More copies of one paper nobody prints on an office printer.
constexpr int mostCopies = 999;

bool containsAny(const QString& text, std::initializer_list<const char16_t*> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&text](const char16_t* word) { return text.contains(QStringView(word)); });
}

/// "Các Sở (12 bản)" → 12; nothing where no number of copies stands there.
std::optional<int> statedCount(const QString& text)
{
    static const QRegularExpression stated(
        u"(?:[(,:]\\s*(\\d{1,3})\\s*(?:bản|b)?\\s*\\)?|(\\d{1,3})\\s*(?:bản|b)\\)?)\\s*[;.]?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = stated.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString digits = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    return std::clamp(digits.toInt(), 0, mostCopies);
}

bool isFileLine(const QString& bare) { return bare.startsWith(u"luu") && bare.contains(u':'); }

/// "Lưu: VT, NV": one for each of them, unless a number says otherwise.
CopyShare fileShare(const QString& line)
{
    CopyShare share{line, 1, false, true};
    if (const auto stated = statedCount(line)) {
        share.count = std::max(1, *stated);
        return share;
    }
    const QStringList keepers = line.mid(line.indexOf(u':') + 1).split(u',', Qt::SkipEmptyParts);
    share.count = std::max(1, static_cast<int>(keepers.size()));
    return share;
}

bool isOnline(const QString& bare)
{
    return containsAny(bare, {u"cong thong tin", u"trang thong tin", u"website", u"cong tt"});
}

/// Whether it speaks of the members of the grouping together.
bool meansMembers(const QString& bare)
{
    const bool several = containsAny(bare, {u"cac ", u"thanh vien"});
    return several && containsAny(bare, {u"thanh vien", u"so noi vu", u"trong cum", u"trong khoi"});
}

void addMembers(std::vector<CopyShare>& to, const Circle& circle)
{
    for (qsizetype i = 0; i < circle.members.size(); ++i)
        if (static_cast<int>(i) != circle.ours)
            to.push_back({circle.members[i], 1, false, false});
}

void addLine(std::vector<CopyShare>& to, const QString& line, const Circle& circle)
{
    const QString bare = text::bare(line);
    if (isFileLine(bare))
        return to.push_back(fileShare(line));
    if (const auto stated = statedCount(line))
        return to.push_back({line, *stated, false, false});
    if (isOnline(bare))
        return to.push_back({line, 0, true, false});
    if (meansMembers(bare) && !circle.members.isEmpty())
        return addMembers(to, circle);
    to.push_back({line, 1, bare.startsWith(u"cac ") || bare.contains(u", cac "), false});
}

bool isAsAbove(const QString& bare) { return bare.startsWith(u"nhu tren"); }

std::vector<CopyShare> sharesByRecipients(const OfficialDocument& paper, const Circle& circle)
{
    std::vector<CopyShare> shares;
    const bool saysAsAbove =
        std::any_of(paper.recipients.begin(), paper.recipients.end(),
                    [](const QString& line) { return isAsAbove(text::bare(line)); });
    if (!saysAsAbove && paper.recipients.isEmpty())
        for (const QString& addressee : paper.addressees)
            addLine(shares, addressee, circle);
    for (const QString& line : paper.recipients) {
        if (isAsAbove(text::bare(line)) && !paper.addressees.isEmpty())
            for (const QString& addressee : paper.addressees)
                addLine(shares, addressee, circle);
        else
            addLine(shares, line, circle);
    }
    return shares;
}

/// A member by the lines above its signature where nobody says its name.
QString signerOf(const document::Signature& cell)
{
    return QStringList(cell.authority + cell.otherPosition).join(u' ').simplified();
}

std::vector<CopyShare> sharesOfPledge(const OfficialDocument& paper, const Circle& circle)
{
    std::vector<CopyShare> shares;
    const auto& cells = paper.matrix->cells;
    const bool areNamed = static_cast<size_t>(circle.members.size()) == cells.size();
    for (size_t i = 0; i < cells.size(); ++i)
        shares.push_back({areNamed ? circle.members[static_cast<qsizetype>(i)] : signerOf(cells[i]),
                          1, false, areNamed && static_cast<int>(i) == circle.ours});
    for (const QString& extra : circle.extras)
        shares.push_back({extra, 1, false, false});
    const int least = static_cast<int>(cells.size()) + 1;
    const int wanted = std::clamp(paper.copies.value_or(least), least - 1, mostCopies);
    if (const int left = wanted - totalOf(shares); left > 0)
        shares.push_back({Sentence::tr("Cơ quan tổ chức cụm, khối"), left, true, false});
    return shares;
}

} // namespace

int totalOf(const std::vector<CopyShare>& shares)
{
    int total = 0;
    for (const CopyShare& share : shares)
        total += share.count;
    return total;
}

std::vector<CopyShare> sharesOf(const OfficialDocument& paper, const Circle& circle)
{
    auto shares = paper.matrix && !paper.matrix->cells.empty() ? sharesOfPledge(paper, circle)
                                                               : sharesByRecipients(paper, circle);
    if (totalOf(shares) == 0)
        shares.push_back({Sentence::tr("Bản lưu"), 1, false, true});
    return shares;
}

QString numbersOf(const std::vector<CopyShare>& shares, size_t index)
{
    int first = 1;
    for (size_t i = 0; i < index; ++i)
        first += shares[i].count;
    const int count = shares[index].count;
    if (count == 0)
        return {};
    return count == 1 ? QString::number(first) : u"%1–%2"_s.arg(first).arg(first + count - 1);
}

} // namespace thidua::dispatch
