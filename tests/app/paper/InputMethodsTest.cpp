// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorDesk.h"
#include "Typist.h"

#include "edit/Tables.h"

#include <QKeyEvent>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;

namespace {

constexpr int wordsAtEachPlace = 625; // four places, two methods, two ways: 10,000 words

struct Way {
    tests::Method method;
    void (*type)(QWidget&, const QString&, tests::Method);
};

std::string nameOf(const testing::TestParamInfo<Way>& way)
{
    return std::string(way.param.method == tests::Method::Telex ? "Telex" : "Vni") +
           (way.param.type == tests::typeWithPreedit ? "Preedit" : "Backspaces");
}

class InputMethods : public testing::TestWithParam<Way> {
protected:
    QString textAt(const document::TextPlace& place) const
    {
        return document::plainText(
            document::textAt(m_desk.manuscript.paper(), place).value_or(document::Inlines{}));
    }
    void space()
    {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, u" "_s);
        QCoreApplication::sendEvent(&m_desk.editor, &event);
    }
    /// Words and blanks behind what stands there come out letter for letter, and undo takes whole
    /// words back.
    void check(const document::TextPlace& place)
    {
        const QString before = textAt(place);
        m_desk.editor.select(edit::at({place, static_cast<int>(before.size())}));
        tests::Words words(7);
        QStringList states{before};
        QString wanted = before;
        for (int i = 0; i < wordsAtEachPlace; ++i) {
            const QString word = words.next();
            GetParam().type(m_desk.editor, word, GetParam().method);
            wanted += word;
            space();
            wanted += u' ';
            states += wanted;
            ASSERT_EQ(textAt(place), wanted) << i;
        }
        for (int i = 0; i < wordsAtEachPlace * 3 && textAt(place) != before; ++i) {
            m_desk.editor.undo();
            const QString left = textAt(place);
            ASSERT_TRUE(states.contains(left) || states.contains(left + u' '))
                << left.right(30).toStdString();
        }
        EXPECT_EQ(textAt(place), before);
    }

    tests::EditorDesk m_desk;
};

} // namespace

TEST_P(InputMethods, TheBody) { check({u"body"_s, {0, 0}, {}}); }

TEST_P(InputMethods, ACellOfATable)
{
    m_desk.editor.act([](const document::OfficialDocument& paper, const edit::Selection& at) {
        return edit::insertTable(paper, at.caret, 2, 2);
    });
    const auto& table = m_desk.editor.selection().caret.place;
    ASSERT_GE(table.path.size(), 2U);
    check(table);
}

TEST_P(InputMethods, TheHead) { check({u"issuer"_s, {0}, {}}); }

TEST_P(InputMethods, TheRecipients) { check({u"recipients"_s, {0}, {}}); }

INSTANTIATE_TEST_SUITE_P(Ways, InputMethods,
                         testing::Values(Way{tests::Method::Telex, tests::typeWithPreedit},
                                         Way{tests::Method::Vni, tests::typeWithPreedit},
                                         Way{tests::Method::Telex, tests::typeWithBackspaces},
                                         Way{tests::Method::Vni, tests::typeWithBackspaces}),
                         nameOf);
