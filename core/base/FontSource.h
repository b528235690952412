// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace thidua::base {

/// The four styles of the one family that NĐ 30/2020 allows (PL I, I.4).
enum class FontStyle { Regular, Bold, Italic, BoldItalic };

constexpr FontStyle fontStyle(bool bold, bool italic)
{
    return bold ? (italic ? FontStyle::BoldItalic : FontStyle::Bold)
                : (italic ? FontStyle::Italic : FontStyle::Regular);
}

/// The font files of the paper, pinned by file: the font configuration of the system has no say.
struct FontFiles {
    QString family;               ///< "Times New Roman" or "Tinos"
    std::array<QString, 4> paths; ///< indexed by FontStyle

    bool operator==(const FontFiles&) const = default;
};

class FontSource {
public:
    virtual ~FontSource() = default;
    /// Empty paths where no usable family was found.
    virtual FontFiles serif() const = 0;
};

} // namespace thidua::base
