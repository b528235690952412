// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Sentence.h"
#include "regulation/Law.h"

#include "text/NumbersInWords.h"

#include <QRegularExpression>

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::Sentence;

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
                add(Sentence::tr("Danh mục thi đua, khen thưởng"), award.id,
                    award.name + u": "_s + what, entry.evidence);
    }

    std::vector<UncertainRecord> taken() && { return std::move(m_records); }

private:
    std::vector<UncertainRecord> m_records;
};

void listAwards(Listing& listing, const Awards& awards)
{
    for (const Award& award : awards.all) {
        listing.add(Sentence::tr("Danh mục thi đua, khen thưởng"), award.id, award.name,
                    award.evidence);
        listing.addEntries(award, Sentence::tr("thẩm quyền"), award.deciders);
        listing.addEntries(award, Sentence::tr("tiêu chuẩn"), award.criteria);
        listing.addEntries(award, Sentence::tr("tỷ lệ phiếu"), award.votes);
        listing.addEntries(award, Sentence::tr("mức tiền thưởng"), award.bonuses);
        listing.addEntries(award, Sentence::tr("mẫu báo cáo"), award.forms);
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
    listing.addAll(Sentence::tr("Từ viết tắt"), law.abbreviations.all,
                   [](const Abbreviation& one) { return QString(one.brief + u": "_s + one.full); });
    listing.addAll(Sentence::tr("Căn cứ pháp lý"), law.legalBases.all,
                   [](const LegalBasis& basis) { return nameOf(basis); });
    listing.addAll(Sentence::tr("Đơn vị hành chính cấp tỉnh"), law.provinces.all, byName);
    listing.addAll(Sentence::tr("Tên cơ quan"), law.agencyNames.all,
                   [](const AgencyForm& form) { return withoutPlaceholders(form.full); });
    listing.addAll(Sentence::tr("Ngày kỷ niệm"), law.anniversaries.all,
                   [](const Anniversary& one) { return one.name(); });
    listing.add(Sentence::tr("Ngày kỷ niệm"), u"counting"_s, Sentence::tr("năm tròn, năm lẻ 5"),
                law.anniversaries.evidence);
}

void listTimes(Listing& listing, const Law& law)
{
    const auto byName = [](const auto& record) { return record.name; };
    listing.addAll(Sentence::tr("Ngày nghỉ"), law.holidays.yearly, byName);
    listing.addAll(Sentence::tr("Ngày nghỉ"), law.holidays.lunar, [](const LunarHoliday& feast) {
        return QString(feast.name + u' ' + QString::number(feast.date.year()));
    });
    listing.addAll(
        Sentence::tr("Ngày nghỉ"), law.holidays.notices,
        [](const HolidayNotice& notice) { return Sentence::tr("lịch nghỉ năm %1", notice.year); });
    listing.add(Sentence::tr("Ngày nghỉ"), u"week"_s, Sentence::tr("nghỉ cuối tuần, nghỉ bù"),
                law.holidays.evidence);
    const DeadlineCustoms& customs = law.deadlineCustoms;
    listing.add(Sentence::tr("Cách hiểu thời hạn"), u"before"_s, Sentence::tr("\"trước ngày\""),
                customs.before);
    listing.add(Sentence::tr("Cách hiểu thời hạn"), u"counting"_s,
                Sentence::tr("\"trong vòng … ngày\""), customs.counting);
    listing.add(Sentence::tr("Cách hiểu thời hạn"), u"monthParts"_s,
                Sentence::tr("đầu, giữa, cuối tháng"), customs.monthParts);
    listing.addAll(Sentence::tr("Thời hạn luật định"), law.timeLimits.all,
                   [](const TimeLimit& limit) { return limit.step; });
}

void listMoney(Listing& listing, const Salaries& salaries)
{
    listing.addAll(Sentence::tr("Lương cơ sở"), salaries.all, [](const BaseSalary& salary) {
        return Sentence::tr("%1 đồng", text::groupedDigits(salary.dong));
    });
    listing.addAll(Sentence::tr("Làm tròn tiền thưởng"), salaries.roundings,
                   [](const Rounding& rounding) {
                       return Sentence::tr("đến %1 đồng", text::groupedDigits(rounding.step));
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
    listing.addAll(Sentence::tr("Thành phần hồ sơ"), law.dossiers.all,
                   [](const DossierRule& rule) { return rule.name; });
    return std::move(listing).taken();
}

} // namespace thidua::regulation
