// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/PrintOrder.h"

#include <QCoreApplication>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace thidua::printing {

/// Asks with dialogs of our own.
class DialogPrintPrompts final : public PrintPrompts {
    Q_DECLARE_TR_FUNCTIONS(thidua::printing::DialogPrintPrompts)
public:
    explicit DialogPrintPrompts(QWidget* parent) : m_parent(parent) {}
    ~DialogPrintPrompts() override;

    void setParent(QWidget* parent) { m_parent = parent; }

    std::optional<PrintOrder> printing(const PrintOffer& offer) override;
    std::optional<ManyOrder> exportingMany(const ManyOffer& offer) override;
    InTheWay inTheWay(const QStringList& paths) override;
    bool progress(int done, int all, const QString& title) override;
    void showFolder(const QString& folder) override;
    QString scanToAttach(const QString& folder) override;

private:
    QWidget* m_parent;
    QPointer<QProgressDialog> m_progress;
};

} // namespace thidua::printing
