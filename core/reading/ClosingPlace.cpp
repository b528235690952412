// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Annexes.h"
#include "reading/Closing.h"
#include "reading/Shapes.h"
#include "text/Normal.h"

#include <algorithm>
#include <functional>

namespace thidua::reading {

using namespace Qt::StringLiterals;

namespace {

/// A signature block, with the room for the signature, has no more lines than this.
constexpr size_t mostSignatureLines = 14;
constexpr size_t mostLinesBelowPost = 40;

bool anyPiece(const Line& line, const std::function<bool(const QString&)>& test)
{
    const auto columns = columnsOf(line);
    return std::any_of(columns.begin(), columns.end(), [&test](const Marked& column) {
        const QStringList rows = column.text.split(u'\n');
        return std::any_of(rows.begin(), rows.end(),
                           [&test](const QString& row) { return test(row.simplified()); });
    });
}

/// Whether a post stands there; in small letters only below the name of its body.
bool hasPost(const Lines& lines, size_t at)
{
    if (anyPiece(lines[at], isPost))
        return true;
    if (at == 0 || !anyPiece(lines[at], isSmallPost))
        return false;
    const size_t above = at > 1 && lines[at - 1].rule ? at - 2 : at - 1;
    return anyPiece(lines[above], isBodyInCapitals);
}

bool hasRecipientsMark(const Line& line) { return anyPiece(line, isRecipientsMark); }

/// A line that may stand in a signature: capitals, a name, "(Đã ký)".
bool isOfSignature(const Line& line)
{
    if (line.rule)
        return true;
    const QString text = line.text.simplified().text;
    return anyPiece(line,
                    [](const QString& piece) {
                        return isPost(piece) || isSmallPost(piece) || isBodyInCapitals(piece) ||
                               isPersonName(piece);
                    }) ||
           (text.size() < 70 && text::isCapitals(text) && !labelOf(text)) || isSignedMark(text);
}

bool hasEndMark(const Line& line)
{
    return line.text.text.endsWith("./."_L1) || line.text.text.endsWith("/."_L1) ||
           line.text.text.endsWith("./"_L1);
}

/// The first line of the name of the body, in capitals, above the post at `post`; else `post`.
size_t bodyAbove(const Lines& lines, size_t begin, size_t post)
{
    constexpr size_t mostLines = 3;
    for (size_t i = post; i > begin && post - i < mostLines; --i) {
        const Line& line = lines[i - 1];
        const bool isCapitals = anyPiece(
            line, [](const QString& piece) { return text::isCapitals(piece) && !labelOf(piece); });
        if (line.rule || !isCapitals || line.text.size() > 90)
            break;
        if (anyPiece(line, isBodyInCapitals))
            return i - 1;
    }
    return post;
}

/// The first line of the signature that stands right above `below`.
size_t signatureAbove(const Lines& lines, size_t begin, size_t below)
{
    size_t first = below;
    size_t post = below; // the one found last: those of a pledge stand one above the other
    for (size_t i = below; i > begin && post - i < mostSignatureLines; --i) {
        if (!isOfSignature(lines[i - 1]))
            break;
        if (hasPost(lines, i - 1))
            first = post = i - 1;
    }
    return first == below ? first : bodyAbove(lines, begin, first);
}

/// The first post after the end mark of the body, or near the end of the text where there is no
/// such mark.
size_t lastSignature(const Lines& lines, size_t begin, size_t end)
{
    for (size_t i = end; i > begin && end - i < mostLinesBelowPost; --i) {
        const Line& line = lines[i - 1];
        if (line.text.size() > 160 || hasEndMark(line))
            return end;
        if (hasPost(lines, i - 1))
            return std::min(bodyAbove(lines, begin, i - 1), signatureAbove(lines, begin, i));
    }
    return end;
}

} // namespace

ClosingPlace findClosing(const Lines& lines, size_t begin, const regulation::Kinds& kinds)
{
    ClosingPlace place{lines.size(), lines.size(), false, false};
    const auto from = lines.begin() + static_cast<std::ptrdiff_t>(std::min(begin, lines.size()));
    const auto mark = std::find_if(from, lines.end(), hasRecipientsMark);
    const auto markAt = static_cast<size_t>(mark - lines.begin());
    if (mark != lines.end()) {
        place.hasRecipients = true;
        place.begin = signatureAbove(lines, begin, markAt);
        place.end = findAnnex(lines, markAt + 1, kinds);
    } else {
        place.end = findAnnex(lines, begin, kinds);
        place.begin = lastSignature(lines, begin, place.end);
    }
    for (size_t i = place.begin; i < place.end; ++i)
        place.hasSignature = place.hasSignature || hasPost(lines, i);
    return place;
}

} // namespace thidua::reading
