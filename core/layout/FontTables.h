// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace thidua::layout {

/// Vertical metrics in font units (table hhea, the one Word and LibreOffice go by).
struct FaceMetrics {
    int unitsPerEm = 2048;
    int ascent = 0;
    int descent = 0;
    int lineGap = 0;

    bool operator==(const FaceMetrics&) const = default;
};

/// What layout needs of an OpenType file (ISO/IEC 14496-22: cmap, head, hhea, hmtx), read once into
/// plain arrays: no hinting, no kerning, the same numbers on every platform.
class FontTables {
public:
    /// Internal where the bytes are no font with a Unicode cmap. `name` is the file, for the
    /// message.
    static base::Result<FontTables> parse(const QByteArray& bytes, const QString& name);

    const FaceMetrics& metrics() const { return m_metrics; }
    /// 0 where there is none (the glyph .notdef).
    quint32 glyph(char32_t character) const;
    /// Of one UTF-16 unit, font units; a unit without a glyph has the advance of .notdef.
    int advance(char16_t unit) const { return m_advances[unit]; }
    int glyphAdvance(quint32 glyph) const;

private:
    std::optional<QString> read(const QByteArray& bytes);
    void readGlyphAdvances(const QByteArray& hmtx, int longMetrics, int glyphCount);
    bool readCmap(const QByteArray& cmap);
    bool readSegments(const QByteArray& table);
    bool readGroups(const QByteArray& table);
    void drawHyphenForNoBreakHyphen();

    FaceMetrics m_metrics;
    std::vector<quint16> m_glyphs;         ///< of the basic plane
    std::map<char32_t, quint32> m_further; ///< of the other planes
    std::vector<quint16> m_glyphAdvances;
    std::vector<quint16> m_advances; ///< of the basic plane
};

} // namespace thidua::layout
