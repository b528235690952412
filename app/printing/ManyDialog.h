// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/PrintOrder.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace thidua::printing {

/// Which papers of the year become files, where, and what the files are called: the names are seen
/// before anything is written.
class ManyDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ManyDialog(const ManyOffer& offer, QWidget* parent = nullptr);

    ManyOrder order() const;

private:
    QWidget* paperColumn();
    QWidget* nameColumn();
    QWidget* buttonRow();
    void tickAll(bool ticked);
    void chooseFolder();
    void showNames();

    ManyOffer m_offer;
    QListWidget* m_papers;
    QListWidget* m_names;
    QLineEdit* m_folder;
    QLineEdit* m_pattern;
    QCheckBox* m_docx;
    QCheckBox* m_pdf;
    QCheckBox* m_draft;
    QLabel* m_summary;
    QPushButton* m_go;
};

} // namespace thidua::printing
