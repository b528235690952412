// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/CalibrationDialog.h"
#include "printing/ManyDialog.h"

#include "dispatch/FileNames.h"
#include "layout/SystemFonts.h"
#include "paint/Paint.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

#include <gtest/gtest.h>

namespace thidua::printing {
namespace {

using namespace Qt::StringLiterals;

void drawDialogs(const QDir& folder, const QString& name)
{
    CalibrationDialog calibration(u"Máy màu phòng Văn thư"_s, {-1.5, 0.5},
                                  [] { return QString(); });
    calibration.show();
    EXPECT_TRUE(calibration.grab().save(folder.filePath(name + u"-calibration.png"_s)));
    ManyOffer offer;
    offer.papers = {{u"a"_s, u"Kế hoạch hoạt động của Cụm"_s, u"Dự thảo"_s},
                    {u"b"_s, u"Giao ước thi đua"_s, u"Đã ký"_s}};
    offer.folder = folder.path();
    offer.pattern = dispatch::usualPattern();
    offer.names = [](const QString&, const QStringList& ids) { return ids; };
    ManyDialog many(offer);
    many.show();
    EXPECT_TRUE(many.grab().save(folder.filePath(name + u"-many.png"_s)));
}

void drawCalibrationPage(const QDir& folder)
{
    const auto fonts = layout::Fonts::load(layout::SystemFonts().serif());
    ASSERT_TRUE(fonts);
    const auto page =
        dispatch::calibrationPage({u"Trang đo của máy in"_s, u"Đúng ra là 30 mm."_s}, true);
    QImage image(page.width / 15, page.height / 15, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1 / 15.0, 1 / 15.0);
    paint::paintPage(painter, page, *fonts);
    painter.end();
    EXPECT_TRUE(image.save(folder.filePath(u"calibration-page.png"_s)));
}

/// Pictures of the dialogs for somebody to look at, in the folder THIDUA_PICTURES.
TEST(Pictures, OfTheDialogsAreDrawn)
{
    if (qEnvironmentVariableIsEmpty("THIDUA_PICTURES"))
        GTEST_SKIP() << "THIDUA_PICTURES names no folder";
    const QDir folder(qEnvironmentVariable("THIDUA_PICTURES"));
    widgets::applyTheme(*qApp, widgets::Look::Dark);
    drawDialogs(folder, u"dark"_s);
    widgets::applyTheme(*qApp, widgets::Look::Light);
    drawDialogs(folder, u"light"_s);
    drawCalibrationPage(folder);
}

} // namespace
} // namespace thidua::printing
