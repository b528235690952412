// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/YearCopy.h"

#include "base/Limits.h"
#include "base/Sentence.h"
#include "store/JournalLine.h"
#include "store/LeftJournals.h"
#include "store/YearPackage.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <utility>

namespace thidua::store {

using namespace Qt::StringLiterals;
using base::Done;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;

namespace {

constexpr int copyFormat = 1;
constexpr int mostNames = 100;
const QString ending = u".year"_s;

QByteArray headOf(const YearCopy& copy)
{
    const QJsonObject head{{u"type"_s, u"thidua-year-copy"_s},
                           {u"format"_s, copyFormat},
                           {u"path"_s, copy.path},
                           {u"file"_s, QString::fromLatin1(copy.sha256.toHex())}};
    JournalMark mark;
    return journalLine(QJsonDocument(head).toJson(QJsonDocument::Compact), mark);
}

struct ReadCopy {
    YearCopy copy;
    bool isWhole = true;
    bool isNewer = false; ///< a newer program wrote it: it stays as it is
};

std::optional<ReadCopy> readCopy(const QByteArray& bytes, const QString& name)
{
    JournalMark mark;
    const auto line = nextJournalLine(bytes, mark);
    const QJsonObject head =
        line ? QJsonDocument::fromJson(*line).object() : QJsonObject(); // empty where damaged
    if (head.value(u"type"_s).toString() != u"thidua-year-copy")
        return std::nullopt;
    if (head.value(u"format"_s).toInt() > copyFormat)
        return ReadCopy{{}, true, true};
    auto found = unpackYear(bytes.mid(mark.at), name);
    if (!found)
        return std::nullopt;
    const bool isWhole = !found->isDamaged();
    return ReadCopy{{head.value(u"path"_s).toString(),
                     QByteArray::fromHex(head.value(u"file"_s).toString().toLatin1()),
                     std::move(found).value().file},
                    isWhole,
                    false};
}

void layAside(const QString& path)
{
    QFile::remove(path + u".damaged"_s);
    QFile::rename(path, path + u".damaged"_s);
}

} // namespace

YearKeeper::YearKeeper(base::FileSystem& files, QString folder)
    : m_files(files), m_folder(std::move(folder))
{
}

YearKeeper::YearKeeper(base::FileSystem& files, LeftYear left)
    : m_files(files), m_folder(QFileInfo(left.path).path()), m_path(left.path),
      m_lock(std::move(left.lock))
{
}

/// The first free name: another program may keep the same year, and an older copy that nobody has
/// decided on is not touched.
Result<Done> YearKeeper::takeName(const QString& yearPath)
{
    const QDir folder(m_folder);
    const Error refused{ErrorCode::CannotWrite,
                        Sentence::tr("%1: không ghi được bản phòng sự cố ở đây; hãy lưu hồ sơ năm "
                                     "luôn.",
                                     QDir::toNativeSeparators(m_folder)),
                        {}};
    if (!folder.mkpath(u"."_s))
        return refused;
    const QString stem = journalStem(yearPath);
    for (int number = 1; number <= mostNames; ++number) {
        const QString name = number == 1 ? stem : u"%1-%2"_s.arg(stem).arg(number);
        const QString path = folder.filePath(name + ending);
        if (QFile::exists(path))
            continue;
        auto lock = YearLock::take(path);
        if (!lock)
            continue;
        m_path = path;
        m_lock = std::move(lock).value();
        return Done{};
    }
    return refused;
}

Result<Done> YearKeeper::keep(const YearCopy& copy)
{
    const auto package = packYear(copy.file);
    if (!package)
        return package.error();
    if (m_path.isEmpty())
        if (auto taken = takeName(copy.path); !taken)
            return taken;
    return m_files.write(m_path, headOf(copy) + *package, base::Overwrite::Yes);
}

void YearKeeper::remove()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
    m_path.clear();
    m_lock.reset();
}

std::vector<LeftYear> leftYears(base::FileSystem& files, const QString& folder,
                                const QString& yearPath)
{
    std::vector<LeftYear> left;
    const QDir dir(folder);
    const QString stem = yearPath.isEmpty() ? QString() : journalStem(yearPath);
    for (const QString& name : dir.entryList({stem + u'*' + ending}, QDir::Files, QDir::Time)) {
        const QString path = dir.filePath(name);
        auto lock = YearLock::take(path);
        if (!lock)
            continue; // somebody keeps it
        const auto bytes = files.read(path, base::limits::packageBytes);
        if (!bytes)
            continue;
        auto read = readCopy(*bytes, path);
        if (!read)
            layAside(path);
        else if (!read->isNewer)
            left.push_back({path, std::move(lock).value(), std::move(read->copy), read->isWhole});
    }
    return left;
}

void discard(LeftYear left) { QFile::remove(left.path); }

} // namespace thidua::store
