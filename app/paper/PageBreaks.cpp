// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PageBreaks.h"

#include "paper/PaperEditor.h"

#include <QPainter>

namespace thidua::paper {

using namespace Qt::StringLiterals;
using layout::Position;

namespace {

void collect(std::vector<Position>& to, const document::Blocks& blocks,
             const document::TextPlace& above)
{
    int index = 0;
    for (const auto& block : blocks) {
        document::TextPlace place = above;
        place.path.push_back(index++);
        collect(to, block.children, place);
        if (!block.newPage)
            continue;
        if (block.table)
            place.path.insert(place.path.end(), {0, 0});
        to.push_back({place, 0, false});
    }
}

} // namespace

std::vector<Position> breaksOf(const document::OfficialDocument& paper)
{
    std::vector<Position> breaks;
    collect(breaks, paper.body, {u"body"_s, {}, {}});
    for (int annex = 0; annex < static_cast<int>(paper.annexes.size()); ++annex)
        collect(breaks, paper.annexes[static_cast<size_t>(annex)].body,
                {u"annexes"_s, {annex}, {}});
    return breaks;
}

/// A faint line with its name above the text: it says why the page before is not full, and does
/// not print.
void PaperEditor::paintBreaks(QPainter& painter) const
{
    for (const Position& position : m_breaks) {
        const auto box = layout::caretBox(*m_placed, position);
        if (!box)
            continue;
        const auto& page = pages().pages[static_cast<size_t>(box->page)];
        const QRectF line = onViewport(static_cast<size_t>(box->page),
                                       {0, box->top - 90, static_cast<double>(page.width), 0});
        if (line.bottom() < -20 || line.top() > viewport()->height() + 20)
            continue;
        painter.save();
        QFont font = this->font();
        font.setPixelSize(std::clamp(static_cast<int>(stack().scale() * 180), 8, 14));
        painter.setFont(font);
        const QString name = tr("Ngắt trang");
        const double width = painter.fontMetrics().horizontalAdvance(name) + 12;
        const double y = std::round(line.top()) + 0.5;
        const double left = line.left() + line.width() / 12;
        const double right = line.right() - line.width() / 12;
        painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 1, Qt::DashLine));
        painter.drawLine(QPointF(left, y), QPointF(right - width, y));
        painter.setPen(QColor(0x60, 0x60, 0x60)); // the paper is white in every theme
        painter.drawText(QRectF(right - width, y - 12, width, 24), Qt::AlignCenter, name);
        painter.restore();
    }
}

} // namespace thidua::paper
