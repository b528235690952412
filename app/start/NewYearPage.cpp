// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/NewYearPage.h"

#include "text/Collation.h"
#include "widgets/Theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace thidua::start {

using namespace Qt::StringLiterals;
using emulation::GroupingKind;
using emulation::MemberRole;
using widgets::grid;

NewYearPage::NewYearPage(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_lead(new QLabel), m_office(new QComboBox),
      m_province(new QComboBox), m_year(new QSpinBox), m_kind(new QComboBox),
      m_grouping(new QLineEdit), m_role(new QComboBox), m_trouble(new QLabel),
      m_make(new QPushButton), m_back(new QPushButton)
{
    build();
    connect(m_province, &QComboBox::currentTextChanged, this, &NewYearPage::check);
    connect(m_office, &QComboBox::currentIndexChanged, this, &NewYearPage::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewYearPage::fillRoles);
    connect(m_grouping, &QLineEdit::textChanged, this, &NewYearPage::check);
    connect(m_make, &QPushButton::clicked, this, [this] { Q_EMIT wanted(wish()); });
    connect(m_back, &QPushButton::clicked, this, &NewYearPage::left);
    retranslate();
}

QLabel* NewYearPage::addRow(QFormLayout& form, QWidget& field)
{
    auto* label = new QLabel;
    label->setBuddy(&field);
    field.setMinimumHeight(4 * grid);
    label->setMinimumHeight(4 * grid); // in the middle of the field's height
    if (auto* choices = qobject_cast<QComboBox*>(&field))
        choices->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    form.addRow(label, &field);
    m_labels += label;
    return label;
}

void NewYearPage::build()
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_lead->setWordWrap(true);
    m_lead->setForegroundRole(QPalette::PlaceholderText);
    m_year->setRange(2000, 2100);
    m_province->setEditable(true);
    m_province->setInsertPolicy(QComboBox::NoInsert);
    m_trouble->setWordWrap(true);
    m_trouble->setForegroundRole(QPalette::PlaceholderText);
    widgets::makePrimary(*m_make);
    auto* inner = new QWidget;
    inner->setMaximumWidth(80 * grid);
    auto* form = new QFormLayout(inner);
    form->setContentsMargins(0, grid, 0, grid);
    form->setHorizontalSpacing(2 * grid);
    form->setVerticalSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_office, m_province, m_year, m_kind, m_grouping, m_role})
        addRow(*form, *field);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_make);
    form->addRow(m_trouble);
    form->addRow(buttons);
    auto* column = new QVBoxLayout;
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addWidget(inner);
    column->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6 * grid, 5 * grid, 6 * grid, 3 * grid);
    row->addStretch(1);
    row->addLayout(column, 4);
    row->addStretch(1);
}

void NewYearPage::setLaw(const regulation::Law& law, const base::Date& today)
{
    if (m_isFilled)
        return;
    m_isFilled = true;
    for (const auto& [role, name] : emulation::rolesOn(today, law))
        m_office->addItem(name, role);
    m_office->setCurrentIndex(std::max(0, m_office->findData(u"so-noi-vu"_s)));
    QStringList names;
    for (const auto* province : law.provinces.on(today))
        names += province->name;
    std::sort(names.begin(), names.end(), [](const QString& left, const QString& right) {
        return QString::localeAwareCompare(left, right) < 0;
    });
    m_province->addItems(names);
    m_province->setCurrentIndex(-1);
    m_year->setValue(today.month() >= 11 ? today.year() + 1 : today.year());
    check();
}

emulation::NewYear NewYearPage::wish() const
{
    emulation::NewYear wish;
    wish.year = m_year->value();
    wish.role = m_office->currentData().toString();
    wish.province = m_province->currentText().trimmed();
    wish.grouping = m_grouping->text().simplified();
    wish.kind = static_cast<GroupingKind>(m_kind->currentData().toInt());
    wish.ours = static_cast<MemberRole>(m_role->currentData().toInt());
    return wish;
}

void NewYearPage::check()
{
    QString trouble;
    const QString province = m_province->currentText().trimmed();
    if (province.isEmpty())
        trouble = tr("Hãy chọn tỉnh, thành phố.");
    else if (m_province->findText(province, Qt::MatchFixedString) < 0)
        trouble =
            tr("Không có tỉnh, thành phố “%1” hiện nay; hãy chọn trong danh sách.").arg(province);
    m_trouble->setText(trouble);
    m_make->setEnabled(trouble.isEmpty());
    m_make->setToolTip(trouble);
    m_role->setEnabled(!m_grouping->text().trimmed().isEmpty());
    m_role->setToolTip(m_role->isEnabled() ? QString() : tr("Ghi tên cụm, khối trước."));
}

void NewYearPage::fillRoles()
{
    const int index = std::max(0, m_role->currentIndex());
    const bool isBlock = m_kind->currentData().toInt() == static_cast<int>(GroupingKind::Block);
    m_role->clear();
    m_role->addItem(isBlock ? tr("Trưởng khối") : tr("Cụm trưởng"),
                    static_cast<int>(MemberRole::Head));
    m_role->addItem(isBlock ? tr("Phó Trưởng khối") : tr("Cụm phó"),
                    static_cast<int>(MemberRole::Deputy));
    m_role->addItem(tr("Thành viên"), static_cast<int>(MemberRole::Member));
    m_role->setCurrentIndex(index);
    m_grouping->setPlaceholderText(isBlock ? tr("Khối thi đua các Sở …") : tr("Cụm thi đua …"));
}

void NewYearPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_make->isEnabled())
        return Q_EMIT wanted(wish());
    QWidget::keyPressEvent(event);
}

void NewYearPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_province->setFocus();
}

void NewYearPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationPaletteChange)
        widgets::makePrimary(*m_make);
    QWidget::changeEvent(event);
}

void NewYearPage::retranslate()
{
    m_title->setText(tr("Hồ sơ năm mới"));
    m_lead->setText(tr("Vài điều để bắt đầu; thành viên, người ký, nội dung giao ước và các hoạt "
                       "động nhập sau cũng được."));
    const QStringList names{tr("&Cơ quan"),      tr("Tỉn&h, thành phố"), tr("&Năm"),
                            tr("Tổ chức th&eo"), tr("Tên cụm, &khối"),   tr("Năm nay cơ quan &là")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_labels[i]->setText(names[i]);
    for (auto* label : std::as_const(m_labels))
        label->buddy()->setAccessibleName(QString(label->text()).remove(u'&'));
    m_province->view()->setAccessibleName(m_province->accessibleName());
    m_province->lineEdit()->setAccessibleName(m_province->accessibleName());
    const int kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItem(tr("Cụm thi đua (do Bộ tổ chức)"), static_cast<int>(GroupingKind::Cluster));
    m_kind->addItem(tr("Khối thi đua (của tỉnh, thành phố)"),
                    static_cast<int>(GroupingKind::Block));
    m_kind->setCurrentIndex(kind);
    fillRoles();
    m_make->setText(tr("Lập hồ &sơ"));
    m_back->setText(tr("&Quay lại"));
    check();
}

} // namespace thidua::start
