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

/// What a component is missed for; some papers do well without those of the last level.
Finding missing(const QString& component)
{
    const auto finding = [&component](Level level, const QString& message) {
        return Finding{level, message, {}, 0, component};
    };
    if (component == u"issuer"_s)
        return finding(Level::Should, Texts::tr("Chưa có tên cơ quan ban hành."));
    if (component == u"symbol"_s)
        return finding(Level::Hint, Texts::tr("Chưa có ký hiệu văn bản."));
    if (component == u"place"_s)
        return finding(Level::Should, Texts::tr("Chưa có địa danh trước ngày, tháng, năm."));
    if (component == u"title"_s)
        return finding(Level::Should, Texts::tr("Chưa có tên loại và trích yếu."));
    if (component == u"abstract"_s)
        return finding(Level::Hint, Texts::tr("Chưa có trích yếu nội dung."));
    if (component == u"recipients"_s)
        return finding(Level::Hint, Texts::tr("Chưa có nơi nhận."));
    return finding(Level::Should, Texts::tr("Chưa có chức vụ của người ký."));
}

} // namespace

std::vector<Finding> findingsOf(const OfficialDocument& paper, const QStringList& missing,
                                const std::vector<base::Diagnostic>& diagnostics)
{
    std::vector<Finding> findings;
    for (const QString& component : missing)
        findings.push_back(findings::missing(component));
    for (const auto& diagnostic : diagnostics)
        findings.push_back({Level::Should, diagnostic.message, {}, diagnostic.location.line, {}});
    for (const auto& warning : paper.warnings)
        findings.push_back({Level::Should, warning.message, warning.text, warning.line, {}});
    return findings;
}

} // namespace thidua::findings
