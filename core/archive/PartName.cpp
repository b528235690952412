// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/PartName.h"

#include <QStringList>

#include <algorithm>

namespace thidua::archive {

using namespace Qt::StringLiterals;

namespace {

bool isPlainSegment(const QString& segment)
{
    return !segment.isEmpty() && segment != u"."_s && segment != u".."_s;
}

bool isOwnCharacter(QChar character)
{
    const char16_t code = character.unicode();
    const bool letter = (code >= u'A' && code <= u'Z') || (code >= u'a' && code <= u'z');
    const bool digit = code >= u'0' && code <= u'9';
    return letter || digit || u"._-/[]"_s.contains(character);
}

/// Control and direction characters hide what a name is; \ and : are ways into a file system.
bool isForeignCharacter(QChar character)
{
    if (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format)
        return false;
    return !u"\\:*?\"<>|"_s.contains(character) && character != QChar::ReplacementCharacter;
}

/// Names of devices on Windows, whatever extension follows.
bool isDevice(const QString& segment)
{
    static const QStringList devices = {u"con"_s, u"prn"_s,    u"aux"_s,
                                        u"nul"_s, u"conin$"_s, u"conout$"_s};
    const QString stem = segment.section(u'.', 0, 0).trimmed().toLower();
    const bool port = stem.size() == 4 &&
                      (stem.startsWith(u"com"_s) || stem.startsWith(u"lpt"_s)) &&
                      stem.back().isDigit();
    return port || devices.contains(stem);
}

bool isForeignSegment(const QString& segment)
{
    const bool trimmable =
        segment.endsWith(u'.') || segment.endsWith(u' ') || segment.startsWith(u' ');
    return isPlainSegment(segment) && !trimmable && !isDevice(segment);
}

} // namespace

bool isOwnName(const QString& name)
{
    const QStringList segments = name.split(u'/');
    return std::all_of(name.begin(), name.end(), isOwnCharacter) &&
           std::all_of(segments.begin(), segments.end(), isPlainSegment);
}

bool isForeignName(const QString& name)
{
    const QStringList segments = name.split(u'/');
    return std::all_of(name.begin(), name.end(), isForeignCharacter) &&
           std::all_of(segments.begin(), segments.end(), isForeignSegment);
}

QString nameKey(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace thidua::archive
