// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Rules.h"

#include "base/Sentence.h"

namespace thidua::renewal {

using base::Sentence;

namespace {

struct Row {
    const char16_t* pattern; ///< * stands for anything
    Rule rule;
    const char* why = nullptr;
};

constexpr auto workOfYear = QT_TRANSLATE_NOOP("core", "Của năm cũ; ở lại tệp cũ.");
constexpr auto ownNumber = QT_TRANSLATE_NOOP("core", "Số của văn bản năm cũ; Văn thư cấp số mới.");
constexpr auto ownSlogan =
    QT_TRANSLATE_NOOP("core", "Chủ đề, phương châm của năm cũ; hãy nhập của năm mới.");
constexpr auto hostPlace =
    QT_TRANSLATE_NOOP("core", "Địa điểm của năm cũ; để trống thì lấy theo đơn vị đăng cai.");
constexpr auto statusAgain = QT_TRANSLATE_NOOP(
    "core", "Tình trạng được đặt lại như mới dự kiến; hãy xem năm nay có tổ chức không.");
constexpr auto countAgain =
    QT_TRANSLATE_NOOP("core", "Số liệu của năm cũ; hãy xem còn đúng không.");

constexpr auto modeAgain = QT_TRANSLATE_NOOP(
    "core",
    "Năm cũ ký bằng cách luân chuyển văn bản; hãy xem năm nay ký tại hội nghị hay luân chuyển.");

/// The first row that fits holds.
constexpr Row rows[] = {
    // What an agency and a person are does not change with the year; names that go are found by
    // the law of the day, people who leave by their dates.
    {u"office", Rule::Keep},
    {u"agencies.role", Rule::Keep},
    {u"agencies.province", Rule::Keep},
    {u"agencies.headTitle", Rule::Keep},
    {u"agencies.names.from", Rule::Keep},
    {u"agencies.names.until", Rule::Keep},
    {u"agencies.phone", Rule::Keep},
    {u"agencies.fax", Rule::Keep},
    {u"agencies.email", Rule::Keep},
    {u"agencies.website", Rule::Keep},
    {u"agencies.units.headcount", Rule::Ask, countAgain},
    {u"people.name", Rule::Keep},
    {u"people.born", Rule::Keep},
    {u"people.hometown", Rule::Keep},
    {u"people.education", Rule::Keep},
    {u"people.academicTitle", Rule::Keep},
    {u"people.joined*", Rule::Keep},
    {u"people.retired", Rule::Keep},
    {u"people.career*", Rule::Keep},
    {u"signers.from", Rule::Keep},
    {u"signers.until", Rule::Keep},
    // What happened stays as it happened: the law asks for the years before.
    {u"awardsGiven*", Rule::Keep},
    {u"ratings*", Rule::Keep},
    {u"exclusions*", Rule::Keep},
    {u"initiatives*", Rule::Keep},
    // Work on the old year that ends with it.
    {u"registrations", Rule::Clear, workOfYear},
    {u"dossiers", Rule::Clear, workOfYear},
    {u"submissions", Rule::Clear, workOfYear},
    {u"meetings", Rule::Clear, workOfYear},
    {u"awardMeetings", Rule::Clear, workOfYear},
    {u"consultations", Rule::Clear, workOfYear},
    {u"*.results", Rule::Clear, workOfYear},
    {u"*.scoring.sheets", Rule::Clear, workOfYear},
    {u"*.circulation", Rule::Clear, workOfYear},
    {u"*.consent", Rule::Clear, workOfYear},
    {u"*.changes", Rule::Clear, workOfYear},
    {u"*.done", Rule::Clear, workOfYear},
    {u"*.status", Rule::Clear, statusAgain},
    // Papers of the year.
    {u"*.plan.number", Rule::Clear, ownNumber},
    {u"movementPlans.number", Rule::Clear, ownNumber},
    {u"*.plan.date", Rule::Month},
    {u"*.pledge.date", Rule::Month},
    {u"movementPlans.date", Rule::Month},
    {u"*.theme", Rule::Clear, ownSlogan},
    {u"*.motto", Rule::Clear, ownSlogan},
    {u"*.guidance", Rule::Renew},
    {u"*.pledge.place", Rule::Clear, hostPlace},
    {u"*.events.place", Rule::Clear, hostPlace},
    {u"*.pledge.mode", Rule::Ask, modeAgain},
    {u"*.clock", Rule::Keep},
};

bool fits(QStringView pattern, QStringView path)
{
    if (pattern.isEmpty())
        return path.isEmpty();
    if (pattern.front() != u'*')
        return !path.isEmpty() && pattern.front() == path.front() &&
               fits(pattern.mid(1), path.mid(1));
    for (qsizetype skipped = 0; skipped <= path.size(); ++skipped)
        if (fits(pattern.mid(1), path.mid(skipped)))
            return true;
    return false;
}

} // namespace

Ruling rulingFor(const QString& pattern)
{
    for (const Row& row : rows)
        if (fits(row.pattern, pattern))
            return {row.rule, row.why ? Sentence::tr(row.why) : QString()};
    return {};
}

} // namespace thidua::renewal
