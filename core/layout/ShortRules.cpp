// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/ShortRules.h"

#include <algorithm>
#include <cmath>

namespace thidua::layout {

namespace {

struct Range {
    double least;
    double most;
};

Range allowedRange(double share, double widest, double last)
{
    if (share >= 1)
        return {widest * share, widest * share};
    const Range ofWidest{widest / 3, widest / 2};
    return last / 2 >= ofWidest.least ? Range{ofWidest.least, std::min(last, widest) / 2}
                                      : ofWidest;
}

} // namespace

int shortRuleLength(double share, double widest, double last, int container)
{
    const Range range = allowedRange(share, widest, last);
    const double wanted = std::clamp(widest * share, range.least, range.most);
    int length = static_cast<int>(std::lround(wanted));
    if ((container - length) % 2 != 0)
        length += length + 1 <= range.most || length - 1 < range.least ? 1 : -1;
    return std::clamp(length, 0, container);
}

SetParagraph withRuleLength(SetParagraph set, const std::vector<const SetParagraph*>& before)
{
    const auto& rule = set.paragraph->rule;
    if (!rule)
        return set;
    const size_t wanted = static_cast<size_t>(std::max(0, rule->paragraphsAbove));
    double widest = 0;
    for (size_t i = before.size() - std::min(wanted, before.size()); i < before.size(); ++i)
        widest = std::max(widest, before[i]->widestLine());
    const double last = before.empty() ? widest : before.back()->lines.back().width;
    set.ruleLength = shortRuleLength(rule->share, widest, last, set.width);
    set.format.firstLine = 0;
    set.format.left = (set.width - set.ruleLength) / 2;
    set.format.right = set.width - set.ruleLength - set.format.left;
    return set;
}

} // namespace thidua::layout
