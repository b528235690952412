// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form in ink: what random papers leave free for pen and seal, measured on their pages.
#include "RandomPaper.h"
#include "base/DiskFileSystem.h"
#include "pipeline/FormCheck.h"

#include "support/Files.h"

#include <QRectF>

#include <gtest/gtest.h>

#include <algorithm>

using namespace thidua;
using namespace Qt::StringLiterals;
using composition::StyleId;
using layout::Page;
using layout::TextLine;

namespace {

constexpr unsigned papers = 500;
constexpr double signatureWidth = 150 * 20; ///< twips
constexpr double signatureHeight = 100 * 20;

const pipeline::World& world()
{
    static base::DiskFileSystem files;
    static const auto opened = pipeline::openWorld(files, pipeline::dataFolder({}));
    return *opened;
}

const std::vector<pipeline::SetPaper>& allPapers()
{
    static const auto made = [] {
        std::vector<pipeline::SetPaper> set;
        for (unsigned seed = 1; seed <= papers; ++seed)
            set.push_back(pipeline::setPaper(world(), support::randomPaper(seed)));
        return set;
    }();
    return made;
}

/// The page with the signer's name, and the lines of the name and of the authority on it.
struct Signed {
    const Page* page = nullptr;
    const TextLine* name = nullptr;
    const TextLine* authority = nullptr; ///< its last line
};

Signed signedPage(const layout::Pages& pages)
{
    Signed found;
    for (const auto& page : pages.pages)
        for (const auto& line : page.lines)
            if (line.style == StyleId::SignerName) {
                found.page = &page;
                found.name = &line;
            }
    if (found.page)
        for (const auto& line : found.page->lines)
            if (line.style == StyleId::SignerAuthority)
                found.authority = &line;
    return found;
}

/// Right above the name, in the middle of its column.
QRectF signatureBox(const TextLine& name)
{
    const double middle = name.x + name.width / 2;
    return {middle - signatureWidth / 2, name.top - signatureHeight, signatureWidth,
            signatureHeight};
}

bool isOverlapped(const Page& page, const QRectF& box)
{
    const auto meets = [&box](const QRectF& ink) { return box.intersects(ink); };
    return std::any_of(
               page.lines.begin(), page.lines.end(),
               [&](const TextLine& line) {
                   return line.width > 0 && meets({line.x, line.top, line.width, line.height});
               }) ||
           std::any_of(page.strokes.begin(), page.strokes.end(), [&](const layout::Stroke& stroke) {
               return meets(QRectF(QPointF(stroke.x1 - 1, stroke.y1 - 1),
                                   QPointF(stroke.x2 + 1, stroke.y2 + 1)));
           });
}

/// Of the widest row of no-break blanks in lines of that style, points.
double blankWidth(const pipeline::SetPaper& paper, StyleId style)
{
    double widest = 0;
    for (const auto& line : paper.pages.pages.front().lines)
        for (const auto& fragment : line.fragments) {
            if (line.style != style)
                continue;
            const auto first = fragment.text.indexOf(QChar(0xA0));
            auto end = first;
            while (first >= 0 && end < fragment.text.size() && fragment.text.at(end) == QChar(0xA0))
                ++end;
            if (first >= 0)
                widest = std::max(widest, world()
                                              .fonts
                                              .width(fragment.text.mid(first, end - first),
                                                     fragment.format.halfPoints,
                                                     fragment.format.fontStyle())
                                              .pt());
        }
    return widest;
}

int textLines(const Page& page)
{
    return static_cast<int>(
        std::count_if(page.lines.begin(), page.lines.end(), [](const TextLine& line) {
            return line.source.component == u"body" && !line.text().isEmpty();
        }));
}

} // namespace

TEST(Ink, LeavesTheSignatureFreeOnAllPapers)
{
    int overlapped = 0;
    for (const auto& paper : allPapers()) {
        const Signed found = signedPage(paper.pages);
        ASSERT_NE(found.name, nullptr);
        overlapped += isOverlapped(*found.page, signatureBox(*found.name)) ? 1 : 0;
    }
    EXPECT_EQ(overlapped, 0) << "of " << papers;
}

TEST(Ink, NeverPartsTheNameFromTheAuthority)
{
    for (const auto& paper : allPapers()) {
        const Signed found = signedPage(paper.pages);
        ASSERT_NE(found.authority, nullptr);
        EXPECT_LT(found.authority->top, found.name->top);
    }
}

TEST(Ink, HasTwoLinesOfTextOnThePageOfTheSignature)
{
    // Of a table that ends the body one row is enough.
    for (unsigned seed = 1; seed <= papers; ++seed) {
        const bool table =
            support::randomPaper(seed).body.back().type == document::BlockType::Table;
        EXPECT_GE(textLines(*signedPage(allPapers()[seed - 1].pages).page), table ? 1 : 2) << seed;
    }
}

TEST(Ink, HasTwoLinesOfARowOfAnyHeightOnThePageOfTheSignature)
{
    for (int words = 100; words <= 1500; words += 50) {
        auto paper = support::randomPaper(1);
        document::Block block;
        block.type = document::BlockType::Table;
        const auto text = QStringList(words, u"nội dung"_s).join(u' ');
        auto& rows = block.table.emplace().rows;
        rows.push_back({{{document::inlinesOf(u"1"_s), 1, 1}, {document::inlinesOf(text), 1, 1}}});
        paper.body.push_back(block);
        const auto set = pipeline::setPaper(world(), paper);
        EXPECT_GE(textLines(*signedPage(set.pages).page), 2) << words;
    }
}

TEST(Ink, LeavesRoomForNumberAndDay)
{
    for (const auto& paper : allPapers()) {
        EXPECT_GE(blankWidth(paper, StyleId::Number), 31);
        EXPECT_GE(blankWidth(paper, StyleId::PlaceDate), 24);
    }
}

TEST(Ink, HasRulesAsLongAsTheyShallBe)
{
    int rules = 0;
    for (const auto& paper : allPapers()) {
        const auto form = pipeline::measurePages(world(), paper);
        for (const auto& rule : form.rules) {
            ++rules;
            const double share = double(rule.length.twips()) / rule.textWidth.twips();
            const bool motto = rule.component == u"motto"_s;
            EXPECT_GE(share, motto ? 0.99 : 0.33) << rule.component.toStdString();
            EXPECT_LE(share, motto ? 1.01 : 0.501) << rule.component.toStdString();
            EXPECT_LE(rule.offCentre.mm(), 0.3) << rule.component.toStdString();
        }
        EXPECT_TRUE(pipeline::checkForm(world(), form).empty());
    }
    EXPECT_EQ(rules, 3 * int(papers));
}
