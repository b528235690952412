// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/SystemFonts.h"

#include "layout/FontTables.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <map>

namespace thidua::layout {

using namespace Qt::StringLiterals;

namespace {

/// The names under which the four files of a family are shipped, lower case, indexed by FontStyle.
struct FamilyNames {
    QString family;
    std::array<QString, 4> files;
};

const std::vector<FamilyNames>& families()
{
    static const std::vector<FamilyNames> names = {
        {u"Times New Roman"_s,
         {u"times.ttf"_s, u"timesbd.ttf"_s, u"timesi.ttf"_s, u"timesbi.ttf"_s}},
        {u"Times New Roman"_s,
         {u"times_new_roman.ttf"_s, u"times_new_roman_bold.ttf"_s, u"times_new_roman_italic.ttf"_s,
          u"times_new_roman_bold_italic.ttf"_s}},
        {u"Times New Roman"_s,
         {u"times new roman.ttf"_s, u"times new roman bold.ttf"_s, u"times new roman italic.ttf"_s,
          u"times new roman bold italic.ttf"_s}},
        {u"Tinos"_s,
         {u"tinos-regular.ttf"_s, u"tinos-bold.ttf"_s, u"tinos-italic.ttf"_s,
          u"tinos-bolditalic.ttf"_s}},
    };
    return names;
}

/// Every letter that Vietnamese has beyond ASCII, with the marks that official papers use.
constexpr QStringView repertoire = u"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠạẢảẤấẦầẨẩẪẫẬậẮắẰằ"
                                   u"ẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"
                                   u"ỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ0123456789.,:;!?()/%-–…“”‘’";

bool hasRepertoire(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto tables = FontTables::parse(file.readAll(), path);
    return tables && std::all_of(repertoire.begin(), repertoire.end(), [&tables](QChar character) {
               return tables->glyph(character.unicode()) != 0;
           });
}

/// Paths by lower-case file name; of files with the same name the first folder's counts.
std::map<QString, QString> fontFiles(const QStringList& folders)
{
    std::map<QString, QString> found;
    for (const auto& folder : folders) {
        QStringList paths;
        QDirIterator walk(folder, {u"*.ttf"_s, u"*.TTF"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths << walk.next();
        paths.sort(); // the file system's order is nobody's choice
        for (const auto& path : std::as_const(paths))
            found.emplace(path.mid(path.lastIndexOf(u'/') + 1).toLower(), path);
    }
    return found;
}

/// Empty paths where one of the four is missing or lacks letters.
base::FontFiles filesOf(const FamilyNames& names, const std::map<QString, QString>& found)
{
    base::FontFiles files{names.family, {}};
    for (size_t i = 0; i < names.files.size(); ++i) {
        const auto file = found.find(names.files[i]);
        if (file == found.end() || !hasRepertoire(file->second))
            return {};
        files.paths[i] = file->second;
    }
    return files;
}

} // namespace

QStringList usualFontFolders()
{
    const QString home = QDir::homePath();
    QStringList folders{home + u"/.fonts"_s, home + u"/.local/share/fonts"_s,
                        u"/usr/local/share/fonts"_s, u"/usr/share/fonts"_s, u"/run/host/fonts"_s};
    const QString windows = qEnvironmentVariable("WINDIR");
    if (!windows.isEmpty())
        folders << QDir::fromNativeSeparators(windows) + u"/Fonts"_s
                << home + u"/AppData/Local/Microsoft/Windows/Fonts"_s;
    return folders;
}

SystemFonts::SystemFonts(QStringList folders) : m_folders(std::move(folders)) {}

SystemFonts SystemFonts::besides(const QString& dataFolder)
{
    return SystemFonts(QStringList{dataFolder + u"/fonts"_s} + usualFontFolders());
}

base::FontFiles SystemFonts::serif() const
{
    const auto found = fontFiles(m_folders);
    for (const auto& names : families()) {
        const auto files = filesOf(names, found);
        if (!files.family.isEmpty())
            return files;
    }
    return {};
}

} // namespace thidua::layout
