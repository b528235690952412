// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace thidua::pipeline {

/// Told how far a long piece of work is: how many are done, of how many, and what is next. May be
/// empty.
using Progress = std::function<void(size_t done, size_t all, const QString& next)>;

} // namespace thidua::pipeline
