// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/CitationPanel.h"
#include "panels/NumberPanel.h"
#include "panels/OwnFieldsPanel.h"
#include "panels/RecipientsPanel.h"

#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <gmock/gmock.h>

namespace thidua::panels {
namespace {

using namespace Qt::StringLiterals;
using pipeline::Citable;
using pipeline::CitingAs;
using store::OutgoingEntry;
using testing::ElementsAre;

/// A page with a panel over it.
class PanelsTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto* column = new QVBoxLayout(&m_window);
        m_page = new QPlainTextEdit;
        column->addWidget(m_page);
        m_window.resize(1000, 700);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
        m_page->setFocus();
    }
    template <typename Shown> Shown* open(Shown* panel)
    {
        panel->openAt({m_page->mapToGlobal(QPoint(200, 100)), QSize(50, 16)});
        return panel;
    }
    static QLineEdit* field(const Panel* panel) { return panel->findChild<QLineEdit*>(); }
    static QString words(const Panel* panel)
    {
        QStringList all;
        for (const auto* label : panel->findChildren<QLabel*>())
            if (!label->isHidden())
                all += label->text();
        return all.join(u'\n');
    }

    QWidget m_window;
    QPlainTextEdit* m_page = nullptr;
};

OutgoingEntry entry(int number, const QString& paper, const QString& summary)
{
    OutgoingEntry one;
    one.id = number;
    one.number = number;
    one.symbol = u"KH-SNV"_s;
    one.kind = u"Kế hoạch"_s;
    one.summary = summary;
    one.paper = paper;
    return one;
}

NumberSheet sheet()
{
    return {store::SeriesScheme::Common,
            {u"snv"_s, 2026, {}},
            {entry(1, u"a"_s, u"Một"_s), entry(2, u"b"_s, u"Hai"_s), entry(5, u"c"_s, u"Năm"_s)},
            u"ours"_s,
            {}};
}

std::vector<pipeline::RecipientGroup> groups()
{
    return {{u"Thường dùng"_s, {u"Như trên"_s, u"Lưu: VT"_s}},
            {u"Thành viên"_s, {u"Sở Nội vụ tỉnh A"_s, u"Sở Nội vụ tỉnh B"_s}}};
}

regulation::FixedWords fixedWords()
{
    regulation::FixedWords words;
    words.asAbove = u"Như trên"_s;
    words.archive = u"Lưu: VT"_s;
    return words;
}

std::vector<Citable> library()
{
    return {{u"new"_s,
             u"Luật Thi đua, Khen thưởng số 06/2022/QH15"_s,
             u"Còn hiệu lực."_s,
             regulation::Force::InForce,
             {},
             false},
            {u"decree"_s,
             u"Nghị định số 30/2020/NĐ-CP"_s,
             u"Còn hiệu lực."_s,
             regulation::Force::InForce,
             {},
             true},
            {u"old"_s, u"Luật Thi đua, Khen thưởng số 15/2003/QH11"_s, u"Hết hiệu lực."_s,
             regulation::Force::Ended, u"new"_s, false}};
}

CitationPanel* citations(QWidget* page)
{
    return new CitationPanel(page, library(), CitingAs::Text, [](const QString& id, CitingAs as) {
        return id + (as == CitingAs::Basis ? u" căn cứ"_s : u" câu"_s);
    });
}

} // namespace

TEST_F(PanelsTest, LiesInTheWindowAndTakesTheKeys)
{
    auto* panel = open(new NumberPanel(m_page, {}, u"KH-SNV"_s));
    EXPECT_TRUE(m_window.rect().contains(panel->geometry()));
    EXPECT_TRUE(field(panel)->hasFocus());
}

TEST_F(PanelsTest, EscapeLeavesItAndThePageHasTheKeysAgain)
{
    const QPointer<Panel> panel = open(new NumberPanel(m_page, {}, u"KH-SNV"_s));
    QSignalSpy spy(panel, SIGNAL(chosen(QString)));
    QTest::keyClick(field(panel), Qt::Key_Escape);
    EXPECT_TRUE(m_page->hasFocus());
    EXPECT_EQ(spy.count(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(panel.isNull());
}

/// Whoever destroys it while it has the keys: the sanitizers see what would be called then.
TEST_F(PanelsTest, MayBeDestroyedWithTheKeysInIt)
{
    const QPointer<Panel> panel = open(new NumberPanel(m_page, {}, u"KH-SNV"_s));
    ASSERT_TRUE(field(panel)->hasFocus());
    delete panel.data();
    EXPECT_TRUE(panel.isNull());
    m_page->setFocus();
    EXPECT_TRUE(m_page->hasFocus());
}

TEST_F(PanelsTest, AClickElsewhereLeavesIt)
{
    const QPointer<Panel> panel = open(new NumberPanel(m_page, {}, u"KH-SNV"_s));
    m_page->setFocus(Qt::MouseFocusReason);
    EXPECT_FALSE(panel->isVisible());
}

TEST_F(PanelsTest, EnterTakesTheNextNumberOfTheRegister)
{
    auto* panel = open(new NumberPanel(m_page, {}, u"KH-SNV"_s));
    panel->setSheet(sheet());
    QString taken;
    QObject::connect(panel, &NumberPanel::chosen, [&](const QString& number) { taken = number; });
    EXPECT_EQ(field(panel)->text(), u"06"_s);
    QTest::keyClick(field(panel), Qt::Key_Return);
    EXPECT_EQ(taken, u"06"_s);
}

TEST_F(PanelsTest, WhatIsRecordedForThePaperIsProposedAgain)
{
    auto* panel = open(new NumberPanel(m_page, {}, u"KH-SNV"_s));
    auto known = sheet();
    known.paper = u"b"_s;
    panel->setSheet(known);
    EXPECT_EQ(panel->proposed(), u"02"_s);
}

TEST_F(PanelsTest, GapsAreToldAndTakenByAClick)
{
    auto* panel = open(new NumberPanel(m_page, {}, u"KH-SNV"_s));
    panel->setSheet(sheet());
    EXPECT_TRUE(words(panel).contains(u"03 - 04"_s)) << words(panel).toStdString();
    auto* list = panel->findChild<QTreeWidget*>();
    const QRect gap = list->visualItemRect(list->topLevelItem(2));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, gap.center());
    EXPECT_EQ(field(panel)->text(), u"03"_s);
}

TEST_F(PanelsTest, ANumberThatSomebodyHasIsToldBeforeItIsTaken)
{
    auto* panel = open(new NumberPanel(m_page, {}, u"KH-SNV"_s));
    panel->setSheet(sheet());
    field(panel)->selectAll();
    QTest::keyClicks(field(panel), u"2"_s);
    EXPECT_TRUE(words(panel).contains(u"Hai"_s)) << words(panel).toStdString();
    field(panel)->selectAll();
    QTest::keyClicks(field(panel), u"x"_s);
    QSignalSpy spy(panel, SIGNAL(chosen(QString)));
    QTest::keyClick(field(panel), Qt::Key_Return);
    EXPECT_EQ(spy.count(), 0);
    EXPECT_TRUE(panel->isVisible());
}

TEST_F(PanelsTest, TicksComeInTheOrderOfTheRegulation)
{
    auto* panel = open(new RecipientsPanel(m_page, {u"Lưu: VT"_s}, groups(), fixedWords()));
    auto* list = panel->findChild<QListWidget*>();
    const auto tick = [&](const QString& line) {
        auto* item = list->findItems(line, Qt::MatchExactly).front();
        list->setCurrentItem(item);
        QTest::keyClick(list, Qt::Key_Space);
        QCoreApplication::processEvents();
    };
    tick(u"Sở Nội vụ tỉnh B"_s);
    tick(u"Như trên"_s);
    EXPECT_THAT(panel->chosen(), ElementsAre(u"Như trên"_s, u"Sở Nội vụ tỉnh B"_s, u"Lưu: VT"_s));
    tick(u"Sở Nội vụ tỉnh B"_s);
    EXPECT_THAT(panel->chosen(), ElementsAre(u"Như trên"_s, u"Lưu: VT"_s));
}

TEST_F(PanelsTest, SearchesRecipientsWithoutMarks)
{
    auto* panel = open(new RecipientsPanel(m_page, {}, groups(), fixedWords()));
    QTest::keyClicks(field(panel), u"noi vu b"_s);
    auto* list = panel->findChild<QListWidget*>();
    QStringList found;
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->flags() & Qt::ItemIsUserCheckable)
            found += list->item(row)->text();
    EXPECT_THAT(found, ElementsAre(u"Sở Nội vụ tỉnh B"_s));
}

TEST_F(PanelsTest, WhatIsTypedBecomesARecipientBeforeTheFileCopy)
{
    auto* panel = open(new RecipientsPanel(m_page, {u"Lưu: VT"_s}, groups(), fixedWords()));
    QStringList lines;
    QObject::connect(panel, &RecipientsPanel::accepted,
                     [&](const QStringList& all) { lines = all; });
    field(panel)->setText(u"Ban Quản lý X"_s);
    QTest::keyClick(field(panel), Qt::Key_Return);
    QTest::keyClick(field(panel), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_THAT(lines, ElementsAre(u"Ban Quản lý X"_s, u"Lưu: VT"_s));
}

TEST_F(PanelsTest, RecipientsMoveByKeys)
{
    auto* panel =
        open(new RecipientsPanel(m_page, {u"A"_s, u"B"_s, u"Lưu: VT"_s}, groups(), fixedWords()));
    auto* list = panel->findChild<QListWidget*>();
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    EXPECT_THAT(panel->chosen(), ElementsAre(u"B"_s, u"A"_s, u"Lưu: VT"_s));
    EXPECT_EQ(list->currentItem()->text(), u"B"_s);
}

TEST_F(PanelsTest, ALineOfRecipientsIsWrittenAnew)
{
    auto* panel = open(new RecipientsPanel(m_page, {u"A"_s, u"B"_s}, groups(), fixedWords()));
    auto* list = panel->findChild<QListWidget*>();
    list->item(0)->setText(u"A (để b/c)"_s);
    QCoreApplication::processEvents();
    EXPECT_THAT(panel->chosen(), ElementsAre(u"A (để b/c)"_s, u"B"_s));
}

TEST_F(PanelsTest, FindsTheLawWithoutMarksAndEnterCitesIt)
{
    auto* panel = open(citations(m_page));
    QString id;
    QObject::connect(panel, &CitationPanel::chosen,
                     [&](const QString& chosen, CitingAs) { id = chosen; });
    QTest::keyClicks(field(panel), u"thi dua 2003"_s);
    EXPECT_EQ(panel->findChild<QListWidget*>()->count(), 1);
    EXPECT_TRUE(words(panel).contains(u"old câu"_s));
    QTest::keyClick(field(panel), Qt::Key_Return);
    EXPECT_EQ(id, u"old"_s);
    EXPECT_TRUE(m_page->hasFocus());
}

TEST_F(PanelsTest, SaysWhetherTheLawHoldsAndIsCitedAlready)
{
    auto* panel = open(citations(m_page));
    auto* list = panel->findChild<QListWidget*>();
    EXPECT_TRUE(list->item(0)->text().contains(u"Còn hiệu lực"_s));
    EXPECT_TRUE(list->item(1)->text().contains(u"Đã có trong căn cứ"_s));
    EXPECT_TRUE(list->item(2)->text().contains(u"Hết hiệu lực"_s));
}

TEST_F(PanelsTest, ArrowsChooseWhileTheSearchIsTyped)
{
    auto* panel = open(citations(m_page));
    QTest::keyClick(field(panel), Qt::Key_Down);
    EXPECT_TRUE(words(panel).contains(u"decree câu"_s));
    EXPECT_TRUE(field(panel)->hasFocus());
}

TEST_F(PanelsTest, ArrowsInASearchThatFindsNothingDoNothing)
{
    auto* panel = open(citations(m_page));
    QTest::keyClicks(field(panel), u"khong co"_s);
    ASSERT_EQ(panel->findChild<QListWidget*>()->count(), 0);
    for (auto key : {Qt::Key_Down, Qt::Key_PageUp, Qt::Key_Return})
        QTest::keyClick(field(panel), key);
    EXPECT_TRUE(panel->isVisible());
}

TEST_F(PanelsTest, OwnFieldsAreReadAsTheyAreTyped)
{
    using templating::FieldType;
    const auto field = [](const QString& path, FieldType type) {
        templating::FieldSpec spec;
        spec.path = path;
        spec.label = path;
        spec.type = type;
        return spec;
    };
    auto* panel = new OwnFieldsPanel(
        m_page,
        {field(u"grouping.theme"_s, FieldType::Text), field(u"paper.unit"_s, FieldType::Text),
         field(u"paper.day"_s, FieldType::Date), field(u"paper.more.lines"_s, FieldType::List),
         field(u"paper.sum"_s, FieldType::Money)},
        QJsonObject{{u"other"_s, 1}, {u"unit"_s, u"VP"_s}}, {{}, 2026});
    panel->begin(u"paper.day"_s);
    open(panel);
    EXPECT_EQ(panel->findChildren<QLineEdit*>().size(), 3);
    QTest::keyClicks(QApplication::focusWidget(), u"5/3"_s);
    panel->findChild<QPlainTextEdit*>()->setPlainText(u"Một\n\nHai"_s);
    panel->findChildren<QLineEdit*>().back()->setText(u"1.500.000"_s);
    QJsonObject values;
    QObject::connect(panel, &OwnFieldsPanel::accepted,
                     [&](const QJsonObject& all) { values = all; });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(values,
              (QJsonObject{{u"other"_s, 1},
                           {u"unit"_s, u"VP"_s},
                           {u"day"_s, u"2026-03-05"_s},
                           {u"more"_s, QJsonObject{{u"lines"_s, QJsonArray{u"Một"_s, u"Hai"_s}}}},
                           {u"sum"_s, 1500000}}));
}

} // namespace thidua::panels
