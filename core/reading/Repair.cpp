// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Repair.h"

#include "base/Sentence.h"

#include <QRegularExpression>

#include <functional>

namespace thidua::reading {

using namespace Qt::StringLiterals;

namespace {

using Replacement = std::function<QString(const QRegularExpressionMatch&)>;

constexpr auto letters = QRegularExpression::UseUnicodePropertiesOption;

Marked replaced(const Marked& source, const QRegularExpression& form,
                const Replacement& replacement)
{
    Marked result;
    qsizetype from = 0;
    for (auto matches = form.globalMatch(source.text); matches.hasNext();) {
        const auto match = matches.next();
        const QString words = replacement(match);
        result.append(source.mid(from, match.capturedStart() - from));
        result.append({words, QByteArray(words.size(), source.marks[match.capturedStart()])});
        from = match.capturedEnd();
    }
    if (from == 0)
        return source;
    result.append(source.mid(from));
    return result;
}

bool touches(const QString& text, qsizetype position)
{
    return position >= 0 && position < text.size() && text[position].isLetter();
}

/// Runs of dots and underscores, and wide gaps in a date or an hour, are room for the pen.
Marked withPenRoom(const Marked& source)
{
    static const QRegularExpression drawn(
        u"(?<!v\\.v)(?:\\.{4,}|(?<=\\s)\\.{3}(?=\\s|,|$)|_{3,}|(?:…\\s?){2,}|(?:[.…]\\s?){4,})[.…_]*"_s);
    static const QRegularExpression gap(
        u"\\b(ngày|tháng|năm|giờ|phút|lúc|hồi|số)( {3,})(?=tháng|năm|giờ|phút|ngày|/|,|bản)"_s,
        letters | QRegularExpression::CaseInsensitiveOption);
    Marked result = source;
    const QString& text = source.text;
    if (text.contains("..."_L1) || text.contains("___"_L1) || text.contains(u"……") ||
        text.contains(u"… …"))
        result = replaced(result, drawn, [&text](const auto& match) {
            return QString(
                (touches(text, match.capturedStart() - 1) ? u" "_s : QString()) + u'…' +
                (match.capturedView().endsWith(u' ') || touches(text, match.capturedEnd())
                     ? u" "_s
                     : QString()));
        });
    if (result.text.contains("   "_L1))
        result = replaced(result, gap,
                          [](const auto& match) { return QString(match.captured(1) + u" … "_s); });
    return result;
}

/// "26/CT- TTg" → "26/CT-TTg"; only after "số", where nothing else can be meant.
Marked withClosedSymbols(const Marked& source)
{
    if (!source.text.contains(u'/'))
        return source;
    static const QRegularExpression symbol(
        u"(?<=[Ss]ố |[Ss]ố: |[Ss]ố:)\\d+(?:\\s*/\\s*\\d{4})?\\s*[/-]\\s*[A-ZĐ][A-Za-zĐđ]*(?:\\s*[-/]\\s*[A-ZĐ]{2,}[A-Za-zĐđ]*)*(?!\\p{Ll})"_s,
        letters);
    return replaced(source, symbol, [](const auto& match) {
        const QString found = match.captured();
        return found.contains(u'/') ? QString(found).remove(u' ') : found;
    });
}

/// "phần III ." → "phần III."
Marked withoutBlankBeforeStops(const Marked& source)
{
    const QString& text = source.text;
    if (!text.contains(" ."_L1) && !text.contains(" ;"_L1) && !text.contains(" ,"_L1) &&
        !text.contains(" :"_L1))
        return source;
    static const QRegularExpression stop(u"(?<=\\S) ([.;,:])(?=\\s|$)"_s);
    return replaced(source, stop, [](const auto& match) { return match.captured(1); });
}

} // namespace

Marked tidied(const Marked& text)
{
    return withoutBlankBeforeStops(withClosedSymbols(withPenRoom(text).simplified()));
}

Marked withEndMark(const Marked& text, int line, Warnings& warnings)
{
    static const QRegularExpression mark(
        u"\\s*(?:\\.\\s*/\\s*\\.?|\\.?\\s*/\\s*\\.|(?<=\\p{L})/)\\s*(?:\\.*)(\\p{L}{0,6})$"_s,
        letters);
    const auto match = mark.match(text.text);
    if (!match.hasMatch() || match.capturedStart() == 0)
        return text;
    Marked result = text.mid(0, match.capturedStart());
    result.append(Marked(u"./."_s));
    if (match.capturedLength(1) > 0)
        warnings.push_back(
            {line, match.captured(1),
             base::Sentence::tr(
                 "Bỏ chữ đứng sau dấu kết thúc “./.”, có lẽ là chữ ký nháy bị đọc nhầm.")});
    return result;
}

} // namespace thidua::reading
