// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/DiskFileSystem.h"
#include "docx/DocxWriter.h"
#include "pipeline/FormCheck.h"
#include "pipeline/OpenPaper.h"

#include "support/Files.h"

#include <QDir>

#include <gmock/gmock.h>

using namespace thidua;
using namespace Qt::StringLiterals;

namespace {

QStringList samplePapers()
{
    const QDir folder(support::sourceFolder() + u"/tests/data/papers"_s);
    QStringList paths;
    for (const QString& name : folder.entryList({u"*.txt"_s}))
        paths += folder.filePath(name);
    return paths;
}

std::string listed(const std::vector<rules::Finding>& findings)
{
    QString text;
    for (const auto& finding : findings)
        text += finding.rule + u": "_s + finding.message + u" ["_s + finding.excerpt + u"]\n"_s;
    return text.toStdString();
}

} // namespace

/// Every sample paper, measured on our pages and on our DOCX, lies inside the ranges of the decree.
class SampleForm : public testing::TestWithParam<std::string> {
protected:
    static const pipeline::World& world()
    {
        static base::DiskFileSystem files;
        static const auto world = pipeline::openWorld(files, pipeline::dataFolder({}));
        return *world;
    }
    pipeline::SetPaper set() const
    {
        const auto paper = pipeline::openPaper(world(), QString::fromStdString(GetParam()));
        EXPECT_TRUE(paper) << (paper ? "" : paper.error().message.toStdString());
        return paper ? pipeline::setPaper(world(), *paper) : pipeline::SetPaper{};
    }
};

TEST_P(SampleForm, PagesLieInsideTheRanges)
{
    const auto paper = set();
    const auto form = pipeline::measurePages(world(), paper);
    ASSERT_FALSE(form.types.empty());
    ASSERT_GE(form.rules.size(), 1u);
    const auto found = pipeline::checkForm(world(), form);
    EXPECT_TRUE(found.empty()) << listed(found);
}

TEST_P(SampleForm, DocxLiesInsideTheRanges)
{
    const auto paper = set();
    const auto docx = docx::toDocx(paper.flow, paper.pages.rules);
    ASSERT_TRUE(docx);
    const auto form = pipeline::measureDocx(world(), *docx, u"x.docx"_s);
    ASSERT_TRUE(form) << form.error().message.toStdString();
    ASSERT_FALSE(form->types.empty());
    ASSERT_GE(form->rules.size(), 1u);
    ASSERT_EQ(form->numbers.size(), 1u);
    const auto found = pipeline::checkForm(world(), *form);
    EXPECT_TRUE(found.empty()) << listed(found);
}

INSTANTIATE_TEST_SUITE_P(Papers, SampleForm, testing::ValuesIn([] {
                             std::vector<std::string> paths;
                             for (const QString& path : samplePapers())
                                 paths.push_back(path.toStdString());
                             return paths;
                         }()));
