// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/YearDesk.h"

#include "store/PaperDocument.h"
#include "store/YearRevert.h"

namespace thidua::shell {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;
using store::YearFile;

namespace {

/// More are forgotten: each holds the whole year.
constexpr size_t mostSteps = 200;

} // namespace

YearDesk::YearDesk(base::FileSystem& files, Desk& desk) : m_files(files), m_desk(desk) {}

Result<Done> YearDesk::prepare()
{
    if (auto prepared = m_desk.prepare(); !prepared)
        return prepared;
    if (m_sources)
        return Done{};
    auto sources = pipeline::loadSources(m_desk.world());
    if (!sources)
        return sources.error();
    const auto& folders = m_desk.world().folders;
    auto cycle = agenda::loadCycle(m_files, folders.data, folders.office);
    if (!cycle)
        return cycle.error();
    m_cycle = std::move(cycle).value();
    m_sources = std::move(sources).value();
    return Done{};
}

void YearDesk::place(OpenedYear opened)
{
    m_opened = std::move(opened);
    m_steps.clear();
    m_position = 0;
}

Result<Done> YearDesk::open(const QString& path, Access access)
{
    if (auto prepared = prepare(); !prepared)
        return prepared;
    OpenedYear opened;
    const bool isSame = hasYear() && m_opened->path == path; // the lock is ours already
    if (access == Access::Write && !isSame) {
        auto lock = store::YearLock::take(path);
        if (!lock)
            return lock.error();
        opened.lock = std::move(lock).value();
    } else if (isSame) {
        opened.lock = std::move(m_opened->lock);
    }
    auto read = store::openYear(m_files, path);
    if (!read) {
        if (isSame)
            m_opened->lock = std::move(opened.lock);
        return read.error();
    }
    opened.path = path;
    opened.stamp = read->stamp;
    opened.isReadOnly = access == Access::Read;
    opened.isForeign = opened.isReadOnly;
    opened.lost = read->found.lost;
    opened.file = read->found.file;
    opened.kept = opened.file;
    place(std::move(opened));
    return Done{};
}

Result<YearFile> YearDesk::look(const QString& path) const
{
    auto read = store::openYear(m_files, path);
    if (!read)
        return read.error();
    return std::move(read).value().found.file;
}

Result<Done> YearDesk::start(YearFile file)
{
    if (auto prepared = prepare(); !prepared)
        return prepared;
    OpenedYear opened;
    opened.file = std::move(file); // `kept` stays empty: it is unsaved from the beginning
    place(std::move(opened));
    return Done{};
}

Result<Done> YearDesk::restore(const store::YearCopy& copy)
{
    if (auto prepared = prepare(); !prepared)
        return prepared;
    OpenedYear opened;
    opened.path = copy.path;
    opened.stamp = {copy.sha256};
    opened.file = copy.file;
    if (!copy.path.isEmpty()) {
        const auto there = store::openYear(m_files, copy.path);
        opened.isForeign = !there || !(there->stamp == opened.stamp);
        if (there && !opened.isForeign)
            opened.kept = there->found.file;
        if (auto lock = store::YearLock::take(copy.path))
            opened.lock = std::move(lock).value();
        else
            opened.isForeign = true;
    }
    place(std::move(opened));
    return Done{};
}

Result<Done> YearDesk::save(const QString& path, base::Overwrite overwrite)
{
    const bool isOwn = path == m_opened->path && !path.isEmpty();
    std::optional<store::YearLock> lock;
    if (!isOwn) {
        auto taken = store::YearLock::take(path);
        if (!taken)
            return taken.error();
        lock = std::move(taken).value();
    }
    store::SaveOptions options;
    if (isOwn && overwrite == base::Overwrite::No)
        options.expected = m_opened->stamp;
    options.overwrite = overwrite;
    auto saved = store::saveYear(m_files, path, m_opened->file, options);
    if (!saved)
        return saved.error();
    if (!isOwn)
        m_opened->lock = std::move(lock);
    m_opened->path = path;
    m_opened->stamp = std::move(saved).value();
    m_opened->kept = m_opened->file;
    m_opened->isForeign = false;
    m_opened->isReadOnly = false;
    return Done{};
}

void YearDesk::fold(const store::PaperId& id, const document::OfficialDocument& document)
{
    for (store::PaperFile& paper : m_opened->file.papers)
        if (paper.id == id)
            paper.document = store::jsonOf(document, paper.document);
}

void YearDesk::foldSigner(const store::PaperId& id, const emulation::SignerId& signer)
{
    for (store::PaperFile& paper : m_opened->file.papers)
        if (paper.id == id)
            paper.signer = signer;
}

void YearDesk::perform(const QString& name, YearFile next)
{
    if (next == m_opened->file)
        return;
    m_steps.resize(m_position);
    if (m_steps.size() == mostSteps)
        m_steps.erase(m_steps.begin());
    m_steps.push_back({name, m_opened->file, next});
    m_position = m_steps.size();
    m_opened->file = std::move(next);
}

QString YearDesk::undoName() const
{
    return m_position == 0 ? QString() : m_steps[m_position - 1].name;
}

QString YearDesk::redoName() const
{
    return m_position == m_steps.size() ? QString() : m_steps[m_position].name;
}

/// Drafts that were written on since follow the data that hold again.
void YearDesk::turn(const YearFile& from, const YearFile& to)
{
    YearFile made = store::reverted(m_opened->file, from, to);
    if (!(made.data == m_opened->file.data) && !(made == to)) {
        auto data = made.data;
        made = pipeline::withData(tools(), std::move(made), std::move(data)).file;
    }
    m_opened->file = std::move(made);
}

bool YearDesk::undo()
{
    if (m_position == 0)
        return false;
    const Step& step = m_steps[--m_position];
    turn(step.after, step.before);
    return true;
}

bool YearDesk::redo()
{
    if (m_position == m_steps.size())
        return false;
    const Step& step = m_steps[m_position++];
    turn(step.before, step.after);
    return true;
}

std::vector<agenda::BoardRow> YearDesk::rows() const
{
    return agenda::boardRows(file(), m_cycle, m_sources->view());
}

std::vector<agenda::DueEntry> YearDesk::dues() const
{
    return agenda::dueEntries(file(), m_sources->view());
}

} // namespace thidua::shell
