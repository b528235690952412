// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Preamble.h"

#include "text/Normal.h"

#include <QRegularExpression>

#include <algorithm>

namespace thidua::reading {

using namespace Qt::StringLiterals;

namespace {

/// No paper rests on more laws than this.
constexpr size_t mostBases = 60;

bool startsBasis(const QString& text)
{
    static const QRegularExpression form(
        u"^(?:[-–]\\s*)?(?:Căn cứ|Xét |Theo (?:đề nghị|đề xuất|Biên bản|kết quả)|Trên cơ sở|Thi hành|Thực hiện|Sau khi|Để )"_s);
    return form.match(text).hasMatch();
}

bool isEnacting(const QString& text)
{
    static const QRegularExpression form(
        u"^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|CHỈ THỊ|Quyết định|Quyết nghị)\\s*:?$"_s);
    return form.match(text).hasMatch();
}

/// The first paragraph that makes law, among the few after the bases.
size_t enactingAt(const Paragraphs& paragraphs)
{
    for (size_t i = 0; i < std::min(paragraphs.size(), mostBases); ++i) {
        if (isEnacting(paragraphs[i].text.text))
            return i;
        if (paragraphs[i].label && paragraphs[i].label.kind != LabelKind::Bullet)
            break;
    }
    return paragraphs.size();
}

void take(const Paragraph& paragraph, Preamble& preamble)
{
    QString text = paragraph.text.text;
    if (paragraph.label)
        text = paragraph.words().text;
    preamble.bases += text;
    preamble.lines.push_back(paragraph.line);
}

/// Bases that no decision follows: each ends as an item of a list does, and the first is one.
size_t endOfList(const Paragraphs& paragraphs)
{
    size_t end = 0;
    while (end < paragraphs.size() && startsBasis(paragraphs[end].text.text) &&
           paragraphs[end].text.text.endsWith(u';'))
        ++end;
    if (end == 0 || !paragraphs.front().text.text.contains(u"Căn cứ"))
        return 0;
    if (end < paragraphs.size() && startsBasis(paragraphs[end].text.text)) {
        const QString& last = paragraphs[end].text.text;
        static const QRegularExpression sentence(
            u"[.,]\\s+(?:Sở|Cụm|Khối|Ủy ban|Uỷ ban|UBND|Hội đồng|Ban|Bộ|Văn phòng)\\s[^;]*$"_s);
        if ((last.endsWith(u'.') || last.endsWith(u',')) && !sentence.match(last).hasMatch())
            ++end;
    }
    return end >= 2 ? end : 0;
}

} // namespace

Preamble readPreamble(const Paragraphs& paragraphs)
{
    Preamble preamble;
    const size_t enacting = enactingAt(paragraphs);
    const bool decides = enacting < paragraphs.size();
    const size_t most = decides ? enacting : endOfList(paragraphs);
    while (preamble.end < most && startsBasis(paragraphs[preamble.end].text.text))
        take(paragraphs[preamble.end++], preamble);
    if (!decides || preamble.end != enacting)
        return preamble;
    preamble.enacting = paragraphs[enacting].text.text;
    if (preamble.enacting.endsWith(u':'))
        preamble.enacting.chop(1);
    preamble.enacting = preamble.enacting.trimmed() + u':';
    preamble.enactingLine = paragraphs[enacting].line;
    ++preamble.end;
    return preamble;
}

} // namespace thidua::reading
