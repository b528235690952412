// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/Edit.h"

#include "base/Sentence.h"
#include "document/Json.h"
#include "edit/InlineText.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <utility>

namespace thidua::edit {

using namespace Qt::StringLiterals;
using base::Error;
using base::Sentence;
using document::Block;
using document::Blocks;
using document::OfficialDocument;

namespace {

Error mismatch(const QString& detail)
{
    return {base::ErrorCode::Refused,
            Sentence::tr("Thay đổi này không khớp với văn bản đang mở nên không được áp dụng; hãy "
                         "mở lại văn bản."),
            detail};
}

base::Result<OfficialDocument> applyText(OfficialDocument paper, const TextEdit& edit)
{
    const auto text = document::textAt(paper, edit.place);
    if (!text)
        return mismatch(u"no such text: "_s + edit.place.component);
    const int removed = lengthOf(edit.removed);
    const int length = lengthOf(*text);
    if (edit.offset < 0 || removed > length - edit.offset ||
        document::plainText(part(*text, edit.offset, removed)) != document::plainText(edit.removed))
        return mismatch(u"other text in "_s + edit.place.component);
    auto made = joined(part(*text, 0, edit.offset), edit.inserted);
    made = joined(std::move(made), part(*text, edit.offset + removed, length));
    document::setTextAt(paper, edit.place, made);
    return paper;
}

base::Result<OfficialDocument> applyBlocks(OfficialDocument paper, const BlocksEdit& edit)
{
    Blocks* blocks = document::blocksAt(paper, edit.list);
    const auto size = static_cast<int>(edit.removed.size());
    if (!blocks || edit.index < 0 || edit.index > static_cast<int>(blocks->size()) - size ||
        !std::equal(edit.removed.begin(), edit.removed.end(), blocks->begin() + edit.index))
        return mismatch(u"other blocks in "_s + edit.list.component);
    const auto at =
        blocks->erase(blocks->begin() + edit.index, blocks->begin() + edit.index + size);
    blocks->insert(at, edit.inserted.begin(), edit.inserted.end());
    return paper;
}

/// The body and the bodies of the annexes are kept out of the way: they are long.
struct SetAside {
    explicit SetAside(OfficialDocument& paper) : body(std::exchange(paper.body, {})) {}
    void putBack(OfficialDocument& paper) { paper.body = std::move(body); }
    Blocks body;
};

base::Result<OfficialDocument> applyMember(OfficialDocument paper, const MemberEdit& edit)
{
    if (edit.member == u"body")
        return mismatch(u"the body changes by blocks"_s);
    SetAside aside(paper);
    QJsonObject json = document::toJson(paper);
    if (json.value(edit.member) != edit.before)
        return mismatch(u"other value of "_s + edit.member);
    if (edit.after.isUndefined())
        json.remove(edit.member);
    else
        json.insert(edit.member, edit.after);
    auto made =
        document::fromJsonText(QJsonDocument(json).toJson(QJsonDocument::Compact), edit.member);
    if (!made)
        return made.error();
    OfficialDocument whole = std::move(made).value();
    aside.putBack(whole);
    return whole;
}

bool differInChildrenOnly(const Block& left, const Block& right)
{
    Block childless = left;
    childless.children = right.children;
    return childless == right;
}

} // namespace

Edit inverse(const Edit& edit)
{
    if (const auto* text = std::get_if<TextEdit>(&edit))
        return TextEdit{text->place, text->offset, text->inserted, text->removed};
    if (const auto* blocks = std::get_if<BlocksEdit>(&edit))
        return BlocksEdit{blocks->list, blocks->index, blocks->inserted, blocks->removed};
    const auto& member = std::get<MemberEdit>(edit);
    return MemberEdit{member.member, member.after, member.before};
}

base::Result<OfficialDocument> apply(OfficialDocument paper, const Edit& edit)
{
    if (const auto* text = std::get_if<TextEdit>(&edit))
        return applyText(std::move(paper), *text);
    if (const auto* blocks = std::get_if<BlocksEdit>(&edit))
        return applyBlocks(std::move(paper), *blocks);
    return applyMember(std::move(paper), std::get<MemberEdit>(edit));
}

BlocksEdit difference(const document::BlockList& list, const Blocks& before, const Blocks& after)
{
    const auto same = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto start = std::distance(before.begin(), same.first);
    const auto sameEnd = std::mismatch(before.rbegin(), std::make_reverse_iterator(same.first),
                                       after.rbegin(), std::make_reverse_iterator(same.second));
    Blocks removed(same.first, sameEnd.first.base());
    Blocks inserted(same.second, sameEnd.second.base());
    const int index = static_cast<int>(start);
    if (removed.size() == 1 && inserted.size() == 1 &&
        differInChildrenOnly(removed.front(), inserted.front())) {
        document::BlockList below = list;
        below.path.push_back(index);
        return difference(below, removed.front().children, inserted.front().children);
    }
    return {list, index, std::move(removed), std::move(inserted)};
}

QJsonValue memberOf(const OfficialDocument& paper, const QString& member)
{
    OfficialDocument head = paper;
    SetAside aside(head);
    return document::toJson(head).value(member);
}

MemberEdit memberEdit(const OfficialDocument& paper, const QString& member, const QJsonValue& value)
{
    return {member, memberOf(paper, member), value};
}

} // namespace thidua::edit
