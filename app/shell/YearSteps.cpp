// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/YearSession.h"

#include "agenda/CalendarFile.h"
#include "pipeline/RollYear.h"
#include "renewal/Review.h"
#include "shell/Numbers.h"
#include "store/PaperDocument.h"
#include "store/PaperStates.h"

#include <QDir>
#include <QFileInfo>

// What is done to the papers and the data of a year.

namespace thidua::shell {

using namespace Qt::StringLiterals;
using Kind = widgets::MessageBar::Kind;
using store::PaperFile;
using store::PaperState;
using store::YearFile;

namespace {

QDate dateOf(const base::Date& day) { return {day.year(), day.month(), day.day()}; }

base::Date dateOf(const QDate& day)
{
    return base::Date::of(day.year(), day.month(), day.day()).value_or(base::Date());
}

PaperFile* paperIn(YearFile& file, const store::PaperId& id)
{
    for (PaperFile& paper : file.papers)
        if (paper.id == id)
            return &paper;
    return nullptr;
}

/// Number and date stand on the paper before it is frozen.
void writeNumber(PaperFile& paper, const prompts::MoveAnswer& answer)
{
    if (!answer.number.isEmpty())
        paper.document[u"number"_s] = answer.number;
    paper.document[u"date"_s] = dateOf(answer.date).toIso();
}

/// The year of our grouping, to be changed; null: none.
emulation::GroupingYear* ourYear(emulation::EmulationYear& data)
{
    return const_cast<emulation::GroupingYear*>(agenda::ourGroupingYear(data)); // of `data` itself
}

/// Who has it lately, to be proposed again.
QString lastWhom(const YearFile& file, const store::PaperId& id)
{
    QString whom;
    for (const auto& snapshot : file.snapshots)
        if (snapshot.paper == id && !snapshot.sentTo.isEmpty())
            whom = snapshot.sentTo;
    return whom;
}

} // namespace

QString YearSession::roll(const QString& from)
{
    const auto old = m_years.look(from);
    if (!old) {
        fail(old.error());
        return {};
    }
    const int year = old->data.year + 1;
    const QString name = u"thi-dua-%1.thidua"_s.arg(year);
    const QString path = m_prompts.fileToWrite({tr("Lưu hồ sơ năm %1").arg(year),
                                                QFileInfo(from).dir().filePath(name),
                                                tr("Hồ sơ năm thi đua (*.thidua)")});
    if (path.isEmpty())
        return {};
    const bool isThere = QFileInfo::exists(path);
    if (isThere && !m_prompts.mayReplace({path}))
        return {};
    const auto map = pipeline::rollYear(
        m_desk.world(), {from, year, path, isThere ? base::Overwrite::Yes : base::Overwrite::No});
    if (!map) {
        fail(map.error());
        return {};
    }
    const auto open = std::count_if(map->changes.begin(), map->changes.end(), [](const auto& one) {
        return one.kind != renewal::ChangeKind::Recomputed;
    });
    m_notice = tr("Đã lập hồ sơ năm %1; còn %2 chỗ phải nhập hoặc xem lại, phần lớn ở Dữ liệu.")
                   .arg(year)
                   .arg(open);
    return path;
}

void YearSession::add(const pipeline::DraftRequest& request)
{
    if (!isOpen())
        return;
    settle();
    pipeline::DraftRequest dated = request;
    if (dated.today.isEmpty())
        dated.today = today();
    const auto made = pipeline::withDraft(m_years.tools(), m_years.file(), dated);
    if (!made)
        return fail(made.error());
    const store::PaperId id = made->paper;
    perform(tr("Soạn văn bản mới"), made->file);
    showPaper(id);
    if (!made->missing.isEmpty())
        Q_EMIT said(
            Kind::Note,
            tr("Đã soạn từ dữ liệu của năm; còn để trống: %1.").arg(made->missing.join(u", "_s)));
}

void YearSession::remove(const store::PaperId& id)
{
    if (!isOpen())
        return;
    settle();
    const PaperFile* paper = m_years.file().paper(id);
    if (!paper)
        return;
    if (paper->state != PaperState::Draft)
        return Q_EMIT said(Kind::Note, tr("“%1” đã gửi đi nên không xóa; chỉ xóa được bản dự thảo.")
                                           .arg(shell::titleOf(*paper)));
    if (!m_prompts.confirm(
            {tr("Xóa văn bản"), tr("Xóa “%1” khỏi hồ sơ năm?").arg(shell::titleOf(*paper)),
             tr("Lấy lại được bằng Hoàn tác cho đến khi đóng hồ sơ."), tr("Xóa"), true}))
        return;
    YearFile next = m_years.file();
    std::erase_if(next.papers, [&id](const PaperFile& each) { return each.id == id; });
    perform(tr("Xóa văn bản"), std::move(next));
}

std::optional<prompts::MoveAnswer> YearSession::ask(const PaperFile& paper, PaperState to)
{
    prompts::MoveQuestion question;
    question.paper = shell::titleOf(paper);
    question.from = store::nameOf(paper.state);
    question.to = store::nameOf(to);
    question.date = dateOf(today());
    question.known = lastWhom(m_years.file(), paper.id);
    switch (to) {
    case PaperState::Comment:
        question.danger = tr("Bản gửi đi được chụp lại và giữ nguyên; bản đang soạn vẫn sửa được.");
        question.whom = tr("Gửi đến");
        break;
    case PaperState::Submitted:
        question.danger = tr("Bản trình được chụp lại; từ đây trang không sửa được và không đổi "
                             "theo dữ liệu nữa, cho đến khi được ký hoặc trả lại.");
        question.whom = tr("Trình ai ký");
        break;
    case PaperState::Returned:
        question.danger = tr("Bản đã trình còn trong lịch sử; văn bản lại sửa được.");
        question.why = tr("Ai trả lại, vì sao");
        question.needsWhy = true;
        break;
    case PaperState::Signed:
        question.danger = tr("Từ đây văn bản giữ nguyên vĩnh viễn, kể cả khi dữ liệu đổi.");
        question.asksNumber = true;
        question.number = paper.document.value(u"number"_s).toString();
        if (const auto document = store::documentOf(paper.document, paper.id.value);
            document && document->numbered && question.number.isEmpty())
            question.number =
                nextNumber({m_desk.registerPath(), m_years.file(), paper.id, *document});
        break;
    case PaperState::Issued:
        question.danger = tr("Đây là bước cuối, không lui lại được.");
        question.whom = tr("Gửi đến");
        break;
    case PaperState::Draft:
        question.danger = tr("Các bản đã gửi vẫn còn trong lịch sử.");
        break;
    }
    return m_prompts.moving(question);
}

void YearSession::move(const store::PaperId& id, PaperState to)
{
    if (!isOpen())
        return;
    settle();
    const PaperFile* paper = m_years.file().paper(id);
    if (!paper)
        return;
    const auto answer = ask(*paper, to);
    if (!answer)
        return;
    YearFile file = m_years.file();
    if (to == PaperState::Signed)
        writeNumber(*paperIn(file, id), *answer);
    auto made = store::moved(file, id, {to, dateOf(answer->date), answer->whom, answer->why});
    if (!made)
        return fail(made.error());
    const QString title = shell::titleOf(*paper);
    perform(tr("Chuyển sang %1").arg(store::nameOf(to)), std::move(made).value());
    Q_EMIT said(Kind::Done, tr("“%1” đã chuyển sang bước %2.").arg(title, store::nameOf(to)));
    if (to == PaperState::Signed)
        record(id);
}

/// The register of the office has the number of the paper.
void YearSession::record(const store::PaperId& id)
{
    const PaperFile* paper = m_years.file().paper(id);
    const auto document = store::documentOf(paper->document, id.value);
    if (!document)
        return fail(document.error());
    const auto done = recordNumber({m_desk.registerPath(), m_years.file(), id, *document});
    if (!done)
        fail(done.error());
}

/// Whether papers that wait for their signature follow too.
bool YearSession::followsAll(const YearFile& file, const emulation::EmulationYear& data)
{
    YearFile submitted = file; // the others need not be drawn for this
    std::erase_if(submitted.papers,
                  [](const PaperFile& paper) { return paper.state != PaperState::Submitted; });
    if (submitted.papers.empty())
        return false;
    QStringList waiting;
    for (const auto& id : pipeline::withData(m_years.tools(), std::move(submitted), data).left)
        waiting += u"“%1”"_s.arg(shell::titleOf(*file.paper(id)));
    return !waiting.isEmpty() &&
           m_prompts.confirm({tr("Văn bản đang trình ký"),
                              tr("Dữ liệu mới làm đổi %1, đang chờ ký.").arg(waiting.join(u", "_s)),
                              tr("Đổi thì bản trên bàn người ký không còn giống; không đổi thì văn "
                                 "bản giữ số liệu cũ."),
                              tr("Đổi cả bản đang trình"), true});
}

void YearSession::tellDrawn(const pipeline::RedrawnYear& drawn)
{
    QStringList sentences;
    if (!drawn.changed.empty())
        sentences += tr("Đã vẽ lại %n văn bản theo dữ liệu mới.", nullptr,
                        static_cast<int>(drawn.changed.size()));
    QStringList kept;
    for (const auto& [id, edits] : drawn.edits)
        for (const auto& edit : edits)
            if (edit.stale)
                kept += u"%1 (%2)"_s.arg(titleOf(id), edit.place);
    if (!kept.isEmpty())
        sentences += tr("Giữ chữ sửa tay ở: %1.").arg(kept.join(u"; "_s));
    if (!drawn.left.empty())
        sentences += tr("%n văn bản đã gửi, đã ký giữ nguyên như cũ.", nullptr,
                        static_cast<int>(drawn.left.size()));
    sentences += drawn.troubles;
    if (!sentences.isEmpty())
        Q_EMIT said(drawn.troubles.isEmpty() ? Kind::Done : Kind::Trouble, sentences.join(u' '));
}

void YearSession::setData(emulation::EmulationYear data, const QString& step)
{
    if (!isOpen() || data == m_years.file().data)
        return;
    settle();
    const bool all = followsAll(m_years.file(), data);
    auto drawn = pipeline::withData(m_years.tools(), m_years.file(), std::move(data), {all, {}});
    perform(step, drawn.file);
    tellDrawn(drawn);
}

void YearSession::setOwnFields(const store::PaperId& id, const QJsonObject& fields)
{
    if (!isOpen())
        return;
    settle();
    YearFile next = m_years.file();
    PaperFile* paper = paperIn(next, id);
    if (!paper || paper->fields == fields)
        return;
    paper->fields = fields;
    auto data = next.data;
    const auto drawn = pipeline::withData(m_years.tools(), std::move(next), std::move(data));
    perform(tr("Thông tin riêng của văn bản"), drawn.file);
    tellDrawn(drawn);
}

void YearSession::setRole(emulation::MemberRole role)
{
    if (!isOpen())
        return;
    emulation::EmulationYear data = m_years.file().data;
    auto* year = ourYear(data);
    if (!year)
        return;
    bool isMember = false;
    for (auto& member : year->members) {
        if (member.agency == data.office) {
            member.role = role;
            isMember = true;
        } else if (member.role == role && role != emulation::MemberRole::Member) {
            member.role = emulation::MemberRole::Member;
        }
    }
    if (!isMember)
        year->members.push_back({data.office, role, {}});
    setData(std::move(data), tr("Vai trò của cơ quan"));
}

void YearSession::setCirculation(const std::vector<emulation::CirculationStep>& steps)
{
    if (!isOpen())
        return;
    emulation::EmulationYear data = m_years.file().data;
    auto* year = ourYear(data);
    if (!year || !year->pledge)
        return;
    year->pledge->circulation = steps;
    setData(std::move(data), tr("Luân chuyển giao ước"));
}

void YearSession::exportCalendar()
{
    if (!isOpen())
        return;
    settle();
    const auto entries = m_years.dues();
    if (entries.empty())
        return Q_EMIT said(Kind::Note,
                           tr("Chưa có hạn hay hoạt động nào có ngày để xuất ra lịch."));
    const int year = m_years.file().data.year;
    const QString folder = m_settings.value(settings::lastFolder);
    QString path = m_prompts.fileToWrite({tr("Xuất lịch"),
                                          QDir(folder).filePath(u"thi-dua-%1.ics"_s.arg(year)),
                                          tr("Lịch (*.ics)")});
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".ics"_s, Qt::CaseInsensitive))
        path += u".ics"_s;
    if (QFileInfo::exists(path) && !m_prompts.mayReplace({path}))
        return;
    const auto* grouping = agenda::ourGrouping(m_years.file().data);
    const agenda::CalendarHead head{
        tr("Thi đua %1").arg(year),
        u"%1/%2/%3"_s
            .arg(m_years.file().data.office.value, grouping ? grouping->id.value : QString())
            .arg(year),
        today()};
    const auto bytes = agenda::calendarFile(entries, head);
    if (auto done = m_years.write(path, bytes); !done)
        return fail(done.error());
    Q_EMIT said(Kind::Done, tr("Đã ghi %n mục vào %1.", nullptr, static_cast<int>(entries.size()))
                                .arg(QDir::toNativeSeparators(path)));
}

} // namespace thidua::shell
