// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "composition/Flow.h"
#include "layout/Fonts.h"
#include "layout/Pages.h"

#include <QByteArray>

namespace thidua::pdf {

enum class Standard {
    Plain,   ///< PDF 1.6
    Archive, ///< PDF/A-1b (ISO 19005-1), for keeping for years
};

/// A PDF with embedded fonts, text that can be extracted, outline, language and title; same
/// input, same bytes.
base::Result<QByteArray> toPdf(const layout::Pages& pages,
                               const composition::Properties& properties,
                               const layout::Fonts& fonts, Standard standard = Standard::Plain);

} // namespace thidua::pdf
