// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda/Cycle.h"
#include "regulation/Kinds.h"
#include "start/Pictures.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace thidua::start {

/// Papers to begin with: templates by the part of the year they serve, with page 1 of each, and an
/// empty paper of each kind of the decree.
class Gallery final : public QWidget {
    Q_OBJECT
public:
    explicit Gallery(Pictures& pictures, QWidget* parent = nullptr);

    /// The groups of the cycle and the kinds of the decree.
    void setShelves(const agenda::Cycle& cycle, const regulation::Kinds& kinds);
    /// Whether papers become part of an open year; without one only empty papers can be begun.
    void setYearOpen(bool open);
    QListWidget& cards() { return *m_cards; }
    QListWidget& shelves() { return *m_shelves; }

Q_SIGNALS:
    void templateWanted(const QString& id);
    void kindWanted(const QString& name);
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void fillShelves();
    void fill();
    void addCard(const TemplateCard& card);
    void addKind(const regulation::Kind& kind);
    void showPicture(const QString& id);
    void showChosen();
    void use();
    bool isOnShelf(const TemplateCard& card, const QString& shelf) const;
    void retranslate();

    Pictures& m_pictures;
    agenda::Cycle m_cycle;
    std::vector<regulation::Kind> m_kinds;
    bool m_yearOpen = false;
    QLabel* m_title;
    QLineEdit* m_words;
    QListWidget* m_shelves;
    QListWidget* m_cards;
    QLabel* m_about;
    QPushButton* m_use;
    QPushButton* m_back;
};

} // namespace thidua::start
