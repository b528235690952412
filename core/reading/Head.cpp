// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Head.h"

#include "base/Sentence.h"
#include "reading/HeadLines.h"
#include "reading/Label.h"
#include "reading/Shapes.h"
#include "reading/Titles.h"
#include "text/Normal.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace thidua::reading {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

/// No head is longer, whatever a web page puts above it.
constexpr size_t mostHeadLines = 60;
constexpr qsizetype longestHeadLine = 200;
/// Number and date may stand below the title, but not far.
constexpr size_t mostLinesBelowTitle = 5;

bool isAbstractOfLetter(const QString& text)
{
    static const QRegularExpression form(u"^V/v\\b|^V/v:"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

/// "V/v: đăng ký" → "V/v đăng ký"
QString withoutColon(QString text)
{
    static const QRegularExpression mark(u"^V/v\\s*:?\\s*"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return text.replace(mark, u"V/v "_s).trimmed();
}

class Reader {
public:
    Reader(const Lines& lines, const Measure& measure, const regulation::Kinds& kinds)
        : m_lines(lines), m_measure(measure), m_kinds(kinds)
    {
    }

    Head read()
    {
        const size_t anchors = endOfAnchors();
        size_t i = 0;
        while (i < m_lines.size() && (i < anchors || m_lines[i].rule)) {
            const auto title = m_titleLine == i ? titleIn(m_lines[i], m_kinds) : std::nullopt;
            i = title ? takeTitle(*title, i) : takeHeadLine(i);
        }
        while (m_inLetterAbstract && i < m_lines.size() && isMoreOfLetterAbstract(i))
            i = takeHeadLine(i);
        i = takeSmallTitle(i);
        i = takeTitleFromSymbol(i);
        i = takeAuthority(i);
        i = takeAddressees(i);
        while (i < m_lines.size() && m_lines[i].rule)
            ++i;
        splitIssuer(m_issuerLines, m_head.parts);
        m_head.end = i;
        return std::move(m_head);
    }

private:
    /// "V/v" runs on in a narrow column, without a blank line.
    bool isMoreOfLetterAbstract(size_t i) const
    {
        constexpr qsizetype narrow = 60;
        const Line& line = m_lines[i];
        const QString text = line.text.simplified().text;
        return !line.rule && line.blanksBefore <= (m_measure.blanksApart ? 1 : 0) &&
               text.size() < narrow && !startsAddressees(text) && !labelOf(text) &&
               !endsSentence(text) && !text::isCapitals(text);
    }

    /// One past the last line that surely belongs to a head; finds the title on the way.
    size_t endOfAnchors()
    {
        size_t end = 0;
        int anchors =
            0; // number and date; once both are there, no line of the body is taken for one
        for (size_t i = 0; i < std::min(m_lines.size(), mostHeadLines); ++i) {
            const Line& line = m_lines[i];
            if (line.rule)
                continue;
            if (isBodyLine(line))
                break;
            const bool above = m_titleLine == none;
            if (isAnchor(line) && (above || (anchors < 2 && isAnchorBelowTitle(i)))) {
                end = i + 1;
                anchors +=
                    numberLine(line.text.text) || placeAndDate(line.text.simplified().text) ? 1 : 0;
            }
            if (above && end != i + 1 && titleIn(line, m_kinds)) {
                m_titleLine = i;
                end = i + 1;
            }
        }
        return end;
    }

    /// A lone date down there is the end of a broken sentence.
    bool isAnchorBelowTitle(size_t i) const
    {
        const auto place = placeAndDate(m_lines[i].text.simplified().text);
        return i <= m_titleLine + mostLinesBelowTitle && (!place || !place->place.isEmpty());
    }

    static bool isBodyLine(const Line& line)
    {
        constexpr size_t mostColumns = 3;
        if (line.isRow())
            return line.cells.size() > mostColumns &&
                   std::none_of(line.cells.begin(), line.cells.end(), [](const Marked& cell) {
                       return isAnchorText(cell.simplified().text);
                   });
        const QString text = line.text.simplified().text;
        if (startsAddressees(text) || isRecipientsMark(text))
            return true;
        const Label label = labelOf(text);
        return (label && label.kind != LabelKind::Bullet) || text.size() > longestHeadLine ||
               text.startsWith(u"Căn cứ ");
    }

    static bool isAnchorText(const QString& text)
    {
        const QStringList pieces = splitAtNationalHead(text);
        return std::any_of(pieces.begin(), pieces.end(), [](const QString& piece) {
            return isNationalName(piece) || isMotto(piece) || numberLine(piece) ||
                   placeAndDate(piece) || isAbstractOfLetter(piece) || isDraftMark(piece) ||
                   urgencyOf(piece) != document::Urgency::None;
        });
    }

    static bool isAnchor(const Line& line)
    {
        const auto columns = columnsOf(line);
        return std::any_of(
                   columns.begin(), columns.end(),
                   [](const Marked& column) { return isAnchorText(column.simplified().text); }) ||
               isAnchorText(line.text.text) || isAnchorText(line.text.simplified().text);
    }

    size_t takeHeadLine(size_t i)
    {
        const Line& line = m_lines[i];
        if (line.rule)
            return i + 1;
        for (const HeadPiece& piece : headPieces(line))
            takePiece(piece, line);
        return i + 1;
    }

    void takePiece(const HeadPiece& piece, const Line& line)
    {
        const QString& text = piece.text;
        if (isNationalName(text) || isMotto(text)) {
            m_head.hasNationalHead = true;
        } else if (const auto number = numberLine(text)) {
            takeNumber(*number, line);
        } else if (const auto place = placeAndDate(text)) {
            takePlace(*place, line);
        } else if (isAbstractOfLetter(text)) {
            note(u"abstract"_s, {}, line);
            m_head.parts.abstract += withoutColon(text);
            m_inLetterAbstract = true;
        } else if (isDraftMark(text)) {
            m_head.parts.draft = draftMark(text);
        } else if (urgencyOf(text) != document::Urgency::None) {
            m_head.parts.urgency = urgencyOf(text);
        } else if (isCirculation(text)) {
            m_head.parts.circulation = text;
        } else {
            takeOther(piece, line);
        }
    }

    void takeNumber(const NumberLine& number, const Line& line)
    {
        if (m_head.hasNumber)
            return drop(line, Sentence::tr("Bỏ vì số, ký hiệu đã có ở dòng khác."));
        note(u"number"_s, {}, line);
        m_head.hasNumber = true;
        m_head.parts.number = number.number;
        m_head.parts.symbol = number.symbol;
        if (!number.rest.isEmpty())
            takePiece({number.rest, false}, line);
    }

    void takePlace(const PlaceAndDate& place, const Line& line)
    {
        m_inLetterAbstract = false;
        note(u"place"_s, {}, line);
        m_head.parts.place = place.place;
        m_head.parts.date = place.date;
    }

    /// Lines without a sign of their own: the issuer, more of "V/v", or something foreign.
    void takeOther(const HeadPiece& piece, const Line& line)
    {
        const bool capitals = text::isCapitals(piece.text);
        if (m_inLetterAbstract && !capitals && piece.text.size() < 90)
            m_head.parts.abstract += piece.text;
        else if (capitals && m_head.parts.title.isEmpty() && piece.text.size() < 90 &&
                 !isPost(piece.text))
            takeIssuer(piece, line);
        else if (isSignatureTrace(piece.text))
            drop(line, Sentence::tr("Bỏ dòng thông tin chữ ký số."));
        else
            dropForeign(line);
    }

    /// Capitals above what is foreign are of the web page too.
    void takeIssuer(const HeadPiece& piece, const Line& line)
    {
        if (std::exchange(m_isAfterForeign, false)) {
            for (const IssuerLine& above : m_issuerLines)
                m_head.warnings.push_back({above.line, above.piece.text, foreign()});
            m_issuerLines.clear();
        }
        m_issuerLines.push_back({piece, line.number});
    }

    void dropForeign(const Line& line)
    {
        m_isAfterForeign = !m_head.hasNationalHead && !m_head.hasNumber;
        drop(line, foreign());
    }

    static QString foreign()
    {
        return Sentence::tr("Dòng này ở trên phần đầu văn bản, không rõ là thành phần nào.");
    }

    size_t takeTitle(const Title& title, size_t i)
    {
        note(u"title"_s, {}, m_lines[i]);
        m_head.hasKindTitle = title.kind != nullptr && title.sure;
        m_head.parts.title = title.name;
        m_head.parts.kind = title.kind == nullptr ? QString() : title.kind->abbreviation;
        m_head.parts.abstract =
            title.abstract.isEmpty() ? QStringList() : QStringList{title.abstract};
        if (!title.abstract.isEmpty())
            note(u"abstract"_s, {0}, m_lines[i]);
        const size_t end = endOfAbstract(m_lines, i, m_measure);
        for (size_t k = i + 1; k < end; ++k) {
            const QString text = m_lines[k].text.simplified().text;
            static const QRegularExpression year(u"^NĂM \\d{4}( *- *\\d{4})?$"_s);
            if (title.kind == nullptr && k == i + 1 && year.match(text).hasMatch()) {
                m_head.parts.title += u' ' + text;
                continue;
            }
            note(u"abstract"_s, {static_cast<int>(m_head.parts.abstract.size())}, m_lines[k]);
            m_head.parts.abstract += text;
        }
        return end;
    }

    size_t takeSmallTitle(size_t i)
    {
        const bool isWanted = m_head.parts.title.isEmpty() && m_head.parts.abstract.isEmpty() &&
                              m_head.hasNumber && !m_head.parts.place.isEmpty();
        const SmallTitle title = isWanted ? smallTitle(m_lines, i, m_kinds) : SmallTitle();
        if (!title.kind)
            return i;
        note(u"title"_s, {}, m_lines[i]);
        m_head.hasKindTitle = true;
        m_head.parts.title = text::upper(title.kind->name);
        m_head.parts.kind = title.kind->abbreviation;
        m_head.parts.abstract = title.abstract;
        for (size_t k = i; k < title.end; ++k)
            note(u"abstract"_s, {static_cast<int>(k - i)}, m_lines[k]);
        return title.end;
    }

    /// "Số: 5/QĐ-UBND" and right below it "VỀ VIỆC …": the name of the kind was lost.
    size_t takeTitleFromSymbol(size_t i)
    {
        const auto* kind = m_kinds.byAbbreviation(m_head.parts.symbol.section(u'-', 0, 0));
        const bool isWanted =
            m_head.parts.title.isEmpty() && m_head.parts.abstract.isEmpty() && kind;
        if (!isWanted || i >= m_lines.size() || m_lines[i].rule || i == 0)
            return i;
        const QString first = m_lines[i].text.simplified().text;
        if (!first.startsWith(u"Về việc ", Qt::CaseInsensitive) || endsSentence(first))
            return i;
        m_head.warnings.push_back({m_lines[i].number, first,
                                   Sentence::tr("Thêm tên loại “%1” theo ký hiệu của văn bản.",
                                                text::upper(kind->name))});
        m_head.hasKindTitle = true;
        return takeTitle({text::upper(kind->name), {}, kind, true}, i - 1);
    }

    /// Who decides, in capitals right above the bases.
    size_t takeAuthority(size_t i)
    {
        size_t end = i;
        while (end < m_lines.size() && end < i + 4 &&
               (m_lines[end].rule ||
                (text::isCapitals(m_lines[end].text.text) && m_lines[end].text.size() < 90)))
            ++end;
        static const QRegularExpression basis(u"^(?:Căn cứ|Xét |Theo |Thi hành)"_s);
        if (end == i || end >= m_lines.size() || m_head.parts.title.isEmpty() ||
            !basis.match(m_lines[end].text.text).hasMatch())
            return i;
        for (; i < end; ++i) {
            if (m_lines[i].rule)
                continue;
            note(u"authorityLine"_s, {static_cast<int>(m_head.parts.authorityLine.size())},
                 m_lines[i]);
            QString text = m_lines[i].text.simplified().text;
            while (text.endsWith(u',') || text.endsWith(u':'))
                text.chop(1);
            m_head.parts.authorityLine += text;
        }
        return end;
    }

    size_t takeAddressees(size_t i)
    {
        size_t start = i;
        while (start < m_lines.size() && m_lines[start].rule)
            ++start;
        if (start >= m_lines.size() || !startsAddressees(m_lines[start].text.text))
            return i;
        const Addressees found = readAddressees(m_lines, start);
        for (size_t k = 0; k < found.lines.size(); ++k)
            m_head.places.push_back({u"addressees"_s, {static_cast<int>(k)}, found.lines[k]});
        m_head.parts.addressees = found.names;
        return found.end;
    }

    void note(const QString& component, const std::vector<int>& path, const Line& line)
    {
        m_head.places.push_back({component, path, line.number});
    }

    void drop(const Line& line, const QString& why)
    {
        const QString text =
            line.isRow() ? line.cells.front().simplified().text : line.text.simplified().text;
        m_head.warnings.push_back({line.number, text, why});
    }

    static constexpr size_t none = static_cast<size_t>(-1);

    const Lines& m_lines;
    const Measure& m_measure;
    const regulation::Kinds& m_kinds;
    Head m_head;
    std::vector<IssuerLine> m_issuerLines;
    size_t m_titleLine = none;
    bool m_inLetterAbstract = false;
    bool m_isAfterForeign = false; ///< the last line was of no component
};

} // namespace

Head readHead(const Lines& lines, const Measure& measure, const regulation::Kinds& kinds)
{
    return Reader(lines, measure, kinds).read();
}

} // namespace thidua::reading
