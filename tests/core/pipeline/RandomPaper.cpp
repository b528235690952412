// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RandomPaper.h"

#include <random>

namespace thidua::support {

using namespace Qt::StringLiterals;
using document::Block;
using document::BlockType;
using document::OfficialDocument;

namespace {

/// The distributions of <random> differ from one standard library to the next.
class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int below(int bound) { return static_cast<int>(m_engine() % static_cast<unsigned>(bound)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool once(int in) { return below(in) == 0; }

private:
    std::mt19937 m_engine;
};

QString sentence(Dice& dice, int words)
{
    static const QStringList stock = {u"thi đua"_s,
                                      u"khen thưởng"_s,
                                      u"cán bộ, công chức"_s,
                                      u"năm 2026"_s,
                                      u"cải cách hành chính"_s,
                                      u"và"_s,
                                      u"kế hoạch số 12/KH-SNV"_s,
                                      u"đơn vị"_s,
                                      u"của"_s};
    QStringList text;
    for (; words > 0; --words)
        text += stock[dice.below(static_cast<int>(stock.size()))];
    return text.join(u' ');
}

Block paragraph(Dice& dice)
{
    Block block;
    block.type = dice.once(3) ? BlockType::Item : BlockType::Paragraph;
    block.label = block.type == BlockType::Item ? u"-"_s : QString();
    block.text = document::inlinesOf(u"Phát động "_s + sentence(dice, dice.between(2, 40)) + u'.');
    return block;
}

Block heading(Dice& dice)
{
    Block block;
    block.type = BlockType::Heading;
    block.level = dice.between(1, 2);
    block.label = block.level == 1 ? u"I."_s : u"1."_s;
    block.text = document::inlinesOf(u"MỤC ĐÍCH"_s);
    for (int count = dice.between(1, 6); count > 0; --count)
        block.children.push_back(paragraph(dice));
    return block;
}

Block table(Dice& dice)
{
    Block block;
    block.type = BlockType::Table;
    block.table.emplace();
    block.table->headRows = 1;
    const int columns = dice.between(2, 5);
    for (int rows = dice.between(2, 8); rows > 0; --rows) {
        document::TableRow row;
        for (int column = 0; column < columns; ++column)
            row.cells.push_back({document::inlinesOf(sentence(dice, dice.between(1, 5))), 1, 1});
        block.table->rows.push_back(row);
    }
    return block;
}

} // namespace

OfficialDocument randomPaper(unsigned seed)
{
    Dice dice(seed);
    OfficialDocument paper;
    paper.kind = u"KH"_s;
    paper.parent = {u"ỦY BAN NHÂN DÂN TỈNH A"_s};
    paper.issuer = {u"SỞ NỘI VỤ"_s};
    paper.symbol = u"KH-SNV"_s;
    paper.place = u"A"_s;
    paper.title = u"KẾ HOẠCH"_s;
    for (int count = dice.between(1, 2); count > 0; --count)
        paper.abstract += sentence(dice, dice.between(1, 8));
    for (int count = dice.below(4); count > 0; --count)
        paper.bases += u"Căn cứ "_s + sentence(dice, dice.between(4, 12)) + u';';
    for (int count = dice.between(1, 8); count > 0; --count)
        paper.body.push_back(dice.once(8) ? table(dice) : heading(dice));
    for (int count = dice.between(0, 8); count > 0; --count)
        paper.recipients += sentence(dice, dice.between(1, 6));
    const QStringList authority = dice.once(2) ? QStringList{u"GIÁM ĐỐC"_s}
                                               : QStringList{u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s};
    paper.signatures.push_back({authority, {}, u"Nguyễn Văn A"_s});
    return paper;
}

} // namespace thidua::support
