// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Fonts.h"

#include "Builders.h"
#include "layout/SystemFonts.h"
#include "support/Files.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::support;
using base::FontStyle;
using layout::FontTables;
using layout::SystemFonts;

namespace {

/// A folder with the faces of this computer under the names that Windows gives to Times New Roman.
void copyAsTimes(const QString& folder, bool damaged)
{
    const auto files = SystemFonts().serif();
    const QStringList names = {u"times.ttf"_s, u"timesbd.ttf"_s, u"timesi.ttf"_s, u"TIMESBI.TTF"_s};
    for (qsizetype i = 0; i < 4; ++i)
        QFile::copy(files.paths[static_cast<size_t>(i)], folder + u'/' + names[i]);
    if (damaged) {
        QFile face(folder + u"/timesi.ttf"_s);
        ASSERT_TRUE(face.open(QIODevice::WriteOnly));
        face.write("no font");
    }
}

} // namespace

TEST(Fonts, MeasureLikeTimesNewRoman)
{
    EXPECT_EQ(fonts().advance(u' ', FontStyle::Regular), 512);
    EXPECT_EQ(fonts().advance(u'm', FontStyle::Regular), 1593);
    EXPECT_EQ(fonts().advance(u'ơ', FontStyle::Regular), 1083);
    EXPECT_EQ(fonts().advance(u'ư', FontStyle::Regular), 1110);
    EXPECT_EQ(fonts().metrics(FontStyle::Bold), (layout::FaceMetrics{2048, 1825, 443, 87}));
}

TEST(Fonts, DrawANoBreakHyphenAsWideAsAHyphen)
{
    for (const auto style :
         {FontStyle::Regular, FontStyle::Bold, FontStyle::Italic, FontStyle::BoldItalic})
        EXPECT_EQ(fonts().advance(u'\u2011', style), fonts().advance(u'-', style));
}

TEST(Fonts, KnowWhatTheyLack)
{
    EXPECT_TRUE(fonts().hasGlyph(U'ỹ', FontStyle::BoldItalic));
    EXPECT_FALSE(fonts().hasGlyph(U'漢', FontStyle::Regular));
    EXPECT_FALSE(fonts().hasGlyph(U'😀', FontStyle::Regular));
}

TEST(Fonts, RoundTheWidthOfATextUpToTwips)
{
    EXPECT_EQ(fonts().width(u"mm"_s, 28, FontStyle::Regular).twips(), 436); // 435.6
    EXPECT_EQ(fonts().width(QString(), 28, FontStyle::Regular).twips(), 0);
}

TEST(Fonts, NameTheFileThatIsMissingOrDamaged)
{
    const auto missing = layout::Fonts::load({u"Tinos"_s, {}});
    ASSERT_FALSE(missing);
    EXPECT_THAT(words(missing.error().message), testing::HasSubstr("phông chữ"));
    const auto damaged = FontTables::parse("no font", u"x.ttf"_s);
    ASSERT_FALSE(damaged);
    EXPECT_THAT(words(damaged.error().message), testing::HasSubstr("x.ttf"));
}

TEST(Fonts, SurviveEveryCutOfAFile)
{
    const QByteArray whole = contentOf(SystemFonts().serif().paths[0]);
    for (qsizetype size = 0; size < whole.size(); size += 4099) {
        const auto cut = FontTables::parse(whole.left(size), u"x"_s);
        EXPECT_TRUE(!cut || cut->metrics().unitsPerEm > 0);
    }
}

TEST(SystemFonts, PreferTimesNewRomanWhereItIsWhole)
{
    QTemporaryDir folder;
    copyAsTimes(folder.path(), false);
    const auto files = SystemFonts({folder.path()}).serif();
    EXPECT_EQ(words(files.family), "Times New Roman");
    EXPECT_EQ(words(QFileInfo(files.paths[3]).fileName()), "TIMESBI.TTF");
}

TEST(SystemFonts, PassOverAFamilyWithADamagedFace)
{
    QTemporaryDir folder;
    copyAsTimes(folder.path(), true);
    EXPECT_EQ(words(SystemFonts({folder.path()}).serif().family), "");
}

TEST(SystemFonts, FindNothingInEmptyFolders)
{
    QTemporaryDir folder;
    EXPECT_EQ(SystemFonts({folder.path(), u"/nowhere"_s}).serif(), base::FontFiles{});
}
