// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FolderWriter.h"

#include "base/SafeWriter.h"
#include "base/Sentence.h"

#include <QDir>
#include <QFileInfo>

namespace thidua::base {

using namespace Qt::StringLiterals;

namespace {

Error cannotWrite(const QString& message) { return {ErrorCode::CannotWrite, message, {}}; }

/// A folder of our own beside the work; gone with everything in it when it goes out of scope.
class Workshop {
public:
    explicit Workshop(const QString& parent)
    {
        constexpr int mostTries = 100;
        for (int i = 0; i < mostTries && m_path.isEmpty(); ++i) {
            const QString path = u"%1/.thidua-%2"_s.arg(parent).arg(i);
            if (QDir().mkdir(path))
                m_path = path;
        }
    }
    ~Workshop()
    {
        if (!m_path.isEmpty())
            QDir(m_path).removeRecursively();
    }
    Q_DISABLE_COPY_MOVE(Workshop)

    const QString& path() const { return m_path; }
    /// It has become something else and is not ours to remove any more.
    void give() { m_path.clear(); }

private:
    QString m_path;
};

Result<Done> fill(const Workshop& shop, const std::vector<NamedBytes>& files)
{
    for (const auto& [name, bytes] : files)
        if (auto done = writeWhole(shop.path() + u'/' + name, bytes, Overwrite::No); !done)
            return done;
    return Done{};
}

/// Puts the files in their places; takes everything back where one step fails.
class Exchange {
public:
    Exchange(const QString& from, const QString& to) : m_from(from), m_to(to) {}

    bool move(const QString& name)
    {
        const QString place = m_to + u'/' + name;
        const QString old = m_from + u"/.old-"_s + name;
        const bool wasThere = QFileInfo::exists(place);
        if (wasThere && (!QFileInfo(place).isFile() || !QFile::rename(place, old)))
            return false;
        if (!QFile::rename(m_from + u'/' + name, place)) {
            if (wasThere)
                QFile::rename(old, place);
            return false;
        }
        m_moved.push_back({name, wasThere});
        return true;
    }

    void takeBack()
    {
        for (auto one = m_moved.rbegin(); one != m_moved.rend(); ++one) {
            const QString place = m_to + u'/' + one->first;
            QFile::remove(place);
            if (one->second)
                QFile::rename(m_from + u"/.old-"_s + one->first, place);
        }
    }

private:
    QString m_from;
    QString m_to;
    std::vector<std::pair<QString, bool>> m_moved; ///< and whether one of that name was there
};

Result<Done> writeNew(const QString& folder, const std::vector<NamedBytes>& files)
{
    Workshop shop(QFileInfo(folder).path());
    if (shop.path().isEmpty())
        return cannotWrite(
            Sentence::tr("%1: không lập được thư mục ở đây; hãy xem lại quyền ghi.", folder));
    if (auto done = fill(shop, files); !done)
        return done;
    if (!QDir().rename(shop.path(), folder))
        return cannotWrite(Sentence::tr("%1: không lập được thư mục này; hãy thử lại.", folder));
    shop.give();
    return Done{};
}

Result<Done> writeAmong(const QString& folder, const std::vector<NamedBytes>& files)
{
    const Workshop shop(folder);
    if (shop.path().isEmpty())
        return cannotWrite(
            Sentence::tr("%1: không ghi được vào thư mục này; hãy xem lại quyền ghi.", folder));
    if (auto done = fill(shop, files); !done)
        return done;
    Exchange exchange(shop.path(), folder);
    for (const auto& [name, bytes] : files) {
        if (exchange.move(name))
            continue;
        exchange.takeBack();
        return cannotWrite(Sentence::tr(
            "%1: không thay được tệp này; thư mục vẫn như cũ, hãy đóng tệp rồi thử lại.",
            QString(folder + u'/' + name)));
    }
    return Done{};
}

} // namespace

Result<Done> writeFolder(const QString& folder, const std::vector<NamedBytes>& files,
                         Overwrite overwrite)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    const QString path = info.filePath();
    if (info.exists() && !info.isDir())
        return cannotWrite(
            Sentence::tr("%1: đây không phải là thư mục; hãy cho tên một thư mục.", folder));
    if (!info.exists() && !QFileInfo::exists(info.path()))
        return cannotWrite(Sentence::tr(
            "%1: không có thư mục chứa thư mục này; hãy tạo thư mục đó trước.", folder));
    for (const auto& [name, bytes] : files)
        if (overwrite == Overwrite::No && QFileInfo::exists(path + u'/' + name))
            return cannotWrite(Sentence::tr("%1: đã có tệp này; dùng --force nếu muốn ghi đè.",
                                            QString(folder + u'/' + name)));
    return info.exists() ? writeAmong(path, files) : writeNew(path, files);
}

} // namespace thidua::base
