// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/FindBar.h"

#include "edit/InlineText.h"
#include "edit/ReadingOrder.h"
#include "paper/PaperEditor.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace thidua::paper {

using namespace Qt::StringLiterals;

namespace {

/// The order of carets in reading order.
bool isBefore(const document::OfficialDocument& paper, const edit::Caret& a, const edit::Caret& b)
{
    return !(a == b) && edit::inOrder(paper, {a, b}).anchor == a;
}

} // namespace

FindBar::FindBar(PaperEditor& editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_wanted(new QLineEdit), m_replacement(new QLineEdit),
      m_marks(new QCheckBox), m_capitals(new QCheckBox), m_words(new QCheckBox),
      m_count(new QLabel), m_previous(new QToolButton), m_next(new QToolButton),
      m_replace(new QToolButton), m_replaceAll(new QToolButton), m_close(new QToolButton)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    m_marks->setChecked(true);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_wanted, m_previous, m_next, m_count, m_marks, m_capitals,
                                         m_words, m_replacement, m_replace, m_replaceAll})
        row->addWidget(widget, qobject_cast<QLineEdit*>(widget) ? 1 : 0);
    row->addWidget(m_close);
    connect(m_wanted, &QLineEdit::textChanged, this, &FindBar::showCount);
    for (auto* box : {m_marks, m_capitals, m_words})
        connect(box, &QCheckBox::toggled, this, &FindBar::showCount);
    connect(&m_editor, &PaperEditor::selectionChanged, this, &FindBar::showCount);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_replace, &QToolButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QToolButton::clicked, this, &FindBar::replaceEverywhere);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        m_editor.setFocus();
    });
    retranslate();
    hide();
}

void FindBar::retranslate()
{
    m_wanted->setPlaceholderText(tr("Tìm"));
    m_wanted->setAccessibleName(tr("Tìm"));
    m_replacement->setPlaceholderText(tr("Thay bằng"));
    m_replacement->setAccessibleName(tr("Thay bằng"));
    m_marks->setText(tr("Phân biệt dấu"));
    m_capitals->setText(tr("Phân biệt hoa, thường"));
    m_words->setText(tr("Cả chữ"));
    m_previous->setText(u"↑"_s);
    m_previous->setToolTip(tr("Chỗ trước (Shift+Enter)"));
    m_next->setText(u"↓"_s);
    m_next->setToolTip(tr("Chỗ sau (Enter)"));
    m_replace->setText(tr("Thay"));
    m_replaceAll->setText(tr("Thay tất cả"));
    m_close->setText(u"×"_s);
    m_close->setToolTip(tr("Đóng (Esc)"));
    for (auto* button : {m_previous, m_next, m_close})
        button->setAccessibleName(button->toolTip());
    showCount();
}

void FindBar::open()
{
    const auto& selection = m_editor.selection();
    if (m_editor.hasSelection() && selection.anchor.place == selection.caret.place)
        if (const auto* manuscript = m_editor.manuscript())
            for (const auto& stretch : edit::stretchesOf(manuscript->paper(), selection))
                m_wanted->setText(document::plainText(
                    edit::part(document::textAt(manuscript->paper(), stretch.place)
                                   .value_or(document::Inlines{}),
                               stretch.from, stretch.count)));
    show();
    m_wanted->setFocus();
    m_wanted->selectAll();
    showCount();
}

std::vector<edit::Selection> FindBar::finds() const
{
    if (!m_editor.manuscript())
        return {};
    return edit::findAll(
        m_editor.manuscript()->paper(),
        {m_wanted->text(), m_marks->isChecked(), m_capitals->isChecked(), m_words->isChecked()});
}

QString FindBar::count() const { return m_count->text(); }

void FindBar::showCount()
{
    if (isHidden() && m_count->text().isEmpty())
        return;
    const auto all = finds();
    const auto here = std::find_if(all.begin(), all.end(), [this](const edit::Selection& find) {
        return find == m_editor.selection();
    });
    const int number = static_cast<int>(std::distance(all.begin(), here)) + 1;
    m_count->setText(m_wanted->text().isEmpty() ? QString()
                     : all.empty()              ? tr("Không có")
                     : here == all.end()        ? tr("%1 chỗ").arg(all.size())
                                                : tr("%1/%2").arg(number).arg(all.size()));
    m_replace->setEnabled(here != all.end());
    m_replaceAll->setEnabled(!all.empty());
    const QString why = m_wanted->text().isEmpty() ? tr("Hãy gõ chữ cần tìm trước.")
                        : all.empty() ? tr("Văn bản không có chữ ấy để thay.")
                                      : tr("Hãy đến một chỗ tìm thấy trước.");
    for (auto* button : {m_replace, m_replaceAll})
        button->setToolTip(button->isEnabled() ? QString() : why);
}

void FindBar::step(int direction)
{
    const auto all = finds();
    if (all.empty())
        return showCount();
    const auto& paper = m_editor.manuscript()->paper();
    const auto [from, to] = edit::inOrder(paper, m_editor.selection());
    const auto& start = from;
    const auto& end = to;
    if (direction > 0) {
        const auto next = std::find_if(all.begin(), all.end(), [&](const edit::Selection& find) {
            return !isBefore(paper, find.anchor, end);
        });
        m_editor.select(next == all.end() ? all.front() : *next);
    } else {
        const auto before =
            std::find_if(all.rbegin(), all.rend(), [&](const edit::Selection& find) {
                return isBefore(paper, find.anchor, start);
            });
        m_editor.select(before == all.rend() ? all.back() : *before);
    }
}

void FindBar::replaceOne()
{
    const auto all = finds();
    if (std::find(all.begin(), all.end(), m_editor.selection()) == all.end())
        return step(1);
    m_editor.act([this](const document::OfficialDocument& paper, const edit::Selection& selection) {
        return edit::replaceAll(paper, {selection}, m_replacement->text(), selection);
    });
    step(1);
}

void FindBar::replaceEverywhere()
{
    m_editor.act([this](const document::OfficialDocument& paper, const edit::Selection& selection) {
        return edit::replaceAll(paper, finds(), m_replacement->text(), selection);
    });
    showCount();
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        m_editor.setFocus();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_replacement->hasFocus())
            replaceOne();
        else
            step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FindBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace thidua::paper
