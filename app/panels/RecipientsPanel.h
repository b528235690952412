// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/Panel.h"
#include "pipeline/RecipientChoices.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace thidua::panels {

/// The recipients of a paper as a list: those that are ticked, in their order, then those that may
/// be. What is typed finds lines and, where it is none of them, becomes one.
class RecipientsPanel final : public Panel {
    Q_OBJECT
public:
    RecipientsPanel(QWidget* view, const QStringList& lines,
                    std::vector<pipeline::RecipientGroup> groups, regulation::FixedWords words);

    /// Ticked, in the order of the regulation.
    QStringList chosen() const;

Q_SIGNALS:
    void accepted(const QStringList& lines);

protected:
    QWidget* first() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fill(const QString& current);
    void addItem(const QString& line, bool isChosen);
    void addTitle(const QString& title);
    void tick(QListWidgetItem* item);
    void takeOrder();
    void move(int by);
    void takeTyped();
    void accept();

    QStringList m_lines;
    std::vector<pipeline::RecipientGroup> m_groups;
    regulation::FixedWords m_words;
    QLineEdit* m_field;
    QListWidget* m_list;
    bool m_isFilling = false;
};

} // namespace thidua::panels
