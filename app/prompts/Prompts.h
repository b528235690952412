// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

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

/// A question with two answers; the danger stands in `more`.
struct ConfirmQuestion {
    QString title; ///< of the dialog
    QString text;
    QString more;          ///< smaller; may be empty
    QString action;        ///< on the button that does it
    bool isDanger = false; ///< the other button is the one for Enter
};

/// What becomes of a year file that others wrote since it was read.
enum class Foreign { Elsewhere, Replace, Cancel };

/// What is asked when a paper goes a step on its way.
struct MoveQuestion {
    QString paper;  ///< its title
    QString from;   ///< "Dự thảo"
    QString to;     ///< "Xin ý kiến"
    QString danger; ///< what cannot be undone, what will not follow any more
    QDate date;     ///< proposed
    QString whom;   ///< label of a field for somebody: "Gửi đến"; empty: not asked
    QString known;  ///< proposed there
    QString why;    ///< label of a field for a reason; empty: not asked
    bool needsWhy = false;
    bool asksNumber = false;
    QString number; ///< proposed
};

struct MoveAnswer {
    QDate date;
    QString whom;
    QString why;
    QString number;
};

/// Every question to the user; the program asks nothing anywhere else. Tests answer by script.
class Prompts {
public:
    virtual ~Prompts() = default;
    /// Empty where the user thinks better of it.
    virtual QString fileToOpen(const QString& folder) = 0;
    /// Several papers at once; empty likewise.
    virtual QStringList papersToOpen(const QString& title, const QString& folder) = 0;
    /// Empty likewise. Does not ask whether an existing file may be replaced.
    virtual QString fileToWrite(const WriteQuestion& question) = 0;
    /// Whether these files, which exist, may be replaced.
    virtual bool mayReplace(const QStringList& paths) = 0;
    virtual Leave leaving(const QString& name) = 0;
    virtual Recover recovering(const RecoverQuestion& question) = 0;
    virtual bool confirm(const ConfirmQuestion& question) = 0;
    virtual Foreign foreignFile(const QString& name) = 0;
    /// Nothing where the user thinks better of it.
    virtual std::optional<MoveAnswer> moving(const MoveQuestion& question) = 0;
};

} // namespace thidua::prompts
