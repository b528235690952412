// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Limits.h"
#include "base/Sentence.h"
#include "reading/Reading.h"
#include "reading/Visible.h"
#include "text/Normal.h"

#include <QStringConverter>

#include <algorithm>
#include <optional>

namespace thidua::reading {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Sentence;

namespace {

Error refused(const QString& name, const QString& what)
{
    return {ErrorCode::Refused, QString(name + u": " + what), {}};
}

Error noText(const QString& name)
{
    return {ErrorCode::CannotRead,
            Sentence::tr("%1: tệp không phải là văn bản chữ viết bằng UTF-8 hoặc UTF-16; hãy mở "
                         "tệp bằng trình soạn thảo rồi lưu lại theo bảng mã UTF-8.",
                         name),
            {}};
}

/// Vietnamese and English text in UTF-16 has a zero in every other byte of its blanks and ASCII
/// letters.
std::optional<QStringConverter::Encoding> withoutMark(const QByteArray& bytes)
{
    const qsizetype probe = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < probe; i += 2) {
        even += bytes[i] == '\0' ? 1 : 0;
        odd += bytes[i + 1] == '\0' ? 1 : 0;
    }
    if (probe >= 8 && odd * 5 > probe / 2 && even * 50 < probe / 2)
        return QStringConverter::Utf16LE;
    if (probe >= 8 && even * 5 > probe / 2 && odd * 50 < probe / 2)
        return QStringConverter::Utf16BE;
    if (even + odd > 0)
        return std::nullopt;
    return QStringConverter::Utf8;
}

std::optional<QStringConverter::Encoding> encodingOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return QStringConverter::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xFE\xFF"))
        return QStringConverter::Utf16BE;
    return withoutMark(bytes);
}

std::vector<SourceLine> linesOf(const QString& text)
{
    std::vector<SourceLine> lines;
    int number = 1;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isLineEnd(text[i]))
            continue;
        lines.push_back({number, visible(QStringView(text).mid(start, i - start))});
        if (i + 1 < text.size() && text[i] == u'\r' && text[i + 1] == u'\n')
            ++i;
        // Editors count the lines that these two end; a page break begins a line without a number
        // of its own.
        number += i < text.size() && (text[i] == u'\n' || text[i] == u'\r') ? 1 : 0;
        start = i + 1;
    }
    return lines;
}

/// Empty where the lines are within the limits.
QString beyondLimits(const std::vector<SourceLine>& lines)
{
    qint64 written = 0;
    for (const SourceLine& line : lines) {
        if (line.text.size() > base::limits::textLineCharacters)
            return Sentence::tr("dòng %1 dài quá %2 ký tự; hãy kiểm tra xem có đúng là tệp văn bản "
                                "rồi ngắt dòng ấy ra.",
                                line.number, base::limits::textLineCharacters);
        const bool blank = std::all_of(line.text.begin(), line.text.end(),
                                       [](QChar character) { return character == u' '; });
        written += blank ? 0 : 1;
    }
    if (written == 0)
        return Sentence::tr("tệp không có chữ nào; hãy chọn tệp có nội dung văn bản.");
    if (written > base::limits::textLines)
        return Sentence::tr("tệp có quá %1 dòng chữ; hãy tách riêng từng văn bản rồi thử lại.",
                            base::limits::textLines);
    return {};
}

} // namespace

base::Result<std::vector<SourceLine>> decode(const QByteArray& bytes, const QString& name)
{
    if (bytes.isEmpty())
        return refused(name, Sentence::tr("tệp trống; hãy chọn tệp có nội dung văn bản."));
    if (bytes.size() > base::limits::textFileBytes)
        return refused(name,
                       Sentence::tr("tệp lớn quá %1 MB; hãy tách riêng từng văn bản rồi thử lại.",
                                    base::limits::textFileBytes / (1024 * 1024)));
    const auto encoding = encodingOf(bytes);
    if (!encoding)
        return noText(name);
    QStringDecoder decoder(*encoding);
    const QString raw = decoder.decode(bytes);
    if (decoder.hasError())
        return noText(name);
    const auto foreign = std::count_if(raw.begin(), raw.end(), [](QChar character) {
        return isForeign(character) && !isLineEnd(character);
    });
    if (foreign * 200 > raw.size())
        return noText(name);
    auto lines = linesOf(text::composed(raw));
    if (const QString trouble = beyondLimits(lines); !trouble.isEmpty())
        return refused(name, trouble);
    return lines;
}

} // namespace thidua::reading
