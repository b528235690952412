// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/YearSession.h"

#include "agenda/CalendarFile.h"
#include "store/PaperDocument.h"
#include "store/PaperStates.h"

#include <QDir>
#include <QFileInfo>
#include <QTime>

#include <utility>

namespace thidua::shell {

using namespace Qt::StringLiterals;
using Kind = widgets::MessageBar::Kind;
using store::PaperFile;
using store::PaperState;
using store::YearFile;

namespace {

const QString ending = u".thidua"_s;

base::Date systemToday()
{
    const QDate today = QDate::currentDate();
    return base::Date::of(today.year(), today.month(), today.day()).value_or(base::Date());
}

/// What locks say (store/YearLock.h).
bool isLocked(const base::Error& error) { return error.detail.startsWith(u"locked"); }

} // namespace

QString titleOf(const PaperFile& paper)
{
    if (!paper.title.isEmpty())
        return paper.title;
    const QString title = paper.document.value(u"title"_s).toString();
    return title.isEmpty() ? paper.id.value : title;
}

YearSession::YearSession(const House& house)
    : m_desk(house.desk), m_years(house.years), m_prompts(house.prompts),
      m_settings(house.settings), m_recovery(house.recovery), m_recent(house.settings),
      m_today(systemToday)
{
    for (const auto signal : {&YearSession::changed, &YearSession::paperShown, &YearSession::opened,
                              &YearSession::closed})
        connect(this, signal, this, [this] { m_head.reset(); });
}

void YearSession::fail(const base::Error& error) { Q_EMIT said(Kind::Trouble, error.message); }

QString YearSession::name() const
{
    if (!isOpen())
        return {};
    const QString file = QFileInfo(m_years.opened().path).fileName();
    return file.isEmpty() ? tr("Thi đua %1").arg(m_years.file().data.year) : file;
}

QString YearSession::titleOf(const store::PaperId& id) const
{
    const PaperFile* paper = m_years.file().paper(id);
    return paper ? shell::titleOf(*paper) : QString();
}

bool YearSession::isChanged() const
{
    return isOpen() &&
           (m_years.opened().isChanged() ||
            (m_desk.hasPaper() && m_desk.opened().isOfYear() && m_desk.opened().isChanged()));
}

bool YearSession::open(const QString& path)
{
    auto done = m_years.open(path, YearDesk::Access::Write);
    if (!done && isLocked(done.error())) {
        if (!m_prompts.confirm({tr("Đang mở ở nơi khác"), done.error().message,
                                tr("Mở để xem thì không ghi đè tệp ấy; muốn giữ những gì đã sửa "
                                   "thì lưu thành tệp khác."),
                                tr("Mở để xem"), false}))
            return false;
        done = m_years.open(path, YearDesk::Access::Read);
    }
    if (!done) {
        fail(done.error());
        return false;
    }
    m_recovery.forgetYear();
    m_recent.add(path);
    m_settings.set(settings::lastFolder, QFileInfo(path).absolutePath());
    showYearOnDesk();
    if (!m_years.opened().lost.isEmpty())
        Q_EMIT said(Kind::Trouble,
                    tr("Tệp bị hỏng một phần; phần còn lành đã mở được. Không đọc được: %1")
                        .arg(m_years.opened().lost.join(u' ')));
    if (const QString notice = std::exchange(m_notice, {}); !notice.isEmpty())
        Q_EMIT said(Kind::Note, notice);
    return true;
}

bool YearSession::start(YearFile file, const QString& sentence)
{
    if (auto done = m_years.start(std::move(file)); !done) {
        fail(done.error());
        return false;
    }
    m_recovery.forgetYear();
    showYearOnDesk();
    keep();
    Q_EMIT said(Kind::Done, sentence);
    return true;
}

/// Another year: no paper of it is on the desk yet.
void YearSession::showYearOnDesk()
{
    m_recovery.forget();
    m_order.clear();
    Q_EMIT paperGone();
    m_desk.closePaper();
    m_lastSaved.clear();
    Q_EMIT opened();
}

bool YearSession::restore(store::LeftYear left)
{
    if (auto done = m_years.restore(left.copy); !done) {
        fail(done.error());
        return false;
    }
    const bool isWhole = left.isWhole;
    m_recovery.goOnWithYear(std::move(left));
    showYearOnDesk();
    QStringList sentences{
        tr("Đã mở lại hồ sơ đang làm dở của %1; chưa ghi vào tệp nào.").arg(name())};
    if (!isWhole)
        sentences += tr("Có phần bị hỏng nên không lấy lại được; hãy xem lại từng văn bản.");
    if (m_years.opened().isForeign)
        sentences += tr("Tệp ấy đã đổi hoặc không còn từ lúc đó, nên khi lưu sẽ hỏi.");
    Q_EMIT said(Kind::Note, sentences.join(u' '));
    return true;
}

void YearSession::close()
{
    if (!isOpen())
        return;
    m_recovery.forget();
    m_recovery.forgetYear();
    Q_EMIT paperGone();
    m_desk.closePaper();
    m_years.close();
    Q_EMIT closed();
}

void YearSession::settle()
{
    if (!isOpen())
        return;
    Q_EMIT leavingHouse(); // also what was just typed into the data, with no paper open
    if (!m_desk.hasPaper() || !m_desk.opened().isOfYear())
        return;
    m_years.fold(m_desk.opened().id, m_desk.opened().paper());
    followSigner();
}

/// What is in the window survives from here on, without the journal of the open paper.
void YearSession::keep()
{
    const OpenedYear& opened = m_years.opened();
    const bool isKept = m_recovery.keepYear({opened.path, opened.stamp.sha256, opened.file});
    if (isKept && m_desk.hasPaper() && m_desk.opened().isOfYear())
        m_recovery.watch(m_desk.opened());
}

/// The open paper as the year has it now.
void YearSession::follow()
{
    if (!m_desk.hasPaper() || !m_desk.opened().isOfYear())
        return;
    const PaperFile* paper = m_years.file().paper(m_desk.opened().id);
    if (!paper) {
        m_recovery.forget();
        m_order.leavePage();
        Q_EMIT paperGone();
        return m_desk.closePaper();
    }
    const auto document = store::documentOf(paper->document, paper->id.value);
    if (!document)
        return fail(document.error());
    const bool isFrozen = store::editingIn(paper->state) != store::Editing::Free;
    m_desk.freeze(false);
    m_desk.change(*document, m_years.undoName());
    m_desk.freeze(isFrozen);
}

bool YearSession::saveTo(const QString& path, base::Overwrite overwrite)
{
    settle();
    const bool isFirst = m_years.opened().path.isEmpty();
    const auto done = m_years.save(path, overwrite);
    if (!done) {
        if (done.error().detail == store::changedOnDisk)
            return saveForeign();
        fail(done.error());
        return false;
    }
    m_recovery.forget();
    m_recovery.forgetYear();
    if (m_desk.hasPaper() && m_desk.opened().isOfYear()) {
        m_desk.markSaved(path, m_years.opened().stamp.sha256);
        m_recovery.watch(m_desk.opened());
    }
    m_recent.add(path);
    m_settings.set(settings::lastFolder, QFileInfo(path).absolutePath());
    m_lastSaved = tr("đã lưu %1").arg(QTime::currentTime().toString(u"HH:mm"_s));
    Q_EMIT changed();
    if (isFirst) // takes the place of what was said when it had no file
        Q_EMIT said(Kind::Done, tr("Đã lưu hồ sơ vào %1.").arg(QFileInfo(path).fileName()));
    return true;
}

bool YearSession::saveForeign()
{
    switch (m_prompts.foreignFile(name())) {
    case prompts::Foreign::Elsewhere:
        return saveAs();
    case prompts::Foreign::Replace:
        return saveTo(m_years.opened().path, base::Overwrite::Yes);
    case prompts::Foreign::Cancel:
        break;
    }
    return false;
}

bool YearSession::save()
{
    if (!isOpen())
        return false;
    if (m_years.opened().path.isEmpty() || m_years.opened().isReadOnly)
        return saveAs();
    return m_years.opened().isForeign ? saveForeign()
                                      : saveTo(m_years.opened().path, base::Overwrite::No);
}

bool YearSession::saveAs()
{
    if (!isOpen())
        return false;
    const QString own = m_years.opened().path;
    const QString folder =
        own.isEmpty() ? m_settings.value(settings::lastFolder) : QFileInfo(own).absolutePath();
    const QString proposed = own.isEmpty() ? u"thi-dua-%1"_s.arg(m_years.file().data.year) + ending
                                           : QFileInfo(own).fileName();
    QString path = m_prompts.fileToWrite(
        {tr("Lưu hồ sơ năm"), QDir(folder).filePath(proposed), tr("Hồ sơ năm thi đua (*.thidua)")});
    if (path.isEmpty())
        return false;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    const bool isThere = QFileInfo::exists(path);
    if (isThere && !m_prompts.mayReplace({path}))
        return false;
    return saveTo(path, isThere ? base::Overwrite::Yes : base::Overwrite::No);
}

bool YearSession::mayLeave()
{
    if (!isOpen())
        return true;
    Q_EMIT leavingHouse();
    if (!isChanged())
        return true;
    switch (m_prompts.leaving(name())) {
    case prompts::Leave::Save:
        return save();
    case prompts::Leave::Discard:
        return true;
    case prompts::Leave::Stay:
        break;
    }
    return false;
}

void YearSession::showPaper(const store::PaperId& id)
{
    if (!isOpen())
        return;
    settle();
    const bool isThere = m_desk.hasPaper() && m_desk.opened().id == id;
    const PaperFile* paper = m_years.file().paper(id);
    if (isThere || !paper)
        return isThere ? Q_EMIT paperShown() : void();
    if (m_years.opened().isChanged())
        keep();
    const auto document = store::documentOf(paper->document, shell::titleOf(*paper));
    if (!document)
        return fail(document.error());
    const OpenedYear& year = m_years.opened();
    const auto editing = store::editingIn(paper->state);
    const auto done =
        m_desk.show({year.path, year.stamp.sha256, id, editing != store::Editing::Free}, *document);
    if (!done)
        return fail(done.error());
    m_order.leavePage();
    m_recovery.watch(m_desk.opened());
    Q_EMIT paperShown();
    if (editing != store::Editing::Free)
        tellFrozen();
}

bool YearSession::showLeftPaper(store::LeftJournal left)
{
    const auto applied = m_desk.reopen(left.content);
    if (!applied) {
        fail(applied.error());
        return false;
    }
    m_recovery.goOn(m_desk.opened(), std::move(left), *applied);
    m_order.leavePage();
    m_years.fold(m_desk.opened().id, m_desk.opened().paper());
    Q_EMIT paperShown();
    return true;
}

} // namespace thidua::shell
