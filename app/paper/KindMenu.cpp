// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/KindMenu.h"

#include "paper/PaperEditor.h"

#include <QActionGroup>

#include <algorithm>

namespace thidua::paper {

using document::BlockType;
using document::OfficialDocument;
using edit::Kind;

KindMenu::KindMenu(PaperEditor& editor, QWidget& window) : QMenu(&window), m_editor(editor)
{
    add({BlockType::Paragraph, 0}, QT_TR_NOOP("Đoạn &văn"), 0);
    add({BlockType::Heading, 1}, QT_TR_NOOP("Đề mục &I."), 1);
    add({BlockType::Heading, 2}, QT_TR_NOOP("Đề mục &1."), 2);
    add({BlockType::Heading, 3}, QT_TR_NOOP("Đề mục 1.1."), 3);
    add({BlockType::Clause, 0}, QT_TR_NOOP("&Khoản 1."), 4);
    add({BlockType::Point, 0}, QT_TR_NOOP("Điểm &a)"), 5);
    add({BlockType::Item, 0}, QT_TR_NOOP("&Gạch đầu dòng"), 6);
    add({BlockType::SubItem, 0}, QT_TR_NOOP("Dấu &cộng đầu dòng"), 7);
    add({BlockType::Article, 0}, QT_TR_NOOP("Điề&u 1."), 8);
    add({BlockType::Chapter, 0}, QT_TR_NOOP("C&hương, phần"), 9);
    auto* group = new QActionGroup(this);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const Choice& choice : m_choices) {
        group->addAction(choice.action);
        window.addAction(choice.action); // the keys work while the menu is shut
    }
    connect(&editor, &PaperEditor::selectionChanged, this, &KindMenu::follow);
    connect(&editor, &PaperEditor::edited, this, &KindMenu::follow);
    retranslate();
}

void KindMenu::add(const Kind& kind, const char* name, int digit)
{
    auto* action = addAction(QString());
    action->setCheckable(true);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)));
    connect(action, &QAction::triggered, this, [this, kind] { choose(kind); });
    m_choices.push_back({kind, action, name});
}

QToolButton* KindMenu::makeButton(QWidget* parent)
{
    m_button = new QToolButton(parent);
    m_button->setMenu(this);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setFocusPolicy(Qt::TabFocus);
    retranslate();
    return m_button;
}

void KindMenu::retranslate()
{
    setTitle(tr("&Kiểu đoạn"));
    int widest = 0;
    for (const Choice& choice : m_choices) {
        choice.action->setText(tr(choice.name));
        const QString words = choice.action->text().remove(u'&');
        widest = std::max(widest, m_editor.fontMetrics().horizontalAdvance(words));
    }
    if (m_button) {
        m_button->setMinimumWidth(widest + 2 * m_editor.fontMetrics().height());
    }
    follow();
}

void KindMenu::choose(const Kind& kind)
{
    m_editor.act([&kind](const OfficialDocument& paper, const edit::Selection& selection) {
        return edit::retype(paper, selection, kind.type, kind.level);
    });
    m_editor.setFocus();
    follow();
}

void KindMenu::follow()
{
    const auto* manuscript = m_editor.manuscript();
    const auto kind = manuscript ? edit::kindAt(manuscript->paper(), m_editor.selection().caret)
                                 : std::optional<Kind>();
    QString said = tr("Kiểu đoạn");
    for (const Choice& choice : m_choices) {
        const bool isIt = kind && *kind == choice.kind;
        choice.action->setEnabled(kind.has_value());
        choice.action->setChecked(isIt);
        if (isIt)
            said = choice.action->text().remove(u'&');
    }
    if (!m_button)
        return;
    m_button->setEnabled(kind.has_value());
    m_button->setText(said);
    m_button->setToolTip(kind ? tr("Kiểu đoạn nơi con trỏ")
                              : tr("Chỉ đổi được kiểu của đoạn trong nội dung văn bản."));
    m_button->setAccessibleName(tr("Kiểu đoạn: %1").arg(said));
}

} // namespace thidua::paper
