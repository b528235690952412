// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfPapers.h"

#include "layout/Layout.h"
#include "layout/SystemFonts.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace thidua::pdf {

using namespace Qt::StringLiterals;
using composition::CharacterFormat;
using composition::Flow;
using composition::Paragraph;
using composition::Section;

const layout::Fonts& fonts()
{
    static const auto loaded = layout::Fonts::load(layout::SystemFonts().serif());
    return loaded.value();
}

Paragraph paragraph(const QString& text, int outlineLevel)
{
    Paragraph made;
    CharacterFormat bold;
    bold.bold = true;
    CharacterFormat italic;
    italic.italic = true;
    made.format.alignment = composition::Alignment::Justified;
    made.format.outlineLevel = outlineLevel;
    made.runs = {{text, CharacterFormat{}}, {u" Đậm, "_s, bold}, {u"nghiêng."_s, italic}};
    return made;
}

const QString sentence =
    u"Ủy ban nhân dân tỉnh phát động phong trào thi đua yêu nước năm 2026 trong toàn tỉnh"_s;

Flow paper()
{
    Flow flow;
    Section section;
    for (const auto& [text, level] : {std::pair{u"I. MỤC ĐÍCH"_s, 0},
                                      {sentence, -1},
                                      {u"1. Yêu cầu"_s, 1},
                                      {sentence, -1},
                                      {u"2. Nội dung"_s, 1},
                                      {u"II. TỔ CHỨC"_s, 0}})
        section.blocks.emplace_back(paragraph(text, level));
    for (int i = 0; i < 60; ++i)
        section.blocks.emplace_back(paragraph(sentence));
    flow.sections = {section, section};
    std::swap(flow.sections[1].page.width, flow.sections[1].page.height);
    flow.properties = {u"KẾ HOẠCH Tổ chức (thi đua)"_s, u"12/KH-SNV"_s, u"SỞ NỘI VỤ"_s,
                       *base::Date::of(2026, 3, 2)};
    return flow;
}

QByteArray pdfOf(const Flow& flow, Standard standard)
{
    const auto pages = layout::layOut(flow, fonts());
    const auto made = toPdf(pages, flow.properties, fonts(), standard);
    EXPECT_TRUE(made.isOk());
    return made.isOk() ? made.value() : QByteArray();
}

std::optional<QString> outputOf(const QString& tool, const QByteArray& pdf,
                                const QStringList& before, const QStringList& after)
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty())
        return std::nullopt;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.pdf"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, before + QStringList{path} + after);
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace thidua::pdf
