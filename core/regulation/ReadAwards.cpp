// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Sentence.h"
#include "regulation/Awards.h"

#include <array>
#include <cmath>
#include <utility>

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::JsonReader;
using base::Sentence;

namespace {

template <typename Value> using Words = std::vector<std::pair<QString, Value>>;

const Words<AwardKind>& kindWords()
{
    static const Words<AwardKind> words = {{u"danh hiệu thi đua"_s, AwardKind::Title},
                                           {u"hình thức khen thưởng"_s, AwardKind::Commendation}};
    return words;
}

const Words<AwardSubject>& subjectWords()
{
    static const Words<AwardSubject> words = {{u"cá nhân"_s, AwardSubject::Person},
                                              {u"tập thể"_s, AwardSubject::Collective},
                                              {u"hộ gia đình"_s, AwardSubject::Household}};
    return words;
}

const Words<AwardMeasure>& measureWords()
{
    static const Words<AwardMeasure> words = {{u"số lần được tặng"_s, AwardMeasure::AwardCount},
                                              {u"số năm xếp loại"_s, AwardMeasure::RatingCount},
                                              {u"tỷ lệ được tặng"_s, AwardMeasure::AwardShare},
                                              {u"tỷ lệ xếp loại"_s, AwardMeasure::RatingShare},
                                              {u"có người được tặng"_s, AwardMeasure::AnyAward},
                                              {u"số sáng kiến"_s, AwardMeasure::Initiatives},
                                              {u"không bị kỷ luật"_s, AwardMeasure::NoDiscipline},
                                              {u"xếp thứ"_s, AwardMeasure::LeadingRank},
                                              {u"số năm xây dựng"_s, AwardMeasure::YearsExisting}};
    return words;
}

template <typename Value>
Value readWord(const JsonReader& json, const QString& key, const QString& word,
               const Words<Value>& words)
{
    QStringList known;
    for (const auto& [name, value] : words) {
        if (name == word)
            return value;
        known << u'"' + name + u'"';
    }
    json.complain(key, Sentence::tr("phải là một trong: %1", known.join(u", "_s)));
    return words.front().second;
}

std::vector<AwardSubject> readSubjects(const JsonReader& json)
{
    std::vector<AwardSubject> subjects;
    for (const QString& word : json.lines(u"subjects"_s))
        subjects.push_back(readWord(json, u"subjects"_s, word, subjectWords()));
    return subjects;
}

AwardSubject readSubject(const JsonReader& json)
{
    return readWord(json, u"subject"_s, json.text(u"subject"_s), subjectWords());
}

AwardCondition readCondition(const JsonReader& json)
{
    return {readWord(json, u"measure"_s, json.text(u"measure"_s), measureWords()),
            json.text(u"of"_s), json.integer(u"least"_s), json.flag(u"inARow"_s),
            json.flag(u"sameYear"_s)};
}

AwardDecider readDecider(const JsonReader& json, const Evidence& evidence)
{
    return {readPeriod(json), readNeeded(json, u"who"_s), json.text(u"article"_s), evidence};
}

AwardCriteria readCriteria(const JsonReader& json, const Evidence& evidence)
{
    AwardCriteria criteria{readPeriod(json),
                           readSubjects(json),
                           readNeeded(json, u"words"_s),
                           json.text(u"article"_s),
                           {},
                           evidence};
    for (const auto& alternative : json.objectLists(u"alternatives"_s)) {
        std::vector<AwardCondition> conditions;
        for (const JsonReader& condition : alternative)
            conditions.push_back(readCondition(condition));
        criteria.alternatives.push_back(std::move(conditions));
    }
    return criteria;
}

AwardVote readVote(const JsonReader& json, const Evidence& evidence)
{
    const AwardVote vote{readPeriod(json), json.integer(u"percent"_s), json.flag(u"mustExceed"_s),
                         json.text(u"article"_s), evidence};
    if (vote.percent < 1 || vote.percent > 100)
        json.complain(u"percent"_s, Sentence::tr("phải từ 1 đến 100"));
    return vote;
}

AwardBonus readBonus(const JsonReader& json, const Evidence& evidence)
{
    const double factor = json.number(u"factor"_s);
    if (factor <= 0 || factor > 1000)
        json.complain(u"factor"_s, Sentence::tr("phải là số lần lương cơ sở, lớn hơn 0"));
    return {readPeriod(json),
            readSubject(json),
            {static_cast<int>(std::lround(factor * 100))},
            json.text(u"article"_s),
            evidence};
}

AwardForm readForm(const JsonReader& json, const Evidence& evidence)
{
    return {readPeriod(json), readSubject(json), readNeeded(json, u"number"_s),
            json.text(u"basis"_s), evidence};
}

template <typename Entry>
std::vector<Entry> readEntries(const JsonReader& json, const QString& list, const Evidence& ofAward,
                               Entry (*read)(const JsonReader&, const Evidence&))
{
    std::vector<Entry> entries;
    for (const JsonReader& entry : json.objects(list))
        entries.push_back(read(entry, readEvidence(entry, ofAward)));
    return entries;
}

Award readAward(const JsonReader& json, const Evidence& evidence)
{
    Award award;
    award.code = json.text(u"code"_s);
    award.name = readNeeded(json, u"name"_s);
    award.kind = readAwardKind(json);
    award.subjects = readSubjects(json);
    award.level = json.text(u"level"_s);
    award.period = readPeriod(json);
    award.deciders = readEntries(json, u"deciders"_s, evidence, readDecider);
    award.criteria = readEntries(json, u"criteria"_s, evidence, readCriteria);
    award.votes = readEntries(json, u"votes"_s, evidence, readVote);
    award.bonuses = readEntries(json, u"bonuses"_s, evidence, readBonus);
    award.forms = readEntries(json, u"forms"_s, evidence, readForm);
    return award;
}

} // namespace

AwardKind readAwardKind(const JsonReader& json)
{
    return readWord(json, u"kind"_s, json.text(u"kind"_s), kindWords());
}

Awards readAwards(const JsonReader& root, Origin origin)
{
    return {readRecords(root, u"records"_s, origin, readAward)};
}

} // namespace thidua::regulation
