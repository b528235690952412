// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/Caret.h"

#include <QTreeWidget>

#include <vector>

namespace thidua::paper {

/// The parts of a paper that have a title, nested as they stand; choosing one asks to go there.
class OutlinePanel final : public QTreeWidget {
    Q_OBJECT
public:
    explicit OutlinePanel(QWidget* parent = nullptr);

    /// Stays as it is where the titles are the same.
    void setPaper(const document::OfficialDocument& paper);
    /// Marks the part that a caret stands in.
    void showCaret(const document::OfficialDocument& paper, const edit::Caret& caret);

Q_SIGNALS:
    void chosen(const thidua::edit::Caret& caret);

private:
    struct Part {
        int depth = 0;
        QString title;
        document::TextPlace place;

        bool operator==(const Part&) const = default;
    };
    static std::vector<Part> partsOf(const document::OfficialDocument& paper);
    void fill();

    std::vector<Part> m_parts;
    std::vector<QTreeWidgetItem*> m_items; ///< one for each part
};

} // namespace thidua::paper
