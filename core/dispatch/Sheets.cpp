// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/Sheets.h"

#include <algorithm>
#include <set>

namespace thidua::dispatch {

namespace {

/// Front and back of a sheet.
struct Sheet {
    int front = blankSide;
    int back = blankSide;
};

int copiesOf(const SheetWish& wish) { return std::max(0, wish.copies - wish.firstCopy + 1); }

/// All sheets of all copies.
std::vector<Sheet> sheets(const SheetWish& wish)
{
    std::vector<Sheet> made;
    for (int copy = 0; copy < copiesOf(wish); ++copy)
        for (size_t i = 0; i < wish.pages.size(); i += 2)
            made.push_back(
                {wish.pages[i], i + 1 < wish.pages.size() ? wish.pages[i + 1] : blankSide});
    return made;
}

Pass oneSided(const SheetWish& wish)
{
    Pass pass;
    for (int copy = 0; copy < copiesOf(wish); ++copy)
        pass.insert(pass.end(), wish.pages.begin(), wish.pages.end());
    return pass;
}

Pass bothSides(const SheetWish& wish)
{
    Pass pass;
    for (const Sheet& sheet : sheets(wish)) {
        pass.push_back(sheet.front);
        pass.push_back(sheet.back);
    }
    if (!pass.empty() && pass.back() == blankSide)
        pass.pop_back(); // nothing follows that would take its place
    return pass;
}

std::vector<Pass> frontsThenBacks(const SheetWish& wish)
{
    Pass fronts;
    Pass backs;
    for (const Sheet& sheet : sheets(wish)) {
        fronts.push_back(sheet.front);
        backs.push_back(sheet.back);
    }
    if (wish.backsReversed)
        std::reverse(backs.begin(), backs.end());
    const bool hasBacks =
        std::any_of(backs.begin(), backs.end(), [](int page) { return page != blankSide; });
    return hasBacks ? std::vector<Pass>{fronts, backs} : std::vector<Pass>{fronts};
}

} // namespace

std::vector<Pass> passesOf(const SheetWish& wish)
{
    if (wish.pages.empty() || copiesOf(wish) == 0)
        return {};
    switch (wish.sides) {
    case Sides::One:
        return {oneSided(wish)};
    case Sides::Both:
        return {bothSides(wish)};
    case Sides::OddThenEven:
        break;
    }
    return frontsThenBacks(wish);
}

int sheetsOf(const SheetWish& wish)
{
    const int pages = static_cast<int>(wish.pages.size());
    return copiesOf(wish) * (wish.sides == Sides::One ? pages : (pages + 1) / 2);
}

std::vector<int> wholeSheets(const std::vector<int>& pages, int pageCount, Sides sides)
{
    std::set<int> wanted(pages.begin(), pages.end());
    if (sides != Sides::One)
        for (const int page : pages)
            if (const int other = page ^ 1; other < pageCount)
                wanted.insert(other);
    return {wanted.begin(), wanted.end()};
}

} // namespace thidua::dispatch
