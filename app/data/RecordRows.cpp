// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/RecordRows.h"

#include "data/FieldText.h"
#include "data/FormWords.h"
#include "data/Options.h"
#include "data/Titles.h"
#include "text/Collation.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QGuiApplication>
#include <QJsonArray>

#include <algorithm>

namespace thidua::data {

using namespace Qt::StringLiterals;
using emulation::MemberShape;
using emulation::ShapeKind;

namespace {

constexpr size_t mostColumns = 5;

/// Columns of lists whose first members are not the ones to see.
const QStringList ownColumns(const QString& list)
{
    static const QHash<QString, QStringList> all = {
        {u"agencies"_s, {u"role"_s, u"province"_s, u"headTitle"_s}},
        {u"people"_s, {u"name"_s, u"sex"_s, u"born"_s, u"position"_s, u"unit"_s}},
        {u"signers"_s, {u"person"_s, u"capacity"_s, u"position"_s, u"agency"_s}},
        {u"groupings"_s, {u"name"_s, u"kind"_s, u"organiser"_s}},
        {u"years"_s, {u"year"_s}},
        {u"events"_s, {u"title"_s, u"time"_s, u"host"_s, u"status"_s}},
        {u"duties"_s, {u"title"_s, u"by"_s, u"to"_s, u"due"_s, u"done"_s}},
        {u"movementPlans"_s, {u"name"_s, u"issuer"_s, u"year"_s, u"date"_s}},
        {u"registrations"_s, {u"subject"_s, u"awards"_s, u"field"_s, u"submitted"_s, u"state"_s}},
        {u"dossiers"_s, {u"subject"_s, u"award"_s, u"submission"_s, u"state"_s}},
        {u"submissions"_s, {u"title"_s, u"occasion"_s, u"to"_s, u"submitted"_s}},
        {u"names"_s, {u"name"_s, u"abbreviation"_s, u"parent"_s, u"from"_s, u"until"_s}},
        {u"bases"_s, {u"basis"_s, u"kind"_s, u"number"_s, u"date"_s, u"issuer"_s}},
        {u"delegates"_s, {u"person"_s, u"name"_s, u"position"_s, u"agency"_s, u"absent"_s}},
        {u"agenda"_s, {u"clock"_s, u"until"_s, u"title"_s, u"by"_s}},
    };
    return all.value(list);
}

bool isUsualColumn(const MemberShape& member)
{
    const Look look = FormWords::look(member);
    const bool isText = member.shape.kind == ShapeKind::Lines && !isPicked(member);
    return canBeTyped(member) && !look.isHidden && (!isText || member.needed);
}

/// What of a cell orders it.
QByteArray sortKeyOf(const YearDesk& desk, const MemberShape& member, const QJsonValue& value)
{
    if (member.shape.kind == ShapeKind::Date)
        return value.toString().toUtf8();
    const QString shown = shownText(desk, member, value);
    const QString key = member.keyText();
    const bool isPerson = key == u"person" || key == u"subject" ||
                          (key == u"name" && member.labelText() == u"họ và tên");
    return isPerson ? text::personSortKey(shown) : text::sortKey(shown);
}

} // namespace

std::vector<const MemberShape*> columnsOf(const MemberShape& list)
{
    std::vector<const MemberShape*> columns;
    const auto& shape = *list.shape.records();
    for (const QString& key : ownColumns(list.keyText()))
        if (const MemberShape* member = shape.find(key); member && canBeTyped(*member))
            columns.push_back(member);
    if (!columns.empty())
        return columns;
    columns.clear();
    for (const MemberShape& member : shape.members)
        if (isUsualColumn(member) && (member.needed || columns.size() < mostColumns))
            columns.push_back(&member);
    return columns;
}

RecordRows::RecordRows(const FieldPlace& place, QObject* parent)
    : QAbstractTableModel(parent), m_at(place), m_columns(columnsOf(*place.member)),
      m_hasTitle(isAgency(*place.member->shape.records()))
{
    m_count = static_cast<int>(desk().value(m_at.place()).toArray().size());
    connect(&desk(), &YearDesk::judged, this, [this] {
        if (m_count > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    });
}

void RecordRows::setRecord(const QString& record)
{
    beginResetModel();
    m_at.record = record;
    m_count = static_cast<int>(desk().value(m_at.place()).toArray().size());
    endResetModel();
}

void RecordRows::refresh()
{
    const int count = static_cast<int>(desk().value(m_at.place()).toArray().size());
    // The blank row becomes the next record, and a new blank one follows: whoever writes there
    // stays.
    if (count > m_count) {
        beginInsertRows({}, m_count + 1, count);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count + 1, m_count);
        m_count = count;
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(0, 0), index(m_count, columnCount() - 1));
}

QString RecordRows::placeOf(int row) const { return m_at.place() + u"[%1]"_s.arg(row); }

QString RecordRows::cellPlace(const QModelIndex& index) const
{
    const int column = index.column() - (m_hasTitle ? 1 : 0);
    return column < 0 ? QString()
                      : QString(placeOf(index.row()) + u'.' +
                                m_columns[static_cast<size_t>(column)]->keyText());
}

QModelIndex RecordRows::indexOf(const QString& cell) const
{
    for (int row = 0; row < m_count; ++row) {
        if (!cell.startsWith(placeOf(row)))
            continue;
        for (int column = 0; column < columnCount(); ++column) {
            const QString own = cellPlace(index(row, column));
            if (!own.isEmpty() && (cell == own || cell.startsWith(own + u'.')))
                return index(row, column);
        }
    }
    return {};
}

int RecordRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count + 1;
}

int RecordRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + (m_hasTitle ? 1 : 0);
}

QString RecordRows::shownAt(const QModelIndex& index) const
{
    if (index.row() >= m_count)
        return {};
    const QJsonObject record = desk().value(placeOf(index.row())).toObject();
    const int column = index.column() - (m_hasTitle ? 1 : 0);
    if (column < 0)
        return titleOf(desk(), shape(), record);
    const MemberShape& member = *m_columns[static_cast<size_t>(column)];
    const QJsonValue given = record.value(QStringView(member.key));
    return shownText(desk(), member, given.isUndefined() ? member.shape.usual : given);
}

QString RecordRows::troubleAt(const QModelIndex& index) const
{
    const QString cell = cellPlace(index);
    return cell.isEmpty() ? QString() : desk().troubleAt(cell);
}

QStringList RecordRows::optionLines(const QModelIndex& index) const
{
    const int column = index.column() - (m_hasTitle ? 1 : 0);
    const MemberShape* member = column < 0 ? nullptr : m_columns[static_cast<size_t>(column)];
    QStringList lines;
    if (!member || (!hasOptions(*member) && !isPicked(*member)))
        return lines;
    const QJsonObject record = desk().value(placeOf(index.row())).toObject();
    for (const Option& option : optionsFor(desk(), *member, record).all)
        lines += option.line();
    return lines;
}

bool RecordRows::isMissing(const QModelIndex& index) const
{
    const int column = index.column() - (m_hasTitle ? 1 : 0);
    return index.row() < m_count && column >= 0 && m_columns[static_cast<size_t>(column)]->needed &&
           shownAt(index).isEmpty();
}

QVariant RecordRows::colorOf(const QModelIndex& index) const
{
    const widgets::Colors& own = widgets::colors(QGuiApplication::palette());
    if (index.column() == 0 && m_hasTitle)
        return own.faint;
    if (!troubleAt(index).isEmpty())
        return own.must;
    return isMissing(index) ? QVariant(own.faint) : QVariant();
}

QVariant RecordRows::data(const QModelIndex& index, int role) const
{
    const Draft* draft = desk().draft(cellPlace(index));
    switch (role) {
    case Qt::DisplayRole:
        if (isMissing(index) && !draft)
            return tr("(cần có)");
        [[fallthrough]];
    case Qt::EditRole:
        return draft ? draft->text : shownAt(index);
    case Qt::ToolTipRole: {
        const QString trouble = troubleAt(index);
        return trouble.isEmpty() ? shownAt(index) : trouble;
    }
    case Qt::AccessibleDescriptionRole:
        return troubleAt(index);
    case Qt::DecorationRole:
        return troubleAt(index).isEmpty() ? QVariant() : widgets::icon(widgets::Icon::Must);
    case Qt::ForegroundRole:
        return colorOf(index);
    default:
        return {};
    }
}

QVariant RecordRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_count ? QVariant(section + 1) : QVariant(u"+"_s);
    if (m_hasTitle && section == 0)
        return tr("Tên hiện nay");
    const auto column = static_cast<size_t>(section - (m_hasTitle ? 1 : 0));
    return column < m_columns.size() ? FormWords::caption(*m_columns[column]) : QVariant();
}

Qt::ItemFlags RecordRows::flags(const QModelIndex& index) const
{
    const bool isTitle = m_hasTitle && index.column() == 0;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isTitle ? usual : usual | Qt::ItemIsEditable;
}

void RecordRows::begin(const QString& key, const QJsonValue& value)
{
    QJsonObject record{{key, value}};
    if (const MemberShape* id = shape().find(u"id"_s); id && id->shape.kind == ShapeKind::OwnId)
        record[u"id"_s] = freshId(desk(), id->shape.target, titleOf(desk(), shape(), record));
    desk().set(placeOf(m_count), record, tr("Thêm vào %1").arg(m_at.member->labelText()));
}

bool RecordRows::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString cell = cellPlace(index);
    if (role != Qt::EditRole || cell.isEmpty())
        return false;
    const QString typed = value.toString();
    if (!desk().draft(cell) && typed.simplified() == shownAt(index))
        return true; // nothing was typed
    const MemberShape& member =
        *m_columns[static_cast<size_t>(index.column() - (m_hasTitle ? 1 : 0))];
    const QJsonObject record = desk().value(placeOf(index.row())).toObject();
    const auto made = typedValue(desk(), member, typed, record);
    const bool isNew = index.row() >= m_count;
    if (!made) {
        if (isNew) // a row for what was typed, so that it is not lost
            begin(member.keyText(), member.shape.usual);
        desk().setDraft(cell, {typed, made.error().message});
        return true;
    }
    desk().dropDraft(cell);
    if (isNew)
        begin(member.keyText(), *made);
    else
        desk().set(cell, *made, tr("Sửa %1").arg(member.labelText()));
    return true;
}

bool RecordRows::mayMove(const QString& except) const
{
    const bool may = !desk().hasDraftsBelow(m_at.place(), except);
    if (!may)
        Q_EMIT desk().said(
            tr("Bảng còn ô chưa đúng; hãy sửa ô đó trước khi chuyển hoặc xóa dòng."));
    return may;
}

void RecordRows::removeRecord(int row)
{
    QJsonArray list = desk().value(m_at.place()).toArray();
    if (row < 0 || row >= list.size() || !mayMove(placeOf(row)))
        return;
    const QString title = titleOf(desk(), shape(), list.at(row).toObject());
    list.removeAt(row);
    desk().dropDraftsBelow(placeOf(row));
    desk().set(m_at.place(), list, tr("Xóa một dòng ở %1").arg(m_at.member->labelText()));
    Q_EMIT desk().did(title.isEmpty() ? tr("Đã xóa dòng này; Ctrl+Z để trả lại.")
                                      : tr("Đã xóa %1; Ctrl+Z để trả lại.").arg(title));
}

void RecordRows::moveRecord(int from, int to)
{
    QJsonArray list = desk().value(m_at.place()).toArray();
    if (from < 0 || to < 0 || from >= list.size() || to >= list.size() || from == to || !mayMove())
        return;
    list.insert(to, list.takeAt(from));
    desk().set(m_at.place(), list, tr("Chuyển dòng ở %1").arg(m_at.member->labelText()));
}

void RecordRows::sortBy(int column, Qt::SortOrder order)
{
    if (!mayMove())
        return;
    const int at = column - (m_hasTitle ? 1 : 0);
    std::vector<std::pair<QByteArray, QJsonValue>> keyed;
    for (const auto& element : desk().value(m_at.place()).toArray()) {
        const QJsonObject record = element.toObject();
        if (at < 0) {
            keyed.emplace_back(text::sortKey(titleOf(desk(), shape(), record)), element);
            continue;
        }
        const MemberShape& member = *m_columns[static_cast<size_t>(at)];
        keyed.emplace_back(sortKeyOf(desk(), member, record.value(QStringView(member.key))),
                           element);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [order](const auto& left, const auto& right) {
        return order == Qt::AscendingOrder ? left.first < right.first : right.first < left.first;
    });
    QJsonArray list;
    for (const auto& entry : keyed)
        list.append(entry.second);
    const QString label = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toLower();
    desk().set(m_at.place(), list, tr("Xếp theo %1").arg(label));
}

} // namespace thidua::data
