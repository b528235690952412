// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/TreeField.h"

#include "data/FormWords.h"
#include "data/ItemTree.h"
#include "data/RecordForm.h"
#include "data/TabOrder.h"
#include "widgets/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

namespace thidua::data {

using namespace Qt::StringLiterals;
using widgets::grid;

namespace {

/// Below it the buttons stand in rows of two.
constexpr int leastForOneRow = 80 * grid;

void enable(QPushButton& button, bool can, const QString& tip)
{
    button.setEnabled(can);
    button.setToolTip(tip);
    button.setStatusTip(tip);
}

} // namespace

TreeField::TreeField(const FieldPlace& place, QWidget* parent)
    : Field(place, parent), m_tree(new ItemTree(place)), m_detail(new QWidget),
      m_detailTitle(new QLabel)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(m_tree);
    column->addWidget(buildButtons());
    build(box);
    auto* below = new QVBoxLayout(m_detail);
    below->setContentsMargins(2 * grid, grid, 0, grid);
    QFont bold = m_detailTitle->font();
    bold.setBold(true);
    m_detailTitle->setFont(bold);
    below->addWidget(m_detailTitle);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_detail);
    m_detail->hide();
    connect(m_tree, &ItemTree::currentMoved, this, [this] {
        showDetail();
        showButtons();
    });
    m_tree->setAccessibleDescription(
        tr("Enter thêm mục, Tab vào một cấp, Shift+Tab ra một cấp, Alt và mũi tên để chuyển, "
           "Ctrl+Tab rời danh sách."));
    showButtons();
}

QWidget* TreeField::buildButtons()
{
    auto* bar = new QWidget;
    m_buttons = new QGridLayout(bar);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(grid / 2);
    const auto button = [&](const QString& words, auto todo) {
        auto* made = new QPushButton(words);
        made->setAccessibleName(tr("%1: %2").arg(FormWords::caption(member()), words));
        connect(made, &QPushButton::clicked, this, todo);
        return made;
    };
    m_add = button(tr("Thêm"), [this] { m_tree->addAfter(); });
    m_remove = button(tr("Xóa"), [this] { m_tree->removeCurrent(); });
    m_in = button(tr("Vào"), [this] { m_tree->demote(); });
    m_out = button(tr("Ra"), [this] { m_tree->promote(); });
    m_up = button(tr("Lên"), [this] { m_tree->shift(-1); });
    m_down = button(tr("Xuống"), [this] { m_tree->shift(1); });
    placeButtons();
    return bar;
}

/// In one row, or two beside each other where there is no room for it.
void TreeField::placeButtons()
{
    const int inRow = width() < leastForOneRow ? 2 : 6;
    int number = 0;
    for (QPushButton* button : {m_add, m_remove, m_in, m_out, m_up, m_down}) {
        m_buttons->addWidget(button, number / inRow, number % inRow);
        ++number;
    }
    m_buttons->setColumnStretch(6, 1);
}

void TreeField::resizeEvent(QResizeEvent* event)
{
    Field::resizeEvent(event);
    const bool wasNarrow = event->oldSize().width() < leastForOneRow;
    if (wasNarrow != (width() < leastForOneRow))
        placeButtons();
}

QWidget* TreeField::focusWidgetOf() const { return m_tree; }

void TreeField::fill()
{
    m_tree->refresh();
    showDetail();
    showButtons();
}

void TreeField::recordChanged() { m_tree->setRecord(at().record); }

void TreeField::showDetail()
{
    const QString place = m_tree->currentPlace();
    m_detail->setVisible(!place.isEmpty());
    if (place.isEmpty())
        return;
    if (!m_form) {
        m_form = new RecordForm(desk(), *member().shape.records(), place,
                                RecordForm::Part::BesidesTheTree);
        static_cast<QVBoxLayout*>(m_detail->layout())->addWidget(m_form);
        m_form->show();
        orderTabsAround(*m_form);
    } else {
        m_form->setRecord(place);
    }
    m_detailTitle->setText(tr("Mục %1").arg(m_tree->currentItem()->text(0)));
}

void TreeField::showButtons()
{
    const bool has = m_tree->currentItem() != nullptr;
    const QString none = tr("Chưa chọn mục nào.");
    enable(*m_add, true, tr("Thêm mục sau mục đang chọn (Enter)"));
    enable(*m_remove, has, has ? tr("Xóa mục cùng các mục con (Delete)") : none);
    const bool in = has && m_tree->canDemote();
    enable(*m_in, in,
           in    ? tr("Đưa vào một cấp (Tab)")
           : has ? tr("Mục đầu tiên không có mục nào ở trên để vào.")
                 : none);
    const bool out = has && m_tree->canPromote();
    enable(*m_out, out,
           out   ? tr("Đưa ra một cấp (Shift+Tab)")
           : has ? tr("Mục này đã ở cấp ngoài cùng.")
                 : none);
    const bool up = has && m_tree->canShift(-1);
    enable(*m_up, up,
           up    ? tr("Chuyển lên (Alt+↑)")
           : has ? tr("Mục này đã ở trên cùng của cấp.")
                 : none);
    const bool down = has && m_tree->canShift(1);
    enable(*m_down, down,
           down  ? tr("Chuyển xuống (Alt+↓)")
           : has ? tr("Mục này đã ở dưới cùng của cấp.")
                 : none);
}

bool TreeField::focusPlace(const QString& place)
{
    const QString own = at().place();
    if (place != own && !place.startsWith(own + u'['))
        return false;
    m_tree->refresh();
    m_tree->setFocus(Qt::OtherFocusReason);
    m_tree->selectPlace(place);
    showDetail();
    const bool isText = place.endsWith(u".text"_s) || place.endsWith(u']') || place == own;
    if (!isText && m_form)
        m_form->focusPlace(place);
    return true;
}

} // namespace thidua::data
