// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/EmulationYear.h"

/// A season of awards of any size: units and people of one Sở, registered, rated, voted on, each
/// with a dossier in one submission. Everything agrees; tests put the faults in.
namespace thidua::support {

class AwardSeason {
public:
    AwardSeason(int people, int units) : m_people(people), m_units(units) {}

    emulation::EmulationYear make()
    {
        addOffice();
        addPlan();
        for (int unit = 0; unit < m_units; ++unit)
            addUnit(unit);
        for (int person = 0; person < m_people; ++person)
            addPerson(person);
        addCouncil();
        return m_year;
    }

    static QString submission() { return QStringLiteral("dot"); }
    static QString personName(int number)
    {
        static const QStringList families{QStringLiteral("Nguyễn"), QStringLiteral("Trần"),
                                          QStringLiteral("Lê"),     QStringLiteral("Phạm"),
                                          QStringLiteral("Vũ"),     QStringLiteral("Đặng")};
        static const QStringList middles{QStringLiteral("Văn"), QStringLiteral("Thị"),
                                         QStringLiteral("Minh"), QStringLiteral("Đức"),
                                         QStringLiteral("Thu")};
        static const QStringList names{QStringLiteral("An"),   QStringLiteral("Bình"),
                                       QStringLiteral("Châu"), QStringLiteral("Dũng"),
                                       QStringLiteral("Hạnh"), QStringLiteral("Khoa"),
                                       QStringLiteral("Lan"),  QStringLiteral("Mai"),
                                       QStringLiteral("Nga"),  QStringLiteral("Quý")};
        const auto count = families.size();
        return families[number % count] + QLatin1Char(' ') +
               middles[number / count % middles.size()] + QLatin1Char(' ') +
               names[number / (count * middles.size()) % names.size()];
    }
    static QString unitName(int number)
    {
        return QStringLiteral("Phòng Nghiệp vụ số %1").arg(number + 1);
    }

private:
    static base::Date day(int month, int date)
    {
        return base::Date::of(2026, month, date).value_or(base::Date());
    }

    void addOffice()
    {
        m_year.year = 2026;
        m_year.office = {QStringLiteral("so")};
        emulation::Agency office;
        office.id = m_year.office;
        office.role = QStringLiteral("so-noi-vu");
        office.province = QStringLiteral("Hưng Yên");
        office.headTitle = QStringLiteral("Giám đốc");
        m_year.agencies = {office};
        emulation::Submission submitted;
        submitted.id = {submission()};
        submitted.title = QStringLiteral("tặng Giấy khen tổng kết năm 2026");
        submitted.to.agency = m_year.office;
        m_year.submissions = {submitted};
    }

    void addPlan()
    {
        emulation::MovementPlan plan;
        plan.id = {QStringLiteral("kh")};
        plan.issuer = m_year.office;
        plan.year = 2026;
        plan.number = QStringLiteral("09");
        emulation::Duty duty;
        duty.id = {QStringLiteral("dang-ky")};
        duty.title = QStringLiteral("Đăng ký thi đua");
        duty.due.date = day(2, 28);
        plan.duties = {duty};
        emulation::PlanRules rules;
        rules.needsRegistration = true;
        rules.registration.duty = duty.id;
        rules.registration.refusesLate = true;
        plan.rules = rules;
        m_year.movementPlans = {plan};
    }

    void addUnit(int number)
    {
        emulation::Unit unit;
        unit.id = {QStringLiteral("d%1").arg(number)};
        unit.name = unitName(number);
        unit.headcount = (m_people + m_units - 1 - number) / m_units;
        m_year.agencies.front().units.push_back(unit);
        emulation::Subject subject;
        subject.agency = m_year.office;
        subject.unit = unit.id;
        addDossier(subject, QStringLiteral("t%1").arg(number));
    }

    void addPerson(int number)
    {
        emulation::Person person;
        person.id = {QStringLiteral("p%1").arg(number)};
        person.name = personName(number);
        person.sex = number % 2 ? emulation::Sex::Female : emulation::Sex::Male;
        person.born = base::Date::of(1970 + number % 30).value_or(base::Date());
        person.position = QStringLiteral("Chuyên viên");
        person.agency = m_year.office;
        person.unit = {QStringLiteral("d%1").arg(number % m_units)};
        m_year.people.push_back(person);
        emulation::Subject subject;
        subject.person = person.id;
        addDossier(subject, QStringLiteral("c%1").arg(number));
    }

    void addDossier(const emulation::Subject& subject, const QString& id)
    {
        emulation::Registration registration;
        registration.id = {QStringLiteral("r-") + id};
        registration.subject = subject;
        registration.awards = QStringList{award()};
        registration.submitted = day(2, 20);
        registration.state = emulation::RegistrationState::Accepted;
        m_year.registrations.push_back(registration);
        emulation::Rating rating;
        rating.subject = subject;
        rating.year = 2026;
        rating.grade = emulation::Grade::Good;
        m_year.ratings.push_back(rating);
        emulation::AwardDossier dossier;
        dossier.id = {id};
        dossier.submission = {submission()};
        dossier.subject = subject;
        dossier.award = award();
        dossier.registration = registration.id;
        dossier.achievement = QStringLiteral("Hoàn thành tốt nhiệm vụ được giao trong năm 2026.");
        dossier.received = day(12, 1);
        m_year.dossiers.push_back(dossier);
    }

    /// Eleven members; everybody gets ten votes, which says nothing about anybody.
    void addCouncil()
    {
        emulation::Council council;
        council.id = {QStringLiteral("hd")};
        council.name = QStringLiteral("Hội đồng Thi đua - Khen thưởng Sở Nội vụ");
        council.abbreviation = QStringLiteral("HĐTĐKT");
        for (int seat = 0; seat < 11; ++seat) {
            emulation::CouncilSeat one;
            one.name = QStringLiteral("Thành viên %1").arg(seat + 1);
            if (seat == 0)
                one.role = emulation::CouncilRole::Chair;
            if (seat == 10)
                one.role = emulation::CouncilRole::Secretary;
            council.seats.push_back(one);
        }
        m_year.councils = {council};
        emulation::AwardMeeting meeting;
        meeting.id = {QStringLiteral("hop")};
        meeting.council = council.id;
        meeting.submission = {submission()};
        meeting.date = day(12, 3);
        meeting.total = 11;
        for (const auto& dossier : m_year.dossiers) {
            emulation::VoteCount vote;
            vote.dossier = dossier.id;
            vote.agree = 10;
            vote.disagree = 1;
            meeting.votes.push_back(vote);
        }
        m_year.awardMeetings = {meeting};
    }

    static QString award() { return QStringLiteral("giay-khen"); }

    int m_people;
    int m_units;
    emulation::EmulationYear m_year;
};

} // namespace thidua::support
