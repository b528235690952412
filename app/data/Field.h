// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/YearDesk.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace thidua::data {

/// A member of a record at a place.
struct FieldPlace {
    YearDesk* desk = nullptr;
    const emulation::MemberShape* member = nullptr;
    QString record; ///< place of the record it stands in; empty: the year itself

    QString place() const { return record.isEmpty() ? key() : QString(record + u'.' + key()); }
    QString key() const { return member->keyText(); }
};

/// One member on the form: its name above, its control, and under it what is wrong with it or,
/// while it has the keyboard, what helps.
class Field : public QWidget {
    Q_OBJECT
public:
    explicit Field(const FieldPlace& place, QWidget* parent = nullptr);

    const FieldPlace& at() const { return m_at; }
    /// Shows the same member of another record.
    void setRecord(const QString& record);
    /// Takes the keyboard where the place is this one or lies within; false where it does not.
    virtual bool focusPlace(const QString& place);

protected:
    /// Puts caption, control and what is said under it in a column.
    void build(QWidget* control, bool hasCaption = true);
    /// The data are others: the control is to show them. Not while it is hidden.
    virtual void fill() = 0;
    virtual void recordChanged() {}
    virtual QWidget* focusWidgetOf() const { return m_control; }

    YearDesk& desk() const { return *m_at.desk; }
    const emulation::MemberShape& member() const { return *m_at.member; }
    QJsonValue value() const { return m_at.desk->value(m_at.place()); }
    /// The record it stands in.
    QJsonObject record() const;
    QString stepName() const;
    void set(const QJsonValue& value, edit::Grouping grouping = edit::Grouping::Alone);
    /// Keeps what is no value, and says so; empty while it is being typed.
    void keepDraft(const QString& text, const QString& trouble);
    void dropDraft();

    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void judge();

    FieldPlace m_at;
    QWidget* m_control = nullptr;
    QLabel* m_caption = nullptr;
    QLabel* m_under = nullptr;
    QVBoxLayout* m_column = nullptr;
    QString m_help;
    bool m_hasFocus = false;
};

/// The field that suits a member; null where it is never shown.
Field* makeField(const FieldPlace& place, QWidget* parent);

} // namespace thidua::data
