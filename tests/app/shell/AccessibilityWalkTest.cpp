// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Harness.h"

#include "emulation/Json.h"
#include "help/HelpPanel.h"
#include "pipeline/YearDrawing.h"
#include "prompts/MoveDialog.h"
#include "start/StateSign.h"
#include "store/YearDisk.h"
#include "widgets/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QDateEdit>
#include <QDockWidget>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <set>

// Every page of the window as somebody meets it who has a keyboard and a voice that reads.

namespace thidua::shell {
namespace {

using namespace Qt::StringLiterals;

/// Parts of a control that belong to it.
bool isPart(const QWidget& widget)
{
    return widget.objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(widget.parentWidget()) ||
           (qobject_cast<const QLineEdit*>(&widget) &&
            qobject_cast<const QAbstractSpinBox*>(widget.parentWidget())) ||
           widget.inherits("QDockWidgetTitleButton");
}

QString wordsOf(const QWidget& widget)
{
    QString words = QString::fromLatin1(widget.metaObject()->className()) + u' ' +
                    widget.objectName() + u' ' + widget.accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        words += u' ' + button->text();
    return words;
}

QList<QWidget*> focusable(QWidget& window)
{
    QList<QWidget*> all;
    for (auto* widget : window.findChildren<QWidget*>())
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled() &&
            widget->window() == &window && !widget->focusProxy() && !isPart(*widget))
            all += widget;
    return all;
}

/// What a Tab or, where a page or a table keeps that for itself, the way out of it leads to.
std::set<QWidget*> reached(QWidget& window, int most)
{
    std::set<QWidget*> seen;
    QWidget* start = focusable(window).value(0);
    if (!start)
        return seen;
    start->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < most; ++i) {
        QWidget* now = QApplication::focusWidget();
        if (!now)
            break;
        seen.insert(now);
        for (QWidget* up = now->parentWidget(); up && isPart(*now); up = up->parentWidget())
            if (up->focusPolicy() & Qt::TabFocus)
                seen.insert(up);
        QTest::keyClick(now, Qt::Key_Tab);
        if (QApplication::focusWidget() == now) // F6 and Ctrl+Tab lead out of these
            QTest::keyClick(now, Qt::Key_Tab, Qt::ControlModifier);
        if (QApplication::focusWidget() == now) {
            QWidget* next = now->nextInFocusChain();
            while (next != now && !(next->focusPolicy() & Qt::TabFocus && next->isVisible() &&
                                    next->isEnabled() && next->window() == &window))
                next = next->nextInFocusChain();
            next->setFocus(Qt::TabFocusReason);
        }
    }
    return seen;
}

QImage look(QWidget& widget)
{
    QWidget* window = widget.window();
    const QRect place(widget.mapTo(window, QPoint(0, 0)), widget.size());
    return window->grab(place.adjusted(-3, -3, 3, 3)).toImage();
}

/// Whether every letter with a mark is used once.
QStringList doubledLetters(const QStringList& texts)
{
    std::map<QChar, QStringList> uses;
    for (QString text : texts) {
        text.remove(u"&&"_s);
        if (const auto at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size())
            uses[text[at + 1].toLower()] += text;
    }
    QStringList doubled;
    for (const auto& [letter, all] : uses)
        if (all.size() > 1)
            doubled += all.join(u" / "_s);
    return doubled;
}

class AccessibilityWalkTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!m_here.years.prepare())
            GTEST_SKIP() << "data or fonts of the program are missing";
        m_here.session.year().setToday([] { return *base::Date::of(2026, 3, 2); });
        widgets::applyTheme(*qApp, widgets::Look::Light);
        window().resize(1280, 840);
        window().setAttribute(Qt::WA_KeyboardFocusChange); // as after the first Tab
        QApplication::setActiveWindow(&window());
    }
    MainWindow& window() { return *m_here.window; }
    void openYear()
    {
        QFile sample(qEnvironmentVariable("THIDUA_DATA") + u"/templates/giao-uoc/sample.json"_s);
        ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
        store::YearFile file;
        file.data = emulation::fromJsonText(sample.readAll(), u"sample.json"_s)->year;
        auto made = pipeline::withDraft(m_here.years.tools(), file,
                                        {u"giao-uoc"_s, {}, {}, u"giao-uoc"_s, {}});
        m_here.session.year().start(made->file, u"x"_s);
    }
    struct Page {
        const char* name;
        std::function<void()> show;
    };
    std::vector<Page> pages()
    {
        return {{"start", [] {}},
                {"gallery", [this] { window().actions().gallery->trigger(); }},
                {"new year", [this] { window().actions().newYear->trigger(); }},
                {"board",
                 [this] {
                     openYear();
                     window().actions().board->trigger();
                 }},
                {"data", [this] { window().actions().yearData->trigger(); }},
                {"paper",
                 [this] {
                     m_here.session.year().showPaper({u"giao-uoc"_s});
                     window().actions().mapPane->setChecked(true);
                     window().actions().sidePane->setChecked(true);
                 }},
                {"find", [this] { window().actions().find->trigger(); }},
                {"help", [this] { window().actions().help->trigger(); }},
                {"places", [this] {
                     m_here.prompts.papers = {m_here.file(u"a.txt"_s, planText())};
                     window().actions().rollTexts->trigger();
                 }}};
    }
    void onEveryPage(const std::function<void(const char*)>& look)
    {
        for (const Page& page : pages()) {
            page.show();
            QCoreApplication::processEvents();
            look(page.name);
        }
    }

    Harness m_here;
};

TEST_F(AccessibilityWalkTest, EverythingThatTakesTheKeyboardIsNamed)
{
    int count = 0;
    onEveryPage([&](const char* page) {
        for (auto* widget : focusable(window())) {
            auto* face = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(face, nullptr);
            EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
                << page << ": " << wordsOf(*widget).toStdString();
            ++count;
        }
    });
    RecordProperty("widgets", count);
    EXPECT_GT(count, 150);
}

TEST_F(AccessibilityWalkTest, EverythingIsReachedByTab)
{
    onEveryPage([&](const char* page) {
        const auto all = focusable(window());
        const auto seen = reached(window(), 3 * static_cast<int>(all.size()) + 40);
        for (auto* widget : all)
            EXPECT_TRUE(seen.contains(widget) || !widget->isVisible())
                << page << ": " << wordsOf(*widget).toStdString();
    });
}

TEST_F(AccessibilityWalkTest, TheFocusIsSeen)
{
    onEveryPage([&](const char* page) {
        window().view().setFocus();
        for (auto* widget : focusable(window())) {
            if (window().view().isAncestorOf(widget) || widget == &window().view())
                continue; // the caret blinks
            const auto* list = qobject_cast<const QAbstractItemView*>(widget);
            if (list && list->model() && list->model()->rowCount() == 0)
                continue; // nothing to stand on
            widget->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents(); // a page scrolls to it
            if (!widget->hasFocus() || widget->visibleRegion().isEmpty())
                continue;
            const QImage with = look(*widget);
            window().setFocus(Qt::OtherFocusReason);
            EXPECT_TRUE(with != look(*widget)) << page << ": " << wordsOf(*widget).toStdString();
        }
    });
}

TEST_F(AccessibilityWalkTest, EveryButtonThatCannotBePressedSaysWhy)
{
    onEveryPage([&](const char* page) {
        for (const auto* button : window().findChildren<QAbstractButton*>())
            if (button->isVisible() && !button->isEnabled() && !isPart(*button)) {
                EXPECT_TRUE(button->toolTip().endsWith(u'.'))
                    << page << ": " << wordsOf(*button).toStdString() << " says “"
                    << button->toolTip().toStdString() << "”";
            }
    });
}

TEST_F(AccessibilityWalkTest, NoLetterIsUsedTwiceOnAPage)
{
    for (auto* language : {window().actions().vietnamese, window().actions().english}) {
        language->trigger();
        onEveryPage([&](const char* page) {
            QStringList texts;
            for (const auto* action : window().menuBar()->actions())
                texts += action->text();
            for (const auto* label : window().findChildren<QLabel*>())
                if (label->isVisible() && label->buddy())
                    texts += label->text();
            for (const auto* button : window().findChildren<QAbstractButton*>())
                if (button->isVisible() && !isPart(*button))
                    texts += button->text();
            const QStringList doubled = doubledLetters(texts);
            EXPECT_TRUE(doubled.isEmpty()) << page << ": " << doubled.join(u"; "_s).toStdString();
        });
    }
}

TEST_F(AccessibilityWalkTest, DialogsAreNamedReachedAndWithoutDoubledLetters)
{
    prompts::MoveQuestion question;
    question.paper = u"Kế hoạch"_s;
    question.to = u"Đã ký"_s;
    question.whom = u"Gửi đến"_s;
    question.why = u"Vì sao"_s;
    question.needsWhy = true;
    question.asksNumber = true;
    question.date = QDate(2026, 3, 2);
    prompts::MoveDialog dialog(question);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QStringList texts;
    const auto all = focusable(dialog);
    const auto seen = reached(dialog, 40);
    for (auto* widget : all) {
        auto* face = QAccessible::queryAccessibleInterface(widget);
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty()) << wordsOf(*widget).toStdString();
        EXPECT_TRUE(seen.contains(widget)) << wordsOf(*widget).toStdString();
    }
    for (const auto* label : dialog.findChildren<QLabel*>())
        if (label->buddy())
            texts += label->text();
    for (const auto* button : dialog.findChildren<QAbstractButton*>()) {
        texts += button->text();
        if (button->isVisible() && !button->isEnabled()) {
            EXPECT_TRUE(button->toolTip().endsWith(u'.')) << wordsOf(*button).toStdString();
        }
    }
    EXPECT_TRUE(doubledLetters(texts).isEmpty())
        << doubledLetters(texts).join(u"; "_s).toStdString();
}

TEST(StateSigns, DifferInTheirShapes)
{
    std::vector<QImage> shapes{start::stateIcon({}).pixmap(16, 16).toImage()};
    for (int state = 0; state <= static_cast<int>(store::PaperState::Issued); ++state)
        shapes.push_back(
            start::stateIcon(static_cast<store::PaperState>(state)).pixmap(16, 16).toImage());
    for (auto& shape : shapes)
        shape = shape.convertToFormat(QImage::Format_Alpha8);
    for (size_t one = 0; one < shapes.size(); ++one)
        for (size_t other = one + 1; other < shapes.size(); ++other)
            EXPECT_NE(shapes[one], shapes[other]) << one << " " << other;
}

} // namespace
} // namespace thidua::shell
