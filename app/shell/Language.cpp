// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace thidua::shell {

using namespace Qt::StringLiterals;

void Language::use(const QString& code)
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_words);
    // Numbers and dates follow the language of the window, not of the system.
    QLocale::setDefault(code == u"en" ? QLocale(QLocale::English) : QLocale(QLocale::Vietnamese));
    if (m_words.load(u"thidua_"_s + code, m_folder))
        QCoreApplication::installTranslator(&m_words);
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace thidua::shell
