// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/Json.h"

#include "emulation/JsonPlaces.h"
#include "emulation/YearMembers.h"

#include "base/Sentence.h"
#include "text/Normal.h"

#include <QJsonDocument>

namespace thidua::emulation {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;

namespace {

const QString formatKey = u"format"_s;

Error refused(const QString& message, const QString& detail = {})
{
    return {ErrorCode::Refused, message, detail};
}

base::Result<QJsonObject> parsed(const QByteArray& text, const QString& name)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = text.left(problem.offset).count('\n') + 1;
        return refused(
            base::Sentence::tr("%1: dòng %2 không đúng cú pháp JSON; hãy sửa tệp rồi thử lại.",
                               name, line),
            problem.errorString());
    }
    if (!document.isObject())
        return refused(base::Sentence::tr(
            "%1: dữ liệu phải là một đối tượng JSON { … }; hãy xem lại tệp.", name));
    const QStringList doubles = doubledMembers(text);
    if (!doubles.isEmpty())
        return refused(base::Sentence::tr("%1: mục \"%2\" đứng hai lần; hãy bỏ bớt một.", name,
                                          doubles.first()));
    return document.object();
}

/// The member "format" belongs to the file, not to the data.
base::Result<QJsonObject> withoutFormat(QJsonObject json, const QString& name)
{
    const QJsonValue format = json.take(formatKey);
    if (!format.isUndefined() && (!format.isDouble() || format.toDouble() != format.toInt()))
        return refused(base::Sentence::tr(
            "%1: mục \"format\" (phiên bản) phải là số nguyên; hãy sửa tệp.", name));
    if (format.toInt(dataFormat) > dataFormat)
        return refused(
            base::Sentence::tr("%1: dữ liệu do bản Thi Đua mới hơn tạo ra (phiên bản %2, bản này "
                               "đọc được đến %3); hãy cập nhật chương trình.",
                               name, format.toInt(), dataFormat));
    return json;
}

void addLines(std::vector<Problem>& problems, const QByteArray& text)
{
    if (problems.empty())
        return;
    QStringList paths;
    for (const Problem& problem : problems)
        paths += problem.path;
    const std::vector<int> lines = linesOf(text, paths);
    for (size_t place = 0; place < problems.size(); ++place)
        problems[place].line = lines[place];
}

} // namespace

QJsonObject toJson(const EmulationYear& year)
{
    QJsonObject json = schema::writeRecord(year);
    json.insert(formatKey, dataFormat);
    return json;
}

QByteArray toJsonText(const EmulationYear& year)
{
    return QJsonDocument(toJson(year)).toJson(QJsonDocument::Indented);
}

YearReading fromJson(QJsonObject json)
{
    json.remove(formatKey);
    YearReading reading;
    const schema::Trail root{nullptr, u"", u"", -1, &reading.problems, 0};
    schema::readRecord(json, reading.year, root);
    return reading;
}

base::Result<YearReading> fromJsonText(const QByteArray& text, const QString& name)
{
    // Composed once as a whole, so that what comes from elsewhere in NFD is NFC inside.
    const QByteArray composed = text::composed(QString::fromUtf8(text)).toUtf8();
    auto object = parsed(composed, name);
    if (!object)
        return object.error();
    const auto json = withoutFormat(std::move(object).value(), name);
    if (!json)
        return json.error();
    YearReading reading = fromJson(*json);
    addLines(reading.problems, composed);
    return reading;
}

} // namespace thidua::emulation
