// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonReader.h"

#include "base/Sentence.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <utility>

namespace thidua::base {

using namespace Qt::StringLiterals;

JsonReader::JsonReader(QJsonObject object, QString path, std::shared_ptr<Trouble> trouble)
    : m_object(std::move(object)), m_path(std::move(path)), m_trouble(std::move(trouble))
{
}

Result<JsonReader> JsonReader::parse(const QByteArray& text, const QString& name)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = text.left(problem.offset).count('\n') + 1;
        return Error{ErrorCode::Refused,
                     Sentence::tr("%1: dòng %2 không đúng cú pháp JSON; hãy sửa tệp rồi thử lại.",
                                  name, line),
                     problem.errorString()};
    }
    if (!document.isObject())
        return Error{
            ErrorCode::Refused,
            Sentence::tr("%1: tệp JSON này không phải là một đối tượng { … }; hãy xem lại tệp.",
                         name),
            {}};
    return JsonReader(document.object(), {}, std::make_shared<Trouble>(Trouble{name, {}}));
}

QString JsonReader::pathOf(const QString& key) const
{
    return m_path.isEmpty() ? key : QString(m_path + u'.' + key);
}

void JsonReader::complain(const QString& key, const QString& what) const
{
    if (m_trouble->what.isEmpty())
        m_trouble->what = Sentence::tr("mục \"%1\" %2", pathOf(key), what);
}

bool JsonReader::isSound() const { return m_trouble->what.isEmpty(); }

Error JsonReader::problem(ErrorCode code) const
{
    return {
        code, Sentence::tr("%1: %2; hãy sửa rồi thử lại.", m_trouble->file, m_trouble->what), {}};
}

bool JsonReader::has(const QString& key) const
{
    const auto value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QStringList JsonReader::keys() const { return m_object.keys(); }

QString JsonReader::text(const QString& key) const
{
    if (has(key) && !m_object.value(key).isString())
        complain(key, Sentence::tr("phải là chữ trong ngoặc kép"));
    return m_object.value(key).toString();
}

double JsonReader::number(const QString& key, double otherwise) const
{
    if (has(key) && !m_object.value(key).isDouble())
        complain(key, Sentence::tr("phải là số"));
    return m_object.value(key).toDouble(otherwise);
}

int JsonReader::integer(const QString& key, int otherwise) const
{
    const double value = number(key, otherwise);
    if (value != std::floor(value) || std::abs(value) > 1e9) {
        complain(key, Sentence::tr("phải là số nguyên"));
        return otherwise;
    }
    return static_cast<int>(value);
}

bool JsonReader::flag(const QString& key) const
{
    if (has(key) && !m_object.value(key).isBool())
        complain(key, Sentence::tr("phải là true hoặc false"));
    return m_object.value(key).toBool();
}

QStringList JsonReader::lines(const QString& key) const
{
    const auto value = m_object.value(key);
    if (value.isString())
        return value.toString().isEmpty() ? QStringList() : QStringList(value.toString());
    if (has(key) && !value.isArray())
        complain(key, Sentence::tr("phải là danh sách [ … ]"));
    QStringList lines;
    for (const auto& entry : value.toArray()) {
        if (!entry.isString())
            complain(key, Sentence::tr("chỉ được có các dòng chữ"));
        lines += entry.toString();
    }
    return lines;
}

JsonReader JsonReader::object(const QString& key) const
{
    if (has(key) && !m_object.value(key).isObject())
        complain(key, Sentence::tr("phải là đối tượng { … }"));
    return JsonReader(m_object.value(key).toObject(), pathOf(key), m_trouble);
}

std::vector<JsonReader> JsonReader::readers(const QJsonValue& value, const QString& key) const
{
    std::vector<JsonReader> found;
    if (!value.isArray()) {
        complain(key, Sentence::tr("phải là danh sách [ … ]"));
        return found;
    }
    for (const auto& entry : value.toArray()) {
        const QString place = u"%1[%2]"_s.arg(key).arg(found.size());
        if (!entry.isObject())
            complain(place, Sentence::tr("phải là đối tượng { … }"));
        found.push_back(JsonReader(entry.toObject(), pathOf(place), m_trouble));
    }
    return found;
}

std::vector<JsonReader> JsonReader::objects(const QString& key) const
{
    return has(key) ? readers(m_object.value(key), key) : std::vector<JsonReader>();
}

std::vector<std::vector<JsonReader>> JsonReader::objectLists(const QString& key) const
{
    std::vector<std::vector<JsonReader>> found;
    if (!has(key))
        return found;
    if (!m_object.value(key).isArray())
        complain(key, Sentence::tr("phải là danh sách [ … ]"));
    for (const auto& entry : m_object.value(key).toArray())
        found.push_back(readers(entry, u"%1[%2]"_s.arg(key).arg(found.size())));
    return found;
}

std::pair<int, int> JsonReader::pair(const QString& key) const
{
    if (!has(key))
        return {1, 1};
    const auto array = m_object.value(key).toArray();
    if (array.size() != 2 || !array[0].isDouble() || !array[1].isDouble()) {
        complain(key, Sentence::tr("phải là hai số [hàng, cột]"));
        return {1, 1};
    }
    return {array[0].toInt(1), array[1].toInt(1)};
}

} // namespace thidua::base
