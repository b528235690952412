// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Footnotes.h"

#include <algorithm>
#include <variant>

namespace thidua::composition {

using namespace Qt::StringLiterals;

namespace {

/// Any number above 0, until the notes are numbered.
constexpr int unnumbered = 1;

/// As LibreOffice sets every reference to a footnote, whatever its run says: 58 % of the size, its
/// top level with that of the text (Times New Roman rises 0.9336 with its line gap).
CharacterFormat raised(CharacterFormat text)
{
    text.raise = text.halfPoints * 3921 / 1000;
    text.halfPoints = text.halfPoints * 58 / 100;
    text.bold = false;
    text.italic = false;
    return text;
}

class Numbering {
public:
    Numbering(Section& section, const StyleSheet& styles, int first)
        : m_notes(section.notes), m_style(styles.of(StyleId::Footnote)), m_number(first)
    {
    }

    void visit(std::vector<Paragraph>& paragraphs)
    {
        for (auto& paragraph : paragraphs)
            visit(paragraph);
    }

    void visit(Paragraph& paragraph)
    {
        for (auto& run : paragraph.runs)
            if (run.note > 0)
                take(run);
    }

    void visit(Table& table)
    {
        for (auto& row : table.rows)
            for (auto& cell : row.cells)
                visit(cell.paragraphs);
    }

    int next() const { return m_number; }

private:
    void take(Run& reference)
    {
        const QString number = QString::number(m_number++);
        const int index = static_cast<int>(m_notes.size()) + 1;
        Paragraph note;
        note.style = StyleId::Footnote;
        note.format = m_style.paragraph;
        note.runs = {{number, m_style.character, -index},
                     {u' ' + reference.text, m_style.character}};
        note.source = {u"footnote"_s, {m_number - 2}};
        reference.text = number;
        reference.note = index;
        m_notes.push_back(std::move(note));
    }

    std::vector<Paragraph>& m_notes;
    const Style& m_style;
    int m_number;
};

/// Tables without cells come out as nothing.
bool beginsWithTable(const Section& section)
{
    for (const auto& block : section.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (!table)
            return false;
        if (!table->rows.empty() && !table->columns.empty())
            return true;
    }
    return false;
}

} // namespace

Run noteReference(const QString& note, const CharacterFormat& text)
{
    return {note, raised(text), unnumbered};
}

int numberNotes(Section& section, const StyleSheet& styles, int first)
{
    section.notes.clear();
    Numbering numbering(section, styles, first);
    for (auto& block : section.blocks)
        std::visit([&numbering](auto& one) { numbering.visit(one); }, block);
    return numbering.next();
}

bool needsParagraphBefore(const Flow& flow, size_t section)
{
    const auto noted = std::find_if(flow.sections.begin(), flow.sections.end(),
                                    [](const Section& one) { return !one.notes.empty(); });
    const bool first = noted == flow.sections.begin() + static_cast<qsizetype>(section);
    return noted != flow.sections.end() && (section > 0 || first) &&
           beginsWithTable(flow.sections[section]);
}

int faintHeight(const Flow& flow, size_t section)
{
    return section > 0 && needsParagraphBefore(flow, section) ? 1 : 0;
}

} // namespace thidua::composition
