// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/Field.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace thidua::data {

class PastePreview;
class RecordForm;
class RecordRows;
class RecordTable;
struct Pasted;

/// A list of records: a table of what is told most often, and below it everything of the row that
/// is chosen.
class TableField final : public Field {
    Q_OBJECT
public:
    explicit TableField(const FieldPlace& place, QWidget* parent = nullptr);
    ~TableField() override;

    bool focusPlace(const QString& place) override;

protected:
    void fill() override;
    void recordChanged() override;
    QWidget* focusWidgetOf() const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildButtons();
    void placeButtons();
    void buildDetail();
    void showDetail();
    void showButtons();
    void showCellTrouble();
    void addRow();
    void look(const QString& text);
    void takeLooked();

    RecordRows* m_rows;
    RecordTable* m_table;
    QLabel* m_cellTrouble;
    QGridLayout* m_buttons = nullptr;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_sort;
    QPushButton* m_paste;
    bool m_isEmpty = false;
    PastePreview* m_preview = nullptr;
    QWidget* m_detail = nullptr;
    QLabel* m_detailTitle = nullptr;
    RecordForm* m_form = nullptr;
    std::unique_ptr<Pasted> m_looked;
};

} // namespace thidua::data
