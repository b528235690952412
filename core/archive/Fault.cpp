// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/Fault.h"

#include "base/Sentence.h"

#include <array>

namespace thidua::archive {

using base::Error;
using base::Sentence;

namespace {

struct Wording {
    const char* what; ///< what is wrong; %1 is the part
    const char* todo; ///< what to do about it
    const char16_t* detail;
};

constexpr auto saveAgain =
    QT_TRANSLATE_NOOP("core", "hãy mở bằng Word hoặc LibreOffice rồi lưu thành tệp mới");
constexpr auto askAgain = QT_TRANSLATE_NOOP("core", "hãy xin lại tệp từ nơi gửi");
constexpr auto split = QT_TRANSLATE_NOOP("core", "hãy bớt ảnh, phần đính kèm rồi lưu lại");

/// In the order of FaultKind.
constexpr std::array<Wording, 20> wordings = {{
    {QT_TRANSLATE_NOOP("core", "tệp không phải là gói .docx hoặc đã bị cắt cụt"), askAgain,
     u"not a package"},
    {QT_TRANSLATE_NOOP("core", "cuối gói có dữ liệu lạ nên không rõ nội dung nào là thật"),
     saveAgain, u"ambiguous end"},
    {QT_TRANSLATE_NOOP("core", "gói bị chia thành nhiều phần"), saveAgain, u"several disks"},
    {QT_TRANSLATE_NOOP("core", "gói dùng dạng zip64 mà chương trình không nhận"), saveAgain,
     u"zip64"},
    {QT_TRANSLATE_NOOP("core", "đầu gói có dữ liệu lạ"), saveAgain, u"prepended data"},
    {QT_TRANSLATE_NOOP("core", "mục lục của gói bị hỏng"), askAgain, u"damaged directory"},
    {QT_TRANSLATE_NOOP("core", "gói có quá nhiều phần"), split, u"too many entries"},
    {QT_TRANSLATE_NOOP("core", "phần “%1” được đặt mật khẩu"),
     QT_TRANSLATE_NOOP("core", "hãy bỏ mật khẩu rồi lưu lại"), u"encrypted"},
    {QT_TRANSLATE_NOOP("core", "phần “%1” được nén theo cách lạ"), saveAgain, u"unknown method"},
    {QT_TRANSLATE_NOOP("core", "phần “%1” không phải là tệp thường"), askAgain, u"special file"},
    {QT_TRANSLATE_NOOP("core", "phần “%1” có tên không được phép"), askAgain, u"wrong name"},
    {QT_TRANSLATE_NOOP("core", "phần “%1” có tên quá dài"), saveAgain, u"long name"},
    {QT_TRANSLATE_NOOP("core", "phần “%1” nằm trong quá nhiều lớp thư mục"), saveAgain,
     u"deep name"},
    {QT_TRANSLATE_NOOP("core", "phần “%1” có hai lần"), saveAgain, u"double name"},
    {QT_TRANSLATE_NOOP("core", "phần “%1” chồng lên phần khác"), askAgain, u"overlap"},
    {QT_TRANSLATE_NOOP("core", "phần “%1” khai khác với mục lục của gói"), askAgain, u"mismatch"},
    {QT_TRANSLATE_NOOP("core", "phần “%1” quá lớn"), split, u"large part"},
    {QT_TRANSLATE_NOOP("core", "nội dung của gói quá lớn"), split, u"large package"},
    {QT_TRANSLATE_NOOP("core", "phần “%1” phình ra quá mức khi giải nén"), askAgain, u"bomb"},
    {QT_TRANSLATE_NOOP("core", "phần “%1” bị hỏng"), askAgain, u"damaged part"},
}};
static_assert(wordings.size() == static_cast<size_t>(FaultKind::DamagedPart) + 1);

/// A name that came with the package, fit to be shown.
QString shown(const QString& part)
{
    QString text;
    for (const QChar character : part.left(60))
        text += character.isPrint() ? character : QChar(u'?');
    return text;
}

} // namespace

QString faultText(const Fault& fault)
{
    return Sentence::tr(wordings[static_cast<size_t>(fault.kind)].what, shown(fault.part));
}

QString faultName(const Fault& fault)
{
    return QString::fromUtf16(wordings[static_cast<size_t>(fault.kind)].detail);
}

Error refusal(const Fault& fault, const QString& file)
{
    const auto& wording = wordings[static_cast<size_t>(fault.kind)];
    return {base::ErrorCode::Refused,
            Sentence::tr("%1: %2; %3.", file, faultText(fault), Sentence::tr(wording.todo)),
            faultName(fault)};
}

} // namespace thidua::archive
