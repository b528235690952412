// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Finding.h"

#include <QCoreApplication>

namespace thidua::findings {

using namespace Qt::StringLiterals;
using document::OfficialDocument;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(thidua::findings::Texts)
};

void appendMissing(std::vector<Finding>& findings, const OfficialDocument& paper)
{
    const auto add = [&findings](bool missing, Level level, const QString& message,
                                 const QString& component) {
        if (missing)
            findings.push_back({level, message, {}, 0, component});
    };
    // A pledge has neither place and date above nor one signer: all members sign it.
    const bool single = !paper.matrix;
    add(paper.issuer.isEmpty(), Level::Should, Texts::tr("Chưa có tên cơ quan ban hành."),
        u"issuer"_s);
    add(single && paper.symbol.isEmpty(), Level::Hint, Texts::tr("Chưa có ký hiệu văn bản."),
        u"symbol"_s);
    add(single && paper.place.isEmpty(), Level::Should,
        Texts::tr("Chưa có địa danh trước ngày, tháng, năm."), u"place"_s);
    const bool named = !paper.title.isEmpty();
    add(!named && paper.abstract.isEmpty(), Level::Should,
        Texts::tr("Chưa có tên loại và trích yếu."), u"title"_s);
    add(named && paper.abstract.isEmpty(), Level::Hint, Texts::tr("Chưa có trích yếu nội dung."),
        u"abstract"_s);
    add(single && paper.recipients.isEmpty(), Level::Hint, Texts::tr("Chưa có nơi nhận."),
        u"recipients"_s);
    add(single && paper.signatures.empty(), Level::Should,
        Texts::tr("Chưa có chức vụ của người ký."), u"signatures"_s);
}

} // namespace

std::vector<Finding> findingsOf(const OfficialDocument& paper,
                                const std::vector<base::Diagnostic>& diagnostics)
{
    std::vector<Finding> findings;
    appendMissing(findings, paper);
    for (const auto& diagnostic : diagnostics)
        findings.push_back({Level::Should, diagnostic.message, {}, diagnostic.location.line, {}});
    for (const auto& warning : paper.warnings)
        findings.push_back({Level::Should, warning.message, warning.text, warning.line, {}});
    return findings;
}

} // namespace thidua::findings
