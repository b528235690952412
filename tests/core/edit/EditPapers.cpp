// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditPapers.h"

#include <gtest/gtest.h>

namespace thidua::tests {

document::OfficialDocument paperOf(const std::vector<Line>& lines)
{
    edit::Entries entries;
    for (const auto& line : lines) {
        document::Block block;
        block.type = line.type;
        block.level = line.level;
        block.label = line.label;
        block.text = document::inlinesOf(line.text);
        const int depth =
            edit::depthFor(entries, static_cast<int>(entries.size()), edit::rankOf(block));
        entries.push_back({std::move(block), depth});
    }
    document::OfficialDocument paper;
    paper.body = edit::nested(entries);
    return paper;
}

QString bodyText(const document::OfficialDocument& paper)
{
    QStringList lines;
    for (const auto& entry : edit::flattened(paper.body)) {
        const QString label =
            entry.block.label.isEmpty() ? QString() : QString(entry.block.label + u' ');
        lines.append(label + document::plainText(entry.block.text));
    }
    return lines.join(u'|');
}

edit::Caret atBody(std::vector<int> path, int offset)
{
    return {{QStringLiteral("body"), std::move(path), {}}, offset};
}

document::OfficialDocument done(const document::OfficialDocument& paper,
                                const std::optional<edit::Step>& step)
{
    EXPECT_TRUE(step.has_value());
    if (!step)
        return paper;
    auto made = edit::apply(paper, *step);
    EXPECT_TRUE(made.isOk()) << (made ? "" : made.error().detail.toStdString());
    return made ? std::move(made).value() : paper;
}

} // namespace thidua::tests
