// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/ManyDialog.h"

#include "dispatch/FileNames.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua::printing {

using namespace Qt::StringLiterals;
using widgets::grid;

ManyDialog::ManyDialog(const ManyOffer& offer, QWidget* parent)
    : QDialog(parent), m_offer(offer), m_papers(new QListWidget), m_names(new QListWidget),
      m_folder(new QLineEdit(offer.folder)), m_pattern(new QLineEdit(offer.pattern)),
      m_docx(new QCheckBox(tr("&Word (.docx)"))), m_pdf(new QCheckBox(tr("&PDF"))),
      m_draft(new QCheckBox(tr("Bản &xin ý kiến: ghi DỰ THẢO (lần n)"))), m_summary(new QLabel),
      m_go(new QPushButton(tr("&Xuất")))
{
    setWindowTitle(tr("Xuất nhiều văn bản"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(3 * grid);
    columns->addWidget(paperColumn(), 1);
    columns->addWidget(nameColumn(), 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    whole->setSpacing(2 * grid);
    whole->addLayout(columns, 1);
    whole->addWidget(buttonRow());
    for (const auto& paper : offer.papers) {
        auto* item = new QListWidgetItem(tr("%1 (%2)").arg(paper.title, paper.state), m_papers);
        item->setData(Qt::UserRole, paper.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool ticked = offer.chosen.isEmpty() || offer.chosen == paper.id;
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    connect(m_papers, &QListWidget::itemChanged, this, &ManyDialog::showNames);
    for (auto* field : {m_folder, m_pattern})
        connect(field, &QLineEdit::textChanged, this, &ManyDialog::showNames);
    for (auto* box : {m_docx, m_pdf})
        connect(box, &QCheckBox::toggled, this, &ManyDialog::showNames);
    for (auto* list : {m_papers, m_names}) { // titles are long
        list->setWordWrap(true);
        list->setResizeMode(QListView::Adjust);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setSpacing(grid / 4);
    }
    m_docx->setChecked(true);
    m_pdf->setChecked(true);
    showNames();
    resize(960, 600);
    m_go->setFocus();
}

QWidget* ManyDialog::paperColumn()
{
    auto* column = new QWidget;
    auto* box = new QVBoxLayout(column);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(grid);
    auto* label = new QLabel(tr("&Văn bản"));
    label->setBuddy(m_papers);
    m_papers->setAccessibleName(tr("Văn bản"));
    auto* all = new QPushButton(tr("&Tất cả"));
    auto* none = new QPushButton(tr("&Bỏ hết"));
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    auto* row = new QHBoxLayout;
    row->addWidget(all);
    row->addWidget(none);
    row->addStretch(1);
    box->addWidget(label);
    box->addWidget(m_papers, 1);
    box->addLayout(row);
    return column;
}

QWidget* ManyDialog::nameColumn()
{
    auto* column = new QWidget;
    auto* box = new QVBoxLayout(column);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(grid);
    const auto labelled = [box](const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
        box->addWidget(label);
        return label;
    };
    labelled(tr("Thư &mục"), m_folder);
    auto* choose = new QPushButton(tr("&Chọn…"));
    connect(choose, &QPushButton::clicked, this, &ManyDialog::chooseFolder);
    auto* row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    box->addLayout(row);
    labelled(tr("T&ên tệp"), m_pattern);
    box->addWidget(m_pattern);
    auto* help = new QLabel(tr("Điền được: {%1}").arg(dispatch::patternWords().join(u"}, {"_s)));
    help->setWordWrap(true);
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, widgets::colors(palette()).faint);
    help->setPalette(faint);
    box->addWidget(help);
    auto* kinds = new QHBoxLayout;
    kinds->addWidget(m_docx);
    kinds->addWidget(m_pdf);
    kinds->addStretch(1);
    box->addLayout(kinds);
    m_draft->setToolTip(tr("Lần thứ mấy được đếm theo số lần đã gửi xin ý kiến; văn bản đang trình "
                           "ký, đã ký thì không ghi"));
    box->addWidget(m_draft);
    labelled(tr("Các tệp sẽ có"), m_names);
    m_names->setSelectionMode(QAbstractItemView::NoSelection);
    box->addWidget(m_names, 1);
    return column;
}

QWidget* ManyDialog::buttonRow()
{
    auto* bottom = new QWidget;
    auto* row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    auto* leave = new QPushButton(tr("Hủy"));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    m_go->setDefault(true);
    widgets::makePrimary(*m_go);
    row->addWidget(m_summary, 1);
    row->addWidget(leave);
    row->addWidget(m_go);
    return bottom;
}

void ManyDialog::tickAll(bool ticked)
{
    for (int i = 0; i < m_papers->count(); ++i)
        m_papers->item(i)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

void ManyDialog::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Thư mục để ghi tệp"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void ManyDialog::showNames()
{
    const ManyOrder now = order();
    m_names->clear();
    const QStringList names = m_offer.names(now.pattern, now.ids);
    for (const QString& name : names)
        for (const QString& ending : now.endings)
            m_names->addItem(name + u'.' + ending);
    const QFileInfo folder(now.folder);
    const QString lacks = now.ids.isEmpty() ? tr("Hãy đánh dấu ít nhất một văn bản.")
                          : now.endings.isEmpty() ? tr("Hãy chọn Word hoặc PDF.")
                          : !folder.isDir() ? tr("Không có thư mục này; hãy chọn thư mục khác.")
                          : !folder.isWritable()
                              ? tr("Thư mục này không cho ghi; hãy chọn thư mục khác.")
                              : QString();
    m_summary->setText(lacks.isEmpty() ? tr("%n tệp", nullptr, m_names->count()) : lacks);
    m_go->setEnabled(lacks.isEmpty());
    m_go->setToolTip(lacks);
}

ManyOrder ManyDialog::order() const
{
    ManyOrder order;
    for (int i = 0; i < m_papers->count(); ++i)
        if (m_papers->item(i)->checkState() == Qt::Checked)
            order.ids += m_papers->item(i)->data(Qt::UserRole).toString();
    order.folder = m_folder->text().trimmed();
    order.pattern = m_pattern->text().trimmed().isEmpty() ? dispatch::usualPattern()
                                                          : m_pattern->text().trimmed();
    if (m_docx->isChecked())
        order.endings += u"docx"_s;
    if (m_pdf->isChecked())
        order.endings += u"pdf"_s;
    order.asDraft = m_draft->isChecked();
    return order;
}

} // namespace thidua::printing
