// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/Panel.h"
#include "store/OutgoingEntry.h"

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QTreeWidget;

namespace thidua::panels {

/// What the register of outgoing papers knows about the series of a paper.
struct NumberSheet {
    store::SeriesScheme scheme = store::SeriesScheme::Common;
    store::Series series;
    std::vector<store::OutgoingEntry> entries; ///< in the order of numbers
    QString paper;                             ///< id of ours among them
    QString trouble; ///< a sentence where the register cannot be read; it is then not written
};

/// What is recorded for the paper of the sheet, else the next number.
QString proposedNumber(const NumberSheet& sheet);

/// The number of a paper: of a paper of a year from the register, with who has which number;
/// otherwise as it is typed.
class NumberPanel final : public Panel {
    Q_OBJECT
public:
    /// `number` and `symbol` as they stand on the paper.
    NumberPanel(QWidget* view, const QString& number, const QString& symbol);

    /// Shows the register, also while the panel is open.
    void setSheet(NumberSheet sheet);

    /// The number that is proposed: what the paper has, else what is recorded for it, else the
    /// next.
    QString proposed() const;

Q_SIGNALS:
    /// Empty: left for the pen, and free again.
    void chosen(const QString& number);
    void schemeChosen(thidua::store::SeriesScheme scheme);

protected:
    QWidget* first() override;

private:
    void build();
    void buildRegister();
    void fillList();
    void warn();
    void take();

    QString m_number;
    QString m_symbol;
    std::optional<NumberSheet> m_sheet;
    QLineEdit* m_field;
    QLabel* m_warning;
    QLabel* m_review;
    QWidget* m_register;
    QComboBox* m_scheme;
    QTreeWidget* m_list;
};

} // namespace thidua::panels
