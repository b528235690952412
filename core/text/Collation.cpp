// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Collation.h"

#include "text/Normal.h"

#include <unicode/coll.h>
#include <unicode/sortkey.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace thidua::text {

namespace {

std::unique_ptr<const icu::Collator> makeCollator()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(
        icu::Collator::createInstance(icu::Locale("vi"), status));
    Q_ASSERT_X(U_SUCCESS(status), "collation", "ICU lacks its data");
    collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    return collator;
}

/// Never changed after it is made, so that every thread may use it.
const icu::Collator& collator()
{
    static const std::unique_ptr<const icu::Collator> made = makeCollator();
    return *made;
}

template <typename Key> void sortBy(QStringList& texts, Key key)
{
    std::vector<std::pair<QByteArray, QString>> keyed;
    for (const QString& text : std::as_const(texts))
        keyed.emplace_back(key(text), text);
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    std::transform(keyed.begin(), keyed.end(), texts.begin(),
                   [](const auto& entry) { return entry.second; });
}

} // namespace

QByteArray sortKey(const QString& text)
{
    // One spelling of tones first: "hoà" and "hòa" are the same word.
    const QString spelled = withOneToneStyle(text);
    const icu::UnicodeString source(false, reinterpret_cast<const char16_t*>(spelled.utf16()),
                                    static_cast<int32_t>(spelled.size()));
    UErrorCode status = U_ZERO_ERROR;
    icu::CollationKey key;
    collator().getCollationKey(source, key, status);
    int32_t length = 0;
    const uint8_t* bytes = key.getByteArray(length);
    return {reinterpret_cast<const char*>(bytes), length};
}

QByteArray personSortKey(const QString& name)
{
    const QString clean = name.simplified();
    const qsizetype last = clean.lastIndexOf(u' ');
    // A key ends with a zero byte, lower than any other: the first name decides before the rest
    // does.
    return sortKey(clean.mid(last + 1)) + sortKey(clean.left(std::max<qsizetype>(last, 0)));
}

void sortTexts(QStringList& texts) { sortBy(texts, sortKey); }

void sortPersons(QStringList& names) { sortBy(names, personSortKey); }

bool matchesTyped(const QString& text, const QString& typed)
{
    const QString exact = withOneToneStyle(lower(text));
    const QString plain = bare(text);
    const QStringList words = lower(composed(typed)).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&exact, &plain](const QString& word) {
        const bool isPlain = bare(word) == word;
        return isPlain ? plain.contains(word) : exact.contains(withOneToneStyle(word));
    });
}

} // namespace thidua::text
