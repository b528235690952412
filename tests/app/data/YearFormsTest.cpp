// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearPlaces.h"

#include "data/ItemTree.h"
#include "data/PastePreview.h"
#include "data/RecordRows.h"
#include "data/RecordTable.h"
#include "data/SearchCombo.h"
#include "widgets/MessageBar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <random>

namespace thidua::data {
namespace {

using namespace Qt::StringLiterals;

class YearFormsTest : public testing::Test {
protected:
    YearFormsTest() : forms(shippedLaw(), thursday())
    {
        QObject::connect(&forms, &YearForms::changed,
                         [this](const QString& name) { steps += name; });
    }

    void open(const emulation::EmulationYear& year, const QString& section)
    {
        forms.setYear(year);
        forms.resize(1000, 800);
        forms.show();
        QApplication::setActiveWindow(&forms);
        forms.showSection(section);
        QCoreApplication::processEvents();
    }
    /// The control that has the keyboard after a jump.
    QWidget* focused(const QString& place)
    {
        EXPECT_TRUE(forms.focusPlace(place)) << place.toStdString();
        QCoreApplication::processEvents();
        return QApplication::focusWidget();
    }
    QString said() const { return forms.findChild<widgets::MessageBar*>()->sentence(); }
    bool isShown(const QString& words) const
    {
        for (const auto* label : forms.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    RecordTable* table(const QString& name)
    {
        for (auto* found : forms.findChildren<RecordTable*>(name))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }

    YearForms forms;
    QStringList steps;
};

TEST_F(YearFormsTest, KeepAYearAsItIsWhileNobodyTouchesIt)
{
    const auto year = season();
    forms.setYear(year);
    forms.show();
    for (const Section& section : sections()) {
        forms.showSection(section.id);
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(forms.year(), year);
    EXPECT_TRUE(steps.isEmpty());
}

TEST_F(YearFormsTest, TakeADateAsItIsTyped)
{
    open(smallYear(), u"people"_s);
    auto* born = qobject_cast<QLineEdit*>(focused(u"people[0].joined"_s));
    ASSERT_TRUE(born);
    QTest::keyClicks(born, u"5/3"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(forms.year().people[0].joined.toIso(), u"2026-03-05");
    EXPECT_EQ(born->text(), u"05/3/2026");
    forms.undo();
    EXPECT_EQ(forms.year(), smallYear());
}

TEST_F(YearFormsTest, SayUnderTheFieldThatADayDoesNotExistAndKeepWhatWasTyped)
{
    open(smallYear(), u"people"_s);
    auto* joined = qobject_cast<QLineEdit*>(focused(u"people[0].joined"_s));
    ASSERT_TRUE(joined);
    QTest::keyClicks(joined, u"30/2/2026"_s);
    press(Qt::Key_Tab);
    QCoreApplication::processEvents();
    EXPECT_TRUE(isShown(u"Tháng 2 năm 2026 không có ngày 30"_s));
    EXPECT_EQ(joined->text(), u"30/2/2026");
    forms.showSection(u"duties"_s);
    forms.showSection(u"people"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(joined->text(), u"30/2/2026");
    EXPECT_TRUE(isShown(u"Tháng 2 năm 2026 không có ngày 30"_s));
}

TEST_F(YearFormsTest, UndoTypingAsOneStepFromWithinTheField)
{
    open(smallYear(), u"people"_s);
    auto* position = qobject_cast<QLineEdit*>(focused(u"people[0].residence"_s));
    ASSERT_TRUE(position);
    QTest::keyClicks(position, u"Hung Yen"_s);
    EXPECT_EQ(forms.year().people[0].residence, u"Hung Yen");
    EXPECT_EQ(forms.history().position(), 1U);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(forms.year(), smallYear());
    EXPECT_EQ(position->text(), QString());
    press(Qt::Key_Y, Qt::ControlModifier);
    forms.redo();
    EXPECT_EQ(forms.year().people[0].residence, u"Hung Yen");
}

TEST_F(YearFormsTest, WriteAPersonIntoTheTable)
{
    open(smallYear(), u"people"_s);
    RecordTable* people = table(u"people"_s);
    ASSERT_TRUE(people);
    people->setFocus();
    people->setCurrentIndex(people->model()->index(2, 0));
    QTest::keyClicks(people->viewport(), u"P"_s);
    QTest::keyClick(people, Qt::Key_F2);
    auto* edit = people->findChild<QLineEdit*>();
    ASSERT_TRUE(edit);
    edit->setText(u"Phạm Thị D"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCoreApplication::processEvents();
    ASSERT_EQ(forms.year().people.size(), 3U);
    EXPECT_EQ(forms.year().people[2].name, u"Phạm Thị D");
    EXPECT_EQ(forms.year().people[2].id.value, u"pham-thi-d");
}

TEST_F(YearFormsTest, KeepABadCellWithItsReason)
{
    open(smallYear(), u"people"_s);
    RecordTable* people = table(u"people"_s);
    const QModelIndex born = people->model()->index(1, 2);
    people->setCurrentIndex(born);
    people->model()->setData(born, u"31/4/1980"_s, Qt::EditRole);
    QCoreApplication::processEvents();
    EXPECT_EQ(born.data().toString(), u"31/4/1980");
    EXPECT_TRUE(born.data(Qt::ToolTipRole).toString().contains(u"không có ngày 31"));
    EXPECT_EQ(forms.year(), smallYear());
    people->sortByCurrent();
    EXPECT_TRUE(said().contains(u"ô chưa đúng"));
    EXPECT_EQ(born.data().toString(), u"31/4/1980");
}

TEST_F(YearFormsTest, SortPeopleByTheirGivenNames)
{
    auto year = smallYear();
    year.people[0].name = u"Trần Văn Úy"_s;
    year.people[1].name = u"Vũ Thị Ánh"_s;
    open(year, u"people"_s);
    RecordTable* people = table(u"people"_s);
    people->setCurrentIndex(people->model()->index(0, 0));
    people->sortByCurrent();
    EXPECT_EQ(forms.year().people[0].name, u"Vũ Thị Ánh");
    forms.undo();
    EXPECT_EQ(forms.year(), year);
}

TEST_F(YearFormsTest, MoveAndRemoveRowsByKeys)
{
    open(smallYear(), u"people"_s);
    RecordTable* people = table(u"people"_s);
    people->setFocus();
    people->setCurrentIndex(people->model()->index(1, 0));
    QTest::keyClick(people, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(forms.year().people[0].name, u"Trần Thị B");
    QTest::keyClick(people, Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(forms.year().people.size(), 1U);
    EXPECT_TRUE(said().contains(u"Trần Thị B"));
    forms.undo();
    forms.undo();
    EXPECT_EQ(forms.year(), smallYear());
}

TEST_F(YearFormsTest, LookAtAPastedTableBeforeItIsTaken)
{
    open(smallYear(), u"people"_s);
    QApplication::clipboard()->setText(
        u"Họ và tên\tNgày sinh\nLê Văn C\t1980\nPhạm Thị D\t31/2/1990\n"_s);
    RecordTable* people = table(u"people"_s);
    people->setFocus();
    QTest::keyClick(people, Qt::Key_V, Qt::ControlModifier);
    auto* preview = forms.findChild<PastePreview*>();
    ASSERT_TRUE(preview && preview->isVisible());
    EXPECT_EQ(forms.year(), smallYear());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(preview->isVisible());
    EXPECT_EQ(forms.year().people.size(), 3U);
    EXPECT_EQ(said(),
              u"Đã lấy 1 dòng. Còn 1 dòng chưa lấy; hãy sửa trong Excel rồi dán lại các dòng đó.");
    forms.undo();
    EXPECT_EQ(forms.year(), smallYear());
}

TEST_F(YearFormsTest, LeaveAPastedTableAlone)
{
    open(smallYear(), u"people"_s);
    QApplication::clipboard()->setText(u"Họ và tên\tNgày sinh\nLê Văn C\t1980\n"_s);
    QTest::keyClick(table(u"people"_s), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(forms.findChild<PastePreview*>()->isVisible());
    EXPECT_EQ(forms.year(), smallYear());
}

TEST_F(YearFormsTest, ChooseAPersonByAPartOfTheName)
{
    auto year = smallYear();
    year.signers.push_back(
        {{u"ky"_s}, {u"so"_s}, {}, emulation::Capacity::Head, {}, {}, {}, {}, {}});
    open(year, u"people"_s);
    forms.focusPlace(u"signers[0].body"_s);
    QCoreApplication::processEvents();
    SearchCombo* person = nullptr;
    for (auto* combo : forms.findChildren<SearchCombo*>())
        if (combo->isVisible() && combo->lineEdit()->objectName() == u"person")
            person = combo;
    ASSERT_TRUE(person);
    person->lineEdit()->setFocus();
    QTest::keyClicks(person->lineEdit(), u"tran thi b"_s);
    QWidget* found = QApplication::activePopupWidget();
    ASSERT_TRUE(found);
    QTest::keyClick(found, Qt::Key_Down);
    QTest::keyClick(found, Qt::Key_Return);
    EXPECT_EQ(forms.year().signers[0].person.value, u"b");
    Q_EMIT person->addWanted(u"Lê Văn C"_s);
    EXPECT_EQ(forms.year().people.size(), 3U);
    EXPECT_EQ(forms.year().signers[0].person.value, u"le-van-c");
    forms.undo();
    EXPECT_EQ(forms.year().people.size(), 2U);
    EXPECT_EQ(forms.year().signers[0].person.value, u"b");
}

TEST_F(YearFormsTest, SayThatNobodyHasThatName)
{
    auto year = smallYear();
    year.signers.push_back(
        {{u"ky"_s}, {u"so"_s}, {u"a"_s}, emulation::Capacity::Head, {}, {}, {}, {}, {}});
    open(year, u"people"_s);
    forms.focusPlace(u"signers[0].body"_s);
    for (auto* combo : forms.findChildren<SearchCombo*>()) {
        if (!combo->isVisible() || combo->lineEdit()->objectName() != u"person")
            continue;
        combo->lineEdit()->setText(u"Không Ai Cả"_s);
        Q_EMIT combo->worded(u"Không Ai Cả"_s);
    }
    QCoreApplication::processEvents();
    EXPECT_TRUE(isShown(u"\"Không Ai Cả\" không có trong danh sách"_s));
    EXPECT_EQ(forms.year(), year);
}

TEST_F(YearFormsTest, WriteTheItemsOfAPledgeAsOnThePage)
{
    auto year = season();
    year.groupings[0].years[0].pledge->items = {};
    open(year, u"groupings.years.pledge"_s);
    auto* tree = forms.findChild<ItemTree*>();
    ASSERT_TRUE(tree);
    tree->setFocus();
    const auto type = [tree](const QString& words, Qt::Key end, Qt::KeyboardModifiers with = {}) {
        auto* editor = tree->findChild<QPlainTextEdit*>();
        ASSERT_TRUE(editor);
        QTest::keyClicks(editor, words);
        QTest::keyClick(editor, end, with);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    QTest::keyClick(tree, Qt::Key_Return);
    type(u"mot"_s, Qt::Key_Return);
    type(u"hai"_s, Qt::Key_Tab);
    type(QString(), Qt::Key_Return);
    type(u"ba"_s, Qt::Key_Backtab, Qt::ShiftModifier);
    type(QString(), Qt::Key_Escape);
    const auto& items = forms.year().groupings[0].years[0].pledge->items;
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].text, u"mot");
    ASSERT_EQ(items[0].items.size(), 1U);
    EXPECT_EQ(items[0].items[0].text, u"hai");
    EXPECT_EQ(items[1].text, u"ba");
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(forms.year().groupings[0].years[0].pledge->items[0].text, u"ba");
}

TEST_F(YearFormsTest, CountWhatIsMissingAndLeadThere)
{
    auto year = smallYear();
    year.people[1].name.clear();
    year.office = {};
    open(year, u"people"_s);
    EXPECT_EQ(forms.openCount(), 2);
    EXPECT_TRUE(isShown(u"Còn 1 chỗ thiếu"_s));
    forms.nextOpen();
    EXPECT_EQ(table(u"people"_s)->currentIndex(), table(u"people"_s)->model()->index(1, 0));
}

TEST_F(YearFormsTest, BeginAPledgeThatIsNotThere)
{
    auto year = season();
    year.groupings[0].years[0].pledge.reset();
    open(year, u"groupings.years.pledge"_s);
    QPushButton* begin = nullptr;
    for (auto* button : forms.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == u"Lập giao ước thi đua")
            begin = button;
    ASSERT_TRUE(begin);
    QTest::mouseClick(begin, Qt::LeftButton);
    EXPECT_TRUE(forms.year().groupings[0].years[0].pledge);
    forms.undo();
    EXPECT_EQ(forms.year(), year);
}

TEST_F(YearFormsTest, ShowWhatTheLawCallsAnAgency)
{
    open(smallYear(), u"year"_s);
    EXPECT_TRUE(isShown(u"Tên theo luật ngày 05/3/2026: Sở Nội vụ tỉnh Hưng Yên."_s));
}

TEST_F(YearFormsTest, NameEveryControlAndSayWhyAButtonIsOff)
{
    forms.setYear(season());
    forms.show();
    for (const Section& section : sections()) {
        forms.showSection(section.id);
        QCoreApplication::processEvents();
        for (const auto* widget : forms.findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isPart = widget->objectName().startsWith(u"qt_") || !widget->isVisible();
            if (isPart || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const QString name = widget->accessibleName();
            const bool hasWords = button && !button->text().isEmpty();
            EXPECT_TRUE(!name.isEmpty() || hasWords)
                << widget->metaObject()->className() << " on " << section.id.toStdString();
            const bool isSilent = button && !button->isEnabled() && button->toolTip().isEmpty();
            EXPECT_FALSE(isSilent) << widget->accessibleName().toStdString();
        }
    }
}

/// A clerk's cat on the keyboard: nothing falls over, and every step can be taken back.
TEST_F(YearFormsTest, SurviveRandomKeysAndTakeThemAllBack)
{
    const auto year = season();
    open(year, u"year"_s);
    QApplication::clipboard()->setText(u"a\tb\nc\t5/3\n"_s);
    std::mt19937 random(7);
    const auto below = [&random](int limit) {
        return std::uniform_int_distribution<int>(0, limit - 1)(random);
    };
    const std::vector<Qt::Key> keys{Qt::Key_Tab,  Qt::Key_Tab,   Qt::Key_Tab,    Qt::Key_Return,
                                    Qt::Key_Down, Qt::Key_Up,    Qt::Key_Delete, Qt::Key_Escape,
                                    Qt::Key_V,    Qt::Key_Z,     Qt::Key_5,      Qt::Key_A,
                                    Qt::Key_F2,   Qt::Key_Space, Qt::Key_F8,     Qt::Key_PageDown};
    for (int step = 0; step < 1500; ++step) {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* at = popup ? popup : QApplication::focusWidget();
        const int with = below(8);
        QTest::keyClick(at ? at : &forms,
                        keys[static_cast<size_t>(below(static_cast<int>(keys.size())))],
                        with == 0   ? Qt::ControlModifier
                        : with == 1 ? Qt::AltModifier
                                    : Qt::NoModifier);
        if (step % 10 == 0)
            QCoreApplication::processEvents();
    }
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    while (forms.canUndo())
        forms.undo();
    EXPECT_EQ(forms.year(), year);
}

} // namespace
} // namespace thidua::data
