// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FontSource.h"
#include "base/Result.h"
#include "base/TextRuler.h"

#include <QString>

#include <memory>

class QFont;
class QRawFont;

namespace thidua::layout {

/// Vertical metrics in font units.
struct FaceMetrics {
    int unitsPerEm = 2048;
    int ascent = 0;
    int descent = 0;
    int lineGap = 0;
};

/// The four faces of the paper's family, loaded from their files, with advances in font units. Needs a
/// QGuiApplication. Cheap to copy; safe to use from one thread at a time.
class Fonts final : public base::TextRuler {
public:
    /// Internal where the files are missing or are no fonts.
    static base::Result<Fonts> load(const base::FontFiles& files);

    QString family() const;
    FaceMetrics metrics(base::FontStyle style) const;
    /// Of one UTF-16 unit; a character without a glyph has the advance of .notdef.
    int advance(char16_t character, base::FontStyle style) const;
    bool hasGlyph(char32_t character, base::FontStyle style) const;
    const QRawFont& rawFont(base::FontStyle style) const; ///< at one pixel per font unit

    base::Length width(const QString& text, int halfPoints, base::FontStyle style) const override;

private:
    struct Data;
    std::shared_ptr<Data> m_data;
};

} // namespace thidua::layout
