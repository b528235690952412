// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RandomPapers.h"
#include "composition/StyleSheetOf.h"
#include "docx/DocxWriter.h"
#include "layout/Layout.h"
#include "layout/SystemFonts.h"
#include "pdf/Pdf.h"
#include "regulation/Regulation.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>

using namespace thidua;
using namespace Qt::StringLiterals;

namespace {

template <typename Value> Value need(base::Result<Value> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    return std::move(result).value();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::fprintf(stderr, "%s\n", qPrintable(path));
        std::exit(1);
    }
}

} // namespace

/// parity_papers REGULATION.json FOLDER SEEDS [FEATURE]: random papers as pairs of .docx and .pdf.
int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 4)
        return 2;
    const auto regulation = need(regulation::loadRegulation(contentOf(arguments[1]), arguments[1]));
    const auto styles = composition::styleSheetOf(regulation.figures);
    const auto fonts = need(layout::Fonts::load(layout::SystemFonts().serif()));
    for (int number = 0; number < parity::featureCount; ++number) {
        const auto feature = static_cast<parity::Feature>(number);
        const QString name = parity::featureName(feature);
        if (arguments.size() > 4 && arguments[4] != name)
            continue;
        for (unsigned seed = 1; seed <= arguments[3].toUInt(); ++seed) {
            const auto flow = parity::randomPaper(feature, seed, styles);
            const auto pages = layout::layOut(flow, fonts);
            const QString path = u"%1/%2-%3"_s.arg(arguments[2], name).arg(seed);
            write(path + u".docx"_s, need(docx::toDocx(flow, pages.rules)));
            write(path + u".pdf"_s, need(pdf::toPdf(pages, flow.properties, fonts)));
        }
    }
    return 0;
}
