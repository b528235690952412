// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/DiskFileSystem.h"
#include "composition/PlainText.h"
#include "emulation/Json.h"
#include "pipeline/SetPaper.h"
#include "pipeline/YearDrawing.h"
#include "store/PaperDocument.h"

#include "support/Files.h"

#include <QDir>
#include <QRegularExpression>

#include <gmock/gmock.h>

using namespace thidua;
using namespace Qt::StringLiterals;

namespace {

/// A year in which hardly anything is known.
constexpr auto barely = R"({"format": 1, "year": 2026, "office": "so",
    "agencies": [{"id": "so", "role": "so-noi-vu", "province": "Hưng Yên"},
                 {"id": "nb", "role": "so-noi-vu", "province": "Ninh Bình"},
                 {"id": "bo", "names": [{"name": "Bộ Nội vụ"}]}],
    "people": [{"id": "a", "name": "Nguyễn Văn A", "agency": "so"}],
    "groupings": [{"id": "c", "name": "Cụm thi đua số 1", "organiser": "bo", "years": [
        {"year": 2026, "members": [{"agency": "so", "role": "head"}, {"agency": "nb"}],
         "pledge": {}, "plan": {}}]}]})";

const pipeline::World& world()
{
    static base::DiskFileSystem files;
    static const auto opened = pipeline::openWorld(files, pipeline::dataFolder({}));
    return *opened;
}

/// As the window draws it, which lets data be missing; empty where they are too few even so.
QStringList linesOf(const QString& id)
{
    static const auto sources = pipeline::loadSources(world());
    store::YearFile file;
    file.data = emulation::fromJsonText(barely, u"data.json"_s).value().year;
    const auto made = pipeline::withDraft({world(), *sources}, file, {id, {}, {}, id, {}});
    if (!made)
        return {};
    const auto paper = store::documentOf(made->file.papers[0].document, u"paper"_s);
    return composition::plainText(pipeline::setPaper(world(), *paper).flow)
        .split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST(Headings, StandOverSomethingInEveryPaperOfAYearThatIsBarelyKnown)
{
    static const QRegularExpression heading(u"^([IVX]+)\\. \\p{Lu}{2}"_s);
    int papers = 0;
    for (const QString& id : QDir(support::sourceFolder() + u"/templates"_s)
                                 .entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QStringList lines = linesOf(id);
        papers += lines.isEmpty() ? 0 : 1;
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const bool isEmpty =
                line + 1 == lines.size() || heading.match(lines[line + 1]).hasMatch();
            EXPECT_FALSE(heading.match(lines[line]).hasMatch() && isEmpty)
                << id.toStdString() << ": " << lines[line].toStdString();
        }
    }
    EXPECT_GT(papers, 40);
}
