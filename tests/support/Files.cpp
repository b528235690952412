// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Files.h"

#include <QDir>
#include <QFile>

namespace thidua::support {

QString sourceFolder() { return QStringLiteral(THIDUA_SOURCE_DIR); }

QString sharedFolder()
{
    const QString folder = QDir::cleanPath(sourceFolder() + QStringLiteral("/../shared"));
    return QDir(folder).exists() ? folder : QString();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "contentOf", qPrintable(path));
    return opened ? file.readAll() : QByteArray();
}

std::string words(const QString& text) { return text.toStdString(); }

} // namespace thidua::support
