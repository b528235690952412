// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Facts.h"

#include <QTableWidget>

namespace thidua::start {

/// The pledge on its way round: for each member when it was sent, when it came back, how many
/// copies are signed and sealed. What is typed into a cell changes the pledge; what cannot be read
/// stays there, marked, with the reason.
class CirculationTable final : public QTableWidget {
    Q_OBJECT
public:
    enum Column { MemberName, Sent, Returned, SignedCopies, SealedCopies, Note, columns };

    explicit CirculationTable(QWidget* parent = nullptr);

    /// `today` is what "hôm nay" means.
    void setYear(const emulation::EmulationYear& ofYear, const emulation::Sources& sources,
                 const base::Date& today);
    /// "Đã gửi 3/6 · đã nhận 2 · đủ chữ ký 1 · đủ dấu 1 (mỗi đơn vị ký 7 bản)".
    QString summary() const;
    int members() const { return static_cast<int>(m_steps.size()); }

Q_SIGNALS:
    /// The steps of all members, one of them changed.
    void edited(const std::vector<thidua::emulation::CirculationStep>& steps);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fillRow(int row);
    void take(QTableWidgetItem* item);
    QString takeText(emulation::CirculationStep& step, int column, const QString& text) const;
    void retranslate();

    emulation::EmulationYear m_data;
    base::Date m_today;
    QStringList m_names;
    std::vector<emulation::CirculationStep> m_steps; ///< one per member
    int m_copies = 0;
    bool m_filling = false;
};

/// A day as people type it: "5/3", "05/03/2026", "hôm nay", "hôm qua"; the year is that of `today`
/// where none is given. Nothing where it is no day.
std::optional<base::Date> typedDay(const QString& text, const base::Date& today);

} // namespace thidua::start
