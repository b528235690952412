// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RandomWords.h"

#include <QStringList>

namespace thidua::parity {

using namespace Qt::StringLiterals;

namespace {

const QStringList& phrases()
{
    static const QStringList stock = {u"phong trào thi đua yêu nước"_s,
                                      u"công tác khen thưởng"_s,
                                      u"cán bộ, công chức, viên chức"_s,
                                      u"hoàn thành xuất sắc nhiệm vụ"_s,
                                      u"nâng cao hiệu lực, hiệu quả"_s,
                                      u"cải cách hành chính"_s,
                                      u"quản lý nhà nước"_s,
                                      u"Ủy ban nhân dân tỉnh"_s,
                                      u"tổ chức thực hiện"_s,
                                      u"kịp thời, chính xác"_s,
                                      u"đơn vị dẫn đầu"_s,
                                      u"Cụm, Khối thi đua"_s,
                                      u"thủ trưởng các cơ quan"_s,
                                      u"đăng ký giao ước"_s,
                                      u"và"_s,
                                      u"của"_s,
                                      u"theo"_s,
                                      u"trong"_s,
                                      u"các"_s,
                                      u"năm"_s,
                                      u"về"_s,
                                      u"được"_s,
                                      u"từ"_s,
                                      u"đến"_s,
                                      u"nghiêm túc; đúng quy định"_s,
                                      u"chỉ đạo:"_s,
                                      u"bình xét"_s,
                                      u"điển hình tiên tiến"_s};
    return stock;
}

/// What breaks lines in odd places.
const QStringList& marks()
{
    static const QStringList stock = {u"(khóa XIII)"_s,
                                      u"05-CT/TW"_s,
                                      u"số 26/CT-TTg"_s,
                                      u"462/BNV-VP,"_s,
                                      u"129/2007/QĐ-TTg"_s,
                                      u"2016-2020."_s,
                                      u"2020 – 2025"_s,
                                      u"2021–2025"_s,
                                      u"28/8/1945"_s,
                                      u"“Dân vận khéo”,"_s,
                                      u"“tự diễn biến”"_s,
                                      u"10%/năm"_s,
                                      u"kinh tế-xã hội"_s,
                                      u"thi đua-khen thưởng"_s,
                                      u"và/hoặc"_s,
                                      u"v.v…"_s,
                                      u"tốt!"_s,
                                      u"a)"_s,
                                      u"(PAR INDEX)"_s,
                                      u"http://thidua.example.vn/van-ban/2026"_s,
                                      u"1.000.000 đồng"_s,
                                      u"15h30-17h00"_s,
                                      u"SARS-CoV-2"_s,
                                      u"Covid-19"_s,
                                      u"TĐ,KT"_s,
                                      u"— gọi tắt —"_s,
                                      u"[1]"_s,
                                      u"50%"_s,
                                      u"T.Ư"_s,
                                      u"01/01/2026-31/12/2026"_s,
                                      u"./."_s};
    return stock;
}

const QStringList& glued()
{
    static const QStringList stock = {u"Điều\u00A015"_s,
                                      u"khoản\u00A02\u00A0Điều\u00A03"_s,
                                      u"Covid\u201119"_s,
                                      u"05\u2011CT/TW"_s,
                                      u"ngày\u00A002\u00A0tháng\u00A09"_s,
                                      u"2016\u20112020"_s,
                                      u"Nghị\u00A0định"_s,
                                      u"150/KH\u2011SNV"_s,
                                      u"điểm\u00A0a)"_s,
                                      u"khóa\u00A0XIII"_s};
    return stock;
}

QString pick(Dice& dice, const QStringList& stock)
{
    return stock[dice.below(static_cast<int>(stock.size()))];
}

} // namespace

QString sentence(Dice& dice, int pieces, bool glue)
{
    QString text;
    for (int i = 0; i < pieces; ++i) {
        const bool odd = dice.once(5);
        text +=
            (i ? u" "_s : QString()) +
            (glue && dice.once(3) ? pick(dice, glued()) : pick(dice, odd ? marks() : phrases()));
    }
    return text;
}

} // namespace thidua::parity
