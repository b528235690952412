// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearPlaces.h"

#include "widgets/Theme.h"

#include <QApplication>
#include <QDir>

#include <gtest/gtest.h>

namespace thidua::data {
namespace {

using namespace Qt::StringLiterals;

void drawPages(const QString& name, const QSize& size)
{
    const QDir folder(qEnvironmentVariable("THIDUA_PICTURES"));
    YearForms forms(shippedLaw(), thursday());
    forms.setYear(season());
    forms.resize(size);
    forms.show();
    for (const Section& section : sections()) {
        forms.showSection(section.id);
        QCoreApplication::processEvents();
        EXPECT_TRUE(forms.grab().save(folder.filePath(name + u'-' + section.id + u".png"_s)));
    }
}

/// Pictures of every page for somebody to look at, in the folder THIDUA_PICTURES: light and dark,
/// and in the room that a window of 1280 × 840 has at 200 %.
TEST(Pictures, OfEveryPageAreDrawn)
{
    if (qEnvironmentVariableIsEmpty("THIDUA_PICTURES"))
        GTEST_SKIP() << "THIDUA_PICTURES names no folder";
    widgets::applyTheme(*qApp, widgets::Look::Dark);
    drawPages(u"dark"_s, {1280, 840});
    widgets::applyTheme(*qApp, widgets::Look::Light);
    drawPages(u"light"_s, {1280, 840});
    drawPages(u"narrow"_s, {640, 420});
}

} // namespace
} // namespace thidua::data
