// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/RollTexts.h"

#include "base/DiskFileSystem.h"
#include "renewal/Review.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace thidua;

namespace {

QByteArray plan(int year)
{
    return QStringLiteral("UBND TỈNH HƯNG YÊN\nSỞ NỘI VỤ\n\nSố: 12/KH-SNV\n\n"
                          "Hưng Yên, ngày 07 tháng 02 năm %1\n\n"
                          "KẾ HOẠCH\nPhát động phong trào thi đua năm %1\n\n"
                          "Sở Nội vụ ban hành kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\n"
                          "1. Hoàn thành nhiệm vụ công tác năm %1.\n\n"
                          "2. Gửi báo cáo trước ngày 15 tháng 6 năm %1./.\n\n"
                          "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n")
        .arg(year)
        .toUtf8();
}

class RollTexts : public testing::Test {
protected:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    const pipeline::World& world()
    {
        static base::DiskFileSystem files;
        static const auto opened = pipeline::openWorld(files, pipeline::dataFolder({}));
        return *opened;
    }
    base::Result<pipeline::RolledTexts> roll(const QStringList& paths, int today = 2026)
    {
        return pipeline::rollTexts(world(), {paths, *base::Date::of(today, 1, 5)});
    }

    QTemporaryDir m_folder;
};

QString words(const store::PaperFile& paper)
{
    return QString::fromUtf8(QJsonDocument(paper.document).toJson());
}

} // namespace

TEST_F(RollTexts, TheTextsOfLastYearAreDraftsOfThisOne)
{
    const auto rolled =
        roll({write(u"Kế hoạch 2025.txt"_s, plan(2025)), write(u"hai.txt"_s, plan(2025))});
    ASSERT_TRUE(rolled.isOk());
    const auto& file = rolled->file;
    EXPECT_EQ(file.data.year, 2026);
    ASSERT_EQ(file.papers.size(), 2U);
    EXPECT_EQ(file.papers[0].id.value, u"ke-hoach-2025"_s);
    EXPECT_EQ(file.papers[0].state, store::PaperState::Draft);
    EXPECT_TRUE(words(file.papers[0]).contains(u"thi đua năm 2026"_s))
        << words(file.papers[0]).toStdString();
    EXPECT_FALSE(words(file.papers[0]).contains(u"\"12\""_s)); // its number was of last year
}

TEST_F(RollTexts, EveryStalePlaceStandsOnTheMap)
{
    const auto rolled = roll({write(u"a.txt"_s, plan(2025))});
    ASSERT_TRUE(rolled.isOk());
    const auto review = renewal::reviewOf(rolled->file);
    ASSERT_TRUE(review);
    EXPECT_GT(review->left(), 0);
    bool isDateThere = false;
    for (const auto& change : rolled->map.changes) {
        EXPECT_FALSE(change.why.isEmpty()) << change.path.toStdString();
        isDateThere =
            isDateThere || (!change.paper.isEmpty() && change.topic == renewal::Topic::Date);
    }
    EXPECT_TRUE(isDateThere);
}

TEST_F(RollTexts, OurAgencyIsTakenFromTheHeads)
{
    const auto rolled = roll({write(u"a.txt"_s, plan(2025))});
    ASSERT_TRUE(rolled.isOk());
    const auto& data = rolled->file.data;
    bool isThere = false;
    for (const auto& agency : data.agencies)
        if (agency.id == data.office) {
            isThere = true;
            EXPECT_EQ(agency.role, u"so-noi-vu"_s);
            EXPECT_EQ(agency.province, u"Hưng Yên"_s);
        }
    EXPECT_TRUE(isThere);
}

TEST_F(RollTexts, WhatIsNoPaperIsToldAndTheOthersAreTaken)
{
    const auto rolled = roll(
        {write(u"a.txt"_s, plan(2025)), write(u"b.xyz"_s, "x"), m_folder.filePath(u"c.txt"_s)});
    ASSERT_TRUE(rolled.isOk());
    EXPECT_EQ(rolled->file.papers.size(), 1U);
    EXPECT_EQ(rolled->left.size(), 2);
    EXPECT_FALSE(roll({m_folder.filePath(u"c.txt"_s)}).isOk());
    EXPECT_FALSE(roll({}).isOk());
}

TEST_F(RollTexts, AYearThatIsNotOverIsFollowedByTheNextOne)
{
    const auto rolled = roll({write(u"a.txt"_s, plan(2026))});
    ASSERT_TRUE(rolled.isOk());
    EXPECT_EQ(rolled->file.data.year, 2027);
}
