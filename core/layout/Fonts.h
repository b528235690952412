// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FontSource.h"
#include "base/Result.h"
#include "base/TextRuler.h"
#include "layout/FontTables.h"

#include <QString>

#include <memory>

class QRawFont;

namespace thidua::layout {

/// The four faces of the paper's family, read from their files, with advances in font units. Cheap
/// to copy. Measuring is safe from any thread and needs no QGuiApplication; rawFont() needs one and
/// belongs to the thread that first calls it.
class Fonts final : public base::TextRuler {
public:
    /// Internal where the files are missing or are no fonts.
    static base::Result<Fonts> load(const base::FontFiles& files);

    QString family() const;
    const FaceMetrics& metrics(base::FontStyle style) const;
    /// The numbers of one face; lives as long as any copy of these fonts.
    const FontTables& face(base::FontStyle style) const;
    /// Of one UTF-16 unit; a character without a glyph has the advance of .notdef.
    int advance(char16_t character, base::FontStyle style) const;
    bool hasGlyph(char32_t character, base::FontStyle style) const;
    /// For painting in twips: as many pixels to the em as the size has twips. Loaded at the first
    /// call.
    const QRawFont& rawFont(base::FontStyle style, int halfPoints) const;

    base::Length width(const QString& text, int halfPoints, base::FontStyle style) const override;

private:
    struct Data;
    const QRawFont& unsized(base::FontStyle style) const;

    std::shared_ptr<Data> m_data;
};

} // namespace thidua::layout
