// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/Field.h"

class QListWidget;
class QPushButton;

namespace thidua::data {

class SearchCombo;

/// One of many: a choice, a record by its name, something of the law's tables, or who is meant.
class OptionField final : public Field {
    Q_OBJECT
public:
    explicit OptionField(const FieldPlace& place, QWidget* parent = nullptr);

protected:
    void fill() override;
    QWidget* focusWidgetOf() const override;

private:
    void worded(const QString& words);
    void add(const QString& name);

    SearchCombo* m_combo;
};

/// Several of many, in an order.
class PickListField final : public Field {
    Q_OBJECT
public:
    explicit PickListField(const FieldPlace& place, QWidget* parent = nullptr);

protected:
    void fill() override;
    QWidget* focusWidgetOf() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const QJsonValue& value);
    void worded(const QString& words);
    void removeCurrent();
    void moveCurrent(int by);
    void showButtons();

    QListWidget* m_list;
    SearchCombo* m_combo;
    QPushButton* m_remove;
};

} // namespace thidua::data
