// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DossierCommand.h"

#include "base/Sentence.h"
#include "dossier/Report.h"
#include "pipeline/Dossiers.h"

namespace thidua::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;

namespace {

Result<QString> runDossier(const pipeline::World& world, const Options& options)
{
    const QString day = options.value(u"--as-of"_s);
    const auto today = base::Date::fromIso(day);
    if (!today || (!day.isEmpty() && !today->isWhole()))
        return Error{
            ErrorCode::WrongUse,
            Sentence::tr("dossier: --as-of phải là một ngày, viết như 2026-12-01, không phải “%1”.",
                         day),
            {}};
    const auto reports = pipeline::checkDossiers(world, options.positional.first(), *today);
    if (!reports)
        return reports.error();
    return options.has(u"--json"_s) ? QString::fromUtf8(dossier::asJson(*reports))
                                    : dossier::asText(*reports);
}

} // namespace

Command dossierCommand()
{
    return {u"dossier"_s,
            {Sentence::tr("TỆP.thidua")},
            Sentence::tr("kiểm tra từng hồ sơ khen thưởng: thành phần có, thiếu; điều kiện và lý "
                         "do; thời hạn"),
            {{u"--json"_s, {}, Sentence::tr("in ra JSON")},
             {u"--as-of"_s, Sentence::tr("NGÀY"),
              Sentence::tr("cho biết đến ngày đó còn bao lâu hoặc đã quá hạn (viết như "
                           "2026-12-01)"),
              false, Takes::Word}},
            runDossier};
}

} // namespace thidua::cli
