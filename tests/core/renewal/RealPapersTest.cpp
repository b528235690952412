// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OldYear.h"

#include "store/PaperDocument.h"
#include "support/Files.h"

#include <QDir>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::renewal;
using namespace thidua::renewal::test;

namespace {

/// A real paper as its lines, in a year file of its year.
store::YearFile yearWith(const QString& seed, int year)
{
    store::YearFile file;
    file.data.year = year;
    file.data.office = {u"so"_s};
    QStringList lines;
    for (const QString& line : QString::fromUtf8(support::contentOf(seed)).split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    file.papers = {paperOf(u"vb"_s, lines)};
    return file;
}

/// Paragraphs that still name the year and are not on the map; one line each.
QStringList leftovers(const Renewed& made, int year)
{
    const auto document = store::documentOf(made.file.papers[0].document, u"vb"_s);
    QStringList left;
    for (size_t index = 0; document && index < document->body.size(); ++index) {
        const QString text = document::plainText(document->body[index].text);
        QString rest = text;
        for (const Change& change : at(made.map, u"body[%1]"_s.arg(index), u"vb"_s))
            if (change.kind == ChangeKind::Question)
                rest.replace(change.oldText, u"·"_s);
            else
                rest.replace(change.newText, u"·"_s);
        static const QRegularExpression running(u"\\d{4}\\s*[-–]\\s*20(2[5-9]|[3-9]\\d)"_s);
        rest.replace(running, u"·"_s);
        if (rest.contains(QString::number(year)))
            left += rest;
    }
    return left;
}

const std::vector<std::pair<QString, int>> seeds{
    {u"000"_s, 2020}, {u"001"_s, 2019}, {u"002"_s, 2020}, {u"003"_s, 2020}, {u"004"_s, 2021}};

} // namespace

TEST(RealPapers, KeepNothingOfTheOldYearUnmarked)
{
    if (support::sharedFolder().isEmpty())
        GTEST_SKIP() << "the real papers are not here";
    const QDir folder(support::sharedFolder() + u"/seeds"_s);
    for (const auto& [number, year] : seeds)
        for (const QString& name : folder.entryList({number + u"_*.txt"_s}))
            for (const int to : {year + 1, 2026}) {
                const Renewed made = rolled(yearWith(folder.filePath(name), year), to);
                for (const QString& line : leftovers(made, year))
                    ADD_FAILURE() << number.toStdString() << " to " << to << ": "
                                  << line.toStdString();
                if (qEnvironmentVariableIsSet("SHOW_MAP"))
                    for (const Change& change : made.map.changes)
                        printf("%s %d %d|%s|%s|%s|%s\n", qPrintable(number), to,
                               static_cast<int>(change.kind), qPrintable(change.path),
                               qPrintable(change.oldText), qPrintable(change.newText),
                               qPrintable(change.why));
            }
}
