// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Pledge.h"

#include "base/Sentence.h"
#include "text/Normal.h"

#include <QRegularExpression>

#include <algorithm>

namespace thidua::reading {

using namespace Qt::StringLiterals;
using document::Block;
using document::Signature;

namespace {

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

struct Member {
    QString name; ///< "Hải Phòng", "Sở Tài chính"
    QString role; ///< "Cụm trưởng"; empty: a plain member
};

QStringList paragraphsOf(const document::Blocks& blocks)
{
    QStringList texts;
    document::walk(blocks,
                   [&texts](const Block& block) { texts += document::plainText(block.text); });
    return texts;
}

bool isPledge(const document::OfficialDocument& paper, const QStringList& texts)
{
    if (paper.title.contains(u"GIAO ƯỚC", Qt::CaseInsensitive))
        return true;
    static const QRegularExpression signing(
        u"(?:ký kết|cùng ký|thống nhất ký|ký) giao ước thi đua"_s, anyCase);
    return paper.title.isEmpty() && paper.number.isEmpty() &&
           std::any_of(texts.begin(), texts.end(), [](const QString& text) {
               return text.startsWith(u"Hôm nay") && signing.match(text).hasMatch();
           });
}

/// Splits at commas, semicolons and "và" outside brackets.
QStringList parts(const QString& list)
{
    QStringList result;
    QString current;
    int depth = 0;
    for (const QChar character : list) {
        depth += character == u'(' ? 1 : character == u')' ? -1 : 0;
        if (depth == 0 && (character == u',' || character == u';')) {
            result += current.trimmed();
            current.clear();
        } else {
            current += character;
        }
    }
    result += current.trimmed();
    return result;
}

Member memberOf(const QString& source)
{
    static const QRegularExpression tail(
        u"\\s+(?:cùng|thống nhất|tiến hành|cam kết|nhất trí|ký|họp)\\b.*$"_s, anyCase);
    static const QRegularExpression bracketed(u"^(.*?)\\s*\\(([^()]*)\\)$"_s);
    static const QRegularExpression dashed(
        u"^(.*?)\\s*[-–,]\\s*((?:Cụm|Khối)\\s+(?:trưởng|phó)|(?:Trưởng|Phó(?: trưởng)?)\\s+(?:cụm|khối))$"_s,
        anyCase);
    const QString part = QString(source).remove(tail);
    auto match = bracketed.match(part);
    if (!match.hasMatch())
        match = dashed.match(part);
    Member member{match.hasMatch() ? match.captured(1) : part,
                  match.hasMatch() ? match.captured(2) : QString()};
    static const QRegularExpression before(
        u"^(?:và|Sở Nội vụ)?\\s*(?:(?:các|tỉnh|thành phố|TP\\.?)[\\s,:]+)*"_s, anyCase);
    if (const QString name = QString(member.name).remove(before); !name.isEmpty())
        member.name = name;
    static const QRegularExpression rank(u"(?:đơn vị\\s+)?((?:cụm|khối|trưởng|phó)\\b.*)"_s,
                                         anyCase);
    const auto role = rank.match(member.role);
    member.role = role.hasMatch() ? role.captured(1) : QString();
    return member;
}

class Reader {
public:
    Reader(const document::OfficialDocument& paper, const regulation::Provinces& provinces)
        : m_provinces(provinces), m_texts(paragraphsOf(paper.body)), m_day(dayOf(paper))
    {
    }

    Pledge read(const document::OfficialDocument& paper)
    {
        Pledge pledge;
        pledge.copies = copies();
        if (!isPledge(paper, m_texts))
            return pledge;
        if (paper.signatures.size() >= 3) { // printed in the source
            pledge.matrix = document::SignatureMatrix{false, witness(), paper.signatures};
            return pledge;
        }
        const auto members = findMembers(paper.body);
        if (members.size() < 2)
            return pledge;
        document::SignatureMatrix matrix{true, witness(), {}};
        for (const Member& member : members)
            matrix.cells.push_back(cellOf(member));
        checkCount(members.size(), pledge.warnings);
        pledge.matrix = std::move(matrix);
        return pledge;
    }

private:
    /// The day of the paper, or a day of the first year that its text names.
    base::Date dayOf(const document::OfficialDocument& paper) const
    {
        if (!paper.date.isEmpty())
            return paper.date;
        static const QRegularExpression named(u"năm (20\\d\\d)"_s, anyCase);
        const QStringList texts = QStringList{paper.title, paper.abstract.join(u' ')} + m_texts;
        for (const QString& text : texts)
            if (const auto match = named.match(text); match.hasMatch())
                return base::Date::of(match.captured(1).toInt()).value_or(base::Date());
        return {};
    }

    std::optional<int> copies() const
    {
        static const QRegularExpression form(
            u"lập thành\\s+0?(\\d{1,3})\\s*(?:\\([^)]*\\)\\s*)?bản"_s, anyCase);
        for (const QString& text : m_texts)
            if (const auto match =
                    text.contains(u"lập thành") ? form.match(text) : QRegularExpressionMatch();
                match.hasMatch())
                return match.captured(1).toInt();
        return std::nullopt;
    }

    QStringList witness() const
    {
        static const QRegularExpression form(
            u"(?:trước sự chứng kiến|dưới sự chứng kiến|có sự chứng kiến)\\s+của\\s+(?:đồng "
            u"chí\\s+|các đồng chí\\s+)?"
            "(?:đại diện\\s+)?(?:lãnh đạo\\s+)?([^,;.(]+)"_s,
            anyCase);
        for (const QString& text : m_texts)
            if (const auto match = form.match(text); match.hasMatch())
                return {QString(u"ĐẠI DIỆN "_s + text::upper(match.captured(1).trimmed()) +
                                u" CHỨNG KIẾN")};
        return {};
    }

    /// "… gồm Hải Phòng (Cụm trưởng), Nam Định (Cụm phó), Hà Nội, … tiến hành ký kết …"
    std::vector<Member> findMembers(const document::Blocks& blocks) const
    {
        static const QRegularExpression opener(
            u"\\b(?:gồm có|gồm|các đơn vị)(?:\\s+\\d+\\s[^:,.;]{1,80}:|\\s*:)?\\s+"_s, anyCase);
        constexpr qsizetype longestList = 4'000;
        constexpr int mostOpeners = 50; // of one paragraph
        std::vector<Member> best;
        for (const QString& text : m_texts) {
            int openers = 0;
            for (auto matches = opener.globalMatch(text);
                 matches.hasNext() && openers++ < mostOpeners;) {
                auto found = membersIn(parts(text.mid(matches.next().capturedEnd(), longestList)));
                if (found.size() > best.size())
                    best = std::move(found);
            }
        }
        auto listed = membersBelow(blocks);
        return listed.size() > best.size() ? listed : best;
    }

    /// Takes members as long as they are some; the sentence goes on after the last.
    std::vector<Member> membersIn(const QStringList& list) const
    {
        std::vector<Member> members;
        static const QRegularExpression filler(
            u"^(?:và )?(?:Sở Nội vụ )?(?:của )?(?:các )?(?:tỉnh|thành|thành phố)$"_s, anyCase);
        for (const QString& part : list) {
            if (filler.match(part).hasMatch()) // "Sở Nội vụ các tỉnh, thành phố …"
                continue;
            static const QRegularExpression lastTwo(
                u"\\s+và\\s+(?=\\p{Lu})"_s, anyCase & ~QRegularExpression::CaseInsensitiveOption);
            bool all = true;
            const QStringList names = part.split(lastTwo, Qt::SkipEmptyParts);
            for (const QString& name : names) {
                Member member = memberOf(name.trimmed());
                if (!isMember(member.name))
                    member.name = provinceAtStartOf(member.name);
                all = all && isMember(member.name);
                if (all)
                    members.push_back(member);
            }
            if (!all && !members.empty())
                break;
        }
        return members;
    }

    /// Members as a list below "… gồm:".
    std::vector<Member> membersBelow(const document::Blocks& blocks) const
    {
        std::vector<Member> best;
        std::vector<Member> run;
        document::walk(blocks, [&](const Block& block) {
            const QString text = document::plainText(block.text);
            const Member member = memberOf(text.left(200).remove(QRegularExpression(u"[;.,]+$"_s)));
            if (!block.label.isEmpty() && isMember(member.name))
                run.push_back(member);
            else
                run.clear();
            if (run.size() > best.size())
                best = run;
        });
        return best;
    }

    /// "Ninh Bình tiến hành ký kết" → "Ninh Bình"
    QString provinceAtStartOf(const QString& text) const
    {
        for (int words = 4; words >= 2; --words)
            if (const QString name = text.section(u' ', 0, words - 1);
                m_provinces.find(name, m_day) != nullptr)
                return name;
        return {};
    }

    bool isMember(const QString& name) const
    {
        static const QRegularExpression body(
            u"^(?:Sở|Ban|Văn phòng|Thanh tra|Chi cục|Cục|Phòng|UBND|Công an|Bộ Chỉ huy|Hội|Trung tâm)\\s+\\p{Lu}[^:]{2,60}$"_s);
        return m_provinces.find(name, m_day) != nullptr || body.match(name).hasMatch();
    }

    Signature cellOf(const Member& member) const
    {
        const QStringList office = officeOf(member.name);
        if (member.role.isEmpty())
            return {office, {}, {}};
        return {{text::upper(member.role)}, office, {}};
    }

    QStringList officeOf(const QString& name) const
    {
        if (const auto* province = m_provinces.find(name, m_day))
            return {u"GIÁM ĐỐC SỞ NỘI VỤ"_s,
                    text::upper(QString(province->kind + u' ' + province->name))};
        const QString capitals = text::upper(name);
        if (capitals.startsWith(u"SỞ "))
            return {u"GIÁM ĐỐC"_s, capitals};
        if (capitals.startsWith(u"VĂN PHÒNG "))
            return {QString(u"CHÁNH "_s + capitals)};
        if (capitals.startsWith(u"BAN ") || capitals.startsWith(u"PHÒNG "))
            return {QString(u"TRƯỞNG "_s + capitals)};
        return {u"ĐẠI DIỆN"_s, capitals};
    }

    /// "11 tỉnh, thành phố … gồm" against the names that follow.
    void checkCount(size_t members, Warnings& warnings) const
    {
        static const QRegularExpression form(
            u"\\b(\\d{1,2})\\s+(?:tỉnh|đơn vị|thành viên|sở)\\b[^.:]*(?:gồm|:)"_s, anyCase);
        for (const QString& text : m_texts) {
            const auto match = form.match(text);
            if (!match.hasMatch() || match.captured(1).toInt() == static_cast<int>(members))
                continue;
            warnings.push_back({0, match.captured(),
                                base::Sentence::tr("Văn bản ghi %1 thành viên nhưng nêu tên %2 "
                                                   "thành viên; hãy đối chiếu lại các ô ký.",
                                                   match.captured(1), members)});
        }
    }

    const regulation::Provinces& m_provinces;
    QStringList m_texts;
    base::Date m_day;
};

} // namespace

Pledge readPledge(const document::OfficialDocument& paper, const regulation::Provinces& provinces)
{
    return Reader(paper, provinces).read(paper);
}

} // namespace thidua::reading
