// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "base/Sentence.h"
#include "emulation/Id.h"
#include "emulation/Problem.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <cmath>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

/// How records and JSON belong together: a table of members per record, and what is done with any
/// such table. The tables are in …Members.h.
namespace thidua::emulation::schema {

/// A member of a record: its key, its name for the user, its place, and whether it must be there.
template <typename Owner, typename Value> struct Entry {
    const char16_t* key;
    const char16_t* label;
    Value Owner::*place;
    bool needed;

    QString keyText() const { return QString::fromUtf16(key); }
};

template <typename Owner, typename Value>
constexpr Entry<Owner, Value> may(const char16_t* key, const char16_t* label, Value Owner::*place)
{
    return {key, label, place, false};
}

template <typename Owner, typename Value>
constexpr Entry<Owner, Value> must(const char16_t* key, const char16_t* label, Value Owner::*place)
{
    return {key, label, place, true};
}

/// Specialised for every record: `static constexpr auto members = std::tuple{…};`
template <typename Record> struct Table;

/// Specialised for every enumeration: `static constexpr std::pair<Enum, const char16_t*> all[] =
/// …;`
template <typename Enum> struct Choices;

/// Where reading stands; the way is spelt out only when there is something to say about it.
struct Trail {
    const Trail* above = nullptr;
    const char16_t* key = u"";
    const char16_t* label = u"";
    int index = -1; ///< of an element of a list
    std::vector<Problem>* problems = nullptr;
    int depth = 0;

    Trail member(const char16_t* memberKey, const char16_t* memberLabel) const
    {
        return {this, memberKey, memberLabel, -1, problems, depth + 1};
    }
    Trail element(int at) const { return {this, key, label, at, problems, depth}; }
    QString path() const;
    QString labels() const;
    void complain(ProblemKind kind, const QString& what) const;
};

/// Deeper than any data; keeps a hostile file from exhausting the stack.
inline constexpr int mostDepth = 64;
/// More than anybody reads; a file with more is wrong as a whole.
inline constexpr size_t mostProblems = 500;

bool readValue(const QJsonValue& json, QString& value, const Trail& trail);
bool readValue(const QJsonValue& json, int& value, const Trail& trail);
bool readValue(const QJsonValue& json, double& value, const Trail& trail);
bool readValue(const QJsonValue& json, bool& value, const Trail& trail);
bool readValue(const QJsonValue& json, base::Date& value, const Trail& trail);
bool readValue(const QJsonValue& json, QJsonObject& value, const Trail& trail);
/// What is no text is put into `rest`.
bool readList(const QJsonValue& json, QStringList& value, QJsonArray& rest, const Trail& trail);

template <typename Record> void readRecord(const QJsonObject&, Record&, const Trail&);
template <typename Record> QJsonObject writeRecord(const Record& record);

template <typename Value> constexpr bool isList = false;
template <typename Element> constexpr bool isList<std::vector<Element>> = true;
template <typename Value> constexpr bool isOptional = false;
template <typename Value> constexpr bool isOptional<std::optional<Value>> = true;
template <typename Value> constexpr bool isId = false;
template <typename Tag> constexpr bool isId<Id<Tag>> = true;

template <typename Tag> bool readValue(const QJsonValue& json, Id<Tag>& value, const Trail& trail)
{
    return readValue(json, value.value, trail);
}

template <typename Enum>
requires std::is_enum_v<Enum>
bool readValue(const QJsonValue& json, Enum& value, const Trail& trail)
{
    if (json.isString() && json.toString().isEmpty()) {
        value = Enum();
        return true;
    }
    QStringList known;
    for (const auto& [choice, name] : Choices<Enum>::all) {
        if (json.isString() && json.toString() == QStringView(name)) {
            value = choice;
            return true;
        }
        known += QString::fromUtf16(name);
    }
    trail.complain(ProblemKind::WrongType,
                   base::Sentence::tr("chỉ nhận một trong: %1", known.join(QStringLiteral(", "))));
    return false;
}

template <typename Record>
requires requires { Table<Record>::members; }
bool readValue(const QJsonValue& json, Record& value, const Trail& trail)
{
    const bool fits = json.isObject() && trail.depth <= mostDepth;
    if (!fits) {
        trail.complain(ProblemKind::WrongType, json.isObject()
                                                   ? base::Sentence::tr("lồng nhau quá sâu")
                                                   : base::Sentence::tr("phải là đối tượng { … }"));
        return false;
    }
    readRecord(json.toObject(), value, trail);
    return true;
}

template <typename Value>
bool readValue(const QJsonValue& json, std::optional<Value>& value, const Trail& trail)
{
    Value inner;
    const bool fits = readValue(json, inner, trail);
    if (fits)
        value = std::move(inner);
    return fits;
}

/// What is of the wrong kind is put into `rest`.
template <typename Element>
bool readList(const QJsonValue& json, std::vector<Element>& value, QJsonArray& rest,
              const Trail& trail)
{
    if (!json.isArray()) {
        trail.complain(ProblemKind::WrongType, base::Sentence::tr("phải là danh sách [ … ]"));
        return false;
    }
    value.clear();
    int index = 0;
    for (const auto& entry : json.toArray()) {
        Element element;
        if (readValue(entry, element, trail.element(index++)))
            value.push_back(std::move(element));
        else
            rest += entry;
    }
    return true;
}

inline QJsonValue writeValue(const QString& value) { return value; }
inline QJsonValue writeValue(int value) { return value; }
inline QJsonValue writeValue(double value) { return value; }
inline QJsonValue writeValue(bool value) { return value; }
inline QJsonValue writeValue(const base::Date& value) { return value.toIso(); }
inline QJsonValue writeValue(const QJsonObject& value) { return value; }
inline QJsonValue writeValue(const QStringList& value) { return QJsonArray::fromStringList(value); }

template <typename Value> QJsonValue writeValue(const Value& value)
{
    if constexpr (isId<Value>) {
        return value.value;
    } else if constexpr (isOptional<Value>) {
        return value ? writeValue(*value) : QJsonValue();
    } else if constexpr (isList<Value>) {
        QJsonArray array;
        for (const auto& element : value)
            array += writeValue(element);
        return array;
    } else if constexpr (std::is_enum_v<Value>) {
        for (const auto& [choice, name] : Choices<Value>::all)
            if (choice == value)
                return QString::fromUtf16(name);
        return {};
    } else {
        return writeRecord(value);
    }
}

/// Takes one member out of `rest`; what does not fit stays there and is written back.
template <typename Record, typename Value>
void readMember(QJsonObject& rest, Record& record, const Entry<Record, Value>& entry,
                const Trail& trail)
{
    const Trail here = trail.member(entry.key, entry.label);
    const auto found = rest.constFind(QStringView(entry.key));
    const bool absent = found == rest.constEnd() || found->isNull() || found->isUndefined();
    if (absent && entry.needed)
        here.complain(ProblemKind::Missing, base::Sentence::tr("còn thiếu"));
    if (absent) {
        if (found != rest.constEnd())
            rest.remove(QStringView(entry.key));
        return;
    }
    const QJsonValue json = *found;
    QJsonArray left;
    bool fits = false;
    if constexpr (isList<Value> || std::is_same_v<Value, QStringList>)
        fits = readList(json, record.*entry.place, left, here);
    else
        fits = readValue(json, record.*entry.place, here);
    if (!fits)
        return;
    rest.remove(QStringView(entry.key));
    if (!left.isEmpty())
        rest.insert(QStringView(entry.key), left);
    if (entry.needed && record.*entry.place == Value())
        here.complain(ProblemKind::Missing, base::Sentence::tr("còn trống"));
}

template <typename Record>
void readRecord(const QJsonObject& json, Record& record, const Trail& trail)
{
    QJsonObject rest = json;
    std::apply([&](const auto&... entry) { (readMember(rest, record, entry, trail), ...); },
               Table<Record>::members);
    record.unknown = rest;
}

/// A member that has its default is not written; elements that did not fit go behind those that
/// did.
template <typename Record, typename Value>
void writeMember(QJsonObject& json, const Record& record, const Entry<Record, Value>& entry)
{
    static const Record blank;
    const Value& value = record.*entry.place;
    if (value == blank.*entry.place)
        return;
    QJsonValue written = writeValue(value);
    const QJsonValue kept = json.value(QStringView(entry.key));
    if (written.isArray() && kept.isArray()) {
        QJsonArray array = written.toArray();
        for (const auto& element : kept.toArray())
            array += element;
        written = array;
    }
    json.insert(QStringView(entry.key), written);
}

template <typename Record> QJsonObject writeRecord(const Record& record)
{
    QJsonObject json = record.unknown;
    std::apply([&](const auto&... entry) { (writeMember(json, record, entry), ...); },
               Table<Record>::members);
    return json;
}

} // namespace thidua::emulation::schema
