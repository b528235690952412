// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/SearchCombo.h"

#include "text/Collation.h"
#include "widgets/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace thidua::data {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 40;
constexpr int leastWidth = 16 * widgets::grid;

} // namespace

SearchCombo::SearchCombo(Provider provider, QWidget* parent)
    : QComboBox(parent), m_provider(std::move(provider)), m_completer(new QCompleter(this)),
      m_found(new QStandardItemModel(this))
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setDuplicatesEnabled(true); // Enter looks for nothing by itself
    setMinimumWidth(leastWidth);
    setFixedHeight(fontMetrics().lineSpacing() + widgets::grid + 2); // as the lines beside it
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(nullptr);
    m_completer->setWidget(lineEdit());
    connect(lineEdit(), &QLineEdit::textEdited, this, &SearchCombo::search);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SearchCombo::finish);
    connect(m_completer, QOverload<const QModelIndex&>::of(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(m_offered, index.row()); });
    connect(this, &QComboBox::activated, this, [this](int row) { take(m_listed, row); });
}

void SearchCombo::setShown(const QString& title)
{
    m_shown = title;
    if (lineEdit()->text() != title)
        lineEdit()->setText(title);
    lineEdit()->setCursorPosition(0);
    m_typed.clear();
}

void SearchCombo::showPopup()
{
    const Options options = m_provider();
    const QString shown = lineEdit()->text();
    clear();
    m_listed.clear();
    if (options.mayBeBlank) {
        addItem(tr("(để trống)"));
        m_listed.emplace_back(QJsonValue::Undefined);
    }
    for (const Option& option : options.all) {
        addItem(option.line());
        m_listed.push_back(option.value);
        if (option.title == m_shown)
            setCurrentIndex(count() - 1);
    }
    if (m_canAdd)
        addItem(tr("Thêm mới…"));
    lineEdit()->setText(shown);
    QComboBox::showPopup();
}

void SearchCombo::hidePopup()
{
    QComboBox::hidePopup();
    // After the choice is told. A list that stays would take what is typed for one of its rows, and
    // of two people of one name for the first.
    QMetaObject::invokeMethod(this, &SearchCombo::forgetList, Qt::QueuedConnection);
}

void SearchCombo::forgetList()
{
    const QString shown = lineEdit()->text();
    clear();
    m_listed.clear();
    lineEdit()->setText(shown);
}

void SearchCombo::search(const QString& typed)
{
    m_typed = typed;
    m_found->clear();
    m_offered.clear();
    const Options options = m_provider();
    for (const Option& option : options.all) {
        if (typed.trimmed().isEmpty() || m_found->rowCount() >= mostFound)
            break;
        if (!text::matchesTyped(option.line(), typed))
            continue;
        m_found->appendRow(new QStandardItem(option.line()));
        m_offered.push_back(option.value);
    }
    if (m_canAdd && !typed.trimmed().isEmpty())
        m_found->appendRow(new QStandardItem(tr("Thêm mới \"%1\"").arg(typed.simplified())));
    if (m_found->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void SearchCombo::take(const std::vector<QJsonValue>& values, int row)
{
    const QString typed = m_typed.simplified();
    m_typed.clear();
    if (row < 0)
        return;
    if (static_cast<size_t>(row) < values.size()) {
        const QJsonValue value = values[static_cast<size_t>(row)];
        value.isUndefined() ? Q_EMIT worded(QString()) : Q_EMIT picked(value);
    } else {
        Q_EMIT addWanted(typed);
    }
}

void SearchCombo::finish()
{
    if (m_completer->popup()->isVisible() || lineEdit()->text() == m_shown)
        return;
    m_typed.clear();
    Q_EMIT worded(lineEdit()->text().simplified());
}

/// A wheel that scrolls the form changes no value on its way.
void SearchCombo::wheelEvent(QWheelEvent* event) { event->ignore(); }

void SearchCombo::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        showPopup();
        return;
    }
    QComboBox::keyPressEvent(event);
}

} // namespace thidua::data
