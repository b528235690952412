// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Articles.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace thidua::regulation;

namespace {

QByteArray shipped(const QString& name)
{
    QFile file(qEnvironmentVariable("THIDUA_DATA") + u"/resources/regulations/"_s + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

Articles articles()
{
    auto loaded = loadArticles(shipped(u"nd30-2020-articles.json"_s), u"articles"_s);
    EXPECT_TRUE(loaded.isOk()) << (loaded ? "" : loaded.error().message.toStdString());
    return loaded ? std::move(loaded).value() : Articles();
}

} // namespace

TEST(Articles, SayWhatThePartsOfAPaperMustLookLike)
{
    const Articles all = articles();
    for (const QString& component :
         {u"parent"_s, u"issuer"_s, u"number"_s, u"symbol"_s, u"place"_s, u"date"_s, u"title"_s,
          u"abstract"_s, u"bases"_s, u"addressees"_s, u"body"_s, u"recipients"_s, u"signatures"_s,
          u"matrix"_s, u"annexes"_s, u"urgency"_s, u"circulation"_s, u"drafter"_s, u"enacting"_s})
        EXPECT_NE(all.about(component), nullptr) << component.toStdString();
    EXPECT_EQ(all.about(u"nothing"_s), nullptr);
}

TEST(Articles, TheNearestOneAboveIsMeantWhereACitationIsFiner)
{
    const Articles all = articles();
    ASSERT_NE(all.cited(u"NĐ 30/2020, Phụ lục I, II.2.b"_s), nullptr);
    EXPECT_EQ(all.cited(u"NĐ 30/2020, Phụ lục I, II.2.b"_s)->id, u"II.2"_s);
    EXPECT_EQ(all.cited(u"NĐ 30/2020, Phụ lục I, II.6.a"_s)->id, u"II.6.a"_s);
    EXPECT_EQ(all.cited(u"NĐ 30/2020, Phụ lục III, Mẫu 1.2"_s)->id, u"PL3"_s);
    EXPECT_EQ(all.cited(u"NĐ 30/2020, Phụ lục I, II.21"_s), nullptr);
    EXPECT_EQ(all.cited(u"Thông lệ"_s), nullptr);
}

TEST(Articles, EveryFigureOfTheRegulationLeadsToOne)
{
    const Articles all = articles();
    static const QRegularExpression citation(u"\"article\": \"(NĐ 30/2020[^\"]*)\""_s);
    auto found = citation.globalMatch(QString::fromUtf8(shipped(u"nd30-2020.json"_s)));
    int count = 0;
    while (found.hasNext()) {
        const QString text = found.next().captured(1);
        // Size and font stand in I, khổ giấy and lề in I.1 to I.3.
        const bool isOfPage = text.contains(u", I.1"_s) || text.contains(u", I.3"_s);
        EXPECT_TRUE(isOfPage || all.cited(text)) << text.toStdString();
        ++count;
    }
    EXPECT_GT(count, 40);
}

TEST(Articles, ARecordWithoutWordsIsRefused)
{
    const QByteArray json = R"({"records":[{"id":"a","title":"b","article":"c","text":[]}]})";
    EXPECT_FALSE(loadArticles(json, u"x.json"_s).isOk());
}
