// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Evidence.h"

#include "base/Sentence.h"
#include "reading/Shapes.h"
#include "text/Normal.h"

#include <QRegularExpression>

#include <algorithm>

namespace thidua::reading {

using namespace Qt::StringLiterals;
using base::Sentence;
using document::Block;
using document::BlockType;

namespace {

/// One sure sign (2) or two weak ones (1 each) make a paper.
constexpr int enough = 2;
constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

bool hasSignature(const Closing& closing)
{
    return std::any_of(closing.signatures.begin(), closing.signatures.end(),
                       [](const auto& signature) {
                           return !signature.authority.isEmpty() && !signature.name.isEmpty();
                       });
}

int countOf(const document::Blocks& blocks, BlockType type)
{
    int count = 0;
    document::walk(blocks, [&](const Block& block) { count += block.type == type ? 1 : 0; });
    return count;
}

/// "I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG": the outline of an official paper.
bool hasOfficialOutline(const document::Blocks& blocks)
{
    const auto titled = std::count_if(blocks.begin(), blocks.end(), [](const Block& block) {
        return block.type == BlockType::Heading && !block.label.isEmpty() &&
               !block.label[0].isDigit() && text::isCapitals(document::plainText(block.text));
    });
    return titled >= 2;
}

bool endsOfficially(const document::Blocks& blocks)
{
    bool found = false;
    document::walk(blocks, [&found](const Block& block) {
        found = found || (!block.text.empty() && block.text.back().text.endsWith("./."_L1));
    });
    return found;
}

bool opensAsPledge(const document::Blocks& blocks)
{
    bool found = false;
    document::walk(blocks, [&found](const Block& block) {
        const QString text = document::plainText(block.text);
        found = found || text.startsWith(u"Hôm nay, ngày") || text.startsWith(u"Hôm nay ngày");
    });
    return found;
}

int signsOfPaper(const Recovered& recovered)
{
    const auto& paper = recovered.paper;
    int signs = 0;
    signs += recovered.head.hasNationalHead ? 2 : 0;
    signs += recovered.head.hasNumber ? 2 : 0;
    signs += recovered.head.hasKindTitle ? 2 : 0;
    signs += recovered.hasRecipientsMark ? 2 : 0;
    signs += hasSignature(recovered.closing) ? 2 : 0;
    signs += !paper.enacting.isEmpty() ? 2 : 0;
    signs += !paper.title.isEmpty() && !recovered.head.hasKindTitle ? 1 : 0;
    signs += !paper.addressees.isEmpty() ? 1 : 0;
    signs += paper.bases.size() >= 2 ? 1 : 0;
    signs += endsOfficially(paper.body) ? 1 : 0;
    signs += paper.copies ? 1 : 0;
    signs += opensAsPledge(paper.body) ? 1 : 0;
    signs += hasOfficialOutline(paper.body) ? 1 : 0;
    signs += std::clamp(countOf(paper.body, BlockType::Article) - 1, 0, 2); // three are no chance
    return signs;
}

/// Traces of a web page or a news item, each with its line; at most three are told.
struct Trace {
    const char* name; ///< a sentence to be said
    QRegularExpression form;
};

const std::vector<Trace>& traces()
{
    static const std::vector<Trace> all = {
        {QT_TRANSLATE_NOOP("core", "ngày đăng bài"),
         QRegularExpression(
             u"^(?:(?:Thứ|Chủ nhật)[^,]*,\\s*)?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}(?:[\\s|,-]+\\d{1,2}[:h]\\d{2}.*)?$"_s,
             anyCase)},
        {QT_TRANSLATE_NOOP("core", "lịch của trang web"),
         QRegularExpression(
             u"^(?:CN|T2|Hai|H)\\s+(?:T2|T3|B|Ba)\\s+T\\d|^Tháng \\d{1,2},? \\d{4}$"_s)},
        {QT_TRANSLATE_NOOP("core", "tên người viết bài"),
         QRegularExpression(
             u"^(?:Tác giả|Nguồn|Người viết|Theo|Bài và ảnh|Tin, ảnh|Ảnh|PV)\\s*:|^\\(?(?:TTXVN|PV)\\)?\\s*[-–]"_s,
             anyCase)},
        {QT_TRANSLATE_NOOP("core", "lời dẫn của trang web"),
         QRegularExpression(
             u"^(?:Lượt xem|Số lượt|Chia sẻ|Bình luận|Tin liên quan|Các tin khác|Trang chủ|Đăng nhập|Xem thêm)\\b"_s,
             anyCase)},
    };
    return all;
}

QStringList tracesIn(const Lines& lines)
{
    constexpr size_t mostLines = 2'000; // a web page shows itself soon
    QStringList found;
    for (const Trace& trace : traces())
        for (size_t i = 0; i < std::min(lines.size(), mostLines); ++i)
            if (lines[i].text.size() < 120 && trace.form.match(lines[i].text.text).hasMatch()) {
                found += Sentence::tr("%1 ở dòng %2", Sentence::tr(trace.name), lines[i].number);
                break;
            }
    return found;
}

} // namespace

QString whyNoPaper(const Recovered& recovered)
{
    const QStringList ofWeb = tracesIn(recovered.lines);
    const int signs = signsOfPaper(recovered);
    if (signs - static_cast<int>(std::min<qsizetype>(ofWeb.size(), 2)) >= enough ||
        (ofWeb.isEmpty() && signs >= enough))
        return {};
    const QString missing =
        Sentence::tr("không thấy số, ký hiệu, tên loại văn bản, nơi nhận hay chữ ký");
    if (!ofWeb.isEmpty())
        return Sentence::tr("đây giống một trang web hoặc bản tin (có %1), không phải văn bản hành "
                            "chính: %2; hãy chọn tệp chứa chính văn bản cần chuyển.",
                            ofWeb.mid(0, 3).join(u", "_s), missing);
    return Sentence::tr("không có văn bản hành chính nào trong tệp: %1; hãy chọn tệp chứa chính "
                        "văn bản cần chuyển.",
                        missing);
}

} // namespace thidua::reading
