// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Harness.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

namespace thidua::shell {

using namespace Qt::StringLiterals;

Harness::Harness()
    : settings(folder.filePath(u"settings.ini"_s)),
      language(qEnvironmentVariable("THIDUA_DATA") + u"/translations"_s),
      desk(
          files, [this] { return pipeline::openWorld(files, qEnvironmentVariable("THIDUA_DATA")); },
          folder.filePath(u"office"_s)),
      years(files, desk), recovery(files, folder.filePath(u"journal"_s)),
      session({desk, years, prompts, settings, recovery, printing})
{
    language.use(u"vi"_s);
    window = std::make_unique<MainWindow>(session, settings, language);
    window->view().setAnimated(false);
    window->resize(1000, 700);
    window->show();
}

QString Harness::file(const QString& name, const QByteArray& content) const
{
    QFile out(path(name));
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(content);
    return path(name);
}

QByteArray Harness::content(const QString& name) const
{
    QFile in(path(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QStringList Harness::texts() const
{
    QStringList all;
    for (const auto* action : window->findChildren<QAction*>())
        all << action->text() << action->toolTip();
    for (const auto* menu : window->findChildren<QMenu*>())
        all << menu->title();
    for (const auto* label : window->findChildren<QLabel*>())
        all << label->text();
    for (const auto* button : window->findChildren<QAbstractButton*>())
        all << button->text();
    for (const auto* widget : window->findChildren<QWidget*>())
        all << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

QByteArray planText()
{
    return "Số:     /KH-SNV\n\n"
           "Hưng Yên, ngày 07 tháng 02 năm 2026\n\n"
           "KẾ HOẠCH\nPhát động phong trào thi đua năm 2026\n\n"
           "Thực hiện hướng dẫn của Bộ Nội vụ, Sở Nội vụ ban hành kế hoạch như sau:\n\n"
           "I. MỤC ĐÍCH, YÊU CẦU\n\n"
           "1. Mục đích\n\n- Tạo không khí thi đua sôi nổi trong toàn ngành.\n\n"
           "- Hoàn thành các nhiệm vụ công tác năm 2026.\n\n"
           "II. TỔ CHỨC THỰC HIỆN\n\n"
           "1. Các phòng chuyên môn tổ chức thực hiện kế hoạch này.\n\n"
           "2. Văn phòng Sở theo dõi, tổng hợp, báo cáo Giám đốc Sở./.\n\n"
           "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n"
           "GIÁM ĐỐC\n\n\nNguyễn Văn A\n";
}

} // namespace thidua::shell
