// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/DiskFileSystem.h"
#include "composition/PlainText.h"
#include "pipeline/FillPaper.h"
#include "pipeline/SetPaper.h"

#include "support/Files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace thidua;
using namespace Qt::StringLiterals;

namespace {

const pipeline::World& world()
{
    static base::DiskFileSystem files;
    static const auto opened = pipeline::openWorld(files, pipeline::dataFolder({}));
    return *opened;
}

QJsonObject sampleOf(const QString& id)
{
    const QString path = support::sourceFolder() + u"/templates/%1/sample.json"_s.arg(id);
    return QJsonDocument::fromJson(support::contentOf(path)).object();
}

/// The first grouping's first year with other members.
QJsonObject withMembers(QJsonObject root, const QJsonArray& members)
{
    QJsonArray groupings = root[u"groupings"_s].toArray();
    QJsonObject grouping = groupings[0].toObject();
    QJsonArray years = grouping[u"years"_s].toArray();
    QJsonObject year = years[0].toObject();
    year[u"members"_s] = members;
    years[0] = year;
    grouping[u"years"_s] = years;
    groupings[0] = grouping;
    root[u"groupings"_s] = groupings;
    return root;
}

/// Our office and five others; the head stands at `head`, the deputy behind it.
QJsonArray membersLedBy(qsizetype head, const QJsonObject& root)
{
    QJsonArray members;
    const QJsonArray known = root[u"groupings"_s][0][u"years"_s][0][u"members"_s].toArray();
    for (qsizetype i = 0; i < known.size(); ++i) {
        QJsonObject member{{u"agency"_s, known[i][u"agency"_s]}};
        if (i == head)
            member[u"role"_s] = u"head"_s;
        else if (i == (head + 1) % known.size())
            member[u"role"_s] = u"deputy"_s;
        members += member;
    }
    return members;
}

QString restIn(const QString& text)
{
    static const QRegularExpression rests(
        u"\\{\\{|\\}\\}|\\[\\[|\\]\\]|\\*\\*|  | [,;.:]|[,;:][,;.:]|“”|\\(\\)|[^.]\\.\\.[^.]"_s);
    for (QString line : text.split(u'\n')) {
        line.remove(u"./."_s).replace(QRegularExpression(u"\\S+@\\S+"_s), u"x"_s);
        if (rests.match(line).hasMatch())
            return line;
    }
    return {};
}

QStringList papersOfGroupings()
{
    QStringList ids;
    const QDir folder(support::sourceFolder() + u"/templates"_s);
    for (const QString& id : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (QFile::exists(folder.filePath(id + u"/sample.json"_s)) && // not the shared parts
            sampleOf(id).contains(u"groupings"_s))
            ids += id;
    return ids;
}

class RolesOfPapers : public testing::TestWithParam<std::string> {};

} // namespace

TEST_P(RolesOfPapers, AreWholeForHeadDeputyAndMember)
{
    const QString id = QString::fromStdString(GetParam());
    const QJsonObject root = sampleOf(id);
    for (qsizetype head : {0, 1, 3, 5}) {
        const QByteArray json = QJsonDocument(withMembers(root, membersLedBy(head, root))).toJson();
        const auto data = pipeline::PaperData::read(world(), json, u"data.json"_s);
        ASSERT_TRUE(data.isOk()) << data.error().message.toStdString();
        const auto made = pipeline::fillPaper(world(), id, *data);
        ASSERT_TRUE(made.isOk()) << made.error().message.toStdString();
        const QString text =
            composition::plainText(pipeline::setPaper(world(), made->document).flow);
        EXPECT_EQ(restIn(text), QString()) << restIn(text).toStdString();
    }
}

namespace {

std::vector<std::string> names()
{
    std::vector<std::string> all;
    for (const QString& id : papersOfGroupings())
        all.push_back(id.toStdString());
    return all;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(All, RolesOfPapers, testing::ValuesIn(names()), [](const auto& given) {
    return QString::fromStdString(given.param).remove(u'-').toStdString();
});
