// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/FindingsPanel.h"

#include <QSet>
#include <QTest>

#include <gmock/gmock.h>

namespace thidua::findings {
namespace {

using namespace Qt::StringLiterals;

TEST(Findings, SayEachComponentThatIsMissing)
{
    const QStringList missing{u"issuer"_s,   u"symbol"_s,     u"place"_s,     u"title"_s,
                              u"abstract"_s, u"recipients"_s, u"signatures"_s};
    const auto findings = findingsOf({}, missing, {});
    ASSERT_EQ(findings.size(), static_cast<size_t>(missing.size()));
    QSet<QString> sentences;
    for (size_t i = 0; i < findings.size(); ++i) {
        EXPECT_EQ(findings[i].component, missing[static_cast<qsizetype>(i)]);
        sentences += findings[i].message;
    }
    EXPECT_EQ(sentences.size(), missing.size());
}

TEST(Findings, QuoteWhatReadingDropped)
{
    document::OfficialDocument paper;
    paper.warnings = {{34, u"WANG"_s, u"Bỏ dòng này."_s}};
    const auto findings = findingsOf(paper, {}, {{u"Thiếu hình chữ."_s, {}}});
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].message, u"Thiếu hình chữ.");
    EXPECT_EQ(findings[1].quote, u"WANG");
    EXPECT_EQ(findings[1].line, 34);
}

TEST(FindingsPanel, AsksToGoWhereAFindingIsClicked)
{
    FindingsPanel panel;
    panel.resize(300, 200);
    panel.setFindings(
        {{Level::Should, u"Một."_s, {}, 1, {}}, {Level::Hint, u"Hai."_s, u"x"_s, 2, {}}});
    panel.show();
    int line = 0;
    QObject::connect(&panel, &FindingsPanel::chosen,
                     [&line](const Finding& finding) { line = finding.line; });
    QTest::mouseClick(panel.viewport(), Qt::LeftButton, {},
                      panel.visualItemRect(panel.item(1)).center());
    EXPECT_EQ(line, 2);
}

TEST(FindingsPanel, StepsRoundTheEnds)
{
    FindingsPanel panel;
    panel.setFindings({{Level::Should, u"Một."_s, {}, 1, {}}, {Level::Hint, u"Hai."_s, {}, 2, {}}});
    std::vector<int> lines;
    QObject::connect(&panel, &FindingsPanel::chosen,
                     [&lines](const Finding& finding) { lines.push_back(finding.line); });
    for (const int direction : {1, 1, 1, -1})
        panel.step(direction);
    EXPECT_THAT(lines, testing::ElementsAre(1, 2, 1, 2));
}

TEST(FindingsPanel, ShortensQuotationsAndKeepsMarkupAsText)
{
    FindingsPanel panel;
    panel.setFindings({{Level::Should, u"Bỏ."_s, QString(5000, u'x') + u"<b>"_s, 1, {}}});
    EXPECT_FALSE(panel.item(0)->toolTip().contains(u'<'));
    EXPECT_LE(panel.item(0)->toolTip().size(), 1000);
}

TEST(FindingsPanel, LivesWithTenThousandFindings)
{
    FindingsPanel panel;
    panel.resize(300, 200);
    panel.show();
    panel.setFindings(std::vector<Finding>(10'000, {Level::Should, u"Một."_s, u"x"_s, 1, {}}));
    panel.step(-1);
    EXPECT_EQ(panel.currentRow(), 9'999);
}

} // namespace
} // namespace thidua::findings
