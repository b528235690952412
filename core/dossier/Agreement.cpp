// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/Agreement.h"

#include "base/Sentence.h"
#include "dossier/PaperWords.h"
#include "text/Normal.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <tuple>

namespace thidua::dossier {

using namespace Qt::StringLiterals;
using base::Sentence;
using emulation::AwardDossier;

namespace {

/// How many subjects of each sort.
struct Count {
    int collectives = 0;
    int persons = 0;
};

/// The submission as the data have it.
struct Expected {
    const Sources& sources;
    std::vector<const AwardDossier*> dossiers;
    std::map<QString, int> names; ///< in how many dossiers each stands
    std::map<QString, Count> awards;
    Count all;
};

QString subjectOf(const Expected& expected, const AwardDossier& dossier)
{
    return nameOf(expected.sources, dossier.subject, caseOf(expected.sources, dossier).day);
}

Expected expectedOf(const Sources& sources, const emulation::SubmissionId& submission)
{
    Expected expected{sources, dossiersOf(sources, submission), {}, {}, {}};
    for (const AwardDossier* dossier : expected.dossiers) {
        ++expected.names[subjectOf(expected, *dossier)];
        auto& count = expected.awards[dossier->award];
        const bool isPerson = !dossier->subject.person.isEmpty();
        ++(isPerson ? count.persons : count.collectives);
        ++(isPerson ? expected.all.persons : expected.all.collectives);
    }
    return expected;
}

using Findings = std::vector<Disagreement>;

void say(Findings& findings, const QString& paper, const QString& message, bool isCertain = true)
{
    findings.push_back({isCertain, paper, message});
}

/// The longest name that stands in the cell: "Nguyễn Văn A" is not "Nguyễn Văn An".
QString knownName(const Expected& expected, const QString& cell)
{
    QString longest;
    for (const auto& [name, count] : expected.names)
        if (name.size() > longest.size() && standsIn(name, cell))
            longest = name;
    return longest;
}

/// A name that differs in its marks only.
QString similarName(const Expected& expected, const QString& cell)
{
    for (const auto& [name, count] : expected.names)
        if (text::bare(name).simplified() == text::bare(cell).simplified())
            return name;
    return {};
}

/// What the tables of a paper list, counted by known name.
struct Listed {
    std::map<QString, int> names;
    QStringList strangers;
};

Listed listedIn(const Expected& expected, const SubmittedPaper& paper)
{
    Listed listed;
    for (const NamedRow& row : namedRows(paper.document, expected.sources.rules.signs)) {
        const QString name = knownName(expected, row.name);
        if (name.isEmpty())
            listed.strangers += row.name;
        else
            ++listed.names[name];
    }
    return listed;
}

void holdNames(Findings& findings, const Expected& expected, const QString& paper,
               const Listed& listed)
{
    for (const auto& [name, count] : expected.names) {
        const auto found = listed.names.find(name);
        const int there = found == listed.names.end() ? 0 : found->second;
        if (there < count)
            say(findings, paper,
                count == 1 ? Sentence::tr("thiếu %1", name)
                           : Sentence::tr("%1 có %2 lần, hồ sơ có %3", name, there, count));
        if (there > count)
            say(findings, paper, Sentence::tr("%1 có %2 lần, hồ sơ có %3", name, there, count));
    }
    for (const QString& stranger : listed.strangers) {
        const QString similar = similarName(expected, stranger);
        say(findings, paper,
            similar.isEmpty() ? Sentence::tr("%1 không có hồ sơ trong đợt trình", stranger)
                              : Sentence::tr("“%1” viết khác với hồ sơ: %2", stranger, similar));
    }
}

/// The words of an award that every paper has, whoever gives it: "Giấy khen", "Bằng khen".
QString stemOf(const Sources& sources, const QString& award)
{
    return awardName(sources, award).section(u" của "_s, 0, 0);
}

/// Numbers in a line that names awards must be theirs, or those of all.
void holdCounts(Findings& findings, const Expected& expected, const SubmittedPaper& paper)
{
    const auto& signs = expected.sources.rules.signs;
    for (const QString& line : linesOf(paper.document)) {
        QList<int> collectives;
        QList<int> persons;
        for (const auto& [award, count] : expected.awards) {
            if (!standsIn(stemOf(expected.sources, award), line))
                continue;
            collectives += count.collectives;
            persons += count.persons;
        }
        if (collectives.isEmpty())
            continue;
        collectives += expected.all.collectives;
        persons += expected.all.persons;
        for (const int said : countsBefore(signs.collectives, line))
            if (!collectives.contains(said))
                say(findings, paper.title,
                    Sentence::tr("ghi %1 tập thể, hồ sơ có %2: “%3”", said, collectives.first(),
                                 line.left(80)));
        for (const int said : countsBefore(signs.persons, line))
            if (!persons.contains(said))
                say(findings, paper.title,
                    Sentence::tr("ghi %1 cá nhân, hồ sơ có %2: “%3”", said, persons.first(),
                                 line.left(80)));
    }
}

/// The sentence that sums up: the first line of the petition with both numbers, or one of them.
void holdTotals(Findings& findings, const Expected& expected, const SubmittedPaper& paper)
{
    const auto& signs = expected.sources.rules.signs;
    for (const auto& block : paper.document.body) {
        QStringList lines{document::plainText(block.text)};
        document::walk(block.children, [&lines](const document::Block& child) {
            lines += document::plainText(child.text);
        });
        for (const QString& line : lines) {
            const auto collectives = countsBefore(signs.collectives, line);
            const auto persons = countsBefore(signs.persons, line);
            if (collectives.isEmpty() || persons.isEmpty())
                continue;
            if (collectives.first() != expected.all.collectives ||
                persons.first() != expected.all.persons)
                say(findings, paper.title,
                    Sentence::tr("tổng số ghi %1 tập thể và %2 cá nhân, hồ sơ có %3 và %4",
                                 collectives.first(), persons.first(), expected.all.collectives,
                                 expected.all.persons));
            return;
        }
    }
}

/// The votes that the data have on a dossier of that name.
QList<int> votesOn(const Expected& expected, const QString& name)
{
    QList<int> votes;
    for (const auto& meeting : expected.sources.year.awardMeetings)
        for (const auto& vote : meeting.votes)
            for (const AwardDossier* dossier : expected.dossiers)
                if (vote.dossier == dossier->id && subjectOf(expected, *dossier) == name)
                    votes += vote.agree;
    return votes;
}

void holdVotes(Findings& findings, const Expected& expected, const SubmittedPaper& paper)
{
    for (const NamedRow& row : namedRows(paper.document, expected.sources.rules.signs)) {
        const QString name = knownName(expected, row.name);
        const QList<int> votes = name.isEmpty() ? QList<int>() : votesOn(expected, name);
        if (row.agree >= 0 && !votes.isEmpty() && !votes.contains(row.agree))
            say(findings, paper.title,
                Sentence::tr("%1: ghi %2 phiếu đồng ý, dữ liệu có %3", name, row.agree,
                             votes.first()));
    }
}

void holdLists(Findings& findings, const Expected& expected,
               const std::vector<SubmittedPaper>& papers)
{
    bool hasList = false;
    for (const SubmittedPaper& paper : papers) {
        const bool isList = paper.role == PaperRole::Petition || paper.role == PaperRole::List;
        if (!isList)
            continue;
        holdCounts(findings, expected, paper);
        if (paper.role == PaperRole::Petition)
            holdTotals(findings, expected, paper);
        holdVotes(findings, expected, paper);
        if (!hasNames(paper.document, expected.sources.rules.signs))
            continue;
        hasList = true;
        holdNames(findings, expected, paper.title, listedIn(expected, paper));
    }
    if (!hasList)
        say(findings, {}, Sentence::tr("tờ trình không kèm danh sách"), false);
}

/// Minutes of units have their own people only: all of them together name everybody. Who was voted
/// on and is not proposed may stand there.
void holdMinutes(Findings& findings, const Expected& expected,
                 const std::vector<SubmittedPaper>& papers)
{
    std::map<QString, bool> named;
    QStringList titles;
    for (const SubmittedPaper& paper : papers) {
        if (paper.role != PaperRole::Minutes)
            continue;
        titles += paper.title;
        const Listed listed = listedIn(expected, paper);
        for (const auto& [name, count] : listed.names)
            named[name] = true;
        for (const QString& stranger : listed.strangers)
            if (const QString similar = similarName(expected, stranger); !similar.isEmpty())
                say(findings, paper.title,
                    Sentence::tr("“%1” viết khác với hồ sơ: %2", stranger, similar));
        holdVotes(findings, expected, paper);
    }
    for (const auto& [name, count] : expected.names)
        if (!titles.isEmpty() && !named[name])
            say(findings, titles.join(u", "_s), Sentence::tr("thiếu %1", name));
}

void holdReports(Findings& findings, const Expected& expected,
                 const std::vector<SubmittedPaper>& papers)
{
    std::map<QString, int> reports;
    for (const SubmittedPaper& paper : papers) {
        if (paper.role != PaperRole::Report)
            continue;
        const QString text = linesOf(paper.document).join(u'\n');
        for (const auto& id : paper.dossiers) {
            ++reports[id.value];
            for (const AwardDossier* dossier : expected.dossiers) {
                const QString name = subjectOf(expected, *dossier);
                if (dossier->id == id && !standsIn(name, text))
                    say(findings, paper.title, Sentence::tr("không có tên %1", name));
            }
        }
    }
    if (reports.empty())
        return;
    for (const AwardDossier* dossier : expected.dossiers) {
        const int count = reports[dossier->id.value];
        if (count > 1)
            say(findings, {},
                Sentence::tr("%1 có %2 báo cáo thành tích", subjectOf(expected, *dossier), count));
    }
}

bool isTwice(const Expected& expected, const AwardDossier& dossier)
{
    return std::count_if(expected.dossiers.begin(), expected.dossiers.end(),
                         [&](const AwardDossier* other) {
                             return other->award == dossier.award &&
                                    isSame(expected.sources, other->subject, dossier.subject);
                         }) > 1;
}

void holdMeetings(Findings& findings, const Expected& expected,
                  const emulation::SubmissionId& submission)
{
    for (const auto& meeting : expected.sources.year.awardMeetings) {
        if (meeting.submission != submission)
            continue;
        for (const auto& vote : meeting.votes) {
            const auto at = std::find_if(
                expected.dossiers.begin(), expected.dossiers.end(),
                [&vote](const AwardDossier* dossier) { return dossier->id == vote.dossier; });
            const QString name =
                at == expected.dossiers.end() ? vote.dossier.value : subjectOf(expected, **at);
            if (meeting.total > 0 && vote.agree + vote.disagree > meeting.total)
                say(findings, {},
                    Sentence::tr("%1: %2 phiếu nhưng chỉ có %3 người bỏ phiếu", name,
                                 vote.agree + vote.disagree, meeting.total));
            if (at == expected.dossiers.end())
                say(findings, {}, Sentence::tr("có phiếu cho hồ sơ %1 không thuộc đợt trình", name),
                    false);
        }
    }
}

/// Who may decide: "Giám đốc Sở; Chủ tịch UBND cấp xã", without what is explained in brackets.
QStringList decidersOf(const Case& one)
{
    const auto* decider = one.award ? one.award->deciderOn(one.day) : nullptr;
    static const QRegularExpression brackets(u"\\s*\\([^)]*\\)"_s);
    QString who = decider ? decider->who : QString();
    return who.remove(brackets).split(u"; "_s, Qt::SkipEmptyParts);
}

/// A petition goes to one who decides: somebody must be able to decide all of it.
void holdDeciders(Findings& findings, const Expected& expected)
{
    QStringList common;
    QStringList all;
    bool isFirst = true;
    for (const AwardDossier* dossier : expected.dossiers) {
        const QStringList here = decidersOf(caseOf(expected.sources, *dossier));
        if (here.isEmpty())
            continue;
        for (const QString& who : here)
            if (!all.contains(who))
                all += who;
        if (isFirst)
            common = here;
        common.removeIf([&here](const QString& who) { return !here.contains(who); });
        isFirst = false;
    }
    if (!isFirst && common.isEmpty())
        say(findings, {},
            Sentence::tr("mỗi người quyết định một tờ trình, đợt này có: %1", all.join(u"; "_s)),
            false);
}

/// The data against themselves.
void holdData(Findings& findings, const Expected& expected,
              const emulation::SubmissionId& submission)
{
    for (const AwardDossier* dossier : expected.dossiers) {
        const QString name = subjectOf(expected, *dossier);
        if (name.isEmpty())
            say(findings, {}, Sentence::tr("hồ sơ %1 chưa có đối tượng", dossier->id.value));
        if (isTwice(expected, *dossier))
            say(findings, {},
                Sentence::tr("%1 có hai hồ sơ cùng đề nghị %2", name,
                             awardName(expected.sources, dossier->award)));
    }
    holdDeciders(findings, expected);
    holdMeetings(findings, expected, submission);
}

} // namespace

std::vector<const AwardDossier*> dossiersOf(const Sources& sources,
                                            const emulation::SubmissionId& submission)
{
    std::vector<const AwardDossier*> dossiers;
    for (const AwardDossier& dossier : sources.year.dossiers)
        if (dossier.submission == submission)
            dossiers.push_back(&dossier);
    const auto& catalogue = sources.law.awards.all;
    const auto rank = [&](const AwardDossier* dossier) {
        const auto at = std::find_if(catalogue.begin(), catalogue.end(),
                                     [&](const auto& award) { return award.id == dossier->award; });
        const bool isTitle = at != catalogue.end() && at->kind == regulation::AwardKind::Title;
        return std::tuple(!isTitle, at - catalogue.begin(), !dossier->subject.person.isEmpty());
    };
    std::stable_sort(dossiers.begin(), dossiers.end(),
                     [&](const auto* left, const auto* right) { return rank(left) < rank(right); });
    return dossiers;
}

std::vector<Disagreement> agreement(const Sources& sources,
                                    const emulation::SubmissionId& submission,
                                    const std::vector<SubmittedPaper>& papers)
{
    const Expected expected = expectedOf(sources, submission);
    Findings findings;
    holdData(findings, expected, submission);
    holdLists(findings, expected, papers);
    holdMinutes(findings, expected, papers);
    holdReports(findings, expected, papers);
    return findings;
}

} // namespace thidua::dossier
