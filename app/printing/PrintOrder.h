// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/Blank.h"
#include "dispatch/Copies.h"
#include "dispatch/Sheets.h"
#include "layout/Fonts.h"
#include "layout/Pages.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace thidua::printing {

class PrintMemory;

/// What the user wants printed, and how.
struct PrintOrder {
    QString printer;            ///< empty: to the file
    QString file;               ///< a PDF, where there is no printer
    dispatch::SheetWish sheets; ///< of the pages as they are with what follows
    std::vector<dispatch::CopyShare> shares;
    bool asDraft = false;   ///< with the mark of a copy for comment
    bool onBlank = false;   ///< on a pre-printed blank
    QStringList preprinted; ///< what stands on it
    bool copySheet = false; ///< a sheet of who gets which, too
    bool coverNote = false; ///< make the note that goes with it to whoever signs

    bool isToFile() const { return printer.isEmpty(); }
};

/// What is asked when a paper is to be printed.
struct PrintOffer {
    QString title;
    QString templateId;
    const layout::Fonts* fonts = nullptr;
    /// The pages, with the mark of a copy for comment or without.
    std::function<const layout::Pages&(bool asDraft)> pages;
    std::vector<dispatch::CopyShare> shares;
    QStringList printed;        ///< fingerprints of the last print; empty: never printed here
    QString printedWhen;        ///< "21/11/2026"
    QString draftMark;          ///< "DỰ THẢO (lần 2)"; empty: is none for comment any more
    bool startsAsDraft = false; ///< it is out for comment
    bool mayCoverNote = false;  ///< it waits for its signature, or may be sent there
    bool isCertificate = false; ///< may go on a blank
    int currentPage = 0;        ///< index, that is shown first
    QStringList mustFix;        ///< sentences of what is wrong; printing is never forbidden
    PrintMemory* memory = nullptr;
    QString folder; ///< proposed for a PDF
    /// Prints at once, with the dialog open; a sentence of what went wrong, or nothing.
    std::function<QString(const PrintOrder&)> tryOut;
    /// Prints the calibration page likewise: on that printer, turned or not.
    std::function<QString(const PrintOrder&, bool landscape)> calibrate;
};

/// What is asked when papers of a year become files.
struct ManyOffer {
    struct Paper {
        QString id;
        QString title;
        QString state; ///< "Dự thảo"
    };
    std::vector<Paper> papers;
    QString folder;
    QString pattern;
    QString chosen; ///< id of the one that is ticked first; empty: all
    /// The names that come of a pattern, for the papers of those ids.
    std::function<QStringList(const QString& pattern, const QStringList& ids)> names;
};

struct ManyOrder {
    QStringList ids;
    QString folder;
    QString pattern;
    QStringList endings;
    bool asDraft = false; ///< with the mark of copies for comment
};

/// What becomes of files that are in the way.
enum class InTheWay { Replace, Skip, Cancel };

/// Every question about printing and sending; tests answer by script.
class PrintPrompts {
public:
    virtual ~PrintPrompts() = default;
    /// Nothing where the user thinks better of it.
    virtual std::optional<PrintOrder> printing(const PrintOffer& offer) = 0;
    virtual std::optional<ManyOrder> exportingMany(const ManyOffer& offer) = 0;
    virtual InTheWay inTheWay(const QStringList& paths) = 0;
    /// How far many files have come; false where the user wants no more of them.
    virtual bool progress(int done, int all, const QString& title) = 0;
    virtual void showFolder(const QString& folder) = 0;
    /// A file to be attached; empty where the user thinks better of it.
    virtual QString scanToAttach(const QString& folder) = 0;
};

} // namespace thidua::printing
