// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Names fixed by ECMA-376 (transitional).
namespace thidua::docx {

inline constexpr auto wordNamespace =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr auto relationNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr auto packageRelations =
    "http://schemas.openxmlformats.org/package/2006/relationships";

/// The one family that NĐ 30/2020 allows.
inline constexpr auto paperFont = "Times New Roman";

} // namespace thidua::docx
