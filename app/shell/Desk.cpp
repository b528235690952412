// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Desk.h"

#include "base/Limits.h"
#include "base/Sentence.h"
#include "data/HeadFields.h"
#include "document/Fill.h"
#include "document/Json.h"
#include "edit/Between.h"
#include "pipeline/Export.h"
#include "pipeline/NewPaper.h"
#include "pipeline/OpenPaper.h"
#include "reading/Reading.h"
#include "store/YearDisk.h"

#include <QDir>

namespace thidua::shell {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;
using document::OfficialDocument;

namespace {

/// The members of the head that the one has and the other has not.
QStringList completedParts(const OfficialDocument& before, const OfficialDocument& after)
{
    QStringList parts;
    const auto note = [&parts](bool added, const QString& part) {
        if (added)
            parts += part;
    };
    note(before.parent != after.parent, u"parent"_s);
    note(before.issuer != after.issuer, u"issuer"_s);
    note(before.place != after.place, u"place"_s);
    note(before.signatures != after.signatures, u"signatures"_s);
    return parts;
}

} // namespace

Desk::Desk(base::FileSystem& files, LoadWorld loadWorld, QString officeFolder)
    : m_files(files), m_loadWorld(std::move(loadWorld)), m_officeFolder(std::move(officeFolder))
{
}

Result<Done> Desk::prepare()
{
    if (m_world)
        return Done{};
    auto world = m_loadWorld();
    if (!world)
        return world.error();
    m_world.emplace(std::move(world).value());
    return Done{};
}

QString Desk::profilePath() const { return m_officeFolder + u"/profile.json"_s; }

QString Desk::registerPath() const { return m_officeFolder + u"/so-van-ban-di.sqlite"_s; }

Result<std::optional<OfficialDocument>> Desk::profile() const
{
    if (!m_files.exists(profilePath()))
        return std::optional<OfficialDocument>();
    auto profile = pipeline::openProfile(*m_world, profilePath());
    if (!profile)
        return profile.error();
    return std::optional(std::move(profile).value());
}

/// A profile that cannot be read completes nothing; the form shows what is missing.
void Desk::complete(OpenedPaper& opened, OfficialDocument& paper) const
{
    const auto own = profile();
    if (!own || !*own)
        return;
    OfficialDocument filled = document::filled(paper, data::fittingProfile(**own, paper));
    opened.completed = completedParts(paper, filled);
    paper = std::move(filled);
}

Result<Done> Desk::start(const QString& kind, const base::Date& today)
{
    if (auto prepared = prepare(); !prepared)
        return prepared;
    const auto& kinds = m_world->regulation.kinds;
    const auto* chosen = kinds.byTitle(kind);
    if (!chosen)
        return base::Error{
            base::ErrorCode::WrongUse,
            base::Sentence::tr("Không có tên loại văn bản \"%1\"; hãy chọn loại khác.", kind),
            {}};
    OpenedPaper opened;
    OfficialDocument paper = pipeline::newPaper(*chosen, m_world->regulation.words, today);
    complete(opened, paper);
    if (paper.signatures.empty())
        paper.signatures = {{{m_world->regulation.words.signer}, {}, {}}};
    opened.kept = paper;
    opened.manuscript = std::make_unique<pipeline::Manuscript>(*m_world, std::move(paper));
    m_opened = std::move(opened);
    return Done{};
}

Result<Done> Desk::open(const QString& path)
{
    if (auto prepared = prepare(); !prepared)
        return prepared;
    auto paper = pipeline::openPaper(*m_world, path);
    if (!paper)
        return paper.error();
    OpenedPaper opened;
    opened.path = path;
    opened.sha256 = sha256Of(path);
    OfficialDocument read = std::move(paper).value();
    complete(opened, read);
    opened.sourceLines = linesOf(path);
    opened.kept = read;
    opened.manuscript = std::make_unique<pipeline::Manuscript>(*m_world, std::move(read));
    m_opened = std::move(opened);
    return Done{};
}

Result<Done> Desk::show(const YearPaper& from, OfficialDocument paper)
{
    if (auto prepared = prepare(); !prepared)
        return prepared;
    OpenedPaper opened;
    opened.path = from.path;
    opened.sha256 = from.sha256;
    opened.id = from.id;
    opened.kept = paper;
    opened.manuscript = std::make_unique<pipeline::Manuscript>(*m_world, std::move(paper));
    opened.manuscript->freeze(from.isFrozen);
    m_opened = std::move(opened);
    return Done{};
}

QByteArray Desk::sha256Of(const QString& path) const
{
    const auto bytes = m_files.read(path, base::limits::packageBytes);
    return bytes ? store::Stamp::of(*bytes).sha256 : QByteArray();
}

bool Desk::isFileChanged(const store::JournalBase& base) const
{
    return !base.path.isEmpty() && sha256Of(base.path) != base.sha256;
}

Result<size_t> Desk::reopen(const store::JournalContent& journal)
{
    if (auto prepared = prepare(); !prepared)
        return prepared.error();
    store::Replayed replayed = store::replay(journal);
    OpenedPaper opened;
    opened.path = journal.base.path;
    opened.sha256 = journal.base.sha256;
    opened.id = journal.base.paperId;
    opened.isFileChanged = isFileChanged(journal.base);
    if (!opened.isFileChanged && !opened.isOfYear())
        opened.sourceLines = linesOf(opened.path);
    opened.kept = journal.base.paper;
    opened.manuscript = std::make_unique<pipeline::Manuscript>(*m_world, std::move(replayed.paper),
                                                               std::move(replayed.history));
    m_opened = std::move(opened);
    return replayed.applied;
}

QStringList Desk::linesOf(const QString& path) const
{
    QStringList all;
    if (path.endsWith(u".json"_s, Qt::CaseInsensitive))
        return all;
    const auto bytes = m_files.read(path, base::limits::textFileBytes);
    if (!bytes)
        return all;
    const auto lines = reading::decode(*bytes, path);
    if (!lines)
        return all;
    for (const auto& line : *lines) {
        while (all.size() < line.number - 1)
            all += QString();
        all += line.text;
    }
    return all;
}

void Desk::change(OfficialDocument paper, const QString& name)
{
    Q_ASSERT(hasPaper());
    pipeline::Manuscript& manuscript = *m_opened->manuscript;
    if (manuscript.isFrozen())
        return;
    if (paper.title != manuscript.paper().title)
        if (const auto* kind = m_world->regulation.kinds.byTitle(paper.title))
            paper.kind = kind->abbreviation;
    const auto step = edit::between(manuscript.paper(), paper, name, {});
    if (!step)
        return;
    const auto done = manuscript.perform(*step);
    Q_ASSERT(done.isOk()); // it was made of this very paper
}

Result<Done> Desk::write(const QStringList& paths, base::Overwrite overwrite)
{
    Q_ASSERT(hasPaper());
    return writePaper(m_opened->paper(), m_opened->manuscript->set(), paths, overwrite);
}

Result<Done> Desk::writeMarked(const QStringList& paths, const QString& draft)
{
    Q_ASSERT(hasPaper());
    OfficialDocument marked = m_opened->paper();
    marked.draft = draft;
    return writePaper(marked, pipeline::setPaper(*m_world, marked), paths, base::Overwrite::Yes);
}

Result<Done> Desk::writePaper(const OfficialDocument& paper, const pipeline::SetPaper& set,
                              const QStringList& paths, base::Overwrite overwrite)
{
    std::vector<pipeline::OutputFile> files;
    for (const QString& path : paths) {
        auto made = pipeline::exportPaper(*m_world, paper, set, path);
        if (!made)
            return made.error();
        for (auto& file : std::move(made).value())
            files.push_back(std::move(file));
    }
    for (const auto& file : files)
        if (auto written = m_files.write(file.path, file.bytes, overwrite); !written)
            return written;
    return Done{};
}

QStringList Desk::inTheWay(const QStringList& paths) const
{
    QStringList existing;
    for (const QString& path : paths)
        if (m_files.exists(path))
            existing += path;
    return existing;
}

void Desk::markSaved(const QString& path)
{
    m_opened->manuscript->closeGroup();
    m_opened->kept = m_opened->paper();
    m_opened->path = path;
    m_opened->sha256 = sha256Of(path);
    m_opened->isFileChanged = false;
}

void Desk::markSaved(const QString& path, const QByteArray& sha256)
{
    m_opened->manuscript->closeGroup();
    m_opened->kept = m_opened->paper();
    m_opened->path = path;
    m_opened->sha256 = sha256;
    m_opened->isFileChanged = false;
}

Result<Done> Desk::saveProfile()
{
    Q_ASSERT(hasPaper());
    if (!QDir().mkpath(m_officeFolder))
        return base::Error{base::ErrorCode::CannotWrite,
                           m_officeFolder +
                               u": không tạo được thư mục của cơ quan; hãy kiểm tra quyền ghi."_s,
                           {}};
    const auto bytes = document::toJsonText(data::profileOf(m_opened->paper()));
    return m_files.write(profilePath(), bytes, base::Overwrite::Yes);
}

} // namespace thidua::shell
