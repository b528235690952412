// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PrintSession.h"

#include "dispatch/FileNames.h"
#include "pipeline/ExportMany.h"
#include "store/PaperStates.h"

#include <QDir>
#include <QFileInfo>

// Papers of the year that become files, many at once.

namespace thidua::shell {

using namespace Qt::StringLiterals;
using Kind = widgets::MessageBar::Kind;
using pipeline::PlannedExport;
using printing::InTheWay;

namespace {

std::vector<store::PaperId> idsOf(const QStringList& ids)
{
    std::vector<store::PaperId> made;
    for (const QString& id : ids)
        made.push_back({id});
    return made;
}

QStringList namesOf(const std::vector<PlannedExport>& plan)
{
    QStringList names;
    for (const PlannedExport& one : plan)
        names += QFileInfo(one.paths.value(0)).completeBaseName();
    return names;
}

void leaveOut(std::vector<PlannedExport>& plan, const QStringList& paths)
{
    for (PlannedExport& one : plan)
        one.paths.removeIf([&paths](const QString& path) { return paths.contains(path); });
    std::erase_if(plan, [](const PlannedExport& one) { return one.paths.isEmpty(); });
}

} // namespace

void PrintSession::exportMany()
{
    if (!m_year.isOpen())
        return;
    m_year.settle();
    const auto& file = m_year.years().file();
    if (file.papers.empty())
        return Q_EMIT said(Kind::Note, tr("Hồ sơ năm chưa có văn bản nào để xuất; hãy soạn một "
                                          "văn bản từ Tiến độ năm."));
    printing::ManyOffer offer;
    for (const auto& paper : file.papers)
        offer.papers.push_back({paper.id.value, shell::titleOf(paper), store::nameOf(paper.state)});
    offer.folder = m_settings.value(settings::lastFolder);
    if (offer.folder.isEmpty())
        offer.folder = QFileInfo(m_year.years().opened().path).absolutePath();
    const QString pattern = m_settings.value(settings::namePattern);
    offer.pattern = pattern.isEmpty() ? dispatch::usualPattern() : pattern;
    offer.names = [this, &file](const QString& wish, const QStringList& ids) {
        if (ids.isEmpty())
            return QStringList();
        return namesOf(pipeline::plannedExports(m_desk.world(), file,
                                                {idsOf(ids), u"."_s, {u"docx"_s}, wish}));
    };
    const auto order = m_asking.exportingMany(offer);
    if (order && !order->ids.isEmpty() && !order->endings.isEmpty())
        write(*order);
}

void PrintSession::write(const printing::ManyOrder& order)
{
    const auto& world = m_desk.world();
    const auto& file = m_year.years().file();
    auto plan = pipeline::plannedExports(
        world, file,
        {idsOf(order.ids), order.folder, order.endings, order.pattern,
         order.asDraft ? &m_year.years().tools().sources->phrases : nullptr});
    auto overwrite = base::Overwrite::No;
    if (const QStringList existing = pipeline::inTheWay(world, plan); !existing.isEmpty()) {
        const InTheWay answer = m_asking.inTheWay(existing);
        if (answer == InTheWay::Cancel)
            return;
        if (answer == InTheWay::Skip)
            leaveOut(plan, existing);
        else
            overwrite = base::Overwrite::Yes;
    }
    const int all = static_cast<int>(plan.size());
    int done = 0;
    int files = 0;
    QStringList troubles;
    for (const PlannedExport& one : plan) {
        if (!m_asking.progress(done, all, one.title))
            break;
        const auto written = pipeline::writeExport(world, file, one, overwrite);
        if (written)
            files += static_cast<int>(one.paths.size());
        else
            troubles += written.error().message;
        ++done;
    }
    if (done == all)
        m_asking.progress(all, all, {});
    m_settings.set(settings::lastFolder, order.folder);
    m_settings.set(settings::namePattern, order.pattern);
    tellWritten(order.folder, files, all - done, troubles);
}

void PrintSession::tellWritten(const QString& folder, int files, int left,
                               const QStringList& troubles)
{
    QStringList sentences{
        tr("Đã ghi %n tệp vào %1.", nullptr, files).arg(QDir::toNativeSeparators(folder))};
    if (left > 0)
        sentences += tr("Đã dừng; còn %n văn bản chưa xuất.", nullptr, left);
    sentences += troubles;
    Q_EMIT said(troubles.isEmpty() ? Kind::Done : Kind::Trouble, sentences.join(u' '));
    if (files > 0)
        m_asking.showFolder(folder);
}

} // namespace thidua::shell
