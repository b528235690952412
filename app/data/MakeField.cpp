// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/FieldText.h"
#include "data/FormWords.h"
#include "data/ItemMoves.h"
#include "data/LineField.h"
#include "data/OptionField.h"
#include "data/Options.h"
#include "data/RecordField.h"
#include "data/TableField.h"
#include "data/Titles.h"
#include "data/TreeField.h"

namespace thidua::data {

using emulation::ShapeKind;

namespace {

Field* makeListField(const FieldPlace& place, QWidget* parent)
{
    const auto* element = place.member->shape.records();
    if (!element)
        return nullptr;
    if (isTree(*place.member))
        return new TreeField(place, parent);
    return new TableField(place, parent);
}

} // namespace

Field* makeField(const FieldPlace& place, QWidget* parent)
{
    const Look look = FormWords::look(*place.member);
    if (look.isHidden)
        return nullptr;
    if (isPicked(*place.member))
        return new PickListField(place, parent);
    if (hasOptions(*place.member))
        return new OptionField(place, parent);
    switch (place.member->shape.kind) {
    case ShapeKind::Flag:
        return new FlagField(place, parent);
    case ShapeKind::Lines:
        return new LinesField(place, parent);
    case ShapeKind::Record:
        return new RecordField(place, parent);
    case ShapeKind::List:
        return makeListField(place, parent);
    default:
        break;
    }
    if (look.isLong)
        return new LinesField(place, parent);
    return new LineField(place, parent);
}

} // namespace thidua::data
