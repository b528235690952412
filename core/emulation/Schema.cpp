// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/Schema.h"

#include "base/Sentence.h"

namespace thidua::emulation::schema {

using namespace Qt::StringLiterals;

namespace {

/// An element stands for its list too, and the outermost is the file itself.
QString partOf(const Trail& trail)
{
    const QString key = QString::fromUtf16(trail.key);
    return trail.index < 0 ? key : u"[%1]"_s.arg(trail.index);
}

bool wrong(const Trail& trail, const QString& what)
{
    trail.complain(ProblemKind::WrongType, what);
    return false;
}

} // namespace

QString Trail::path() const
{
    if (!above)
        return {};
    const QString before = above->path();
    const bool needsDot = index < 0 && !before.isEmpty();
    return before + (needsDot ? u"."_s : QString()) + partOf(*this);
}

QString Trail::labels() const
{
    if (!above)
        return {};
    if (index >= 0) // the list before it says the same word
        return above->labels() + u" thứ %1"_s.arg(index + 1);
    const QString before = above->labels();
    return before.isEmpty() ? QString::fromUtf16(label)
                            : QString(before + u", "_s + QString::fromUtf16(label));
}

void Trail::complain(ProblemKind kind, const QString& what) const
{
    if (problems && problems->size() < mostProblems)
        problems->push_back({kind, path(), labels(), what, 0});
}

bool readValue(const QJsonValue& json, QString& value, const Trail& trail)
{
    if (!json.isString())
        return wrong(trail, base::Sentence::tr("phải là chữ trong ngoặc kép"));
    value = json.toString();
    return true;
}

bool readValue(const QJsonValue& json, int& value, const Trail& trail)
{
    const double number = json.toDouble();
    if (!json.isDouble() || number != std::floor(number) || std::abs(number) > 1e9)
        return wrong(trail, base::Sentence::tr("phải là số nguyên"));
    value = static_cast<int>(number);
    return true;
}

bool readValue(const QJsonValue& json, double& value, const Trail& trail)
{
    if (!json.isDouble() || std::abs(json.toDouble()) > 1e9)
        return wrong(trail, base::Sentence::tr("phải là số"));
    value = json.toDouble();
    return true;
}

bool readValue(const QJsonValue& json, bool& value, const Trail& trail)
{
    if (!json.isBool())
        return wrong(trail, base::Sentence::tr("phải là true hoặc false"));
    value = json.toBool();
    return true;
}

bool readValue(const QJsonValue& json, base::Date& value, const Trail& trail)
{
    const auto date = json.isString() ? base::Date::fromIso(json.toString()) : std::nullopt;
    if (!date)
        return wrong(trail, base::Sentence::tr(
                                "phải là ngày viết như 2026-03-26, 2026-03, 2026 hoặc để trống"));
    value = *date;
    return true;
}

bool readValue(const QJsonValue& json, QJsonObject& value, const Trail& trail)
{
    if (!json.isObject())
        return wrong(trail, base::Sentence::tr("phải là đối tượng { … }"));
    value = json.toObject();
    return true;
}

bool readList(const QJsonValue& json, QStringList& value, QJsonArray& rest, const Trail& trail)
{
    if (!json.isString() && !json.isArray())
        return wrong(trail, base::Sentence::tr("phải là danh sách [ … ] các dòng chữ"));
    value.clear();
    if (json.isString())
        value += json.toString();
    int index = 0;
    for (const auto& entry : json.toArray()) {
        QString line;
        if (readValue(entry, line, trail.element(index++)))
            value += line;
        else
            rest += entry;
    }
    return true;
}

} // namespace thidua::emulation::schema
