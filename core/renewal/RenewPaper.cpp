// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/RenewPaper.h"

#include "renewal/PaperText.h"
#include "renewal/RenewData.h"
#include "renewal/Values.h"

#include "base/Sentence.h"
#include "edit/ReadingOrder.h"
#include "store/PaperDocument.h"
#include "templating/Asked.h"
#include "templating/Components.h"
#include "templating/Redraw.h"
#include "text/Normal.h"

#include <algorithm>

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using base::Date;
using base::Sentence;
using document::OfficialDocument;
using document::TextPlace;
using store::PaperFile;
using templating::DataView;
using templating::Template;

namespace {

QJsonObject factsOn(const Date& day, const PaperFile& paper, const PaperDesk& desk)
{
    emulation::View view;
    view.grouping = paper.grouping;
    view.role = paper.role;
    view.signer = paper.signer;
    view.movement = paper.movement;
    view.date = day;
    QJsonObject facts =
        emulation::facts(desk.data, view, desk.sources, templating::rootsOf(*desk.form));
    if (!paper.fields.isEmpty())
        facts[u"paper"_s] = paper.fields;
    return facts;
}

/// The date that the template gives the paper, as far as the data have it.
Date dayOf(const Template& form, const QJsonObject& facts)
{
    Template head;
    head.fields = form.fields;
    head.fragments = form.fragments;
    if (const auto found = form.components.find(u"date"_s); found != form.components.end())
        head.components.insert(*found);
    const auto filled = templating::fill(head, {facts, {}});
    return filled ? filled->document.date : Date();
}

DataView viewOf(const PaperFile& paper, const PaperDesk& desk)
{
    const QJsonObject undated = factsOn({}, paper, desk);
    const Date day = dayOf(*desk.form, undated);
    const QString annexWord = desk.sources.phrases.of(u"annex"_s);
    if (day.isEmpty())
        return {undated, {&desk.sources.law, Date::of(desk.turn.to).value_or(Date()), annexWord}};
    return {factsOn(day, paper, desk), {&desk.sources.law, day, annexWord}};
}

/// The day of an old paper is left to the pen again, whoever wrote it.
bool isOpened(const OfficialDocument& paper, const PaperDesk& desk)
{
    return !desk.form || paper.date.year() < desk.turn.to;
}

/// The text of a component as people write it: its date has the order of a day in Vietnam.
QString asRead(const QString& text)
{
    const auto date = Date::fromIso(text);
    return date ? shown(*date) : text;
}

/// Drawn again; what a hand wrote is kept and told.
OfficialDocument redrawn(const OfficialDocument& old, const PaperFile& paper, const Spot& spot,
                         const PaperDesk& desk)
{
    if (!desk.form) {
        if (!paper.templateId.isEmpty())
            desk.ledger.add(spot,
                            {ChangeKind::Question,
                             Topic::Edit,
                             paper.templateId,
                             {},
                             Sentence::tr("Không mở được mẫu của văn bản này nên không vẽ lại "
                                          "theo dữ liệu mới.")});
        return old;
    }
    const auto drawn = templating::redraw(old, *desk.form, viewOf(paper, desk));
    if (!drawn) {
        desk.ledger.add(
            spot, {ChangeKind::Question, Topic::Edit, paper.templateId, {}, drawn.error().message});
        return old;
    }
    for (const auto& edit : drawn->edits) {
        if (isOpened(drawn->document, desk) && edit.id == u"=date"_s)
            continue;
        desk.ledger.add(
            spot.member(edit.id, edit.place),
            {ChangeKind::Question, Topic::Edit, asRead(edit.kept), asRead(edit.fresh),
             Sentence::tr("Chỗ này đã sửa tay nên được giữ; dữ liệu năm mới cho chữ khác.")});
    }
    return drawn->document;
}

/// No number, no day: it is a draft again.
void openHead(OfficialDocument& paper, const Spot& spot, const PaperDesk& desk)
{
    const Renewing with{desk.turn, desk.ledger};
    if (!paper.number.isEmpty())
        desk.ledger.add(spot.member(u"number"_s, Sentence::tr("số")),
                        {ChangeKind::Cleared,
                         Topic::Number,
                         paper.number,
                         {},
                         Sentence::tr("Số của văn bản năm cũ; Văn thư cấp số mới.")});
    paper.number.clear();
    if (isOpened(paper, desk))
        paper.date =
            renewedMonth(paper.date, spot.member(u"date"_s, Sentence::tr("ngày ban hành")), with);
    paper.warnings.clear();
}

QString nameOf(const TextPlace& place)
{
    for (const auto& component : templating::components())
        if (component.name == place.component)
            return component.label;
    return Sentence::tr("nội dung");
}

bool isKnown(const QString& name, const PaperDesk& desk)
{
    return std::any_of(
        desk.data.people.begin(), desk.data.people.end(),
        [&name](const auto& person) { return text::bare(person.name) == text::bare(name); });
}

/// A signer whom the data do not know may have left.
void askSigner(const QString& name, const Spot& spot, const PaperDesk& desk)
{
    if (!name.trimmed().isEmpty() && !isKnown(name, desk))
        desk.ledger.addOnce(spot,
                            {ChangeKind::Question,
                             Topic::Person,
                             name,
                             {},
                             Sentence::tr("Người ký của năm cũ; hãy xem còn giữ chức vụ không.")});
}

void renewText(OfficialDocument& paper, const TextPlace& place, const Spot& spot,
               const PaperDesk& desk)
{
    auto text = document::textAt(paper, place);
    if (!text)
        return;
    const QString words = document::plainText(*text);
    auto mentions = mentionsIn(words, desk.turn);
    if (desk.form)
        std::erase_if(mentions, [&](const Mention& one) { return isFromData(paper, place, one); });
    desk.ledger.addMentions(spot, words, mentions, true);
    document::Inlines fresh = withCertain(*text, mentions);
    for (auto& piece : fresh) // footnotes
        piece.note = renewedText(piece.note, spot.member(u"note"_s, Sentence::tr("chú thích")),
                                 {desk.turn, desk.ledger});
    if (fresh != *text)
        document::setTextAt(paper, place, fresh);
    const bool isSignature = place.part == u"name" && place.component != u"annexes";
    const bool isDrawn = desk.form && isFromData(paper, place, Mention{});
    if (isSignature && !isDrawn && mentions.empty())
        askSigner(words, spot, desk);
}

void renewTexts(OfficialDocument& paper, const Spot& spot, const PaperDesk& desk)
{
    int block = 0;
    for (const TextPlace& place : edit::textPlaces(paper)) {
        const bool isBody = place.component == u"body";
        block += isBody ? 1 : 0;
        QString label = nameOf(place);
        if (isBody)
            label = Sentence::tr("nội dung, đoạn %1", block);
        Spot here = spot.member(pathOf(place), label);
        if (place.component != u"number" && place.component != u"symbol")
            renewText(paper, place, here, desk);
    }
}

} // namespace

PaperFile renewedPaper(const PaperFile& old, const PaperDesk& desk)
{
    PaperFile paper = old;
    paper.state = store::PaperState::Draft;
    const auto read = store::documentOf(old.document, old.id.value);
    const QString title = !old.title.isEmpty() ? old.title : read ? read->title : old.id.value;
    const Spot spot{{}, {}, title.isEmpty() ? old.id.value : title, old.id};
    paper.title =
        renewedText(old.title, spot.member(u"title"_s, Sentence::tr("tên trong danh sách")),
                    {desk.turn, desk.ledger});
    paper.fields = renewedFields(old.fields, spot.member(u"fields"_s, Sentence::tr("ô nhập")),
                                 desk.turn, desk.ledger);
    if (!read) {
        desk.ledger.add(spot, {ChangeKind::Question, Topic::Record, {}, {}, read.error().message});
        return paper;
    }
    OfficialDocument document = redrawn(*read, paper, spot, desk);
    openHead(document, spot, desk);
    renewTexts(document, spot, desk);
    paper.document = store::jsonOf(document, old.document);
    return paper;
}

} // namespace thidua::renewal
