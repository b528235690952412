// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Fitted.h"

#include <algorithm>

namespace thidua::composition {

using namespace Qt::StringLiterals;
using base::Length;
using document::FitValues;
using regulation::Figures;

namespace {

Length reduced(const regulation::Figure<Length>& figure, Length by)
{
    return std::max(std::min(figure.least, figure.usual), figure.usual - by);
}

} // namespace

Figures fitted(Figures figures, const FitValues& values)
{
    auto& paragraph = figures.paragraph;
    paragraph.after.usual = reduced(paragraph.after, values.after);
    const double least = std::min(paragraph.lineSpacing.least, paragraph.lineSpacing.usual);
    paragraph.lineSpacing.usual =
        std::max(least, paragraph.lineSpacing.usual - values.lineHundredths / 100.0);
    for (auto& [component, type] : figures.types)
        if (component != u"table"_s)
            type.size.usual = std::max(std::min(type.size.least, type.size.usual),
                                       type.size.usual - values.points);
    for (auto* side :
         {&figures.page.top, &figures.page.bottom, &figures.page.left, &figures.page.right})
        side->usual = reduced(*side, values.margins);
    return figures;
}

} // namespace thidua::composition
