// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/PlainText.h"

namespace thidua::composition {

namespace {

QString printed(const Paragraph& paragraph)
{
    QString text = paragraph.text();
    text.replace(QChar(0x00A0), QChar(u' '));
    text.replace(QChar(0x2011), QChar(u'-'));
    return text.simplified();
}

} // namespace

QString plainText(const Flow& flow)
{
    QString text;
    const auto add = [&text](const Paragraph& paragraph) {
        const QString line = printed(paragraph);
        if (!line.isEmpty())
            text += line + u'\n';
    };
    for (const auto& section : flow.sections) {
        for (const auto& paragraph : section.firstHeader)
            add(paragraph);
        for (const auto& block : section.blocks)
            walkParagraphs(block, add);
        for (const auto& paragraph : section.notes)
            add(paragraph);
        for (const auto& paragraph : section.firstFooter)
            add(paragraph);
    }
    return text;
}

} // namespace thidua::composition
