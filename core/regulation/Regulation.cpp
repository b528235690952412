// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Regulation.h"

#include "base/JsonReader.h"
#include "base/Sentence.h"

#include <array>

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::JsonReader;
using base::Length;
using base::Sentence;

namespace {

Length lengthIn(double value, const QString& unit)
{
    return unit == u"pt" ? Length::pt(value) : Length::mm(value);
}

/// Reads {"least", "most", "usual", "article"} and complains where usual lies outside.
Figure<double> numberFigure(const JsonReader& json)
{
    Figure<double> figure{json.number(u"least"_s), json.number(u"most"_s), json.number(u"usual"_s),
                          json.text(u"article"_s)};
    if (!figure.contains(figure.usual))
        json.complain(u"usual"_s, Sentence::tr("nằm ngoài khoảng least – most"));
    if (figure.article.isEmpty())
        json.complain(u"article"_s, Sentence::tr("còn trống"));
    return figure;
}

Figure<Length> lengthFigure(const JsonReader& json)
{
    const auto numbers = numberFigure(json);
    const QString unit = json.text(u"unit"_s);
    return {lengthIn(numbers.least, unit), lengthIn(numbers.most, unit),
            lengthIn(numbers.usual, unit), numbers.article};
}

/// {"mm": …} or {"pt": …}.
Length plainLength(const JsonReader& json)
{
    if (!json.has(u"mm"_s) && !json.has(u"pt"_s))
        json.complain(u"mm"_s, Sentence::tr("còn thiếu"));
    return json.has(u"pt"_s) ? Length::pt(json.number(u"pt"_s)) : Length::mm(json.number(u"mm"_s));
}

PageFigures pageFigures(const JsonReader& json)
{
    const auto figure = [&json](const QString& key) { return lengthFigure(json.object(key)); };
    return {plainLength(json.object(u"width"_s)),
            plainLength(json.object(u"height"_s)),
            figure(u"top"_s),
            figure(u"bottom"_s),
            figure(u"left"_s),
            figure(u"right"_s),
            figure(u"header"_s)};
}

ParagraphFigures paragraphFigures(const JsonReader& json)
{
    return {lengthFigure(json.object(u"firstLine"_s)), lengthFigure(json.object(u"after"_s)),
            numberFigure(json.object(u"lineSpacing"_s))};
}

RuleFigures ruleFigures(const JsonReader& json)
{
    return {numberFigure(json.object(u"motto"_s)), numberFigure(json.object(u"issuer"_s)),
            numberFigure(json.object(u"abstract"_s))};
}

RoomFigures roomFigures(const JsonReader& json)
{
    const auto length = [&json](const QString& key) { return plainLength(json.object(key)); };
    return {length(u"numberBlank"_s), length(u"dayBlank"_s), length(u"signatureHeight"_s),
            length(u"matrixSignatureHeight"_s)};
}

/// Every component that a style of the composed paper refers to.
constexpr std::array neededTypes = {
    "nationalName",   "motto",     "parent",          "issuer",      "number",
    "subject",        "draft",     "urgency",         "circulation", "placeDate",
    "title",          "abstract",  "authorityLine",   "bases",       "enacting",
    "addressees",     "part",      "heading",         "body",        "recipients",
    "recipientsLead", "drafter",   "signerAuthority", "signerName",  "annexLabel",
    "annexTitle",     "annexNote", "table",           "pageNumber",  "contact"};

std::map<QString, TypeFigure> typeFigures(const JsonReader& json)
{
    std::map<QString, TypeFigure> types;
    for (const char* needed : neededTypes)
        if (!json.has(QString::fromLatin1(needed)))
            json.complain(QString::fromLatin1(needed), Sentence::tr("còn thiếu"));
    for (const QString& component : json.keys()) {
        const auto entry = json.object(component);
        types[component] = {numberFigure(entry), entry.flag(u"bold"_s), entry.flag(u"italic"_s),
                            entry.flag(u"capitals"_s)};
    }
    return types;
}

Kinds readKinds(const JsonReader& json)
{
    Kinds kinds;
    for (const auto& entry : json.objects(u"list"_s)) {
        kinds.all.push_back({entry.text(u"name"_s), entry.text(u"abbreviation"_s)});
        if (kinds.all.back().name.isEmpty())
            entry.complain(u"name"_s, Sentence::tr("còn trống"));
    }
    return kinds;
}

FixedWords fixedWords(const JsonReader& json)
{
    const auto word = [&json](const QString& key) {
        const QString text = json.text(key);
        if (text.isEmpty())
            json.complain(key, Sentence::tr("còn trống"));
        return text;
    };
    return {word(u"nationalName"_s), word(u"motto"_s),      word(u"number"_s),
            word(u"recipients"_s),   word(u"addressees"_s), word(u"day"_s),
            word(u"month"_s),        word(u"year"_s),       word(u"endMark"_s)};
}

} // namespace

base::Result<Regulation> loadRegulation(const QByteArray& json, const QString& name)
{
    const auto parsed = JsonReader::parse(json, name);
    if (!parsed)
        return base::Error{base::ErrorCode::Internal, parsed.error().message,
                           parsed.error().detail};
    const JsonReader& root = *parsed;
    Regulation regulation;
    regulation.figures.source = root.text(u"source"_s);
    regulation.figures.font = root.object(u"font"_s).text(u"family"_s);
    regulation.figures.page = pageFigures(root.object(u"page"_s));
    regulation.figures.paragraph = paragraphFigures(root.object(u"paragraph"_s));
    regulation.figures.rules = ruleFigures(root.object(u"rules"_s));
    regulation.figures.room = roomFigures(root.object(u"room"_s));
    regulation.figures.types = typeFigures(root.object(u"types"_s));
    regulation.kinds = readKinds(root.object(u"kinds"_s));
    regulation.words = fixedWords(root.object(u"words"_s));
    if (!root.isSound())
        return root.problem(base::ErrorCode::Internal);
    return regulation;
}

} // namespace thidua::regulation
