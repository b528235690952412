// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/NewYear.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace thidua::start {

/// A new year from nothing: who we are, which year, which cluster or block and what we are in it.
class NewYearPage final : public QWidget {
    Q_OBJECT
public:
    explicit NewYearPage(QWidget* parent = nullptr);

    /// The agencies and provinces of today; what was entered before stays.
    void setLaw(const regulation::Law& law, const base::Date& today);
    emulation::NewYear wish() const;
    QPushButton& make() { return *m_make; }

Q_SIGNALS:
    void wanted(const thidua::emulation::NewYear& wish);
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QLabel* addRow(QFormLayout& form, QWidget& field);
    void fillRoles();
    void check();
    void retranslate();

    QLabel* m_title;
    QLabel* m_lead;
    QList<QLabel*> m_labels;
    QComboBox* m_office;
    QComboBox* m_province;
    QSpinBox* m_year;
    QComboBox* m_kind;
    QLineEdit* m_grouping;
    QComboBox* m_role;
    QLabel* m_trouble;
    QPushButton* m_make;
    QPushButton* m_back;
    bool m_isFilled = false;
};

} // namespace thidua::start
