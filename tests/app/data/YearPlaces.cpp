// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearPlaces.h"

#include "base/DiskFileSystem.h"
#include "emulation/Json.h"
#include "support/Files.h"

namespace thidua::data {

using namespace Qt::StringLiterals;

namespace {

regulation::Law loaded()
{
    const base::DiskFileSystem files;
    const auto law = regulation::loadLaw(files, support::sourceFolder(), {});
    return law ? *law : regulation::Law();
}

} // namespace

const regulation::Law& shippedLaw()
{
    static const regulation::Law law = loaded();
    return law;
}

emulation::EmulationYear season()
{
    const QString path = support::sourceFolder() + u"/templates/ke-hoach-cum/sample.json"_s;
    return emulation::fromJsonText(support::contentOf(path), path).value().year;
}

emulation::EmulationYear smallYear()
{
    return emulation::fromJsonText(R"({"format": 1, "year": 2026, "office": "so",
        "agencies": [{"id": "so", "role": "so-noi-vu", "province": "Hưng Yên",
                      "units": [{"id": "vp", "name": "Văn phòng Sở"}]}],
        "people": [{"id": "a", "name": "Nguyễn Văn A", "agency": "so", "unit": "vp"},
                   {"id": "b", "name": "Trần Thị B", "agency": "so"}]})",
                                   u"small"_s)
        .value()
        .year;
}

base::Date thursday() { return *base::Date::of(2026, 3, 5); }

} // namespace thidua::data
