// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/HeadFields.h"

#include "text/Normal.h"

namespace thidua::data {

using document::OfficialDocument;
using document::Signature;

namespace {

QString numberOf(int value) { return value == 0 ? QString() : QString::number(value); }

QString tidied(const QString& text) { return text::composed(text.simplified()); }

QStringList tidied(const QStringList& lines)
{
    QStringList all;
    for (const QString& line : lines)
        if (QString words = tidied(line); !words.isEmpty())
            all += words;
    return all;
}

/// 0 where it is blank; nothing where it is no number.
std::optional<int> partOf(const QString& text)
{
    if (text.trimmed().isEmpty())
        return 0;
    bool isNumber = false;
    const int value = text.trimmed().toInt(&isNumber);
    return isNumber && value > 0 ? std::optional(value) : std::nullopt;
}

} // namespace

HeadFields fieldsOf(const OfficialDocument& paper)
{
    HeadFields fields{paper.parent,
                      paper.issuer,
                      paper.number,
                      paper.symbol,
                      paper.place,
                      numberOf(paper.date.day()),
                      numberOf(paper.date.month()),
                      numberOf(paper.date.year()),
                      paper.title,
                      paper.abstract,
                      paper.addressees,
                      paper.recipients,
                      {},
                      {},
                      {}};
    if (!paper.signatures.empty()) {
        const Signature& first = paper.signatures.front();
        fields.authority = first.authority;
        fields.otherPosition = first.otherPosition;
        fields.name = first.name;
    }
    return fields;
}

std::optional<base::Date> dateOf(const HeadFields& fields)
{
    const auto day = partOf(fields.day);
    const auto month = partOf(fields.month);
    const auto year = partOf(fields.year);
    if (!day || !month || !year)
        return std::nullopt;
    if (*day == 0 && *month == 0 && *year == 0)
        return base::Date();
    return base::Date::of(*year, *month, *day);
}

OfficialDocument withFields(OfficialDocument paper, const HeadFields& fields)
{
    paper.parent = tidied(fields.parent);
    paper.issuer = tidied(fields.issuer);
    paper.number = tidied(fields.number);
    paper.symbol = tidied(fields.symbol);
    paper.place = tidied(fields.place);
    paper.date = dateOf(fields).value_or(paper.date);
    paper.title = tidied(fields.title);
    paper.abstract = tidied(fields.abstract);
    paper.addressees = tidied(fields.addressees);
    paper.recipients = tidied(fields.recipients);
    const Signature first{tidied(fields.authority), tidied(fields.otherPosition),
                          tidied(fields.name)};
    if (!paper.signatures.empty())
        paper.signatures.front() = first;
    else if (first != Signature{})
        paper.signatures.push_back(first);
    return paper;
}

OfficialDocument profileOf(const OfficialDocument& paper)
{
    OfficialDocument profile;
    profile.parent = paper.parent;
    profile.issuer = paper.issuer;
    profile.place = paper.place;
    profile.signatures = paper.signatures;
    return profile;
}

OfficialDocument fittingProfile(OfficialDocument profile, const OfficialDocument& paper)
{
    if (paper.matrix) {
        profile.signatures.clear();
        profile.place.clear();
        profile.recipients.clear();
    }
    return profile;
}

} // namespace thidua::data
