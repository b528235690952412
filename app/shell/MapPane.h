// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/PageMap.h"
#include "paper/OutlinePanel.h"
#include "paper/PaperEditor.h"
#include "widgets/Fold.h"

namespace thidua::shell {

/// Where one is in the paper: its parts and its pages, beside the page that is written on.
class MapPane final : public QWidget {
    Q_OBJECT
public:
    explicit MapPane(paper::PaperEditor& editor, QWidget* parent = nullptr);

    paper::OutlinePanel& outline() { return *m_outline; }
    pages::PageMap& map() { return *m_map; }
    /// The paper has changed, or another one is there.
    void follow();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void followCaret();

    paper::PaperEditor& m_editor;
    paper::OutlinePanel* m_outline;
    pages::PageMap* m_map;
    widgets::Fold* m_outlineFold;
    widgets::Fold* m_mapFold;
};

} // namespace thidua::shell
