// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/LineWords.h"

#include "base/JsonReader.h"
#include "base/Sentence.h"
#include "regulation/Regulation.h"

#include <algorithm>

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::JsonReader;
using base::Sentence;

namespace {

/// They are compared with words in small letters.
QStringList wordsIn(const JsonReader& json, const QString& key)
{
    const QStringList words = json.lines(key);
    const bool isSmall = std::all_of(words.begin(), words.end(), [](const QString& word) {
        return !word.isEmpty() && word == word.toLower();
    });
    if (words.isEmpty() || !isSmall)
        json.complain(key, Sentence::tr("phải là một dãy từ viết chữ thường"));
    return words;
}

} // namespace

base::Result<Regulation> withLineWords(Regulation regulation, const QByteArray& json,
                                       const QString& name)
{
    const auto parsed = JsonReader::parse(json, name);
    if (!parsed)
        return base::Error{base::ErrorCode::Internal, parsed.error().message,
                           parsed.error().detail};
    const QStringList compounds = wordsIn(*parsed, u"compounds"_s);
    regulation.lineWords = {{compounds.begin(), compounds.end()}, wordsIn(*parsed, u"counted"_s),
                            wordsIn(*parsed, u"ofDate"_s),        wordsIn(*parsed, u"places"_s),
                            wordsIn(*parsed, u"titles"_s),        wordsIn(*parsed, u"joining"_s)};
    if (!parsed->isSound())
        return parsed->problem(base::ErrorCode::Internal);
    return regulation;
}

} // namespace thidua::regulation
