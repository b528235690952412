// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/Copied.h"

#include "edit/InlineText.h"
#include "edit/Outline.h"
#include "edit/ReadingOrder.h"

namespace thidua::paper {

using namespace Qt::StringLiterals;
using document::OfficialDocument;

namespace {

QString htmlOf(const document::Inlines& text)
{
    QString html;
    for (const auto& stretch : text) {
        QString words = stretch.text.toHtmlEscaped();
        if (stretch.bold)
            words = u"<b>"_s + words + u"</b>"_s;
        if (stretch.italic)
            words = u"<i>"_s + words + u"</i>"_s;
        html += words;
    }
    return html;
}

/// Of a block that is no cell.
QString labelOf(const OfficialDocument& paper, const document::TextPlace& place)
{
    const auto spot = edit::spotOf(paper, place);
    if (!spot || spot->cell)
        return {};
    const std::vector<int> above(place.path.begin(), place.path.end() - 1);
    const auto* blocks = document::blocksAt(paper, {place.component, above});
    if (!blocks)
        return {};
    const QString& label = (*blocks)[static_cast<size_t>(place.path.back())].label;
    return label.isEmpty() ? QString() : QString(label + u' ');
}

/// The row of a table that a cell stands in; the same for all cells of the row.
QString rowOf(const OfficialDocument& paper, const document::TextPlace& place)
{
    const auto spot = edit::spotOf(paper, place);
    if (!spot || !spot->cell || place.path.size() < 2)
        return {};
    QStringList numbers{place.component};
    for (size_t i = 0; i + 1 < place.path.size(); ++i)
        numbers += QString::number(place.path[i]);
    return numbers.join(u'/');
}

/// Lines of a text and what stands between the tags of a page.
class Writer {
public:
    void paragraph(const QString& label, const document::Inlines& text)
    {
        endTable();
        m_lines += label + document::plainText(text);
        m_html += u"<p>"_s + label.toHtmlEscaped() + htmlOf(text) + u"</p>"_s;
    }

    void cell(const QString& row, const document::Inlines& text)
    {
        if (m_row.isEmpty())
            m_html += u"<table><tr>"_s;
        else if (row != m_row)
            m_html += u"</tr><tr>"_s;
        if (row == m_row)
            m_lines.back() += u'\t' + document::plainText(text);
        else
            m_lines += document::plainText(text);
        m_html += u"<td>"_s + htmlOf(text) + u"</td>"_s;
        m_row = row;
    }

    void into(QMimeData& mime)
    {
        endTable();
        mime.setText(m_lines.join(u'\n'));
        mime.setHtml(m_html);
    }

private:
    void endTable()
    {
        if (!m_row.isEmpty())
            m_html += u"</tr></table>"_s;
        m_row.clear();
    }

    QStringList m_lines;
    QString m_html;
    QString m_row;
};

} // namespace

std::unique_ptr<QMimeData> copied(const OfficialDocument& paper, const edit::Selection& selection)
{
    const auto stretches = edit::stretchesOf(paper, selection);
    Writer writer;
    for (const auto& stretch : stretches) {
        const auto text = document::textAt(paper, stretch.place);
        if (!text)
            continue;
        const auto words = edit::part(*text, stretch.from, stretch.count);
        const QString row = stretches.size() > 1 ? rowOf(paper, stretch.place) : QString();
        const bool whole = stretches.size() > 1 && stretch.from == 0;
        if (!row.isEmpty())
            writer.cell(row, words);
        else
            writer.paragraph(whole ? labelOf(paper, stretch.place) : QString(), words);
    }
    auto mime = std::make_unique<QMimeData>();
    writer.into(*mime);
    return mime;
}

} // namespace thidua::paper
