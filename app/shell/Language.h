// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace thidua::shell {

/// The language of the window. The sources are Vietnamese; Qt's own words are translated either
/// way.
class Language {
public:
    /// `folder`: where the .qm files lie.
    explicit Language(QString folder) : m_folder(std::move(folder)) {}

    /// "vi" or "en"; takes effect at once in every open window.
    void use(const QString& code);

private:
    QString m_folder;
    QTranslator m_qt;    ///< Qt's own translation, where the system has it
    QTranslator m_words; ///< ours: of the program, or of Qt's dialogs into Vietnamese
};

} // namespace thidua::shell
