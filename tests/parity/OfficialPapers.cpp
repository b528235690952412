// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OfficialPapers.h"

#include "RandomWords.h"

#include <algorithm>

namespace thidua::parity {

using namespace Qt::StringLiterals;
using document::Block;
using document::BlockType;
using document::Inlines;
using document::OfficialDocument;
using document::Table;
using document::TableRow;

namespace {

class Maker {
public:
    explicit Maker(unsigned seed) : m_dice(seed * 131 + 7) {}

    /// Ends with a table whose last row takes from half a page to more than one.
    OfficialDocument makeTallEnd()
    {
        OfficialDocument paper = make();
        paper.body.push_back(table());
        auto& last = paper.body.back().table->rows.emplace_back();
        for (size_t i = 0; i < paper.body.back().table->rows.front().cells.size(); ++i)
            last.cells.push_back({text(i == 0 ? m_dice.between(10, 160) : 3), 1, 1});
        return paper;
    }

    OfficialDocument make()
    {
        OfficialDocument paper;
        paper.kind = u"KH"_s;
        paper.parent = {u"ỦY BAN NHÂN DÂN TỈNH A"_s};
        paper.issuer = {u"SỞ NỘI VỤ"_s};
        paper.symbol = u"KH-SNV"_s;
        paper.place = u"A"_s;
        paper.title = u"KẾ HOẠCH"_s;
        paper.abstract = {sentence(m_dice, m_dice.between(2, 8), false)};
        for (int count = m_dice.below(3); count > 0; --count)
            paper.bases += u"Căn cứ "_s + sentence(m_dice, m_dice.between(2, 6), false) + u';';
        paper.body = blocks(m_dice.between(10, 30));
        if (m_dice.once(2))
            paper.body.push_back(table());
        close(paper);
        if (m_dice.once(2))
            paper.annexes.push_back(annex());
        return paper;
    }

private:
    Inlines text(int pieces)
    {
        Inlines made;
        made.push_back({sentence(m_dice, pieces, false), false, false});
        if (m_dice.once(4))
            made.push_back({u' ' + sentence(m_dice, 1, false), m_dice.once(2), m_dice.once(2)});
        return made;
    }

    Block paragraph()
    {
        Block block;
        block.type = m_dice.once(3) ? BlockType::Item : BlockType::Paragraph;
        block.label = block.type == BlockType::Item ? u"-"_s : QString();
        block.text = text(m_dice.between(2, 20));
        return block;
    }

    document::Blocks blocks(int count)
    {
        document::Blocks made;
        for (; count > 0; --count)
            made.push_back(m_dice.once(5) ? table() : paragraph());
        return made;
    }

    /// Most cells are short, some take several lines, one in sixty much of a page.
    int pieces()
    {
        if (m_dice.once(60))
            return m_dice.between(30, 90);
        return m_dice.once(5) ? m_dice.between(4, 12) : m_dice.between(1, 3);
    }

    /// `covered` counts the rows that cells above still cover. Every row has a cell of its own that
    /// is not joined to others, as tables of papers do.
    TableRow row(std::vector<int>& covered, int rowsLeft)
    {
        TableRow made;
        bool single = false;
        for (size_t column = 0; column < covered.size();) {
            if (covered[column] > 0) {
                ++column;
                continue;
            }
            document::TableCell cell{text(pieces()), 1, 1};
            const auto after = covered.begin() + static_cast<qsizetype>(column) + 1;
            const bool another = single || std::count(after, covered.end(), 0) > 0;
            if (another && m_dice.once(8))
                cell.rowSpan = std::min(m_dice.between(2, 4), rowsLeft);
            const bool wide = cell.rowSpan == 1 && column + 1 < covered.size() && *after == 0;
            cell.columnSpan = wide && m_dice.once(20) ? 2 : 1;
            for (int i = 0; i < cell.columnSpan; ++i)
                covered[column++] = cell.rowSpan;
            single = single || cell.rowSpan == 1;
            made.cells.push_back(std::move(cell));
        }
        for (auto& rows : covered)
            rows = std::max(0, rows - 1);
        return made;
    }

    Block table()
    {
        Block block;
        block.type = BlockType::Table;
        Table& made = block.table.emplace();
        std::vector<int> covered(static_cast<size_t>(m_dice.between(2, 6)), 0);
        made.headRows = m_dice.once(4) ? 0 : 1;
        if (made.headRows > 0) {
            TableRow head;
            for (size_t column = 0; column < covered.size(); ++column)
                head.cells.push_back({document::inlinesOf(sentence(m_dice, 1, false)), 1, 1});
            made.rows.push_back(std::move(head));
        }
        for (int rows = m_dice.between(2, 25); rows > 0; --rows)
            made.rows.push_back(row(covered, rows));
        return block;
    }

    void close(OfficialDocument& paper)
    {
        for (int count = m_dice.between(0, 8); count > 0; --count)
            paper.recipients += sentence(m_dice, m_dice.between(1, 4), false);
        paper.signatures.push_back({{u"GIÁM ĐỐC"_s}, {}, u"Nguyễn Văn A"_s});
        if (m_dice.once(4))
            paper.signatures.push_back(
                {{u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s}, {}, u"Trần Thị B"_s});
    }

    document::Annex annex()
    {
        document::Annex made;
        made.label = u"Phụ lục"_s;
        made.title = {u"DANH SÁCH"_s};
        made.landscape = m_dice.once(2);
        made.body = blocks(m_dice.between(2, 5));
        made.body.push_back(table());
        return made;
    }

    Dice m_dice;
};

} // namespace

OfficialDocument officialPaper(unsigned seed) { return Maker(seed).make(); }

OfficialDocument tallEndPaper(unsigned seed) { return Maker(seed).makeTallEnd(); }

} // namespace thidua::parity
