// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Templates.h"

using namespace thidua::templating::tests;

namespace {

struct Case {
    const char* expression;
    const char* expected;
};

const char* data =
    R"({"d": "2026-03-05", "m": "2026-06", "y": "2026", "w": "trong quý I", "n": 7, "g": 2530000,
  "t": "sở Nội vụ;", "l": ["A", "B", "C"], "one": ["A"], "e": [], "text": "một\n\nhai",
  "o": [{"k": "b", "v": 2, "x": true}, {"k": "a", "v": 3}, {"k": "b", "v": 2, "x": true}], "half": 2.5})";

class Filters : public testing::TestWithParam<Case> {};

TEST_P(Filters, GiveTheirText)
{
    EXPECT_EQ(drawn(u"={{"_s + QString::fromUtf8(GetParam().expression) + u"}}"_s, data),
              std::string("=") + GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Filters,
    testing::Values(
        Case{"d|ngày-dài", "ngày 05 tháng 3 năm 2026"}, Case{"d|ngày-ngắn", "05/3/2026"},
        Case{"m|ngày-trong-câu", "tháng 6/2026"}, Case{"w|ngày-ngắn", "trong quý I"},
        Case{"d|thứ", "thứ Năm"}, Case{"d|tháng-năm", "3/2026"}, Case{"d|năm", "2026"},
        Case{"m|ngày-chờ-bút", "ngày … tháng 6 năm 2026"},
        Case{"khong|ngày-chờ-bút", "ngày … tháng … năm …"}, Case{"n|hai-chữ-số", "07"},
        Case{"n|bằng-chữ", "bảy"}, Case{"g|tiền", "2.530.000"},
        Case{"g|tiền-bằng-chữ", "hai triệu năm trăm ba mươi nghìn đồng"}, Case{"n|la-mã", "VII"},
        Case{"n|thứ-tự", "thứ bảy"}, Case{"n|cộng:1", "8"}, Case{"n|trừ:2|hai-chữ-số", "05"},
        Case{"t|chữ-hoa", "SỞ NỘI VỤ;"}, Case{"t|hoa-đầu", "Sở Nội vụ;"},
        Case{"t|bỏ-dấu-cuối", "sở Nội vụ"}, Case{"l|danh-sách", "A, B và C"},
        Case{"one|danh-sách", "A"}, Case{"e|danh-sách|nếu-trống:\"không có\"", "không có"},
        Case{"l|nối:\" - \"", "A - B - C"}, Case{"l|đếm", "3"}, Case{"e|đếm", "0"},
        Case{"x|chờ-bút", "…"}, Case{"n|ngoặc-kép", "“7”"}, Case{"o|lấy:k|danh-sách", "b, a và b"},
        Case{"o|lọc:x|đếm", "2"}, Case{"o|lọc:k,\"a\"|đếm", "1"},
        Case{"o|bỏ:x|lấy:k|danh-sách", "a"}, Case{"o|không-trùng|đếm", "2"}, Case{"o|tổng:v", "7"},
        Case{"o|sắp-xếp:k|lấy:k|nối:\"\"", "abb"}, Case{"l|đầu-tiên", "A"},
        Case{"x|nếu-trống:y.z|nếu-trống:n", "7"}, Case{"o|lấy:n|đếm", "3"},
        Case{"l|cuối-cùng", "C"}, Case{"text|đoạn|đếm", "2"}, Case{"half", "2,5"}, Case{"l.1", "B"},
        Case{"\"chữ\"|chữ-hoa", "CHỮ"}, Case{"t|thêm-trước:\"của \"", "của sở Nội vụ;"},
        Case{"x|thêm-trước:\"của \"", ""}));

} // namespace
