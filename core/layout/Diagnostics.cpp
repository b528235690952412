// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Diagnostics.h"

#include "layout/CellWords.h"
#include "layout/Shaping.h"

#include "base/Sentence.h"

#include <numeric>
#include <set>

namespace thidua::layout {

using base::Sentence;

namespace {

/// A border may reach into the margin by so much, as Word's own tables do.
constexpr int tolerance = 120;

/// Shorter words are not worth measuring.
constexpr qsizetype longWord = 40;
/// A4 less the narrowest margins.
constexpr base::Length widestLine = base::Length::twips(9355);

class Collector {
public:
    explicit Collector(const Fonts& fonts) : m_fonts(fonts) {}

    void visit(const composition::FlowBlock& block)
    {
        composition::walkParagraphs(
            block, [this](const composition::Paragraph& paragraph) { visit(paragraph); });
        const auto* table = std::get_if<composition::Table>(&block);
        if (!table || table->role != composition::TableRole::Content)
            return;
        for (const QString& word : wordsWiderThanTheirCells(*table, m_fonts))
            add(Sentence::tr("%1: từ “%2” dài hơn ô của nó nên bị ngắt giữa chừng; hãy nới cột "
                             "hoặc viết gọn lại.",
                             nameOf(*table), word.left(40)));
    }

    void visit(const composition::Paragraph& paragraph)
    {
        for (const auto& run : paragraph.runs)
            visitRun(run, paragraph);
        visitWords(paragraph);
    }

    void visitTable(const composition::Table& table, int textWidth)
    {
        const int width =
            table.indent + std::accumulate(table.columns.begin(), table.columns.end(), 0);
        if (width <= textWidth + tolerance)
            return;
        const int excess = static_cast<int>(base::Length::twips(width - textWidth).mm() + 0.5);
        add(Sentence::tr(
            "%1 rộng hơn phần chữ của trang %2 mm; hãy bớt cột hoặc đặt trang nằm ngang.",
            nameOf(table), excess));
    }

    std::vector<base::Diagnostic> result() && { return std::move(m_found); }

private:
    /// By its caption, else by the first text in it.
    static QString nameOf(const composition::Table& table)
    {
        if (!table.caption.isEmpty())
            return Sentence::tr("Bảng “%1”", table.caption);
        QString first;
        composition::walkParagraphs(table, [&first](const composition::Paragraph& paragraph) {
            if (first.isEmpty())
                first = paragraph.text().simplified().left(40);
        });
        return first.isEmpty() ? Sentence::tr("Một bảng")
                               : Sentence::tr("Bảng bắt đầu bằng “%1”", first);
    }

    void visitRun(const composition::Run& run, const composition::Paragraph& paragraph)
    {
        const FontTables& face = m_fonts.face(run.format.fontStyle());
        for (qsizetype i = 0; i < run.text.size(); ++i) {
            char32_t character = run.text.at(i).unicode();
            if (face.glyph(character) != 0 || isInvisible(run.text.at(i).unicode()) ||
                run.text.at(i) == u'\t')
                continue;
            if (run.text.at(i).isHighSurrogate() && i + 1 < run.text.size()) {
                character = QChar::surrogateToUcs4(run.text.at(i), run.text.at(i + 1));
                ++i;
            }
            if (face.glyph(character) == 0)
                addMissing(character, paragraph.text());
        }
    }

    void visitWords(const composition::Paragraph& paragraph)
    {
        for (const auto& run : paragraph.runs) {
            if (run.text.size() < longWord)
                continue;
            for (qsizetype start = 0; start < run.text.size();) {
                qsizetype end = run.text.indexOf(u' ', start);
                end = end < 0 ? run.text.size() : end;
                if (end - start >= longWord)
                    visitWord(run.text.mid(start, end - start), run.format, paragraph);
                start = end + 1;
            }
        }
    }

    void visitWord(const QString& word, const composition::CharacterFormat& format,
                   const composition::Paragraph& paragraph)
    {
        if (m_fonts.width(word, format.halfPoints, format.fontStyle()) > widestLine)
            add(Sentence::tr("Từ “%1…” dài hơn một dòng nên bị ngắt giữa chừng, trong đoạn "
                             "“%2”; hãy thêm dấu cách.",
                             word.left(20), paragraph.text().left(40).simplified()));
    }

    void addMissing(char32_t character, const QString& text)
    {
        if (!m_missing.insert(character).second)
            return;
        const QString code = QString::number(uint(character), 16).toUpper().rightJustified(4, u'0');
        add(Sentence::tr(
            "Phông chữ %1 không có ký tự “%2” (U+%3) trong đoạn “%4”; hãy thay bằng ký "
            "tự khác.",
            m_fonts.family(), QString::fromUcs4(&character, 1), code, text.left(40).simplified()));
    }

    void add(const QString& message) { m_found.push_back({message, {}}); }

    const Fonts& m_fonts;
    std::set<char32_t> m_missing;
    std::vector<base::Diagnostic> m_found;
};

} // namespace

bool isDrawable(const composition::FlowBlock& block, const Fonts& fonts)
{
    Collector collector(fonts);
    collector.visit(block);
    return std::move(collector).result().empty();
}

std::vector<base::Diagnostic> layoutDiagnostics(const composition::Flow& flow, const Fonts& fonts,
                                                const DrawableBlocks& known)
{
    Collector collector(fonts);
    for (size_t i = 0; i < flow.sections.size(); ++i) {
        const auto& section = flow.sections[i];
        for (size_t k = 0; k < section.blocks.size(); ++k) {
            const auto& block = section.blocks[k];
            if (known.empty() || !known[i][k])
                collector.visit(block);
            if (const auto* table = std::get_if<composition::Table>(&block))
                collector.visitTable(*table, section.page.textWidth());
        }
        for (const auto* stack : {&section.firstHeader, &section.firstFooter, &section.notes})
            for (const auto& paragraph : *stack)
                collector.visit(paragraph);
    }
    return std::move(collector).result();
}

} // namespace thidua::layout
