// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/SubmissionBundle.h"

#include "base/FolderWriter.h"
#include "base/Sentence.h"
#include "dossier/PaperWords.h"
#include "pipeline/Dossiers.h"
#include "pipeline/Export.h"
#include "pipeline/FillPaper.h"
#include "pipeline/Templates.h"
#include "store/PaperDocument.h"
#include "store/PaperStates.h"
#include "store/YearDisk.h"
#include "text/DatesInWords.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <map>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;
using document::OfficialDocument;
using dossier::BundleItem;
using dossier::Disagreement;
using dossier::Drawing;
using dossier::SubmittedPaper;
using emulation::AttachmentId;
using emulation::PaperId;
using store::YearFile;

namespace {

/// A piece of the bundle with what it is made of: a document, or the bytes of an attachment.
struct Piece {
    BundleItem item;
    std::optional<OfficialDocument> document;
    const store::Attachment* attachment = nullptr;
    int pages = 0; ///< 0: not known
};

/// What the whole work needs at hand.
struct Bench {
    const World& world;
    const BundleRequest& request;
    const YearFile& file;
    const dossier::Sources& sources;
    const emulation::Submission& submission;
    PaperData data;
    std::map<QString, templating::Template> forms;
    BundleDone done;
};

Error wrongSubmission(const YearFile& file, const BundleRequest& request)
{
    QStringList ids;
    for (const auto& one : file.data.submissions)
        ids += one.id.value;
    return {ErrorCode::WrongUse,
            ids.isEmpty() ? Sentence::tr("%1: tệp năm chưa có đợt trình nào.", request.input)
                          : Sentence::tr("%1: không có đợt trình \"%2\"; các đợt trình: %3.",
                                         request.input, request.submission, ids.join(u", "_s)),
            {}};
}

QString subjectsOf(const Bench& bench, const BundleItem& item)
{
    QStringList names;
    for (const auto& id : item.dossiers)
        for (const auto& dossier : bench.file.data.dossiers)
            if (dossier.id == id)
                names += dossier::nameOf(bench.sources, dossier.subject,
                                         dossier::caseOf(bench.sources, dossier).day);
    return names.join(u", "_s);
}

QString titleOf(const Bench& bench, const BundleItem& item)
{
    const QString subjects = subjectsOf(bench, item);
    return subjects.isEmpty() ? item.heading : QString(item.heading + u" - "_s + subjects);
}

Result<templating::Template> formOf(Bench& bench, const QString& id)
{
    if (const auto known = bench.forms.find(id); known != bench.forms.end())
        return known->second;
    auto form = openTemplate(bench.world, id);
    if (form)
        bench.forms.emplace(id, *form);
    return form;
}

/// The data as far as a paper about one dossier shows them. With hundreds of dossiers the view of
/// all of them, made anew for each paper, would take most of the time.
emulation::EmulationYear onlyAbout(const Bench& bench, const QString& dossier)
{
    emulation::EmulationYear year = bench.file.data;
    const auto isOther = [&dossier](const auto& one) { return one.id.value != dossier; };
    std::erase_if(year.dossiers, isOther);
    if (year.dossiers.empty())
        return bench.file.data;
    const emulation::Subject subject = year.dossiers.front().subject;
    const auto isOfOther = [&](const auto& one) {
        return !dossier::isSame(bench.sources, one.subject, subject);
    };
    std::erase_if(year.registrations, isOfOther);
    std::erase_if(year.ratings, isOfOther);
    std::erase_if(year.awardsGiven, isOfOther);
    for (auto& meeting : year.awardMeetings)
        std::erase_if(meeting.votes,
                      [&dossier](const auto& vote) { return vote.dossier.value != dossier; });
    return year;
}

PaperData dataFor(const Bench& bench, const Drawing& drawing)
{
    const QString dossier = drawing.fields.value(u"dossier"_s).toString();
    return dossier.isEmpty() ? bench.data.about(drawing.fields)
                             : bench.data.with(onlyAbout(bench, dossier), drawing.fields);
}

/// Nothing, and a note, where data are missing that the template must have.
Result<std::optional<OfficialDocument>> drawn(Bench& bench, const BundleItem& item,
                                              const Drawing& drawing)
{
    const auto form = formOf(bench, drawing.templateId);
    if (!form)
        return form.error();
    auto filled = templating::fill(*form, dataFor(bench, drawing).viewFor(*form));
    if (!filled)
        return filled.error();
    if (filled->missing.empty())
        return std::optional(std::move(filled->document));
    QStringList fields;
    for (const auto& field : filled->missing)
        fields += field.label;
    bench.done.notes += Sentence::tr("%1: chưa lập được, dữ liệu còn thiếu: %2",
                                     titleOf(bench, item), fields.join(u"; "_s));
    return std::optional<OfficialDocument>();
}

void noteState(Bench& bench, const BundleItem& item, const store::PaperFile& paper)
{
    if (paper.state != store::PaperState::Signed && paper.state != store::PaperState::Issued)
        bench.done.notes += Sentence::tr("%1: văn bản chưa ký (%2)", titleOf(bench, item),
                                         store::nameOf(paper.state));
}

Result<std::optional<Piece>> pieceOf(Bench& bench, const BundleItem& item)
{
    Piece piece{item, {}, nullptr, 0};
    if (const auto* id = std::get_if<AttachmentId>(&item.content)) {
        for (const auto& attachment : bench.file.attachments)
            if (attachment.id == *id)
                piece.attachment = &attachment;
        return std::optional(piece);
    }
    if (const auto* id = std::get_if<PaperId>(&item.content)) {
        const auto* paper = bench.file.paper(*id);
        auto document = store::documentOf(paper->document, id->value);
        if (!document)
            return document.error();
        noteState(bench, item, *paper);
        piece.document = std::move(document).value();
        return std::optional(std::move(piece));
    }
    auto document = drawn(bench, item, std::get<Drawing>(item.content));
    if (!document)
        return document.error();
    if (!*document)
        return std::optional<Piece>();
    piece.document = std::move(**document);
    return std::optional(std::move(piece));
}

Result<std::vector<Piece>> piecesOf(Bench& bench, dossier::Bundle bundle)
{
    std::vector<Piece> pieces;
    std::vector<BundleItem> items;
    for (const BundleItem& item : bundle.items) {
        auto piece = pieceOf(bench, item);
        if (!piece)
            return piece.error();
        if (!*piece)
            continue;
        items.push_back((*piece)->item);
        pieces.push_back(**piece);
    }
    dossier::numberItems(items); // again, without what could not be drawn
    for (size_t i = 0; i < items.size(); ++i)
        pieces[i].item = items[i];
    return pieces;
}

/// Refused where papers and dossiers surely do not agree.
std::optional<Error> disagreements(Bench& bench, const std::vector<Piece>& pieces)
{
    std::vector<SubmittedPaper> papers;
    for (const Piece& piece : pieces)
        if (piece.document)
            papers.push_back({titleOf(bench, piece.item), piece.item.role, piece.item.dossiers,
                              *piece.document});
    QStringList certain;
    for (const Disagreement& one : dossier::agreement(bench.sources, bench.submission.id, papers)) {
        const QString said =
            one.paper.isEmpty() ? one.message : QString(one.paper + u": "_s + one.message);
        (one.isCertain ? certain : bench.done.notes) += said;
    }
    if (certain.isEmpty())
        return std::nullopt;
    return Error{ErrorCode::Refused,
                 Sentence::tr("%1: các văn bản của đợt trình %2 chưa khớp nhau: %3. Hãy sửa rồi "
                              "xuất lại.",
                              bench.request.input, bench.submission.id.value,
                              certain.join(u"; "_s)),
                 {}};
}

Result<base::Done> write(Bench& bench, std::vector<base::NamedBytes>& files, Piece& piece)
{
    const QString name = piece.item.fileName();
    if (piece.attachment) {
        const QString suffix = QFileInfo(piece.attachment->name).suffix().toLower();
        files.emplace_back(suffix.isEmpty() ? name
                                            : QString(name + u'.' + dossier::safeName(suffix)),
                           piece.attachment->bytes);
        return base::Done{};
    }
    const SetPaper set = setPaper(bench.world, *piece.document);
    piece.pages = int(set.pages.pages.size());
    QStringList endings{u".pdf"_s};
    if (piece.item.wantsWord)
        endings += u".docx"_s;
    for (const QString& ending : endings) {
        auto made = exportPaper(bench.world, *piece.document, set, {QString(name + ending)});
        if (!made)
            return made.error();
        for (auto& one : std::move(made).value())
            files.emplace_back(one.path, std::move(one.bytes));
    }
    return base::Done{};
}

QString numberOf(const OfficialDocument& document)
{
    if (document.number.isEmpty() || document.symbol.isEmpty())
        return document.number;
    return document.number + u'/' + document.symbol;
}

QJsonObject rowOf(const Bench& bench, const Piece& piece)
{
    QJsonObject row{{u"order"_s, piece.item.number},
                    {u"name"_s, titleOf(bench, piece.item)},
                    {u"pages"_s, piece.pages ? QString::number(piece.pages) : QString()}};
    if (piece.document) {
        row[u"number"_s] = numberOf(*piece.document);
        if (piece.document->date.isWhole()) // the pen writes it on a draft
            row[u"date"_s] = text::dateText(piece.document->date, text::DateStyle::Slashed);
    }
    const bool isCopy = piece.attachment != nullptr;
    row[u"isCopy"_s] = isCopy;
    return row;
}

/// The sheet that stands before all.
Result<std::optional<Piece>> contentsOf(Bench& bench, const std::vector<Piece>& pieces,
                                        const std::vector<dossier::Lack>& lacks)
{
    QJsonArray rows;
    for (const Piece& piece : pieces)
        rows += rowOf(bench, piece);
    QJsonArray missing;
    for (const auto& lack : lacks)
        missing += lack.name.isEmpty() ? lack.part : QString(lack.part + u" - "_s + lack.name);
    BundleItem item;
    item.number = u"00"_s;
    item.stem = u"Muc luc ho so"_s;
    item.heading = Sentence::tr("Mục lục hồ sơ");
    const QJsonObject fields{
        {u"submission"_s, bench.submission.id.value}, {u"contents"_s, rows}, {u"lacks"_s, missing}};
    item.content = Drawing{bench.sources.rules.contentsTemplate, fields};
    return pieceOf(bench, item);
}

void noteLacks(Bench& bench, const std::vector<dossier::Lack>& lacks)
{
    for (const auto& lack : lacks)
        bench.done.notes += lack.name.isEmpty()
                                ? Sentence::tr("thiếu %1", lack.part)
                                : Sentence::tr("%1: thiếu %2", lack.name, lack.part);
}

QStringList templateIds(const World& world)
{
    QStringList ids;
    for (const auto& place : templatePlaces(world))
        ids += place.id;
    return ids;
}

Result<BundleDone> make(Bench bench)
{
    const auto bundle =
        dossier::bundleOf(bench.file, bench.sources, bench.submission.id, templateIds(bench.world));
    auto pieces = piecesOf(bench, bundle);
    if (!pieces)
        return pieces.error();
    if (auto error = disagreements(bench, *pieces))
        return *error;
    noteLacks(bench, bundle.lacks);
    std::vector<Piece> all = std::move(pieces).value();
    std::vector<base::NamedBytes> files;
    for (size_t index = 0; index < all.size(); ++index) {
        if (bench.request.progress)
            bench.request.progress(index, all.size(), titleOf(bench, all[index].item));
        if (auto done = write(bench, files, all[index]); !done)
            return done.error();
    }
    auto contents = contentsOf(bench, all, bundle.lacks);
    if (!contents)
        return contents.error();
    if (Piece sheet = contents->value_or(Piece()); sheet.document)
        if (auto done = write(bench, files, sheet); !done)
            return done.error();
    std::sort(files.begin(), files.end(),
              [](const auto& left, const auto& right) { return left.first < right.first; });
    if (auto done = base::writeFolder(bench.request.folder, files, bench.request.overwrite); !done)
        return done.error();
    for (const auto& [name, bytes] : files)
        bench.done.files += name;
    return std::move(bench.done);
}

} // namespace

Result<BundleDone> exportSubmission(const World& world, const BundleRequest& request)
{
    const auto opened = store::openYear(world.files, request.input);
    if (!opened)
        return opened.error();
    const auto law = lawOf(world);
    if (!law)
        return law.error();
    const auto rules = dossierLawOf(world);
    if (!rules)
        return rules.error();
    const YearFile& file = opened->found.file;
    const auto& submissions = file.data.submissions;
    const auto submission =
        std::find_if(submissions.begin(), submissions.end(),
                     [&request](const auto& one) { return one.id.value == request.submission; });
    if (submission == submissions.end())
        return wrongSubmission(file, request);
    const dossier::Sources sources{file.data, *law, *rules};
    if (dossier::dossiersOf(sources, submission->id).empty())
        return Error{ErrorCode::Refused,
                     Sentence::tr("%1: đợt trình %2 chưa có hồ sơ nào; hãy đưa hồ sơ vào đợt.",
                                  request.input, request.submission),
                     {}};
    auto data = PaperData::of(world, file.data);
    if (!data)
        return data.error();
    return make({world, request, file, sources, *submission, std::move(data).value(), {}, {}});
}

} // namespace thidua::pipeline
