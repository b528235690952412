// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Records.h"

#include "base/Sentence.h"

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::Date;
using base::JsonReader;
using base::Sentence;

Date readDate(const JsonReader& json, const QString& key)
{
    const auto date = Date::fromIso(json.text(key));
    if (!date)
        json.complain(key, Sentence::tr("không phải là ngày (viết như 2020-03-26)"));
    return date.value_or(Date());
}

Period readPeriod(const JsonReader& json)
{
    const Period period{readDate(json, u"from"_s), readDate(json, u"until"_s)};
    if (!period.until.isEmpty() && period.until < period.from)
        json.complain(u"until"_s, Sentence::tr("đứng trước ngày bắt đầu"));
    return period;
}

QString readNeeded(const JsonReader& json, const QString& key)
{
    const QString text = json.text(key);
    if (text.isEmpty())
        json.complain(key, Sentence::tr("còn trống"));
    return text;
}

} // namespace thidua::regulation
