// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearFiles.h"

#include "store/PaperStates.h"
#include "store/YearFileMembers.h"
#include "support/RandomYear.h"

#include <gtest/gtest.h>

namespace thidua::store::test {

using namespace Qt::StringLiterals;

base::Result<QByteArray> MemoryFiles::read(const QString& path, qint64) const
{
    const auto found = content.find(path);
    if (found == content.end())
        return base::Error{base::ErrorCode::CannotRead, path + u": không có tệp này."_s, {}};
    return found->second;
}

base::Result<base::Done> MemoryFiles::write(const QString& path, const QByteArray& bytes,
                                            base::Overwrite overwrite)
{
    ++writes;
    if (path == failing || (overwrite == base::Overwrite::No && exists(path)))
        return base::Error{base::ErrorCode::CannotWrite, path + u": không ghi được."_s, {}};
    content[path] = bytes;
    return base::Done{};
}

YearFile smallYear()
{
    YearFile file;
    file.data.year = 2026;
    file.data.office.value = u"snv"_s;
    emulation::Person person;
    person.id.value = u"a"_s;
    person.name = u"Nguyễn Văn A"_s;
    file.data.people = {person};
    PaperFile plan;
    plan.id.value = u"ke-hoach"_s;
    plan.templateId = u"ke-hoach-cum"_s;
    plan.document = {{u"format"_s, 1}, {u"title"_s, u"KẾ HOẠCH"_s}, {u"sau-nay"_s, 7}};
    PaperFile letter = plan;
    letter.id.value = u"cong-van"_s;
    file.papers = {plan, letter};
    file.attachments = {
        {{u"huong-dan"_s}, u"Hướng dẫn.pdf"_s, u"application/pdf"_s, {}, "%PDF-…", {}}};
    file.unknownParts = {{u"moi/them.bin"_s, QByteArray("\0\1\2", 3), false}};
    return *moved(file, plan.id, {PaperState::Comment, base::Date(), u"Các Sở"_s, {}});
}

YearFile randomYear(unsigned seed)
{
    support::RandomYear random(seed);
    YearFile file;
    file.data = random.make();
    for (int count = random.below(5); count > 0; --count) {
        file.papers.push_back(random.record<PaperFile>());
        file.papers.back().id.value = u"vb-%1"_s.arg(9 - count);
        file.snapshots.push_back(random.record<Snapshot>());
        file.snapshots.back().paper = file.papers.back().id;
        file.snapshots.back().number = 1 + random.below(3);
    }
    for (int count = random.below(3); count > 0; --count) {
        file.attachments.push_back(random.record<Attachment>());
        file.attachments.back().id.value = u"tep-%1"_s.arg(count);
        file.attachments.back().bytes = QByteArray(random.below(3000), char(random.below(256)));
    }
    for (int count = random.below(4); count > 0; --count)
        file.history.push_back(random.record<HistoryEntry>());
    if (random.below(3) == 0)
        file.unknown[u"moi"_s] = QJsonObject{{u"a"_s, 1}};
    if (random.below(3) == 0)
        file.unknownParts.push_back(
            {u"la/x-%1"_s.arg(random.below(9)), "lạ", random.below(2) == 1});
    return file;
}

QByteArray packed(const YearFile& file)
{
    const auto bytes = packYear(file);
    EXPECT_TRUE(bytes) << (bytes ? "" : bytes.error().message.toStdString());
    return bytes ? *bytes : QByteArray();
}

UnpackedYear unpacked(const QByteArray& bytes)
{
    auto year = unpackYear(bytes, u"nam.thidua"_s);
    EXPECT_TRUE(year) << (year ? "" : year.error().message.toStdString());
    return year ? std::move(year).value() : UnpackedYear();
}

std::string refusalOf(const QByteArray& bytes)
{
    const auto year = unpackYear(bytes, u"nam.thidua"_s);
    if (year)
        return "opened";
    EXPECT_EQ(year.error().code, base::ErrorCode::Refused);
    EXPECT_TRUE(year.error().message.startsWith(u"nam.thidua: "_s));
    EXPECT_TRUE(year.error().message.endsWith(u'.'));
    return year.error().message.toStdString();
}

QByteArray withPart(const QByteArray& package, const QString& name, const QByteArray& bytes)
{
    auto parts = archive::unpack(package, u"x"_s);
    std::vector<archive::Part> changed = *parts;
    for (archive::Part& part : changed)
        if (part.name == name)
            part.bytes = bytes;
    return *archive::pack(changed);
}

QByteArray withoutPart(const QByteArray& package, const QString& name)
{
    auto parts = archive::unpack(package, u"x"_s);
    std::vector<archive::Part> changed = *parts;
    std::erase_if(changed, [&name](const archive::Part& part) { return part.name == name; });
    return *archive::pack(changed);
}

} // namespace thidua::store::test
