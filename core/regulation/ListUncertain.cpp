// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Law.h"

#include "text/NumbersInWords.h"

#include <QRegularExpression>

namespace thidua::regulation {

using namespace Qt::StringLiterals;

namespace {

/// Gathers the doubtful records of one table.
class Listing {
public:
    void add(const QString& table, const QString& id, const QString& name, const Evidence& evidence)
    {
        if (evidence.isUncertain())
            m_records.push_back({table, id, name, evidence});
    }

    template <typename Record, typename Name>
    void addAll(const QString& table, const std::vector<Record>& records, Name name)
    {
        for (const Record& record : records)
            add(table, record.id, name(record), record.evidence);
    }

    /// The dated entries of an award; one that only repeats the doubt of its award is not listed
    /// again.
    template <typename Entry>
    void addEntries(const Award& award, const QString& what, const std::vector<Entry>& entries)
    {
        for (const Entry& entry : entries)
            if (entry.evidence != award.evidence)
                add(u"Danh mục thi đua, khen thưởng"_s, award.id, award.name + u": "_s + what,
                    entry.evidence);
    }

    std::vector<UncertainRecord> taken() && { return std::move(m_records); }

private:
    std::vector<UncertainRecord> m_records;
};

void listAwards(Listing& listing, const Awards& awards)
{
    for (const Award& award : awards.all) {
        listing.add(u"Danh mục thi đua, khen thưởng"_s, award.id, award.name, award.evidence);
        listing.addEntries(award, u"thẩm quyền"_s, award.deciders);
        listing.addEntries(award, u"tiêu chuẩn"_s, award.criteria);
        listing.addEntries(award, u"tỷ lệ phiếu"_s, award.votes);
        listing.addEntries(award, u"mức tiền thưởng"_s, award.bonuses);
        listing.addEntries(award, u"mẫu báo cáo"_s, award.forms);
    }
}

QString nameOf(const LegalBasis& basis)
{
    return basis.number.isEmpty() ? QString(basis.kind + u' ' + basis.title)
                                  : QString(basis.kind + u' ' + basis.number);
}

/// "Sở Tư pháp {unit}" as a clerk reads it: "Sở Tư pháp …".
QString withoutPlaceholders(const QString& form)
{
    static const QRegularExpression placeholder(u"\\{\\w+\\}"_s);
    return QString(form).replace(placeholder, u"…"_s);
}

void listPapers(Listing& listing, const Law& law)
{
    const auto byName = [](const auto& record) { return record.name; };
    listing.addAll(u"Từ viết tắt"_s, law.abbreviations.all,
                   [](const Abbreviation& one) { return QString(one.brief + u": "_s + one.full); });
    listing.addAll(u"Căn cứ pháp lý"_s, law.legalBases.all,
                   [](const LegalBasis& basis) { return nameOf(basis); });
    listing.addAll(u"Đơn vị hành chính cấp tỉnh"_s, law.provinces.all, byName);
    listing.addAll(u"Tên cơ quan"_s, law.agencyNames.all,
                   [](const AgencyForm& form) { return withoutPlaceholders(form.full); });
    listing.addAll(u"Ngày kỷ niệm"_s, law.anniversaries.all,
                   [](const Anniversary& one) { return one.name(); });
    listing.add(u"Ngày kỷ niệm"_s, u"counting"_s, u"năm tròn, năm lẻ 5"_s,
                law.anniversaries.evidence);
}

void listTimes(Listing& listing, const Law& law)
{
    const auto byName = [](const auto& record) { return record.name; };
    listing.addAll(u"Ngày nghỉ"_s, law.holidays.yearly, byName);
    listing.addAll(u"Ngày nghỉ"_s, law.holidays.lunar, [](const LunarHoliday& feast) {
        return QString(feast.name + u' ' + QString::number(feast.date.year()));
    });
    listing.addAll(u"Ngày nghỉ"_s, law.holidays.notices, [](const HolidayNotice& notice) {
        return u"lịch nghỉ năm %1"_s.arg(notice.year);
    });
    listing.add(u"Ngày nghỉ"_s, u"week"_s, u"nghỉ cuối tuần, nghỉ bù"_s, law.holidays.evidence);
    const DeadlineCustoms& customs = law.deadlineCustoms;
    listing.add(u"Cách hiểu thời hạn"_s, u"before"_s, u"\"trước ngày\""_s, customs.before);
    listing.add(u"Cách hiểu thời hạn"_s, u"counting"_s, u"\"trong vòng … ngày\""_s,
                customs.counting);
    listing.add(u"Cách hiểu thời hạn"_s, u"monthParts"_s, u"đầu, giữa, cuối tháng"_s,
                customs.monthParts);
    listing.addAll(u"Thời hạn luật định"_s, law.timeLimits.all,
                   [](const TimeLimit& limit) { return limit.step; });
}

void listMoney(Listing& listing, const Salaries& salaries)
{
    listing.addAll(u"Lương cơ sở"_s, salaries.all, [](const BaseSalary& salary) {
        return u"%1 đồng"_s.arg(text::groupedDigits(salary.dong));
    });
    listing.addAll(u"Làm tròn tiền thưởng"_s, salaries.roundings, [](const Rounding& rounding) {
        return u"đến %1 đồng"_s.arg(text::groupedDigits(rounding.step));
    });
}

} // namespace

std::vector<UncertainRecord> listUncertain(const Law& law)
{
    Listing listing;
    listPapers(listing, law);
    listTimes(listing, law);
    listMoney(listing, law.salaries);
    listAwards(listing, law.awards);
    listing.addAll(u"Thành phần hồ sơ"_s, law.dossiers.all,
                   [](const DossierRule& rule) { return rule.name; });
    return std::move(listing).taken();
}

} // namespace thidua::regulation
