// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/Report.h"

#include "base/Sentence.h"
#include "text/DatesInWords.h"

namespace thidua::dossier {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

QString dateText(const base::Date& date) { return text::dateText(date, text::DateStyle::Slashed); }

QString markOf(Met met)
{
    return met == Met::Yes  ? Sentence::tr("đạt")
           : met == Met::No ? Sentence::tr("không đạt")
                            : Sentence::tr("chưa đủ căn cứ");
}

QString conclusionOf(Met met)
{
    return met == Met::Yes  ? Sentence::tr("đủ điều kiện theo dữ liệu")
           : met == Met::No ? Sentence::tr("không đủ điều kiện")
                            : Sentence::tr("chưa đủ căn cứ để kết luận");
}

QString markOf(PartState state)
{
    switch (state) {
    case PartState::Present:
        return Sentence::tr("có");
    case PartState::Unsigned:
        return Sentence::tr("chưa ký");
    case PartState::Missing:
        return Sentence::tr("thiếu");
    case PartState::NotNeeded:
        return Sentence::tr("không cần");
    case PartState::Perhaps:
        break;
    }
    return Sentence::tr("cần xem");
}

QString inBrackets(const QStringList& remarks)
{
    QStringList said = remarks;
    said.removeAll(QString());
    return said.isEmpty() ? QString() : u" ("_s + said.join(u"; "_s) + u')';
}

QString toConfirm(const QString& doubt)
{
    return doubt.isEmpty() ? QString() : Sentence::tr("cần xác nhận: %1", doubt);
}

QString lineOf(const Condition& condition)
{
    return u"    [%1] %2: %3%4\n"_s.arg(
        markOf(condition.met), condition.text, condition.reason,
        inBrackets({condition.article, toConfirm(condition.toConfirm)}));
}

QString lineOf(const PartReport& part)
{
    return u"    [%1] %2%3\n"_s.arg(
        markOf(part.state), part.name,
        inBrackets(
            {part.state == PartState::Perhaps ? part.when : QString(), part.note, part.place}));
}

QString lineOf(const TimeReport& time)
{
    QStringList remarks{time.source, time.hint};
    if (!time.done.isEmpty())
        remarks += time.isLate ? Sentence::tr("xong %1, quá hạn", dateText(time.done))
                               : Sentence::tr("xong %1", dateText(time.done));
    else if (time.daysLeft)
        remarks += *time.daysLeft < 0 ? Sentence::tr("quá hạn %1 ngày", -*time.daysLeft)
                                      : Sentence::tr("còn %1 ngày", *time.daysLeft);
    remarks += toConfirm(time.toConfirm);
    return u"    %1: %2%3\n"_s.arg(dateText(time.last), time.title, inBrackets(remarks));
}

QString textOf(const Report& report)
{
    QString text = u"%1: %2, %3\n"_s.arg(report.id.value, report.name, report.awardName);
    text += u"  "_s + Sentence::tr("Điều kiện: %1", conclusionOf(report.eligible)) + u'\n';
    for (const Condition& condition : report.conditions)
        text += lineOf(condition);
    const QString day =
        report.isDayAssumed
            ? Sentence::tr("chưa ghi ngày nhận, tính theo ngày %1", dateText(report.day))
            : Sentence::tr("theo ngày nhận %1", dateText(report.day));
    const QString law = report.article.isEmpty() ? report.rule : report.article;
    text += u"  "_s +
            (report.isComplete() ? Sentence::tr("Hồ sơ đủ") : Sentence::tr("Hồ sơ chưa đủ")) +
            inBrackets({law, report.copies, day, toConfirm(report.toConfirm)}) + u'\n';
    for (const PartReport& part : report.parts)
        text += lineOf(part);
    if (!report.times.empty())
        text += u"  "_s + Sentence::tr("Thời hạn") + u'\n';
    for (const TimeReport& time : report.times)
        text += lineOf(time);
    return text;
}

} // namespace

QString asText(const std::vector<Report>& reports)
{
    if (reports.empty())
        return Sentence::tr("Tệp năm chưa có hồ sơ khen thưởng nào.") + u'\n';
    QStringList texts;
    for (const Report& report : reports)
        texts += textOf(report);
    return texts.join(u'\n');
}

} // namespace thidua::dossier
