// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "reading/Paragraph.h"

/// The lines of a head one by one.
namespace thidua::reading {

/// Words that stand apart from others on one line of a head.
struct HeadPiece {
    QString text;
    bool bold = false;
};

/// The pieces of a line: its columns or cells, cut at what can stand nowhere but in a head.
std::vector<HeadPiece> headPieces(const Line& line);

bool isDraftMark(const QString& text);
QString draftMark(const QString& text); ///< "DỰ THẢO", "DỰ THẢO (lần 2)"
document::Urgency urgencyOf(const QString& text);
bool isCirculation(const QString& text);

struct IssuerLine {
    HeadPiece piece;
    int line = 0;
};

/// Tells the issuer from the body above it: the last name of a body is the issuer's.
void splitIssuer(const std::vector<IssuerLine>& lines, document::OfficialDocument& paper);

/// One past the last line of the abstract below the title at `title`.
size_t endOfAbstract(const Lines& lines, size_t title, const Measure& measure);

/// A title that is set as any sentence: "Hướng dẫn bình xét thi đua".
struct SmallTitle {
    const regulation::Kind* kind = nullptr; ///< null: it is none
    QStringList abstract;
    size_t end = 0; ///< one past its last line
};

/// What begins at `at`, right below number and date; it ends where the body begins.
SmallTitle smallTitle(const Lines& lines, size_t at, const regulation::Kinds& kinds);

struct Addressees {
    QStringList names;
    std::vector<int> lines; ///< of the source
    size_t end = 0;
};

/// "Kính gửi:" at `begin` with what follows on that line or below it.
Addressees readAddressees(const Lines& lines, size_t begin);

/// A name of a list without dash and end mark.
QString listed(const QString& item);
/// "- A; - B;" → the names; also without dashes.
QStringList listedOn(const QString& line);

} // namespace thidua::reading
