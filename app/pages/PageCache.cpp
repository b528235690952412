// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageCache.h"

#include "paint/Paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace thidua::pages {

namespace {

QSize devicePixels(const PageCache::Wanted& wanted)
{
    return {static_cast<int>(std::lround(wanted.size.width() * wanted.ratio)),
            static_cast<int>(std::lround(wanted.size.height() * wanted.ratio))};
}

qint64 bytesOf(QSize size) { return 4LL * size.width() * size.height(); }

QPixmap painted(const PageCache::Wanted& wanted, const layout::Page& page,
                const layout::Fonts& fonts)
{
    const QSize size = devicePixels(wanted);
    QPixmap pixmap(size);
    pixmap.fill(Qt::white); // paper is white, whatever the theme
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(static_cast<double>(size.width()) / page.width,
                  static_cast<double>(size.height()) / page.height);
    paint::paintPage(painter, page, fonts);
    painter.end();
    pixmap.setDevicePixelRatio(wanted.ratio);
    return pixmap;
}

} // namespace

bool PageCache::keeps(const Wanted& wanted)
{
    return bytesOf(devicePixels(wanted)) <= mostBytes / 3;
}

const QPixmap& PageCache::picture(const Wanted& wanted, const layout::Page& page,
                                  const layout::Fonts& fonts)
{
    const auto found =
        std::find_if(m_pictures.begin(), m_pictures.end(),
                     [&wanted](const Picture& each) { return each.wanted == wanted; });
    if (found != m_pictures.end()) {
        m_pictures.splice(m_pictures.begin(), m_pictures, found);
        return m_pictures.front().pixmap;
    }
    // One size per page is enough: the others were passed while zooming.
    m_pictures.remove_if(
        [&wanted](const Picture& each) { return each.wanted.page == wanted.page; });
    m_pictures.push_front({wanted, painted(wanted, page, fonts)});
    while (m_pictures.size() > 1 && bytes() > mostBytes)
        m_pictures.pop_back();
    return m_pictures.front().pixmap;
}

const QPixmap* PageCache::anyPicture(size_t page) const
{
    const auto found =
        std::find_if(m_pictures.begin(), m_pictures.end(),
                     [page](const Picture& each) { return each.wanted.page == page; });
    return found == m_pictures.end() ? nullptr : &found->pixmap;
}

bool PageCache::has(const Wanted& wanted) const
{
    return std::any_of(m_pictures.begin(), m_pictures.end(),
                       [&wanted](const Picture& each) { return each.wanted == wanted; });
}

void PageCache::follow(const layout::Pages& before, const layout::Pages& after)
{
    m_pictures.remove_if([&](const Picture& each) {
        const size_t page = each.wanted.page;
        return page >= before.pages.size() || page >= after.pages.size() ||
               before.pages[page] != after.pages[page];
    });
}

qint64 PageCache::bytes() const
{
    qint64 sum = 0;
    for (const auto& each : m_pictures)
        sum += bytesOf(each.pixmap.size());
    return sum;
}

} // namespace thidua::pages
