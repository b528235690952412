// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/YearNumbers.h"

#include "store/PaperDocument.h"

#include <algorithm>

namespace thidua::store {

using namespace Qt::StringLiterals;

namespace {

/// "KẾ HOẠCH" as the register has it: "Kế hoạch".
QString kindOf(const QString& title)
{
    const QString small = title.simplified().toLower();
    return small.isEmpty() ? small : QString(small.left(1).toUpper() + small.mid(1));
}

/// "V/v đăng ký thi đua" without the words that only a công văn has.
QString summaryOf(const QStringList& abstract)
{
    const QString whole = abstract.join(u' ').simplified();
    return whole.startsWith(u"V/v ", Qt::CaseInsensitive) ? whole.mid(4) : whole;
}

/// Who keeps the file copy: what follows "Lưu:" in the last line.
QString keeperOf(const QStringList& recipients)
{
    for (auto line = recipients.rbegin(); line != recipients.rend(); ++line)
        if (line->startsWith(u"Lưu", Qt::CaseInsensitive))
            return line->section(u':', 1).trimmed();
    return {};
}

QStringList withoutKeeper(const QStringList& recipients)
{
    QStringList others;
    for (const QString& line : recipients)
        if (!line.startsWith(u"Lưu", Qt::CaseInsensitive))
            others += line;
    return others;
}

} // namespace

int numberOf(const QString& text)
{
    const QString plain = text.trimmed();
    qsizetype end = 0;
    while (end < plain.size() && end < 9 && plain[end].isDigit())
        ++end;
    return plain.left(end).toInt();
}

OutgoingEntry entryOf(const PaperId& id, const document::OfficialDocument& paper)
{
    OutgoingEntry entry;
    entry.number = numberOf(paper.number);
    entry.symbol = paper.symbol;
    entry.date = paper.date;
    entry.kind = kindOf(paper.title);
    entry.summary = summaryOf(paper.abstract);
    entry.signer = paper.signatures.empty() ? QString() : paper.signatures.front().name;
    entry.recipients = withoutKeeper(paper.recipients).join(u"; "_s);
    entry.keeper = keeperOf(paper.recipients);
    entry.paper = id.value;
    return entry;
}

std::vector<OutgoingEntry> numberedPapers(const YearFile& file, SeriesScheme scheme,
                                          const Series& series)
{
    std::vector<OutgoingEntry> entries;
    for (const PaperFile& paper : file.papers) {
        const auto document = documentOf(paper.document, paper.id.value);
        if (!document || numberOf(document->number) == 0)
            continue;
        OutgoingEntry entry = entryOf(paper.id, *document);
        const int year = entry.date.year() ? entry.date.year() : series.year;
        if (seriesOf(scheme, series.agency, year, entry.symbol) == series)
            entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<OutgoingEntry> withPapers(std::vector<OutgoingEntry> recorded,
                                      const std::vector<OutgoingEntry>& papers)
{
    const size_t count = recorded.size();
    for (const OutgoingEntry& paper : papers) {
        const auto end = recorded.begin() + static_cast<qsizetype>(count);
        const bool isThere = std::any_of(recorded.begin(), end, [&paper](const auto& entry) {
            const bool isSame =
                entry.paper.isEmpty() ? entry.symbol == paper.symbol : entry.paper == paper.paper;
            return isSame && entry.number == paper.number;
        });
        if (!isThere)
            recorded.push_back(paper);
    }
    std::stable_sort(recorded.begin(), recorded.end(),
                     [](const auto& a, const auto& b) { return a.number < b.number; });
    return recorded;
}

} // namespace thidua::store
