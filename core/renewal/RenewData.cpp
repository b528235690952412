// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/RenewData.h"

#include "renewal/Rules.h"
#include "renewal/Values.h"
#include "renewal/Walk.h"
#include "renewal/YearFate.h"

#include "base/Sentence.h"

#include <algorithm>

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using base::Date;
using base::Sentence;
using emulation::CitedDocument;
using emulation::Due;

namespace {

namespace schema = emulation::schema;

/// As the map shows a value that was cleared.
template <typename Value> QString old(const Value& value, const YearTurn& turn)
{
    if constexpr (std::is_same_v<Value, QString>)
        return value;
    else if constexpr (std::is_same_v<Value, Date>)
        return shown(value);
    else if constexpr (std::is_same_v<Value, CitedDocument>)
        return shown(value, turn);
    else if constexpr (std::is_same_v<Value, int>)
        return QString::number(value);
    else if constexpr (schema::isList<Value> || std::is_same_v<Value, QStringList>)
        return Sentence::tr("%1 mục", value.size());
    else
        return {};
}

/// Members of nobody's table: nothing is written there.
void askForeign(const QJsonValue& json, const Spot& spot, const Renewing& with)
{
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            askForeign(member.value(), spot.member(member.key(), member.key()), with);
    } else if (json.isArray()) {
        const QJsonArray array = json.toArray();
        for (qsizetype index = 0; index < array.size(); ++index)
            askForeign(array[index],
                       spot.element(static_cast<size_t>(index), static_cast<size_t>(array.size())),
                       with);
    } else if (json.isString()) {
        const auto date = Date::fromIso(json.toString());
        const YearFate fate = date ? fateOf(date->year(), with.turn) : YearFate::Right;
        if (!date)
            with.ledger.addMentions(spot, json.toString(), mentionsIn(json.toString(), with.turn),
                                    false);
        else if (fate != YearFate::Right && fate != YearFate::Past)
            with.ledger.add(spot, {ChangeKind::Question,
                                   Topic::Date,
                                   shown(*date),
                                   {},
                                   Sentence::tr("Mục này bản đang dùng không biết; hãy xem lại.")});
    }
}

class Renewer {
public:
    explicit Renewer(const Renewing& with) : m_with(with) {}

    template <typename Value> bool enters(const Spot& spot, Value& value)
    {
        const Ruling ruling = rulingFor(spot.pattern);
        switch (ruling.rule) {
        case Rule::Keep:
            return false;
        case Rule::Clear:
            clear(spot, value, ruling.why);
            return false;
        case Rule::Ask:
            ask(spot, value, ruling.why);
            return false;
        case Rule::Month:
            if constexpr (std::is_same_v<Value, Date>)
                value = renewedMonth(value, spot, m_with);
            return false;
        case Rule::Renew:
            if constexpr (std::is_same_v<Value, CitedDocument>)
                value = renewedGuidance(value, spot, m_with);
            return false;
        case Rule::ByType:
            break;
        }
        return byType(spot, value);
    }

    void foreign(const Spot& spot, const QJsonObject& unknown)
    {
        askForeign(unknown, spot, m_with);
    }

private:
    template <typename Value> void clear(const Spot& spot, Value& value, const QString& why)
    {
        static const Value blank = Value();
        if (value == blank)
            return;
        const bool isSlogan =
            spot.pattern.endsWith(u".theme"_s) || spot.pattern.endsWith(u".motto"_s);
        m_with.ledger.add(spot, {ChangeKind::Cleared,
                                 isSlogan ? Topic::Slogan : topicOf<Value>(),
                                 old(value, m_with.turn),
                                 {},
                                 why});
        value = blank;
    }

    template <typename Value> void ask(const Spot& spot, const Value& value, const QString& why)
    {
        static const Value blank = Value();
        if (!(value == blank))
            m_with.ledger.add(
                spot, {ChangeKind::Question, topicOf<Value>(), old(value, m_with.turn), {}, why});
    }

    template <typename Value> static constexpr Topic topicOf()
    {
        if constexpr (std::is_same_v<Value, Date>)
            return Topic::Date;
        else if constexpr (std::is_same_v<Value, CitedDocument>)
            return Topic::Citation;
        else if constexpr (std::is_same_v<Value, QString> || std::is_same_v<Value, int>)
            return Topic::Number;
        else
            return Topic::Record;
    }

    /// Whether there is something within.
    template <typename Value> bool byType(const Spot& spot, Value& value)
    {
        if constexpr (std::is_same_v<Value, QString>)
            value = renewedText(value, spot, m_with);
        else if constexpr (std::is_same_v<Value, Date>)
            value = renewedDate(value, spot, m_with);
        else if constexpr (std::is_same_v<Value, Due>)
            value = renewedDue(value, spot, m_with);
        else if constexpr (std::is_same_v<Value, CitedDocument>)
            value = renewedCitation(value, spot, m_with);
        else if constexpr (std::is_same_v<Value, std::vector<CitedDocument>>)
            renewCitations(spot, value);
        else if constexpr (std::is_same_v<Value, int>)
            renewNumber(spot, value);
        // Papers and attachments of the old year do not come along.
        else if constexpr (std::is_same_v<Value, store::PaperId> ||
                           std::is_same_v<Value, store::AttachmentId>)
            value = {};
        else
            return !schema::isId<Value> && !std::is_enum_v<Value>;
        return false;
    }

    /// Two that have the same successor become one.
    void renewCitations(const Spot& spot, std::vector<CitedDocument>& citations)
    {
        std::vector<CitedDocument> fresh;
        for (size_t index = 0; index < citations.size(); ++index) {
            const auto one =
                renewedCitation(citations[index], spot.element(index, citations.size()), m_with);
            if (std::find(fresh.begin(), fresh.end(), one) == fresh.end())
                fresh.push_back(one);
        }
        citations = std::move(fresh);
    }

    void renewNumber(const Spot& spot, int& value)
    {
        const bool isYear = spot.pattern == u"year"_s || spot.pattern.endsWith(u".year"_s) ||
                            spot.pattern.endsWith(u"Year"_s);
        if (!isYear || value < m_with.turn.from || value >= m_with.turn.to)
            return;
        const int fresh = m_with.turn.to;
        m_with.ledger.add(spot,
                          {ChangeKind::Recomputed, Topic::Year, QString::number(value),
                           QString::number(fresh), Sentence::tr("Chuyển sang năm %1.", fresh)});
        value = fresh;
    }

    Renewing m_with;
};

QJsonValue renewedJson(const QJsonValue& json, const Spot& spot, const Renewing& with)
{
    if (json.isObject()) {
        QJsonObject object = json.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            member.value() = renewedJson(QJsonValue(member.value()),
                                         spot.member(member.key(), member.key()), with);
        return object;
    }
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        for (qsizetype index = 0; index < array.size(); ++index)
            array[index] = renewedJson(
                array.at(index),
                spot.element(static_cast<size_t>(index), static_cast<size_t>(array.size())), with);
        return array;
    }
    if (!json.isString())
        return json;
    const QString text = json.toString();
    const auto date = Date::fromIso(text);
    if (!date || date->isEmpty())
        return renewedText(text, spot, with);
    const bool isIssue = spot.pattern.section(u'.', -1) == u"date"_s;
    return (isIssue ? renewedMonth(*date, spot, with) : renewedDate(*date, spot, with)).toIso();
}

} // namespace

void renewMembers(emulation::EmulationYear& data, const YearTurn& turn, Ledger& ledger)
{
    Renewer renewer({turn, ledger});
    walk(data, Spot(), renewer);
}

QJsonObject renewedFields(const QJsonObject& fields, const Spot& spot, const YearTurn& turn,
                          Ledger& ledger)
{
    QJsonObject fresh = fields;
    const QString number = u"number"_s;
    if (!fresh.value(number).toString().isEmpty()) {
        ledger.add(spot.member(number, Sentence::tr("số")),
                   {ChangeKind::Cleared,
                    Topic::Number,
                    fresh.value(number).toString(),
                    {},
                    Sentence::tr("Số của văn bản năm cũ; Văn thư cấp số mới.")});
        fresh.remove(number);
    }
    // Through what the paper sees the data are ids.
    const QStringList ids{u"grouping"_s, u"role"_s, u"signer"_s, u"movement"_s};
    for (auto member = fresh.begin(); member != fresh.end(); ++member)
        if (!ids.contains(member.key()))
            member.value() = renewedJson(QJsonValue(member.value()),
                                         spot.member(member.key(), member.key()), {turn, ledger});
    return fresh;
}

} // namespace thidua::renewal
