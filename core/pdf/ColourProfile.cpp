// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/ColourProfile.h"

#include <QtEndian>

#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace thidua::pdf {

namespace {

constexpr int curvePoints = 1024;

template <typename Number> QByteArray bigEndian(Number number)
{
    const Number turned = qToBigEndian(number);
    return {reinterpret_cast<const char*>(&turned), sizeof turned};
}

/// s15Fixed16Number of ICC.1.
QByteArray fixed(double value)
{
    return bigEndian(static_cast<qint32>(std::lround(value * 65536)));
}

QByteArray zeros(int count) { return QByteArray(count, '\0'); }

QByteArray xyz(const std::array<double, 3>& value)
{
    return "XYZ " + zeros(4) + fixed(value[0]) + fixed(value[1]) + fixed(value[2]);
}

QByteArray text(const QByteArray& words) { return "text" + zeros(4) + words + zeros(1); }

/// textDescriptionType: the words in ASCII, none in Unicode, none for a Macintosh.
QByteArray description(const QByteArray& words)
{
    return "desc" + zeros(4) + bigEndian(static_cast<quint32>(words.size() + 1)) + words +
           zeros(1 + 4 + 4 + 2 + 1 + 67);
}

/// From what is stored to light, 0 to 1 (IEC 61966-2-1, 5.2).
double light(double stored)
{
    return stored <= 0.04045 ? stored / 12.92 : std::pow((stored + 0.055) / 1.055, 2.4);
}

QByteArray curve()
{
    QByteArray bytes = "curv" + zeros(4) + bigEndian(static_cast<quint32>(curvePoints));
    for (int i = 0; i < curvePoints; ++i) {
        const double value = light(i / double{curvePoints - 1});
        bytes += bigEndian(static_cast<quint16>(std::lround(value * 65535)));
    }
    return bytes;
}

struct Tag {
    QByteArray name;
    qsizetype offset = 0;
    qsizetype size = 0;
};

/// The parts behind the header and the table of tags, each on a multiple of four bytes.
struct Parts {
    std::vector<Tag> tags;
    QByteArray bytes;
    qsizetype start = 0;

    void add(const std::vector<QByteArray>& names, const QByteArray& content)
    {
        for (const auto& name : names)
            tags.push_back({name, start + bytes.size(), content.size()});
        bytes += content + zeros(static_cast<int>((4 - content.size() % 4) % 4));
    }
};

/// ICC.1:1998-09, 6.1: a colour space of screens, in RGB, tied to XYZ under D50.
QByteArray header(qsizetype size)
{
    QByteArray bytes = bigEndian(static_cast<quint32>(size)) + zeros(4);
    bytes += bigEndian(quint32{0x02100000}) + "mntrRGB XYZ ";
    for (const int part : {2026, 1, 1, 0, 0, 0}) // a fixed date: same bytes always
        bytes += bigEndian(static_cast<quint16>(part));
    bytes += "acsp" + zeros(4 + 4 + 4 + 4 + 8 + 4);
    bytes += fixed(0.9642) + fixed(1.0) + fixed(0.8249);
    return bytes + zeros(128 - static_cast<int>(bytes.size()));
}

} // namespace

QByteArray srgbProfile()
{
    constexpr qsizetype tagCount = 9;
    Parts parts;
    parts.start = 128 + 4 + 12 * tagCount;
    parts.add({"desc"}, description("sRGB IEC61966-2.1"));
    parts.add({"cprt"}, text("CC0"));
    // White and primaries of sRGB (ITU-R BT.709 under D65), adapted to D50 as Bradford has it.
    parts.add({"wtpt"}, xyz({0.9642, 1.0, 0.8249}));
    parts.add({"rXYZ"}, xyz({0.43607, 0.22249, 0.01392}));
    parts.add({"gXYZ"}, xyz({0.38515, 0.71687, 0.09708}));
    parts.add({"bXYZ"}, xyz({0.14307, 0.06061, 0.71410}));
    parts.add({"rTRC", "gTRC", "bTRC"}, curve());
    QByteArray bytes = header(parts.start + parts.bytes.size());
    bytes += bigEndian(static_cast<quint32>(parts.tags.size()));
    for (const auto& tag : parts.tags)
        bytes += tag.name + bigEndian(static_cast<quint32>(tag.offset)) +
                 bigEndian(static_cast<quint32>(tag.size));
    return bytes + parts.bytes;
}

} // namespace thidua::pdf
