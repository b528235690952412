// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/DiskFileSystem.h"
#include "document/TextPlace.h"
#include "layout/Layout.h"
#include "layout/Motion.h"
#include "layout/Relayout.h"
#include "pipeline/OpenPaper.h"
#include "pipeline/SetPaper.h"

#include "support/Files.h"

#include <QDir>

#include <gmock/gmock.h>

using namespace thidua;
using namespace Qt::StringLiterals;
using layout::Position;

namespace {

QStringList textsIn(const QString& folder)
{
    QStringList paths;
    for (const QString& name : QDir(folder).entryList({u"*.txt"_s}))
        paths += QDir(folder).filePath(name);
    return paths;
}

std::vector<std::string> allPapers()
{
    std::vector<std::string> paths;
    for (const QString& path : textsIn(support::sourceFolder() + u"/tests/data/papers"_s))
        paths.push_back(path.toStdString());
    for (const QString& path : textsIn(support::sharedFolder() + u"/seeds"_s))
        paths.push_back(path.toStdString());
    return paths;
}

const pipeline::World& world()
{
    static base::DiskFileSystem files;
    static const auto world = pipeline::openWorld(files, pipeline::dataFolder({}));
    return *world;
}

QChar asTyped(QChar printed) { return printed == QChar(0x2011) ? QChar(u'-') : printed; }

} // namespace

/// Every paper there is here: our samples, and the seeds where they lie beside the project. What
/// is refused as no official paper is skipped.
class CaretsOfPapers : public testing::TestWithParam<std::string> {
protected:
    void SetUp() override
    {
        const auto opened = pipeline::openPaper(world(), QString::fromStdString(GetParam()));
        if (!opened)
            GTEST_SKIP() << support::words(opened.error().message);
        m_paper = *opened;
        m_set = pipeline::setPaper(world(), m_paper);
        m_text.emplace(m_set.flow, m_set.pages, world().fonts);
    }

    document::OfficialDocument m_paper;
    pipeline::SetPaper m_set;
    std::optional<layout::PlacedText> m_text;
};

TEST_P(CaretsOfPapers, StandBesideTheCharactersOfTheDocument)
{
    int characters = 0;
    for (const auto& paragraph : m_text->paragraphs()) {
        const QString printed = paragraph.paragraph->text();
        for (const auto& typed : paragraph.paragraph->typed) {
            const auto text = document::textAt(m_paper, typed.place);
            ASSERT_TRUE(text) << support::words(typed.place.component);
            const QString written = document::plainText(*text);
            for (int i = 0; i < typed.length; ++i, ++characters)
                ASSERT_EQ(asTyped(printed.at(typed.start + i)), written.at(typed.from + i))
                    << support::words(printed);
        }
    }
    EXPECT_GT(characters, 300);
}

TEST_P(CaretsOfPapers, AreFoundAgainByAHitAtTheirMiddle)
{
    for (const auto& paragraph : m_text->paragraphs()) {
        if (!paragraph.isWritten())
            continue;
        for (const int index : layout::caretStops(*paragraph.paragraph)) {
            const Position stop = layout::positionAt(*paragraph.paragraph, index);
            const auto box = layout::caretBox(*m_text, stop);
            ASSERT_TRUE(box) << support::words(paragraph.paragraph->text());
            const QPointF middle(box->x, box->top + box->height / 2);
            ASSERT_EQ(layout::hit(*m_text, box->page, middle), stop)
                << support::words(paragraph.paragraph->text()) << index;
        }
    }
}

TEST_P(CaretsOfPapers, GoThroughEveryCharacterInReadingOrder)
{
    const auto whole = layout::wholeText(*m_text);
    ASSERT_TRUE(whole);
    Position now = whole->from;
    for (const auto& paragraph : m_text->paragraphs()) {
        if (!paragraph.isWritten())
            continue;
        for (const int index : layout::caretStops(*paragraph.paragraph)) {
            ASSERT_EQ(now, layout::positionAt(*paragraph.paragraph, index));
            now = layout::moved(*m_text, now, layout::Motion::Right, 0);
        }
    }
    EXPECT_EQ(now, whole->to);
}

TEST_P(CaretsOfPapers, FindEveryTextInOneParagraphOnly)
{
    std::vector<document::TextPlace> places;
    for (const auto& paragraph : m_text->paragraphs()) {
        if (paragraph.paragraph->typed.empty())
            continue;
        const auto& place = paragraph.paragraph->typed.front().place;
        EXPECT_EQ(std::count(places.begin(), places.end(), place), 0)
            << support::words(place.component);
        places.push_back(place);
    }
}

TEST_P(CaretsOfPapers, StayRightWhileEveryParagraphIsWrittenOn)
{
    layout::Relayout relayout(world().fonts);
    auto flow = m_set.flow;
    EXPECT_EQ(relayout.layOut(flow), m_set.pages);
    for (auto& block : flow.sections[0].blocks) {
        auto* paragraph = std::get_if<composition::Paragraph>(&block);
        if (!paragraph || paragraph->runs.empty())
            continue;
        paragraph->runs.front().text.insert(0, u"thêm vài chữ "_s);
        ASSERT_EQ(relayout.layOut(flow), layout::layOut(flow, world().fonts));
    }
}

INSTANTIATE_TEST_SUITE_P(Papers, CaretsOfPapers, testing::ValuesIn(allPapers()));
