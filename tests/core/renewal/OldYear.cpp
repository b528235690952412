// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OldYear.h"

#include "base/DiskFileSystem.h"
#include "emulation/Json.h"
#include "store/PaperDocument.h"
#include "support/Files.h"

#include <gtest/gtest.h>

namespace thidua::renewal::test {

using namespace Qt::StringLiterals;

namespace {

const Terms& terms()
{
    const base::DiskFileSystem files;
    static const auto loaded = loadTerms(files, support::sourceFolder(), {});
    EXPECT_TRUE(loaded.isOk()) << (loaded ? "" : loaded.error().message.toStdString());
    return *loaded;
}

} // namespace

const regulation::Law& law()
{
    const base::DiskFileSystem files;
    static const auto loaded = regulation::loadLaw(files, support::sourceFolder(), {});
    EXPECT_TRUE(loaded.isOk()) << (loaded ? "" : loaded.error().message.toStdString());
    return *loaded;
}

const Sources& sources()
{
    const base::DiskFileSystem files;
    static const auto phrases = emulation::loadPhrases(files, support::sourceFolder(), {});
    static const std::vector<templating::Template> noTemplates;
    static const Sources all{law(), *phrases, terms(), noTemplates};
    return all;
}

YearTurn turn(int from, int to) { return {from, to, law(), terms()}; }

store::YearFile bacBo()
{
    const auto path = support::sourceFolder() + u"/tests/data/years/bac-bo-2020.json"_s;
    const auto reading = emulation::fromJsonText(support::contentOf(path), path);
    EXPECT_TRUE(reading.isOk());
    store::YearFile file;
    file.data = reading->year;
    return file;
}

store::PaperFile paperOf(const QString& id, const QStringList& paragraphs)
{
    document::OfficialDocument document;
    document.kind = u"KH"_s;
    document.title = u"KẾ HOẠCH"_s;
    document.issuer = {u"SỞ NỘI VỤ"_s};
    document.number = u"12"_s;
    document.symbol = u"KH-SNV"_s;
    document.place = u"Hải Phòng"_s;
    document.date = *base::Date::of(2020, 3, 26);
    for (const QString& text : paragraphs)
        document.body.push_back(
            {document::BlockType::Paragraph, 0, {}, document::inlinesOf(text), {}, std::nullopt});
    store::PaperFile paper;
    paper.id = {id};
    paper.title = u"Kế hoạch"_s;
    paper.state = store::PaperState::Issued;
    paper.document = store::jsonOf(document);
    return paper;
}

Renewed rolled(const store::YearFile& file, int year)
{
    auto made = renewYear(file, year, sources());
    EXPECT_TRUE(made.isOk()) << (made ? "" : made.error().message.toStdString());
    return made ? std::move(made).value() : Renewed();
}

std::vector<Change> at(const ChangeMap& map, const QString& path, const QString& paper)
{
    std::vector<Change> found;
    for (const Change& change : map.changes)
        if (change.path == path && change.paper.value == paper)
            found.push_back(change);
    return found;
}

QStringList seen(const QString& text, int from, int to)
{
    QStringList lines;
    for (const Mention& mention : mentionsIn(text, turn(from, to)))
        lines += (mention.certain ? u"!"_s : QString()) + text.mid(mention.from, mention.length) +
                 u" → "_s + mention.fresh;
    return lines;
}

} // namespace thidua::renewal::test
