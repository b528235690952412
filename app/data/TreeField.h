// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/Field.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace thidua::data {

class ItemTree;
class RecordForm;

/// A tree of items, and below it what else belongs to the one that is chosen.
class TreeField final : public Field {
    Q_OBJECT
public:
    explicit TreeField(const FieldPlace& place, QWidget* parent = nullptr);

    bool focusPlace(const QString& place) override;

protected:
    void fill() override;
    void recordChanged() override;
    QWidget* focusWidgetOf() const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildButtons();
    void placeButtons();
    void showDetail();
    void showButtons();

    ItemTree* m_tree;
    QGridLayout* m_buttons = nullptr;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_in;
    QPushButton* m_out;
    QPushButton* m_up;
    QPushButton* m_down;
    QWidget* m_detail;
    QLabel* m_detailTitle;
    RecordForm* m_form = nullptr;
};

} // namespace thidua::data
