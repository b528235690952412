// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Closing.h"

#include "base/Sentence.h"
#include "reading/Annexes.h"
#include "reading/HeadLines.h"
#include "reading/Label.h"
#include "reading/Shapes.h"
#include "text/Normal.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace thidua::reading {

using namespace Qt::StringLiterals;
using base::Sentence;
using document::Signature;

namespace {

constexpr auto letters = QRegularExpression::UseUnicodePropertiesOption;
/// What stands farther to the right than this belongs to the right column.
constexpr int rightColumn = 30;

/// The provinces of a region in one line fit into this.
constexpr qsizetype longestRecipient = 2'000;

/// Words of the closing that stand apart, with the room above them.
struct Piece {
    QString text;
    int line = 0;
    int gap = 0;             ///< blank lines above
    int column = -1;         ///< from the left; -1: the only one on its line
    bool startsCell = false; ///< the body of one who signs, with a post below
};

/// More columns stand in no table of signatures.
constexpr size_t mostColumns = 4;

/// "- Lưu: VT. KT. GIÁM ĐỐC": two columns that have run together.
QStringList cutAtPost(const QString& text)
{
    static const QRegularExpression after(
        u"^(.*?[;.:])\\s+((?:TM|KT|TL|TUQ|Q)\\.\\s.*|\\p{Lu}{2,}(?:\\s+\\p{Lu}{2,})+.*)$"_s,
        letters);
    const auto match = after.match(text);
    if (match.hasMatch() && isPost(match.captured(2)) && !isPost(text))
        return {match.captured(1), match.captured(2)};
    static const QRegularExpression minutes(u"^(THƯ KÝ)\\s+(CHỦ T(?:RÌ|ỌA|OẠ).*|TM\\..*)$"_s);
    const auto two = minutes.match(text);
    return two.hasMatch() ? QStringList{two.captured(1), two.captured(2)} : QStringList{text};
}

/// "- Như trên; Nguyễn Văn A"
QStringList cutAtName(const QString& text)
{
    static const QRegularExpression form(
        u"^(-.*[;.])\\s+(\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*){1,4})$"_s, letters);
    const auto match = form.match(text);
    return match.hasMatch() && isPersonName(match.captured(2))
               ? QStringList{match.captured(1), match.captured(2)}
               : QStringList{text};
}

/// Cells are read row by row, empty rows are room.
void addPieces(const Line& line, const QString& cell, int column, std::vector<Piece>& pieces)
{
    int gap = line.blanksBefore;
    const QStringList rows = cell.split(u'\n');
    for (const QString& row : rows) {
        const QString text = row.simplified();
        if (text.isEmpty()) {
            ++gap;
            continue;
        }
        const QStringList parts = cutAtPost(text);
        const bool two = parts.size() == 2 && isPost(parts.front());
        for (int i = 0; i < parts.size(); ++i)
            pieces.push_back({parts[i], line.number, i == 0 ? gap : 0, two ? i : column});
        gap = 0;
    }
}

/// Cells stand where they stand; words with wide gaps between them are on the left or the right.
int columnOf(const Line& line, size_t at)
{
    return static_cast<int>(std::min(at, line.isRow() ? mostColumns - 1 : size_t(1)));
}

/// "SỞ NỘI VỤ TỈNH X" with "Giám đốc" below it in its column.
void findCells(std::vector<Piece>& pieces)
{
    constexpr size_t farthest = 4 * mostColumns; // a name has no more lines
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (!isBodyInCapitals(pieces[i].text))
            continue;
        for (size_t below = i + 1; below < std::min(pieces.size(), i + farthest); ++below) {
            if (pieces[below].column != pieces[i].column)
                continue;
            const QString& text = pieces[below].text;
            pieces[i].startsCell = isPost(text) || isSmallPost(text);
            const bool goesOn = text::isCapitals(text) && !isBodyInCapitals(text);
            if (pieces[i].startsCell || !goesOn)
                break;
        }
    }
}

std::vector<Piece> piecesOf(const Lines& lines, const ClosingPlace& place)
{
    std::vector<Piece> pieces;
    for (size_t i = place.begin; i < place.end; ++i) {
        const Line& line = lines[i];
        if (line.rule)
            continue;
        const auto columns = columnsOf(line);
        const int lone = line.indent >= rightColumn ? 1 : -1;
        for (size_t c = 0; c < columns.size(); ++c)
            addPieces(line, columns[c].text, columns.size() > 1 ? columnOf(line, c) : lone, pieces);
    }
    findCells(pieces);
    return pieces;
}

QString authorityText(const QString& text)
{
    static const QRegularExpression dotted(u"^(TM|KT|TL|TUQ|Q)\\s*\\.\\s*"_s);
    static const QRegularExpression old(u"^([TK])\\s*/\\s*([MTL])\\s*\\.?\\s+"_s);
    QString result = text;
    return result.replace(old, u"\\1\\2. "_s).replace(dotted, u"\\1. "_s);
}

class Reader {
public:
    Reader(const ClosingPlace& place, const Measure& measure)
        : m_place(place), m_usualGap(measure.blanksApart ? 1 : 0)
    {
    }

    Closing read(const std::vector<Piece>& pieces)
    {
        for (const Piece& piece : pieces) {
            const QStringList parts =
                m_signature == none ? QStringList{piece.text} : cutAtName(piece.text);
            for (const QString& part : parts)
                take({part, piece.line, piece.gap, piece.column, piece.startsCell});
        }
        takeDrafter();
        return std::move(m_closing);
    }

private:
    void take(const Piece& piece)
    {
        const QString& text = piece.text;
        const bool column0 = piece.column <= 0;
        if (isRecipientsMark(text) && column0) {
            m_inList = true;
            const QString rest = text.mid(text.indexOf(u'n', 6) + 1).trimmed();
            const QString after = rest.startsWith(u':') ? rest.mid(1).trimmed() : rest;
            if (!after.isEmpty())
                takeRecipient({after, piece.line, 0, piece.column});
        } else if (isSignedMark(text)) {
            m_afterRoom = true;
            warn(piece,
                 Sentence::tr("Bỏ chữ ghi ở chỗ ký; bản in để trống chỗ này cho chữ ký và dấu."));
        } else if (isSignatureTrace(text)) {
            warn(piece, Sentence::tr("Bỏ dòng thông tin chữ ký số."));
        } else if (isHeadingOfSignatures(text)) {
            warn(piece, Sentence::tr("Bỏ dòng đề mục trên các chữ ký."));
        } else if (m_inList && column0 && isListItem(piece)) {
            takeRecipient(piece);
        } else if (piece.startsCell) {
            startCell(piece);
        } else if (isSmallPost(text) && nameless(piece)) {
            m_closing.signatures[signatureFor(piece)].authority += text::upper(text);
        } else if (isPost(text) ||
                   (text::isCapitals(text) && text.size() < 80 && takesCapitals(piece))) {
            takePost(piece);
        } else if (isPersonName(text) && nameless(piece)) {
            takeName(piece);
        } else if (m_inList && column0 && isMoreOfList(piece)) {
            takeRecipient(piece);
        } else {
            takeOther(piece);
        }
    }

    /// "ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC": above the posts of all who sign.
    static bool isHeadingOfSignatures(const QString& text)
    {
        static const QRegularExpression form(
            u"^(?:ĐẠI DIỆN|CHỮ KÝ|THỦ TRƯỞNG|LÃNH ĐẠO).*(?:CÁC (?:ĐƠN VỊ|BÊN|THÀNH VIÊN|SỞ|TỈNH)|KÝ GIAO ƯỚC|KÝ KẾT)"_s);
        return text::isCapitals(text) && form.match(text).hasMatch();
    }

    bool isListItem(const Piece& piece) const
    {
        const Label label = labelOf(piece.text);
        if (label.kind == LabelKind::Bullet)
            return true;
        return isOpen() && !text::isCapitals(piece.text) && !isPost(piece.text) &&
               !(isPersonName(piece.text) && m_signature != none) &&
               !(isPersonName(piece.text) && m_lastItem.startsWith(u"- Lưu") &&
                 !m_lastItem.endsWith(u','));
    }

    /// Whether the last recipient goes on: it has no end mark, and is no last one.
    bool isOpen() const
    {
        return !m_lastItem.isEmpty() && !m_lastItem.endsWith(u';') && !m_lastItem.endsWith(u'.') &&
               m_lastItem.size() > 1 &&
               (m_closing.recipients.isEmpty() ||
                m_closing.recipients.back().size() < longestRecipient);
    }

    bool isMoreOfList(const Piece& piece) const
    {
        return m_signature == none && !isContact(piece.text) &&
               (m_closing.recipients.isEmpty() || piece.text.endsWith(u';') ||
                piece.text.startsWith(u"Lưu"));
    }

    void takeRecipient(const Piece& piece)
    {
        const bool goesOn = isOpen() && labelOf(piece.text).kind != LabelKind::Bullet &&
                            !m_closing.recipients.isEmpty();
        if (goesOn) {
            const QString whole = m_closing.recipients.back() +
                                  (m_lastItem.endsWith(u',') ? u", " : u" ") + piece.text;
            m_closing.recipients.back() = listed(whole);
        } else {
            for (const QString& name : listedOn(piece.text)) {
                note(u"recipients"_s, static_cast<int>(m_closing.recipients.size()), piece.line);
                m_closing.recipients += name;
            }
        }
        m_lastItem = piece.text;
    }

    /// Capitals that name no post go with the one above them.
    bool takesCapitals(const Piece& piece) const
    {
        const size_t at = signatureFor(piece);
        if (labelOf(piece.text))
            return false;
        return at == none ? m_place.hasSignature && !m_closing.recipients.isEmpty() &&
                                isBodyName(piece.text)
                          : m_closing.signatures[at].name.isEmpty() &&
                                !m_closing.signatures[at].authority.isEmpty();
    }

    size_t signatureFor(const Piece& piece) const
    {
        if (piece.column >= 0 && m_byColumn[static_cast<size_t>(piece.column)] != none)
            return m_byColumn[static_cast<size_t>(piece.column)];
        return m_signature;
    }

    /// One more signs: below the name of the body comes the post.
    void startCell(const Piece& piece)
    {
        m_signature = m_closing.signatures.size();
        m_closing.signatures.push_back({{piece.text}, {}, {}});
        note(u"signatures"_s, static_cast<int>(m_signature), piece.line);
        m_afterRoom = false;
        m_lineOfPost = piece.line;
        if (piece.column >= 0)
            m_byColumn[static_cast<size_t>(piece.column)] = m_signature;
    }

    void takePost(const Piece& piece)
    {
        size_t at = signatureFor(piece);
        const bool leadsColumn = piece.column == 1 && at != none && m_byColumn[1] == none &&
                                 m_byColumn[0] == at && piece.line == m_lineOfPost;
        if (at == none || !m_closing.signatures[at].name.isEmpty() || leadsColumn) {
            at = m_closing.signatures.size();
            m_closing.signatures.emplace_back();
            note(u"signatures"_s, static_cast<int>(at), piece.line);
            m_afterRoom = false;
            if (piece.column >= 0)
                m_byColumn[static_cast<size_t>(piece.column)] = at;
        }
        m_signature = at;
        m_lineOfPost = piece.line;
        Signature& signature = m_closing.signatures[at];
        const bool room =
            !signature.authority.isEmpty() && (m_afterRoom || piece.gap > m_usualGap + 1);
        if (room || !signature.otherPosition.isEmpty() || isOtherPosition(signature, piece.text))
            signature.otherPosition += authorityText(piece.text);
        else
            signature.authority += authorityText(piece.text);
    }

    /// The post at home of one who signs for a council or a cluster (ô 7b).
    static bool isOtherPosition(const Signature& signature, const QString& text)
    {
        static const QRegularExpression ofCouncil(
            u"CỤM TRƯỞNG|CỤM PHÓ|KHỐI TRƯỞNG|KHỐI PHÓ|TRƯỞNG (?:KHỐI|CỤM|BAN|ĐOÀN)|HỘI ĐỒNG|BAN CHỈ ĐẠO|BAN TỔ CHỨC"_s);
        static const QRegularExpression atHome(u"^(?:PHÓ )?(?:GIÁM ĐỐC|CHÁNH VĂN PHÒNG)\\b"_s,
                                               letters);
        const QString first =
            signature.authority.isEmpty() ? QString() : signature.authority.front();
        const bool byOrder = first.startsWith(u"TL.") ||
                             first.startsWith(u"TUQ.") // the next line is the signer's own
                             || (first.startsWith(u"KT.") && signature.authority.size() < 2);
        return !byOrder && ofCouncil.match(signature.authority.join(u' ')).hasMatch() &&
               atHome.match(text).hasMatch();
    }

    bool nameless(const Piece& piece) const
    {
        const size_t at = signatureFor(piece);
        return at != none && m_closing.signatures[at].name.isEmpty();
    }

    void takeName(const Piece& piece)
    {
        QString name = piece.text;
        while (name.endsWith(u'.'))
            name.chop(1);
        m_closing.signatures[signatureFor(piece)].name = name;
        m_afterRoom = false;
    }

    static bool isContact(const QString& text)
    {
        static const QRegularExpression form(
            u"^(?:Địa chỉ|ĐT|Điện thoại|Fax|Email|E-mail|Website|Hộp thư)\\b.*[:\\d]"_s, letters);
        return form.match(text).hasMatch();
    }

    void takeOther(const Piece& piece)
    {
        if (isContact(piece.text)) {
            note(u"contact"_s, static_cast<int>(m_closing.contact.size()), piece.line);
            m_closing.contact += piece.text;
            return;
        }
        warn(piece, Sentence::tr("Dòng này ở phần cuối văn bản, không rõ là nơi nhận hay chữ ký "
                                 "nên không đưa vào."));
    }

    /// "VT, VP. PL.(300)": the drafter's symbol and the number of copies (ô 12).
    void takeDrafter()
    {
        if (m_closing.recipients.isEmpty())
            return;
        static const QRegularExpression form(
            u"^(Lưu\\b.*?)[.;]\\s+(\\p{Lu}{1,6}\\.\\s?\\(\\d{1,4}\\))$"_s, letters);
        const auto match = form.match(m_closing.recipients.back());
        if (!match.hasMatch())
            return;
        m_closing.drafter = match.captured(2);
        m_closing.recipients.back() = match.captured(1);
    }

    void warn(const Piece& piece, const QString& why)
    {
        m_closing.warnings.push_back({piece.line, piece.text, why});
    }

    void note(const QString& component, int index, int line)
    {
        m_closing.places.push_back({component, {index}, line});
    }

    static constexpr size_t none = static_cast<size_t>(-1);

    const ClosingPlace& m_place;
    int m_usualGap = 0;
    Closing m_closing;
    bool m_inList = false;
    bool m_afterRoom = false;
    QString m_lastItem;
    size_t m_signature = none;
    int m_lineOfPost = 0;
    std::array<size_t, mostColumns> m_byColumn = {none, none, none, none};
};

} // namespace

Closing readClosing(const Lines& lines, const ClosingPlace& place, const Measure& measure)
{
    return Reader(place, measure).read(piecesOf(lines, place));
}

} // namespace thidua::reading
