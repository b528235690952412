// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/Pdf.h"

#include "base/Sentence.h"
#include "paint/Paint.h"
#include "pdf/PdfArchive.h"
#include "pdf/PdfDressing.h"
#include "pdf/PdfObjects.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace thidua::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr int twipsPerInch = 1440;

void setPaper(QPdfWriter& writer, const layout::Page& page)
{
    // A page size is upright by definition; the orientation turns it.
    const QSizeF upright(std::min(page.width, page.height) / 20.0,
                         std::max(page.width, page.height) / 20.0);
    const bool landscape = page.width > page.height;
    writer.setPageLayout(
        QPageLayout(QPageSize(upright, QPageSize::Point, QString(), QPageSize::FuzzyMatch),
                    landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
}

QByteArray paintAll(const layout::Pages& pages, const layout::Fonts& fonts, Standard standard)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(twipsPerInch);
    writer.setPdfVersion(standard == Standard::Archive ? QPagedPaintDevice::PdfVersion_A1b
                                                       : QPagedPaintDevice::PdfVersion_1_6);
    setPaper(writer, pages.pages.front());
    QPainter painter(&writer);
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        if (i > 0) {
            setPaper(writer, pages.pages[i]);
            writer.newPage();
        }
        paint::paintPage(painter, pages.pages[i], fonts);
    }
    painter.end();
    return buffer.data();
}

} // namespace

base::Result<QByteArray> toPdf(const layout::Pages& pages,
                               const composition::Properties& properties,
                               const layout::Fonts& fonts, Standard standard)
{
    if (pages.pages.empty())
        return base::Error{base::ErrorCode::Refused,
                           base::Sentence::tr("Văn bản không có trang nào để xuất PDF."),
                           {}};
    auto objects = readObjects(paintAll(pages, fonts, standard));
    if (!objects)
        return objects.error();
    PdfObjects made = dressed(std::move(objects).value(), pages, properties);
    if (standard == Standard::Archive)
        made = archived(std::move(made), properties);
    // QPdfWriter orders fonts by a hash that differs from run to run.
    return writeObjects(renumbered(made));
}

} // namespace thidua::pdf
