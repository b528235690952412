// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/TextRuler.h"
#include "composition/Flow.h"
#include "composition/KnownWidths.h"
#include "document/OfficialDocument.h"
#include "regulation/Regulation.h"

#include <QString>

#include <vector>

namespace thidua::composition {

/// What every part of the composition needs, and the way it makes paragraphs.
struct Workshop {
    const document::OfficialDocument& paper;
    const regulation::Regulation& regulation;
    const base::TextRuler& ruler;
    const StyleSheet& styles;
    PageGeometry page;
    KnownWidths* widths = nullptr; ///< null: none are kept

    Paragraph paragraph(StyleId style, const QString& text, Source source) const;
    Paragraph paragraph(StyleId style, const document::Inlines& inlines, Source source) const;
    /// One paragraph per line of the component.
    void appendLines(std::vector<Paragraph>& to, StyleId style, const QStringList& lines,
                     const QString& component) const;
    /// Puts a short rule below the last `paragraphsAbove` paragraphs, clear of the dots below their
    /// letters.
    void appendRule(std::vector<Paragraph>& to, double share, int paragraphsAbove,
                    const QString& component) const;
    /// Width of a text in that style, unbroken, twips.
    int width(const QString& text, StyleId style) const;
    /// No-break blanks at least that wide in that style.
    QString blank(base::Length least, StyleId style) const;
};

/// Where the component wants it: as large as stays on one line of that width, within the range of
/// its size.
void fitLine(Paragraph& paragraph, const Workshop& shop, int width);

/// Says that the text at `place`, which is `text`, stands in the paragraph from `start` on, room
/// for the pen aside.
Paragraph typedAt(Paragraph paragraph, const document::TextPlace& place, const QString& text,
                  int start = 0);

/// A pen-blank "…" that stands alone gets no-break blanks round it, so that a hand has room.
QString withPenRoom(const QString& text);

} // namespace thidua::composition
