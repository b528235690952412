// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Filters.h"

#include "templating/Environment.h"

#include "text/Normal.h"

#include <QHash>

namespace thidua::templating {

namespace {

const std::vector<Filter>& table()
{
    static const std::vector<Filter> all = [] {
        std::vector<Filter> filters;
        for (const auto& part : {textFilters(), listFilters(), dateFilters(), lawFilters()})
            filters.insert(filters.end(), part.begin(), part.end());
        return filters;
    }();
    return all;
}

} // namespace

QString FilterInput::text(size_t argument) const
{
    return argument < arguments.size() ? printed(arguments[argument]) : QString();
}

int FilterInput::number(size_t argument) const
{
    return argument < arguments.size() ? arguments[argument].toInt() : 0;
}

const Filter* filterNamed(const QString& bareName)
{
    static const QHash<QString, const Filter*> byName = [] {
        QHash<QString, const Filter*> names;
        for (const auto& filter : table())
            names.insert(text::bare(filter.name), &filter);
        return names;
    }();
    return byName.value(bareName);
}

QStringList filterNames()
{
    QStringList names;
    for (const auto& filter : table())
        names += filter.name;
    return names;
}

} // namespace thidua::templating
