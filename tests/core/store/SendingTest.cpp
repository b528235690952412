// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearFiles.h"

#include "store/Attach.h"
#include "store/PaperStates.h"
#include "store/YearPackage.h"

#include <gmock/gmock.h>

namespace thidua::store::test {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

const PaperId plan{u"ke-hoach"_s};

NewAttachment scanOf(const QByteArray& bytes)
{
    return {plan, u"790-KH.pdf"_s, bytes, u"Bản quét"_s};
}

std::string scanRefusal(const QByteArray& bytes)
{
    const auto made = withAttachment(smallYear(), scanOf(bytes));
    return made ? std::string() : made.error().message.toStdString();
}

YearFile sent(const YearFile& file, PaperState to)
{
    return *moved(file, plan, {to, *base::Date::of(2026, 3, 26), {}, {}});
}

} // namespace

TEST(Attachments, StayWithTheirPaperInThePackage)
{
    const auto made = withAttachment(smallYear(), scanOf("%PDF-1.4 bản quét"));
    ASSERT_TRUE(made.isOk());
    const auto again = unpackYear(*packYear(*made), u"nam.thidua"_s);
    ASSERT_TRUE(again.isOk());
    const auto found = attachmentsOf(again->file, plan);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front()->name, u"790-KH.pdf"_s);
    EXPECT_EQ(found.front()->mediaType, u"application/pdf"_s);
    EXPECT_EQ(again->file, *made);
}

TEST(Attachments, GetIdsOfTheirOwn)
{
    const auto once = withAttachment(smallYear(), scanOf("%PDF-1"));
    const auto twice = withAttachment(*once, scanOf("\x89PNG\r\n\x1A\n"));
    ASSERT_TRUE(twice.isOk());
    EXPECT_TRUE(packYear(*twice).isOk());
    EXPECT_EQ(attachmentsOf(*twice, plan).back()->mediaType, u"image/png"_s);
}

TEST(Attachments, AreRefusedInASentence)
{
    EXPECT_THAT(scanRefusal(""), HasSubstr("rỗng"));
    EXPECT_THAT(scanRefusal("MZ\x90 chương trình"), HasSubstr("PDF"));
    EXPECT_THAT(scanRefusal("%PDF-" + QByteArray(mostAttachmentBytes, 'x')), HasSubstr("21 MB"));
    EXPECT_FALSE(withAttachment(smallYear(), {{u"khong-co"_s}, u"a"_s, "%PDF-", {}}).isOk());
}

TEST(Attachments, StopBeforeTheYearGrowsTooLarge)
{
    YearFile file = smallYear();
    file.attachments.push_back(
        {{u"lon"_s}, u"lớn.pdf"_s, {}, {}, QByteArray(mostAttachedBytes, 'x')});
    EXPECT_FALSE(withAttachment(file, scanOf("%PDF-1")).isOk());
}

TEST(CommentRounds, CountWhatWentOutAndWasChangedSince)
{
    YearFile file = smallYear(); // sent once
    EXPECT_EQ(commentRound(file, plan), 1);
    file.papers[0].document[u"title"_s] = u"KẾ HOẠCH sửa"_s;
    EXPECT_EQ(commentRound(file, plan), 2);
    file = sent(file, PaperState::Comment);
    EXPECT_EQ(commentRound(file, plan), 2);
    EXPECT_EQ(commentRound(file, {u"cong-van"_s}), 1);
}

TEST(Successors, LeaveTheSignedPaperAsItIs)
{
    YearFile file = sent(sent(smallYear(), PaperState::Submitted), PaperState::Signed);
    file.papers[0].document[u"number"_s] = u"790"_s;
    file.papers[0].document[u"date"_s] = u"2026-03-26"_s;
    const auto made = withSuccessor(file, plan);
    ASSERT_TRUE(made.isOk());
    EXPECT_EQ(*made->file.paper(plan), file.papers[0]);
    const PaperFile* fresh = made->file.paper(made->paper);
    ASSERT_TRUE(fresh);
    EXPECT_EQ(fresh->state, PaperState::Draft);
    EXPECT_EQ(fresh->document.value(u"title"_s), file.papers[0].document.value(u"title"_s));
    EXPECT_FALSE(fresh->document.contains(u"number"_s));
    EXPECT_EQ(fresh->document.value(u"date"_s).toString(), u"2026"_s);
    EXPECT_EQ(fresh - made->file.papers.data(), 1);
    EXPECT_FALSE(withSuccessor(file, {u"khong-co"_s}).isOk());
}

} // namespace thidua::store::test
