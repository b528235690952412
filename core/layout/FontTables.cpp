// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/FontTables.h"

#include "base/Sentence.h"

#include <algorithm>

namespace thidua::layout {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t basicPlane = 0x10000;
constexpr quint32 mostGroupCharacters = 0x20000; ///< of a damaged cmap no more than this is read

/// Reads beyond the end give 0, so that a damaged file yields missing glyphs, never a fault.
quint16 u16(const QByteArray& bytes, qint64 at)
{
    if (at < 0 || at + 2 > bytes.size())
        return 0;
    const auto byte = [&bytes](qint64 index) { return static_cast<uchar>(bytes.at(index)); };
    return static_cast<quint16>(byte(at) << 8 | byte(at + 1));
}

quint32 u32(const QByteArray& bytes, qint64 at)
{
    return quint32{u16(bytes, at)} << 16 | u16(bytes, at + 2);
}

int s16(const QByteArray& bytes, qint64 at) { return static_cast<qint16>(u16(bytes, at)); }

/// A font collection (.ttc) begins with the offsets of its fonts; the first one is taken.
qint64 directoryOffset(const QByteArray& bytes)
{
    return bytes.startsWith("ttcf") ? u32(bytes, 12) : 0;
}

QByteArray table(const QByteArray& bytes, const char* tag)
{
    const qint64 directory = directoryOffset(bytes);
    const int count = u16(bytes, directory + 4);
    for (int i = 0; i < count; ++i) {
        const qint64 record = directory + 12 + 16 * i;
        if (bytes.mid(record, 4) == tag)
            return bytes.mid(u32(bytes, record + 8), u32(bytes, record + 12));
    }
    return {};
}

} // namespace

base::Result<FontTables> FontTables::parse(const QByteArray& bytes, const QString& name)
{
    FontTables tables;
    if (const auto missing = tables.read(bytes))
        return base::Error{
            base::ErrorCode::Internal,
            base::Sentence::tr("Tệp phông chữ “%1” bị hỏng hoặc không dùng được; hãy "
                               "cài lại phông chữ.",
                               name),
            *missing};
    return tables;
}

std::optional<QString> FontTables::read(const QByteArray& bytes)
{
    const QByteArray head = table(bytes, "head");
    const QByteArray hhea = table(bytes, "hhea");
    const QByteArray hmtx = table(bytes, "hmtx");
    if (head.size() < 54 || hhea.size() < 36 || hmtx.size() < 4)
        return u"no head, hhea or hmtx"_s;
    m_metrics = {u16(head, 18), s16(hhea, 4), -s16(hhea, 6), s16(hhea, 8)};
    if (m_metrics.unitsPerEm < 16 || m_metrics.unitsPerEm > 16384)
        return u"unitsPerEm out of range"_s;
    readGlyphAdvances(hmtx, u16(hhea, 34), u16(table(bytes, "maxp"), 4));
    m_glyphs.assign(basicPlane, 0);
    if (!readCmap(table(bytes, "cmap")))
        return u"no Unicode cmap"_s;
    drawHyphenForNoBreakHyphen();
    m_advances.resize(basicPlane);
    std::transform(m_glyphs.begin(), m_glyphs.end(), m_advances.begin(),
                   [this](quint16 glyph) { return static_cast<quint16>(glyphAdvance(glyph)); });
    // Of a surrogate pair the first unit carries the width.
    std::fill(m_advances.begin() + 0xDC00, m_advances.begin() + 0xE000, quint16(0));
    return std::nullopt;
}

void FontTables::readGlyphAdvances(const QByteArray& hmtx, int longMetrics, int glyphCount)
{
    m_glyphAdvances.resize(static_cast<size_t>(std::max({glyphCount, longMetrics, 1})));
    for (size_t glyph = 0; glyph < m_glyphAdvances.size(); ++glyph) {
        const auto record = std::min(static_cast<qint64>(glyph), qint64{longMetrics} - 1);
        m_glyphAdvances[glyph] = u16(hmtx, 4 * record);
    }
}

bool FontTables::readCmap(const QByteArray& cmap)
{
    const int count = u16(cmap, 2);
    bool found = false;
    for (int i = 0; i < count; ++i) {
        const qint64 record = 4 + 8 * i;
        const int platform = u16(cmap, record);
        const int encoding = u16(cmap, record + 2);
        if (platform != 0 && !(platform == 3 && (encoding == 1 || encoding == 10)))
            continue;
        const QByteArray subtable = cmap.mid(u32(cmap, record + 4));
        const int format = u16(subtable, 0);
        found = (format == 4 && readSegments(subtable)) || (format == 12 && readGroups(subtable)) ||
                found;
    }
    return found;
}

/// Format 4: segments of the basic plane.
bool FontTables::readSegments(const QByteArray& cmap)
{
    const qint64 segments = u16(cmap, 6) / 2;
    for (qint64 i = 0; i < segments; ++i) {
        const quint32 last = u16(cmap, 14 + 2 * i);
        const quint32 first = u16(cmap, 16 + 2 * segments + 2 * i);
        const quint32 delta = u16(cmap, 16 + 4 * segments + 2 * i);
        const qint64 rangeAt = 16 + 6 * segments + 2 * i;
        const quint32 range = u16(cmap, rangeAt);
        for (quint32 unit = first; unit <= last && unit < 0xFFFF; ++unit) {
            const quint32 listed =
                range == 0 ? unit : u16(cmap, rangeAt + range + 2 * qint64{unit - first});
            const auto glyph = static_cast<quint16>(listed == 0 ? 0 : listed + delta);
            if (glyph != 0)
                m_glyphs[unit] = glyph;
        }
    }
    return segments > 0;
}

/// Format 12: groups of any plane.
bool FontTables::readGroups(const QByteArray& cmap)
{
    const quint32 groups = u32(cmap, 12);
    quint32 budget = mostGroupCharacters;
    for (quint32 i = 0; i < groups && 16 + 12 * qint64{i} < cmap.size(); ++i) {
        const qint64 record = 16 + 12 * qint64{i};
        const quint32 first = u32(cmap, record);
        const quint32 last = u32(cmap, record + 4);
        for (quint32 code = first; code <= last && code <= 0x10FFFF && budget > 0;
             ++code, --budget) {
            const quint32 glyph = u32(cmap, record + 8) + (code - first);
            if (code < basicPlane)
                m_glyphs[code] = static_cast<quint16>(glyph);
            else
                m_further[code] = glyph;
        }
    }
    return groups > 0;
}

/// Word draws w:noBreakHyphen with the hyphen whether or not the font has U+2011; so do we. What is
/// found or copied in a PDF is then the hyphen and the blank that people type.
void FontTables::drawHyphenForNoBreakHyphen()
{
    constexpr char16_t noBreakHyphen = 0x2011;
    constexpr char16_t noBreakSpace = 0x00A0;
    m_glyphs[noBreakHyphen] = m_glyphs[u'-'];
    m_glyphs[noBreakSpace] = m_glyphs[u' '];
}

quint32 FontTables::glyph(char32_t character) const
{
    if (character < basicPlane)
        return m_glyphs[character];
    const auto found = m_further.find(character);
    return found == m_further.end() ? 0 : found->second;
}

int FontTables::glyphAdvance(quint32 glyph) const
{
    return glyph < m_glyphAdvances.size() ? m_glyphAdvances[glyph] : m_glyphAdvances.front();
}

} // namespace thidua::layout
