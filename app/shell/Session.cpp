// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Session.h"

#include "pipeline/Export.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QTime>

namespace thidua::shell {

using namespace Qt::StringLiterals;
using Kind = widgets::MessageBar::Kind;

namespace {

/// The name without an ending that is one of ours: a point in "KH 12.2020" is none.
QString withoutEnding(const QString& path)
{
    return pipeline::formatOf(path) ? path.left(path.lastIndexOf(u'.')) : path;
}

/// What file systems take in a name: the slash of "790/KH-CTĐ" is not among it.
QString fitForName(QString text)
{
    for (QChar& character : text)
        if (u"/\\:*?\"<>|"_s.contains(character) || character < u' ')
            character = u'-';
    return text.simplified().left(80);
}

/// "KẾ HOẠCH Phát động phong trào …", for the name of a file.
QString titleOf(const document::OfficialDocument& paper)
{
    const QString title = QString(paper.title + u' ' + paper.abstract.join(u' ')).simplified();
    return title.isEmpty() ? Session::tr("Văn bản") : title;
}

} // namespace

Session::Session(const YearSession::House& house)
    : m_desk(house.desk), m_prompts(house.prompts), m_settings(house.settings),
      m_recovery(house.recovery), m_year(house),
      m_print({house.desk, m_year, house.printing, house.prompts, house.settings}),
      m_recent(house.settings)
{
    connectYear();
    connect(&m_print, &PrintSession::said, this, &Session::said);
    connect(&m_recovery, &Recovery::troubled, this,
            [this](const QString& sentence) { Q_EMIT said(Kind::Trouble, sentence); });
}

void Session::fail(const base::Error& error) { Q_EMIT said(Kind::Trouble, error.message); }

void Session::prepare()
{
    if (const auto done = m_desk.prepare(); !done)
        return fail(done.error());
    Q_EMIT prepared();
}

bool Session::prepareYears()
{
    const auto done = m_year.prepare();
    if (!done)
        fail(done.error());
    return done.isOk();
}

void Session::open()
{
    const QString path = m_prompts.fileToOpen(m_settings.value(settings::lastFolder));
    if (!path.isEmpty())
        openPath(path);
}

void Session::roll()
{
    if (!prepareYears() || !mayLeave())
        return;
    const QString folder = m_settings.value(settings::lastFolder);
    const QString from = m_prompts.fileToOpen(folder);
    if (from.isEmpty())
        return;
    if (const auto made = m_year.roll(from); !made.isEmpty())
        openYear(made);
}

void Session::rollTexts()
{
    if (!prepareYears() || !mayLeave())
        return;
    const QStringList paths = m_prompts.papersToOpen(tr("Chọn các văn bản của năm trước"),
                                                     m_settings.value(settings::lastFolder));
    if (paths.isEmpty())
        return;
    m_settings.set(settings::lastFolder, QFileInfo(paths.front()).absolutePath());
    m_year.rollTexts(paths);
}

void Session::openPath(const QString& path)
{
    if (!mayLeave())
        return;
    if (path.endsWith(u".thidua"_s, Qt::CaseInsensitive))
        return openYear(path);
    m_year.close();
    if (offer(m_recovery.leftOf(path)))
        return;
    const auto done = m_desk.open(path);
    if (!done)
        return fail(done.error());
    m_recovery.watch(m_desk.opened());
    m_lastSaved.clear();
    m_recent.add(path);
    m_settings.set(settings::lastFolder, QFileInfo(path).absolutePath());
    Q_EMIT opened();
    tellOpened();
}

void Session::openYear(const QString& path)
{
    // The year before is closed once this one is there.
    if (offerYears(m_recovery.leftYearsOf(path)) || offer(m_recovery.leftOf(path)))
        return;
    m_year.open(path);
}

/// With a year open, the paper becomes one of it.
void Session::start(const QString& kind)
{
    if (m_year.isOpen()) {
        const auto* chosen = m_desk.world().regulation.kinds.byTitle(kind);
        return m_year.add({{}, chosen ? chosen->abbreviation : QString(), kind, {}, {}});
    }
    if (!mayLeave())
        return;
    const QDate today = QDate::currentDate();
    const auto done =
        m_desk.start(kind, base::Date::of(today.year(), today.month()).value_or(base::Date()));
    if (!done)
        return fail(done.error());
    m_recovery.watch(m_desk.opened());
    m_lastSaved.clear();
    Q_EMIT opened();
    tellOpened();
}

QStringList Session::kinds()
{
    QStringList names;
    if (const auto prepared = m_desk.prepare(); !prepared)
        fail(prepared.error());
    else
        for (const auto& kind : m_desk.world().regulation.kinds.all)
            names += kind.name;
    return names;
}

void Session::tellOpened()
{
    if (!m_desk.opened().completed.isEmpty())
        Q_EMIT said(
            Kind::Done,
            tr("Đã điền từ mẫu của cơ quan: %1.").arg(partNames(m_desk.opened().completed)));
}

QString Session::partNames(const QStringList& parts) const
{
    QStringList names;
    for (const QString& part : parts) {
        if (part == u"parent")
            names += tr("cơ quan chủ quản");
        else if (part == u"issuer")
            names += tr("cơ quan ban hành");
        else if (part == u"place")
            names += tr("địa danh");
        else if (part == u"signatures")
            names += tr("người ký");
    }
    return names.join(u", "_s);
}

QString Session::name() const
{
    if (m_desk.opened().isOfYear())
        if (const auto* paper = m_year.years().file().paper(m_desk.opened().id))
            return titleOf(*paper);
    const QString file = QFileInfo(m_desk.opened().path).fileName();
    return file.isEmpty() ? tr("Văn bản chưa đặt tên") : file;
}

QString Session::proposed(const QString& ending) const
{
    const OpenedPaper& opened = m_desk.opened();
    const QFileInfo source(opened.path);
    QString folder = m_settings.value(settings::lastFolder);
    if (folder.isEmpty())
        folder = source.absolutePath();
    const bool numbered = !opened.paper().number.isEmpty() && !opened.paper().symbol.isEmpty();
    const QString base = numbered ? fitForName(opened.paper().number + u'-' + opened.paper().symbol)
                         : opened.path.isEmpty() || opened.isOfYear()
                             ? fitForName(titleOf(opened.paper()))
                             : source.completeBaseName();
    return QDir(folder).filePath(base + ending);
}

bool Session::writeAll(const QStringList& paths, const QString& own, const QString& mark)
{
    Q_EMIT leavingHouse();
    QStringList asked = m_desk.inTheWay(paths);
    asked.removeAll(own);
    if (!asked.isEmpty() && !m_prompts.mayReplace(asked))
        return false;
    const auto done = mark.isEmpty() ? m_desk.write(paths, base::Overwrite::Yes)
                                     : m_desk.writeMarked(paths, mark);
    if (!done) {
        fail(done.error());
        return false;
    }
    m_settings.set(settings::lastFolder, QFileInfo(paths.front()).absolutePath());
    return true;
}

bool Session::saveTo(const QString& path)
{
    if (!writeAll({path}, m_desk.opened().isFileChanged ? QString() : m_desk.opened().path))
        return false;
    m_desk.markSaved(path);
    m_recovery.forget();
    m_recent.add(path);
    m_lastSaved = tr("đã lưu %1").arg(QTime::currentTime().toString(u"HH:mm"_s));
    Q_EMIT changed();
    return true;
}

bool Session::chooseAndSave()
{
    QString path = m_prompts.fileToWrite(
        {tr("Lưu văn bản"), proposed(u".json"_s), tr("Văn bản đang soạn (*.json)")});
    if (path.isEmpty())
        return false;
    if (!path.endsWith(u".json"_s, Qt::CaseInsensitive))
        path += u".json"_s;
    return saveTo(path);
}

void Session::save()
{
    if (m_year.isOpen())
        return static_cast<void>(m_year.save());
    if (!m_desk.hasPaper())
        return;
    const QString path = m_desk.opened().path;
    if (path.endsWith(u".json"_s, Qt::CaseInsensitive) && !m_desk.opened().isFileChanged)
        saveTo(path);
    else
        chooseAndSave(); // the text that was read is never written over
}

void Session::saveAs()
{
    if (m_year.isOpen())
        m_year.saveAs();
    else if (m_desk.hasPaper())
        chooseAndSave();
}

void Session::exportBoth()
{
    if (!m_desk.hasPaper())
        return;
    const QString path = m_prompts.fileToWrite(
        {tr("Xuất Word và PDF"), proposed(u".docx"_s), tr("Word và PDF (*.docx *.pdf)")});
    if (!path.isEmpty())
        exportTo({withoutEnding(path) + u".docx"_s, withoutEnding(path) + u".pdf"_s});
}

void Session::exportOne()
{
    if (!m_desk.hasPaper())
        return;
    const QString path =
        m_prompts.fileToWrite({tr("Xuất ra tệp"), proposed(u".docx"_s),
                               tr("Mọi loại (*.docx *.pdf *.txt *.json);;Word (*.docx);;PDF "
                                  "(*.pdf);;Văn bản thuần (*.txt)")});
    if (!path.isEmpty())
        exportTo({pipeline::formatOf(path) ? path : QString(path + u".docx"_s)});
}

void Session::exportTo(const QStringList& paths)
{
    const QString source = QFileInfo(m_desk.opened().path).absoluteFilePath();
    if (paths.contains(source))
        return fail({base::ErrorCode::WrongUse,
                     tr("%1 là tệp đang mở để đọc; hãy đặt tên khác.").arg(name()),
                     {}});
    m_year.settle(); // the round of a draft is known by what stands on its page
    const QString mark = m_print.commentMark();
    if (!writeAll(paths, {}, mark))
        return;
    QStringList names;
    for (const QString& path : paths)
        names += QFileInfo(path).fileName();
    m_lastSaved = tr("đã xuất %1").arg(QTime::currentTime().toString(u"HH:mm"_s));
    Q_EMIT changed();
    QString what = tr("Đã ghi %1 (%n trang) vào %2.", nullptr,
                      static_cast<int>(m_desk.opened().pages().pages.size()))
                       .arg(names.join(tr(" và ")),
                            QDir::toNativeSeparators(QFileInfo(paths.front()).absolutePath()));
    if (!mark.isEmpty())
        what += u' ' + tr("Bản xin ý kiến mang dấu “%1”.").arg(mark);
    Q_EMIT said(Kind::Done, what);
}

void Session::print(int currentPage)
{
    if (!m_desk.hasPaper())
        return;
    Q_EMIT leavingHouse();
    m_year.settle();
    m_print.print(currentPage);
}

void Session::saveProfile()
{
    if (!m_desk.hasPaper())
        return;
    Q_EMIT leavingHouse();
    if (m_desk.opened().paper().issuer.isEmpty())
        return Q_EMIT said(Kind::Note,
                           tr("Chưa có tên cơ quan ban hành để nhớ; hãy điền rồi lưu làm mẫu."));
    const auto done = m_desk.saveProfile();
    if (!done)
        return fail(done.error());
    Q_EMIT said(Kind::Done,
                tr("Đã nhớ cơ quan, địa danh và người ký; các văn bản mở sau còn thiếu sẽ được "
                   "điền theo."));
}

void Session::change(document::OfficialDocument paper)
{
    if (!m_desk.hasPaper() || paper == m_desk.opened().paper())
        return;
    m_desk.change(std::move(paper), tr("Điền thông tin"));
    Q_EMIT changed();
}

void Session::leave()
{
    m_recovery.forget();
    m_recovery.forgetYear();
}

bool Session::mayLeave()
{
    if (m_year.isOpen())
        return m_year.mayLeave();
    Q_EMIT leavingHouse();
    if (!m_desk.hasPaper() || !m_desk.opened().isChanged())
        return true;
    switch (m_prompts.leaving(name())) {
    case prompts::Leave::Save:
        save();
        return !m_desk.opened().isChanged();
    case prompts::Leave::Discard:
        return true;
    case prompts::Leave::Stay:
        break;
    }
    return false;
}

} // namespace thidua::shell
