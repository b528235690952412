// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/Shape.h"

#include "emulation/YearMembers.h"

#include <QRegularExpression>

#include <typeinfo>

namespace thidua::emulation {

using namespace Qt::StringLiterals;

namespace {

template <typename Record> const RecordShape& shapeOfRecord();

template <typename Value> struct IsId : std::false_type {
};
template <typename Tag> struct IsId<Id<Tag>> : std::true_type {
    /// Opaque: only equality counts.
    static QString target() { return QString::fromLatin1(typeid(Tag*).name()); }
};
template <typename Value> struct Inner {
    using Type = Value;
};
template <typename Value> struct Inner<std::optional<Value>> {
    using Type = Value;
};
template <typename Element> struct Inner<std::vector<Element>> {
    using Type = Element;
};

template <typename Value>
constexpr bool isOutside = std::is_same_v<Value, PaperId> || std::is_same_v<Value, AttachmentId>;

template <typename Value> constexpr ShapeKind kindOf()
{
    if constexpr (std::is_same_v<Value, QString>)
        return ShapeKind::Text;
    else if constexpr (std::is_same_v<Value, QStringList>)
        return ShapeKind::Lines;
    else if constexpr (std::is_same_v<Value, int>)
        return ShapeKind::Whole;
    else if constexpr (std::is_floating_point_v<Value>)
        return ShapeKind::Number;
    else if constexpr (std::is_same_v<Value, bool>)
        return ShapeKind::Flag;
    else if constexpr (std::is_same_v<Value, base::Date>)
        return ShapeKind::Date;
    else if constexpr (std::is_enum_v<Value>)
        return ShapeKind::Choice;
    else if constexpr (IsId<Value>::value)
        return isOutside<Value> ? ShapeKind::Outside : ShapeKind::Reference;
    else if constexpr (schema::isList<Value>)
        return ShapeKind::List;
    else if constexpr (requires { schema::Table<Value>::members; })
        return ShapeKind::Record;
    else
        return ShapeKind::Other;
}

template <typename Value> Shape shapeOfValue()
{
    if constexpr (schema::isOptional<Value>) {
        Shape shape = shapeOfValue<typename Inner<Value>::Type>();
        shape.isOptional = true;
        return shape;
    } else {
        Shape shape;
        shape.kind = kindOf<Value>();
        if constexpr (std::is_enum_v<Value>)
            for (const auto& [choice, name] : schema::Choices<Value>::all)
                shape.choices += QString::fromUtf16(name);
        if constexpr (IsId<Value>::value)
            shape.target = IsId<Value>::target();
        if constexpr (schema::isList<Value>)
            shape.element = std::make_shared<Shape>(shapeOfValue<typename Inner<Value>::Type>());
        if constexpr (kindOf<Value>() == ShapeKind::Record)
            shape.record = &shapeOfRecord<Value>;
        return shape;
    }
}

template <typename Record, typename Value>
MemberShape shapeOfMember(const schema::Entry<Record, Value>& entry)
{
    static const Record blank;
    MemberShape member{entry.key, entry.label, entry.needed, shapeOfValue<Value>()};
    if (member.shape.kind == ShapeKind::Reference && QStringView(entry.key) == u"id")
        member.shape.kind = ShapeKind::OwnId;
    member.shape.usual = schema::writeValue(blank.*entry.place);
    return member;
}

template <typename Record> const RecordShape& shapeOfRecord()
{
    static const RecordShape shape =
        std::apply([](const auto&... entry) { return RecordShape{{shapeOfMember(entry)...}}; },
                   schema::Table<Record>::members);
    return shape;
}

} // namespace

const RecordShape* Shape::records() const
{
    const Shape& shape = kind == ShapeKind::List ? *element : *this;
    return shape.record ? &shape.record() : nullptr;
}

const MemberShape* RecordShape::find(const QString& key) const
{
    for (const MemberShape& member : members)
        if (QStringView(member.key) == key)
            return &member;
    return nullptr;
}

const RecordShape& yearShape() { return shapeOfRecord<EmulationYear>(); }

const MemberShape* memberAt(const QString& place)
{
    static const QRegularExpression index(u"\\[\\d+\\]"_s);
    const RecordShape* record = &yearShape();
    const MemberShape* member = nullptr;
    for (const QString& key : QString(place).remove(index).split(u'.', Qt::SkipEmptyParts)) {
        member = record ? record->find(key) : nullptr;
        if (!member)
            return nullptr;
        record = member->shape.records();
    }
    return member;
}

} // namespace thidua::emulation
