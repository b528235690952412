// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

class QPrinter;

namespace thidua::prompts {

/// What becomes of changes that are not saved when their paper is left.
enum class Leave { Save, Discard, Stay };

/// What becomes of work that a run before this one left behind.
enum class Recover { Reopen, Discard, Later };

/// What is asked about such work.
struct RecoverQuestion {
    QString name; ///< of its paper; empty: it has none yet
    QDateTime written;
    bool fileChanged = false; ///< the paper's file is another one since, or gone
    bool isWhole = true;      ///< nothing of it is damaged
};

/// What is asked when a file is to be written.
struct WriteQuestion {
    QString title;  ///< of the dialog
    QString path;   ///< proposed
    QString filter; ///< "Word (*.docx);;PDF (*.pdf)"
};

/// Every question to the user; the program asks nothing anywhere else. Tests answer by script.
class Prompts {
public:
    virtual ~Prompts() = default;
    /// Empty where the user thinks better of it.
    virtual QString fileToOpen(const QString& folder) = 0;
    /// Empty likewise. Does not ask whether an existing file may be replaced.
    virtual QString fileToWrite(const WriteQuestion& question) = 0;
    /// Whether these files, which exist, may be replaced.
    virtual bool mayReplace(const QStringList& paths) = 0;
    virtual Leave leaving(const QString& name) = 0;
    virtual Recover recovering(const RecoverQuestion& question) = 0;
    /// Lets the user choose printer, pages and copies; false where he thinks better of it.
    virtual bool choosePrinter(QPrinter& printer, int pageCount) = 0;
};

} // namespace thidua::prompts
