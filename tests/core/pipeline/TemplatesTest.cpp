// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/Templates.h"
#include "base/DiskFileSystem.h"
#include "composition/PlainText.h"
#include "document/Json.h"
#include "docx/DocxWriter.h"
#include "pipeline/FillPaper.h"
#include "pipeline/FormCheck.h"
#include "pipeline/YearPapers.h"
#include "templating/Redraw.h"

#include "support/Files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <random>

using namespace thidua;
using namespace Qt::StringLiterals;
using document::OfficialDocument;
using pipeline::PaperData;
using testing::HasSubstr;

namespace {

const pipeline::World& world()
{
    static base::DiskFileSystem files;
    static const auto opened = pipeline::openWorld(files, pipeline::dataFolder({}));
    return *opened;
}

QString folderOf(const QString& id) { return support::sourceFolder() + u"/templates/"_s + id; }

PaperData dataOf(const QByteArray& json)
{
    auto data = PaperData::read(world(), json, u"data.json"_s);
    EXPECT_TRUE(data.isOk()) << (data ? std::string() : data.error().message.toStdString());
    return std::move(data).value();
}

OfficialDocument filled(const QString& id, const QByteArray& json)
{
    const auto made = pipeline::fillPaper(world(), id, dataOf(json));
    EXPECT_TRUE(made.isOk()) << (made ? std::string() : made.error().message.toStdString());
    return made ? made->document : OfficialDocument();
}

QString textOf(const OfficialDocument& paper)
{
    return composition::plainText(pipeline::setPaper(world(), paper).flow);
}

std::string listed(const std::vector<rules::Finding>& findings)
{
    QString text;
    for (const auto& finding : findings)
        text += finding.rule + u": "_s + finding.message + u" ["_s + finding.excerpt + u"]\n"_s;
    return text.toStdString();
}

QByteArray bacBo()
{
    return support::contentOf(support::sourceFolder() + u"/tests/data/years/bac-bo-2020.json"_s);
}

/// The data with another value at the place of the one grouping's one year.
QByteArray withYear(const QByteArray& json, const std::function<void(QJsonObject&)>& change)
{
    QJsonObject root = QJsonDocument::fromJson(json).object();
    QJsonArray groupings = root[u"groupings"_s].toArray();
    QJsonObject grouping = groupings[0].toObject();
    QJsonArray years = grouping[u"years"_s].toArray();
    QJsonObject year = years[0].toObject();
    change(year);
    years[0] = year;
    grouping[u"years"_s] = years;
    groupings[0] = grouping;
    root[u"groupings"_s] = groupings;
    return QJsonDocument(root).toJson();
}

QByteArray signedAtAMeeting(const QByteArray& json)
{
    return withYear(json, [](QJsonObject& year) {
        QJsonObject pledge = year[u"pledge"_s].toObject();
        pledge[u"mode"_s] = u"meeting"_s;
        pledge.remove(u"consent"_s);
        year[u"pledge"_s] = pledge;
    });
}

} // namespace

struct Sample {
    std::string id;
    std::string data; ///< "sample" or "worst"
};

class TemplatePapers : public testing::TestWithParam<Sample> {
protected:
    QString path(const QString& ending) const
    {
        return folderOf(QString::fromStdString(GetParam().id)) + u'/' +
               QString::fromStdString(GetParam().data) + ending;
    }
    OfficialDocument paper() const
    {
        return filled(QString::fromStdString(GetParam().id), support::contentOf(path(u".json"_s)));
    }
};

TEST_P(TemplatePapers, ReadAsTheExpectedText)
{
    EXPECT_EQ(textOf(paper()).toStdString(),
              QString::fromUtf8(support::contentOf(path(u".txt"_s))).toStdString())
        << "when the change is wanted: thidua fill " << GetParam().id << " --data … --to "
        << path(u".txt"_s).toStdString();
}

TEST_P(TemplatePapers, HaveNoRestsOfTheTemplate)
{
    static const QRegularExpression rests(
        u"\\{\\{|\\}\\}|\\[\\[|\\]\\]|\\*\\*|@|  | [,;.:]|[,;:][,;.:]|“”|\\(\\)|: *$|[^.]\\.\\.[^.]"_s);
    const OfficialDocument made = paper();
    document::walk(made.body, [](const document::Block& block) {
        const QString text = document::plainText(block.text);
        QString known = text;
        known.remove(u"./."_s).replace(QRegularExpression(u"\\S+@\\S+"_s), u"x"_s);
        const auto match = rests.match(known);
        const bool leads = match.captured() == u":"_s;
        EXPECT_TRUE(!match.hasMatch() || leads) << text.toStdString();
        EXPECT_FALSE(block.type == document::BlockType::Heading && block.children.empty())
            << "nothing below " << text.toStdString();
    });
}

TEST_P(TemplatePapers, HaveTheOfficialForm)
{
    const OfficialDocument made = paper();
    const auto set = pipeline::setPaper(world(), made);
    const auto findings =
        pipeline::checkForm(world(), pipeline::measurePages(world(), set), made.presentation);
    EXPECT_TRUE(findings.empty()) << listed(findings);
    const auto docx = docx::toDocx(set.flow, set.pages.rules);
    ASSERT_TRUE(docx.isOk());
    const auto form = pipeline::measureDocx(world(), *docx, u"x.docx"_s);
    ASSERT_TRUE(form.isOk()) << form.error().message.toStdString();
    const auto docxFindings = pipeline::checkForm(world(), *form, made.presentation);
    EXPECT_TRUE(docxFindings.empty()) << listed(docxFindings);
}

TEST_P(TemplatePapers, StayAsTheyAreWhenNothingChanges)
{
    const QString id = QString::fromStdString(GetParam().id);
    const auto form = pipeline::openTemplate(world(), id);
    ASSERT_TRUE(form.isOk());
    const auto data = dataOf(support::contentOf(path(u".json"_s)));
    const auto view = data.viewFor(*form);
    const auto again = templating::redraw(paper(), *form, view);
    ASSERT_TRUE(again.isOk());
    EXPECT_TRUE(again->edits.empty());
    EXPECT_EQ(document::toJsonText(again->document), document::toJsonText(paper()));
}

namespace {

std::vector<Sample> samples()
{
    std::vector<Sample> all;
    const QDir folder(support::sourceFolder() + u"/templates"_s);
    for (const QString& id : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        for (const char* data : {"sample", "worst"})
            if (QFile::exists(folder.filePath(id + u'/' + QString::fromLatin1(data) + u".json"_s)))
                all.push_back({id.toStdString(), data});
    return all;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(All, TemplatePapers, testing::ValuesIn(samples()), [](const auto& given) {
    return QString::fromStdString(given.param.id).remove(u'-').toStdString() + given.param.data;
});

TEST(Templates, AreListedWithEverythingThatAListingSays)
{
    const auto all = pipeline::openTemplates(world());
    ASSERT_TRUE(all.isOk()) << all.error().message.toStdString();
    EXPECT_GE(all->size(), 4u);
    for (const auto& form : *all) {
        EXPECT_FALSE(form.name.isEmpty()) << form.id.toStdString();
        EXPECT_FALSE(form.cycle.isEmpty()) << form.id.toStdString();
        EXPECT_FALSE(form.fields.empty()) << form.id.toStdString();
    }
}

TEST(Templates, OfferTheNearestNameForAnUnknownOne)
{
    const auto form = pipeline::openTemplate(world(), u"giao-uoc-thi-dua"_s);
    ASSERT_FALSE(form.isOk());
    EXPECT_EQ(form.error().code, base::ErrorCode::WrongUse);
    const auto near = pipeline::openTemplate(world(), u"giao-uok"_s);
    ASSERT_FALSE(near.isOk());
    EXPECT_THAT(near.error().message.toStdString(), HasSubstr("giao-uoc"));
}

TEST(Templates, AreFoundByTheirPathToo)
{
    EXPECT_TRUE(pipeline::openTemplate(world(), folderOf(u"giao-uoc"_s)).isOk());
    EXPECT_TRUE(
        pipeline::openTemplate(world(), folderOf(u"giao-uoc"_s) + u"/template.txt"_s).isOk());
}

TEST(Templates, NameEveryMissingFieldByItsLabel)
{
    const auto made = pipeline::fillPaper(world(), u"cong-van"_s, dataOf("{\"year\": 2026}"));
    ASSERT_FALSE(made.isOk());
    EXPECT_EQ(made.error().code, base::ErrorCode::Refused);
    for (const char* label : {"Trích yếu (về việc gì)", "Kính gửi", "Nội dung"})
        EXPECT_THAT(made.error().message.toStdString(), HasSubstr(label));
}

TEST(Templates, RefuseDataThatAreNotAsTheyMustBe)
{
    EXPECT_FALSE(PaperData::read(world(), "{", u"x"_s).isOk());
    EXPECT_FALSE(PaperData::read(world(), "[]", u"x"_s).isOk());
    EXPECT_FALSE(PaperData::read(world(), R"({"office": "a", "agencies": []})", u"x"_s).isOk());
}

TEST(BacBo2020, PledgeAgreesWithTheSeedInCountsListsAndCells)
{
    const auto paper = filled(u"giao-uoc"_s, signedAtAMeeting(bacBo()));
    const std::string text = textOf(paper).toStdString();
    EXPECT_EQ(paper.title, u"GIAO ƯỚC THI ĐUA"_s);
    EXPECT_EQ(paper.copies, 12);
    EXPECT_THAT(text, HasSubstr("trước sự chứng kiến của Lãnh đạo Bộ Nội vụ"));
    EXPECT_THAT(text, HasSubstr("11 đơn vị"));
    EXPECT_THAT(
        text,
        HasSubstr(
            "Hải Phòng (Cụm trưởng), Nam Định (Cụm phó), Hà Nội, Vĩnh Phúc, Bắc Ninh, Hải Dương, "
            "Hưng Yên, Quảng Ninh, Hà Nam, Thái Bình"));
    EXPECT_THAT(text, HasSubstr("được lập thành 12 bản"));
    for (const char* recalled :
         {"90 năm thành lập Đảng", "130 năm", "75 năm ngày truyền thống ngành Tổ chức nhà nước"})
        EXPECT_THAT(text, HasSubstr(recalled));
    ASSERT_TRUE(paper.matrix.has_value());
    ASSERT_EQ(paper.matrix->cells.size(), 11u);
    EXPECT_EQ(paper.matrix->witness, QStringList(u"ĐẠI DIỆN BỘ NỘI VỤ CHỨNG KIẾN"_s));
    EXPECT_EQ(paper.matrix->cells[0].authority, QStringList(u"CỤM TRƯỞNG"_s));
    EXPECT_EQ(paper.matrix->cells[1].otherPosition,
              QStringList({u"GIÁM ĐỐC SỞ NỘI VỤ"_s, u"TỈNH NAM ĐỊNH"_s}));
    EXPECT_TRUE(paper.number.isEmpty() && paper.recipients.isEmpty() && paper.signatures.empty());
}

TEST(BacBo2020, PlanAgreesWithTheSeedInNumberRecipientsAndSigner)
{
    const auto paper = filled(u"ke-hoach-cum"_s, bacBo());
    const std::string text = textOf(paper).toStdString();
    EXPECT_EQ(paper.number + u'/' + paper.symbol, u"790/KH-CTĐ"_s);
    EXPECT_EQ(paper.place, u"Hải Phòng"_s);
    EXPECT_EQ(paper.date.toIso(), u"2020-03-26"_s);
    EXPECT_EQ(paper.recipients.size(), 4);
    EXPECT_EQ(paper.recipients.last(), u"Lưu: VT, hồ sơ CTĐ"_s);
    ASSERT_EQ(paper.signatures.size(), 1u);
    EXPECT_EQ(paper.signatures[0].name, u"Nguyễn Văn Cao"_s);
    EXPECT_THAT(text, HasSubstr("Công văn số 1305/BNV-VP ngày 15/3/2020"));
    EXPECT_THAT(text, HasSubstr("trước ngày 15/6/2020"));
    EXPECT_THAT(text, HasSubstr("trước ngày 20/11/2020"));
}

TEST(BacBo2020, EveryPaperFollowsTheMembersTheirHeadAndTheWayOfSigning)
{
    std::mt19937 random(20260305);
    const QJsonArray all =
        QJsonDocument::fromJson(support::contentOf(folderOf(u"giao-uoc"_s) + u"/worst.json"_s))
            .object()[u"agencies"_s]
            .toArray();
    const QByteArray json = support::contentOf(folderOf(u"giao-uoc"_s) + u"/worst.json"_s);
    for (int round = 0; round < 40; ++round) {
        const int count = 3 + static_cast<int>(random() % 18);
        const int head = static_cast<int>(random() % static_cast<unsigned>(count));
        const bool meeting = random() % 2 == 0;
        const QByteArray data = withYear(json, [&](QJsonObject& year) {
            QJsonArray members;
            for (int i = 0; i < count; ++i)
                members += QJsonObject{{u"agency"_s, u"snv-%1"_s.arg(i)},
                                       {u"role"_s, i == head ? u"head"_s : u"member"_s}};
            year[u"members"_s] = members;
            QJsonObject pledge = year[u"pledge"_s].toObject();
            pledge[u"mode"_s] = meeting ? u"meeting"_s : u"circulation"_s;
            year[u"pledge"_s] = pledge;
        });
        const QString province = all[head + 1].toObject()[u"province"_s].toString();
        const auto pledge = filled(u"giao-uoc"_s, data);
        const auto plan = filled(u"ke-hoach-cum"_s, data);
        const std::string text = textOf(pledge).toStdString();
        ASSERT_EQ(pledge.copies, count + 1);
        ASSERT_EQ(pledge.matrix->cells.size(), static_cast<size_t>(count));
        ASSERT_EQ(pledge.matrix->cells[0].authority, QStringList(u"CỤM TRƯỞNG"_s));
        ASSERT_TRUE(pledge.matrix->cells[0].otherPosition.join(u' ').contains(province.toUpper()));
        ASSERT_THAT(text, HasSubstr(province.toStdString() + " (Cụm trưởng)"));
        ASSERT_EQ(text.find("luân chuyển") == std::string::npos, meeting);
        ASSERT_EQ(textOf(plan).contains(u"luân chuyển"_s), !meeting);
        ASSERT_TRUE(plan.signatures.at(0).otherPosition.join(u' ').contains(province.toUpper()));
    }
}

TEST(YearPapers, AreTheSameOutOfAYearFileAsFilledAtOnce)
{
    const QTemporaryDir folder;
    const QString year = folder.filePath(u"nam.thidua"_s);
    const auto made =
        pipeline::newYear(world(), dataOf(bacBo()), {{u"giao-uoc"_s, u"ke-hoach-cum"_s}, year});
    ASSERT_TRUE(made.isOk()) << made.error().message.toStdString();
    const QString out = folder.filePath(u"x.txt"_s);
    const auto done = pipeline::exportYear(world(), {year, {u"ke-hoach-cum"_s}, out, {}});
    ASSERT_TRUE(done.isOk()) << done.error().message.toStdString();
    EXPECT_EQ(QString::fromUtf8(support::contentOf(out)),
              textOf(filled(u"ke-hoach-cum"_s, bacBo())));
    EXPECT_FALSE(pipeline::exportYear(world(), {year, {u"khong-co"_s}, out, {}}).isOk());
}
