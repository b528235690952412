// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/Sections.h"

#include <QWidget>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace thidua::widgets {
class MessageBar;
}

namespace thidua::data {

class SectionPage;

/// The data of a year as forms: sections at the left, the form of one at the right, in the order of
/// the papers. Every member that the tables of core/emulation have is there.
///
/// Steps: each change is one, told by changed(); undo() and redo() take them back. Whoever has
/// other steps beside these keeps their order by listening: a change that does not move
/// history().position() was joined to the last one.
class YearForms final : public QWidget {
    Q_OBJECT
public:
    /// `law` lives longer than the forms. `today` may be empty.
    YearForms(const regulation::Law& law, const base::Date& today, QWidget* parent = nullptr);
    ~YearForms() override;

    /// Another year, or the same as something else changed it: forgets the steps, stays on the
    /// page.
    void setYear(const emulation::EmulationYear& year);
    /// The same year as something else changed it; what is typed and is no value yet stays.
    void follow(const emulation::EmulationYear& year);
    /// Undo and redo of the forms ask these instead: the steps are part of a longer history.
    void setHistory(std::function<void()> undo, std::function<void()> redo);
    const emulation::EmulationYear& year() const { return m_desk->year(); }

    bool canUndo() const { return m_desk->history().canUndo(); }
    bool canRedo() const { return m_desk->history().canRedo(); }
    const edit::ValueHistory& history() const { return m_desk->history(); }

    /// Takes what is being typed in a cell or an item; before the year is saved.
    void commit();
    /// The page and the field of a place ("people[3].name"); false where there is none.
    bool focusPlace(const QString& place);
    /// The section of that member ("people", "groupings.years.pledge").
    bool showSection(const QString& id);
    /// Needed members that are missing and values that cannot be so.
    int openCount() const;

public Q_SLOTS:
    void undo();
    void redo();
    /// To the next place that is missing or wrong on this page.
    void nextOpen();

Q_SIGNALS:
    /// A step was made, joined, undone or redone; year() is the new value.
    void changed(const QString& stepName);
    void openCountChanged(int count);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    SectionPage* pageOf(int row);
    void showCounts();
    void turn(int by); ///< to the section that is so many farther

    YearDesk* m_desk;
    std::vector<Section> m_sections;
    QListWidget* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::MessageBar* m_message = nullptr;
    std::vector<SectionPage*> m_pages; ///< null until they are first seen
};

} // namespace thidua::data
