// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docx/XmlTree.h"
#include "form/MeasuredForm.h"

#include <QString>

#include <map>

namespace thidua::docx {

/// What a paragraph or a run of a DOCX looks like once defaults, styles and direct formatting are
/// put together. Twips.
struct EffectiveFormat {
    QString styleId;
    QString family;
    int halfPoints = 20;
    bool bold = false;
    bool italic = false;
    form::MeasuredAlignment alignment = form::MeasuredAlignment::Left;
    int firstLine = 0;
    int left = 0;
    int right = 0;
    int after = 0;
    double lineSpacing = 1; ///< 0 where the line is set in points
    bool topRule = false;
    bool isShortRule = false; ///< a rule with nothing but itself: no other borders
};

/// The styles of a document.
class FormatTable {
public:
    /// `styles` is the root of word/styles.xml; without it everything is as Word has it by default.
    explicit FormatTable(const XmlNode& styles);

    EffectiveFormat ofParagraph(const XmlNode& paragraph) const;
    EffectiveFormat ofRun(const EffectiveFormat& paragraph, const XmlNode& run) const;

private:
    EffectiveFormat ofStyle(const QString& id, int depth) const;

    EffectiveFormat m_defaults;
    QString m_defaultParagraphStyle;
    std::map<QString, XmlNode> m_styles;
};

} // namespace thidua::docx
