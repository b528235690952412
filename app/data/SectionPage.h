// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/Sections.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace thidua::data {

class Field;

/// One page of the forms: which grouping and year it is about, how much is missing, the fields.
class SectionPage final : public QScrollArea {
    Q_OBJECT
public:
    SectionPage(YearDesk& desk, const Section& section, QWidget* parent = nullptr);

    const Section& section() const { return m_section; }
    /// How many needed members are missing or wrong, over all groupings and years of the page.
    int openCount() const;
    /// Puts the keyboard there; false where the place is on another page.
    bool focusPlace(const QString& place);
    /// To the next place that is missing or wrong, round again after the last.
    void focusNextOpen();

Q_SIGNALS:
    void sectionWanted(const QString& id);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead(QVBoxLayout& column);
    void buildFields();
    void layOut();
    void showScopes();
    void showOpen();
    bool isBlank() const;
    std::vector<QString> openPlaces() const;
    void setScope(const QString& place);

    YearDesk& m_desk;
    Section m_section;
    QString m_scope; ///< place of the record that is shown
    QLabel* m_open;
    QPushButton* m_next;
    QComboBox* m_scopes;
    QLabel* m_onlyScope; ///< where there is nothing to choose
    QWidget* m_nothing;  ///< said where there is no record to show
    QWidget* m_body;
    std::vector<Field*> m_fields;
    bool m_isNarrow = false;
    size_t m_lastOpen = 0;
};

} // namespace thidua::data
