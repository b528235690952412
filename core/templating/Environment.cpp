// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Environment.h"

#include "templating/Filters.h"

#include "base/Sentence.h"
#include "text/Normal.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

/// Fragments that use each other, at most.
constexpr int deepestFragment = 4;

QJsonValue step(const QJsonValue& value, const QString& name)
{
    if (value.isObject())
        return value.toObject().value(name);
    bool isIndex = false;
    const int index = name.toInt(&isIndex);
    return isIndex && value.isArray() ? value.toArray().at(index)
                                      : QJsonValue(QJsonValue::Undefined);
}

QJsonValue descend(QJsonValue value, const QStringList& path, qsizetype from)
{
    for (qsizetype i = from; i < path.size() && !value.isUndefined(); ++i)
        value = step(value, path[i]);
    return value;
}

QString numberText(double number)
{
    if (std::floor(number) == number)
        return QString::number(number, 'f', 0);
    return QString::number(number, 'g', 12).replace(u'.', u',');
}

/// Values never bring lines or other signs of control into a paper.
QString oneLine(const QString& text)
{
    const auto isControl = [](QChar character) {
        return character.category() == QChar::Other_Control;
    };
    if (std::none_of(text.begin(), text.end(), isControl))
        return text;
    QString clean = text;
    for (QChar& character : clean)
        if (isControl(character))
            character = u' ';
    return clean.simplified();
}

bool compare(const QJsonValue& left, Comparison comparison, const QJsonValue& right)
{
    bool isNumber = false;
    bool areNumbers = false;
    const double one = left.isDouble() ? left.toDouble() : printed(left).toDouble(&isNumber);
    const double other = right.isDouble() ? right.toDouble() : printed(right).toDouble(&areNumbers);
    isNumber = isNumber || left.isDouble();
    areNumbers = isNumber && (areNumbers || right.isDouble());
    const auto order = areNumbers ? (one < other   ? -1
                                     : one > other ? 1
                                                   : 0)
                                  : QString::compare(printed(left), printed(right));
    switch (comparison) {
    case Comparison::Equal:
        return order == 0;
    case Comparison::NotEqual:
        return order != 0;
    case Comparison::Less:
        return order < 0;
    case Comparison::LessEqual:
        return order <= 0;
    case Comparison::Greater:
        return order > 0;
    case Comparison::GreaterEqual:
        return order >= 0;
    case Comparison::None:
        break;
    }
    return isSomething(left);
}

} // namespace

void Scope::push(const QString& name, const QJsonValue& value, const QString& path)
{
    m_loops.push_back({name, value, path});
}

const Scope::Loop* Scope::loopOf(const QString& path) const
{
    const qsizetype end = path.indexOf(u'.');
    const auto name = QStringView(path).left(end < 0 ? path.size() : end);
    const auto found = std::find_if(m_loops.rbegin(), m_loops.rend(),
                                    [&name](const Loop& loop) { return loop.name == name; });
    return found == m_loops.rend() ? nullptr : &*found;
}

QJsonValue Scope::at(const QString& path) const
{
    const QStringList steps = path.split(u'.');
    if (const Loop* loop = loopOf(path))
        return descend(loop->value, steps, 1);
    return descend(m_data.value(steps.first()), steps, 1);
}

QString Scope::rooted(const QString& path) const
{
    const Loop* loop = loopOf(path);
    if (!loop || loop->path.isEmpty())
        return loop ? QString() : path;
    return loop->path + path.mid(loop->name.size());
}

QJsonValue Evaluation::operand(const Operand& operand) const
{
    switch (operand.kind) {
    case Operand::Kind::Text:
        return operand.text;
    case Operand::Kind::Number:
        return operand.number;
    case Operand::Kind::Path:
        break;
    }
    return m_scope.at(operand.text);
}

QJsonValue Evaluation::value(const Expression& expression)
{
    QJsonValue value = operand(expression.head);
    for (const auto& call : expression.filters) {
        const Filter* filter = filterNamed(call.name);
        Q_ASSERT(filter); // the reader of templates has asked
        std::vector<QJsonValue> arguments;
        for (const auto& argument : call.arguments) {
            const bool isPath = argument.kind == Operand::Kind::Path;
            if (isPath && filter->takesWord && arguments.empty()) {
                arguments.emplace_back(argument.text);
                continue;
            }
            const QJsonValue given = operand(argument);
            const bool isWord = isPath && filter->takesWord && given.isUndefined();
            arguments.push_back(isWord ? QJsonValue(argument.text) : given);
        }
        value = filter->run({value, arguments, *this});
    }
    return value;
}

bool Evaluation::holds(const Condition& condition)
{
    const auto part = [this](const Condition& one) { return holds(one); };
    switch (condition.kind) {
    case Condition::Kind::Not:
        return !holds(condition.parts.front());
    case Condition::Kind::And:
        return std::all_of(condition.parts.begin(), condition.parts.end(), part);
    case Condition::Kind::Or:
        return std::any_of(condition.parts.begin(), condition.parts.end(), part);
    case Condition::Kind::Test:
        break;
    }
    const QJsonValue left = value(condition.left);
    if (condition.comparison == Comparison::None)
        return isSomething(left);
    return compare(left, condition.comparison, value(condition.right));
}

QString Evaluation::text(const Expression& expression)
{
    const QJsonValue found = value(expression);
    const QString words = oneLine(printed(found));
    if (words.isEmpty() && expression.head.kind == Operand::Kind::Path)
        notice(expression.head.text, Sentence::tr("chưa có dữ liệu \"%1\".", expression.head.text));
    if (found.isObject())
        notice(expression.head.text,
               Sentence::tr("dữ liệu \"%1\" là một nhóm, không in được; hãy chỉ rõ mục trong nhóm.",
                            expression.head.text));
    return words;
}

QString Evaluation::text(const Segments& segments)
{
    QString words;
    for (const auto& segment : segments) {
        if (segment.kind == Segment::Kind::Text) {
            words += segment.text;
        } else if (segment.kind == Segment::Kind::Field) {
            words += text(segment.field);
        } else {
            const auto isFilled = [this](const Segment& part) {
                return part.kind != Segment::Kind::Field || isSomething(value(part.field));
            };
            if (std::all_of(segment.parts.begin(), segment.parts.end(), isFilled))
                words += text(segment.parts);
        }
    }
    return words;
}

QString Evaluation::fragment(const QString& name, const QJsonValue& value)
{
    const auto found = m_template.fragments.find(name);
    if (found == m_template.fragments.end()) {
        notice({}, Sentence::tr("mẫu không có đoạn \"%1\".", name));
        return {};
    }
    if (m_fragments >= deepestFragment) {
        notice({}, Sentence::tr("đoạn \"%1\" dùng lại chính nó.", name));
        return {};
    }
    ++m_fragments;
    m_scope.push(u"it"_s, value, {});
    QString words = text(found->second);
    m_scope.pop();
    --m_fragments;
    return words;
}

void Evaluation::notice(const QString& path, const QString& message)
{
    const Notice made{path, message};
    if (m_notices.size() < 100 &&
        std::find(m_notices.begin(), m_notices.end(), made) == m_notices.end())
        m_notices.push_back(made);
}

bool isSomething(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return false;
}

QString printed(const QJsonValue& value)
{
    if (value.isString())
        return text::composed(value.toString());
    if (value.isDouble())
        return numberText(value.toDouble());
    if (value.isBool())
        return value.toBool() ? u"có"_s : u"không"_s;
    QStringList texts;
    for (const auto& entry : value.toArray())
        texts += printed(entry);
    return texts.join(u", "_s);
}

} // namespace thidua::templating
