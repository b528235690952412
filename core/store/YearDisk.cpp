// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/YearDisk.h"

#include "base/Limits.h"
#include "base/Sentence.h"

#include <QCryptographicHash>

namespace thidua::store {

using base::Done;
using base::Error;
using base::ErrorCode;
using base::FileSystem;
using base::Overwrite;
using base::Result;
using base::Sentence;

namespace {

Error changedSince(const QString& path)
{
    return {
        ErrorCode::CannotWrite,
        Sentence::tr("%1: tệp đã bị chương trình khác sửa hoặc xóa từ lúc mở; hãy lưu thành tệp "
                     "khác, hoặc mở lại tệp rồi làm tiếp.",
                     path),
        changedOnDisk};
}

Error badlyWritten(const QString& path)
{
    return {ErrorCode::CannotWrite,
            Sentence::tr("%1: đã ghi nhưng đọc lại không đúng; hãy kiểm tra ổ đĩa và lưu thành tệp "
                         "khác.",
                         path),
            QStringLiteral("read back differs")};
}

/// The bytes that stand there now; nothing where there is no file.
Result<std::optional<QByteArray>> standing(const FileSystem& files, const QString& path)
{
    if (!files.exists(path))
        return std::optional<QByteArray>();
    auto bytes = files.read(path, base::limits::packageBytes);
    if (!bytes)
        return bytes.error();
    return std::optional<QByteArray>(std::move(bytes).value());
}

/// Whether what stands there is what we expect to replace.
bool isExpected(const std::optional<QByteArray>& old, const SaveOptions& options)
{
    return !options.expected || (old && Stamp::of(*old) == *options.expected);
}

/// From here on something is written.
Result<Done> replace(FileSystem& files, const QString& path, const QByteArray& bytes,
                     const SaveOptions& options)
{
    const auto mode = options.expected ? Overwrite::Yes : options.overwrite;
    const auto written = files.write(path, bytes, mode);
    if (!written)
        return written.error();
    const auto back = files.read(path, base::limits::packageBytes);
    if (!back || *back != bytes)
        return badlyWritten(path);
    return Done{};
}

} // namespace

Stamp Stamp::of(const QByteArray& bytes)
{
    return {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

Result<OpenedYear> openYear(const FileSystem& files, const QString& path,
                            const UnpackOptions& options)
{
    const auto bytes = files.read(path, base::limits::packageBytes);
    if (!bytes)
        return bytes.error();
    auto found = unpackYear(*bytes, path, options);
    if (!found)
        return found.error();
    return OpenedYear{std::move(found).value(), Stamp::of(*bytes)};
}

Result<Stamp> saveYear(FileSystem& files, const QString& path, const YearFile& file,
                       const SaveOptions& options)
{
    const auto bytes = packYear(file);
    if (!bytes)
        return bytes.error();
    const auto old = standing(files, path);
    if (!old)
        return old.error();
    if (!isExpected(*old, options))
        return changedSince(path);
    const bool isSame = *old && **old == *bytes;
    if (isSame && options.expected)
        return Stamp::of(*bytes);
    const bool mayReplace = options.expected || options.overwrite == Overwrite::Yes;
    if (*old && options.backup && mayReplace) {
        const auto kept = files.write(path + QStringLiteral(".bak"), **old, Overwrite::Yes);
        if (!kept)
            return kept.error();
    }
    const auto done = replace(files, path, *bytes, options);
    if (!done)
        return done.error();
    return Stamp::of(*bytes);
}

} // namespace thidua::store
