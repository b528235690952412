// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/FieldText.h"

#include "data/FormWords.h"
#include "data/Options.h"
#include "data/Titles.h"
#include "text/DatesInWords.h"
#include "text/Normal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace thidua::data {

using namespace Qt::StringLiterals;
using base::Result;
using emulation::MemberShape;
using emulation::RecordShape;
using emulation::ShapeKind;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

constexpr qsizetype longestSummary = 90;

base::Error refused(const QString& sentence) { return {base::ErrorCode::Refused, sentence, {}}; }

QString dateShown(const QJsonValue& value)
{
    const auto date = base::Date::fromIso(value.toString()).value_or(base::Date());
    return text::dateText(date, text::DateStyle::Slashed);
}

/// The first things that a record says, in its own order.
QString summaryOf(const YearDesk& desk, const RecordShape& shape, const QJsonObject& record)
{
    QStringList parts;
    for (const MemberShape& member : shape.members) {
        const QJsonValue given = record.value(QStringView(member.key));
        const bool leads = member.keyText() == u"kind" && !record.isEmpty();
        if (given.isUndefined() && !leads)
            continue;
        const QJsonValue value = given.isUndefined() ? member.shape.usual : given;
        // Within a sentence a flag says its own name.
        const QString text = member.shape.kind == ShapeKind::Flag
                                 ? (value.toBool() ? member.labelText() : QString())
                                 : shownText(desk, member, value);
        if (!text.isEmpty())
            parts += text;
    }
    const QString all = parts.join(u' ');
    return all.size() > longestSummary ? QString(all.left(longestSummary).trimmed() + u'…') : all;
}

QString titleAmong(const Options& options, const QJsonValue& value)
{
    for (const Option& option : options.all)
        if (option.value == value)
            return option.title;
    return value.toString();
}

QString listShown(const YearDesk& desk, const MemberShape& member, const QJsonArray& list)
{
    if (list.isEmpty())
        return {};
    if (!isPicked(member))
        return Say::tr("%n mục", nullptr, static_cast<int>(list.size()));
    const Options options = optionsFor(desk, member);
    QStringList titles;
    for (const auto& element : list)
        titles += titleAmong(options, element);
    return titles.join(u"; "_s);
}

QString whoShown(const YearDesk& desk, const RecordShape& shape, const QJsonObject& who)
{
    if (const QString words = who.value(u"text"_s).toString(); !words.isEmpty())
        return words;
    QStringList parts;
    for (const QString& key : {u"role"_s, u"person"_s, u"unit"_s, u"agency"_s}) {
        const MemberShape* member = shape.find(key);
        const QString text = member ? shownText(desk, *member, who.value(key)) : QString();
        if (!text.isEmpty())
            parts += text;
    }
    return parts.join(u", "_s);
}

QString linesShown(const YearDesk& desk, const MemberShape& member, const QJsonValue& value)
{
    if (FormWords::look(member).source != Source::None)
        return listShown(desk, member, value.toArray());
    QStringList lines;
    for (const auto& line : value.toArray())
        lines += line.toString();
    return lines.join(u"; "_s);
}

/// Those that are called like that, with their marks or else without.
std::vector<const Option*> called(const Options& options, const QString& typed)
{
    std::vector<const Option*> exact;
    std::vector<const Option*> alike;
    const QString wanted = text::bare(typed).simplified();
    for (const Option& option : options.all) {
        if (option.title == typed || option.line() == typed)
            exact.push_back(&option);
        if (text::bare(option.title).simplified() == wanted ||
            (!option.detail.isEmpty() && text::bare(option.detail).simplified() == wanted))
            alike.push_back(&option);
    }
    return exact.empty() ? alike : exact;
}

Result<QJsonValue> typedOption(const Options& options, const QString& typed)
{
    const auto found = called(options, typed);
    if (found.size() == 1)
        return found.front()->value;
    if (found.size() > 1)
        return refused(Say::tr("Có %n mục cùng tên \"%1\"; hãy chọn một trong danh sách.", nullptr,
                               static_cast<int>(found.size()))
                           .arg(typed));
    if (options.isFree)
        return options.wrapped(typed);
    return refused(
        Say::tr("\"%1\" không có trong danh sách; hãy chọn một mục hoặc thêm mới.").arg(typed));
}

Result<QJsonValue> typedList(const Options& options, const QString& typed)
{
    static const QRegularExpression parting(u"[;\\n]"_s);
    // Names of awards have commas in them: only where the whole is none are they parted there.
    QJsonArray list;
    const QStringList parts = typed.split(parting, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        auto value = typedOption(options, part.simplified());
        if (!value)
            return value.error();
        list += *value;
    }
    return QJsonValue(list);
}

Result<QJsonValue> typedFlag(const QString& typed)
{
    const QString word = text::bare(typed);
    if (QStringList{u"co"_s, u"x"_s, u"1"_s, u"dung"_s}.contains(word))
        return QJsonValue(true);
    if (QStringList{QString(), u"khong"_s, u"0"_s, u"sai"_s}.contains(word))
        return QJsonValue(false);
    return refused(Say::tr("Ở đây chỉ nhận \"Có\" hoặc \"Không\"."));
}

template <typename Value, typename Shown>
Result<QJsonValue> json(const Result<Value>& result, Shown shown)
{
    return result ? Result<QJsonValue>(QJsonValue(shown(*result)))
                  : Result<QJsonValue>(result.error());
}

Result<QJsonValue> typedDay(const YearDesk& desk, const QString& typed)
{
    return json(text::typedDate(typed, desk.hints()),
                [](const base::Date& date) { return date.toIso(); });
}

Result<QJsonValue> typedRecord(const YearDesk& desk, const MemberShape& member,
                               const QString& typed)
{
    if (saysWho(member))
        return typedOption(optionsFor(desk, member), typed);
    const auto date = typedDay(desk, typed);
    if (date)
        return QJsonValue(QJsonObject{{u"date"_s, *date}});
    if (member.shape.records()->find(u"text"_s))
        return QJsonValue(QJsonObject{{u"text"_s, typed}});
    return date.error();
}

Result<QJsonValue> typedSomething(const YearDesk& desk, const MemberShape& member,
                                  const QString& typed, const QJsonObject& record)
{
    switch (member.shape.kind) {
    case ShapeKind::Whole:
        return json(text::typedWhole(typed), [](int number) { return number; });
    case ShapeKind::Number:
        return json(text::typedNumber(typed), [](double number) { return number; });
    case ShapeKind::Date:
        return typedDay(desk, typed);
    case ShapeKind::Flag:
        return typedFlag(typed);
    case ShapeKind::Record:
        return typedRecord(desk, member, typed);
    default:
        break;
    }
    if (isPicked(member) && member.shape.kind != ShapeKind::Text)
        return typedList(optionsFor(desk, member), typed);
    if (hasOptions(member))
        return typedOption(optionsFor(desk, member, record), typed);
    if (member.shape.kind == ShapeKind::Lines)
        return QJsonValue(QJsonArray::fromStringList(typed.split(u';', Qt::SkipEmptyParts)));
    return QJsonValue(typed);
}

} // namespace

QString shownText(const YearDesk& desk, const MemberShape& member, const QJsonValue& value)
{
    switch (member.shape.kind) {
    case ShapeKind::Whole:
    case ShapeKind::Number: // what is not said is not shown as zero
        return value == member.shape.usual || !value.isDouble()
                   ? QString()
                   : text::numberText(value.toDouble());
    case ShapeKind::Date:
        return dateShown(value);
    case ShapeKind::Flag:
        return value.toBool() ? Say::tr("Có") : QString();
    case ShapeKind::Choice:
        return value.toString().isEmpty() ? QString() : FormWords::choice(member, value.toString());
    case ShapeKind::Reference:
        return value.toString().isEmpty() ? QString()
                                          : titleOfId(desk, member.shape.target, value.toString());
    case ShapeKind::Lines:
        return linesShown(desk, member, value);
    case ShapeKind::List:
        return listShown(desk, member, value.toArray());
    case ShapeKind::Record:
        return saysWho(member) ? whoShown(desk, member.shape.record(), value.toObject())
                               : summaryOf(desk, member.shape.record(), value.toObject());
    case ShapeKind::Text:
        return FormWords::look(member).source == Source::None || value.toString().isEmpty()
                   ? value.toString()
                   : titleAmong(optionsFor(desk, member), value);
    default:
        return {};
    }
}

bool canBeTyped(const MemberShape& member)
{
    switch (member.shape.kind) {
    case ShapeKind::OwnId:
    case ShapeKind::Outside:
    case ShapeKind::Other:
        return false;
    case ShapeKind::List:
        return isPicked(member);
    case ShapeKind::Record:
        return saysWho(member) || member.shape.records()->find(u"date"_s);
    default:
        return true;
    }
}

Result<QJsonValue> typedValue(const YearDesk& desk, const MemberShape& member, const QString& typed,
                              const QJsonObject& record)
{
    const QString tidy = text::composed(typed.simplified());
    if (tidy.isEmpty())
        return member.shape.kind == ShapeKind::Choice || member.shape.isOptional
                   ? member.shape.usual
                   : emptyOf(member);
    return typedSomething(desk, member, tidy, record);
}

} // namespace thidua::data
