// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Setting.h"

#include "layout/ShortRules.h"

#include <map>

namespace thidua::layout {

namespace {

std::vector<SetParagraph> setParagraphs(const std::vector<composition::Paragraph>& paragraphs,
                                        int width, const Press& press)
{
    std::vector<SetParagraph> set;
    set.reserve(paragraphs.size());
    for (const auto& paragraph : paragraphs)
        set.push_back(setParagraph(paragraph, width, press));
    return set;
}

/// The paragraphs at the end of the blocks, a table ends them.
std::vector<const SetParagraph*> paragraphsAbove(const std::vector<SetBlock>& blocks)
{
    std::vector<const SetParagraph*> above;
    for (auto block = blocks.rbegin(); block != blocks.rend(); ++block) {
        const auto* paragraph = std::get_if<SetParagraph>(&*block);
        if (!paragraph)
            break;
        above.insert(above.begin(), paragraph);
    }
    return above;
}

using LengthsByParagraph = std::map<const composition::Paragraph*, base::Length>;

void note(LengthsByParagraph& lengths, const SetParagraph& set)
{
    if (set.paragraph->rule)
        lengths[set.paragraph] = base::Length::twips(set.ruleLength);
}

LengthsByParagraph ruleLengths(const SetSection& section)
{
    LengthsByParagraph lengths;
    for (const auto& block : section.blocks) {
        if (const auto* paragraph = std::get_if<SetParagraph>(&block))
            note(lengths, *paragraph);
        else if (const auto* table = std::get_if<SetTable>(&block))
            for (const auto& cell : table->cells)
                for (const auto& set : cell.paragraphs)
                    note(lengths, set);
    }
    return lengths;
}

SetGap gapAfterTable(const Press& press)
{
    const auto& end = press.styles.of(composition::StyleId::SectionEnd);
    return {emptyLineMetrics(end.character, end.paragraph.line, press.fonts).height() +
            end.paragraph.after};
}

} // namespace

SetSection setSection(const composition::Section& section, const Press& press)
{
    SetSection set;
    set.section = &section;
    const int width = section.page.textWidth();
    set.blocks.reserve(section.blocks.size() + 1);
    const auto afterTable = [&set] {
        return !set.blocks.empty() && std::holds_alternative<SetTable>(set.blocks.back());
    };
    for (const auto& block : section.blocks) {
        if (const auto* table = std::get_if<composition::Table>(&block)) {
            if (table->rows.empty() || table->columns.empty())
                continue;
            if (afterTable())
                set.blocks.emplace_back(gapAfterTable(press));
            set.blocks.emplace_back(setTable(*table, press));
            continue;
        }
        SetParagraph paragraph =
            setParagraph(std::get<composition::Paragraph>(block), width, press);
        if (paragraph.paragraph->rule)
            paragraph = withRuleLength(std::move(paragraph), paragraphsAbove(set.blocks));
        set.blocks.emplace_back(std::move(paragraph));
    }
    if (afterTable())
        set.blocks.emplace_back(gapAfterTable(press));
    set.firstHeader = setParagraphs(section.firstHeader, width, press);
    set.firstFooter = setParagraphs(section.firstFooter, width, press);
    return set;
}

form::RuleLengths ruleLengths(const std::vector<SetSection>& sections)
{
    form::RuleLengths rules;
    for (const auto& section : sections) {
        const auto lengths = ruleLengths(section);
        const auto append = [&](const composition::Paragraph& paragraph) {
            if (paragraph.rule) {
                const auto found = lengths.find(&paragraph);
                rules.lengths.push_back(found == lengths.end() ? base::Length() : found->second);
            }
        };
        for (const auto& block : section.section->blocks)
            composition::walkParagraphs(block, append);
    }
    return rules;
}

} // namespace thidua::layout
