// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Members.h"

#include "base/Sentence.h"
#include "text/DatesInWords.h"

#include <algorithm>

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using base::Sentence;
using emulation::AwardDossier;
using emulation::AwardGiven;
using emulation::DossierState;
using emulation::EmulationYear;

namespace {

QString dayText(const base::Date& date)
{
    return text::dateInSentence(date, text::DateStyle::Slashed);
}

void namePeople(const EmulationYear& data, const YearTurn& turn, Ledger& ledger)
{
    const Spot people = Spot().member(u"people"_s, Sentence::tr("người"));
    for (size_t index = 0; index < data.people.size(); ++index) {
        const auto& person = data.people[index];
        if (!person.retired.isEmpty() && person.retired <= turn.lastDay())
            ledger.add(people.element(index, data.people.size(), person.name),
                       {ChangeKind::Question,
                        Topic::Person,
                        person.name,
                        {},
                        Sentence::tr("Nghỉ hưu %1; hãy bỏ khỏi danh sách hoặc thay người ký.",
                                     dayText(person.retired))});
    }
    const Spot signers = Spot().member(u"signers"_s, Sentence::tr("người ký"));
    for (size_t index = 0; index < data.signers.size(); ++index) {
        const auto& signer = data.signers[index];
        if (!signer.until.isEmpty() && signer.until < turn.lastDay())
            ledger.add(signers.element(index, data.signers.size()),
                       {ChangeKind::Question,
                        Topic::Person,
                        signer.position,
                        {},
                        Sentence::tr("Chỉ ký đến hết %1; hãy nhập người ký của năm %2.",
                                     dayText(signer.until), turn.to)});
    }
}

void askExclusions(const EmulationYear& data, const YearTurn& turn, Ledger& ledger)
{
    const Spot list = Spot().member(u"exclusions"_s, Sentence::tr("việc đang xem xét"));
    for (size_t index = 0; index < data.exclusions.size(); ++index)
        if (data.exclusions[index].until.isEmpty())
            ledger.add(list.element(index, data.exclusions.size()),
                       {ChangeKind::Question,
                        Topic::Record,
                        data.exclusions[index].degree,
                        {},
                        Sentence::tr("Chưa có ngày kết thúc; hãy xem năm %1 còn xem xét không.",
                                     turn.to)});
}

/// What was decided with a dossier, as the years to come ask for it.
AwardGiven givenBy(const EmulationYear& data, const AwardDossier& dossier, int year)
{
    AwardGiven given;
    given.subject = dossier.subject;
    given.award = dossier.award;
    given.year = year;
    given.achievedFrom = dossier.achievedFrom;
    given.achievedUntil = dossier.achievedUntil;
    for (const auto& submission : data.submissions)
        if (submission.id == dossier.submission) {
            given.decision = submission.decision;
            given.occasion = submission.occasion;
        }
    return given;
}

bool isRemembered(const EmulationYear& data, const AwardDossier& dossier, int year)
{
    return std::any_of(data.awardsGiven.begin(), data.awardsGiven.end(),
                       [&](const AwardGiven& given) {
                           return given.subject == dossier.subject &&
                                  given.award == dossier.award && given.year == year;
                       });
}

} // namespace

void keepRecords(EmulationYear& data, const YearTurn& turn, Ledger& ledger)
{
    namePeople(data, turn, ledger);
    askExclusions(data, turn, ledger);
    const Spot list = Spot().member(u"awardsGiven"_s, Sentence::tr("khen thưởng đã có"));
    for (const AwardDossier& dossier : data.dossiers) {
        if (dossier.state < DossierState::Decided || isRemembered(data, dossier, turn.from))
            continue;
        ledger.add(
            list.element(data.awardsGiven.size(), data.awardsGiven.size() + 1),
            {ChangeKind::Recomputed,
             Topic::Record,
             {},
             dossier.award,
             Sentence::tr("Hồ sơ năm %1 đã có quyết định; hãy xem số và ngày của quyết định.",
                          turn.from)});
        data.awardsGiven.push_back(givenBy(data, dossier, turn.from));
    }
}

} // namespace thidua::renewal
