// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/Export.h"

#include "base/Sentence.h"
#include "composition/PlainText.h"
#include "document/Json.h"
#include "docx/DocxWriter.h"
#include "paint/Paint.h"
#include "pdf/Pdf.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <cmath>
#include <map>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr double pictureDpi = 150;

QImage picture(const layout::Page& page, const layout::Fonts& fonts)
{
    const double scale = pictureDpi / 1440;
    QImage image(static_cast<int>(std::lround(page.width * scale)),
                 static_cast<int>(std::lround(page.height * scale)), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(static_cast<int>(std::lround(pictureDpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paint::paintPage(painter, page, fonts);
    return image;
}

QString numbered(const QString& path, size_t number)
{
    const QFileInfo info(path);
    return u"%1/%2-%3.%4"_s.arg(info.path(), info.completeBaseName())
        .arg(number)
        .arg(info.suffix());
}

Result<std::vector<OutputFile>> pictures(const World& world, const layout::Pages& pages,
                                         const QString& path)
{
    std::vector<OutputFile> files;
    for (const auto& page : pages.pages) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!picture(page, world.fonts).save(&buffer, "PNG"))
            return base::Error{
                base::ErrorCode::CannotWrite,
                base::Sentence::tr("%1: không tạo được ảnh của trang; hãy thử lại.", path),
                {}};
        files.push_back({numbered(path, files.size() + 1), buffer.data()});
    }
    return files;
}

Result<std::vector<OutputFile>> single(const QString& path, Result<QByteArray> bytes)
{
    if (!bytes)
        return bytes.error();
    return std::vector<OutputFile>{{path, std::move(bytes).value()}};
}

/// To a thousandth of a point, so that the report is short and stable.
double points(double twips) { return std::round(twips * 50) / 1000; }

QJsonObject lineReport(const layout::TextLine& line)
{
    return {{u"text"_s, line.text()},
            {u"x"_s, points(line.x)},
            {u"y"_s, points(line.baseline)},
            {u"width"_s, points(line.width)}};
}

} // namespace

std::optional<Format> formatOf(const QString& path)
{
    static const std::map<QString, Format> formats = {{u"docx"_s, Format::Docx},
                                                      {u"pdf"_s, Format::Pdf},
                                                      {u"json"_s, Format::Json},
                                                      {u"txt"_s, Format::Text},
                                                      {u"png"_s, Format::Png}};
    const auto found = formats.find(QFileInfo(path).suffix().toLower());
    return found == formats.end() ? std::nullopt : std::optional(found->second);
}

Result<std::vector<OutputFile>> exportPaper(const World& world,
                                            const document::OfficialDocument& paper,
                                            const SetPaper& set, const ExportTarget& target)
{
    const QString& path = target.path;
    const auto format = formatOf(path);
    if (!format)
        return base::Error{
            base::ErrorCode::WrongUse,
            base::Sentence::tr(
                "%1: chỉ ghi được tệp .docx, .pdf, .json, .txt hoặc .png; hãy đổi đuôi tệp.", path),
            {}};
    switch (*format) {
    case Format::Docx:
        return single(path, docx::toDocx(set.flow, set.pages.rules));
    case Format::Pdf:
        return single(path,
                      pdf::toPdf(set.pages, set.flow.properties, world.fonts, target.standard));
    case Format::Json:
        return single(path, document::toJsonText(paper));
    case Format::Text:
        return single(path, composition::plainText(set.flow).toUtf8());
    case Format::Png:
        break;
    }
    return pictures(world, set.pages, path);
}

QByteArray layoutReport(const layout::Pages& pages)
{
    QJsonArray report;
    for (const auto& page : pages.pages) {
        QJsonArray lines;
        for (const auto& line : page.lines)
            if (!line.text().isEmpty())
                lines += lineReport(line);
        report += QJsonObject{{u"page"_s, report.size() + 1}, {u"lines"_s, lines}};
    }
    return QJsonDocument(report).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace thidua::pipeline
