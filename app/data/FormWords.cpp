// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/FormWords.h"

#include <algorithm>
#include <iterator>

namespace thidua::data {

using namespace Qt::StringLiterals;
using emulation::MemberShape;
using emulation::ShapeKind;

namespace {

/// What differs from the look of its kind.
struct OwnLook {
    const char* key;
    ShapeKind kind;
    int width;
    bool isLong;
    bool isInline;
    Source source;
    const char* help;
    const char16_t* label = nullptr; ///< only of the member called so; null: any
};

constexpr OwnLook ownLooks[] = {
    {"year", ShapeKind::Whole, 3, false, false, Source::None, ""},
    {"role", ShapeKind::Text, 6, false, false, Source::AgencyRole,
     QT_TRANSLATE_NOOP("FormWords",
                       "Có loại cơ quan và tỉnh thì tên tự theo luật, kể cả khi sáp nhập.")},
    {"province", ShapeKind::Text, 6, false, false, Source::Province, ""},
    {"award", ShapeKind::Text, 6, false, false, Source::Award, ""},
    {"awards", ShapeKind::Lines, 12, false, false, Source::Award, ""},
    {"part", ShapeKind::Text, 6, false, false, Source::DossierPart, "", u"mã thành phần"},
    {"basis", ShapeKind::Text, 12, false, false, Source::LegalBasis,
     QT_TRANSLATE_NOOP("FormWords",
                       "Đã chọn ở đây thì các ô dưới chỉ ghi phần khác với bảng căn cứ.")},
    {"headTitle", ShapeKind::Text, 6, false, false, Source::None, ""},
    {"address", ShapeKind::Text, 12, false, false, Source::None, ""},
    {"theme", ShapeKind::Text, 12, true, false, Source::None, ""},
    {"motto", ShapeKind::Text, 12, true, false, Source::None, ""},
    {"aim", ShapeKind::Text, 12, true, false, Source::None, ""},
    {"text", ShapeKind::Text, 12, true, false, Source::None, ""},
    {"indicator", ShapeKind::Text, 12, true, false, Source::None, ""},
    {"brief", ShapeKind::Text, 12, true, false, Source::None,
     QT_TRANSLATE_NOOP("FormWords", "Dùng trong bảng và báo cáo; để trống thì dùng cả nội dung.")},
    {"title", ShapeKind::Text, 12, true, false, Source::None, ""},
    {"achievement", ShapeKind::Text, 12, true, false, Source::None, ""},
    {"before", ShapeKind::Text, 12, true, false, Source::None, ""},
    {"idea", ShapeKind::Text, 12, true, false, Source::None, ""},
    {"effect", ShapeKind::Text, 12, true, false, Source::None, ""},
    {"spread", ShapeKind::Text, 12, true, false, Source::None, ""},
    {"reason", ShapeKind::Text, 12, true, false, Source::None, ""},
    {"note", ShapeKind::Text, 12, true, false, Source::None, ""},
    {"evidence", ShapeKind::Text, 12, true, false, Source::None, ""},
    {"place", ShapeKind::Text, 12, false, false, Source::None, ""},
    {"due", ShapeKind::Record, 12, false, true, Source::None, ""},
    {"time", ShapeKind::Record, 12, false, true, Source::None, ""},
    {"person", ShapeKind::Reference, 6, false, false, Source::None, ""},
    {"headLines", ShapeKind::Lines, 12, false, false, Source::None,
     QT_TRANSLATE_NOOP("FormWords", "Mỗi dòng in một dòng. Để trống thì lấy theo tên.")},
    {"office", ShapeKind::Reference, 9, false, false, Source::None,
     QT_TRANSLATE_NOOP("FormWords", "Văn bản của năm là của cơ quan này.")},
};

int widthOf(ShapeKind kind)
{
    switch (kind) {
    case ShapeKind::Whole:
    case ShapeKind::Number:
        return 3;
    case ShapeKind::Date:
        return 4;
    case ShapeKind::Lines:
    case ShapeKind::Record:
    case ShapeKind::List:
        return 12;
    default:
        return 6;
    }
}

struct ChoiceWord {
    const char* member; ///< empty: any
    const char* choice;
    const char* word;
};

constexpr ChoiceWord choiceWords[] = {
    {"kind", "cluster", QT_TRANSLATE_NOOP("FormWords", "Cụm thi đua")},
    {"kind", "block", QT_TRANSLATE_NOOP("FormWords", "Khối thi đua")},
    {"capacity", "head", QT_TRANSLATE_NOOP("FormWords", "Người đứng đầu")},
    {"capacity", "deputy", QT_TRANSLATE_NOOP("FormWords", "Ký thay (KT.)")},
    {"capacity", "acting", QT_TRANSLATE_NOOP("FormWords", "Quyền (Q.)")},
    {"capacity", "onBehalf", QT_TRANSLATE_NOOP("FormWords", "Thay mặt (TM.)")},
    {"capacity", "byOrder", QT_TRANSLATE_NOOP("FormWords", "Thừa lệnh (TL.)")},
    {"capacity", "delegated", QT_TRANSLATE_NOOP("FormWords", "Thừa ủy quyền (TUQ.)")},
    {"subjects", "head", QT_TRANSLATE_NOOP("FormWords", "Người đứng đầu")},
    {"", "head", QT_TRANSLATE_NOOP("FormWords", "Cụm trưởng, khối trưởng")},
    {"", "deputy", QT_TRANSLATE_NOOP("FormWords", "Cụm phó, khối phó")},
    {"", "member", QT_TRANSLATE_NOOP("FormWords", "Thành viên")},
    {"", "members", QT_TRANSLATE_NOOP("FormWords", "Các thành viên")},
    {"", "others", QT_TRANSLATE_NOOP("FormWords", "Các thành viên không là trưởng, phó")},
    {"", "organiser", QT_TRANSLATE_NOOP("FormWords", "Cơ quan tổ chức cụm, khối")},
    {"", "witness", QT_TRANSLATE_NOOP("FormWords", "Hội đồng theo dõi cụm, khối")},
    {"", "us", QT_TRANSLATE_NOOP("FormWords", "Cơ quan mình")},
    {"", "male", QT_TRANSLATE_NOOP("FormWords", "Nam")},
    {"", "female", QT_TRANSLATE_NOOP("FormWords", "Nữ")},
    {"", "meeting", QT_TRANSLATE_NOOP("FormWords", "Ký tại hội nghị")},
    {"", "circulation", QT_TRANSLATE_NOOP("FormWords", "Ký luân chuyển")},
    {"", "signing", QT_TRANSLATE_NOOP("FormWords", "Ký giao ước")},
    {"period", "midYear", QT_TRANSLATE_NOOP("FormWords", "Sáu tháng đầu năm")},
    {"period", "year", QT_TRANSLATE_NOOP("FormWords", "Cả năm")},
    {"", "midYear", QT_TRANSLATE_NOOP("FormWords", "Sơ kết giữa năm")},
    {"", "yearEnd", QT_TRANSLATE_NOOP("FormWords", "Tổng kết cuối năm")},
    {"", "artsSport", QT_TRANSLATE_NOOP("FormWords", "Văn nghệ, thể thao")},
    {"", "other", QT_TRANSLATE_NOOP("FormWords", "Hoạt động khác")},
    {"", "early", QT_TRANSLATE_NOOP("FormWords", "đầu tháng")},
    {"", "mid", QT_TRANSLATE_NOOP("FormWords", "giữa tháng")},
    {"", "late", QT_TRANSLATE_NOOP("FormWords", "cuối tháng")},
    {"", "planned", QT_TRANSLATE_NOOP("FormWords", "Theo kế hoạch")},
    {"", "changed", QT_TRANSLATE_NOOP("FormWords", "Đã đổi")},
    {"", "cancelled", QT_TRANSLATE_NOOP("FormWords", "Đã hủy")},
    {"grade", "done", QT_TRANSLATE_NOOP("FormWords", "Hoàn thành nhiệm vụ")},
    {"grade", "excellent", QT_TRANSLATE_NOOP("FormWords", "Hoàn thành xuất sắc nhiệm vụ")},
    {"grade", "good", QT_TRANSLATE_NOOP("FormWords", "Hoàn thành tốt nhiệm vụ")},
    {"grade", "failed", QT_TRANSLATE_NOOP("FormWords", "Không hoàn thành nhiệm vụ")},
    {"", "done", QT_TRANSLATE_NOOP("FormWords", "Đã xong")},
    {"", "before", QT_TRANSLATE_NOOP("FormWords", "trước ngày")},
    {"", "notLaterThan", QT_TRANSLATE_NOOP("FormWords", "chậm nhất ngày")},
    {"", "inMonth", QT_TRANSLATE_NOOP("FormWords", "trong tháng")},
    {"", "earlyInMonth", QT_TRANSLATE_NOOP("FormWords", "đầu tháng")},
    {"", "midMonth", QT_TRANSLATE_NOOP("FormWords", "giữa tháng")},
    {"", "lateInMonth", QT_TRANSLATE_NOOP("FormWords", "cuối tháng")},
    {"", "withinDays", QT_TRANSLATE_NOOP("FormWords", "trong số ngày kể từ ngày")},
    {"", "withinWorkingDays", QT_TRANSLATE_NOOP("FormWords", "trong số ngày làm việc kể từ ngày")},
    {"", "once", QT_TRANSLATE_NOOP("FormWords", "một lần")},
    {"", "yearly", QT_TRANSLATE_NOOP("FormWords", "hằng năm")},
    {"", "halfYearly", QT_TRANSLATE_NOOP("FormWords", "sáu tháng một lần")},
    {"", "quarterly", QT_TRANSLATE_NOOP("FormWords", "hằng quý")},
    {"", "monthly", QT_TRANSLATE_NOOP("FormWords", "hằng tháng")},
    {"level", "agency", QT_TRANSLATE_NOOP("FormWords", "Cơ quan, đơn vị")},
    {"level", "grouping", QT_TRANSLATE_NOOP("FormWords", "Cụm, khối thi đua")},
    {"level", "province", QT_TRANSLATE_NOOP("FormWords", "Tỉnh, thành phố")},
    {"level", "base", QT_TRANSLATE_NOOP("FormWords", "Cơ sở")},
    {"level", "nation", QT_TRANSLATE_NOOP("FormWords", "Toàn quốc")},
    {"subjects", "person", QT_TRANSLATE_NOOP("FormWords", "Cá nhân")},
    {"subjects", "unit", QT_TRANSLATE_NOOP("FormWords", "Tập thể")},
    {"subjects", "agency", QT_TRANSLATE_NOOP("FormWords", "Cơ quan")},
    {"", "merit", QT_TRANSLATE_NOOP("FormWords", "Theo công trạng")},
    {"", "sudden", QT_TRANSLATE_NOOP("FormWords", "Đột xuất")},
    {"", "theme", QT_TRANSLATE_NOOP("FormWords", "Theo chuyên đề")},
    {"kind", "service", QT_TRANSLATE_NOOP("FormWords", "Phục vụ")},
    {"", "service", QT_TRANSLATE_NOOP("FormWords", "Quá trình cống hiến")},
    {"", "external", QT_TRANSLATE_NOOP("FormWords", "Đối ngoại")},
    {"", "discipline", QT_TRANSLATE_NOOP("FormWords", "Bị kỷ luật")},
    {"", "investigation", QT_TRANSLATE_NOOP("FormWords", "Đang điều tra")},
    {"", "inspection", QT_TRANSLATE_NOOP("FormWords", "Đang thanh tra")},
    {"", "audit", QT_TRANSLATE_NOOP("FormWords", "Đang kiểm toán")},
    {"", "complaint", QT_TRANSLATE_NOOP("FormWords", "Có đơn khiếu nại, tố cáo")},
    {"", "press", QT_TRANSLATE_NOOP("FormWords", "Báo chí nêu")},
    {"", "missing", QT_TRANSLATE_NOOP("FormWords", "Còn thiếu")},
    {"", "drafted", QT_TRANSLATE_NOOP("FormWords", "Đang soạn")},
    {"", "signed", QT_TRANSLATE_NOOP("FormWords", "Đã ký")},
    {"", "sealed", QT_TRANSLATE_NOOP("FormWords", "Đã đóng dấu")},
    {"", "received", QT_TRANSLATE_NOOP("FormWords", "Đã nhận")},
    {"", "notNeeded", QT_TRANSLATE_NOOP("FormWords", "Không cần")},
    {"", "submitted", QT_TRANSLATE_NOOP("FormWords", "Đã nộp")},
    {"outcome", "accepted", QT_TRANSLATE_NOOP("FormWords", "Tiếp thu")},
    {"outcome", "open", QT_TRANSLATE_NOOP("FormWords", "Chưa xử lý")},
    {"outcome", "partly", QT_TRANSLATE_NOOP("FormWords", "Tiếp thu một phần")},
    {"outcome", "explained", QT_TRANSLATE_NOOP("FormWords", "Giải trình")},
    {"", "postponed", QT_TRANSLATE_NOOP("FormWords", "Lùi lại")},
    {"", "accepted", QT_TRANSLATE_NOOP("FormWords", "Đã duyệt")},
    {"", "returned", QT_TRANSLATE_NOOP("FormWords", "Trả lại")},
    {"", "withdrawn", QT_TRANSLATE_NOOP("FormWords", "Đã rút")},
    {"", "registered", QT_TRANSLATE_NOOP("FormWords", "Đã đăng ký")},
    {"", "voted", QT_TRANSLATE_NOOP("FormWords", "Đơn vị đã bình xét")},
    {"", "checked", QT_TRANSLATE_NOOP("FormWords", "Đã thẩm định")},
    {"", "council", QT_TRANSLATE_NOOP("FormWords", "Đã qua hội đồng")},
    {"", "decided", QT_TRANSLATE_NOOP("FormWords", "Đã có quyết định")},
    {"", "announced", QT_TRANSLATE_NOOP("FormWords", "Đã công bố")},
    {"", "paid", QT_TRANSLATE_NOOP("FormWords", "Đã chi thưởng")},
    {"", "recorded", QT_TRANSLATE_NOOP("FormWords", "Đã lưu hồ sơ")},
    {"", "delegate", QT_TRANSLATE_NOOP("FormWords", "Đại biểu")},
    {"", "guest", QT_TRANSLATE_NOOP("FormWords", "Khách mời")},
    {"", "chair", QT_TRANSLATE_NOOP("FormWords", "Chủ tịch")},
    {"", "firstDeputy", QT_TRANSLATE_NOOP("FormWords", "Phó Chủ tịch thứ nhất")},
    {"", "standing", QT_TRANSLATE_NOOP("FormWords", "Ủy viên thường trực")},
    {"", "secretary", QT_TRANSLATE_NOOP("FormWords", "Thư ký")},
    {"", "exceeded", QT_TRANSLATE_NOOP("FormWords", "Vượt")},
    {"", "met", QT_TRANSLATE_NOOP("FormWords", "Đạt")},
    {"", "missed", QT_TRANSLATE_NOOP("FormWords", "Chưa đạt")},
    {"", "ordinary", QT_TRANSLATE_NOOP("FormWords", "Điểm chuẩn")},
    {"", "bonus", QT_TRANSLATE_NOOP("FormWords", "Điểm thưởng")},
    {"", "penalty", QT_TRANSLATE_NOOP("FormWords", "Điểm trừ")},
};

} // namespace

Look FormWords::look(const MemberShape& member)
{
    const ShapeKind kind = member.shape.kind;
    Look look{widthOf(kind), false, false, false, Source::None, {}};
    look.isHidden =
        kind == ShapeKind::OwnId || kind == ShapeKind::Outside || kind == ShapeKind::Other;
    const QString key = member.keyText();
    for (const OwnLook& own : ownLooks) {
        const bool isCalledSo = !own.label || QStringView(own.label) == member.labelText();
        if (own.kind != kind || key != QLatin1String(own.key) || !isCalledSo)
            continue;
        look.width = own.width;
        look.isLong = own.isLong;
        look.isInline = own.isInline;
        look.source = own.source;
        look.help = *own.help ? tr(own.help) : QString();
    }
    return look;
}

QString FormWords::choice(const MemberShape& member, const QString& choice)
{
    const QString key = member.keyText();
    const auto fits = [&](const ChoiceWord& entry) {
        const QLatin1String of(entry.member);
        return choice == QLatin1String(entry.choice) && (of.isEmpty() || key == of);
    };
    const auto* found = std::find_if(std::begin(choiceWords), std::end(choiceWords), fits);
    return found == std::end(choiceWords) ? choice : tr(found->word);
}

QString FormWords::caption(const MemberShape& member)
{
    const QString label = member.labelText();
    return QString(label.left(1).toUpper() + label.mid(1));
}

} // namespace thidua::data
