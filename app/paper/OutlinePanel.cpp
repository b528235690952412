// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/OutlinePanel.h"

#include "edit/ReadingOrder.h"

#include <QHeaderView>

#include <algorithm>

namespace thidua::paper {

using namespace Qt::StringLiterals;
using document::Block;
using document::BlockType;
using document::TextPlace;

namespace {

bool hasTitle(const Block& block)
{
    return block.type == BlockType::Chapter || block.type == BlockType::Heading ||
           block.type == BlockType::Article;
}

} // namespace

OutlinePanel::OutlinePanel(QWidget* parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(12);
    viewport()->setAutoFillBackground(false); // lies on its pane
    setUniformRowHeights(true);
    header()->setStretchLastSection(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](QTreeWidgetItem* item) {
        const auto at = std::find(m_items.begin(), m_items.end(), item);
        if (at != m_items.end())
            Q_EMIT chosen({m_parts[static_cast<size_t>(at - m_items.begin())].place, 0});
    };
    connect(this, &QTreeWidget::itemClicked, this, choose);
    connect(this, &QTreeWidget::itemActivated, this, choose);
}

std::vector<OutlinePanel::Part> OutlinePanel::partsOf(const document::OfficialDocument& paper)
{
    std::vector<Part> parts;
    const auto add = [&parts](const auto& self, const document::Blocks& blocks,
                              const TextPlace& above, int depth) -> void {
        for (size_t i = 0; i < blocks.size(); ++i) {
            TextPlace place = above;
            place.path.push_back(static_cast<int>(i));
            const bool titled = hasTitle(blocks[i]);
            if (titled)
                parts.push_back(
                    {depth,
                     QString(blocks[i].label + u' ' + document::plainText(blocks[i].text))
                         .simplified(),
                     place});
            self(self, blocks[i].children, place, depth + (titled ? 1 : 0));
        }
    };
    add(add, paper.body, {u"body"_s, {}, {}}, 0);
    for (size_t i = 0; i < paper.annexes.size(); ++i) {
        const auto& annex = paper.annexes[i];
        const int index = static_cast<int>(i);
        const bool labelled = !annex.label.isEmpty();
        if (labelled || !annex.title.isEmpty())
            parts.push_back({0, QString(annex.label + u' ' + annex.title.join(u' ')).simplified(),
                             labelled ? TextPlace{u"annexes"_s, {index}, u"label"_s}
                                      : TextPlace{u"annexes"_s, {index, 0}, u"title"_s}});
        add(add, annex.body, {u"annexes"_s, {index}, {}}, 1);
    }
    return parts;
}

void OutlinePanel::setPaper(const document::OfficialDocument& paper)
{
    auto parts = partsOf(paper);
    if (parts == m_parts)
        return;
    m_parts = std::move(parts);
    fill();
}

void OutlinePanel::fill()
{
    clear();
    m_items.clear();
    std::vector<QTreeWidgetItem*> open; // the last item of every depth
    for (const Part& part : m_parts) {
        const size_t depth = std::min(static_cast<size_t>(part.depth), open.size());
        open.resize(depth);
        auto* item = depth == 0 ? new QTreeWidgetItem(this) : new QTreeWidgetItem(open.back());
        item->setText(0, part.title);
        item->setToolTip(0, part.title);
        item->setExpanded(true);
        open.push_back(item);
        m_items.push_back(item);
    }
}

void OutlinePanel::showCaret(const document::OfficialDocument& paper, const edit::Caret& caret)
{
    QTreeWidgetItem* here = nullptr;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const edit::Caret start{m_parts[i].place, 0};
        if (edit::inOrder(paper, {start, caret}).anchor != start)
            break;
        here = m_items[i];
    }
    if (here != currentItem())
        setCurrentItem(here);
}

} // namespace thidua::paper
