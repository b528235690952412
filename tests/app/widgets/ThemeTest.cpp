// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Theme.h"
#include "widgets/Icons.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolTip>

#include <gtest/gtest.h>

#include <cmath>

namespace thidua::widgets {
namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

/// WCAG 2.1, 1.4.3.
double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

class InBothLooks : public testing::TestWithParam<Look> {
protected:
    void SetUp() override { applyTheme(*qApp, GetParam()); }
    void TearDown() override { applyTheme(*qApp, Look::Light); }
};

TEST_P(InBothLooks, TextCanBeReadOnWhatIsBehindIt)
{
    const QPalette palette = QApplication::palette();
    const Colors& own = colors(palette);
    EXPECT_GE(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)), 7);
    EXPECT_GE(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)), 7);
    EXPECT_GE(contrast(own.faint, palette.color(QPalette::Window)), 4.5);
    EXPECT_GE(contrast(own.accentText, own.accent), 4.5);
    EXPECT_GE(contrast(own.must, palette.color(QPalette::Window)), 3);
    EXPECT_GE(contrast(own.should, palette.color(QPalette::Window)), 3);
    EXPECT_GE(contrast(own.hint, palette.color(QPalette::Window)), 3);
}

/// Everything that is written somewhere in the program, on what it is written on.
TEST_P(InBothLooks, EveryPairOfTextAndGroundReachesTheContrastOfLevelAA)
{
    const QPalette palette = QApplication::palette();
    const Colors& own = colors(palette);
    using Role = QPalette::ColorRole;
    for (const Role ground :
         {Role::Window, Role::Base, Role::AlternateBase, Role::Button, Role::ToolTipBase})
        for (const QColor& text : {palette.color(Role::WindowText), palette.color(Role::Text),
                                   palette.color(Role::ButtonText), own.faint, own.must, own.good,
                                   own.hint, palette.color(Role::PlaceholderText),
                                   palette.color(QPalette::Disabled, Role::WindowText),
                                   palette.color(QPalette::Disabled, Role::ButtonText)})
            EXPECT_GE(contrast(text, palette.color(ground)), 4.5)
                << text.name().toStdString() << " on " << ground;
    EXPECT_GE(contrast(palette.color(Role::HighlightedText), palette.color(Role::Highlight)), 4.5);
    // The ring of the focus and the signs (WCAG 2.1, 1.4.11).
    const QColor ring = isDark(palette) ? own.must : own.accent;
    for (const QColor& sign : {ring, own.should, own.must, own.hint, own.good}) {
        EXPECT_GE(contrast(sign, palette.color(Role::Window)), 3) << sign.name().toStdString();
        EXPECT_GE(contrast(sign, palette.color(Role::Base)), 3) << sign.name().toStdString();
    }
}

/// As somebody sees them who tells no colours apart.
TEST_P(InBothLooks, SignsDifferInTheirShapes)
{
    std::vector<QImage> shapes;
    for (const Icon name : {Icon::Must, Icon::Should, Icon::Hint, Icon::Done})
        shapes.push_back(
            icon(name).pixmap(20, 20).toImage().convertToFormat(QImage::Format_Alpha8));
    for (size_t one = 0; one < shapes.size(); ++one)
        for (size_t other = one + 1; other < shapes.size(); ++other)
            EXPECT_NE(shapes[one], shapes[other]) << one << " " << other;
}

TEST_P(InBothLooks, EveryIconDrawsSomething)
{
    for (int name = 0; name <= static_cast<int>(Icon::Paper); ++name) {
        const QImage image = icon(static_cast<Icon>(name)).pixmap(20, 20).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
        EXPECT_GT(inked, 10) << name;
    }
}

TEST_P(InBothLooks, ThePrimaryButtonWearsTheAccent)
{
    QPushButton button;
    makePrimary(button);
    EXPECT_EQ(button.palette().color(QPalette::Button), colors(QApplication::palette()).accent);
}

INSTANTIATE_TEST_SUITE_P(Theme, InBothLooks, testing::Values(Look::Light, Look::Dark));

TEST(Theme, DarkIsDark)
{
    applyTheme(*qApp, Look::Dark);
    EXPECT_TRUE(isDark(QApplication::palette()));
    applyTheme(*qApp, Look::Light);
    EXPECT_FALSE(isDark(QApplication::palette()));
}

/// A year file or a name of a file from elsewhere must not draw pictures or reach for other files.
TEST(Theme, LabelsAndToolTipsTakeMarkupLetterForLetter)
{
    applyTheme(*qApp, Look::Light);
    const QString hostile = QStringLiteral("<img src='x.png'><b>Kế hoạch</b>");
    QWidget window;
    auto* label = new QLabel(hostile, &window);
    auto* rich = new QLabel(hostile, &window);
    rich->setTextFormat(Qt::RichText);
    window.show();
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_EQ(rich->textFormat(), Qt::RichText);
    QToolTip::showText({10, 10}, hostile);
    int tips = 0;
    for (const QWidget* widget : QApplication::topLevelWidgets())
        if (const auto* tip = qobject_cast<const QLabel*>(widget); tip && tip->text() == hostile) {
            EXPECT_EQ(tip->textFormat(), Qt::PlainText);
            ++tips;
        }
    EXPECT_EQ(tips, 1);
}

TEST(Theme, TheRingOfAChosenPictureGoesRoundItsNameAndNotThroughIt)
{
    applyTheme(*qApp, Look::Light);
    QListView list;
    list.setViewMode(QListView::IconMode);
    QImage image(100, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QStyleOptionFocusRect option;
    option.palette = list.palette();
    option.rect = {10, 10, 80, 20};
    option.backgroundColor = list.palette().color(QPalette::Highlight);
    QPainter painter(&image);
    list.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, &list);
    painter.end();
    const auto inked = [&image](const QRect& rect) {
        int count = 0;
        for (int y = rect.top(); y <= rect.bottom(); ++y)
            for (int x = rect.left(); x <= rect.right(); ++x)
                count += image.pixelColor(x, y) == Qt::white ? 0 : 1;
        return count;
    };
    EXPECT_EQ(inked(option.rect.adjusted(1, 1, -1, -1)), 0);
    EXPECT_GT(inked(image.rect()), 150);
}

} // namespace
} // namespace thidua::widgets
