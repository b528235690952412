// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/Pdf.h"
#include "support/Files.h"

#include <QStringList>

#include <optional>

namespace thidua::pdf {

const layout::Fonts& fonts();

extern const QString sentence;

/// A justified paragraph with bold and italic words at its end.
composition::Paragraph paragraph(const QString& text, int outlineLevel = -1);

/// Two sections, the second one landscape, with an outline of two levels.
composition::Flow paper();

QByteArray pdfOf(const composition::Flow& flow, Standard standard = Standard::Plain);

/// A tool of the system run on the PDF; its output, or nothing where there is no such tool.
std::optional<QString> outputOf(const QString& tool, const QByteArray& pdf,
                                const QStringList& before, const QStringList& after);

} // namespace thidua::pdf
