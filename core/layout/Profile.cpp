// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Profile.h"

#include "base/JsonReader.h"
#include "base/Sentence.h"

#include <array>

namespace thidua::layout {

using namespace Qt::StringLiterals;
using base::JsonReader;
using base::Sentence;

namespace {

constexpr std::array stretchNames = {"truncated", "rounded"};
constexpr std::array hyphenNames = {"always", "not before numbers"};
constexpr std::array shrinkingNames = {"none", "whenever it fits", "when closer than stretching"};
constexpr std::array spacingNames = {"below the line", "above the line"};

/// Names stand in the order of the enumeration.
template <typename Value, size_t count>
Value named(const JsonReader& json, const QString& key, const std::array<const char*, count>& names)
{
    const QString name = json.text(key);
    for (size_t i = 0; i < count; ++i)
        if (name == QLatin1StringView(names[i]))
            return static_cast<Value>(i);
    json.complain(key, Sentence::tr("không phải là giá trị đã biết"));
    return Value{};
}

int positive(const JsonReader& json, const QString& key, int otherwise = 0)
{
    const int value = json.integer(key, otherwise);
    if (value < 0)
        json.complain(key, Sentence::tr("phải từ 0 trở lên"));
    return value;
}

Profile profileFrom(const JsonReader& json)
{
    Profile profile;
    profile.id = json.text(u"id"_s);
    profile.name = json.text(u"name"_s);
    profile.compatibilityMode = json.integer(u"compatibilityMode"_s);
    if (profile.compatibilityMode != 14 && profile.compatibilityMode != 15)
        json.complain(u"compatibilityMode"_s, Sentence::tr("chỉ nhận 14 hoặc 15"));
    profile.advancesPerTwip = positive(json, u"advancesPerTwip"_s);
    profile.completeStretches = named<StretchRounding>(json, u"completeStretches"_s, stretchNames);
    profile.heldStandAlone = json.flag(u"heldStandAlone"_s);
    profile.hyphens = named<HyphenBreaks>(json, u"breakAtHyphens"_s, hyphenNames);
    profile.italicReserve = positive(json, u"italicReserve"_s);
    profile.shrinking = named<Shrinking>(json, u"shrinking"_s, shrinkingNames);
    profile.multipleSpacing = named<SpacingRoom>(json, u"multipleSpacing"_s, spacingNames);
    profile.columnParts = positive(json, u"columnParts"_s);
    profile.partedTablesKeep = json.flag(u"partedTablesKeep"_s);
    profile.widowsWithoutLines = json.flag(u"widowsWithoutLines"_s);
    profile.repeatedNoteNumbers = json.flag(u"repeatedNoteNumbers"_s);
    profile.noteSeparator = positive(json, u"noteSeparator"_s, Profile().noteSeparator);
    return profile;
}

} // namespace

base::Result<std::vector<Profile>> loadProfiles(const QByteArray& json, const QString& name)
{
    const auto file = JsonReader::parse(json, name);
    if (!file)
        return file.error();
    std::vector<Profile> profiles;
    for (const auto& entry : file->objects(u"profiles"_s))
        profiles.push_back(profileFrom(entry));
    if (profiles.empty())
        file->complain(u"profiles"_s, Sentence::tr("phải có ít nhất một mục"));
    if (!file->isSound())
        return file->problem(base::ErrorCode::Internal);
    return profiles;
}

} // namespace thidua::layout
