// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "start/BoardModel.h"
#include "start/CirculationTable.h"
#include "start/TimeLine.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeView;

namespace thidua::widgets {
class Fold;
}

namespace thidua::start {

/// What the board shows of a year; it changes nothing itself.
struct BoardContent {
    const store::YearFile* file = nullptr;
    const agenda::Cycle* cycle = nullptr;
    emulation::Sources sources;
    base::Date today;
};

/// Tiến độ năm: the time line, one row per paper of the cycle, what can be done to the chosen one,
/// and the pledge on its way round.
class YearBoard final : public QWidget {
    Q_OBJECT
public:
    explicit YearBoard(QWidget* parent = nullptr);

    /// Copies what it needs.
    void setContent(const BoardContent& content);
    QTreeView& table() { return *m_table; }
    BoardModel& model() { return *m_model; }
    TimeLine& timeLine() { return *m_line; }
    CirculationTable& circulation() { return *m_circulation; }
    /// The buttons of what can be done to the chosen row.
    QList<QPushButton*> actions() const { return m_actions; }
    /// The chosen row; null: none.
    const agenda::BoardRow* chosen() const;
    void choose(const QString& step, const store::PaperId& paper);

Q_SIGNALS:
    void paperWanted(const thidua::store::PaperId& paper);
    void draftWanted(const thidua::agenda::BoardRow& row);
    void moveWanted(const thidua::store::PaperId& paper, thidua::store::PaperState to);
    void removeWanted(const thidua::store::PaperId& paper);
    void roleChosen(thidua::emulation::MemberRole role);
    void circulationEdited(const std::vector<thidua::emulation::CirculationStep>& steps);
    void galleryWanted();
    void calendarWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildFilters();
    QWidget* buildTable();
    void connectAll();
    void showHead(const BoardContent& content);
    void showRoles(const BoardContent& content);
    void showActions();
    void addAction(const QString& text, const QString& tip, std::function<void()> run);
    void applyFilter();
    void fillFilters();
    void act();
    void chooseFirst();
    void showEmptiness();
    void retranslate();

    QLabel* m_title;
    QLabel* m_lead;
    QLabel* m_roleLabel;
    QComboBox* m_role;
    QPushButton* m_new;
    QPushButton* m_calendar;
    TimeLine* m_line;
    QLineEdit* m_words;
    QComboBox* m_month;
    QComboBox* m_state;
    QCheckBox* m_missing;
    QTreeView* m_table;
    BoardModel* m_model;
    QLabel* m_nothing;
    QLabel* m_chosen;
    QHBoxLayout* m_actionRow;
    QList<QPushButton*> m_actions;
    CirculationTable* m_circulation;
    QLabel* m_summary;
    widgets::Fold* m_fold;
    QString m_titleText;
    int m_year = 0;
};

} // namespace thidua::start
