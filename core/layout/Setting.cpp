// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Setting.h"

#include "layout/FormerSetting.h"
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

/// Puts block after block.
class SectionSetter {
public:
    SectionSetter(const composition::Section& section, const Press& press, FormerSection& former)
        : m_press(press), m_former(former)
    {
        m_set.section = &section;
        m_set.blocks.reserve(section.blocks.size() + 1);
        m_set.origins.reserve(section.blocks.size() + 1);
    }

    void add(const composition::Paragraph& paragraph, size_t index)
    {
        const int width = m_set.section->page.textWidth();
        auto set = m_former.takeParagraph(index, paragraph, width);
        if (!set)
            set = setParagraph(paragraph, width, m_press);
        if (paragraph.rule)
            set = withRuleLength(std::move(*set), paragraphsAbove(m_set.blocks));
        put(std::move(*set), static_cast<int>(index));
    }

    void add(const composition::Table& table, size_t index)
    {
        if (table.rows.empty() || table.columns.empty())
            return;
        addGapAfterTable();
        auto set = m_former.takeTable(index, table);
        put(set ? std::move(*set) : setTable(table, m_press, m_former.changedTable(index)),
            static_cast<int>(index));
    }

    void addGapAfterTable()
    {
        if (!m_set.blocks.empty() && std::holds_alternative<SetTable>(m_set.blocks.back()))
            put(gapAfterTable(m_press), -1);
    }

    SetSection result() && { return std::move(m_set); }

private:
    void put(SetBlock block, int origin)
    {
        m_set.blocks.push_back(std::move(block));
        m_set.origins.push_back(origin);
    }

    const Press& m_press;
    FormerSection& m_former;
    SetSection m_set;
};

} // namespace

SetSection setSection(const composition::Section& section, const Press& press)
{
    FormerSection none;
    return setSection(section, press, none);
}

SetSection setSection(const composition::Section& section, const Press& press,
                      FormerSection& former)
{
    SectionSetter setter(section, press, former);
    for (size_t i = 0; i < section.blocks.size(); ++i)
        std::visit([&](const auto& block) { setter.add(block, i); }, section.blocks[i]);
    setter.addGapAfterTable();
    SetSection set = std::move(setter).result();
    const int width = section.page.textWidth();
    set.firstHeader = setParagraphs(section.firstHeader, width, press);
    set.firstFooter = setParagraphs(section.firstFooter, width, press);
    set.notes = setParagraphs(section.notes, width, press);
    return set;
}

void appendRuleLengths(form::RuleLengths& rules, const SetSection& section)
{
    const auto lengths = ruleLengths(section);
    const auto append = [&](const composition::Paragraph& paragraph) {
        if (!paragraph.rule)
            return;
        const auto found = lengths.find(&paragraph);
        rules.lengths.push_back(found == lengths.end() ? base::Length() : found->second);
    };
    for (const auto& block : section.section->blocks)
        composition::walkParagraphs(block, append);
}

} // namespace thidua::layout
