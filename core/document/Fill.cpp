// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/Fill.h"

namespace thidua::document {

namespace {

template <typename Value> void take(Value& value, const Value& profile)
{
    if (value.isEmpty())
        value = profile;
}

template <typename Value> void takeList(Value& value, const Value& profile)
{
    if (value.empty())
        value = profile;
}

template <typename Value>
void takeOptional(std::optional<Value>& value, const std::optional<Value>& profile)
{
    if (!value)
        value = profile;
}

} // namespace

OfficialDocument filled(OfficialDocument paper, const OfficialDocument& profile)
{
    take(paper.kind, profile.kind);
    take(paper.parent, profile.parent);
    take(paper.issuer, profile.issuer);
    take(paper.number, profile.number);
    take(paper.symbol, profile.symbol);
    take(paper.place, profile.place);
    take(paper.date, profile.date);
    take(paper.draft, profile.draft);
    take(paper.title, profile.title);
    take(paper.abstract, profile.abstract);
    take(paper.authorityLine, profile.authorityLine);
    take(paper.enacting, profile.enacting);
    take(paper.addressees, profile.addressees);
    take(paper.bases, profile.bases);
    takeList(paper.body, profile.body);
    take(paper.recipients, profile.recipients);
    if (!paper.matrix) // a pledge is signed by its members, whoever signs the other papers of the
                       // office
        takeList(paper.signatures, profile.signatures);
    takeOptional(paper.matrix, profile.matrix);
    takeOptional(paper.copies, profile.copies);
    if (paper.urgency == Urgency::None)
        paper.urgency = profile.urgency;
    take(paper.circulation, profile.circulation);
    take(paper.drafter, profile.drafter);
    take(paper.contact, profile.contact);
    takeList(paper.annexes, profile.annexes);
    return paper;
}

} // namespace thidua::document
