// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfPapers.h"
#include "pdf/PdfObjects.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace thidua;
using composition::Flow;
using composition::Paragraph;
using pdf::outputOf;
using pdf::paper;
using pdf::paragraph;
using pdf::pdfOf;
using pdf::sentence;
using support::words;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string hexOf(const QString& text)
{
    QByteArray digits;
    for (const QChar unit : text)
        digits += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return digits.toStdString();
}

QString simplifiedWords(const Flow& flow)
{
    QString all;
    for (const auto& section : flow.sections)
        for (const auto& block : section.blocks)
            composition::walkParagraphs(block,
                                        [&all](const Paragraph& one) { all += one.text() + u' '; });
    return all.simplified();
}

} // namespace

TEST(Pdf, HasTheTitleTheLanguageAndTheDateOfThePaper)
{
    const std::string bytes = pdfOf(paper()).toStdString();
    EXPECT_THAT(bytes, HasSubstr("/Title <FEFF" + hexOf(u"KẾ HOẠCH Tổ chức (thi đua)"_s) + ">"));
    EXPECT_THAT(bytes, HasSubstr("/Author <FEFF" + hexOf(u"SỞ NỘI VỤ"_s) + ">"));
    EXPECT_THAT(bytes, HasSubstr("/CreationDate (D:20260302)"));
    EXPECT_THAT(bytes, HasSubstr("/Lang (vi-VN)"));
    EXPECT_THAT(bytes, HasSubstr("/DisplayDocTitle true"));
}

TEST(Pdf, SaysNoMoreOfTheDateThanIsKnown)
{
    auto flow = paper();
    flow.properties.date = *base::Date::of(2026);
    EXPECT_THAT(pdfOf(flow).toStdString(), HasSubstr("/CreationDate (D:2026)"));
    flow.properties.date = {};
    EXPECT_THAT(pdfOf(flow).toStdString(), Not(HasSubstr("/CreationDate")));
}

TEST(Pdf, NestsItsOutlineByLevel)
{
    const auto bytes = pdfOf(paper());
    EXPECT_THAT(bytes.toStdString(),
                HasSubstr("/Title <FEFF" + hexOf(u"1. Yêu cầu Đậm, nghiêng."_s) + ">"));
    EXPECT_EQ(bytes.count("/Count 2"),
              2); // "I. MỤC ĐÍCH" of both sections has two entries below it
    EXPECT_EQ(bytes.count("/Type /Outlines"), 1);
}

TEST(Pdf, HasNoOutlineWithoutHeadings)
{
    Flow flow;
    flow.sections.emplace_back();
    flow.sections[0].blocks.emplace_back(paragraph(sentence));
    EXPECT_THAT(pdfOf(flow).toStdString(), Not(HasSubstr("/Outlines")));
}

TEST(Pdf, LabelsThePagesOfEverySectionFromOne)
{
    EXPECT_EQ(pdfOf(paper()).count("/S /D /St 1"), 2);
}

TEST(Pdf, TurnsTheLandscapePagesOnly)
{
    const auto bytes = pdfOf(paper());
    EXPECT_GE(bytes.count("[0 0 595.000000 842.000000]"), 2);
    EXPECT_GE(bytes.count("[0 0 842.000000 595.000000]"), 2);
}

TEST(Pdf, RefusesAPaperWithoutPages)
{
    const auto made = pdf::toPdf({}, {}, pdf::fonts());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, base::ErrorCode::Refused);
}

TEST(Pdf, IsTheSameTwiceInOneProcess) { EXPECT_EQ(pdfOf(paper()), pdfOf(paper())); }

TEST(Pdf, PrintsItsHash)
{
    // Read by the test below from a process of its own.
    const auto hash = QCryptographicHash::hash(pdfOf(paper()), QCryptographicHash::Sha256).toHex();
    std::printf("hash %s\n", hash.constData());
    EXPECT_EQ(hash.size(), 64);
}

TEST(Pdf, IsTheSameInTwoProcesses)
{
    const auto ours = QCryptographicHash::hash(pdfOf(paper()), QCryptographicHash::Sha256).toHex();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--gtest_filter=Pdf.PrintsItsHash"_s});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_THAT(process.readAllStandardOutput().toStdString(),
                HasSubstr("hash " + ours.toStdString()));
}

TEST(Pdf, PassesQpdf)
{
    const auto report = outputOf(u"qpdf"_s, pdfOf(paper()), {u"--check"_s}, {});
    if (!report)
        GTEST_SKIP() << "qpdf is not installed";
    EXPECT_THAT(words(*report), HasSubstr("No syntax or stream encoding errors found"));
}

TEST(Pdf, EmbedsOneFamilyAsSubsets)
{
    const auto report = outputOf(u"pdffonts"_s, pdfOf(paper()), {}, {});
    if (!report)
        GTEST_SKIP() << "pdffonts is not installed";
    const auto rows = report->split(u'\n', Qt::SkipEmptyParts).mid(2);
    EXPECT_EQ(rows.size(), 3);
    for (const auto& row : rows) {
        EXPECT_THAT(words(row), testing::ContainsRegex("^[A-Z]{6}\\+(Tinos|TimesNewRoman)"));
        EXPECT_THAT(words(row.simplified()), HasSubstr("yes yes yes"));
    }
}

TEST(Pdf, GivesBackTheWordsOfThePaper)
{
    auto flow = paper();
    flow.sections.pop_back();
    const auto text = outputOf(u"pdftotext"_s, pdfOf(flow), {u"-enc"_s, u"UTF-8"_s}, {u"-"_s});
    if (!text)
        GTEST_SKIP() << "pdftotext is not installed";
    QStringList pages = text->split(u'\f', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < pages.size(); ++i) // less the page number on top
        pages[i] = pages[i].section(u'\n', 1);
    EXPECT_EQ(words(pages.join(u' ').simplified()), words(simplifiedWords(flow)));
}

TEST(Pdf, CanBeSignedByAppendingToIt)
{
    // As a signing program does it: one object anew, a table that leads back to the former one.
    QByteArray bytes = pdfOf(paper());
    const auto objects = pdf::readObjects(bytes).value();
    const auto former = bytes.mid(bytes.lastIndexOf("startxref") + 10).split('\n').front();
    const QByteArray head = objects.objects.at(objects.root).head;
    const QByteArray offset = QByteArray::number(bytes.size()).rightJustified(10, '0');
    bytes += QByteArray::number(objects.root) + " 0 obj\n" + head + "\nendobj\n";
    const QByteArray table = QByteArray::number(bytes.size());
    bytes += "xref\n" + QByteArray::number(objects.root) + " 1\n" + offset +
             " 00000 n \ntrailer\n<< /Size " +
             QByteArray::number(static_cast<int>(objects.objects.size()) + 1) + " /Root " +
             QByteArray::number(objects.root) + " 0 R /Info " + QByteArray::number(objects.info) +
             " 0 R /Prev " + former + " >>\nstartxref\n" + table + "\n%%EOF\n";
    const auto report = outputOf(u"qpdf"_s, bytes, {u"--check"_s}, {});
    if (!report)
        GTEST_SKIP() << "qpdf is not installed";
    EXPECT_THAT(words(*report), HasSubstr("No syntax or stream encoding errors found"));
    EXPECT_THAT(words(*report), Not(HasSubstr("WARNING")));
}
