// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RollCommand.h"

#include "base/Sentence.h"
#include "pipeline/RollYear.h"
#include "renewal/Change.h"

#include <QJsonDocument>

#include <algorithm>

namespace thidua::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;
using renewal::Change;
using renewal::ChangeKind;
using renewal::ChangeMap;

namespace {

/// "[cần xem] Kế hoạch, nội dung, đoạn 3: "năm 2019" → "năm 2020": …"
QString lineOf(const Change& change)
{
    const auto brief = [](QString text) {
        text = text.simplified();
        return text.size() > 80 ? QString(text.left(79) + u"…"_s) : text;
    };
    QString line = u"["_s + renewal::nameOf(change.kind) + u"] "_s + change.where + u": "_s;
    if (!change.oldText.isEmpty())
        line += u'"' + brief(change.oldText) + u"\" "_s;
    if (!change.newText.isEmpty())
        line += u"→ \""_s + brief(change.newText) + u"\" "_s;
    return line + u"- "_s + change.why;
}

QString asText(const ChangeMap& map)
{
    QString text;
    for (const Change& change : map.changes)
        text += lineOf(change) + u'\n';
    const auto count = [&map](ChangeKind kind) {
        return std::count_if(map.changes.begin(), map.changes.end(),
                             [kind](const Change& change) { return change.kind == kind; });
    };
    return text +
           Sentence::tr("%1 chỗ đã tính lại, %2 chỗ đã xóa, %3 chỗ cần xem.",
                        count(ChangeKind::Recomputed), count(ChangeKind::Cleared),
                        count(ChangeKind::Question)) +
           u'\n';
}

Result<QString> runRoll(const pipeline::World& world, const Options& options)
{
    const QString output = options.value(u"--to"_s);
    bool isYear = false;
    const int year = options.value(u"--year"_s).toInt(&isYear);
    if (output.isEmpty() || !isYear)
        return Error{
            ErrorCode::WrongUse,
            Sentence::tr("roll: phải cho --year (năm mới, viết bằng số) và --to; xem thidua "
                         "roll --help."),
            {}};
    if (!output.endsWith(u".thidua"_s))
        return Error{
            ErrorCode::WrongUse,
            Sentence::tr("%1: tệp năm thi đua phải có đuôi .thidua; hãy đổi đuôi tệp.", output),
            {}};
    const auto map = pipeline::rollYear(
        world, {options.positional.first(), year, output,
                options.has(u"--force"_s) ? base::Overwrite::Yes : base::Overwrite::No});
    if (!map)
        return map.error();
    return options.has(u"--json"_s) ? QString::fromUtf8(QJsonDocument(toJson(*map)).toJson())
                                    : asText(*map);
}

} // namespace

Command rollCommand()
{
    return {u"roll"_s,
            {Sentence::tr("TỆP.thidua")},
            Sentence::tr("lập tệp của năm sau từ tệp năm cũ, kèm bản đồ mọi chỗ phải xem lại"),
            {{u"--year"_s, Sentence::tr("NĂM"), Sentence::tr("năm mới"), false, Takes::Word},
             {u"--to"_s, Sentence::tr("TỆP.thidua"), Sentence::tr("tệp năm thi đua sẽ ghi")},
             {u"--json"_s, {}, Sentence::tr("in bản đồ ra JSON")},
             {u"--force"_s, {}, Sentence::tr("ghi đè tệp đã có")}},
            runRoll};
}

} // namespace thidua::cli
