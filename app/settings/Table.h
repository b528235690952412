// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace thidua::settings {

/// One setting: its name in the file and the value it has until somebody changes it.
template <typename Value> struct Setting {
    const char* name;
    Value otherwise;
};

/// Everything the program remembers from one run to the next.
inline const Setting<QString> language{"language", QStringLiteral("vi")}; ///< "vi" or "en"
inline const Setting<QString> look{"look", QStringLiteral("system")}; ///< "system", "light", "dark"
inline const Setting<QStringList> recentFiles{"recentFiles", {}};     ///< newest first
inline const Setting<QString> lastFolder{"lastFolder", {}}; ///< where a file was last chosen
inline const Setting<QByteArray> windowGeometry{"windowGeometry", {}};
inline const Setting<QByteArray> paneWidths{"paneWidths", {}};
inline const Setting<QByteArray> yearPaneWidths{"yearPaneWidths", {}};
inline const Setting<bool> yearPane{"yearPane", true};
inline const Setting<QStringList> recentNotes{"recentNotes", {}}; ///< "path\tThi đua 2026 · Cụm …"
inline const Setting<bool> sidePane{"sidePane", true};
inline const Setting<bool> mapPane{"mapPane", false};
inline const Setting<bool> findingsOpen{"findingsOpen", true};
inline const Setting<bool> headOpen{"headOpen", true};
inline const Setting<QString> zoomMode{"zoomMode",
                                       QStringLiteral("width")}; ///< "width", "page", "fixed"
inline const Setting<double> zoom{"zoom", 1.0}; ///< of mode "fixed"; 1 is the size on paper
inline const Setting<int> pagesAcross{"pagesAcross", 0}; ///< pages::Across
inline const Setting<QString> printer{"printer", {}};
inline const Setting<QByteArray> printing{"printing", {}};    ///< JSON of printing::PrintMemory
inline const Setting<QString> namePattern{"namePattern", {}}; ///< of exported files; empty: usual

} // namespace thidua::settings
