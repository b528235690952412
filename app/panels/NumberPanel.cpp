// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/NumberPanel.h"

#include "store/YearNumbers.h"
#include "text/DatesInWords.h"
#include "text/NumbersInWords.h"
#include "widgets/Theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace thidua::panels {

using namespace Qt::StringLiterals;
using store::OutgoingEntry;
using store::SeriesScheme;
using widgets::grid;

namespace {

constexpr std::array schemes = {SeriesScheme::Common, SeriesScheme::ByKind, SeriesScheme::Separate};

QString paperOf(const OutgoingEntry& entry)
{
    return QString(entry.kind + u' ' + entry.summary).trimmed();
}

} // namespace

QString proposedNumber(const NumberSheet& sheet)
{
    for (const OutgoingEntry& entry : sheet.entries)
        if (!sheet.paper.isEmpty() && entry.paper == sheet.paper)
            return text::twoDigits(entry.number);
    return text::twoDigits(store::review(sheet.entries).next);
}

NumberPanel::NumberPanel(QWidget* view, const QString& number, const QString& symbol)
    : Panel(view), m_number(number), m_symbol(symbol), m_field(new QLineEdit(number)),
      m_register(new QWidget), m_scheme(new QComboBox), m_list(new QTreeWidget)
{
    build();
    m_register->hide();
    m_field->selectAll();
}

void NumberPanel::build()
{
    auto* title = new QLabel(tr("Số văn bản"));
    title->setStyleSheet(u"font-weight: bold"_s);
    column()->addWidget(title);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("&Số:"));
    label->setBuddy(m_field);
    m_field->setMaximumWidth(12 * grid);
    m_field->setMaxLength(12);
    auto* take = new QPushButton(tr("&Ghi số này"));
    auto* clear = new QPushButton(tr("Để &trống"));
    clear->setToolTip(tr("Bỏ số đã ghi, để ghi tay khi phát hành"));
    widgets::makePrimary(*take);
    row->addWidget(label);
    row->addWidget(m_field);
    row->addWidget(new QLabel(m_symbol.isEmpty() ? QString() : QString(u'/' + m_symbol)));
    row->addStretch(1);
    row->addWidget(clear);
    row->addWidget(take);
    column()->addLayout(row);
    m_warning = addNote();
    m_review = addNote();
    buildRegister();
    connect(m_field, &QLineEdit::textChanged, this, &NumberPanel::warn);
    connect(m_field, &QLineEdit::returnPressed, this, &NumberPanel::take);
    connect(take, &QPushButton::clicked, this, &NumberPanel::take);
    connect(clear, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(QString());
        leave();
    });
}

void NumberPanel::buildRegister()
{
    auto* below = new QVBoxLayout(m_register);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(grid);
    for (const QString& name : {tr("Một dãy số chung cho mọi văn bản"),
                                tr("Mỗi tên loại một dãy số"), tr("Mỗi ký hiệu một dãy số")})
        m_scheme->addItem(name);
    m_scheme->setAccessibleName(tr("Cách đánh số của cơ quan"));
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Số, ký hiệu"), tr("Ngày"), tr("Văn bản")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumSize(68 * grid, 22 * grid);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setAccessibleName(tr("Sổ văn bản đi"));
    below->addWidget(m_scheme);
    below->addWidget(m_list, 1);
    column()->addWidget(m_register, 1);
    connect(m_scheme, &QComboBox::activated, this,
            [this](int index) { Q_EMIT schemeChosen(schemes[static_cast<size_t>(index)]); });
    // A number that nobody has is taken from the list.
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        if (const QString free = item->data(0, Qt::UserRole).toString(); !free.isEmpty())
            m_field->setText(free);
    });
}

QWidget* NumberPanel::first() { return m_field; }

QString NumberPanel::proposed() const
{
    if (!m_number.trimmed().isEmpty() || !m_sheet)
        return m_number;
    return proposedNumber(*m_sheet);
}

void NumberPanel::setSheet(NumberSheet sheet)
{
    m_sheet = std::move(sheet);
    m_register->setVisible(m_sheet->trouble.isEmpty());
    const auto review = store::review(m_sheet->entries);
    QStringList sentences{m_sheet->trouble};
    if (m_sheet->trouble.isEmpty()) {
        sentences = {
            tr("Số tiếp theo của %1: %2.")
                .arg(m_sheet->series.name.isEmpty()
                         ? tr("năm %1").arg(m_sheet->series.year)
                         : tr("dãy %1, năm %2").arg(m_sheet->series.name).arg(m_sheet->series.year),
                     text::twoDigits(review.next))};
        sentences += store::sentencesOf(review);
    }
    say(*m_review, sentences.join(u' '));
    for (size_t i = 0; i < schemes.size(); ++i)
        if (schemes[i] == m_sheet->scheme)
            m_scheme->setCurrentIndex(static_cast<int>(i));
    fillList();
    m_field->setText(proposed());
    m_field->selectAll();
    warn();
}

void NumberPanel::fillList()
{
    m_list->clear();
    int next = 1;
    QTreeWidgetItem* last = nullptr;
    for (const OutgoingEntry& entry : m_sheet->entries) {
        if (entry.number > next) {
            const QString from = text::twoDigits(next);
            const QString to = text::twoDigits(entry.number - 1);
            auto* gap = new QTreeWidgetItem(
                m_list, {from == to ? from : QString(from + u" – "_s + to), QString(),
                         tr("chưa có văn bản; bấm để lấy số %1").arg(from)});
            gap->setData(0, Qt::UserRole, from);
            gap->setForeground(2, widgets::colors(palette()).faint);
        }
        next = std::max(next, entry.number + 1);
        last = new QTreeWidgetItem(m_list, {text::twoDigits(entry.number) + u'/' + entry.symbol,
                                            text::dateText(entry.date, text::DateStyle::Slashed),
                                            paperOf(entry)});
        last->setToolTip(2, paperOf(entry));
        const bool isOurs = !m_sheet->paper.isEmpty() && entry.paper == m_sheet->paper;
        if (entry.id == 0)
            last->setToolTip(0, tr("Có số trên văn bản nhưng chưa ghi vào sổ"));
        if (isOurs)
            for (int cell = 0; cell < 3; ++cell) {
                QFont font = m_list->font();
                font.setBold(true);
                last->setFont(cell, font);
            }
    }
    if (last)
        m_list->scrollToItem(last);
}

void NumberPanel::warn()
{
    const int number = store::numberOf(m_field->text());
    QString words;
    if (m_sheet && number > 0)
        for (const OutgoingEntry& entry : m_sheet->entries)
            if (entry.number == number && (entry.paper.isEmpty() || entry.paper != m_sheet->paper))
                words = tr("Số %1 đã thuộc về “%2”; ghi vào thì có hai văn bản cùng số.")
                            .arg(text::twoDigits(number), paperOf(entry));
    if (!m_field->text().trimmed().isEmpty() && number == 0)
        words = tr("Số phải bắt đầu bằng chữ số, ví dụ 05 hoặc 12a.");
    say(*m_warning, words);
}

void NumberPanel::take()
{
    const QString number = m_field->text().trimmed();
    if (!number.isEmpty() && store::numberOf(number) == 0)
        return warn();
    Q_EMIT chosen(number);
    leave();
}

} // namespace thidua::panels
