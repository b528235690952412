// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FontSource.h"

#include <QStringList>

namespace thidua::layout {

/// Where fonts usually lie on this system: of the user, of the system, of Windows.
QStringList usualFontFolders();

/// Finds the faces of the paper by file: "Times New Roman" where all four are there and have the
/// Vietnamese letters, otherwise Tinos, which has the same advances.
class SystemFonts final : public base::FontSource {
public:
    /// Folders are searched in this order, with what lies below them.
    explicit SystemFonts(QStringList folders = usualFontFolders());
    /// The usual folders after `dataFolder`/fonts, where a portable installation has its own.
    static SystemFonts besides(const QString& dataFolder);

    base::FontFiles serif() const override;

private:
    QStringList m_folders;
};

} // namespace thidua::layout
