// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/MainWindow.h"

#include "base/DiskFileSystem.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <deque>

namespace thidua::shell {

/// Answers as the test says; without an answer, as somebody who thinks better of it.
class ScriptedPrompts final : public prompts::Prompts {
public:
    QString fileToOpen(const QString&) override { return take(open); }
    QStringList papersToOpen(const QString&, const QString&) override { return papers; }
    QString fileToWrite(const prompts::WriteQuestion& question) override
    {
        proposed = question.path;
        return take(write);
    }
    bool mayReplace(const QStringList& paths) override
    {
        replaced = paths;
        return replace;
    }
    prompts::Leave leaving(const QString&) override
    {
        ++leavings;
        return leave;
    }
    prompts::Recover recovering(const prompts::RecoverQuestion& question) override
    {
        recoveries.push_back(question);
        return recover;
    }
    bool confirm(const prompts::ConfirmQuestion& question) override
    {
        confirmations.push_back(question);
        return confirms;
    }
    prompts::Foreign foreignFile(const QString&) override
    {
        ++foreigns;
        return foreign;
    }
    std::optional<prompts::MoveAnswer> moving(const prompts::MoveQuestion& question) override
    {
        moves.push_back(question);
        return move;
    }

    std::deque<QString> open;
    std::deque<QString> write;
    QStringList papers;
    bool replace = false;
    prompts::Leave leave = prompts::Leave::Discard;
    prompts::Recover recover = prompts::Recover::Later;
    bool confirms = false;
    prompts::Foreign foreign = prompts::Foreign::Cancel;
    std::optional<prompts::MoveAnswer> move;

    QString proposed;
    QStringList replaced;
    int leavings = 0;
    std::vector<prompts::RecoverQuestion> recoveries;
    std::vector<prompts::ConfirmQuestion> confirmations;
    std::vector<prompts::MoveQuestion> moves;
    int foreigns = 0;

private:
    static QString take(std::deque<QString>& answers)
    {
        if (answers.empty())
            return {};
        const QString answer = answers.front();
        answers.pop_front();
        return answer;
    }
};

/// Prints as the dialog would at once, with what the test changes about it.
class ScriptedPrinting final : public printing::PrintPrompts {
public:
    std::optional<printing::PrintOrder> printing(const printing::PrintOffer& offer) override
    {
        offers.push_back(offer);
        if (onOffer)
            onOffer(offer);
        pages = static_cast<int>(offer.pages(offer.startsAsDraft).pages.size());
        if (printTo.isEmpty())
            return std::nullopt;
        printing::PrintOrder order;
        order.file = printTo;
        order.shares = offer.shares;
        order.asDraft = offer.startsAsDraft;
        order.sheets.copies = dispatch::totalOf(offer.shares);
        for (int page = 0; page < pages; ++page)
            order.sheets.pages.push_back(page);
        if (change)
            change(order);
        return order;
    }
    std::optional<printing::ManyOrder> exportingMany(const printing::ManyOffer& offer) override
    {
        many = offer;
        if (onMany)
            onMany(offer);
        return manyOrder;
    }
    printing::InTheWay inTheWay(const QStringList& paths) override
    {
        existing = paths;
        return inWay;
    }
    bool progress(int done, int, const QString&) override { return done < stopAfter; }
    void showFolder(const QString& folder) override { shownFolder = folder; }
    QString scanToAttach(const QString&) override { return scan; }

    QString printTo;
    std::function<void(printing::PrintOrder&)> change;
    std::function<void(const printing::PrintOffer&)> onOffer;
    std::function<void(const printing::ManyOffer&)> onMany;
    std::optional<printing::ManyOrder> manyOrder;
    printing::InTheWay inWay = printing::InTheWay::Cancel;
    int stopAfter = 1000;
    QString scan;

    std::vector<printing::PrintOffer> offers;
    int pages = 0;
    printing::ManyOffer many;
    QStringList existing;
    QString shownFolder;
};

/// A window over a folder of its own, with the data of the program and the fonts of this computer.
class Harness {
public:
    Harness();

    QString path(const QString& name) const { return folder.filePath(name); }
    /// Writes a file for the window to open.
    QString file(const QString& name, const QByteArray& content) const;
    QByteArray content(const QString& name) const;
    QString said() const { return window->messages().sentence(); }
    /// What the window shows on its first line of menus, buttons, labels …; every text a user can
    /// read.
    QStringList texts() const;

    QTemporaryDir folder;
    base::DiskFileSystem files;
    settings::Settings settings;
    Language language;
    ScriptedPrompts prompts;
    ScriptedPrinting printing;
    Desk desk;
    YearDesk years;
    Recovery recovery;
    Session session;
    std::unique_ptr<MainWindow> window;
};

/// A plan as a clerk has it: head missing, an odd line that is dropped.
QByteArray planText();

} // namespace thidua::shell
