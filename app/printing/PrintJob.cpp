// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PrintJob.h"

#include "paint/Paint.h"

#include <QPageRanges>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace thidua::printing {

namespace {

/// NĐ 30/2020, PL I, I.1: every paper is A4; the decree's margins are in the pages themselves.
QPageLayout paperOf(const layout::Page& page)
{
    const auto orientation =
        page.width > page.height ? QPageLayout::Landscape : QPageLayout::Portrait;
    QPageLayout paper(QPageSize(QPageSize::A4), orientation, QMarginsF());
    paper.setMode(QPageLayout::FullPageMode);
    return paper;
}

std::vector<size_t> chosen(const QPrinter& printer, size_t pageCount)
{
    std::vector<size_t> pages;
    const QPageRanges ranges = printer.pageRanges();
    const bool all = printer.printRange() != QPrinter::PageRange || ranges.isEmpty();
    for (size_t i = 0; i < pageCount; ++i)
        if (all || ranges.contains(static_cast<int>(i) + 1))
            pages.push_back(i);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

void paintOn(QPainter& painter, const QPrinter& printer, const layout::Page& page,
             const layout::Fonts& fonts)
{
    painter.save();
    painter.resetTransform();
    // Twips are 1/1440 inch; the origin of a full page is the edge of the paper.
    const double scale = printer.resolution() / 1440.0;
    painter.scale(scale, scale);
    const bool turned = printer.pageLayout().orientation() == QPageLayout::Landscape;
    if (turned != (page.width > page.height)) { // printers that cannot turn the paper under way
        painter.translate(0, page.width);
        painter.rotate(-90);
    }
    paint::paintPage(painter, page, fonts);
    painter.restore();
}

} // namespace

void prepare(QPrinter& printer, const QString& documentName)
{
    printer.setFullPage(true);
    printer.setPageLayout(paperOf({}));
    printer.setDuplex(QPrinter::DuplexNone);
    printer.setCollateCopies(true);
    printer.setCopyCount(1);
    printer.setDocName(documentName);
    printer.setCreator(QStringLiteral("Thi Đua"));
}

bool expectsOtherPaper(const QPrinter& printer)
{
    if (printer.outputFormat() != QPrinter::NativeFormat)
        return false;
    const QPageSize own = QPrinterInfo::printerInfo(printer.printerName()).defaultPageSize();
    return own.isValid() && own.id() != QPageSize::A4;
}

std::vector<size_t> pagesToPrint(const QPrinter& printer, size_t pageCount)
{
    const std::vector<size_t> once = chosen(printer, pageCount);
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    std::vector<size_t> order;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            order.insert(order.end(), once.begin(), once.end());
        return order;
    }
    for (const size_t page : once)
        order.insert(order.end(), static_cast<size_t>(copies), page);
    return order;
}

bool print(QPrinter& printer, const layout::Pages& pages, const layout::Fonts& fonts)
{
    const auto order = pagesToPrint(printer, pages.pages.size());
    if (order.empty())
        return false;
    printer.setFullPage(true);
    printer.setPageLayout(paperOf(pages.pages[order.front()]));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (size_t i = 0; i < order.size(); ++i) {
        const layout::Page& page = pages.pages[order[i]];
        if (i > 0) {
            printer.setPageLayout(paperOf(page));
            if (!printer.newPage())
                return false;
        }
        paintOn(painter, printer, page, fonts);
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

} // namespace thidua::printing
