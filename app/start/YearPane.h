// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda/Board.h"

#include <QListWidget>

namespace thidua::start {

/// What there is of the open year: its board, its data, its papers with the sign of their state.
class YearPane final : public QListWidget {
    Q_OBJECT
public:
    /// The pages that are no paper.
    enum class Page { Board, Data };

    explicit YearPane(QWidget* parent = nullptr);

    void setPapers(const std::vector<agenda::BoardRow>& rows, int year);
    void showPage(Page page);
    void showPaper(const store::PaperId& paper);
    /// Whether the data can be shown.
    void setDataThere(bool there);

Q_SIGNALS:
    void pageWanted(thidua::start::YearPane::Page page);
    void paperWanted(const thidua::store::PaperId& paper);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    QListWidgetItem* addHeading(const QString& text);
    void open(QListWidgetItem* item);
    void mark(const QString& key);

    std::vector<agenda::BoardRow> m_rows; ///< those that are there
    int m_year = 0;
    bool m_hasData = false;
    QString m_shown; ///< key of the entry that is shown
};

} // namespace thidua::start
