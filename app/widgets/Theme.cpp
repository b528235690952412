// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Theme.h"

#include "widgets/Style.h"

#include <QApplication>
#include <QPushButton>
#include <QStyleHints>

namespace thidua::widgets {

namespace {

/// Set before anything of ours is, so that the palette is still the system's.
bool systemIsDark(const QApplication& application)
{
    static const bool atStart = isDark(application.palette());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return atStart;
}

struct Shades {
    QRgb window, base, raised, text, faint, line, button;
};

constexpr Shades light = {0xfff3f2f0, 0xffffffff, 0xfffaf9f8, 0xff1f1d1b,
                          0xff6b6661, 0xffd5d1cc, 0xfffbfaf9};
constexpr Shades dark = {0xff262524, 0xff1c1b1a, 0xff2e2d2b, 0xffeceae7,
                         0xffa29d97, 0xff45423f, 0xff363432};

void setAll(QPalette& palette, QPalette::ColorRole role, QRgb color)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        palette.setColor(group, role, QColor::fromRgba(color));
}

QPalette paletteOf(const Shades& shades)
{
    QPalette palette(QColor::fromRgba(shades.button), QColor::fromRgba(shades.window));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        setAll(palette, role, shades.text);
    setAll(palette, QPalette::Window, shades.window);
    setAll(palette, QPalette::Base, shades.base);
    setAll(palette, QPalette::AlternateBase, shades.raised);
    setAll(palette, QPalette::ToolTipBase, shades.raised);
    setAll(palette, QPalette::Button, shades.button);
    setAll(palette, QPalette::Mid, shades.line);
    setAll(palette, QPalette::PlaceholderText, shades.faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgba(shades.faint));
    const Colors& own = colors(palette);
    setAll(palette, QPalette::Highlight, own.accent.rgba());
    setAll(palette, QPalette::HighlightedText, own.accentText.rgba());
    setAll(palette, QPalette::Link, own.hint.rgba());
    return palette;
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

const Colors& colors(const QPalette& palette)
{
    static const Colors inLight = {
        QColor(0x9b1c1f), Qt::white,        QColor(0xdedbd7), QColor(0xd5d1cc), QColor(0x6b6661),
        QColor(0xc0261d), QColor(0xb26a00), QColor(0x1f6fb2), QColor(0x2b7a3d), QColor(0xffc94d)};
    static const Colors inDark = {
        QColor(0xb93a38), Qt::white,        QColor(0x151413), QColor(0x45423f), QColor(0xa29d97),
        QColor(0xff7b6e), QColor(0xf0b04a), QColor(0x6db3f2), QColor(0x6cc482), QColor(0xffc94d)};
    return isDark(palette) ? inDark : inLight;
}

namespace {

/// Says of a button that it is the primary one.
constexpr const char* primary = "primary";

/// What has a palette or a style sheet of its own does not hear of another palette by itself.
void followPalette()
{
    for (QWidget* widget : QApplication::allWidgets()) {
        auto* button = qobject_cast<QPushButton*>(widget);
        if (button && button->property(primary).toBool())
            makePrimary(*button);
        if (const QString sheet = widget->styleSheet(); !sheet.isEmpty()) {
            widget->setStyleSheet({});
            widget->setStyleSheet(sheet);
        }
    }
}

} // namespace

void makePrimary(QPushButton& button)
{
    QPalette palette = QApplication::palette(&button);
    const Colors own = colors(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Button, own.accent);
        palette.setColor(group, QPalette::ButtonText, own.accentText);
    }
    button.setPalette(palette);
    button.setProperty(primary, true);
}

void applyTheme(QApplication& application, Look look)
{
    const bool wantsDark =
        look == Look::Dark || (look == Look::System && systemIsDark(application));
    static bool styled = false;
    if (!styled) {
        styled = true;
        QApplication::setStyle(new Style);
    }
    QApplication::setPalette(paletteOf(wantsDark ? dark : light));
    followPalette();
}

} // namespace thidua::widgets
