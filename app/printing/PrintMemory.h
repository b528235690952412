// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/Blank.h"
#include "settings/Settings.h"

#include <QJsonObject>

#include <optional>

namespace thidua::printing {

/// A paper as it was printed last.
struct LastPrint {
    QStringList pages; ///< dispatch::fingerprintsOf
    QString day;       ///< ISO
    int copies = 0;

    bool operator==(const LastPrint&) const = default;
};

/// What printing remembers from one run to the next, all in one setting: what lies on the desk on
/// paper belongs to this place and its printers, not to the year file that others get.
class PrintMemory {
public:
    explicit PrintMemory(settings::Settings& settings);

    /// By what a paper of a year, or one in a file of its own, is known.
    static QString keyOf(const QString& path, const QString& paperId);

    /// The printer that papers of that template went to last; else the one used last at all.
    QString printerFor(const QString& templateId) const;
    void setPrinterFor(const QString& templateId, const QString& printer);

    dispatch::Offset offsetOf(const QString& printer) const;
    void setOffset(const QString& printer, const dispatch::Offset& offset);

    /// Whether the backs of a turned stack are printed from the last sheet on.
    bool areBacksReversed(const QString& printer) const;
    void setBacksReversed(const QString& printer, bool reversed);

    /// What the blanks of that template have already.
    QStringList preprintedFor(const QString& templateId) const;
    void setPreprintedFor(const QString& templateId, const QStringList& parts);

    std::optional<LastPrint> lastPrintOf(const QString& key) const;
    /// The oldest are forgotten beyond `mostPapers`.
    void setLastPrint(const QString& key, const LastPrint& print);
    static constexpr int mostPapers = 200;

private:
    QJsonObject part(const QString& name) const;
    void put(const QString& name, const QString& key, const QJsonValue& value);
    void keep() const;

    settings::Settings& m_settings;
    QJsonObject m_all;
};

} // namespace thidua::printing
