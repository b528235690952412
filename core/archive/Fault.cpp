// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/Fault.h"

#include <array>

namespace thidua::archive {

using namespace Qt::StringLiterals;

namespace {

struct Wording {
    const char16_t* what; ///< what is wrong; %1 is the part
    const char16_t* todo; ///< what to do about it
    const char16_t* detail;
};

constexpr auto saveAgain = u"hãy mở bằng Word hoặc LibreOffice rồi lưu thành tệp mới";
constexpr auto askAgain = u"hãy xin lại tệp từ nơi gửi";
constexpr auto split = u"hãy bớt ảnh, phần đính kèm rồi lưu lại";

/// In the order of FaultKind.
constexpr std::array<Wording, 20> wordings = {{
    {u"tệp không phải là gói .docx hoặc đã bị cắt cụt", askAgain, u"not a package"},
    {u"cuối gói có dữ liệu lạ nên không rõ nội dung nào là thật", saveAgain, u"ambiguous end"},
    {u"gói bị chia thành nhiều phần", saveAgain, u"several disks"},
    {u"gói dùng dạng zip64 mà chương trình không nhận", saveAgain, u"zip64"},
    {u"đầu gói có dữ liệu lạ", saveAgain, u"prepended data"},
    {u"mục lục của gói bị hỏng", askAgain, u"damaged directory"},
    {u"gói có quá nhiều phần", split, u"too many entries"},
    {u"phần “%1” được đặt mật khẩu", u"hãy bỏ mật khẩu rồi lưu lại", u"encrypted"},
    {u"phần “%1” được nén theo cách lạ", saveAgain, u"unknown method"},
    {u"phần “%1” không phải là tệp thường", askAgain, u"special file"},
    {u"phần “%1” có tên không được phép", askAgain, u"wrong name"},
    {u"phần “%1” có tên quá dài", saveAgain, u"long name"},
    {u"phần “%1” nằm trong quá nhiều lớp thư mục", saveAgain, u"deep name"},
    {u"phần “%1” có hai lần", saveAgain, u"double name"},
    {u"phần “%1” chồng lên phần khác", askAgain, u"overlap"},
    {u"phần “%1” khai khác với mục lục của gói", askAgain, u"mismatch"},
    {u"phần “%1” quá lớn", split, u"large part"},
    {u"nội dung của gói quá lớn", split, u"large package"},
    {u"phần “%1” phình ra quá mức khi giải nén", askAgain, u"bomb"},
    {u"phần “%1” bị hỏng", askAgain, u"damaged part"},
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

base::Error refusal(const Fault& fault, const QString& file)
{
    const auto& wording = wordings[static_cast<size_t>(fault.kind)];
    QString what = QString::fromUtf16(wording.what);
    if (what.contains(u"%1"_s))
        what = what.arg(shown(fault.part));
    const QString message = u"%1: %2; %3."_s.arg(file, what, QString::fromUtf16(wording.todo));
    return {base::ErrorCode::Refused, message, QString::fromUtf16(wording.detail)};
}

} // namespace thidua::archive
