// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/Finding.h"

#include <QListWidget>

namespace thidua::findings {

/// The findings of a paper under each other; a click on one asks to go to its place.
class FindingsPanel final : public QListWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    void setFindings(std::vector<Finding> findings);
    const std::vector<Finding>& findings() const { return m_findings; }
    /// Chooses the next (1) or the one before (-1), round the ends.
    void step(int direction);

Q_SIGNALS:
    void chosen(const thidua::findings::Finding& finding);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void choose(int row);
    void followHeight();

    std::vector<Finding> m_findings;
};

} // namespace thidua::findings
