// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/Changes.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace thidua::dispatch {

using namespace Qt::StringLiterals;

namespace {

/// To a twentieth of a point, so that rounding of the last bit changes nothing.
void add(QByteArray& ink, std::initializer_list<double> places)
{
    for (const double place : places)
        ink += QByteArray::number(std::llround(place)) + ' ';
}

QByteArray inkOf(const layout::TextLine& line)
{
    QByteArray ink;
    for (const auto& fragment : line.fragments) {
        const auto& format = fragment.format;
        add(ink, {fragment.x, fragment.width, line.baseline - format.raise,
                  static_cast<double>(format.halfPoints)});
        ink += (format.bold ? 'b' : '-');
        ink += (format.italic ? 'i' : '-');
        ink += (format.red ? 'r' : '-');
        ink += fragment.text.toUtf8() + '\n';
    }
    return ink;
}

QByteArray inkOf(const layout::Stroke& stroke)
{
    QByteArray ink(stroke.red ? "R " : "S ");
    add(ink, {stroke.x1, stroke.y1, stroke.x2, stroke.y2, stroke.width, stroke.dots});
    return ink + '\n';
}

} // namespace

QString fingerprintOf(const layout::Page& page)
{
    QByteArray ink;
    add(ink, {static_cast<double>(page.width), static_cast<double>(page.height)});
    for (const auto& line : page.lines)
        ink += inkOf(line);
    for (const auto& stroke : page.strokes)
        ink += inkOf(stroke);
    const QByteArray hash = QCryptographicHash::hash(ink, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

QStringList fingerprintsOf(const layout::Pages& pages)
{
    QStringList all;
    for (const auto& page : pages.pages)
        all += fingerprintOf(page);
    return all;
}

Difference changesSince(const QStringList& printed, const QStringList& now)
{
    Difference difference;
    for (qsizetype i = 0; i < now.size(); ++i)
        if (i >= printed.size() || printed[i] != now[i])
            difference.changed.push_back(static_cast<int>(i));
    difference.gone = static_cast<int>(std::max<qsizetype>(0, printed.size() - now.size()));
    return difference;
}

} // namespace thidua::dispatch
