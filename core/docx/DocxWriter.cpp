// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/DocxWriter.h"

#include "archive/Package.h"
#include "base/Sentence.h"
#include "docx/DocumentPart.h"
#include "docx/FixedParts.h"
#include "docx/FootnotesPart.h"
#include "docx/StylesPart.h"

namespace thidua::docx {

using namespace Qt::StringLiterals;

base::Result<QByteArray> toDocx(const composition::Flow& flow, const form::RuleLengths& rules,
                                Compatibility mode)
{
    if (flow.sections.empty())
        return base::Error{
            base::ErrorCode::WrongUse,
            base::Sentence::tr("Văn bản không có nội dung để xuất; hãy mở lại văn bản."),
            u"no section"_s};
    const Margins margins = marginsOf(flow, firstMarginRelation);
    const bool notes = hasNotes(flow);
    // Word looks for the content types first.
    std::vector<archive::Part> parts = {
        {u"[Content_Types].xml"_s, contentTypesPart(margins, notes)},
        {u"_rels/.rels"_s, packageRelationsPart()},
        {u"word/document.xml"_s, documentPart(flow, rules, margins, mode)},
        {u"word/_rels/document.xml.rels"_s, documentRelationsPart(margins, notes)},
        {u"word/styles.xml"_s, stylesPart(flow.styles)},
        {u"word/settings.xml"_s, settingsPart(mode, notes)},
        {u"word/fontTable.xml"_s, fontTablePart()},
    };
    if (notes)
        parts.push_back({u"word/footnotes.xml"_s, footnotesPart(flow)});
    for (const auto& part : margins.parts)
        parts.push_back({u"word/"_s + part.file, part.bytes});
    parts.push_back({u"docProps/core.xml"_s, corePropertiesPart(flow.properties)});
    parts.push_back({u"docProps/app.xml"_s, appPropertiesPart()});
    return archive::pack(parts);
}

} // namespace thidua::docx
