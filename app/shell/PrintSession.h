// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/PrintMemory.h"
#include "printing/PrintOrder.h"
#include "prompts/Prompts.h"
#include "shell/Desk.h"
#include "shell/YearSession.h"
#include "widgets/MessageBar.h"

#include <QObject>

namespace thidua::pipeline {
struct PlannedExport;
}

namespace thidua::shell {

/// What the user wants printed or sent as files, from question to message.
class PrintSession final : public QObject {
    Q_OBJECT
public:
    /// Brought together by whoever owns them all.
    struct House {
        Desk& desk;
        YearSession& year;
        printing::PrintPrompts& asking;
        prompts::Prompts& prompts;
        settings::Settings& settings;
    };
    explicit PrintSession(const House& house);

    /// The paper on the desk; `currentPage` is shown first.
    void print(int currentPage = 0);
    /// One, many or all papers of the year.
    void exportMany();
    /// What a copy of the paper on the desk is marked with where it is out for comments: "DỰ THẢO
    /// (lần 2)"; empty: it is not.
    QString commentMark() const;
    /// A scan of the paper on the desk into the year file.
    void attachScan();

Q_SIGNALS:
    void said(thidua::widgets::MessageBar::Kind kind, const QString& sentence);

private:
    printing::PrintOffer offer();
    const layout::Pages& pages(bool asDraft);
    document::OfficialDocument paperAs(bool asDraft) const;
    layout::Pages inked(const printing::PrintOrder& order);
    QString key() const;
    QString templateId() const;
    QString draftMark() const;
    std::vector<dispatch::CopyShare> shares() const;
    QStringList mustFix() const;
    /// A sentence of what went wrong; empty: all was sent.
    QString send(const printing::PrintOrder& order, const layout::Pages& pages,
                 const dispatch::Offset& offset);
    QString sendCopySheet(const printing::PrintOrder& order);
    QString calibrate(const printing::PrintOrder& order, bool landscape);
    bool turnStack();
    void remember(const printing::PrintOrder& order);
    void tell(const printing::PrintOrder& order);
    void write(const printing::ManyOrder& order);
    void tellWritten(const QString& folder, int files, int left, const QStringList& troubles);
    void fail(const QString& sentence);

    Desk& m_desk;
    YearSession& m_year;
    printing::PrintPrompts& m_asking;
    prompts::Prompts& m_prompts;
    settings::Settings& m_settings;
    printing::PrintMemory m_memory;
    std::optional<layout::Pages> m_plain; ///< while it is printed
    std::optional<layout::Pages> m_draft; ///< likewise
};

} // namespace thidua::shell
