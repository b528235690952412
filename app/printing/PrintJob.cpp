// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PrintJob.h"

#include "paint/Paint.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

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

/// A side on which nothing is printed lies like the one before it.
const layout::Page& pageOf(const dispatch::Pass& pass, size_t side, const layout::Pages& pages)
{
    size_t at = side;
    while (at > 0 && pass[at] == dispatch::blankSide)
        --at;
    while (at + 1 < pass.size() && pass[at] == dispatch::blankSide)
        ++at; // the first sides are blank
    const int page = pass[at] == dispatch::blankSide ? 0 : pass[at];
    return pages.pages[static_cast<size_t>(page)];
}

void paintOn(QPainter& painter, const QPrinter& printer, const layout::Page& page, const Ink& ink)
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
    constexpr double twipsPerMm = 1440 / 25.4;
    painter.translate(ink.offset.right * twipsPerMm, ink.offset.down * twipsPerMm);
    paint::paintPage(painter, page, ink.fonts);
    painter.restore();
}

bool arePagesThere(const dispatch::Pass& pass, size_t count)
{
    bool any = false;
    for (const int side : pass) {
        if (side != dispatch::blankSide && (side < 0 || static_cast<size_t>(side) >= count))
            return false;
        any = any || side != dispatch::blankSide;
    }
    return any;
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

bool expectsOtherPaper(const QString& printerName)
{
    if (printerName.isEmpty())
        return false;
    const QPageSize own = QPrinterInfo::printerInfo(printerName).defaultPageSize();
    return own.isValid() && own.id() != QPageSize::A4;
}

bool print(QPrinter& printer, const dispatch::Pass& pass, const Ink& ink)
{
    if (!arePagesThere(pass, ink.pages.pages.size()))
        return false;
    printer.setFullPage(true);
    printer.setPageLayout(paperOf(pageOf(pass, 0, ink.pages)));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (size_t side = 0; side < pass.size(); ++side) {
        const layout::Page& page = pageOf(pass, side, ink.pages);
        if (side > 0) {
            printer.setPageLayout(paperOf(page));
            if (!printer.newPage())
                return false;
        }
        if (pass[side] != dispatch::blankSide)
            paintOn(painter, printer, page, ink);
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

} // namespace thidua::printing
