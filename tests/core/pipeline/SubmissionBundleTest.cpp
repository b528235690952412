// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/SubmissionBundle.h"
#include "base/DiskFileSystem.h"
#include "document/OfficialDocument.h"
#include "pipeline/FillPaper.h"
#include "store/PaperDocument.h"
#include "store/YearDisk.h"
#include "text/Normal.h"

#include "support/AwardSeason.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <functional>

using namespace thidua;
using namespace Qt::StringLiterals;
using document::OfficialDocument;
using pipeline::BundleDone;
using store::YearFile;
using support::AwardSeason;
using testing::HasSubstr;

namespace {

const pipeline::World& world()
{
    static base::DiskFileSystem files;
    static const auto opened = pipeline::openWorld(files, qEnvironmentVariable("THIDUA_DATA"));
    return *opened;
}

YearFile seasonOf(int people, int units)
{
    YearFile file;
    file.data = AwardSeason(people, units).make();
    return file;
}

/// Puts a paper into the file as the template draws it, then as a hand has changed it.
void addPaper(YearFile& file, const QString& templateId, const QJsonObject& more,
              const std::function<void(OfficialDocument&)>& change = {})
{
    QJsonObject fields = more;
    fields[u"submission"_s] = AwardSeason::submission();
    const auto data = pipeline::PaperData::of(world(), file.data);
    ASSERT_TRUE(data.isOk());
    const auto filled = pipeline::fillPaper(world(), templateId, data->about(fields));
    ASSERT_TRUE(filled.isOk()) << filled.error().message.toStdString();
    OfficialDocument document = filled->document;
    if (change)
        change(document);
    store::PaperFile paper;
    paper.id = {u"vb-%1"_s.arg(file.papers.size())};
    paper.templateId = templateId;
    paper.title = templateId;
    paper.fields = fields;
    paper.document = store::jsonOf(document);
    file.papers.push_back(paper);
}

base::Result<BundleDone> exported(const QTemporaryDir& home, const YearFile& file,
                                  const QString& submission = AwardSeason::submission(),
                                  base::Overwrite overwrite = base::Overwrite::No)
{
    const QString path = home.filePath(u"nam.thidua"_s);
    const auto saved =
        store::saveYear(world().files, path, file, {{}, base::Overwrite::Yes, false});
    EXPECT_TRUE(saved.isOk());
    return pipeline::exportSubmission(world(),
                                      {path, submission, home.filePath(u"bo"_s), overwrite});
}

QStringList filesIn(const QTemporaryDir& home)
{
    return QDir(home.filePath(u"bo"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// The message of the refusal; empty where it was made.
QString refusalOf(const YearFile& file)
{
    const QTemporaryDir home;
    const auto done = exported(home, file);
    EXPECT_EQ(QDir(home.filePath(u"bo"_s)).exists(), done.isOk()); // nothing or all
    return done ? QString() : done.error().message;
}

/// The first table with more than one column of the paper or its annexes.
document::Table& tableIn(OfficialDocument& paper)
{
    std::function<document::Table*(document::Blocks&)> find = [&](document::Blocks& blocks) {
        for (auto& block : blocks) {
            if (block.table)
                return &*block.table;
            if (auto* table = find(block.children))
                return table;
        }
        return static_cast<document::Table*>(nullptr);
    };
    document::Table* table = find(paper.body);
    for (auto& annex : paper.annexes)
        if (!table)
            table = find(annex.body);
    EXPECT_NE(table, nullptr);
    return *table;
}

/// The row that names somebody.
document::TableRow& rowOf(document::Table& table, const QString& name)
{
    for (auto& row : table.rows)
        for (const auto& cell : row.cells)
            if (document::plainText(cell.text) == name)
                return row;
    ADD_FAILURE() << "no row of " << name.toStdString();
    return table.rows.back();
}

void replaceIn(document::Blocks& blocks, const QString& from, const QString& to, int& left)
{
    for (auto& block : blocks) {
        for (auto& part : block.text)
            if (left > 0 && part.text.contains(from)) {
                part.text.replace(from, to);
                --left;
            }
        replaceIn(block.children, from, to, left);
    }
}

/// Changes the text of the body where it stands first.
std::function<void(OfficialDocument&)> replacing(const QString& from, const QString& to)
{
    return [from, to](OfficialDocument& paper) {
        int left = 1;
        replaceIn(paper.body, from, to, left);
        EXPECT_EQ(left, 0) << from.toStdString();
    };
}

std::function<void(OfficialDocument&)> cell(const QString& name, size_t column, const QString& text)
{
    return [=](OfficialDocument& paper) {
        rowOf(tableIn(paper), name).cells.at(column).text = document::inlinesOf(text);
    };
}

std::function<void(OfficialDocument&)> withoutRow(const QString& name)
{
    return [name](OfficialDocument& paper) {
        auto& rows = tableIn(paper).rows;
        const auto& row = rowOf(tableIn(paper), name);
        rows.erase(rows.begin() + (&row - rows.data()));
    };
}

const QString anybody = AwardSeason::personName(3);
const QString anyUnit = AwardSeason::unitName(1);

/// A fault that somebody wrote into a paper, or that stands in the data.
struct Fault {
    const char* name;
    std::function<void(YearFile&)> put;
    const char* said;
};

class TenFaults : public testing::TestWithParam<Fault> {};

std::function<void(YearFile&)> inPetition(const std::function<void(OfficialDocument&)>& change)
{
    return [change](YearFile& file) { addPaper(file, u"to-trinh"_s, {}, change); };
}

std::function<void(YearFile&)> inMinutes(const std::function<void(OfficialDocument&)>& change)
{
    return [change](YearFile& file) {
        addPaper(file, u"bien-ban-hoi-dong"_s, {{u"awardMeeting"_s, u"hop"_s}}, change);
    };
}

void writeFourCollectives(OfficialDocument& paper)
{
    int left = 2; // the sentence of the total stands first
    replaceIn(paper.body, u"03 tập thể"_s, u"04 tập thể"_s, left);
    left = 1;
    replaceIn(paper.body, u"04 tập thể"_s, u"03 tập thể"_s, left);
}

std::vector<Fault> faultsOfPapers()
{
    return {
        {"TotalOfPersons", inPetition(replacing(u"12 cá nhân"_s, u"13 cá nhân"_s)),
         "13 cá nhân, hồ sơ có"},
        {"CountOfCollectivesByAward", inPetition(writeFourCollectives),
         "ghi 4 tập thể, hồ sơ có 3"},
        {"MissingInTheList", inPetition(withoutRow(anybody)), "thiếu"},
        {"MisspeltInTheList", inPetition(cell(anybody, 1, text::bare(anybody))),
         "viết khác với hồ sơ"},
        {"StrangerInTheList", inPetition(cell(anybody, 1, u"Hồ Xuân Y"_s)),
         "Hồ Xuân Y không có hồ sơ"},
        {"VotesInTheList", inPetition(cell(anybody, 7, u"11/11"_s)),
         "ghi 11 phiếu đồng ý, dữ liệu có 10"},
        {"MissingInTheMinutes", inMinutes(withoutRow(anyUnit)), "thiếu Phòng Nghiệp vụ số 2"},
        {"VotesInTheMinutes", inMinutes(cell(anyUnit, 3, u"08"_s)),
         "ghi 8 phiếu đồng ý, dữ liệu có 10"},
    };
}

void addReportOfSomebodyElse(YearFile& file)
{
    addPaper(file, u"bao-cao-thanh-tich-ca-nhan"_s, {{u"dossier"_s, u"c4"_s}});
    file.papers.back().fields[u"dossier"_s] = u"c3"_s;
}

void addTwoReports(YearFile& file)
{
    addPaper(file, u"bao-cao-thanh-tich-ca-nhan"_s, {{u"dossier"_s, u"c3"_s}});
    addPaper(file, u"bao-cao-thanh-tich-ca-nhan"_s, {{u"dossier"_s, u"c3"_s}});
}

void addSecondDossier(YearFile& file)
{
    auto twice = file.data.dossiers.back();
    twice.id = {u"hai"_s};
    file.data.dossiers.push_back(twice);
}

std::vector<Fault> faultsOfFiles()
{
    return {
        {"ReportOfSomebodyElse", addReportOfSomebodyElse, "không có tên"},
        {"TwoReportsOfOne", addTwoReports, "có 2 báo cáo thành tích"},
        {"MoreVotesThanVoters",
         [](YearFile& file) { file.data.awardMeetings[0].votes[2].disagree = 5; },
         "15 phiếu nhưng chỉ có 11 người"},
        {"TwoDossiersOfOne", addSecondDossier, "có hai hồ sơ cùng đề nghị"},
    };
}

} // namespace

TEST_P(TenFaults, AreReportedAndForbidTheBundle)
{
    YearFile file = seasonOf(12, 3);
    GetParam().put(file);
    EXPECT_THAT(refusalOf(file).toStdString(), HasSubstr(GetParam().said));
}

INSTANTIATE_TEST_SUITE_P(Papers, TenFaults, testing::ValuesIn(faultsOfPapers()),
                         [](const auto& one) { return std::string(one.param.name); });
INSTANTIATE_TEST_SUITE_P(Files, TenFaults, testing::ValuesIn(faultsOfFiles()),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(SubmissionBundle, HasEveryPaperInTheOrderOfTheLaw)
{
    const QTemporaryDir home;
    const auto done = exported(home, seasonOf(2, 1));
    ASSERT_TRUE(done.isOk()) << done.error().message.toStdString();
    EXPECT_EQ(filesIn(home),
              (QStringList{u"00 Muc luc ho so.pdf"_s, u"01 To trinh.docx"_s, u"01 To trinh.pdf"_s,
                           u"02.001 Bao cao thanh tich - Phong Nghiep vu so 1.pdf"_s,
                           u"02.002 Bao cao thanh tich - Nguyen Van An.pdf"_s,
                           u"02.003 Bao cao thanh tich - Tran Van An.pdf"_s,
                           u"03 Bien ban xet khen thuong.pdf"_s, u"04 Bien ban kiem phieu.pdf"_s}));
    EXPECT_EQ(done->files, filesIn(home));
}

namespace {

/// A dossier that asks for minutes by another name than the others do.
void askForMinutesAgain(YearFile& file)
{
    emulation::DossierComponent component;
    component.part = u"bien-ban-binh-xet"_s;
    file.data.dossiers[0].components.push_back(component);
}

qsizetype minutesOf(const QStringList& files)
{
    return files.filter(u"Bien ban binh xet"_s).size() +
           files.filter(u"Bien ban xet khen thuong"_s).size();
}

} // namespace

TEST(SubmissionBundle, DrawsTheMinutesOfAMeetingOnceThoughTwoPartsAskForThem)
{
    YearFile file = seasonOf(2, 1);
    askForMinutesAgain(file);
    const QTemporaryDir home;
    const auto done = exported(home, file);
    ASSERT_TRUE(done.isOk()) << done.error().message.toStdString();
    EXPECT_EQ(minutesOf(done->files), 1) << done->files.join(u'\n').toStdString();
    EXPECT_EQ(done->files.filter(u"Bien ban kiem phieu"_s).size(), 1);
}

TEST(SubmissionBundle, DrawsNoMinutesBesideThoseOfTheFile)
{
    YearFile file = seasonOf(2, 1);
    askForMinutesAgain(file);
    addPaper(file, u"bien-ban-hoi-dong"_s, {{u"awardMeeting"_s, u"hop"_s}});
    const QTemporaryDir home;
    const auto done = exported(home, file);
    ASSERT_TRUE(done.isOk()) << done.error().message.toStdString();
    EXPECT_EQ(minutesOf(done->files), 1) << done->files.join(u'\n').toStdString();
}

TEST(SubmissionBundle, TakesThePapersOfTheFileAndItsScans)
{
    YearFile file = seasonOf(1, 1);
    addPaper(file, u"to-trinh"_s, {{u"number"_s, u"120"_s}});
    file.papers.back().state = store::PaperState::Signed;
    store::Attachment scan;
    scan.id = {u"quet"_s};
    scan.name = u"Biên bản họp.PDF"_s;
    scan.bytes = "scan";
    file.attachments.push_back(scan);
    emulation::DossierComponent component;
    component.part = u"bien-ban-xet-khen-thuong"_s;
    component.state = emulation::ComponentState::Received;
    component.file = scan.id;
    file.data.dossiers[0].components.push_back(component);
    const QTemporaryDir home;
    const auto done = exported(home, file);
    ASSERT_TRUE(done.isOk()) << done.error().message.toStdString();
    QFile written(home.filePath(u"bo/03 Bien ban xet khen thuong.pdf"_s));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll(), "scan");
    EXPECT_FALSE(done->notes.join(u'\n').contains(u"Tờ trình: văn bản chưa ký"_s));
}

TEST(SubmissionBundle, TakesAPaperThatNamesNoSubmissionForTheFirst)
{
    YearFile file = seasonOf(12, 3);
    inPetition(withoutRow(anybody))(file);
    file.papers.back().fields.remove(u"submission"_s);
    EXPECT_THAT(refusalOf(file).toStdString(), HasSubstr("Tờ trình: thiếu"));
}

TEST(SubmissionBundle, ReplacesNothingWithoutBeingTold)
{
    const YearFile file = seasonOf(1, 1);
    const QTemporaryDir home;
    ASSERT_TRUE(exported(home, file).isOk());
    const auto again = exported(home, file);
    ASSERT_FALSE(again.isOk());
    EXPECT_EQ(again.error().code, base::ErrorCode::CannotWrite);
    EXPECT_TRUE(exported(home, file, AwardSeason::submission(), base::Overwrite::Yes).isOk());
}

TEST(SubmissionBundle, NamesTheSubmissionsThereAre)
{
    const QTemporaryDir home;
    const auto done = exported(home, seasonOf(1, 1), u"khac"_s);
    ASSERT_FALSE(done.isOk());
    EXPECT_EQ(done.error().code, base::ErrorCode::WrongUse);
    EXPECT_THAT(done.error().message.toStdString(), HasSubstr("các đợt trình: dot"));
}

TEST(SubmissionBundle, FindsNothingToSayAboutACleanSeason)
{
    YearFile file = seasonOf(12, 3);
    addPaper(file, u"to-trinh"_s, {});
    addPaper(file, u"bien-ban-hoi-dong"_s, {{u"awardMeeting"_s, u"hop"_s}});
    addPaper(file, u"bao-cao-thanh-tich-ca-nhan"_s, {{u"dossier"_s, u"c3"_s}});
    EXPECT_EQ(refusalOf(file), QString());
}
