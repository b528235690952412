// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/HeadForm.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace thidua::data {
namespace {

using namespace Qt::StringLiterals;

class HeadFormTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_form.show();
        QApplication::setActiveWindow(&m_form);
        QObject::connect(&m_form, &HeadForm::edited, [this] { ++m_edits; });
    }

    HeadForm m_form;
    int m_edits = 0;
};

TEST_F(HeadFormTest, TellsWhatIsTyped)
{
    m_form.setPaper({});
    ASSERT_TRUE(m_form.focusPart(u"place"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Ninh Binh"_s);
    EXPECT_EQ(m_edits, 9);
    EXPECT_EQ(m_form.applied({}).place, u"Ninh Binh");
}

TEST_F(HeadFormTest, SaysNothingWhileAPaperIsFilledIn)
{
    document::OfficialDocument paper;
    paper.issuer = {u"SỞ NỘI VỤ"_s};
    paper.number = u"5"_s;
    m_form.setPaper(paper);
    EXPECT_EQ(m_edits, 0);
    EXPECT_EQ(m_form.applied({}), paper);
}

TEST_F(HeadFormTest, WarnsOfADayThatDoesNotExist)
{
    document::OfficialDocument paper;
    paper.date = *base::Date::of(2026, 2, 28);
    m_form.setPaper(paper);
    auto* day = m_form.findChild<QLineEdit*>(u"date"_s);
    ASSERT_TRUE(day);
    day->setText(u"30"_s);
    EXPECT_EQ(m_form.applied(paper).date, paper.date);
    bool warned = false;
    for (const auto* label : m_form.findChildren<QLabel*>())
        warned = warned || (label->isVisible() && label->text().startsWith(u"Không có ngày này"));
    EXPECT_TRUE(warned);
}

TEST_F(HeadFormTest, KeepsTheCaretOfWhoeverIsTyping)
{
    document::OfficialDocument paper;
    paper.place = u"Hà Nội"_s;
    m_form.setPaper(paper);
    m_form.focusPart(u"place"_s);
    auto* place = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(place);
    place->setText(u"Hà Nội "_s);
    place->setCursorPosition(2);
    m_form.setPaper(paper);
    EXPECT_EQ(place->cursorPosition(), 2);
}

TEST_F(HeadFormTest, TakesWhatAnInputMethodCommits)
{
    m_form.setPaper({});
    m_form.focusPart(u"issuer"_s);
    QInputMethodEvent preedit(u"Sơ"_s, {});
    QCoreApplication::sendEvent(QApplication::focusWidget(), &preedit);
    EXPECT_TRUE(m_form.applied({}).issuer.isEmpty());
    QInputMethodEvent commit;
    commit.setCommitString(u"SỞ NỘI VỤ"_s);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &commit);
    EXPECT_EQ(m_form.applied({}).issuer, QStringList(u"SỞ NỘI VỤ"_s));
}

TEST_F(HeadFormTest, NamesEveryFieldForScreenReaders)
{
    QWidgetList fields;
    for (auto* field : m_form.findChildren<QLineEdit*>())
        fields += field;
    for (auto* field : m_form.findChildren<QPlainTextEdit*>())
        fields += field;
    EXPECT_EQ(fields.size(), 15);
    for (const auto* field : fields)
        EXPECT_FALSE(field->accessibleName().isEmpty()) << field->objectName().toStdString();
}

TEST_F(HeadFormTest, KnowsThatTheSignaturesOfAPledgeAreSignatures)
{
    EXPECT_TRUE(m_form.focusPart(u"matrix"_s));
    EXPECT_FALSE(m_form.focusPart(u"body"_s));
}

} // namespace
} // namespace thidua::data
