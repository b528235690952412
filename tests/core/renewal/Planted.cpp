// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planted.h"

#include "store/PaperDocument.h"

namespace thidua::renewal::test {

using namespace Qt::StringLiterals;

namespace {

const std::vector<QString> before{u"Các đơn vị thành viên triển khai thực hiện"_s,
                                  u"Tập trung chỉ đạo, hoàn thành nhiệm vụ"_s,
                                  u"Tổ chức phong trào thi đua thiết thực, gắn với"_s,
                                  u"Đơn vị Cụm trưởng hướng dẫn, đôn đốc"_s, u"Nội dung:"_s};
const std::vector<QString> behind{u", báo cáo kết quả về đơn vị Cụm trưởng."_s, u"."_s,
                                  u"; bảo đảm thiết thực, hiệu quả."_s, u" theo phân công."_s,
                                  u" và các nhiệm vụ được giao."_s};

QString numbered(QString text, int day, int month, int year)
{
    return text.arg(day, 2, 10, QChar(u'0')).arg(month).arg(year);
}

// Right in every year.
const std::vector<QString> always{
    u"Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị"_s,
    u"Chỉ thị số 26/CT-TTg ngày 05 tháng 9 năm 2016 của Thủ tướng Chính phủ"_s,
    u"Nghị quyết số 18-NQ/TW ngày 25/10/2017 Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng (khóa XII)"_s,
    u"Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư"_s,
    u"Quyết định số 129/2007/QĐ-TTg ngày 02/8/2007 của Thủ tướng Chính phủ"_s,
    u"Nghị quyết Trung ương 4 khóa XII"_s,
    u"Luật Thi đua, khen thưởng và các văn bản hướng dẫn"_s,
    u"các cơ quan thành lập năm 1945"_s,
    u"tỉnh được tái lập từ năm 1997"_s,
    u"Lời kêu gọi thi đua ái quốc ngày 11/6/1948"_s,
    u"Chủ tịch Hồ Chí Minh (1890 - 1969)"_s,
    u"giai đoạn 2021 - 2030"_s,
    u"giai đoạn 2011-2015"_s,
    u"đến năm 2030, tầm nhìn đến năm 2045"_s,
    u"Sở Nội vụ tỉnh Hưng Yên"_s,
    u"Sở Nội vụ thành phố Hải Phòng"_s,
    u"đồng chí Trần Hà Nam"_s,
    u"số 5 đường Nam Định"_s,
    u"6 tháng đầu năm và cả năm"_s,
    u"05 năm liên tục"_s,
    u"99,5% hồ sơ; 2020 hồ sơ"_s,
    u"1.020.000 đồng"_s,
    u"điện thoại 0225.2020.2021"_s,
    u"thư điện tử thidua2020@vidu.gov.vn"_s,
    u"ISO 9001:2015"_s,
    u"mục 2, phần II; điểm a khoản 3"_s,
    u"những năm đầu đổi mới"_s,
    u"ngày 30/4 và 01/5; ngày 2/9"_s};

} // namespace

QString Sayings::staleDate()
{
    static const std::vector<QString> forms{u"trước ngày %1/%2/%3"_s, u"ngày %1 tháng %2 năm %3"_s,
                                            u"chậm nhất ngày %1.%2.%3"_s,
                                            u"NGÀY %1 THÁNG %2 NĂM %3"_s};
    static const std::vector<QString> months{u"trong tháng %1/%2"_s, u"đầu tháng %1 năm %2"_s,
                                             u"Tháng %1, %2"_s, u"từ %1/%2"_s};
    const int year = below(4) ? 2020 : 2021;
    if (below(3))
        return numbered(oneOf(forms), 1 + below(28), 1 + below(12), year);
    return oneOf(months).arg(1 + below(12)).arg(year);
}

QString Sayings::staleYear()
{
    static const std::vector<QString> forms{u"năm 2020"_s,
                                            u"NĂM 2020"_s,
                                            u"chủ đề năm 2020"_s,
                                            u"nhiệm vụ năm 2021"_s,
                                            u"so với năm 2019"_s,
                                            u"quý II/2020"_s,
                                            u"quý IV năm 2020"_s,
                                            u"Tết Nguyên đán 2020"_s,
                                            u"Kế hoạch 2020"_s,
                                            u"đến hết năm 2020"_s,
                                            u"giai đoạn 2016-2020"_s,
                                            u"giai đoạn 2016 - 2020"_s,
                                            u"nhiệm kỳ 2015 – 2020"_s,
                                            u"từ năm 2016 đến năm 2020"_s,
                                            u"năm hai nghìn không trăm hai mươi"_s,
                                            u"mừng xuân Canh Tý"_s};
    return oneOf(forms);
}

QString Sayings::staleAnniversary()
{
    if (below(4) == 0)
        return u"kỷ niệm %1 năm ngày thành lập Sở"_s.arg(5 * (1 + below(15)));
    std::vector<const regulation::Anniversary*> counted = law().anniversaries.in(2020);
    const auto* one = oneOf(counted);
    const QString phrase = one->phraseIn(2020);
    if (below(2))
        return u"kỷ niệm %1"_s.arg(phrase);
    return u"chào mừng %1 (%2/%3/%4 - %2/%3/2020)"_s.arg(phrase)
        .arg(one->day)
        .arg(one->month)
        .arg(one->year);
}

QString Sayings::staleCitation()
{
    static const std::vector<QString> letters{
        u"Công văn số %1/BNV-VP ngày %2/%3/2020 của Bộ Nội vụ"_s,
        u"Kế hoạch số %1/KH-SNV ngày %2 tháng %3 năm 2020"_s,
        u"Hướng dẫn số %1/HD-HĐTĐ ngày %2/%3/2020"_s,
        u"Quyết định số %1/QĐ-UBND ngày %2/%3/2020"_s};
    static const std::vector<QString> over{
        u"Thông tư số 08/2017/TT-BNV ngày 27/10/2017 của Bộ Nội vụ"_s,
        u"Nghị định số 42/2010/NĐ-CP ngày 15/4/2010 của Chính phủ"_s,
        u"Nghị định số 65/2014/NĐ-CP"_s, u"Thông tư số 07/2014/TT-BNV"_s};
    static const std::vector<QString> overLater{
        u"Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ"_s,
        u"Nghị định 98/2023/NĐ-CP"_s,
        u"Thông tư số 12/2019/TT-BNV ngày 04/11/2019"_s,
        u"Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị"_s,
        u"Quy định số 47-QĐ/TW của Ban Chấp hành Trung ương"_s,
        u"Luật Thi đua, Khen thưởng năm 2003"_s};
    if (below(2))
        return oneOf(letters).arg(1 + below(3000)).arg(1 + below(28)).arg(1 + below(12));
    return m_to > 2025 && below(2) ? oneOf(overLater) : oneOf(over);
}

QString Sayings::staleOther()
{
    static const std::vector<QString> forms{u"Đại hội Đảng toàn quốc lần thứ XIII"_s,
                                            u"Đại hội Thi đua yêu nước toàn quốc lần thứ X"_s,
                                            u"Đại hội đại biểu lần thứ mười chín"_s,
                                            u"bầu cử đại biểu Quốc hội khóa XIV"_s,
                                            u"năm cuối thực hiện kế hoạch 5 năm"_s,
                                            u"năm bản lề của nhiệm kỳ"_s,
                                            u"chủ đề thi đua “Kỷ cương, sáng tạo, bứt phá”"_s,
                                            u"phương châm hành động \"Siết chặt kỷ cương\""_s,
                                            u"đồng chí Hoàng Văn Hưu"_s};
    return oneOf(forms);
}

QString Sayings::staleName()
{
    static const std::vector<QString> gone{
        u"Nam Định"_s,  u"Hà Nam"_s,  u"Hải Dương"_s, u"Thái Bình"_s,         u"Vĩnh Phúc"_s,
        u"Bắc Giang"_s, u"Yên Bái"_s, u"Quảng Nam"_s, u"Bà Rịa - Vũng Tàu"_s, u"Thừa Thiên Huế"_s};
    static const std::vector<QString> forms{u"Sở Nội vụ tỉnh %1"_s, u"tại %1"_s, u"UBND tỉnh %1"_s,
                                            u"đơn vị Cụm phó (%1)"_s};
    static const std::vector<QString> terms{u"Ủy ban nhân dân huyện"_s, u"phòng Nội vụ các huyện"_s,
                                            u"quận Hồng Bàng"_s,        u"Bộ Kế hoạch và Đầu tư"_s,
                                            u"11 đơn vị thành viên"_s,  u"lập thành 12 bản"_s};
    return below(3) ? oneOf(forms).arg(oneOf(gone)) : oneOf(terms);
}

QString Sayings::stale()
{
    std::vector<QString (Sayings::*)()> makers{&Sayings::staleDate, &Sayings::staleYear,
                                               &Sayings::staleAnniversary, &Sayings::staleCitation,
                                               &Sayings::staleOther};
    if (m_to > 2025)
        makers.push_back(&Sayings::staleName);
    return (this->*oneOf(makers))();
}

QString Sayings::right()
{
    const int kind = below(8);
    if (kind == 0) {
        std::vector<const regulation::Anniversary*> counted = law().anniversaries.in(m_to);
        const auto* one = oneOf(counted);
        return u"kỷ niệm %1 (%2/%3/%4 - %2/%3/%5)"_s.arg(one->phraseIn(m_to))
            .arg(one->day)
            .arg(one->month)
            .arg(one->year)
            .arg(m_to);
    }
    if (kind == 1 && m_to > 2025)
        return u"Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ"_s;
    if (kind == 2 && m_to > 2025)
        return u"năm 2026"_s;
    return oneOf(always);
}

namespace {

/// Where texts of the data can be planted: adds one there and says its path.
QString plantInData(emulation::EmulationYear& data, int which, const QString& text)
{
    auto& year = data.groupings[0].years[0];
    auto& plan = *year.plan;
    const QString root = u"groupings[0].years[0]."_s;
    const auto line = [&](QStringList& lines, const QString& path) {
        lines += text;
        return root + u"%1[%2]"_s.arg(path).arg(lines.size() - 1);
    };
    switch (which) {
    case 0:
        return line(year.pledge->preamble, u"pledge.preamble"_s);
    case 1:
        return line(plan.purposes, u"plan.purposes"_s);
    case 2:
        return line(plan.requirements, u"plan.requirements"_s);
    case 3:
        return line(plan.events[1].contents, u"plan.events[1].contents"_s);
    case 4:
        year.pledge->items.push_back(
            {{u"x%1"_s.arg(year.pledge->items.size())}, text, {}, {}, {}, {}});
        return root + u"pledge.items[%1].text"_s.arg(year.pledge->items.size() - 1);
    case 5: {
        emulation::Duty duty;
        duty.title = text;
        plan.duties.push_back(duty);
        return root + u"plan.duties[%1].title"_s.arg(plan.duties.size() - 1);
    }
    default:
        return line(plan.closing, u"plan.closing"_s);
    }
}

document::Block tableOf(const QString& text)
{
    document::Block block;
    block.type = document::BlockType::Table;
    block.table = document::Table();
    block.table->rows = {
        {{{document::inlinesOf(u"TT"_s), 1, 1}, {document::inlinesOf(text), 1, 1}}}};
    return block;
}

/// Adds the text to the paper, in one of the ways in which texts stand there.
QString plantInPaper(document::OfficialDocument& paper, int which, const QString& text)
{
    const auto last = [&paper] { return paper.body.size() - 1; };
    switch (which) {
    case 0:
        paper.body.push_back(tableOf(text));
        return u"body[%1][0][1]"_s.arg(last());
    case 1: { // half of it bold
        const qsizetype half = text.size() / 2;
        paper.body.push_back({document::BlockType::Paragraph,
                              0,
                              {},
                              {{text.left(half)}, {text.mid(half), true}},
                              {},
                              std::nullopt});
        return u"body[%1]"_s.arg(last());
    }
    case 2:
        paper.recipients += text;
        return u"recipients[%1]"_s.arg(paper.recipients.size() - 1);
    case 3:
        paper.body.push_back(
            {document::BlockType::Clause,
             0,
             u"1."_s,
             document::inlinesOf(u"Việc"_s),
             {{document::BlockType::Item, 0, u"-"_s, document::inlinesOf(text), {}, std::nullopt}},
             std::nullopt});
        return u"body[%1][0]"_s.arg(last());
    default:
        paper.body.push_back(
            {document::BlockType::Paragraph, 0, {}, document::inlinesOf(text), {}, std::nullopt});
        return u"body[%1]"_s.arg(last());
    }
}

} // namespace

Garden planted(unsigned seed, int to, int count, QString (Sayings::*make)())
{
    Garden garden{bacBo(), {}};
    emulation::Person leaver;
    leaver.id = {u"hu"_s};
    leaver.name = u"Hoàng Văn Hưu"_s;
    leaver.retired = *base::Date::of(2020, 10, 1);
    garden.file.data.people.push_back(leaver);
    Sayings sayings(seed, to);
    std::vector<document::OfficialDocument> papers(4);
    for (int index = 0; index < count; ++index) {
        const QString words = (sayings.*make)();
        const QString text = sayings.oneOf(before) + u' ' + words + sayings.oneOf(behind);
        const int where = sayings.below(3);
        const auto paper = static_cast<size_t>(sayings.below(4));
        const QString path = where ? plantInPaper(papers[paper], sayings.below(6), text)
                                   : plantInData(garden.file.data, sayings.below(7), text);
        garden.plants.push_back({words, path, where ? u"vb%1"_s.arg(paper) : QString()});
    }
    for (size_t index = 0; index < papers.size(); ++index) {
        store::PaperFile paper = paperOf(u"vb%1"_s.arg(index), {});
        paper.document = store::jsonOf(papers[index]);
        garden.file.papers.push_back(paper);
    }
    return garden;
}

} // namespace thidua::renewal::test
