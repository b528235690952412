// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/YearMembers.h"
#include "renewal/Spot.h"

/// Every member of the data, by the same tables by which they are read: what a table gains is
/// walked from that day on.
namespace thidua::renewal {

/// `visitor.enters(spot, value)` is asked of everything, records and lists included, and says
/// whether to go into it; `visitor.foreign(spot, object)` gets the members nobody knows.
template <typename Value, typename Visitor>
void walk(Value& value, const Spot& spot, Visitor& visitor);

namespace detail {

template <typename Record, typename Member, typename Visitor>
void walkMember(Record& record, const emulation::schema::Entry<Record, Member>& entry,
                const Spot& spot, Visitor& visitor)
{
    const Spot here = spot.member(entry.keyText(), QString::fromUtf16(entry.label));
    walk(record.*entry.place, here, visitor);
}

/// What people call an element of a list; empty where it has no name of its own.
template <typename Element> QString nameOf(const Element& element)
{
    if constexpr (requires { QString(element.name); })
        return element.name;
    else if constexpr (requires { QString(element.title); })
        return element.title;
    else
        return {};
}

} // namespace detail

template <typename Value, typename Visitor>
void walk(Value& value, const Spot& spot, Visitor& visitor)
{
    namespace schema = emulation::schema;
    if (!visitor.enters(spot, value))
        return;
    if constexpr (requires { schema::Table<Value>::members; }) {
        std::apply(
            [&](const auto&... entry) { (detail::walkMember(value, entry, spot, visitor), ...); },
            schema::Table<Value>::members);
        visitor.foreign(spot, value.unknown);
    } else if constexpr (schema::isList<Value> || std::is_same_v<Value, QStringList>) {
        const auto count = static_cast<size_t>(value.size());
        for (size_t index = 0; index < count; ++index) {
            auto& element = value[static_cast<typename Value::size_type>(index)];
            walk(element, spot.element(index, count, detail::nameOf(element)), visitor);
        }
    } else if constexpr (schema::isOptional<Value>) {
        if (value)
            walk(*value, spot, visitor);
    }
}

} // namespace thidua::renewal
