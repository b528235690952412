// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorDesk.h"

#include "base/DiskFileSystem.h"
#include "edit/Outline.h"

namespace thidua::tests {

using namespace Qt::StringLiterals;
using document::Block;
using document::BlockType;
using document::OfficialDocument;

namespace {

Block block(BlockType type, const QString& label, const QString& text)
{
    Block made;
    made.type = type;
    made.label = label;
    made.text = document::inlinesOf(text);
    return made;
}

} // namespace

pipeline::World& world()
{
    static base::DiskFileSystem files;
    static auto opened = pipeline::openWorld(files, qEnvironmentVariable("THIDUA_DATA"));
    static pipeline::World made = std::move(opened).value();
    return made;
}

OfficialDocument plan()
{
    OfficialDocument paper;
    paper.kind = u"KH"_s;
    paper.issuer = {u"SỞ NỘI VỤ"_s};
    paper.parent = {u"UBND TỈNH A"_s};
    paper.number = u"5"_s;
    paper.symbol = u"KH-SNV"_s;
    paper.place = u"A"_s;
    paper.date = *base::Date::of(2026, 3, 5);
    paper.title = u"KẾ HOẠCH"_s;
    paper.abstract = {u"Phát động phong trào"_s};
    Block heading = block(BlockType::Heading, u"I."_s, u"MỤC ĐÍCH"_s);
    heading.level = 1;
    heading.children = {block(BlockType::Clause, u"1."_s, u"Một"_s)};
    paper.body = {heading};
    paper.recipients = {u"Lưu: VT"_s};
    paper.signatures = {{{u"GIÁM ĐỐC"_s}, {}, u"Nguyễn Văn A"_s}};
    return paper;
}

EditorDesk::EditorDesk() : manuscript(world(), plan())
{
    editor.resize(900, 700);
    editor.setAnimated(false);
    editor.show();
    editor.setManuscript(&manuscript, world().fonts);
    editor.setFocus();
    editor.select(edit::at({{u"body"_s, {0, 0}, {}}, 3}));
}

QString EditorDesk::body() const
{
    QStringList lines;
    for (const auto& entry : edit::flattened(manuscript.paper().body))
        lines.append(entry.block.label + u' ' + document::plainText(entry.block.text));
    return lines.join(u'|');
}

} // namespace thidua::tests
