// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/QuestionBox.h"

#include "widgets/Theme.h"

#include <QApplication>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace thidua::widgets;

namespace {

TEST(QuestionBox, ShowsWhichAnswerEnterGives)
{
    applyTheme(*qApp, Look::Dark);
    QuestionBox box(QuestionBox::Kind::Plain, u"Chưa lưu"_s, u"Lưu lại?"_s, nullptr);
    auto* save = box.addButton(u"Lưu"_s, QMessageBox::AcceptRole);
    const auto* discard = box.addButton(u"Không lưu"_s, QMessageBox::DestructiveRole);
    box.setFirst(save);
    box.show();
    EXPECT_EQ(box.defaultButton(), save);
    const QColor accent = colors(QApplication::palette()).accent;
    const auto fillOf = [](const QPushButton& button) {
        return button.palette().color(QPalette::Active, QPalette::Button);
    };
    EXPECT_EQ(fillOf(*save), accent);
    EXPECT_NE(fillOf(*discard), accent);
    applyTheme(*qApp, Look::Light);
    EXPECT_EQ(fillOf(*save), colors(QApplication::palette()).accent);
}

TEST(QuestionBox, HasASignWhereSomethingMayBeLost)
{
    const QuestionBox plain(QuestionBox::Kind::Plain, u"A"_s, u"B"_s, nullptr);
    const QuestionBox danger(QuestionBox::Kind::Danger, u"A"_s, u"B"_s, nullptr);
    EXPECT_TRUE(plain.iconPixmap().isNull());
    EXPECT_FALSE(danger.iconPixmap().isNull());
}

} // namespace
