// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RandomPapers.h"

#include "RandomWords.h"
#include "composition/Footnotes.h"
#include "composition/TableRows.h"

#include <algorithm>

namespace thidua::parity {

using namespace Qt::StringLiterals;
using namespace composition;

namespace {

class Maker {
public:
    Maker(Feature feature, unsigned seed, const StyleSheet& styles)
        : m_dice(seed * 97 + static_cast<unsigned>(feature)), m_feature(feature), m_styles(styles)
    {
        m_halfPoints = m_dice.oneOf({26, 28, 28, 28, 24, 27, 30});
        if (m_feature == Feature::Notes) // 58 % of other sizes is no whole half-point
            m_halfPoints = m_dice.oneOf({26, 28});
        m_page.right = m_dice.once(2) ? 1134 : m_dice.between(850, 2500);
        m_page.left = m_dice.once(2) ? 1701 : m_dice.between(1134, 2200);
    }

    Flow make()
    {
        Flow flow;
        flow.styles = m_styles;
        const int sections = is(Feature::Sections) ? m_dice.between(2, 4) : 1;
        for (int i = 0; i < sections; ++i)
            flow.sections.push_back(section(sections > 1 ? 12 : 60));
        int note = 1;
        for (auto& one : flow.sections)
            note = numberNotes(one, m_styles, note);
        flow.properties.title = featureName(m_feature);
        return flow;
    }

private:
    bool is(Feature feature) const
    {
        return m_feature == feature || m_feature == Feature::Everything;
    }

    CharacterFormat characters()
    {
        CharacterFormat format;
        format.halfPoints = m_halfPoints;
        if (is(Feature::Emphasis) || is(Feature::Sizes)) {
            format.bold = m_dice.once(4);
            format.italic = m_dice.once(4);
        }
        if (is(Feature::Sizes) && m_dice.once(6))
            format.halfPoints = m_dice.oneOf({20, 22, 24, 26, 30, 32});
        return format;
    }

    std::vector<Run> runs(int pieces)
    {
        std::vector<Run> made;
        const bool mixed = is(Feature::Emphasis) || is(Feature::Sizes) || is(Feature::Notes);
        while (pieces > 0) {
            const int some = mixed ? std::min(pieces, m_dice.between(1, 6)) : pieces;
            pieces -= some;
            const QString end = pieces > 0 ? u" "_s : QString();
            made.push_back({sentence(m_dice, some, is(Feature::Glue)), characters()});
            if (is(Feature::Notes) && m_dice.once(20)) {
                const auto format = made.back().format;
                made.push_back(
                    noteReference(sentence(m_dice, m_dice.between(1, 3), false), format));
                made.push_back({QString(), format});
            }
            made.back().text += end;
        }
        return made;
    }

    void setIndents(ParagraphFormat& format)
    {
        format.alignment = static_cast<Alignment>(m_dice.below(4));
        format.left = m_dice.oneOf({0, 0, 360, 720});
        format.right = m_dice.oneOf({0, 0, 200, 567});
        format.firstLine = m_dice.oneOf({0, 720, format.left > 0 ? -360 : 567});
    }

    void setSpacing(ParagraphFormat& format)
    {
        format.after = m_dice.oneOf({0, 60, 80, 120, 200, 240});
        switch (m_dice.below(3)) {
        case 0:
            format.line = {LineRule::Multiple,
                           m_dice.oneOf({240, 252, 264, 276, 300, 312, 336, 360})};
            break;
        case 1:
            format.line = {LineRule::Exact, m_dice.oneOf({320, 340, 360, 400})};
            break;
        default:
            format.line = {LineRule::AtLeast, m_dice.oneOf({300, 340, 360, 400})};
        }
    }

    /// Some words, a tab, some words …; own stops, default ones, or a line to be filled in by hand.
    void setTabs(Paragraph& made)
    {
        const int room = m_page.textWidth() - made.format.right;
        QString text = sentence(m_dice, 1, false);
        int place = made.format.left;
        for (int count = m_dice.between(1, 3); count > 0; --count) {
            text += u'\t' + (m_dice.once(4) ? QString() : sentence(m_dice, 1, false));
            place += m_dice.between(800, 3500);
            if (place < room && m_feature == Feature::Tabs && !m_dice.once(3))
                made.format.tabs.push_back({place, static_cast<TabAlignment>(m_dice.below(3))});
        }
        if (m_dice.once(3)) {
            text = u"Họ và tên:\t"_s;
            made.format.tabs = {{room, TabAlignment::Right, TabLeader::Dots}};
        } else if (m_dice.once(3)) {
            text += u' ' + sentence(m_dice, m_dice.between(1, 8), false);
        }
        made.runs = {{text, characters()}};
    }

    Paragraph paragraph(int mostPieces)
    {
        Paragraph made;
        made.style = StyleId::Body;
        made.format = m_styles.of(StyleId::Body).paragraph;
        made.format.alignment = Alignment::Justified;
        made.runs = runs(m_dice.between(1, mostPieces));
        if (is(Feature::Indents))
            setIndents(made.format);
        if (m_feature == Feature::Tabs)
            setIndents(made.format);
        if (is(Feature::Tabs) && m_dice.once(2))
            setTabs(made);
        if (is(Feature::Spacing))
            setSpacing(made.format);
        if (is(Feature::Keeping)) {
            made.format.keepNext = m_dice.once(5);
            made.format.keepLines = m_dice.once(8);
            made.format.widowControl = !m_dice.once(4);
            made.pageBreakBefore = m_dice.once(25);
        }
        return made;
    }

    Paragraph cellParagraph(int mostPieces)
    {
        Paragraph made = paragraph(mostPieces);
        const bool own = is(Feature::Indents);
        made.style = StyleId::TableText;
        made.format.firstLine = own ? made.format.firstLine : 0;
        made.format.alignment = static_cast<Alignment>(m_dice.below(4));
        made.format.keepNext = false;
        made.pageBreakBefore = false;
        return made;
    }

    Cell cell(int mostPieces)
    {
        Cell made;
        for (int count = m_dice.between(1, 3); count > 0; --count)
            made.paragraphs.push_back(cellParagraph(mostPieces));
        if (m_dice.once(12)) {
            made.paragraphs.resize(1);
            made.paragraphs.front().runs.clear();
        }
        return made;
    }

    /// Every row has a cell of its own, as tables made by hand have: the last cell of the one
    /// above, which begins in that column, does not cover the last column that is left.
    static void leaveOneOpen(Cell& last, size_t column, std::vector<int>& covered)
    {
        if (std::find(covered.begin(), covered.end(), 1) != covered.end())
            return;
        last.rowSpan = 1;
        std::fill_n(covered.begin() + static_cast<qsizetype>(column), last.columnSpan, 1);
    }

    /// Fills rows with cells round the spans that reach into them.
    void addRows(Table& table, int count, bool spans)
    {
        std::vector<int> covered(table.columns.size(), 0);
        for (int r = 0; r < count; ++r) {
            Row row;
            row.mayBreak = m_dice.once(2);
            size_t last = 0;
            for (size_t c = 0; c < covered.size();) {
                if (covered[c] > 0) {
                    ++c;
                    continue;
                }
                last = c;
                Cell made = cell(8);
                made.rowSpan =
                    spans && m_dice.once(6) ? std::min(m_dice.between(2, 3), count - r) : 1;
                const bool wide =
                    spans && c + 1 < covered.size() && covered[c + 1] == 0 && m_dice.once(6);
                made.columnSpan = wide ? 2 : 1;
                for (int k = 0; k < made.columnSpan; ++k)
                    covered[c++] = made.rowSpan;
                row.cells.push_back(std::move(made));
            }
            leaveOneOpen(row.cells.back(), last, covered);
            for (auto& rows : covered)
                rows = std::max(0, rows - 1);
            table.rows.push_back(std::move(row));
        }
    }

    Table table(int textWidth, int textHeight)
    {
        Table made;
        made.bordered = !m_dice.once(4);
        made.cellMargin = made.bordered ? m_dice.oneOf({85, 108}) : 0;
        int left = textWidth;
        for (int columns = m_dice.between(2, 5); columns > 1; --columns) {
            made.columns.push_back(m_dice.between(left / (columns + 1), left / columns + 200));
            left -= made.columns.back();
        }
        made.columns.push_back(left);
        if (m_dice.once(2)) {
            addRows(made, 1, false);
            for (auto& cell : made.rows.front().cells) // real heads are short
                cell.paragraphs = {cellParagraph(1)};
            made.rows.front().head = true;
            made.rows.front().mayBreak = false;
        }
        addRows(made, m_dice.between(2, 14), is(Feature::Spans) || m_feature == Feature::Rows);
        if (m_feature != Feature::Rows) {
            letTallRowsBreak(made, textHeight);
            keepFirstRows(made);
        }
        return made;
    }

    Paragraph styled(StyleId id, const QString& text)
    {
        Paragraph made;
        made.style = id;
        made.format = m_styles.of(id).paragraph;
        made.runs = {{text, m_styles.of(id).character}};
        return made;
    }

    Paragraph rule(double share, int above)
    {
        Paragraph made;
        made.style = StyleId::ShortRule;
        made.format = m_styles.of(StyleId::ShortRule).paragraph;
        made.rule = ShortRule{share, above};
        return made;
    }

    Table headTable(int textWidth)
    {
        Table made;
        made.role = TableRole::Head;
        made.columns = {textWidth * 2 / 5, textWidth - textWidth * 2 / 5};
        Cell left{{styled(StyleId::ParentAgency, u"ỦY BAN NHÂN DÂN TỈNH A"_s),
                   styled(StyleId::Issuer, u"SỞ NỘI VỤ"_s), rule(0.4, 1)},
                  1,
                  1};
        Cell right{{styled(StyleId::NationalName, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s),
                    styled(StyleId::Motto, u"Độc lập - Tự do - Hạnh phúc"_s), rule(1, 1)},
                   1,
                   1};
        made.rows.push_back({{left, right}, false, false});
        made.rows.push_back(
            {{Cell{{styled(StyleId::Number, u"Số: 12/KH-SNV"_s)}, 1, 1},
              Cell{{styled(StyleId::PlaceDate, u"A, ngày 02 tháng 3 năm 2026"_s)}, 1, 1}},
             false,
             false});
        return made;
    }

    void addOpening(std::vector<FlowBlock>& blocks, int textWidth)
    {
        blocks.emplace_back(headTable(textWidth));
        blocks.emplace_back(styled(StyleId::Title, u"KẾ HOẠCH"_s));
        blocks.emplace_back(
            styled(StyleId::Abstract, sentence(m_dice, m_dice.between(2, 14), false)));
        blocks.emplace_back(rule(0.4, 1));
    }

    void addRuleBlocks(std::vector<FlowBlock>& blocks)
    {
        Paragraph made = paragraph(12);
        made.format.topRule = m_dice.once(2);
        made.format.box = !made.format.topRule;
        blocks.emplace_back(std::move(made));
        blocks.emplace_back(styled(StyleId::Title, sentence(m_dice, m_dice.between(1, 10), false)));
        blocks.emplace_back(rule(m_dice.oneOf({0.4, 0.45, 1.0}), 1));
    }

    Section section(int blockCount)
    {
        Section made;
        made.page = m_page;
        if (is(Feature::Sections) && m_dice.once(2))
            std::swap(made.page.width, made.page.height);
        const bool tables = is(Feature::Tables) || is(Feature::Spans) || m_feature == Feature::Rows;
        if (is(Feature::Rules))
            addOpening(made.blocks, made.page.textWidth());
        for (int i = 0; i < blockCount; ++i) {
            if (tables && m_dice.once(8))
                made.blocks.emplace_back(table(made.page.textWidth(), made.page.textHeight()));
            else if (is(Feature::Rules) && m_dice.once(6))
                addRuleBlocks(made.blocks);
            else
                made.blocks.emplace_back(paragraph(tables && m_dice.once(2) ? 8 : 45));
        }
        if (is(Feature::Sections) && m_dice.once(2))
            made.firstHeader = {styled(StyleId::CirculationMark, u"LƯU HÀNH NỘI BỘ"_s)};
        if (is(Feature::Sections) && m_dice.once(2))
            for (int count = m_dice.between(1, 5); count > 0; --count)
                made.firstFooter.push_back(
                    styled(StyleId::Contact, u"Số 1, đường A, phường B; điện thoại: 000"_s));
        return made;
    }

    Dice m_dice;
    Feature m_feature;
    const StyleSheet& m_styles;
    PageGeometry m_page;
    int m_halfPoints;
};

} // namespace

QString featureName(Feature feature)
{
    static const QStringList names = {u"body"_s,    u"emphasis"_s,   u"sizes"_s, u"indents"_s,
                                      u"spacing"_s, u"keeping"_s,    u"glue"_s,  u"tables"_s,
                                      u"spans"_s,   u"sections"_s,   u"rules"_s, u"tabs"_s,
                                      u"notes"_s,   u"everything"_s, u"rows"_s};
    return names[static_cast<int>(feature)];
}

Flow randomPaper(Feature feature, unsigned seed, const StyleSheet& styles)
{
    return Maker(feature, seed, styles).make();
}

} // namespace thidua::parity
