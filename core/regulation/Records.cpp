// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Records.h"

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::Date;
using base::JsonReader;

Date readDate(const JsonReader& json, const QString& key)
{
    const auto date = Date::fromIso(json.text(key));
    if (!date)
        json.complain(key, u"không phải là ngày (viết như 2020-03-26)"_s);
    return date.value_or(Date());
}

Period readPeriod(const JsonReader& json)
{
    const Period period{readDate(json, u"from"_s), readDate(json, u"until"_s)};
    if (!period.until.isEmpty() && period.until < period.from)
        json.complain(u"until"_s, u"đứng trước ngày bắt đầu"_s);
    return period;
}

QString readNeeded(const JsonReader& json, const QString& key)
{
    const QString text = json.text(key);
    if (text.isEmpty())
        json.complain(key, u"còn trống"_s);
    return text;
}

} // namespace thidua::regulation
