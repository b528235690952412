// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocxParts.h"
#include "FlowBuilders.h"

#include <QLocale>

#include <gmock/gmock.h>

#include <ctime>

namespace thidua {

using namespace Qt::StringLiterals;
using composition::StyleId;
using support::Node;
using support::Parts;

namespace {

/// The section properties of the body, the last last.
std::vector<Node> sectionsOf(const composition::Flow& flow)
{
    std::vector<Node> sections;
    for (const auto& section : support::bodyOf(flow).all(u"w:sectPr"_s))
        sections.push_back(section);
    return sections;
}

/// The part that a section's reference leads to.
Node referred(const composition::Flow& flow, const Node& section, const QString& element,
              const QString& type)
{
    const Parts parts = support::partsOf(flow);
    QString id;
    for (const auto& child : section.children)
        if (child.name == element && child.attribute(u"w:type"_s) == type)
            id = child.attribute(u"r:id"_s);
    const Node relations = support::parsed(parts.at(u"word/_rels/document.xml.rels"_s));
    for (const auto& relation : relations.children)
        if (relation.attribute(u"Id"_s) == id)
            return support::parsed(parts.at(u"word/"_s + relation.attribute(u"Target"_s)));
    ADD_FAILURE() << "no part for " << element.toStdString();
    return {};
}

QString textOf(const Node& node)
{
    QString text;
    for (const auto& part : node.all(u"w:t"_s))
        text += part.text;
    return text;
}

Node settingsOf(docx::Compatibility mode)
{
    return support::parsed(
        support::partsOf(support::fullFlow(), {}, mode).at(u"word/settings.xml"_s));
}

} // namespace

TEST(Sections, TurnTheirPages)
{
    const auto sections = sectionsOf(support::fullFlow());
    ASSERT_EQ(sections.size(), 2U);
    EXPECT_TRUE(sections[0].value(u"w:pgSz"_s, u"w:orient"_s).isNull());
    EXPECT_EQ(sections[1].value(u"w:pgSz"_s, u"w:orient"_s), u"landscape"_s);
    EXPECT_EQ(sections[1].value(u"w:pgSz"_s, u"w:w"_s), u"16838"_s);
    EXPECT_EQ(sections[0].value(u"w:pgMar"_s, u"w:left"_s), u"1701"_s);
}

TEST(Sections, CountTheirPagesFromOne)
{
    const auto sections = sectionsOf(support::fullFlow());
    EXPECT_FALSE(sections[0].has(u"w:pgNumType"_s));
    EXPECT_EQ(sections[1].value(u"w:pgNumType"_s, u"w:start"_s), u"1"_s);
}

TEST(Sections, EndInsideTheLastParagraphOfTheFlow)
{
    const auto body = support::bodyOf(support::fullFlow());
    EXPECT_EQ(body.children.back().name, u"w:sectPr"_s);
    const QString end = support::plainStyles().of(StyleId::SectionEnd).docxId;
    int ends = 0;
    for (const auto& child : body.children)
        if (child.name == u"w:p"_s && child.child(u"w:pPr"_s).has(u"w:sectPr"_s)) {
            EXPECT_EQ(child.value(u"w:pPr/w:pStyle"_s), end);
            ++ends;
        }
    EXPECT_EQ(ends, 1);
}

TEST(Sections, ShowThePageNumberInTheMiddleOfAllButTheirFirstPage)
{
    const auto flow = support::fullFlow();
    for (const auto& section : sectionsOf(flow)) {
        EXPECT_TRUE(section.has(u"w:titlePg"_s));
        const Node header = referred(flow, section, u"w:headerReference"_s, u"default"_s);
        EXPECT_EQ(header.all(u"w:instrText"_s).at(0).text, u" PAGE "_s);
        EXPECT_EQ(header.value(u"w:p/w:pPr/w:pStyle"_s), u"Header"_s);
    }
    EXPECT_EQ(support::styleOf(flow, u"Header"_s).value(u"w:pPr/w:jc"_s), u"center"_s);
}

TEST(Sections, HaveTheirOwnFirstHeadersAndFooters)
{
    const auto flow = support::fullFlow();
    const auto sections = sectionsOf(flow);
    EXPECT_EQ(textOf(referred(flow, sections[0], u"w:headerReference"_s, u"first"_s)),
              u"LƯU HÀNH NỘI BỘ"_s);
    EXPECT_EQ(textOf(referred(flow, sections[0], u"w:footerReference"_s, u"first"_s)),
              u"Điện thoại: 024.12345678"_s);
    EXPECT_EQ(textOf(referred(flow, sections[1], u"w:headerReference"_s, u"first"_s)), QString());
    EXPECT_EQ(textOf(referred(flow, sections[1], u"w:footerReference"_s, u"first"_s)), QString());
}

TEST(Sections, HaveNoFooterPartsWhereNoneIsUsed)
{
    const auto parts =
        support::partsOf(support::flowOf({support::paragraph(StyleId::Body, u"a"_s)}));
    EXPECT_EQ(parts.count(u"word/footer1.xml"_s), 0U);
    EXPECT_EQ(parts.count(u"word/header2.xml"_s), 1U);
    EXPECT_EQ(parts.count(u"word/header3.xml"_s), 0U);
}

TEST(Styles, AreAllThereUnderTheirNames)
{
    const auto flow = support::fullFlow();
    for (const auto& style : flow.styles.styles) {
        const Node written = support::styleOf(flow, style.docxId);
        EXPECT_EQ(written.value(u"w:name"_s), style.docxName);
        EXPECT_EQ(written.value(u"w:pPr/w:spacing"_s, u"w:after"_s).toInt(), style.paragraph.after);
        EXPECT_EQ(written.value(u"w:rPr/w:szCs"_s).toInt(), style.character.halfPoints);
        EXPECT_FALSE(written.value(u"w:pPr/w:jc"_s).isNull());
    }
}

TEST(Styles, AreBasedOnNormalAndLeadToTheNext)
{
    const Node heading = support::styleOf(support::fullFlow(), u"Heading1"_s);
    EXPECT_EQ(heading.value(u"w:basedOn"_s), u"Normal"_s);
    EXPECT_EQ(heading.value(u"w:next"_s), u"VBNoiDung"_s);
    EXPECT_EQ(heading.value(u"w:pPr/w:outlineLvl"_s), u"0"_s);
    EXPECT_TRUE(heading.attribute(u"w:customStyle"_s).isNull());
    EXPECT_EQ(support::styleOf(support::fullFlow(), u"VBNoiDung"_s).attribute(u"w:customStyle"_s),
              u"1"_s);
}

TEST(Styles, HaveNoCommaInTheirNames)
{
    auto flow = support::fullFlow();
    flow.styles.of(StyleId::TableCentred).docxName = u"VB Bảng, giữa"_s;
    const QString id = flow.styles.of(StyleId::TableCentred).docxId;
    EXPECT_EQ(support::styleOf(flow, id).value(u"w:name"_s), u"VB Bảng giữa"_s);
}

TEST(Styles, SpeakVietnameseInTimesNewRoman)
{
    const auto parts = support::partsOf(support::fullFlow());
    const Node defaults = support::parsed(parts.at(u"word/styles.xml"_s)).child(u"w:docDefaults"_s);
    EXPECT_EQ(defaults.all(u"w:lang"_s)[0].attribute(u"w:val"_s), u"vi-VN"_s);
    EXPECT_EQ(defaults.all(u"w:rFonts"_s)[0].attribute(u"w:cs"_s), u"Times New Roman"_s);
}

TEST(Settings, KeepOrLeaveTheCompatibilityMode)
{
    const auto modeOf = [](docx::Compatibility mode) {
        return settingsOf(mode).all(u"w:compatSetting"_s)[0].attribute(u"w:val"_s);
    };
    EXPECT_EQ(modeOf(docx::Compatibility::Mode14), u"14"_s);
    EXPECT_EQ(modeOf(docx::Compatibility::Mode15), u"15"_s);
}

TEST(Package, HasNothingThatChangesWidthsOrTracksTheWriter)
{
    for (const auto& [name, bytes] : support::partsOf(support::fullFlow()))
        for (const char* unwanted :
             {"w:kern", "docGrid", "rsid", "theme/", "w14:", "numbering.xml", "autoHyphenation"})
            EXPECT_FALSE(bytes.contains(unwanted)) << name.toStdString() << " has " << unwanted;
}

TEST(Package, TellsWhosePaperItIs)
{
    const Node core =
        support::parsed(support::partsOf(support::fullFlow()).at(u"docProps/core.xml"_s));
    EXPECT_EQ(core.child(u"dc:title"_s).text, u"Kế hoạch năm 2026"_s);
    EXPECT_EQ(core.child(u"dc:creator"_s).text, u"Sở Nội vụ tỉnh A"_s);
    EXPECT_EQ(core.child(u"dc:language"_s).text, u"vi-VN"_s);
    EXPECT_EQ(core.child(u"dcterms:created"_s).text, u"2026-01-02T00:00:00Z"_s);
}

TEST(Package, OfADraftWithoutADayIsOfTheFirst)
{
    auto flow = support::fullFlow();
    const auto created = [&flow] {
        return support::parsed(support::partsOf(flow).at(u"docProps/core.xml"_s))
            .child(u"dcterms:created"_s)
            .text;
    };
    flow.properties.date = *base::Date::of(2026, 5);
    EXPECT_EQ(created(), u"2026-05-01T00:00:00Z"_s);
    flow.properties.date = {};
    EXPECT_EQ(created(), u"1980-01-01T00:00:00Z"_s);
}

TEST(Package, IsTheSameBytesTwiceAndAnywhere)
{
    const auto bytes = [] { return *docx::toDocx(support::fullFlow(), {}); };
    const QByteArray first = bytes();
    const QByteArray zone = qgetenv("TZ");
    const QLocale locale;
    qputenv("TZ", "Pacific/Kiritimati");
    tzset();
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    EXPECT_EQ(bytes(), first);
    QLocale::setDefault(locale);
    qputenv("TZ", zone);
    tzset();
    EXPECT_EQ(bytes(), first);
}

TEST(Package, OfNoSectionIsRefused)
{
    const auto made = docx::toDocx({}, {});
    ASSERT_FALSE(made.isOk());
    EXPECT_EQ(made.error().code, base::ErrorCode::WrongUse);
}

} // namespace thidua
