// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/PrintOrder.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace thidua::printing {

class CopyTable;
class SheetPreview;

/// Preview, printer and sides, who gets which copies; what will come out is said in one sentence
/// above the button.
class PrintDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PrintDialog(const PrintOffer& offer, QWidget* parent = nullptr);

    PrintOrder order() const;

    SheetPreview& preview() { return *m_preview; }
    CopyTable& copies() { return *m_copies; }
    /// What will come out, and why it cannot be printed.
    QString summary() const;

private:
    QWidget* previewColumn();
    QWidget* printerColumn();
    QWidget* copyColumn();
    void addPrinter(QVBoxLayout& column);
    void addPages(QVBoxLayout& column);
    void addSides(QVBoxLayout& column);
    void addForm(QVBoxLayout& column);
    void addBlank(QVBoxLayout& column);
    QWidget* buttonRow();
    void fillPrinters();
    void connectAll();
    void showPrinter();
    void showPages();
    void showSheets();
    void showSummary();
    void tryPage();
    void calibrate();
    void accept() override;
    const layout::Pages& pages() const;
    std::vector<int> chosenPages() const;
    dispatch::Sides sides() const;
    QStringList preprinted() const;
    bool isOnBlank() const;
    void complain(const QString& sentence);

    PrintOffer m_offer;
    SheetPreview* m_preview;
    QLabel* m_where;
    QComboBox* m_printer;
    QLabel* m_paperWarning;
    QRadioButton* m_all;
    QRadioButton* m_current;
    QRadioButton* m_range;
    QRadioButton* m_changed;
    QLineEdit* m_rangeText;
    QComboBox* m_sides;
    QLabel* m_sidesHelp;
    QCheckBox* m_backsReversed;
    QCheckBox* m_draft = nullptr;
    QCheckBox* m_coverNote = nullptr;
    QCheckBox* m_blank = nullptr;
    QListWidget* m_parts = nullptr;
    QPushButton* m_calibrate = nullptr;
    CopyTable* m_copies;
    QSpinBox* m_firstCopy;
    QCheckBox* m_copySheet;
    QLabel* m_summary;
    QLabel* m_trouble;
    QPushButton* m_print;
    QPushButton* m_try;
};

} // namespace thidua::printing
