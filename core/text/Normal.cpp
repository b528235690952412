// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Normal.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <utility>

namespace thidua::text {

using namespace Qt::StringLiterals;

namespace {

QString normalized(const QString& text, const icu::Normalizer2* form)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString source(false, reinterpret_cast<const char16_t*>(text.utf16()),
                                    static_cast<int32_t>(text.size()));
    const icu::UnicodeString result = form->normalize(source, status);
    if (U_FAILURE(status))
        return text; // a lone surrogate is no reason to lose the text
    return QString::fromUtf16(result.getBuffer(), result.length());
}

const icu::Normalizer2* composing()
{
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFCInstance(status);
}

const icu::Normalizer2* decomposing()
{
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFDInstance(status);
}

/// The tones, in the order of their combining marks below.
constexpr std::array<char16_t, 5> toneMarks = {0x0300, 0x0301, 0x0303, 0x0309, 0x0323};

bool isTone(QChar mark)
{
    return std::find(toneMarks.begin(), toneMarks.end(), mark.unicode()) != toneMarks.end();
}

/// Vowel pairs whose tone stands on the first letter in one style, on the second in the other.
bool isWanderingPair(QChar first, QChar second)
{
    const QChar a = first.toLower();
    const QChar b = second.toLower();
    return (a == u'o' && (b == u'a' || b == u'e')) || (a == u'u' && b == u'y');
}

} // namespace

QString composed(const QString& text) { return normalized(text, composing()); }

QString bare(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : normalized(text, decomposing())) {
        if (character.category() == QChar::Mark_NonSpacing)
            continue;
        const QChar small = character.toLower();
        result += small == u'đ' ? QChar(u'd') : small;
    }
    return result;
}

QString withOneToneStyle(const QString& text)
{
    QString letters = normalized(text, decomposing());
    // In decomposed text "oà" is o a ` and "òa" is o ` a: move the tone of "oà" one letter to the
    // left where nothing follows in the syllable ("hoàn" has one spelling only).
    for (qsizetype i = 0; i + 2 < letters.size(); ++i) {
        if (!isWanderingPair(letters[i], letters[i + 1]) || !isTone(letters[i + 2]))
            continue;
        const bool ends = i + 3 >= letters.size() || !letters[i + 3].isLetter();
        const bool afterQ = i > 0 && letters[i - 1].toLower() == u'q';
        if (ends && !afterQ)
            std::swap(letters[i + 1], letters[i + 2]);
    }
    return composed(letters);
}

QString upper(const QString& text) { return text.toUpper(); }

QString lower(const QString& text) { return text.toLower(); }

bool isCapitals(const QString& text)
{
    bool letters = false;
    for (const QChar character : text) {
        if (!character.isLetter())
            continue;
        if (character.toUpper() != character)
            return false;
        letters = true;
    }
    return letters;
}

} // namespace thidua::text
