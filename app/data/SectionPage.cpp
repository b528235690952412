// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/SectionPage.h"

#include "data/Field.h"
#include "data/FormWords.h"
#include "widgets/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace thidua::data {

using namespace Qt::StringLiterals;
using emulation::MemberShape;
using widgets::grid;

namespace {

constexpr int columns = 12;
/// Lines that are longer are hard to follow.
constexpr int widest = 104 * grid;
/// Below it fields stand one below the other.
constexpr int leastForTwo = 60 * grid;

} // namespace

SectionPage::SectionPage(YearDesk& desk, const Section& section, QWidget* parent)
    : QScrollArea(parent), m_desk(desk), m_section(section), m_open(new QLabel),
      m_next(new QPushButton(tr("Đến chỗ kế tiếp"))), m_scopes(new QComboBox),
      m_onlyScope(new QLabel), m_nothing(new QWidget), m_body(new QWidget)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 4 * grid);
    column->setSpacing(2 * grid);
    inner->setMaximumWidth(widest);
    buildHead(*column);
    column->addWidget(m_nothing);
    column->addWidget(m_body);
    column->addStretch(1);
    setWidget(inner);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    showScopes();
    connect(&m_desk, &YearDesk::refreshed, this, &SectionPage::showScopes);
    connect(&m_desk, &YearDesk::judged, this, &SectionPage::showOpen);
    showOpen();
}

void SectionPage::buildHead(QVBoxLayout& column)
{
    auto* title = new QLabel(m_section.title);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    title->setFont(large);
    column.addWidget(title);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_open);
    row->addWidget(m_next);
    row->addStretch(1);
    column.addLayout(row);
    m_next->setToolTip(tr("Đến chỗ còn thiếu hoặc chưa đúng kế tiếp (F8)"));
    connect(m_next, &QPushButton::clicked, this, &SectionPage::focusNextOpen);
    m_scopes->setAccessibleName(tr("Cụm, khối và năm"));
    m_scopes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scopes->setMinimumContentsLength(20);
    m_onlyScope->setForegroundRole(QPalette::PlaceholderText);
    m_onlyScope->setWordWrap(true);
    column.addWidget(m_onlyScope);
    column.addWidget(m_scopes);
    connect(m_scopes, &QComboBox::activated, this,
            [this](int chosen) { setScope(m_scopes->itemData(chosen).toString()); });
    auto* nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(0, 0, 0, 0);
    auto* said = new QLabel(
        tr("Chưa có cụm, khối nào có năm thi đua. Phần này theo cụm, khối, nên cần thêm trước."));
    said->setWordWrap(true);
    auto* go = new QPushButton(tr("Thêm cụm, khối"));
    nothing->addWidget(said);
    nothing->addWidget(go, 0, Qt::AlignLeft);
    connect(go, &QPushButton::clicked, this, [this] { Q_EMIT sectionWanted(u"groupings"_s); });
}

void SectionPage::buildFields()
{
    auto* layout = new QGridLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(2 * grid);
    layout->setVerticalSpacing(3 * grid);
    for (int column = 0; column < columns; ++column)
        layout->setColumnStretch(column, 1);
    for (const QString& key : m_section.members) {
        const QString place = m_scope.isEmpty() ? key : QString(m_scope + u'.' + key);
        if (Field* field = makeField({&m_desk, emulation::memberAt(place), m_scope}, m_body))
            m_fields.push_back(field);
    }
    layOut();
}

void SectionPage::layOut()
{
    auto* layout = static_cast<QGridLayout*>(m_body->layout());
    int row = 0;
    int column = 0;
    for (Field* field : m_fields) {
        const int width = m_isNarrow ? columns : FormWords::look(*field->at().member).width;
        if (column + width > columns) {
            ++row;
            column = 0;
        }
        layout->addWidget(field, row, column, 1, width, Qt::AlignTop);
        column += width;
    }
}

void SectionPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const bool isNarrow = viewport()->width() < leastForTwo;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (m_body->layout())
        layOut();
}

void SectionPage::setScope(const QString& place)
{
    m_scope = place;
    if (m_fields.empty())
        buildFields();
    for (Field* field : m_fields)
        field->setRecord(place);
}

void SectionPage::showScopes()
{
    if (m_section.scope.isEmpty()) {
        m_scopes->hide();
        m_onlyScope->hide();
        m_nothing->hide();
        if (m_fields.empty())
            buildFields();
        return;
    }
    const auto places = placesOf(m_desk, m_section);
    const QSignalBlocker quiet(m_scopes);
    m_scopes->clear();
    QString wanted;
    for (const ScopePlace& place : places) {
        m_scopes->addItem(place.title, place.place);
        const bool isThisYear = m_desk.value(place.place + u".year"_s) == m_desk.value(u"year"_s);
        if (place.place == m_scope || (wanted.isEmpty() && isThisYear && m_scope.isEmpty()))
            wanted = place.place;
    }
    if (wanted.isEmpty() && !places.empty())
        wanted = places.front().place;
    m_scopes->setCurrentIndex(m_scopes->findData(wanted));
    m_scopes->setVisible(places.size() > 1);
    m_onlyScope->setVisible(places.size() == 1);
    m_onlyScope->setText(places.empty() ? QString() : places.front().title);
    m_nothing->setVisible(places.empty());
    m_body->setVisible(!places.empty());
    if (!wanted.isEmpty() && (wanted != m_scope || m_fields.empty()))
        setScope(wanted);
}

std::vector<QString> SectionPage::openPlaces() const
{
    std::vector<QString> places;
    for (const OpenPlace& problem : m_desk.problems())
        if (m_section.holds(problem.path))
            places.push_back(problem.path);
    return places;
}

int SectionPage::openCount() const { return static_cast<int>(openPlaces().size()); }

void SectionPage::showOpen()
{
    const auto places = openPlaces();
    const QString done = isBlank() ? tr("Chưa có gì ở phần này.") : tr("✔ Đủ những gì cần có.");
    m_open->setText(places.empty() ? done
                                   : tr("● Còn %n chỗ thiếu hoặc chưa đúng.", nullptr,
                                        static_cast<int>(places.size())));
    m_next->setVisible(!places.empty());
}

bool SectionPage::isBlank() const
{
    return std::none_of(
        m_section.members.begin(), m_section.members.end(), [this](const QString& key) {
            const QString place = m_scope.isEmpty() ? key : QString(m_scope + u'.' + key);
            return !edit::valueAt(m_desk.data(), place).isUndefined();
        });
}

bool SectionPage::focusPlace(const QString& place)
{
    if (!m_section.holds(place) && !m_section.members.contains(place))
        return false;
    for (const ScopePlace& scope : placesOf(m_desk, m_section))
        if (!m_section.scope.isEmpty() && place.startsWith(scope.place + u'.'))
            setScope(scope.place);
    showScopes();
    for (Field* field : m_fields)
        if (field->focusPlace(place)) {
            if (QWidget* focused = focusWidget())
                ensureWidgetVisible(focused, 5 * grid, 8 * grid);
            return true;
        }
    return false;
}

void SectionPage::focusNextOpen()
{
    const auto places = openPlaces();
    if (places.empty())
        return;
    m_lastOpen = (m_lastOpen + 1) % places.size();
    focusPlace(places[m_lastOpen]);
}

bool SectionPage::event(QEvent* event)
{
    if (event->type() == QEvent::Show)
        m_lastOpen = static_cast<size_t>(-1); // the first place comes first
    return QScrollArea::event(event);
}

} // namespace thidua::data
