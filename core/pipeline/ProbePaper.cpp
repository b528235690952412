// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ProbePaper.h"

#include "composition/StyleSheetOf.h"
#include "layout/LineBreaker.h"

#include <algorithm>
#include <array>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using composition::Alignment;
using composition::CharacterFormat;
using composition::Flow;
using composition::LineRule;
using composition::Paragraph;
using composition::Run;
using composition::StyleId;
using layout::Profile;

namespace {

constexpr int paragraphsPerKind = 12;
constexpr int mostIndent = 1600; ///< twips

const std::array sentences = {
    u"Các cơ quan, đơn vị tổ chức ký kết giao ước thi đua ngay từ những tháng đầu năm"_s,
    u"việc bình xét khen thưởng bảo đảm công khai, chính xác, công bằng và kịp thời"_s,
    u"tập thể nhỏ và người trực tiếp lao động, sản xuất, công tác được quan tâm trước hết"_s,
    u"người đứng đầu chịu trách nhiệm về kết quả của phong trào ở nơi mình phụ trách"_s,
    u"báo cáo sơ kết gửi về cơ quan thường trực trước ngày 15 tháng 6 hằng năm"_s,
    u"hội nghị tổng kết trao đổi kinh nghiệm, nhân rộng những cách làm hay, mô hình mới"_s,
    u"quỹ thi đua được quản lý, sử dụng đúng mục đích, đúng đối tượng theo quy định"_s};

const std::array marks = {
    u"theo Công văn số 462/BNV-VP và Kế hoạch số 12/KH-UBND giai đoạn 2016-2020"_s,
    u"các mẫu A-1, B-2, C-30, D-400, Covid-19, SARS-CoV-2, M-5, T-10, V-25 được ghi đủ"_s,
    u"nhiệt độ bảo quản từ -5 đến 8 – nhiệm vụ trọng tâm (tăng 12%/năm, đạt 98,5%)"_s,
    u"“Dạy tốt - Học tốt” có các mã K-1, L-22, N-333, P-4, Q-55, R-666, S-7, X-88, Y-9…"_s};

/// Sentence after sentence, from another one on for every number.
template <size_t count>
QString textFrom(const std::array<QString, count>& pieces, int number, int howMany)
{
    QString text = u"%1. "_s.arg(number);
    for (int i = 0; i < howMany; ++i) {
        const auto piece = static_cast<size_t>(number * 3 + i) % count;
        text += (i > 0 ? u"; "_s : QString()) + pieces[piece];
    }
    return text + u'.';
}

class Maker {
public:
    explicit Maker(const World& world)
        : m_world(world), m_styles(composition::styleSheetOf(world.regulation.figures))
    {
    }

    Flow make()
    {
        m_flow.styles = m_styles;
        m_flow.properties.title = u"Bản thử cách ngắt dòng"_s;
        m_flow.sections.emplace_back();
        add(styled(StyleId::Title, u"BẢN THỬ CÁCH NGẮT DÒNG"_s));
        addTight();
        addTelling();
        addSpaced();
        addTable();
        return std::move(m_flow);
    }

private:
    void add(Paragraph paragraph)
    {
        m_flow.sections.front().blocks.emplace_back(std::move(paragraph));
    }

    Paragraph styled(StyleId id, const QString& text) const
    {
        Paragraph made;
        made.style = id;
        made.format = m_styles.of(id).paragraph;
        made.runs = {{text, m_styles.of(id).character}};
        return made;
    }

    Paragraph body(const QString& text) const
    {
        Paragraph made = styled(StyleId::Body, text);
        made.format.alignment = Alignment::Justified;
        return made;
    }

    /// Every third word in italics, every fifth bold.
    std::vector<Run> mixed(const QString& text) const
    {
        std::vector<Run> runs;
        const auto pieces = text.split(u' ');
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            CharacterFormat format = m_styles.of(StyleId::Body).character;
            format.italic = i % 3 == 2;
            format.bold = i % 5 == 4;
            runs.push_back({pieces[i] + (i + 1 < pieces.size() ? u" "_s : QString()), format});
        }
        return runs;
    }

    std::vector<int> breaks(const Paragraph& paragraph, const Profile& profile) const
    {
        const auto shaped = layout::shape(paragraph.runs, m_world.fonts, profile);
        const int width = m_flow.sections.front().page.textWidth() - paragraph.format.right;
        const layout::LineRoom room{width - paragraph.format.left - paragraph.format.firstLine,
                                    width - paragraph.format.left};
        std::vector<int> starts;
        for (const auto& line : layout::breakLines(shaped, room, profile, true))
            starts.push_back(line.start);
        return starts;
    }

    /// The least indent at which one twip of room more or less, or another profile, breaks the
    /// paragraph elsewhere; 0 where there is none.
    template <typename Tells> Paragraph withTellingIndent(Paragraph paragraph, Tells&& tells) const
    {
        for (int indent = 0; indent < mostIndent; ++indent) {
            paragraph.format.right = indent;
            if (tells(paragraph))
                return paragraph;
        }
        paragraph.format.right = 0;
        return paragraph;
    }

    void addTight()
    {
        const Profile& own = m_world.profiles.front();
        const auto isTight = [&](const Paragraph& paragraph) {
            Paragraph narrower = paragraph;
            ++narrower.format.right;
            return breaks(paragraph, own) != breaks(narrower, own);
        };
        for (int number = 1; number <= paragraphsPerKind; ++number)
            add(withTellingIndent(body(textFrom(sentences, number, 5)), isTight));
    }

    /// One profile after the other gets paragraphs that it breaks in its own way.
    void addTelling()
    {
        const auto& profiles = m_world.profiles;
        for (int number = 1; number <= 2 * paragraphsPerKind; ++number) {
            const auto& other = profiles[static_cast<size_t>(number) % profiles.size()];
            const auto differs = [&](const Paragraph& paragraph) {
                return breaks(paragraph, profiles.front()) != breaks(paragraph, other);
            };
            const QString text =
                number % 2 == 0 ? textFrom(marks, number, 4) : textFrom(sentences, number, 6);
            Paragraph made = body(text);
            if (number % 3 == 0)
                made.runs = mixed(text);
            add(withTellingIndent(std::move(made), differs));
        }
    }

    void addSpaced()
    {
        for (int number = 1; number <= paragraphsPerKind; ++number) {
            Paragraph made = body(textFrom(sentences, number + 40, 3));
            made.format.line = number % 2 == 0
                                   ? composition::LineSpacing{LineRule::Multiple, 264 + 12 * number}
                                   : composition::LineSpacing{LineRule::Exact, 330 + 10 * number};
            made.format.after = 20 * number;
            made.format.firstLine = number % 3 == 0 ? 0 : 720;
            made.format.left = number % 4 == 0 ? 360 : 0;
            add(std::move(made));
        }
    }

    void addTable()
    {
        composition::Table table;
        table.bordered = true;
        table.cellMargin = 108;
        const int width = m_flow.sections.front().page.textWidth();
        table.columns = {width / 5, width / 2, width - width / 5 - width / 2};
        for (int row = 0; row < 8; ++row) {
            composition::Row made;
            for (int column = 0; column < 3; ++column) {
                Paragraph text =
                    styled(StyleId::TableText, textFrom(sentences, 60 + row * 3 + column, 1));
                made.cells.push_back({{std::move(text)}, 1, 1});
            }
            table.rows.push_back(std::move(made));
        }
        m_flow.sections.front().blocks.emplace_back(std::move(table));
        add(body(textFrom(sentences, 90, 2)));
    }

    const World& m_world;
    composition::StyleSheet m_styles;
    Flow m_flow;
};

} // namespace

Flow probePaper(const World& world) { return Maker(world).make(); }

} // namespace thidua::pipeline
