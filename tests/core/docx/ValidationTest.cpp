// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Word's own judge cannot run here; the published schemas, python-docx and LibreOffice can.
#include "FlowBuilders.h"

#include "docx/DocxWriter.h"
#include "support/Files.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace thidua {

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int status = -1;
    QString output;
};

Outcome ran(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool finished = process.waitForFinished(300'000);
    return {finished ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

bool isInstalled(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QString written(const QTemporaryDir& folder, const QString& name, const composition::Flow& flow)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    const auto bytes = docx::toDocx(flow, {});
    EXPECT_TRUE(bytes.isOk());
    EXPECT_EQ(file.write(*bytes), bytes->size());
    return path;
}

QString validator() { return support::sharedFolder() + u"/tools/validate-docx"_s; }

/// Why the schemas cannot be asked; empty where they can.
const char* missingForSchemas()
{
    if (support::sharedFolder().isEmpty() || !QFile::exists(validator()))
        return "the schemas are not beside the project";
    return isInstalled(u"xmllint"_s) ? "" : "xmllint is not installed";
}

} // namespace

TEST(Validation, TheSchemasAcceptAWholePaper)
{
    if (const char* reason = missingForSchemas(); *reason)
        GTEST_SKIP() << reason;
    const QTemporaryDir folder;
    const auto outcome = ran(validator(), {written(folder, u"full.docx"_s, support::fullFlow())});
    EXPECT_EQ(outcome.status, 0) << support::words(outcome.output);
}

TEST(Validation, TheSchemasAcceptTwoHundredRandomPapers)
{
    if (const char* reason = missingForSchemas(); *reason)
        GTEST_SKIP() << reason;
    const QTemporaryDir folder;
    // Loading the schemas, once a part, takes most of the time: so twenty papers make the sections
    // of one file, and only the first brings headers and footers.
    QStringList files;
    for (unsigned seed = 0; seed < 200; seed += 20) {
        composition::Flow flow = support::randomFlow(seed);
        for (unsigned more = seed + 1; more < seed + 20; ++more)
            for (auto& section : support::randomFlow(more).sections) {
                section.firstHeader.clear();
                section.firstFooter.clear();
                flow.sections.push_back(section);
            }
        files << written(folder, u"%1.docx"_s.arg(seed), flow);
    }
    const auto outcome = ran(validator(), files);
    EXPECT_EQ(outcome.status, 0) << support::words(outcome.output.left(4000));
    EXPECT_EQ(outcome.output.count(u": valid\n"_s), files.size());
}

TEST(Validation, PythonDocxReadsTheParagraphsAndTables)
{
    const QString python = u"/usr/bin/python3"_s;
    if (!QFile::exists(python) || ran(python, {u"-c"_s, u"import docx"_s}).status != 0)
        GTEST_SKIP() << "python-docx is not installed";
    const QTemporaryDir folder;
    const QString path = written(folder, u"full.docx"_s, support::fullFlow());
    const QString script = u"import sys, docx; d = docx.Document(sys.argv[1]); "
                           "print(len(d.tables), len(d.sections), d.paragraphs[0].text, "
                           "d.paragraphs[0].style.name, d.core_properties.title)"_s;
    const auto outcome = ran(python, {u"-X"_s, u"utf8"_s, u"-c"_s, script, path});
    EXPECT_EQ(support::words(outcome.output.trimmed()),
              "3 2 KẾ HOẠCH VB kiểu 12 Kế hoạch năm 2026");
}

TEST(Validation, LibreOfficeMakesAPageOfEachSection)
{
    if (!isInstalled(u"soffice"_s) || !isInstalled(u"pdfinfo"_s))
        GTEST_SKIP() << "LibreOffice or pdfinfo is not installed";
    const QTemporaryDir folder;
    const QString path = written(folder, u"full.docx"_s, support::fullFlow());
    const auto converted =
        ran(u"soffice"_s,
            {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
             u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(), path});
    ASSERT_EQ(converted.status, 0) << support::words(converted.output);
    const auto info = ran(u"pdfinfo"_s, {folder.filePath(u"full.pdf"_s)});
    EXPECT_THAT(support::words(info.output), testing::ContainsRegex("Pages: +2\n"));
}

} // namespace thidua
