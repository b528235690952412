// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/Json.h"
#include "emulation/YearMembers.h"

#include "base/Sentence.h"

#include <QSet>

#include <map>
#include <typeindex>

namespace thidua::emulation {

using namespace Qt::StringLiterals;
using schema::Trail;

namespace {

/// Ids of one kind, by the type of the id.
using KnownIds = std::map<std::type_index, QSet<QString>>;

template <typename Value> struct IsRecord {
    static constexpr bool value = requires { schema::Table<Value>::members; };
};

/// Papers and attachments are parts of the year file; whoever has it looks for them.
template <typename Value>
constexpr bool isOutside = std::is_same_v<Value, PaperId> || std::is_same_v<Value, AttachmentId>;

/// Goes through a record and everything in it: `visit` is called with every id.
template <typename Record, typename Visit>
void walk(const Record& record, const Trail& trail, Visit& visit);

template <typename Value, typename Visit>
void walkValue(const Value& value, const Trail& trail, Visit& visit)
{
    if constexpr (schema::isList<Value>) {
        visit.list(value, trail);
        int index = 0;
        for (const auto& element : value)
            walkValue(element, trail.element(index++), visit);
    } else if constexpr (schema::isOptional<Value>) {
        if (value)
            walkValue(*value, trail, visit);
    } else if constexpr (schema::isId<Value>) {
        visit.id(value, trail);
    } else if constexpr (IsRecord<Value>::value) {
        walk(value, trail, visit);
    }
}

template <typename Record, typename Visit>
void walk(const Record& record, const Trail& trail, Visit& visit)
{
    std::apply(
        [&](const auto&... entry) {
            (walkValue(record.*entry.place, trail.member(entry.key, entry.label), visit), ...);
        },
        schema::Table<Record>::members);
}

/// Whether an id is that of the record it stands in.
bool isOwn(const Trail& trail) { return QStringView(trail.key) == u"id"; }

/// First round: which ids there are, and which stand twice in a list.
struct Collect {
    KnownIds& known;

    template <typename Element>
    void list(const std::vector<Element>& elements, const Trail& trail) const
    {
        if constexpr (requires(Element element) { element.id; }) {
            QSet<QString> seen;
            int index = 0;
            for (const Element& element : elements) {
                const QString& id = element.id.value;
                if (!id.isEmpty() && seen.contains(id))
                    trail.element(index)
                        .member(u"id", u"mã")
                        .complain(ProblemKind::Double,
                                  base::Sentence::tr("mã \"%1\" trùng với một mục ở trên", id));
                seen.insert(id);
                ++index;
            }
        }
    }
    template <typename Tag> void id(const Id<Tag>& id, const Trail& trail) const
    {
        if (isOwn(trail))
            known[typeid(Tag*)].insert(id.value);
    }
};

/// Second round: which ids lead nowhere.
struct Follow {
    const KnownIds& known;

    template <typename Element> void list(const std::vector<Element>&, const Trail&) const {}
    template <typename Tag> void id(const Id<Tag>& id, const Trail& trail) const
    {
        if (isOutside<Id<Tag>> || id.isEmpty() || isOwn(trail))
            return;
        const auto ids = known.find(typeid(Tag*));
        if (ids == known.end() || !ids->second.contains(id.value))
            trail.complain(ProblemKind::Dangling,
                           base::Sentence::tr("không có mục nào mang mã \"%1\"", id.value));
    }
};

} // namespace

std::vector<Problem> checkReferences(const EmulationYear& year)
{
    std::vector<Problem> problems;
    const Trail root{nullptr, u"", u"", -1, &problems, 0};
    KnownIds known;
    Collect collect{known};
    walk(year, root, collect);
    Follow follow{known};
    walk(year, root, follow);
    return problems;
}

} // namespace thidua::emulation
