// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/TableField.h"

#include "data/FormWords.h"
#include "data/PastePreview.h"
#include "data/RecordForm.h"
#include "data/RecordRows.h"
#include "data/RecordTable.h"
#include "data/Sections.h"
#include "data/TabOrder.h"
#include "data/Titles.h"
#include "widgets/Theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

namespace thidua::data {

using namespace Qt::StringLiterals;
using emulation::MemberShape;
using widgets::grid;

namespace {

/// Below it the buttons of a table stand in rows of two.
constexpr int leastForOneRow = 80 * grid;

/// Whether records have more than their columns show.
bool needsDetail(const FieldPlace& list)
{
    const auto columns = columnsOf(*list.member);
    const auto& members = list.member->shape.records()->members;
    return std::any_of(members.begin(), members.end(), [&](const MemberShape& member) {
        const QString place = list.place() + u'.' + member.keyText();
        return !hasOwnSection(place) && !FormWords::look(member).isHidden &&
               std::find(columns.begin(), columns.end(), &member) == columns.end();
    });
}

void enable(QPushButton& button, bool can, const QString& tip)
{
    button.setEnabled(can);
    button.setToolTip(tip);
    button.setStatusTip(tip);
}

} // namespace

TableField::TableField(const FieldPlace& place, QWidget* parent)
    : Field(place, parent), m_rows(new RecordRows(place, this)), m_table(new RecordTable(m_rows)),
      m_cellTrouble(new QLabel)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(m_table);
    m_cellTrouble->setWordWrap(true);
    m_cellTrouble->hide();
    column->addWidget(m_cellTrouble);
    column->addWidget(buildButtons());
    build(box);
    if (needsDetail(place))
        buildDetail();
    connect(m_table, &RecordTable::currentMoved, this, [this] {
        showDetail();
        showButtons();
        showCellTrouble();
    });
    connect(m_table, &RecordTable::pasted, this, &TableField::look);
    connect(m_table, &RecordTable::undoWanted, &desk(), &YearDesk::undo);
    connect(m_table, &RecordTable::redoWanted, &desk(), &YearDesk::redo);
    connect(&desk(), &YearDesk::judged, this, &TableField::showCellTrouble);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &TableField::showButtons);
    showButtons();
}

TableField::~TableField() = default;

QWidget* TableField::buildButtons()
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
    m_add = button(tr("Thêm"), [this] { addRow(); });
    m_remove = button(tr("Xóa"), [this] { m_table->removeCurrent(); });
    m_up = button(tr("Lên"), [this] { m_table->moveCurrent(-1); });
    m_down = button(tr("Xuống"), [this] { m_table->moveCurrent(1); });
    m_sort = button(tr("Xếp theo cột"), [this] { m_table->sortByCurrent(); });
    m_paste = button(tr("Dán từ Excel"), [this] { look(QGuiApplication::clipboard()->text()); });
    placeButtons();
    return bar;
}

/// In one row, or two beside each other where there is no room for it.
void TableField::placeButtons()
{
    const int inRow = width() < leastForOneRow ? 2 : 6;
    int number = 0;
    for (QPushButton* button : {m_add, m_remove, m_up, m_down, m_sort, m_paste}) {
        // An empty table has nothing for the others, and they leave no gap.
        const bool isWanted = !m_isEmpty || button == m_add || button == m_paste;
        m_buttons->addWidget(button, number / inRow, number % inRow);
        button->setVisible(isWanted); // after it has its place, else it would be a window
        number += isWanted ? 1 : 0;
    }
    m_buttons->setColumnStretch(6, 1);
}

void TableField::resizeEvent(QResizeEvent* event)
{
    Field::resizeEvent(event);
    const bool wasNarrow = event->oldSize().width() < leastForOneRow;
    if (wasNarrow != (width() < leastForOneRow))
        placeButtons();
}

void TableField::buildDetail()
{
    m_detail = new QWidget;
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(2 * grid, grid, 0, grid);
    column->setSpacing(grid);
    m_detailTitle = new QLabel;
    m_detailTitle->setWordWrap(true);
    QFont bold = m_detailTitle->font();
    bold.setBold(true);
    m_detailTitle->setFont(bold);
    column->addWidget(m_detailTitle);
    m_detail->hide();
    static_cast<QVBoxLayout*>(layout())->addWidget(m_detail);
}

QWidget* TableField::focusWidgetOf() const { return m_table; }

void TableField::fill()
{
    m_rows->refresh();
    if (!m_table->currentIndex().isValid() && m_rows->count() > 0)
        m_table->setCurrentIndex(m_rows->index(0, 0));
    m_table->followHeight();
    showDetail();
    showButtons();
}

void TableField::recordChanged()
{
    if (m_preview)
        m_preview->hide();
    m_looked.reset();
    m_rows->setRecord(at().record);
}

void TableField::showDetail()
{
    if (!m_detail)
        return;
    const int row = m_table->currentIndex().row();
    const bool has = row >= 0 && row < m_rows->count();
    m_detail->setVisible(has);
    if (!has)
        return;
    const auto& shape = *member().shape.records();
    const QString place = m_rows->placeOf(row);
    if (!m_form) {
        m_form = new RecordForm(desk(), shape, place);
        static_cast<QVBoxLayout*>(m_detail->layout())->addWidget(m_form);
        m_form->show();
        orderTabsAround(*m_form);
    } else {
        m_form->setRecord(place);
    }
    const QString title = titleOf(desk(), shape, desk().value(place).toObject());
    m_detailTitle->setText(title.isEmpty() ? tr("Dòng %1").arg(row + 1)
                                           : tr("Dòng %1: %2").arg(row + 1).arg(title));
}

void TableField::showButtons()
{
    const int row = m_table->currentIndex().row();
    const bool has = row >= 0 && row < m_rows->count();
    const QString none = tr("Chưa chọn dòng nào có dữ liệu.");
    enable(*m_add, true, tr("Viết một dòng mới ở cuối bảng"));
    enable(*m_remove, has, has ? tr("Xóa dòng đang chọn (Ctrl+Delete)") : none);
    enable(*m_up, has && row > 0,
           !has      ? none
           : row > 0 ? tr("Chuyển dòng lên (Alt+↑)")
                     : tr("Dòng này đã ở trên cùng."));
    const bool isLast = row == m_rows->count() - 1;
    enable(*m_down, has && !isLast,
           !has     ? none
           : isLast ? tr("Dòng này đã ở dưới cùng.")
                    : tr("Chuyển dòng xuống (Alt+↓)"));
    if (const bool isEmpty = m_rows->count() == 0; isEmpty != m_isEmpty) {
        m_isEmpty = isEmpty;
        placeButtons();
    }
    const bool several = m_rows->count() > 1;
    enable(*m_sort, several,
           several ? tr("Xếp các dòng theo cột đang chọn, tên người theo tên gọi")
                   : tr("Chưa đủ hai dòng để xếp."));
    const bool canPaste = !QGuiApplication::clipboard()->text().trimmed().isEmpty();
    enable(*m_paste, canPaste,
           canPaste ? tr("Xem trước các dòng đã chép trong Excel rồi mới lấy (Ctrl+V)")
                    : tr("Chưa có gì để dán; hãy chép các dòng trong Excel trước."));
}

void TableField::showCellTrouble()
{
    const QString trouble = m_rows->troubleAt(m_table->currentIndex());
    QPalette palette = QWidget::palette();
    palette.setColor(QPalette::WindowText, widgets::colors(palette).must);
    m_cellTrouble->setPalette(palette);
    m_cellTrouble->setText(u"● "_s + trouble);
    m_cellTrouble->setVisible(!trouble.isEmpty());
}

bool TableField::focusPlace(const QString& place)
{
    const QString own = at().place();
    if (place != own && !place.startsWith(own + u'['))
        return false;
    m_rows->refresh();
    m_table->setFocus(Qt::OtherFocusReason);
    for (int row = 0; row < m_rows->count(); ++row) {
        if (!place.startsWith(m_rows->placeOf(row)))
            continue;
        const QModelIndex cell = m_rows->indexOf(place);
        m_table->setCurrentIndex(cell.isValid() ? cell : m_rows->index(row, 0));
        showDetail();
        if (!cell.isValid() && m_form && place != m_rows->placeOf(row))
            m_form->focusPlace(place);
    }
    return true;
}

void TableField::addRow()
{
    m_table->setFocus();
    const int first = m_rows->flags(m_rows->index(m_rows->count(), 0)) & Qt::ItemIsEditable ? 0 : 1;
    m_table->setCurrentIndex(m_rows->index(m_rows->count(), first));
    m_table->edit(m_table->currentIndex());
}

void TableField::look(const QString& text)
{
    const auto read = readPasted(at(), text);
    if (!read) {
        Q_EMIT desk().said(read.error().message);
        return;
    }
    if (!m_preview) {
        m_preview = new PastePreview;
        auto* column = static_cast<QVBoxLayout*>(layout());
        column->insertWidget(m_detail ? column->indexOf(m_detail) : -1, m_preview);
        orderTabsAround(*m_preview);
        connect(m_preview, &PastePreview::accepted, this, &TableField::takeLooked);
        connect(m_preview, &PastePreview::declined, this, [this] {
            m_preview->hide();
            m_looked.reset();
            m_table->setFocus();
        });
    }
    m_looked = std::make_unique<Pasted>(*read);
    m_preview->show();
    m_preview->look(*m_looked);
}

void TableField::takeLooked()
{
    if (!m_looked)
        return;
    const auto looked = std::move(m_looked);
    m_preview->hide();
    const int made = static_cast<int>(looked->wantedAgencies().size());
    const int taken = takePasted(at(), *looked);
    const int left = static_cast<int>(looked->rows.size()) - taken;
    m_table->setFocus();
    m_table->setCurrentIndex(m_rows->index(qMax(0, m_rows->count() - 1), 0));
    QString said = tr("Đã lấy %n dòng.", nullptr, taken);
    if (made > 0)
        said += u' ' + tr("Đã lập %n cơ quan chưa có.", nullptr, made);
    if (left > 0)
        said += u' ' + tr("Còn %n dòng chưa lấy; hãy sửa trong Excel rồi dán lại các dòng đó.",
                          nullptr, left);
    if (left > 0)
        Q_EMIT desk().said(said);
    else
        Q_EMIT desk().did(said);
}

} // namespace thidua::data
