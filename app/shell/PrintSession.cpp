// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PrintSession.h"

#include "dispatch/Changes.h"
#include "findings/Finding.h"
#include "pipeline/SendingOut.h"
#include "printing/PrintJob.h"
#include "store/PaperDocument.h"
#include "store/PaperStates.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>

#include <algorithm>

namespace thidua::shell {

using namespace Qt::StringLiterals;
using Kind = widgets::MessageBar::Kind;
using document::OfficialDocument;
using printing::PrintOffer;
using printing::PrintOrder;

namespace {

/// The presentation of what may be printed on a blank.
const QString certificate = u"giay-khen"_s;

/// "2026-11-21" → "21/11/2026".
QString dayText(const QString& iso)
{
    return iso.split(u'-').size() == 3
               ? QStringList{iso.section(u'-', 2, 2), iso.section(u'-', 1, 1),
                             iso.section(u'-', 0, 0)}
                     .join(u'/')
               : iso;
}

/// "x.pdf" → "x (mặt sau).pdf".
QString backsFile(const QString& path)
{
    const QFileInfo file(path);
    return QDir(file.path())
        .filePath(PrintSession::tr("%1 (mặt sau).pdf").arg(file.completeBaseName()));
}

/// Whether copies are all alike after it: every page is printed now or as it was.
bool coversAll(const PrintOrder& order, const QStringList& now, const QStringList& before)
{
    const auto difference = dispatch::changesSince(before, now);
    const auto isPrinted = [&order](int page) {
        const auto& pages = order.sheets.pages;
        return std::find(pages.begin(), pages.end(), page) != pages.end();
    };
    const bool first = order.sheets.firstCopy == 1 || difference.isNone();
    return first && std::all_of(difference.changed.begin(), difference.changed.end(), isPrinted);
}

} // namespace

PrintSession::PrintSession(const House& house)
    : m_desk(house.desk), m_year(house.year), m_asking(house.asking), m_prompts(house.prompts),
      m_settings(house.settings), m_memory(house.settings)
{
}

void PrintSession::fail(const QString& sentence) { Q_EMIT said(Kind::Trouble, sentence); }

QString PrintSession::key() const
{
    return printing::PrintMemory::keyOf(m_desk.opened().path, m_desk.opened().id.value);
}

QString PrintSession::templateId() const
{
    const OfficialDocument& paper = m_desk.opened().paper();
    return paper.templateId.isEmpty() ? paper.kind : paper.templateId;
}

/// Nothing where the paper is past its comments or the words cannot be had.
QString PrintSession::draftMark() const
{
    const auto& sources = m_year.years().tools().sources;
    if (!sources)
        return {};
    const auto* paper = m_year.isOpen() ? m_year.years().file().paper(m_desk.opened().id) : nullptr;
    if (paper && store::editingIn(paper->state) != store::Editing::Free)
        return {};
    const int round = paper ? store::commentRound(m_year.years().file(), paper->id) : 1;
    return pipeline::draftMark(sources->phrases, round);
}

QString PrintSession::commentMark() const
{
    const auto* paper = m_year.isOpen() ? m_year.years().file().paper(m_desk.opened().id) : nullptr;
    return paper && paper->state == store::PaperState::Comment ? draftMark() : QString();
}

OfficialDocument PrintSession::paperAs(bool asDraft) const
{
    OfficialDocument paper = m_desk.opened().paper();
    if (!asDraft)
        paper.draft.clear();
    else if (const QString mark = draftMark(); !mark.isEmpty())
        paper.draft = mark;
    return paper;
}

const layout::Pages& PrintSession::pages(bool asDraft)
{
    auto& kept = asDraft ? m_draft : m_plain;
    if (!kept)
        kept = pipeline::setPaper(m_desk.world(), paperAs(asDraft)).pages;
    return *kept;
}

std::vector<dispatch::CopyShare> PrintSession::shares() const
{
    const OfficialDocument& printed = m_desk.opened().paper();
    if (printed.presentation == certificate)
        return {{printed.abstract.join(u' '), 1, false, false}};
    const auto& years = m_year.years();
    const auto* paper = m_year.isOpen() ? years.file().paper(m_desk.opened().id) : nullptr;
    const auto circle =
        paper ? pipeline::circleOf(years.tools(), years.file(), *paper) : dispatch::Circle();
    return dispatch::sharesOf(printed, circle);
}

QStringList PrintSession::mustFix() const
{
    QStringList sentences;
    const OpenedPaper& opened = m_desk.opened();
    for (const auto& finding : findings::findingsOf(opened.paper(), {}, opened.pages().diagnostics))
        if (finding.level == findings::Level::Must)
            sentences += finding.message;
    return sentences;
}

PrintOffer PrintSession::offer()
{
    PrintOffer offer;
    const OfficialDocument& paper = m_desk.opened().paper();
    const auto* file = m_year.isOpen() ? m_year.years().file().paper(m_desk.opened().id) : nullptr;
    offer.title = file ? shell::titleOf(*file) : pipeline::nameOf(m_desk.world(), paper);
    offer.templateId = templateId();
    offer.fonts = &m_desk.world().fonts;
    offer.pages = [this](bool asDraft) -> const layout::Pages& { return pages(asDraft); };
    offer.shares = shares();
    if (const auto last = m_memory.lastPrintOf(key())) {
        offer.printed = last->pages;
        offer.printedWhen = dayText(last->day);
    }
    offer.isCertificate = paper.presentation == certificate;
    offer.draftMark = offer.isCertificate ? QString() : draftMark();
    offer.startsAsDraft =
        !paper.draft.isEmpty() || (file && file->state == store::PaperState::Comment);
    offer.mayCoverNote = file && !offer.isCertificate &&
                         store::editingIn(file->state) != store::Editing::Frozen &&
                         file->templateId != u"phieu-trinh";
    offer.mustFix = mustFix();
    offer.memory = &m_memory;
    offer.folder = m_settings.value(settings::lastFolder);
    offer.tryOut = [this](const PrintOrder& order) {
        const PrintOrder& once = order;
        return send(once, inked(once),
                    once.onBlank ? m_memory.offsetOf(once.printer) : dispatch::Offset());
    };
    offer.calibrate = [this](const PrintOrder& order, bool landscape) {
        return calibrate(order, landscape);
    };
    return offer;
}

void PrintSession::print(int currentPage)
{
    if (!m_desk.hasPaper())
        return;
    m_plain.reset();
    m_draft.reset();
    if (const auto prepared = m_year.prepare(); !prepared)
        return fail(prepared.error().message); // words of drafts and of who gets which
    PrintOffer what = offer();
    what.currentPage = currentPage;
    const auto order = m_asking.printing(what);
    if (!order)
        return;
    const auto offset = order->onBlank ? m_memory.offsetOf(order->printer) : dispatch::Offset();
    QString trouble = send(*order, inked(*order), offset);
    if (trouble.isEmpty() && order->copySheet)
        trouble = sendCopySheet(*order);
    if (!trouble.isEmpty())
        return fail(trouble);
    remember(*order);
    tell(*order);
    if (order->coverNote && m_desk.opened().isOfYear())
        m_year.addCoverNote(m_desk.opened().id);
}

layout::Pages PrintSession::inked(const PrintOrder& order)
{
    layout::Pages made = pages(order.asDraft);
    if (order.onBlank)
        for (auto& page : made.pages)
            page = dispatch::onBlank(page, order.preprinted);
    return made;
}

bool PrintSession::turnStack()
{
    return m_prompts.confirm(
        {tr("Lật chồng giấy"), tr("Đã gửi các trang lẻ. Chờ máy in ra hết rồi hãy lật giấy."),
         tr("1. Lấy cả chồng giấy ra, giữ nguyên thứ tự.\n2. Lật úp chồng giấy theo cạnh dài, "
            "như lật một trang sách; đầu trang vẫn quay về phía cũ.\n3. Đặt lại vào khay giấy "
            "rồi bấm In mặt sau."),
         tr("In mặt sau"), false});
}

QString PrintSession::send(const PrintOrder& order, const layout::Pages& pages,
                           const dispatch::Offset& offset)
{
    const auto passes = dispatch::passesOf(order.sheets);
    for (size_t i = 0; i < passes.size(); ++i) {
        if (i > 0 && !order.isToFile() && !turnStack())
            return tr("Mới in xong mặt trước; mặt sau chưa in.");
        QPrinter printer(QPrinter::HighResolution);
        if (order.isToFile())
            printer.setOutputFileName(i == 0 ? order.file : backsFile(order.file));
        else
            printer.setPrinterName(order.printer);
        printing::prepare(printer, pipeline::nameOf(m_desk.world(), m_desk.opened().paper()));
        if (order.sheets.sides == dispatch::Sides::Both)
            printer.setDuplex(QPrinter::DuplexLongSide);
        if (!printing::print(printer, passes[i], {pages, m_desk.world().fonts, offset}))
            return tr("Chưa in được: máy in hoặc tệp in không nhận. Hãy chọn máy in khác hoặc "
                      "xuất PDF rồi in.");
    }
    return {};
}

QString PrintSession::sendCopySheet(const PrintOrder& order)
{
    const auto sheet = pipeline::copySheet(m_desk.opened().paper(), order.shares,
                                           m_year.years().tools().sources->phrases);
    const auto set = pipeline::setPaper(m_desk.world(), sheet);
    PrintOrder once = order;
    once.sheets = {};
    for (size_t i = 0; i < set.pages.pages.size(); ++i)
        once.sheets.pages.push_back(static_cast<int>(i));
    if (order.isToFile()) {
        const QFileInfo file(order.file);
        once.file =
            QDir(file.path()).filePath(tr("%1 (danh sách nhận).pdf").arg(file.completeBaseName()));
    }
    return send(once, set.pages, {});
}

/// As the printer does by itself: without the correction that is looked for.
QString PrintSession::calibrate(const PrintOrder& order, bool landscape)
{
    PrintOrder once = order;
    once.sheets = {{0}, dispatch::Sides::One, 1, 1, true};
    layout::Pages page;
    page.pages.push_back(dispatch::calibrationPage(
        {tr("Trang đo của máy in %1").arg(order.printer),
         tr("Đo từ mép trái tờ giấy đến tâm dấu chữ thập: đúng ra là 30 mm."),
         tr("Đo từ mép trên tờ giấy đến tâm dấu chữ thập: đúng ra là 30 mm."),
         tr("Hai thước bắt đầu từ mép giấy; vạch nào không in ra thì máy không in được ở đó."),
         tr("Ghi hai số đo được vào ô “Đo được” rồi bấm Nhớ cho máy in này.")},
        landscape));
    return send(once, page, {});
}

void PrintSession::remember(const PrintOrder& order)
{
    if (!order.isToFile())
        m_memory.setPrinterFor(templateId(), order.printer);
    if (order.onBlank)
        return;
    const auto now = dispatch::fingerprintsOf(pages(order.asDraft));
    const auto last = m_memory.lastPrintOf(key());
    if (coversAll(order, now, last ? last->pages : QStringList()))
        m_memory.setLastPrint(key(), {now, m_year.today().toIso(), order.sheets.copies});
}

void PrintSession::tell(const PrintOrder& order)
{
    const int copies = order.sheets.copies - order.sheets.firstCopy + 1;
    const QString many = tr("%n bản", nullptr, copies);
    if (order.isToFile())
        return Q_EMIT said(Kind::Done, tr("Đã ghi bản in (%1) vào %2, khổ A4.")
                                           .arg(many, QDir::toNativeSeparators(order.file)));
    if (printing::expectsOtherPaper(order.printer))
        return Q_EMIT said(
            Kind::Note,
            tr("Đã gửi in khổ A4, nhưng máy in %1 đang để khổ giấy khác; hãy đặt giấy A4 vào khay.")
                .arg(order.printer));
    Q_EMIT said(Kind::Done, tr("Đã gửi in %1 đến %2, khổ A4.").arg(many, order.printer));
}

void PrintSession::attachScan()
{
    if (!m_year.isOpen() || !m_desk.hasPaper() || !m_desk.opened().isOfYear())
        return;
    const QString path = m_asking.scanToAttach(m_settings.value(settings::lastFolder));
    if (!path.isEmpty())
        m_year.attachScan(path);
}

} // namespace thidua::shell
