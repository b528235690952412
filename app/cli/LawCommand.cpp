// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/LawCommand.h"

#include "base/Sentence.h"
#include "regulation/Law.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace thidua::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;
using regulation::UncertainRecord;

namespace {

QString asJson(const std::vector<UncertainRecord>& records)
{
    QJsonArray list;
    for (const auto& record : records)
        list += QJsonObject{{u"table"_s, record.table},
                            {u"id"_s, record.id},
                            {u"name"_s, record.name},
                            {u"source"_s, record.evidence.source},
                            {u"confidence"_s, regulation::nameOf(record.evidence.confidence)},
                            {u"toConfirm"_s, record.evidence.toConfirm}};
    return QString::fromUtf8(QJsonDocument(list).toJson());
}

QString asText(const std::vector<UncertainRecord>& records)
{
    QString text;
    QString table;
    for (const auto& record : records) {
        if (record.table != table)
            text += (table.isEmpty() ? QString() : u"\n"_s) + record.table + u":\n"_s;
        table = record.table;
        text += u"  "_s + record.id + u": "_s + record.name;
        text += u" ["_s + regulation::nameOf(record.evidence.confidence) + u']';
        if (!record.evidence.toConfirm.isEmpty())
            text += u" "_s + record.evidence.toConfirm;
        text += u'\n';
    }
    return text + Sentence::tr("%1 mục cần xác nhận.", records.size()) + u'\n';
}

Result<QString> runLaw(const pipeline::World& world, const Options& options)
{
    if (!options.has(u"--uncertain"_s))
        return Error{ErrorCode::WrongUse,
                     Sentence::tr("law: phải cho --uncertain; xem thidua law --help."),
                     {}};
    const auto law = pipeline::lawOf(world);
    if (!law)
        return law.error();
    const auto records = regulation::listUncertain(*law);
    return options.has(u"--json"_s) ? asJson(records) : asText(records);
}

} // namespace

Command lawCommand()
{
    return {u"law"_s,
            {},
            Sentence::tr("cho biết những mục của quy định chưa chắc chắn, cần cơ quan xác nhận"),
            {{u"--uncertain"_s, {}, Sentence::tr("mọi mục chưa chắc chắn, theo từng bảng")},
             {u"--json"_s, {}, Sentence::tr("in ra JSON")}},
            runLaw};
}

} // namespace thidua::cli
