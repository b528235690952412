// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Harness.h"

#include "emulation/Json.h"
#include "pipeline/YearDrawing.h"
#include "store/Attach.h"
#include "store/PaperDocument.h"
#include "store/YearDisk.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <gmock/gmock.h>

namespace thidua::shell {
namespace {

using namespace Qt::StringLiterals;
using store::PaperState;

/// A year with a pledge and a letter of ours, in the window.
class SendingTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!m_here->years.prepare())
            GTEST_SKIP() << "data or fonts of the program are missing";
        m_here->session.year().setToday([] { return *base::Date::of(2026, 3, 2); });
        QFile sample(qEnvironmentVariable("THIDUA_DATA") + u"/templates/giao-uoc/sample.json"_s);
        ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
        store::YearFile file;
        file.data = emulation::fromJsonText(sample.readAll(), u"sample.json"_s).value().year;
        addSigners(file.data);
        for (const QString& id : {u"giao-uoc"_s, u"xin-y-kien-du-thao"_s})
            file = pipeline::withDraft(m_here->years.tools(), file, {id, {}, {}, {}, {}})->file;
        m_path = m_here->path(u"nam.thidua"_s);
        ASSERT_TRUE(store::saveYear(m_here->files, m_path, file, {}).isOk());
        m_here->session.openPath(m_path);
    }
    static void addSigners(emulation::EmulationYear& data)
    {
        data.signers.clear();
        const std::pair<emulation::Capacity, QString> posts[] = {
            {emulation::Capacity::Head, {}},
            {emulation::Capacity::Deputy, u"Phó Giám đốc"_s},
            {emulation::Capacity::ByOrder, u"Chánh Văn phòng"_s}};
        for (const auto& [capacity, post] : posts) {
            emulation::Person person;
            person.id = {u"nguoi-%1"_s.arg(data.signers.size())};
            person.name =
                u"Nguyễn Văn %1"_s.arg(QChar(u'A' + static_cast<int>(data.signers.size())));
            data.people.push_back(person);
            emulation::Signer signer;
            signer.id = {u"ky-%1"_s.arg(data.signers.size())};
            signer.agency = data.office;
            signer.person = person.id;
            signer.capacity = capacity;
            signer.position = post;
            data.signers.push_back(signer);
        }
    }
    YearSession& year() { return m_here->session.year(); }
    const store::YearFile& file() { return m_here->years.file(); }
    const document::OfficialDocument& paper() { return m_here->desk.opened().paper(); }
    void move(const store::PaperId& id, PaperState to)
    {
        m_here->prompts.move = prompts::MoveAnswer{{2026, 3, 3}, {}, u"lý do"_s, u"790"_s};
        year().move(id, to);
    }
    static int pagesIn(const QByteArray& pdf)
    {
        static const QRegularExpression box(u"/MediaBox"_s);
        return static_cast<int>(QString::fromLatin1(pdf).count(box));
    }

    std::unique_ptr<Harness> m_here = std::make_unique<Harness>();
    QString m_path;
    const store::PaperId m_pledge{u"giao-uoc"_s};
    const store::PaperId m_letter{u"xin-y-kien-du-thao"_s};
};

TEST_F(SendingTest, PrintsThePledgeForEveryMemberAndOneMore)
{
    year().showPaper(m_pledge);
    const int members = static_cast<int>(file().data.groupings[0].years[0].members.size());
    m_here->printing.printTo = m_here->path(u"in.pdf"_s);
    m_here->printing.change = [](printing::PrintOrder& order) { order.copySheet = true; };
    m_here->session.print();
    EXPECT_EQ(pagesIn(m_here->content(u"in.pdf"_s)), (members + 1) * m_here->printing.pages);
    EXPECT_EQ(pagesIn(m_here->content(u"in (danh sách nhận).pdf"_s)), 1);
    EXPECT_THAT(m_here->said().toStdString(), testing::HasSubstr(std::to_string(members + 1)));
}

TEST_F(SendingTest, KnowsWhichPagesWerePrintedLast)
{
    year().showPaper(m_pledge);
    m_here->printing.printTo = m_here->path(u"in.pdf"_s);
    m_here->session.print();
    EXPECT_TRUE(m_here->printing.offers.back().printed.isEmpty());
    m_here->session.print();
    const auto& again = m_here->printing.offers.back();
    EXPECT_EQ(again.printed.size(), m_here->printing.pages);
    EXPECT_EQ(again.printedWhen, u"02/03/2026"_s);
}

TEST_F(SendingTest, MarksTheCopyForCommentAndNotTheOneForSignature)
{
    year().showPaper(m_letter);
    m_here->session.print();
    EXPECT_EQ(m_here->printing.offers.back().draftMark, u"DỰ THẢO (lần 1)"_s);
    EXPECT_FALSE(m_here->printing.offers.back().startsAsDraft);
    move(m_letter, PaperState::Comment);
    m_here->session.print();
    EXPECT_TRUE(m_here->printing.offers.back().startsAsDraft);
    move(m_letter, PaperState::Submitted);
    m_here->session.print();
    EXPECT_TRUE(m_here->printing.offers.back().draftMark.isEmpty());
    EXPECT_TRUE(paper().draft.isEmpty());
}

TEST_F(SendingTest, ASingleExportOfAPaperOutForCommentIsMarkedAsADraft)
{
    year().showPaper(m_letter);
    const auto text = [this](const QString& name) {
        m_here->prompts.write = {m_here->path(name)};
        m_here->session.exportOne();
        return m_here->content(name);
    };
    const QByteArray mark = "DỰ THẢO (lần ";
    EXPECT_FALSE(text(u"du-thao.txt"_s).contains(mark));
    move(m_letter, PaperState::Comment);
    EXPECT_TRUE(text(u"xin-y-kien.txt"_s).contains(mark));
    EXPECT_TRUE(paper().draft.isEmpty()) << "the paper itself stays as it is";
    move(m_letter, PaperState::Submitted);
    EXPECT_FALSE(text(u"trinh-ky.txt"_s).contains(mark));
}

TEST_F(SendingTest, ChangesTheSignerInOneStepThatIsUndoneOnThePage)
{
    year().showPaper(m_letter);
    const auto before = paper().signatures;
    const auto signers = year().signers();
    ASSERT_EQ(signers.size(), 3U);
    year().setSigner(signers[1]);
    ASSERT_EQ(paper().signatures.size(), 1U);
    EXPECT_EQ(paper().signatures[0].authority, QStringList({u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s}));
    EXPECT_EQ(paper().signatures[0].name, u"Nguyễn Văn B"_s);
    EXPECT_EQ(file().paper(m_letter)->signer, signers[1].id);
    m_here->window->view().undo();
    EXPECT_EQ(paper().signatures, before);
    year().settle();
    EXPECT_NE(file().paper(m_letter)->signer, signers[1].id);
}

TEST_F(SendingTest, TheChosenSignerStaysWhenTheDataChange)
{
    year().showPaper(m_letter);
    year().setSigner(year().signers()[2]);
    auto data = file().data;
    data.people.back().name = u"Trần Thị C"_s;
    year().setData(std::move(data), u"Đổi tên"_s);
    EXPECT_EQ(paper().signatures[0].authority.value(0), u"TL. GIÁM ĐỐC"_s);
    EXPECT_EQ(paper().signatures[0].name, u"Trần Thị C"_s);
}

TEST_F(SendingTest, RefusesAnotherSignerWhileThePaperWaitsForItsSignature)
{
    year().showPaper(m_letter);
    const auto signers = year().signers();
    move(m_letter, PaperState::Submitted);
    const auto before = paper().signatures;
    year().setSigner(signers[1]);
    EXPECT_EQ(paper().signatures, before);
    EXPECT_THAT(m_here->said().toStdString(), testing::HasSubstr("Bỏ đóng băng"));
}

TEST_F(SendingTest, SaysWhyNothingCanBeWrittenOnASignedPaper)
{
    year().showPaper(m_letter);
    move(m_letter, PaperState::Submitted);
    move(m_letter, PaperState::Signed);
    m_here->window->messages().clear();
    const auto before = paper();
    m_here->window->view().setFocus();
    QTest::keyClicks(m_here->window->view().viewport(), u"abc"_s);
    EXPECT_EQ(paper(), before);
    EXPECT_THAT(m_here->said().toStdString(), testing::HasSubstr("Đã ký"));
}

TEST_F(SendingTest, MakesANewVersionOfASignedPaper)
{
    year().showPaper(m_letter);
    move(m_letter, PaperState::Submitted);
    move(m_letter, PaperState::Signed);
    m_here->prompts.confirms = true;
    year().unfreezePaper();
    EXPECT_EQ(file().papers.size(), 3U);
    EXPECT_NE(m_here->desk.opened().id, m_letter);
    EXPECT_FALSE(m_here->desk.opened().manuscript->isFrozen());
    EXPECT_EQ(file().paper(m_letter)->state, PaperState::Signed);
    EXPECT_TRUE(paper().number.isEmpty());
}

TEST_F(SendingTest, CopiesTheScanIntoTheYearFile)
{
    year().showPaper(m_letter);
    m_here->printing.scan = m_here->file(u"quet.pdf"_s, "%PDF-1.4 quét");
    m_here->session.printing().attachScan();
    QFile::remove(m_here->printing.scan);
    m_here->session.save();
    const auto again = store::openYear(m_here->files, m_path);
    ASSERT_TRUE(again.isOk());
    ASSERT_EQ(store::attachmentsOf(again->found.file, m_letter).size(), 1U);
    year().undo();
    EXPECT_TRUE(store::attachmentsOf(file(), m_letter).empty());
}

TEST_F(SendingTest, RefusesAScanThatIsNoneInASentence)
{
    year().showPaper(m_letter);
    m_here->printing.scan = m_here->file(u"la.exe"_s, "MZ");
    m_here->session.printing().attachScan();
    EXPECT_TRUE(file().attachments.empty());
    EXPECT_THAT(m_here->said().toStdString(), testing::HasSubstr("la.exe"));
}

TEST_F(SendingTest, ExportsAllPapersAndOpensTheFolder)
{
    m_here->printing.manyOrder = printing::ManyOrder{{u"giao-uoc"_s, u"xin-y-kien-du-thao"_s},
                                                     m_here->folder.path(),
                                                     u"{stt} {mã}"_s,
                                                     {u"docx"_s, u"pdf"_s}};
    m_here->session.printing().exportMany();
    EXPECT_TRUE(m_here->content(u"01 giao-uoc.pdf"_s).startsWith("%PDF"));
    EXPECT_TRUE(m_here->content(u"02 xin-y-kien-du-thao.docx"_s).startsWith("PK"));
    EXPECT_EQ(m_here->printing.shownFolder, m_here->folder.path());
    EXPECT_EQ(m_here->printing.many.papers.size(), 2U);
}

TEST_F(SendingTest, WritesOverNothingUnasked)
{
    m_here->file(u"giao-uoc.pdf"_s, "của người khác");
    m_here->printing.manyOrder = printing::ManyOrder{
        {u"giao-uoc"_s, u"xin-y-kien-du-thao"_s}, m_here->folder.path(), u"{mã}"_s, {u"pdf"_s}};
    m_here->session.printing().exportMany();
    EXPECT_EQ(m_here->printing.existing.size(), 1);
    EXPECT_TRUE(m_here->content(u"xin-y-kien-du-thao.pdf"_s).isEmpty());
    m_here->printing.inWay = printing::InTheWay::Skip;
    m_here->session.printing().exportMany();
    EXPECT_EQ(m_here->content(u"giao-uoc.pdf"_s), "của người khác");
    EXPECT_TRUE(m_here->content(u"xin-y-kien-du-thao.pdf"_s).startsWith("%PDF"));
}

TEST_F(SendingTest, StopsBetweenTwoPapersWhenTheUserWantsNoMore)
{
    m_here->printing.stopAfter = 1;
    m_here->printing.manyOrder = printing::ManyOrder{
        {u"giao-uoc"_s, u"xin-y-kien-du-thao"_s}, m_here->folder.path(), u"{mã}"_s, {u"pdf"_s}};
    m_here->session.printing().exportMany();
    EXPECT_TRUE(m_here->content(u"giao-uoc.pdf"_s).startsWith("%PDF"));
    EXPECT_TRUE(m_here->content(u"xin-y-kien-du-thao.pdf"_s).isEmpty());
    EXPECT_THAT(m_here->said().toStdString(), testing::HasSubstr("1 văn bản chưa xuất"));
}

TEST_F(SendingTest, MakesTheCoverNoteWithTheCopyForSignature)
{
    year().showPaper(m_letter);
    m_here->printing.printTo = m_here->path(u"in.pdf"_s);
    m_here->printing.change = [](printing::PrintOrder& order) { order.coverNote = true; };
    m_here->session.print();
    ASSERT_EQ(file().papers.size(), 3U);
    EXPECT_EQ(file().papers.back().templateId, u"phieu-trinh"_s);
    EXPECT_EQ(paper().title, u"PHIẾU TRÌNH"_s);
}

} // namespace
} // namespace thidua::shell
