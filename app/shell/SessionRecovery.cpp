// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Session.h"

#include <QFileInfo>

// What is found of runs that ended before they could save.

namespace thidua::shell {

using namespace Qt::StringLiterals;
using Kind = widgets::MessageBar::Kind;

void Session::connectYear()
{
    connect(&m_year, &YearSession::leavingHouse, this, &Session::leavingHouse);
    connect(&m_year, &YearSession::said, this, &Session::said);
    connect(&m_year, &YearSession::paperShown, this, &Session::opened);
    connect(&m_year, &YearSession::changed, this, [this] {
        if (m_desk.hasPaper())
            Q_EMIT changed();
    });
}

void Session::offerRecovery()
{
    if (!offerYears(m_recovery.leftYears()))
        offer(m_recovery.left());
}

bool Session::offerYears(std::vector<store::LeftYear> all)
{
    for (auto& left : all) {
        const QString path = left.copy.path;
        const store::JournalBase base{path, left.copy.sha256, {}, {}};
        const QString name = path.isEmpty() ? tr("Thi đua %1").arg(left.copy.file.data.year)
                                            : QFileInfo(path).fileName();
        switch (m_prompts.recovering({name, QFileInfo(left.path).lastModified(),
                                      m_desk.isFileChanged(base), left.isWhole})) {
        case prompts::Recover::Reopen:
            return reopenYear(std::move(left));
        case prompts::Recover::Discard:
            store::discard(std::move(left));
            for (auto& journal : m_recovery.leftOf(path))
                if (!journal.content.base.paperId.isEmpty())
                    store::discard(std::move(journal));
            break;
        case prompts::Recover::Later:
            break;
        }
    }
    return false;
}

/// The year as it was kept, and what was written into its open paper since.
bool Session::reopenYear(store::LeftYear left)
{
    const QString path = left.copy.path;
    if (!m_year.restore(std::move(left)))
        return false;
    for (auto& journal : m_recovery.leftOf(path))
        if (m_year.years().file().paper(journal.content.base.paperId)) {
            m_year.showLeftPaper(std::move(journal));
            break;
        }
    return true;
}

/// Nothing else was done to its year: that one lies in its file.
bool Session::reopenPaperOfYear(store::LeftJournal left)
{
    const store::JournalBase base = left.content.base;
    if (!m_year.open(base.path))
        return false;
    const bool isWhole = left.content.lost == 0;
    if (!m_year.years().file().paper(base.paperId)) {
        Q_EMIT said(Kind::Trouble,
                    tr("%1 không còn văn bản đang viết dở ấy; bản ghi vẫn được giữ lại.")
                        .arg(QFileInfo(base.path).fileName()));
        return false;
    }
    if (!m_year.showLeftPaper(std::move(left)))
        return false;
    tellReopened(isWhole);
    return true;
}

bool Session::offer(std::vector<store::LeftJournal> all)
{
    for (auto& left : all) {
        const store::JournalBase& base = left.content.base;
        switch (m_prompts.recovering({QFileInfo(base.path).fileName(),
                                      QFileInfo(left.path).lastModified(),
                                      m_desk.isFileChanged(base), left.content.lost == 0})) {
        case prompts::Recover::Reopen:
            return reopen(std::move(left));
        case prompts::Recover::Discard:
            store::discard(std::move(left));
            break;
        case prompts::Recover::Later:
            break;
        }
    }
    return false;
}

/// False where it cannot be; the journal then stays for another time.
bool Session::reopen(store::LeftJournal left)
{
    if (!left.content.base.paperId.isEmpty() && !left.content.base.path.isEmpty())
        return reopenPaperOfYear(std::move(left));
    left.content.base.paperId = {}; // its year is lost: a paper by itself
    m_year.close();
    const auto applied = m_desk.reopen(left.content);
    if (!applied) {
        fail(applied.error());
        return false;
    }
    const bool isWhole = left.content.lost == 0 && *applied == left.content.entries.size();
    m_recovery.goOn(m_desk.opened(), std::move(left), *applied);
    m_lastSaved.clear();
    Q_EMIT opened();
    tellReopened(isWhole);
    return true;
}

void Session::tellReopened(bool isWhole)
{
    QStringList sentences{
        tr("Đã mở lại bản đang viết dở của %1; chưa ghi vào tệp nào.").arg(name())};
    if (!isWhole)
        sentences +=
            tr("Phần cuối bị hỏng nên không lấy lại được; hãy xem lại đoạn viết sau cùng.");
    if (m_desk.opened().isFileChanged)
        sentences += tr("Tệp ấy đã đổi hoặc không còn từ lúc đó, nên khi lưu sẽ hỏi tên tệp.");
    Q_EMIT said(Kind::Note, sentences.join(u' '));
}

} // namespace thidua::shell
