// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Attach.h"

#include "base/Sentence.h"

#include <algorithm>

namespace thidua::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;

namespace {

/// By how a file of that kind begins.
QString mediaTypeOf(const QByteArray& bytes)
{
    static const std::pair<QByteArray, QString> beginnings[] = {
        {"%PDF-", u"application/pdf"_s},           {"\xFF\xD8\xFF", u"image/jpeg"_s},
        {"\x89PNG\r\n\x1A\n", u"image/png"_s},     {QByteArray("II*\0", 4), u"image/tiff"_s},
        {QByteArray("MM\0*", 4), u"image/tiff"_s},
    };
    for (const auto& [beginning, type] : beginnings)
        if (bytes.startsWith(beginning))
            return type;
    return {};
}

qint64 attachedBytes(const YearFile& file)
{
    qint64 sum = 0;
    for (const Attachment& one : file.attachments)
        sum += one.bytes.size();
    return sum;
}

AttachmentId freeId(const YearFile& file)
{
    const auto isTaken = [&file](const QString& id) {
        return std::any_of(file.attachments.begin(), file.attachments.end(),
                           [&id](const Attachment& one) {
                               return one.id.value.compare(id, Qt::CaseInsensitive) == 0;
                           });
    };
    int number = 1;
    while (isTaken(u"dinh-kem-%1"_s.arg(number)))
        ++number;
    return {u"dinh-kem-%1"_s.arg(number)};
}

Error refusal(const QString& sentence) { return {ErrorCode::Refused, sentence, {}}; }

int megabytes(qint64 bytes) { return static_cast<int>((bytes + 1024 * 1024 - 1) / (1024 * 1024)); }

} // namespace

Result<YearFile> withAttachment(const YearFile& file, const NewAttachment& wanted)
{
    if (!wanted.paper.isEmpty() && !file.paper(wanted.paper))
        return Error{ErrorCode::WrongUse,
                     Sentence::tr("Không có văn bản nào mang mã “%1”; hãy chọn một văn bản trong "
                                  "danh sách.",
                                  wanted.paper.value),
                     {}};
    if (wanted.bytes.isEmpty())
        return refusal(Sentence::tr("%1: tệp rỗng; hãy quét lại.", wanted.name));
    const qint64 size = wanted.bytes.size();
    if (size > mostAttachmentBytes)
        return refusal(Sentence::tr("%1: tệp nặng %2 MB, chỉ đính được đến %3 MB; hãy quét lại ở "
                                    "200–300 dpi, đen trắng.",
                                    wanted.name, megabytes(size), megabytes(mostAttachmentBytes)));
    if (attachedBytes(file) + size > mostAttachedBytes)
        return refusal(Sentence::tr("%1: các tệp đính kèm của hồ sơ năm sẽ quá %2 MB; hãy để tệp "
                                    "này ngoài hồ sơ.",
                                    wanted.name, megabytes(mostAttachedBytes)));
    const QString type = mediaTypeOf(wanted.bytes);
    if (type.isEmpty())
        return refusal(Sentence::tr("%1: không phải là PDF hay ảnh JPEG, PNG, TIFF; hãy quét lại "
                                    "thành PDF.",
                                    wanted.name));
    YearFile next = file;
    Attachment made;
    made.id = freeId(file);
    made.paper = wanted.paper;
    made.name = wanted.name;
    made.mediaType = type;
    made.note = wanted.note;
    made.bytes = wanted.bytes;
    next.attachments.push_back(std::move(made));
    return next;
}

std::vector<const Attachment*> attachmentsOf(const YearFile& file, const PaperId& paper)
{
    std::vector<const Attachment*> found;
    for (const Attachment& one : file.attachments)
        if (one.paper == paper)
            found.push_back(&one);
    return found;
}

} // namespace thidua::store
