// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Redraw.h"
#include "Templates.h"
#include "document/Json.h"

#include <QJsonArray>

#include <random>

using namespace thidua;
using namespace thidua::templating;
using namespace thidua::templating::tests;
using document::Block;
using document::OfficialDocument;

namespace {

const QString head =
    u"trích-yếu: Năm {{year}}\nnơi-nhận: |\n  @lặp m trong members\n  {{m.name}}\n  @hết\n  Lưu: VT\n"_s;
const QString body =
    u"Năm {{year}} có {{members|đếm|hai-chữ-số}} đơn vị.\nI. THÀNH VIÊN\n@lặp m trong members\n"
    u"1. {{m.name}}\n@hết\nI. VIỆC\n@nếu note\n1. Ghi chú: {{note}}\n@hết\n1. Việc chung.\n"
    u"| TT | Tên |\n|---|---|\n@lặp m trong members\n| {{lượt.số}} | {{m.name}} |\n@hết\n"_s;

Template form()
{
    auto made = read(body, head);
    EXPECT_TRUE(made.isOk()) << (made ? std::string() : made.error().message.toStdString());
    return std::move(made).value();
}

QJsonObject dataOf(int year, const QStringList& names, const QString& note = {})
{
    QJsonArray members;
    for (const QString& name : names)
        members += QJsonObject{{u"name"_s, name}};
    return {{u"year"_s, year}, {u"members"_s, members}, {u"note"_s, note}};
}

Redrawn redrawn(const OfficialDocument& paper, const QJsonObject& data,
                const QStringList& discard = {})
{
    auto result = redraw(paper, form(), {data, {}}, discard);
    EXPECT_TRUE(result.isOk());
    return result ? std::move(result).value() : Redrawn();
}

OfficialDocument drawn(const QJsonObject& data) { return filled(form(), data).document; }

} // namespace

TEST(Redraw, GivesWhatDrawingAnewGivesWhenNobodyHasWritten)
{
    const auto first = drawn(dataOf(2026, {u"A"_s, u"B"_s}));
    const auto data = dataOf(2027, {u"C"_s, u"A"_s, u"D"_s}, u"mới"_s);
    const auto again = redrawn(first, data);
    EXPECT_TRUE(again.edits.empty());
    EXPECT_EQ(document::toJsonText(again.document), document::toJsonText(drawn(data)));
}

TEST(Redraw, IsTheSamePaperWhenTheDataAreTheSame)
{
    const auto data = dataOf(2026, {u"A"_s}, u"x"_s);
    EXPECT_EQ(redrawn(drawn(data), data).document, drawn(data));
}

TEST(Redraw, PutsBackAConditionInItsPlaceAndCountsAgain)
{
    const auto first = drawn(dataOf(2026, {u"A"_s}));
    EXPECT_EQ(lines(redrawn(first, dataOf(2026, {u"A"_s}, u"n"_s)).document.body),
              "Năm 2026 có 01 đơn vị. / I. THÀNH VIÊN / 1. A / II. VIỆC / 1. Ghi chú: n / 2. Việc "
              "chung. / [TT|Tên/1|A]");
}

TEST(Redraw, UpdatesAFieldInsideTextThatAHandHasChanged)
{
    auto paper = drawn(dataOf(2026, {u"A"_s}));
    paper.body[0].text.back().text = u" đơn vị tham gia."_s;
    const auto again = redrawn(paper, dataOf(2027, {u"A"_s, u"B"_s}));
    EXPECT_TRUE(again.edits.empty());
    EXPECT_EQ(document::plainText(again.document.body[0].text),
              u"Năm 2027 có 02 đơn vị tham gia."_s);
}

TEST(Redraw, KeepsAFieldThatAHandHasChangedAndSaysSo)
{
    auto paper = drawn(dataOf(2026, {u"A"_s}));
    paper.body[0].text[1].text = u"hai nghìn"_s;
    const auto again = redrawn(paper, dataOf(2027, {u"A"_s}));
    EXPECT_EQ(document::plainText(again.document.body[0].text), u"Năm hai nghìn có 01 đơn vị."_s);
    ASSERT_EQ(again.edits.size(), 1u);
    EXPECT_EQ(again.edits[0].id, u"{{year}}"_s);
    EXPECT_TRUE(again.edits[0].stale);
    EXPECT_EQ(again.edits[0].fresh, u"2027"_s);
    const auto given = redrawn(again.document, dataOf(2027, {u"A"_s}), {u"{{year}}"_s});
    EXPECT_EQ(document::plainText(given.document.body[0].text), u"Năm 2027 có 01 đơn vị."_s);
}

TEST(Redraw, DetachesARegionThatAHandHasChangedAndRedrawsItOnWish)
{
    auto paper = drawn(dataOf(2026, {u"A"_s, u"B"_s}));
    paper.body[1].children[1].text.front().text = u"B (mới)"_s;
    const auto again = redrawn(paper, dataOf(2026, {u"A"_s, u"C"_s}));
    EXPECT_EQ(document::plainText(again.document.body[1].children[1].text), u"B (mới)"_s);
    ASSERT_EQ(again.edits.size(), 1u);
    EXPECT_EQ(again.edits[0].kept, u"1. A\n2. B (mới)"_s);
    EXPECT_TRUE(again.edits[0].stale);
    const auto given = redrawn(again.document, dataOf(2026, {u"A"_s, u"C"_s}), {again.edits[0].id});
    EXPECT_TRUE(given.edits.empty());
    EXPECT_EQ(given.document, drawn(dataOf(2026, {u"A"_s, u"C"_s})));
}

TEST(Redraw, KeepsARegionDeletedThatAHandHasDeleted)
{
    auto paper = drawn(dataOf(2026, {u"A"_s}));
    paper.body[1].children.clear();
    const auto again = redrawn(paper, dataOf(2026, {u"A"_s, u"B"_s}));
    EXPECT_TRUE(again.document.body[1].children.empty());
    EXPECT_EQ(again.edits.size(), 1u);
}

TEST(Redraw, KeepsRecipientsThatAHandHasChanged)
{
    auto paper = drawn(dataOf(2026, {u"A"_s}));
    paper.recipients.prepend(u"Bộ Nội vụ"_s);
    const auto again = redrawn(paper, dataOf(2026, {u"B"_s}));
    EXPECT_EQ(again.document.recipients.first(), u"Bộ Nội vụ"_s);
    ASSERT_EQ(again.edits.size(), 1u);
    EXPECT_EQ(again.edits[0].fresh, u"B\nLưu: VT"_s);
}

TEST(Redraw, KeepsAClauseThatAHandHasAddedBehindARegion)
{
    auto paper = drawn(dataOf(2026, {u"A"_s}));
    paper.body[1].children.push_back(
        {document::BlockType::Clause, 0, u"2."_s, document::inlinesOf(u"thêm"_s), {}, {}});
    const auto again = redrawn(paper, dataOf(2026, {u"A"_s, u"B"_s}));
    EXPECT_TRUE(again.edits.empty());
    EXPECT_EQ(lines({again.document.body[1]}), "I. THÀNH VIÊN / 1. A / 2. B / 3. thêm");
}

TEST(Redraw, ForgetsNothingWhenThePaperIsSavedInBetween)
{
    auto paper = drawn(dataOf(2026, {u"A"_s, u"B"_s}));
    paper.body[1].children[0].text.front().text = u"tay"_s;
    const auto data = dataOf(2027, {u"X"_s});
    const auto read = document::fromJsonText(document::toJsonText(paper), u"x.json"_s);
    ASSERT_TRUE(read.isOk());
    EXPECT_EQ(redrawn(*read, data).document, redrawn(paper, data).document);
}

namespace {

/// Words that only hands write, so that they can be found again.
class Hands {
public:
    explicit Hands(unsigned seed) : m_random(seed) {}

    int below(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most)); }

    QJsonObject data()
    {
        QStringList names;
        for (int i = below(5); i >= 0; --i)
            names += u"Đơn vị %1"_s.arg(QChar(char16_t('A' + below(20))));
        return dataOf(2020 + below(10), names, below(2) ? u"ghi %1"_s.arg(below(9)) : QString());
    }

    /// Writes somewhere in the paper; remembers the word.
    void write(OfficialDocument& paper)
    {
        const QString word = u"tay%1"_s.arg(++m_words);
        written += word;
        if (below(6) == 0) {
            paper.recipients.insert(below(static_cast<int>(paper.recipients.size()) + 1), word);
            return;
        }
        std::vector<Block*> blocks;
        collect(paper.body, blocks);
        Block& block = *blocks[static_cast<size_t>(below(static_cast<int>(blocks.size())))];
        auto& text = block.table ? cellOf(*block.table) : block.text;
        if (text.empty())
            text.push_back({word});
        else
            text[static_cast<size_t>(below(static_cast<int>(text.size())))].text += u" "_s + word;
    }

    QStringList written;

private:
    static void collect(document::Blocks& blocks, std::vector<Block*>& to)
    {
        for (auto& block : blocks) {
            to.push_back(&block);
            collect(block.children, to);
        }
    }

    document::Inlines& cellOf(document::Table& table)
    {
        auto& row = table.rows[static_cast<size_t>(below(static_cast<int>(table.rows.size())))];
        return row.cells[static_cast<size_t>(below(static_cast<int>(row.cells.size())))].text;
    }

    std::mt19937 m_random;
    int m_words = 0;
};

/// All words of a paper.
QString wordsOf(const OfficialDocument& paper)
{
    return paper.recipients.join(u'\n') + u'\n' + QString::fromStdString(lines(paper.body));
}

/// Whatever differs from a fresh drawing must be told.
bool isTold(const Redrawn& paper, const OfficialDocument& fresh)
{
    return wordsOf(paper.document) == wordsOf(fresh) || !paper.edits.empty();
}

} // namespace

TEST(Redraw, NeverLosesAHandAndNeverHidesOldTextInAThousandChanges)
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        Hands hands(seed);
        OfficialDocument paper = drawn(hands.data());
        for (int step = 0; step < 10; ++step) {
            if (hands.below(3) == 0)
                hands.write(paper);
            const auto data = hands.data();
            const auto again = redrawn(paper, data);
            for (const QString& word : hands.written)
                ASSERT_TRUE(wordsOf(again.document).contains(word))
                    << seed << " " << word.toStdString();
            if (hands.written.isEmpty()) {
                ASSERT_EQ(again.document, drawn(data)) << seed;
            }
            paper = again.document;
        }
    }
}

TEST(Redraw, TellsOfEveryRegionThatDoesNotSayWhatTheDataSay)
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        Hands hands(seed);
        OfficialDocument paper = drawn(hands.data());
        hands.write(paper);
        const auto data = hands.data();
        const auto again = redrawn(paper, data);
        // A word behind a line that is always there is the paper's own; all else must be told.
        QStringList ids;
        for (const auto& edit : again.edits)
            ids += edit.id;
        const auto given = redrawn(again.document, data, ids);
        EXPECT_TRUE(given.edits.empty()) << seed;
        QString rest = wordsOf(given.document);
        for (const QString& word : hands.written)
            rest.replace(QString(u" "_s + word), QString());
        EXPECT_TRUE(rest == wordsOf(drawn(data)) || isTold(again, drawn(data))) << seed;
        EXPECT_EQ(rest.simplified(), wordsOf(drawn(data)).simplified()) << seed;
    }
}
