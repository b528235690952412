// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/JournalContent.h"

#include "base/Limits.h"
#include "base/Sentence.h"
#include "document/Json.h"
#include "edit/StepJson.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace thidua::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;

namespace {

constexpr int journalFormat = 1;
constexpr std::array<QLatin1StringView, 4> turnNames = {"done"_L1, "joined"_L1, "undone"_L1,
                                                        "redone"_L1};

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString hexSha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

std::optional<QJsonObject> objectIn(const std::optional<QByteArray>& line)
{
    if (!line)
        return std::nullopt;
    const auto json = QJsonDocument::fromJson(*line); // no deeper than 1024
    return json.isObject() ? std::optional(json.object()) : std::nullopt;
}

Error noJournal(const QString& name)
{
    return {
        ErrorCode::Refused,
        Sentence::tr("%1: bản ghi phòng sự cố này bị hỏng từ đầu nên không lấy lại được gì.", name),
        {}};
}

Error newer(const QString& name)
{
    return {ErrorCode::Refused,
            Sentence::tr("%1: bản ghi phòng sự cố này do bản chương trình mới hơn viết; hãy mở "
                         "bằng bản mới.",
                         name),
            newerJournal};
}

Result<JournalBase> readBase(const QByteArray& bytes, const QString& name, JournalMark& mark)
{
    const auto head = objectIn(nextJournalLine(bytes, mark));
    if (!head || head->value("type"_L1).toString() != "thidua-journal"_L1)
        return noJournal(name);
    if (head->value("format"_L1).toInt() > journalFormat)
        return newer(name);
    const auto text = nextJournalLine(bytes, mark);
    if (!text || head->value("paper"_L1).toString() != hexSha256(*text))
        return noJournal(name);
    auto paper = document::fromJsonText(*text, name);
    if (!paper)
        return paper.error();
    return JournalBase{head->value("path"_L1).toString(),
                       QByteArray::fromHex(head->value("file"_L1).toString().toLatin1()),
                       std::move(paper).value(),
                       {head->value("id"_L1).toString()}};
}

std::optional<JournalEntry> entryFrom(const std::optional<QJsonObject>& json)
{
    if (!json)
        return std::nullopt;
    const QString name = json->value("turn"_L1).toString();
    const auto turn = std::find(turnNames.begin(), turnNames.end(), name);
    auto step = edit::stepFromJson(json->value("step"_L1).toObject());
    if (turn == turnNames.end() || !step)
        return std::nullopt;
    return JournalEntry{static_cast<Turn>(turn - turnNames.begin()), std::move(step).value()};
}

/// Lines from there on, a last one without its end among them.
qint64 linesFrom(const QByteArray& bytes, qint64 at)
{
    const auto start = bytes.begin() + at;
    return std::count(start, bytes.end(), '\n') + (at < bytes.size() && !bytes.endsWith('\n'));
}

/// Into the history as it was when the entry was written down. What was undone then may have been
/// done before the journal began; it then counts as a step of its own.
void remember(edit::History& history, const JournalEntry& entry)
{
    if (entry.turn == Turn::Undone) {
        const auto undone = history.undo();
        if (undone == entry.step)
            return;
        if (undone)
            history.redo();
    } else if (entry.turn == Turn::Redone) {
        const auto redone = history.redo();
        if (redone == entry.step)
            return;
        if (redone)
            history.undo();
    }
    if (entry.turn != Turn::Joined)
        history.closeGroup();
    history.push(entry.step);
}

/// Applies as many entries as fit, `most` at the most. Nothing where the next one does not fit: a
/// paper is lost to a step that fails half-way.
std::optional<Replayed> replayed(const JournalContent& content, size_t most, size_t& fitting)
{
    Replayed made{content.base.paper, {}, 0};
    for (; made.applied < most; ++made.applied) {
        const JournalEntry& entry = content.entries[made.applied];
        auto paper = edit::apply(std::move(made.paper), entry.step);
        if (!paper) {
            fitting = made.applied;
            return std::nullopt;
        }
        made.paper = std::move(paper).value();
        remember(made.history, entry);
    }
    return made;
}

} // namespace

QByteArray journalHead(const JournalBase& base, JournalMark& mark)
{
    const QByteArray paper = compact(document::toJson(base.paper));
    QJsonObject head{{u"type"_s, u"thidua-journal"_s},
                     {u"format"_s, journalFormat},
                     {u"path"_s, base.path},
                     {u"file"_s, QString::fromLatin1(base.sha256.toHex())},
                     {u"paper"_s, hexSha256(paper)}};
    if (!base.paperId.isEmpty())
        head[u"id"_s] = base.paperId.value;
    const QByteArray first = journalLine(compact(head), mark);
    return first + journalLine(paper, mark);
}

QByteArray journalLine(const JournalEntry& entry, JournalMark& mark)
{
    const QString turn = turnNames[static_cast<size_t>(entry.turn)];
    return journalLine(compact({{u"turn"_s, turn}, {u"step"_s, edit::toJson(entry.step)}}), mark);
}

Result<JournalContent> readJournal(const QByteArray& bytes, const QString& name)
{
    JournalContent content;
    JournalMark mark;
    auto base = readBase(bytes, name, mark);
    if (!base)
        return base.error();
    content.base = std::move(base).value();
    content.marks.push_back(mark);
    while (mark.at < bytes.size() && content.entries.size() < base::limits::journalSteps) {
        auto entry = entryFrom(objectIn(nextJournalLine(bytes, mark)));
        if (!entry)
            break;
        content.entries.push_back(std::move(*entry));
        content.marks.push_back(mark);
    }
    content.lost = linesFrom(bytes, content.marks.back().at);
    return content;
}

Replayed replay(const JournalContent& content)
{
    size_t fitting = content.entries.size();
    while (true)
        if (auto made = replayed(content, fitting, fitting))
            return std::move(*made);
}

} // namespace thidua::store
