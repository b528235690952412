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

TypeFigure typeFigure(const JsonReader& json)
{
    return {numberFigure(json),       json.flag(u"bold"_s),    json.flag(u"italic"_s),
            json.flag(u"capitals"_s), json.flag(u"centred"_s), json.flag(u"red"_s),
            json.flag(u"fitted"_s)};
}

std::map<QString, TypeFigure> typeFigures(const JsonReader& json)
{
    std::map<QString, TypeFigure> types;
    for (const char* needed : neededTypes)
        if (!json.has(QString::fromLatin1(needed)))
            json.complain(QString::fromLatin1(needed), Sentence::tr("còn thiếu"));
    for (const QString& component : json.keys())
        types[component] = typeFigure(json.object(component));
    return types;
}

Kinds readKinds(const JsonReader& json)
{
    Kinds kinds;
    for (const auto& entry : json.objects(u"list"_s))
        kinds.all.push_back(readKind(entry));
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
    return {word(u"nationalName"_s), word(u"motto"_s),   word(u"number"_s),  word(u"recipients"_s),
            word(u"addressees"_s),   word(u"day"_s),     word(u"month"_s),   word(u"year"_s),
            word(u"endMark"_s),      word(u"subject"_s), word(u"asAbove"_s), word(u"archive"_s),
            word(u"signer"_s),       word(u"annex"_s)};
}

/// Puts a figure over the one that is there, where the presentation has its own.
template <typename Value, typename Read>
void lay(Value& over, const JsonReader& json, const QString& key, Read&& read)
{
    if (json.has(key))
        over = read(json.object(key));
}

Figures figuresOver(Figures figures, const JsonReader& json)
{
    const auto page = json.object(u"page"_s);
    lay(figures.page.top, page, u"top"_s, lengthFigure);
    lay(figures.page.bottom, page, u"bottom"_s, lengthFigure);
    lay(figures.page.left, page, u"left"_s, lengthFigure);
    lay(figures.page.right, page, u"right"_s, lengthFigure);
    const auto paragraph = json.object(u"paragraph"_s);
    lay(figures.paragraph.firstLine, paragraph, u"firstLine"_s, lengthFigure);
    lay(figures.paragraph.after, paragraph, u"after"_s, lengthFigure);
    lay(figures.paragraph.lineSpacing, paragraph, u"lineSpacing"_s, numberFigure);
    lay(figures.room.signatureHeight, json.object(u"room"_s), u"signatureHeight"_s, plainLength);
    const auto types = json.object(u"types"_s);
    for (const QString& component : types.keys()) {
        if (!figures.types.contains(component))
            types.complain(component, Sentence::tr("không có thành phần này"));
        figures.types[component] = typeFigure(types.object(component));
    }
    figures.hasHead = json.flag(u"head"_s);
    figures.hasTitleRule = json.flag(u"titleRule"_s);
    figures.isCertificate = json.flag(u"certificate"_s);
    figures.isTwice = json.flag(u"twice"_s);
    return figures;
}

} // namespace

const Figures& Regulation::figuresOf(const QString& presentation) const
{
    const auto found = presentations.find(presentation);
    return found == presentations.end() ? figures : found->second.figures;
}

base::Result<Regulation> withPresentations(Regulation regulation, const QByteArray& json,
                                           const QString& name)
{
    const auto parsed = JsonReader::parse(json, name);
    if (!parsed)
        return base::Error{base::ErrorCode::Internal, parsed.error().message,
                           parsed.error().detail};
    for (const auto& entry : parsed->objects(u"presentations"_s)) {
        const QString id = entry.text(u"id"_s);
        if (id.isEmpty())
            entry.complain(u"id"_s, Sentence::tr("còn trống"));
        regulation.presentations[id] = {id, entry.text(u"name"_s),
                                        figuresOver(regulation.figures, entry)};
    }
    if (!parsed->isSound())
        return parsed->problem(base::ErrorCode::Internal);
    return regulation;
}

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
