// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/YearSession.h"

#include "pipeline/SendingOut.h"
#include "store/Attach.h"
#include "store/PaperDocument.h"
#include "store/PaperStates.h"

#include <QFileInfo>

#include <algorithm>

// What is done to the open paper of a year when it is signed and goes out.

namespace thidua::shell {

using namespace Qt::StringLiterals;
using Kind = widgets::MessageBar::Kind;
using document::OfficialDocument;
using emulation::SignerChoice;
using store::Editing;
using store::PaperFile;
using store::YearFile;

namespace {

/// The lines of somebody who signs alone.
OfficialDocument withSignature(OfficialDocument paper, const SignerChoice& signer)
{
    if (paper.signatures.empty())
        paper.signatures.emplace_back();
    paper.signatures.front().authority = signer.authority;
    paper.signatures.front().name = signer.name;
    return paper;
}

} // namespace

const PaperFile* YearSession::openPaper() const
{
    if (!isOpen() || !m_desk.hasPaper() || !m_desk.opened().isOfYear())
        return nullptr;
    return m_years.file().paper(m_desk.opened().id);
}

void YearSession::tellFrozen()
{
    const PaperFile* paper = openPaper();
    if (!paper)
        return;
    Q_EMIT said(Kind::Note,
                store::editingIn(paper->state) == Editing::Ask
                    ? tr("Văn bản đang trình ký nên trang được giữ nguyên; cần sửa thì chọn Năm › "
                         "Bỏ đóng băng.")
                    : tr("Văn bản ở bước “%1” nên trang được giữ nguyên; cần sửa thì chọn Năm › "
                         "Bỏ đóng băng để soạn bản mới.")
                          .arg(store::nameOf(paper->state)));
}

void YearSession::unfreezePaper()
{
    const PaperFile* paper = openPaper();
    const auto editing = paper ? store::editingIn(paper->state) : Editing::Free;
    if (editing == Editing::Frozen)
        return succeed(*paper);
    if (editing == Editing::Free)
        return Q_EMIT said(Kind::Note, tr("Văn bản này đang sửa được, không bị đóng băng."));
    if (!m_prompts.confirm(
            {tr("Sửa bản đang trình ký"),
             tr("“%1” đang chờ ký. Sửa bây giờ thì bản trên bàn người ký không còn giống bản này.")
                 .arg(shell::titleOf(*paper)),
             tr("Bản đã trình vẫn được giữ trong lịch sử."), tr("Sửa"), true}))
        return;
    m_desk.freeze(false);
    Q_EMIT changed();
}

void YearSession::succeed(const PaperFile& old)
{
    if (!m_prompts.confirm({tr("Soạn bản mới"),
                            tr("“%1” đã ký nên được giữ nguyên. Soạn một bản mới từ văn bản này?")
                                .arg(shell::titleOf(old)),
                            tr("Bản mới là dự thảo, chưa có số và ngày; bản đã ký không đổi."),
                            tr("Soạn bản mới"), false}))
        return;
    auto made = store::withSuccessor(m_years.file(), old.id);
    if (!made)
        return fail(made.error());
    const store::PaperId id = made->paper;
    perform(tr("Soạn bản mới"), std::move(made->file));
    showPaper(id);
    Q_EMIT said(Kind::Done, tr("Đã soạn bản mới; hãy sửa rồi trình ký lại."));
}

std::vector<SignerChoice> YearSession::signers() const
{
    const PaperFile* paper = openPaper();
    if (!paper)
        return {};
    auto view = pipeline::viewOf(*paper);
    view.date = m_desk.opened().paper().date.isWhole() ? m_desk.opened().paper().date : today();
    return emulation::signerChoices(m_years.file().data, view, m_years.tools().sources->view());
}

std::vector<document::FieldStretch> YearSession::headFields()
{
    const PaperFile* paper = isOpen() ? openPaper() : nullptr;
    if (!paper)
        return {};
    if (!m_head)
        m_head = pipeline::headOf(m_years.tools(), m_years.file(), *paper);
    return templating::fieldsIn(m_desk.opened().paper(), *m_head);
}

/// Drawn from its template with that signer; what a hand wrote there gives way.
OfficialDocument YearSession::signedBy(const PaperFile& paper, const SignerChoice& signer) const
{
    const OfficialDocument& now = m_desk.opened().paper();
    YearFile alone;
    alone.papers = {paper};
    alone.papers.front().signer = signer.id;
    alone.papers.front().state = store::PaperState::Draft;
    const auto drawn = pipeline::withData(m_years.tools(), alone, m_years.file().data);
    const auto made = store::documentOf(drawn.file.papers.front().document, paper.id.value);
    if (made && made->signatures != now.signatures)
        return *made;
    return withSignature(now, signer);
}

void YearSession::setSigner(const SignerChoice& signer)
{
    settle();
    const PaperFile* paper = openPaper();
    if (!paper)
        return;
    if (m_desk.opened().manuscript->isFrozen())
        return tellFrozen();
    const OfficialDocument before = m_desk.opened().paper();
    if (before.matrix)
        return Q_EMIT said(Kind::Note, tr("Giao ước do từng thành viên ký; người ký của mỗi thành "
                                          "viên nhập ở Dữ liệu, phần Giao ước."));
    const OfficialDocument after = signedBy(*paper, signer);
    m_signed.push_back({paper->id, before.signatures, paper->signer});
    m_signed.push_back({paper->id, after.signatures, signer.id});
    m_desk.change(after, tr("Đổi người ký"));
    settle();
    Q_EMIT changed();
    Q_EMIT said(Kind::Done, tr("Người ký: %1.").arg(signer.text()));
}

/// The choice that was made last with those signatures.
void YearSession::followSigner()
{
    const auto& now = m_desk.opened().paper().signatures;
    const auto& id = m_desk.opened().id;
    const auto found = std::find_if(m_signed.rbegin(), m_signed.rend(), [&](const Signed& each) {
        return each.paper == id && each.signatures == now;
    });
    if (found != m_signed.rend())
        m_years.foldSigner(id, found->signer);
}

void YearSession::attachScan(const QString& path)
{
    settle();
    const PaperFile* paper = openPaper();
    if (!paper)
        return;
    constexpr qint64 readable =
        2 * store::mostAttachmentBytes; // so that the limit is said in words
    const auto bytes = m_years.read(path, readable);
    if (!bytes)
        return fail(bytes.error());
    const QString name = QFileInfo(path).fileName();
    auto made = store::withAttachment(m_years.file(),
                                      {paper->id, name, *bytes, tr("Bản quét văn bản đã ký")});
    if (!made)
        return fail(made.error());
    const QString title = shell::titleOf(*paper);
    perform(tr("Đính bản quét"), std::move(made).value());
    Q_EMIT said(Kind::Done, tr("Đã chép %1 vào hồ sơ năm, đi kèm “%2”.").arg(name, title));
}

void YearSession::addCoverNote(const store::PaperId& paper)
{
    if (!isOpen())
        return;
    settle();
    const auto made = pipeline::withCoverNote(m_years.tools(), m_years.file(), {paper, today()});
    if (!made)
        return fail(made.error());
    perform(tr("Soạn phiếu trình"), made->file);
    showPaper(made->paper);
    Q_EMIT said(Kind::Done, tr("Đã soạn phiếu trình; hãy ghi tóm tắt, ý kiến rồi in kèm."));
}

} // namespace thidua::shell
