// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/Prompts.h"

#include <QCoreApplication>

class QWidget;

namespace thidua::prompts {

/// Asks with the dialogs of the system.
class DialogPrompts final : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(thidua::prompts::DialogPrompts)
public:
    explicit DialogPrompts(QWidget* parent) : m_parent(parent) {}

    void setParent(QWidget* parent) { m_parent = parent; }

    QString fileToOpen(const QString& folder) override;
    QStringList papersToOpen(const QString& title, const QString& folder) override;
    QString fileToWrite(const WriteQuestion& question) override;
    bool mayReplace(const QStringList& paths) override;
    Leave leaving(const QString& name) override;
    Recover recovering(const RecoverQuestion& question) override;
    bool confirm(const ConfirmQuestion& question) override;
    Foreign foreignFile(const QString& name) override;
    std::optional<MoveAnswer> moving(const MoveQuestion& question) override;

private:
    QWidget* m_parent;
};

} // namespace thidua::prompts
