// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Season.h"

#include "store/PaperStates.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace thidua::agenda {
namespace {

using namespace Qt::StringLiterals;
using emulation::MemberRole;
using store::PaperState;

class BoardTest : public Season {};

TEST_F(BoardTest, TheHeadDrawsUpThePledgeAndAMemberDoesNot)
{
    EXPECT_NE(find(rows(), u"giao-uoc"_s), nullptr);
    EXPECT_NE(find(rows(), u"phat-dong-so"_s), nullptr);
    m_file.data.office = {u"Hà Nội"_s};
    EXPECT_EQ(find(rows(), u"giao-uoc"_s), nullptr);
    EXPECT_NE(find(rows(), u"phat-dong-so"_s), nullptr);
    EXPECT_NE(find(rows(), u"tham-gia-y-kien"_s), nullptr);
}

TEST_F(BoardTest, EveryStepNamesAPartAndStepsThatThereAre)
{
    for (const CycleStep& step : m_cycle.steps) {
        EXPECT_FALSE(step.roles.empty()) << step.id.toStdString();
        EXPECT_LE(step.firstMonth, step.lastMonth) << step.id.toStdString();
        EXPECT_TRUE(std::any_of(m_cycle.parts.begin(), m_cycle.parts.end(),
                                [&](const CyclePart& part) { return part.id == step.part; }))
            << step.id.toStdString();
        for (const QString& before : step.after)
            EXPECT_NE(m_cycle.step(before), nullptr) << before.toStdString();
        EXPECT_TRUE(QFile::exists(qEnvironmentVariable("THIDUA_DATA") + u"/templates/"_s +
                                  step.templateId + u"/template.txt"_s))
            << step.templateId.toStdString();
        EXPECT_TRUE(step.kind.isEmpty() || m_law.kinds.byAbbreviation(step.kind))
            << step.kind.toStdString();
    }
}

TEST_F(BoardTest, APaperTakesThePlaceOfItsStep)
{
    m_file.papers.push_back(paper(u"gu"_s, u"giao-uoc"_s));
    const auto all = rows();
    EXPECT_EQ(std::count_if(all.begin(), all.end(),
                            [](const BoardRow& row) { return row.step == u"giao-uoc"; }),
              1);
    EXPECT_TRUE(find(all, u"giao-uoc"_s)->isThere());
    EXPECT_EQ(find(all, u"giao-uoc"_s)->holder, u"cơ quan mình"_s);
}

TEST_F(BoardTest, APaperThatNamesNoStepFulfilsTheFirstOneOfItsTemplate)
{
    auto invitation = paper(u"gm"_s, {});
    invitation.templateId = m_cycle.step(u"giay-moi-ky-ket"_s)->templateId;
    m_file.papers = {invitation, invitation};
    m_file.papers[1].id = {u"gm-2"_s};
    const auto all = rows();
    EXPECT_EQ(find(all, u"giay-moi-ky-ket"_s)->paper.value, u"gm"_s);
    EXPECT_EQ(find(all, u"giay-moi-so-ket"_s)->paper.value, u"gm-2"_s);
}

TEST_F(BoardTest, APaperOutsideOfTheCycleIsShownToo)
{
    m_file.papers.push_back(paper(u"thu-cam-on"_s, {}));
    const auto all = rows();
    EXPECT_TRUE(std::any_of(all.begin(), all.end(),
                            [](const BoardRow& row) { return row.paper.value == u"thu-cam-on"; }));
}

TEST_F(BoardTest, TheDayComesFromTheDutyThatThePaperFulfils)
{
    EXPECT_TRUE(find(rows(), u"bao-cao-so-ket"_s)->isUsual);
    ours().plan->duties.push_back(duty(u"sk"_s, u"Báo cáo Sơ kết 6 tháng"_s, day(6, 15)));
    const auto all = rows();
    const BoardRow* row = find(all, u"bao-cao-so-ket"_s);
    EXPECT_FALSE(row->isUsual);
    EXPECT_EQ(row->last, day(6, 14)); // "trước ngày 15": a Sunday
    EXPECT_EQ(row->workingDay, day(6, 12));
    EXPECT_TRUE(row->hint.contains(u"Chủ nhật"_s, Qt::CaseInsensitive)) << row->hint.toStdString();
}

TEST_F(BoardTest, TheDayComesFromTheEventForWhichThePaperIsMade)
{
    emulation::Event event;
    event.id = {u"ky"_s};
    event.type = emulation::EventType::Signing;
    event.time.date = day(3, 26);
    ours().plan->events.push_back(event);
    EXPECT_EQ(find(rows(), u"giao-uoc"_s)->last, day(3, 26));
    EXPECT_EQ(find(rows(), u"giay-moi-ky-ket"_s)->last, day(3, 19));
    ours().plan->events[0].status = emulation::EventStatus::Cancelled;
    EXPECT_TRUE(find(rows(), u"giao-uoc"_s)->isUsual);
}

TEST_F(BoardTest, SaysWhatComesFirstUntilItIsOut)
{
    EXPECT_THAT(find(rows(), u"giao-uoc"_s)->waitsFor, testing::SizeIs(1));
    auto before = paper(u"cv"_s, u"tong-hop-y-kien"_s);
    before.state = PaperState::Signed;
    m_file.papers.push_back(before);
    EXPECT_THAT(find(rows(), u"giao-uoc"_s)->waitsFor, testing::IsEmpty());
}

TEST_F(BoardTest, SaysWhoHasThePaperAndWhyItCameBack)
{
    m_file.papers.push_back(paper(u"gu"_s, u"giao-uoc"_s));
    const auto sent =
        store::moved(m_file, {u"gu"_s}, {PaperState::Submitted, day(3, 2), u"Giám đốc Sở"_s, {}});
    ASSERT_TRUE(sent.isOk());
    m_file = *sent;
    EXPECT_EQ(find(rows(), u"giao-uoc"_s)->holder, u"Giám đốc Sở"_s);
    const auto back = store::moved(
        m_file, {u"gu"_s}, {PaperState::Returned, day(3, 3), {}, u"Giám đốc: thiếu căn cứ"_s});
    ASSERT_TRUE(back.isOk());
    m_file = *back;
    EXPECT_EQ(find(rows(), u"giao-uoc"_s)->holder, u"cơ quan mình"_s);
    EXPECT_EQ(find(rows(), u"giao-uoc"_s)->remark, u"Giám đốc: thiếu căn cứ"_s);
}

TEST_F(BoardTest, CountsThePledgeAsItGoesRound)
{
    // Three members and one copy for the organiser: four originals.
    ours().pledge->circulation = {{{u"Hải Phòng"_s}, day(3, 2), day(3, 9), 4, 4, {}, {}},
                                  {{u"Hà Nội"_s}, day(3, 2), {}, 3, 0, {}, {}}};
    EXPECT_EQ(circulationOf(ours()), (Circulated{3, 2, 1, 1, 1}));
}

TEST_F(BoardTest, FiltersByMonthStateAndWordsWithoutMarks)
{
    m_file.papers.push_back(paper(u"Giao ước thi đua"_s, u"giao-uoc"_s));
    const auto all = rows();
    const BoardRow& pledge = *find(all, u"giao-uoc"_s);
    EXPECT_TRUE((BoardFilter{4, {}, false, {}, {}}).takes(pledge));
    EXPECT_FALSE((BoardFilter{9, {}, false, {}, {}}).takes(pledge));
    EXPECT_TRUE((BoardFilter{0, PaperState::Draft, false, {}, {}}).takes(pledge));
    EXPECT_FALSE((BoardFilter{0, PaperState::Issued, false, {}, {}}).takes(pledge));
    EXPECT_FALSE((BoardFilter{0, {}, true, {}, {}}).takes(pledge));
    EXPECT_TRUE((BoardFilter{0, {}, false, {}, u"giao uoc"_s}).takes(pledge));
    EXPECT_FALSE((BoardFilter{0, {}, false, {}, u"tờ trình"_s}).takes(pledge));
}

TEST_F(BoardTest, TheOfficeReplacesAStepAndABadOneIsNamed)
{
    const QTemporaryDir office;
    ASSERT_TRUE(QDir(office.path()).mkpath(u"regulations"_s));
    const QString path = office.filePath(u"regulations/cycle.json"_s);
    const auto with = [&](const QByteArray& json) {
        EXPECT_TRUE(m_files.write(path, json, base::Overwrite::Yes).isOk());
        return loadCycle(m_files, qEnvironmentVariable("THIDUA_DATA"), office.path());
    };
    const auto own = with(R"({"steps": [{"id": "giao-uoc", "part": "giao-uoc", "name": "Giao ước",
        "roles": ["head"], "first": 1, "last": 2}]})");
    ASSERT_TRUE(own.isOk()) << own.error().message.toStdString();
    EXPECT_EQ(own->step(u"giao-uoc"_s)->lastMonth, 2);
    EXPECT_EQ(own->steps.size(), m_cycle.steps.size());
    const auto bad = with(R"({"steps": [{"id": "a", "part": "b", "name": "c", "roles": ["chief"],
        "first": 1, "last": 2}]})");
    ASSERT_FALSE(bad.isOk());
    EXPECT_EQ(bad.error().code, base::ErrorCode::Refused);
    EXPECT_TRUE(bad.error().message.contains(u"steps[0].roles"_s))
        << bad.error().message.toStdString();
    EXPECT_FALSE(with(R"({"steps": [{"id": "a", "part": "b", "name": "c", "first": 0}]})").isOk());
}

} // namespace
} // namespace thidua::agenda
