// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Numbers.h"

#include "store/OutgoingRegister.h"
#include "store/YearNumbers.h"

#include <QDir>
#include <QFileInfo>

namespace thidua::shell {

using base::Done;
using base::Result;
using store::OutgoingEntry;
using store::OutgoingRegister;
using store::Series;

namespace {

Series seriesOf(const NumberedPaper& numbered, store::SeriesScheme scheme)
{
    const int year = numbered.paper.date.year();
    return store::seriesOf(scheme, numbered.file.data.office.value,
                           year ? year : numbered.file.data.year, numbered.paper.symbol);
}

Result<OutgoingRegister> opened(const QString& path)
{
    QDir().mkpath(QFileInfo(path).absolutePath()); // where that fails, opening says so
    return OutgoingRegister::open(path);
}

} // namespace

panels::NumberSheet numberSheet(const NumberedPaper& numbered)
{
    panels::NumberSheet sheet;
    sheet.paper = numbered.id.value;
    if (QFileInfo::exists(numbered.registerPath)) {
        const auto numbers = OutgoingRegister::open(numbered.registerPath);
        if (numbers) {
            sheet.scheme = numbers->scheme();
            const auto entries = numbers->entries(seriesOf(numbered, sheet.scheme));
            sheet.trouble = entries ? QString() : entries.error().message;
            sheet.entries = entries ? *entries : std::vector<OutgoingEntry>();
        } else {
            sheet.trouble = numbers.error().message;
        }
    }
    sheet.series = seriesOf(numbered, sheet.scheme);
    sheet.entries = store::withPapers(
        std::move(sheet.entries), store::numberedPapers(numbered.file, sheet.scheme, sheet.series));
    return sheet;
}

QString nextNumber(const NumberedPaper& numbered)
{
    const panels::NumberSheet sheet = numberSheet(numbered);
    return sheet.trouble.isEmpty() ? panels::proposedNumber(sheet) : QString();
}

Result<Done> recordNumber(const NumberedPaper& numbered)
{
    OutgoingEntry wanted = store::entryOf(numbered.id, numbered.paper);
    if (wanted.number == 0 && !QFileInfo::exists(numbered.registerPath))
        return Done{};
    auto there = opened(numbered.registerPath);
    if (!there)
        return there.error();
    OutgoingRegister numbers = std::move(there).value();
    const Series series = seriesOf(numbered, numbers.scheme());
    const auto entries = numbers.entries(series);
    if (!entries)
        return entries.error();
    for (const OutgoingEntry& entry : *entries) {
        if (entry.paper != numbered.id.value)
            continue;
        if (wanted.number == 0)
            return numbers.release(entry.id);
        wanted.id = entry.id;
        wanted.copies = entry.copies; // what the clerk of records wrote stays
        wanted.sent = entry.sent;
        wanted.receipt = entry.receipt;
        wanted.note = entry.note;
        const auto changed = numbers.change(wanted);
        return changed ? Result<Done>(Done{}) : changed.error();
    }
    if (wanted.number == 0)
        return Done{};
    const auto recorded = numbers.record(series, wanted);
    return recorded ? Result<Done>(Done{}) : recorded.error();
}

Result<Done> setNumberScheme(const QString& registerPath, store::SeriesScheme scheme)
{
    auto there = opened(registerPath);
    return there ? std::move(there).value().setScheme(scheme) : Result<Done>(there.error());
}

} // namespace thidua::shell
