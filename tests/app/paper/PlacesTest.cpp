// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorDesk.h"
#include "edit/PageBreaks.h"
#include "paper/PaperEditor.h"
#include "paper/PartButton.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace thidua;

namespace {

/// What lies beside and between the lines that are written.
class PlacesTest : public testing::Test {
protected:
    tests::EditorDesk m_desk;
    pipeline::Manuscript& m_manuscript = m_desk.manuscript;
    paper::PaperEditor& m_editor = m_desk.editor;
};

} // namespace

TEST_F(PlacesTest, AClickInTheMarginTakesTheLine)
{
    const QPoint line = m_editor.rectOf({{u"body"_s, {0, 0}, {}}, 1, false}).center().toPoint();
    const int margin = static_cast<int>(m_editor.stack().pointOf({0, 600, 0}).x());
    QTest::mouseClick(m_editor.viewport(), Qt::LeftButton, {}, {margin, line.y()});
    EXPECT_EQ(m_editor.selection().anchor, (edit::Caret{{u"body"_s, {0, 0}, {}}, 0}));
    EXPECT_EQ(m_editor.selection().caret, (edit::Caret{{u"body"_s, {0, 0}, {}}, 3}));
}

TEST_F(PlacesTest, ABreakOfPagesIsShownFaintlyAndDoesNotBelongToThePage)
{
    const auto grey = [this] {
        const QImage seen = m_editor.viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < seen.width(); ++x)
                count += seen.pixelColor(x, y) == QColor(0x80, 0x80, 0x80) ? 1 : 0;
        return count;
    };
    m_editor.setZoom({pages::Zoom::Mode::Fixed, 0.5});
    const int before = grey();
    m_editor.act(edit::breakPage);
    ASSERT_EQ(m_editor.pages().pages.size(), 2U);
    m_editor.show(layout::Position{m_editor.selection().caret.place, 0, false});
    EXPECT_GT(grey(), before + 50);
    EXPECT_EQ(m_editor.pages(), m_manuscript.set().pages); // what is printed knows nothing of it
}

TEST_F(PlacesTest, EnterInALineThatCannotBePartedSaysWhere)
{
    QString entered;
    QObject::connect(&m_editor, &paper::PaperEditor::entered,
                     [&](const document::TextPlace& place) { entered += place.component; });
    QTest::keyClick(&m_editor, Qt::Key_Return);
    m_editor.select(edit::at({{u"number"_s, {}, {}}, 0}));
    QTest::keyClick(&m_editor, Qt::Key_Return);
    EXPECT_EQ(entered, u"number"_s);
}

TEST_F(PlacesTest, TheButtonOfAPartStandsBesideItAndOnlyThere)
{
    paper::PartButton button(m_editor, {u"recipients"_s});
    m_editor.select(edit::at({{u"recipients"_s, {0}, {}}, 0}));
    EXPECT_FALSE(button.isHidden());
    EXPECT_EQ(button.component(), u"recipients"_s);
    const QRectF line = m_editor.rectOf({{u"recipients"_s, {0}, {}}, 0, false});
    EXPECT_LT(button.geometry().right(), line.left());
    EXPECT_TRUE(button.geometry().top() < line.bottom() && line.top() < button.geometry().bottom());
    m_editor.select(edit::at({{u"body"_s, {0, 0}, {}}, 0}));
    EXPECT_TRUE(button.isHidden());
    m_manuscript.freeze(true);
    m_editor.select(edit::at({{u"recipients"_s, {0}, {}}, 0}));
    EXPECT_TRUE(button.isHidden());
}
