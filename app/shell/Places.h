// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/Finding.h"
#include "layout/Pages.h"
#include "pages/PageSearch.h"

#include <QStringList>

namespace thidua::shell {

/// Where on the pages a finding of the source stands: where its words are printed, or, where they
/// were dropped, at the nearest line above it that is. Nothing where neither is printed.
std::optional<pages::Mark> placeOf(const findings::Finding& finding, const layout::Pages& pages,
                                   const QStringList& sourceLines);

} // namespace thidua::shell
