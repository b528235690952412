// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/HeadForm.h"
#include "findings/FindingsPanel.h"
#include "widgets/Fold.h"

#include <QLabel>
#include <QScrollArea>

namespace thidua::shell {

/// What helps with the paper: its findings, and the form that completes it.
class SidePane final : public QWidget {
    Q_OBJECT
public:
    explicit SidePane(QWidget* parent = nullptr);
    ~SidePane() override;

    findings::FindingsPanel& findings() { return *m_findings; }
    data::HeadForm& form() { return *m_form; }
    widgets::Fold& findingsFold() { return *m_findingsFold; }
    widgets::Fold& headFold() { return *m_headFold; }
    void setFindings(std::vector<findings::Finding> findings);
    /// Brings the keyboard here.
    void enter();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showCount();
    void showField(QWidget* field);

    findings::FindingsPanel* m_findings;
    QLabel* m_nothing;
    data::HeadForm* m_form;
    QScrollArea* m_scroll;
    widgets::Fold* m_findingsFold;
    widgets::Fold* m_headFold;
};

} // namespace thidua::shell
