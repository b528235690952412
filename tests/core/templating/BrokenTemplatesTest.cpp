// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Templates.h"

#include <QRegularExpression>

using namespace thidua;
using namespace thidua::templating;
using namespace thidua::templating::tests;

namespace {

/// What is wrong, where it must be found, and a piece of what must be said.
struct Broken {
    const char* text; ///< of the body, behind a head of three lines; or all of it, with "---"
    int line;
    int column;
    const char* says;
};

class BrokenTemplates : public testing::TestWithParam<Broken> {};

TEST_P(BrokenTemplates, AreNamedWithLineColumnAndWhatWasExpected)
{
    const Broken& broken = GetParam();
    const QString text = QString::fromUtf8(broken.text);
    const auto form =
        text.startsWith(u"---"_s) || text.startsWith(u"!"_s)
            ? readTemplate(text.toUtf8(), u"mau.txt"_s, sourceOf({}))
            : read(text, {}, {{u"vong"_s, u"@chèn vong"_s}, {u"sai"_s, u"x\n@hết"_s}});
    ASSERT_FALSE(form.isOk()) << broken.text;
    const QString message = form.error().message;
    static const QRegularExpression place(u"^(\\S+): dòng (\\d+), cột (\\d+): .+; cần .+\\.$"_s);
    const auto match = place.match(message);
    ASSERT_TRUE(match.hasMatch()) << message.toStdString();
    EXPECT_EQ(match.captured(2).toInt(), broken.line) << message.toStdString();
    EXPECT_EQ(match.captured(3).toInt(), broken.column) << message.toStdString();
    EXPECT_TRUE(message.contains(QString::fromUtf8(broken.says))) << message.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Body, BrokenTemplates,
    testing::Values(
        Broken{"a {{b", 4, 3, "{{ mở mà không đóng"}, Broken{"a b}}", 4, 4, "}} mà không có {{"},
        Broken{"{{}}", 4, 3, "tên dữ liệu"}, Broken{"x {{ }}", 4, 6, "tên dữ liệu"},
        Broken{"{{a b}}", 4, 5, "gặp \"b\""}, Broken{"{{a|}}", 4, 5, "tên một bộ lọc"},
        Broken{"{{a|ngay-dai-ngoang}}", 4, 5, "không có bộ lọc"},
        Broken{"{{a|ngày-dàii}}", 4, 5, "cần \"ngày-dài\""},
        Broken{"{{a|nếu-trống}}", 4, 5, "đúng 1"}, Broken{"{{a|đếm:1}}", 4, 5, "đúng 0"},
        Broken{"{{a|nối:\"x}}", 4, 9, "dấu \" ở cuối"}, Broken{"{{a.}}", 4, 3, "thừa dấu chấm"},
        Broken{"{{.a}}", 4, 3, "thừa dấu chấm"}, Broken{"{{a..b}}", 4, 3, "thừa dấu chấm"},
        Broken{"{{-a}}", 4, 3, "không bắt đầu bằng chữ"},
        Broken{"{{1a}}", 4, 3, "không phải là số"}, Broken{"a [[b {{c}}", 4, 3, "]] ở cuối đoạn"},
        Broken{"a {{c}}]]", 4, 8, "[[ ở đầu đoạn"}, Broken{"[[a]]", 4, 1, "ít nhất một"},
        Broken{"[[{{a}} [[{{b}}]]]]", 4, 9, "[[ trong một [["},
        Broken{"x **đậm", 4, 3, "mở mà không đóng"}, Broken{"x *nghiêng", 4, 3, "mở mà không đóng"},
        Broken{"x ****y****", 4, 3, "4 dấu *"}, Broken{"- **a* b", 4, 3, "mở mà không đóng"}));

INSTANTIATE_TEST_SUITE_P(
    Directives, BrokenTemplates,
    testing::Values(
        Broken{"@lặp x trong y\n- a", 4, 1, "@lặp không có @hết"},
        Broken{"a\n  @nếu x\n- a", 5, 3, "@nếu không có @hết"},
        Broken{"a\n@hết", 5, 1, "chưa mở gì"}, Broken{"@khác", 4, 1, "chưa mở gì"},
        Broken{"@hoặc-nếu a", 4, 1, "chưa mở gì"}, Broken{"@lặp x y\n@hết", 4, 8, "chữ \"trong\""},
        Broken{"@lặp\n@hết", 4, 5, "thiếu tên dữ liệu"},
        Broken{"@lặp x trong\n@hết", 4, 8, "chữ \"trong\""},
        Broken{"@lặp x.y trong z\n@hết", 4, 6, "có dấu chấm"},
        Broken{"@lặp x trong y z\n@hết", 4, 16, "hết dòng"},
        Broken{"@lặp x trong y\n@khác\n@hết", 5, 1, "@hết trước đó"},
        Broken{"@lặp x trong y\n- a\n@hết nếu", 6, 6, "đang mở @lặp"},
        Broken{"@nếu\n@hết", 4, 5, "thiếu tên dữ liệu"},
        Broken{"@nếu a =\n@hết", 4, 9, "thiếu tên dữ liệu"},
        Broken{"@nếu (a\n@hết", 4, 6, "dấu ) ở cuối"}, Broken{"@nếu a)\n@hết", 4, 7, "thừa \")\""},
        Broken{"@nếu a b\n@hết", 4, 8, "thừa \"b\""},
        Broken{"@nếu a\n@khác b\n@hết", 5, 7, "thừa \"b\" sau @khác"},
        Broken{"@nếu a\n@khác\n@khác\n@hết", 6, 1, "sau @khác"},
        Broken{"@lap-lai x\n", 4, 1, "không có lệnh"}, Broken{"@nêú\n", 4, 5, "thiếu"},
        Broken{"@chèn ../x", 4, 7, "không dùng được"},
        Broken{"@chèn /etc/passwd", 4, 7, "không dùng được"},
        Broken{"@chèn a//b", 4, 7, "không dùng được"},
        Broken{"@chèn khong-co", 4, 7, "không đọc được phần"},
        Broken{"@chèn vong", 1, 1, "lồng nhau quá sâu"}, Broken{"@chèn sai", 2, 1, "chưa mở gì"},
        Broken{"@phụ-lục dọc", 4, 10, "không biết \"dọc\""},
        Broken{"| a | b |\n| c |", 5, 1, "2 ô như hàng đầu"},
        Broken{"| a | b", 4, 8, "dấu | sau ô cuối"},
        Broken{"| a | {{b |\n", 4, 7, "{{ mở mà không đóng"}));

INSTANTIATE_TEST_SUITE_P(
    Head, BrokenTemplates,
    testing::Values(
        Broken{"!không có đầu", 1, 1, "dòng đầu không phải là ---"},
        Broken{"---\ntên: a\n", 1, 1, "phần đầu không kết thúc"},
        Broken{"---\n---\n", 2, 1, "phần đầu không có mục nào"},
        Broken{"---\nloại: KH\n---\n", 2, 1, "không có mục \"tên\""},
        Broken{"---\ntên: a\nnơi-nhậ: b\n---\n", 3, 10, "cần \"nơi-nhận\""},
        Broken{"---\ntên: a\ntên: b\n---\n", 3, 1, "có hai lần"},
        Broken{"---\ntên: [a\n---\n", 2, 1, "YAML"}, Broken{"---\ntên: a: b\n---\n", 2, 7, "YAML"},
        Broken{"---\ntên: a\n\tloại: b\n---\n", 3, 1, "YAML"},
        Broken{"---\ntên: [a]\n---\n", 2, 6, "một dòng chữ"},
        Broken{"---\ntên: a\nnơi-nhận:\n  a: b\n---\n", 4, 3, "gặp các mục con"},
        Broken{"---\ntên: a\nnơi-nhận: |\n  Bộ {{a\n---\n", 4, 6, "{{ mở mà không đóng"},
        Broken{"---\ntên: a\nnơi-nhận: |\n  Bộ\n  @lặp x trong y\n---\n", 5, 3,
               "@lặp không có @hết"},
        Broken{"---\ntên: a\nnơi-nhận:\n  - Bộ\n  - \"{{a|x1}}\"\n---\n", 5, 10, "không có bộ lọc"},
        Broken{"---\ntên: a\nnơi-nhận: |\n  @bảng\n---\n", 4, 3, "không dùng được ở đây"},
        Broken{"---\ntên: a\ntrường: b\n---\n", 3, 9, "không phải là danh sách"},
        Broken{"---\ntên: a\ntrường:\n  - nhãn: b\n---\n", 4, 5, "không có đường-dẫn"},
        Broken{"---\ntên: a\ntrường:\n  - đường-dẫn: b\n---\n", 4, 5, "không có nhãn"},
        Broken{"---\ntên: a\ntrường:\n  - {đường-dẫn: b, nhãn: c, kiểu: d}\n---\n", 4, 35,
               "không có kiểu trường"},
        Broken{"---\ntên: a\ntrường:\n  - {đường-dẫn: b, nhãn: c, kiểu: chọn}\n---\n", 4, 5,
               "không có gì để chọn"},
        Broken{"---\ntên: a\ntrường:\n  - {đường-dẫn: b, nhãn: c, bắt-buộc: 1}\n---\n", 4, 39,
               "có hoặc không"},
        Broken{"---\ntên: a\nngười-ký: b\n---\n", 3, 11, "chữ ký không có các mục"},
        Broken{"---\ntên: a\nngười-ký: {chức: b}\n---\n", 3, 18, "chữ ký không có mục"},
        Broken{"---\ntên: a\nbảng-ký: {quyền-hạn: b}\n---\n", 3, 10, "không có mục \"lặp\""},
        Broken{"---\ntên: a\nbảng-ký:\n  lặp: x y\n---\n", 4, 10, "chữ \"trong\""}));

TEST(HostileTemplates, AreRefusedForTheirSize)
{
    EXPECT_FALSE(readTemplate(QByteArray(mostTemplateBytes + 1, 'a'), u"x"_s, {}).isOk());
    EXPECT_FALSE(read(u"- a\n"_s.repeated(mostTemplateLines + 1)).isOk());
    EXPECT_FALSE(read(u"@nếu a\n"_s.repeated(500) + u"@hết\n"_s.repeated(500)).isOk());
    EXPECT_FALSE(read(u"@nếu "_s + u"không "_s.repeated(5000) + u"a\n@hết"_s).isOk());
    EXPECT_FALSE(read(u"@nếu "_s + u"("_s.repeated(5000) + u"a\n@hết"_s).isOk());
    EXPECT_FALSE(read(u"x"_s, u"mô-tả: "_s + u"["_s.repeated(5000)).isOk());
}

TEST(HostileTemplates, CannotGrowByAliases)
{
    QString head = u"mô-tả: &a0 [x, x, x, x, x, x, x, x, x, x]\n"_s;
    for (int i = 1; i < 9; ++i)
        head += u"k%1: &a%1 [*a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2]\n"_s.arg(i).arg(i - 1);
    EXPECT_FALSE(read(u"x"_s, head).isOk());
}

TEST(HostileTemplates, CannotGrowByIncludes)
{
    Parts parts;
    for (int i = 0; i < 8; ++i)
        parts[u"p%1"_s.arg(i)] = u"@chèn p%1\n"_s.arg(i + 1).repeated(40);
    parts[u"p7"_s] = u"- x\n"_s.repeated(40);
    EXPECT_FALSE(read(u"@chèn p0"_s, {}, parts).isOk());
}

} // namespace
