// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/HeadForm.h"

#include "widgets/LinesEdit.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua::data {

using namespace Qt::StringLiterals;
using widgets::grid;
using widgets::LinesEdit;

namespace {

QHBoxLayout* rowIn(QBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    column.addLayout(row);
    return row;
}

QVBoxLayout* cellIn(QBoxLayout& row, int stretch)
{
    auto* cell = new QVBoxLayout;
    cell->setSpacing(grid / 4);
    row.addLayout(cell, stretch);
    return cell;
}

void put(QLineEdit& edit, const QString& text)
{
    // The same but for blanks at the ends: somebody is typing.
    if (edit.text().simplified() != text)
        edit.setText(text);
}

} // namespace

HeadForm::HeadForm(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    buildHead(*column);
    buildDate(*column);
    buildEnd(*column);
    m_saveAsProfile = new QPushButton;
    column->addSpacing(grid);
    column->addWidget(m_saveAsProfile);
    column->addStretch(1);
    connect(m_saveAsProfile, &QPushButton::clicked, this, &HeadForm::saveAsProfileWanted);
    retranslate();
}

void HeadForm::buildHead(QBoxLayout& column)
{
    m_parent = lines(column, QT_TR_NOOP("Cơ &quan chủ quản"), u"parent"_s);
    m_issuer = lines(column, QT_TR_NOOP("Cơ quan &ban hành"), u"issuer"_s);
    QBoxLayout& row = *rowIn(column);
    m_number = line(*cellIn(row, 2), QT_TR_NOOP("&Số"), u"number"_s);
    m_symbol = line(*cellIn(row, 5), QT_TR_NOOP("Ký hiệ&u"), u"symbol"_s);
    m_fields[m_fields.size() - 2].help =
        QT_TR_NOOP("Có thể để trống để văn thư ghi số sau khi ký.");
    m_fields.back().help = QT_TR_NOOP("Tên loại viết tắt và cơ quan viết tắt, thí dụ KH-SNV.");
}

void HeadForm::buildDate(QBoxLayout& column)
{
    m_place = line(column, QT_TR_NOOP("Địa &danh"), u"place"_s);
    QBoxLayout& row = *rowIn(column);
    m_day = line(*cellIn(row, 1), QT_TR_NOOP("Ngà&y"), u"date"_s);
    m_month = line(*cellIn(row, 1), QT_TR_NOOP("T&háng"), u"date"_s);
    m_year = line(*cellIn(row, 1), QT_TR_NOOP("Năm"), u"date"_s);
    for (size_t i = m_fields.size() - 3; i < m_fields.size(); ++i)
        m_fields[i].help = QT_TR_NOOP("Có thể để trống để ghi tay khi ký.");
    m_day->setValidator(new QIntValidator(1, 31, m_day));
    m_month->setValidator(new QIntValidator(1, 12, m_month));
    m_year->setValidator(new QIntValidator(1, 9999, m_year));
    m_dateTrouble = new QLabel;
    m_dateTrouble->setWordWrap(true);
    m_dateTrouble->hide();
    column.addWidget(m_dateTrouble);
}

void HeadForm::buildEnd(QBoxLayout& column)
{
    m_title = line(column, QT_TR_NOOP("Tên l&oại"), u"title"_s);
    m_abstract = lines(column, QT_TR_NOOP("T&rích yếu"), u"abstract"_s);
    m_addressees = lines(column, QT_TR_NOOP("Kính &gửi"), u"addressees"_s);
    m_recipients = lines(column, QT_TR_NOOP("Nơi nhận"), u"recipients"_s);
    m_fields.back().help =
        QT_TR_NOOP("Mỗi nơi một dòng, không cần gạch đầu dòng và dấu cuối dòng.");
    m_authority = lines(column, QT_TR_NOOP("Quyền hạn, &chức vụ"), u"signatures"_s);
    m_fields.back().help =
        QT_TR_NOOP("Phía trên chữ ký, thí dụ KT. GIÁM ĐỐC, dòng dưới PHÓ GIÁM ĐỐC.");
    m_otherPosition = lines(column, QT_TR_NOOP("Chức vụ &khác"), u"signatures"_s);
    m_fields.back().help = QT_TR_NOOP(
        "Phía dưới chữ ký, trên họ tên: chức vụ ở cơ quan của người ký khi ký thay cho cụm.");
    m_name = line(column, QT_TR_NOOP("Họ và tê&n"), u"signatures"_s);
}

QLineEdit* HeadForm::line(QBoxLayout& column, const char* caption, const QString& component)
{
    auto* edit = new QLineEdit;
    edit->setMaxLength(1000);
    edit->setMinimumWidth(5 * grid);
    edit->setTextMargins(grid / 4, 0, grid / 4, 0);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() + grid + 2);
    connect(edit, &QLineEdit::textChanged, this, &HeadForm::tell);
    add(column, {caption, "", component, edit, nullptr});
    return edit;
}

LinesEdit* HeadForm::lines(QBoxLayout& column, const char* caption, const QString& component)
{
    auto* edit = new LinesEdit;
    connect(edit, &LinesEdit::textChanged, this, &HeadForm::tell);
    add(column, {caption, "", component, edit, nullptr});
    return edit;
}

void HeadForm::add(QBoxLayout& column, const Field& field)
{
    m_fields.push_back(field);
    Field& added = m_fields.back();
    added.label = new QLabel;
    added.label->setBuddy(added.widget);
    added.widget->setObjectName(added.component);
    added.widget->installEventFilter(this);
    auto* pair = new QVBoxLayout;
    pair->setSpacing(grid / 4);
    pair->addWidget(added.label);
    pair->addWidget(added.widget);
    column.addLayout(pair);
}

void HeadForm::setPaper(const document::OfficialDocument& paper)
{
    m_filling = true;
    const HeadFields fields = fieldsOf(paper);
    m_parent->setLines(fields.parent);
    m_issuer->setLines(fields.issuer);
    put(*m_number, fields.number);
    put(*m_symbol, fields.symbol);
    put(*m_place, fields.place);
    put(*m_day, fields.day);
    put(*m_month, fields.month);
    put(*m_year, fields.year);
    put(*m_title, fields.title);
    m_abstract->setLines(fields.abstract);
    m_addressees->setLines(fields.addressees);
    m_recipients->setLines(fields.recipients);
    m_authority->setLines(fields.authority);
    m_otherPosition->setLines(fields.otherPosition);
    put(*m_name, fields.name);
    m_filling = false;
    showDateTrouble();
}

HeadFields HeadForm::fields() const
{
    return {m_parent->lines(),    m_issuer->lines(),        m_number->text(),
            m_symbol->text(),     m_place->text(),          m_day->text(),
            m_month->text(),      m_year->text(),           m_title->text(),
            m_abstract->lines(),  m_addressees->lines(),    m_recipients->lines(),
            m_authority->lines(), m_otherPosition->lines(), m_name->text()};
}

document::OfficialDocument HeadForm::applied(document::OfficialDocument paper) const
{
    return withFields(std::move(paper), fields());
}

bool HeadForm::focusPart(const QString& component)
{
    const QString wanted = component == u"matrix" ? u"signatures"_s : component;
    for (const auto& field : m_fields)
        if (field.component == wanted) {
            field.widget->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

void HeadForm::tell()
{
    if (m_filling)
        return;
    showDateTrouble();
    Q_EMIT edited();
}

void HeadForm::showDateTrouble() { m_dateTrouble->setVisible(!dateOf(fields())); }

bool HeadForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered(watched->objectName());
    return QWidget::eventFilter(watched, event);
}

void HeadForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeadForm::retranslate()
{
    for (const auto& field : m_fields) {
        const QString caption = tr(field.caption);
        field.label->setText(caption);
        field.widget->setAccessibleName(QString(caption).remove(u'&'));
        const QString help = *field.help ? tr(field.help) : QString();
        field.widget->setToolTip(help);
        field.widget->setAccessibleDescription(help);
    }
    m_dateTrouble->setText(
        tr("Không có ngày này; bản in giữ ngày trước đó. Hãy xem lại ngày, tháng, năm."));
    m_saveAsProfile->setText(tr("Lưu &làm mẫu của cơ quan"));
    m_saveAsProfile->setToolTip(
        tr("Cơ quan, địa danh và người ký được nhớ để điền vào các văn bản sau còn thiếu."));
}

} // namespace thidua::data
