// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Filters.h"

#include "templating/Environment.h"

#include "text/Collation.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace thidua::templating {

using namespace Qt::StringLiterals;

namespace {

/// A list as it is; nothing as an empty list; anything else as a list of one.
QJsonArray listOf(const QJsonValue& value)
{
    if (value.isArray())
        return value.toArray();
    return isSomething(value) ? QJsonArray{value} : QJsonArray{};
}

/// What an entry has under a path; the entry itself for an empty one.
QJsonValue memberOf(QJsonValue value, const QString& path)
{
    if (path.isEmpty())
        return value;
    for (const QString& step : path.split(u'.'))
        value = value.toObject().value(step);
    return value;
}

/// "A, B và C", without what is empty.
QJsonValue sentenceList(const FilterInput& input)
{
    QStringList texts;
    for (const auto& entry : listOf(input.value))
        if (isSomething(entry))
            texts += printed(entry);
    if (texts.size() < 2)
        return texts.value(0);
    const QString last = texts.takeLast();
    return QString(texts.join(u", "_s) + u" và "_s + last);
}

QJsonValue joined(const FilterInput& input)
{
    QStringList texts;
    for (const auto& entry : listOf(input.value))
        if (isSomething(entry))
            texts += printed(entry);
    return texts.join(input.text(0));
}

QJsonValue count(const FilterInput& input) { return static_cast<int>(listOf(input.value).size()); }

QJsonValue pluck(const FilterInput& input)
{
    if (input.value.isObject())
        return memberOf(input.value, input.text(0));
    QJsonArray found;
    for (const auto& entry : listOf(input.value))
        found += memberOf(entry, input.text(0));
    return found;
}

/// Entries where a member has a value, or any where none is named.
QJsonArray chosen(const FilterInput& input, bool wanted)
{
    QJsonArray found;
    for (const auto& entry : listOf(input.value)) {
        const QJsonValue member = memberOf(entry, input.text(0));
        const bool hit =
            input.arguments.size() > 1 ? printed(member) == input.text(1) : isSomething(member);
        if (hit == wanted)
            found += entry;
    }
    return found;
}

QJsonValue only(const FilterInput& input) { return chosen(input, true); }
QJsonValue without(const FilterInput& input) { return chosen(input, false); }

/// Entries whose member is one of the words, in the order of the list.
QJsonValue among(const FilterInput& input)
{
    QStringList words;
    for (size_t i = 1; i < input.arguments.size(); ++i)
        words += input.text(i);
    QJsonArray found;
    for (const auto& entry : listOf(input.value))
        if (words.contains(printed(memberOf(entry, input.text(0)))))
            found += entry;
    return found;
}

QJsonValue first(const FilterInput& input)
{
    const auto list = listOf(input.value);
    return list.isEmpty() ? QJsonValue() : list.first();
}

QJsonValue last(const FilterInput& input)
{
    const auto list = listOf(input.value);
    return list.isEmpty() ? QJsonValue() : list.last();
}

QJsonValue sorted(const FilterInput& input)
{
    std::vector<std::pair<QByteArray, QJsonValue>> entries;
    for (const auto& entry : listOf(input.value))
        entries.emplace_back(text::sortKey(printed(memberOf(entry, input.text(0)))), entry);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    QJsonArray list;
    for (const auto& entry : entries)
        list += entry.second;
    return list;
}

QJsonValue distinct(const FilterInput& input)
{
    QJsonArray list;
    for (const auto& entry : listOf(input.value))
        if (!list.contains(entry))
            list += entry;
    return list;
}

QJsonValue sum(const FilterInput& input)
{
    double total = 0;
    for (const auto& entry : listOf(input.value))
        total += memberOf(entry, input.text(0)).toDouble();
    return total;
}

} // namespace

std::vector<Filter> listFilters()
{
    return {{u"danh-sách"_s, 0, 0, sentenceList},
            {u"nối"_s, 1, 1, joined},
            {u"đếm"_s, 0, 0, count},
            {u"lấy"_s, 1, 1, pluck, true},
            {u"lọc"_s, 1, 2, only, true},
            {u"bỏ"_s, 1, 2, without, true},
            {u"trong-số"_s, 2, 20, among, true},
            {u"đầu-tiên"_s, 0, 0, first},
            {u"cuối-cùng"_s, 0, 0, last},
            {u"sắp-xếp"_s, 0, 1, sorted, true},
            {u"không-trùng"_s, 0, 0, distinct},
            {u"tổng"_s, 0, 1, sum, true}};
}

} // namespace thidua::templating
