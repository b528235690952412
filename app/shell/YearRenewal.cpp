// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/YearSession.h"

#include "agenda/MoveEntry.h"
#include "pipeline/RollTexts.h"
#include "renewal/Review.h"

#include <algorithm>

// A year out of last year's texts, and what is done to its dates and open places.

namespace thidua::shell {

using namespace Qt::StringLiterals;
using Kind = widgets::MessageBar::Kind;

void YearSession::rollTexts(const QStringList& paths)
{
    auto rolled = pipeline::rollTexts(m_desk.world(), {paths, today()});
    if (!rolled)
        return fail(rolled.error());
    const auto open = std::count_if(rolled->map.changes.begin(), rolled->map.changes.end(),
                                    renewal::Review::asks);
    QStringList sentences{
        tr("Đã lập hồ sơ năm %1 từ %2 văn bản; còn %3 chỗ phải nhập hoặc xem lại.")
            .arg(rolled->map.to)
            .arg(rolled->file.papers.size())
            .arg(open)};
    if (!rolled->left.isEmpty())
        sentences += tr("Không đọc được: %1").arg(rolled->left.join(u' '));
    start(std::move(rolled->file), sentences.join(u' '));
}

void YearSession::tickPlaces(const QStringList& ids, bool done)
{
    if (!isOpen())
        return;
    settle();
    perform(done ? tr("Đánh dấu đã xem") : tr("Bỏ dấu đã xem"),
            renewal::withDone(m_years.file(), ids, done));
}

void YearSession::moveEntry(const QString& entry, int days)
{
    if (!isOpen())
        return;
    settle();
    auto moved = agenda::withMovedEntry(m_years.file(), entry, days);
    if (!moved)
        return Q_EMIT said(Kind::Note,
                           tr("Ngày này không dời được trên dòng thời gian: việc đã xong, lặp lại "
                              "hằng kỳ hoặc tính từ ngày khác; hãy sửa ở Dữ liệu."));
    const QString step = tr("Dời ngày");
    if (moved->data == m_years.file().data)
        perform(step, std::move(*moved));
    else
        setData(std::move(moved->data), step);
}

} // namespace thidua::shell
