// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Harness.h"

#include "emulation/Json.h"
#include "panels/CitationPanel.h"
#include "panels/NumberPanel.h"
#include "panels/RecipientsPanel.h"
#include "paper/PartButton.h"
#include "pipeline/YearDrawing.h"
#include "store/OutgoingRegister.h"
#include "store/YearDisk.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>
#include <QTimer>

#include <gmock/gmock.h>

namespace thidua::shell {
namespace {

using namespace Qt::StringLiterals;

/// A plan of a year in the window.
class HeadEditingTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!m_here->years.prepare())
            GTEST_SKIP() << "data or fonts of the program are missing";
        m_here->session.year().setToday([] { return *base::Date::of(2026, 3, 2); });
        QApplication::setActiveWindow(m_here->window.get());
    }
    void openYear()
    {
        QFile sample(qEnvironmentVariable("THIDUA_DATA") +
                     u"/templates/ke-hoach-cum/sample.json"_s);
        ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
        auto data = emulation::fromJsonText(sample.readAll(), u"sample.json"_s);
        ASSERT_TRUE(data.isOk());
        store::YearFile file;
        file.data = std::move(data).value().year;
        auto made =
            pipeline::withDraft(m_here->years.tools(), file, {u"ke-hoach-cum"_s, {}, {}, {}, {}});
        ASSERT_TRUE(made.isOk());
        const QString path = m_here->path(u"nam.thidua"_s);
        ASSERT_TRUE(store::saveYear(m_here->files, path, made->file, {}).isOk());
        m_here->session.openPath(path);
        m_here->session.year().showPaper(made->paper);
    }
    void openPlan() { m_here->session.openPath(m_here->file(u"ke-hoach.txt"_s, planText())); }
    const document::OfficialDocument& paper() { return m_here->desk.opened().paper(); }
    MainWindow& window() { return *m_here->window; }
    paper::PaperEditor& view() { return m_here->window->view(); }
    void click(const document::TextPlace& place, int offset,
               Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        view().show(layout::Position{place, offset, false});
        const QRectF at = view().rectOf({place, offset, false});
        QTest::mouseClick(view().viewport(), Qt::LeftButton, keys, at.center().toPoint());
    }
    template <typename Shown> Shown* panel() { return window().template findChild<Shown*>(); }
    std::vector<store::OutgoingEntry> recorded()
    {
        const auto numbers = store::OutgoingRegister::open(m_here->desk.registerPath());
        return *numbers->entries({m_here->years.file().data.office.value, 2026, {}});
    }

    std::unique_ptr<Harness> m_here = std::make_unique<Harness>();
};

TEST_F(HeadEditingTest, AClickOnTheNumberOpensTheRegisterAndEnterTakesTheNext)
{
    openYear();
    auto blank = paper();
    blank.number.clear();
    m_here->session.change(blank);
    click({u"number"_s, {}, {}}, 0);
    auto* numbers = panel<panels::NumberPanel>();
    ASSERT_NE(numbers, nullptr);
    const QString wanted = numbers->proposed();
    QTest::keyClick(numbers->findChild<QLineEdit*>(), Qt::Key_Return);
    EXPECT_EQ(paper().number, wanted);
    ASSERT_EQ(recorded().size(), 1U);
    EXPECT_EQ(recorded()[0].symbol, paper().symbol);
    EXPECT_EQ(recorded()[0].paper, m_here->desk.opened().id.value);
    EXPECT_TRUE(view().hasFocus());
    window().actions().undo->trigger();
    EXPECT_EQ(paper().number, QString());
}

TEST_F(HeadEditingTest, ASignedPaperIsAskedForTheNextNumberAndRecorded)
{
    openYear();
    auto blank = paper();
    blank.number.clear();
    m_here->session.change(blank);
    const store::PaperId id = m_here->desk.opened().id;
    m_here->prompts.move = prompts::MoveAnswer{QDate(2026, 3, 9), u"Giám đốc"_s, {}, u"08"_s};
    m_here->session.year().move(id, store::PaperState::Submitted);
    m_here->session.year().move(id, store::PaperState::Signed);
    EXPECT_EQ(m_here->prompts.moves.back().number, u"01"_s);
    ASSERT_EQ(recorded().size(), 1U);
    EXPECT_EQ(recorded()[0].number, 8);
}

TEST_F(HeadEditingTest, AClearedNumberIsFreeAgain)
{
    openYear();
    for (const QString& number : {u"7"_s, QString()}) {
        window().actions().editNumber->trigger();
        auto* numbers = panel<panels::NumberPanel>();
        ASSERT_NE(numbers, nullptr);
        numbers->findChild<QLineEdit*>()->setText(number);
        QTest::keyClick(numbers->findChild<QLineEdit*>(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(paper().number, number);
        EXPECT_EQ(recorded().size(), number.isEmpty() ? 0U : 1U);
    }
}

TEST_F(HeadEditingTest, APanelIsLeftWithThePaperItBelongsTo)
{
    openYear();
    window().actions().editNumber->trigger();
    ASSERT_NE(panel<panels::NumberPanel>(), nullptr);
    QApplication::setActiveWindow(nullptr); // somebody opens a file in another program
    openPlan();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(panel<panels::NumberPanel>(), nullptr);
}

TEST_F(HeadEditingTest, TheSignersOfAPaperThatIsLeftAreNotChosenForAnother)
{
    openYear();
    window().actions().chooseSigner->trigger();
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    ASSERT_FALSE(menu->actions().isEmpty());
    QAction* signer = menu->actions().front();
    m_here->session.year().close();
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    signer->trigger(); // the menu is there until the loop of events has gone round
    EXPECT_FALSE(m_here->desk.hasPaper());
}

TEST_F(HeadEditingTest, APaperWithoutAYearHasItsNumberAlone)
{
    openPlan();
    view().select(edit::at({{u"number"_s, {}, {}}, 0}));
    view().setFocus();
    QTest::keyClick(view().viewport(), Qt::Key_Return);
    auto* numbers = panel<panels::NumberPanel>();
    ASSERT_NE(numbers, nullptr);
    QTest::keyClicks(numbers->findChild<QLineEdit*>(), u"15"_s);
    QTest::keyClick(numbers->findChild<QLineEdit*>(), Qt::Key_Return);
    EXPECT_EQ(paper().number, u"15"_s);
    EXPECT_FALSE(QFile::exists(m_here->desk.registerPath()));
}

TEST_F(HeadEditingTest, TheSymbolIsWrittenWhereItStands)
{
    openPlan();
    click({u"symbol"_s, {}, {}}, 3);
    EXPECT_EQ(panel<panels::NumberPanel>(), nullptr);
    EXPECT_EQ(view().selection().caret.place.component, u"symbol"_s);
}

TEST_F(HeadEditingTest, RecipientsComeFromTheYearAsOneStep)
{
    openYear();
    const auto before = paper().recipients;
    view().select(edit::at({{u"recipients"_s, {0}, {}}, 0}));
    auto* button = view().findChild<paper::PartButton*>();
    ASSERT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    auto* recipients = panel<panels::RecipientsPanel>();
    ASSERT_NE(recipients, nullptr);
    auto* list = recipients->findChild<QListWidget*>();
    int members = 0;
    for (int row = 0; row < list->count(); ++row)
        members += list->item(row)->text().startsWith(u"Sở Nội vụ"_s) ? 1 : 0;
    EXPECT_GE(members, 2);
    auto* field = recipients->findChild<QLineEdit*>();
    field->setText(u"Đài Phát thanh X"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(paper().recipients.contains(u"Đài Phát thanh X"_s));
    EXPECT_TRUE(paper().recipients.back().startsWith(u"Lưu"_s));
    EXPECT_EQ(view().selection().caret.place.component, u"recipients"_s);
    window().actions().undo->trigger();
    EXPECT_EQ(paper().recipients, before);
}

TEST_F(HeadEditingTest, ACitationIsInsertedAtTheCaretAndShortTheSecondTime)
{
    openPlan();
    view().select(edit::at({{u"body"_s, {0}, {}}, 0}));
    QStringList citations;
    for (int time = 0; time < 2; ++time) {
        window().actions().insertCitation->trigger();
        auto* library = panel<panels::CitationPanel>();
        ASSERT_NE(library, nullptr);
        QTest::keyClicks(library->findChild<QLineEdit*>(), u"30/2020 van thu"_s);
        const QString before = document::plainText(paper().body[0].text);
        QTest::keyClick(library->findChild<QLineEdit*>(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QString after = document::plainText(paper().body[0].text);
        citations += after.mid(0, after.size() - before.size());
    }
    EXPECT_TRUE(citations[0].contains(u"ngày 05 tháng 3 năm 2020 của Chính phủ"_s))
        << citations[0].toStdString();
    const QString text = document::plainText(paper().body[0].text);
    EXPECT_EQ(text.count(u"Nghị định số 30/2020/NĐ-CP"_s), 2);
    EXPECT_EQ(text.count(u"ngày 05 tháng 3 năm 2020"_s), 1);
}

TEST_F(HeadEditingTest, CtrlEnterBeginsANewPageAndIsTakenBack)
{
    openPlan();
    const auto before = paper();
    const size_t pages = m_here->desk.opened().pages().pages.size();
    view().select(edit::at({{u"body"_s, {1}, {}}, 0}));
    view().setFocus();
    QTest::keyClick(view().viewport(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_here->desk.opened().pages().pages.size(), pages + 1);
    EXPECT_TRUE(window().actions().joinPages->isEnabled());
    window().actions().joinPages->trigger();
    EXPECT_EQ(paper(), before);
    EXPECT_FALSE(window().actions().joinPages->isEnabled());
}

TEST_F(HeadEditingTest, AFieldSaysItsNameAndLeadsToTheData)
{
    openYear();
    std::optional<layout::Position> there;
    QString expression;
    int index = 0;
    for (const auto& block : paper().body) {
        int offset = 0;
        for (const auto& stretch : block.text) {
            if (!there && stretch.field && stretch.field->expression.startsWith(u"grouping."_s)) {
                there = layout::Position{{u"body"_s, {index}, {}}, offset + 1, false};
                expression = stretch.field->expression;
            }
            offset += static_cast<int>(stretch.text.size());
        }
        ++index;
    }
    if (!there)
        GTEST_SKIP() << "no field of the grouping in the first blocks of the plan";
    EXPECT_EQ(view().expressionAt(*there), expression);
    click(there->place, there->offset, Qt::ControlModifier);
    EXPECT_NE(window().shown(), view().parentWidget());
    EXPECT_TRUE(window().shown()->findChild<QListWidget*>() != nullptr);
    EXPECT_NE(qobject_cast<data::YearForms*>(window().shown()), nullptr);
}

TEST_F(HeadEditingTest, PartsOfTheHeadSayWhatTheyShowAndLeadThere)
{
    openYear();
    const std::vector<std::pair<document::TextPlace, QString>> places{
        {{u"parent"_s, {0}, {}}, u"Cụm, khối thi đua"_s},
        {{u"issuer"_s, {0}, {}}, u"Các dòng ở đầu văn bản"_s},
        {{u"place"_s, {}, {}}, u"Thành viên"_s},
        {{u"abstract"_s, {0}, {}}, u"Cụm, khối thi đua"_s},
        {{u"recipients"_s, {0}, {}}, u"Nơi nhận"_s},
        {{u"signatures"_s, {0}, u"name"_s}, u"Người ký"_s}};
    auto* datum = window().findChild<QLabel*>(u"datum"_s);
    ASSERT_NE(datum, nullptr);
    for (const auto& [place, form] : places) {
        const std::string part = place.component.toStdString();
        const auto text = document::textAt(paper(), place);
        ASSERT_TRUE(text.has_value()) << part;
        const int end = static_cast<int>(document::plainText(*text).size());
        int offset = 0;
        while (offset < end && view().expressionAt({place, offset, false}).isEmpty())
            ++offset;
        ASSERT_LT(offset, end) << part << " shows no datum";
        view().select(edit::at({place, offset}));
        EXPECT_FALSE(view().fieldNameAtCaret().isEmpty()) << part;
        EXPECT_TRUE(datum->text().contains(view().fieldNameAtCaret())) << part;
        EXPECT_TRUE(window().actions().openField->isEnabled()) << part;
        window().actions().openField->trigger();
        EXPECT_NE(qobject_cast<data::YearForms*>(window().shown()), nullptr) << part;
        const auto* field = QApplication::focusWidget();
        ASSERT_NE(field, nullptr) << part;
        EXPECT_TRUE(field->accessibleName().startsWith(form))
            << field->accessibleName().toStdString();
        m_here->session.year().showPaper(m_here->desk.opened().id);
    }
}

TEST_F(HeadEditingTest, AHandInTheHeadMakesItTheWordsOfTheHand)
{
    openYear();
    const document::TextPlace place{u"issuer"_s, {0}, {}};
    ASSERT_FALSE(view().expressionAt({place, 1, false}).isEmpty());
    view().select(edit::at({place, 1}));
    QTest::keyClicks(view().viewport(), u"X"_s);
    EXPECT_TRUE(view().expressionAt({place, 1, false}).isEmpty());
    window().actions().undo->trigger();
    EXPECT_FALSE(view().expressionAt({place, 1, false}).isEmpty());
}

TEST_F(HeadEditingTest, TwoPagesLieBesideOneAnotherAndSoTheyStay)
{
    openPlan();
    window().actions().twoPages->trigger();
    view().select(edit::at({{u"body"_s, {1}, {}}, 0}));
    window().actions().breakPage->trigger();
    EXPECT_EQ(view().stack().rect(0).top(), view().stack().rect(1).top());
    // A click on the page at the right writes there.
    click({u"body"_s, {1}, {}}, 2);
    EXPECT_EQ(view().selection().caret, (edit::Caret{{u"body"_s, {1}, {}}, 2}));
    EXPECT_EQ(m_here->settings.value(settings::pagesAcross), 1);
}

TEST_F(HeadEditingTest, AMenuOpensWhereTheCaretIs)
{
    openPlan();
    view().select(edit::at({{u"recipients"_s, {0}, {}}, 0}));
    QStringList names;
    QTimer::singleShot(0, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (const QAction* action : menu->actions())
            names += action->text();
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), QPoint(20, 20));
    QCoreApplication::sendEvent(view().viewport(), &event);
    EXPECT_TRUE(names.contains(window().actions().editRecipients->text()));
    EXPECT_TRUE(names.contains(window().actions().insertCitation->text()));
}

TEST_F(HeadEditingTest, AFrozenPaperOpensNoPanel)
{
    openYear();
    m_here->desk.freeze(true);
    window().actions().editNumber->trigger();
    window().actions().editRecipients->trigger();
    window().actions().insertCitation->trigger();
    EXPECT_EQ(panel<panels::Panel>(), nullptr);
    EXPECT_FALSE(m_here->said().isEmpty());
}

} // namespace
} // namespace thidua::shell
