// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/Pasted.h"

#include "data/FieldText.h"
#include "data/FormWords.h"
#include "data/Options.h"
#include "data/RecordRows.h"
#include "data/Titles.h"
#include "emulation/Sense.h"
#include "text/Normal.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace thidua::data {

using namespace Qt::StringLiterals;
using emulation::MemberShape;
using emulation::RecordShape;
using emulation::ShapeKind;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Pasted)
};

constexpr qsizetype mostRows = 5000;
constexpr qsizetype mostText = 4'000'000;

/// Other words for a label, without marks.
const QStringList otherWords(const QString& key)
{
    static const QHash<QString, QStringList> all = {
        {u"name"_s, {u"ho ten"_s, u"ten"_s}},
        {u"born"_s, {u"nam sinh"_s, u"sinh ngay"_s, u"ngay thang nam sinh"_s}},
        {u"unit"_s, {u"phong"_s, u"phong ban"_s, u"don vi cong tac"_s}},
        {u"position"_s, {u"chuc vu"_s, u"chuc danh"_s}},
        {u"subject"_s, {u"ho va ten"_s, u"ho ten"_s, u"ca nhan"_s, u"tap the"_s, u"ten"_s}},
        {u"awards"_s, {u"danh hieu"_s, u"danh hieu dang ky"_s, u"hinh thuc khen thuong"_s}},
        {u"award"_s, {u"danh hieu"_s, u"hinh thuc khen thuong"_s}},
        {u"agency"_s, {u"don vi"_s, u"ten don vi"_s}},
        {u"date"_s, {u"ngay"_s, u"thoi gian"_s}},
        {u"time"_s, {u"ngay"_s}},
        {u"note"_s, {u"ghi chu"_s}},
    };
    return all.value(key);
}

QString plain(const QString& text)
{
    QString words = text::bare(text);
    for (QChar& character : words)
        if (!character.isLetterOrNumber())
            character = u' ';
    return words.simplified();
}

/// How well a label says that it is that column; 0: not at all.
int fitOf(const MemberShape& member, const QString& header)
{
    const QString label = plain(member.labelText());
    if (header == label)
        return 4;
    if (otherWords(member.keyText()).contains(header))
        return 3;
    constexpr qsizetype tooShort = 4;
    if (header.size() < tooShort)
        return 0;
    return label.startsWith(header) || header.startsWith(label) ? 2 : 0;
}

const MemberShape* columnFor(const RecordShape& shape, const QString& header)
{
    const MemberShape* best = nullptr;
    int bestFit = 0;
    for (const MemberShape& member : shape.members) {
        if (!canBeTyped(member) || FormWords::look(member).isHidden)
            continue;
        const int fit = fitOf(member, header);
        if (fit > bestFit) {
            best = &member;
            bestFit = fit;
        }
    }
    return best;
}

/// Whether the first row is one of labels; then the columns are in it.
bool readHeader(Pasted& pasted, const RecordShape& shape, const QStringList& first)
{
    std::vector<const MemberShape*> columns;
    qsizetype known = 0;
    qsizetype filled = 0;
    for (const QString& cell : first) {
        const QString header = plain(cell);
        const MemberShape* member = header.isEmpty() ? nullptr : columnFor(shape, header);
        const bool isDouble = std::find(columns.begin(), columns.end(), member) != columns.end();
        columns.push_back(isDouble ? nullptr : member);
        known += columns.back() ? 1 : 0;
        filled += header.isEmpty() ? 0 : 1;
    }
    if (known == 0 || known * 2 < filled)
        return false;
    pasted.columns = columns;
    pasted.headers = first;
    pasted.hasHeader = true;
    return true;
}

/// "STT" before the columns of the table is not one of them.
bool isCounter(const std::vector<QStringList>& rows)
{
    int wanted = 1;
    return rows.size() > 1 && std::all_of(rows.begin(), rows.end(), [&wanted](const auto& row) {
               return row.value(0).trimmed().remove(u'.').toInt() == wanted++;
           });
}

void columnsOfTable(Pasted& pasted, const MemberShape& list, const std::vector<QStringList>& rows)
{
    const auto shown = columnsOf(list);
    qsizetype widest = 0;
    for (const QStringList& row : rows)
        widest = qMax(widest, row.size());
    if (isCounter(rows) && widest > 1) {
        pasted.columns.push_back(nullptr);
        pasted.headers += Say::tr("STT");
    }
    for (const MemberShape* member : shown) {
        pasted.columns.push_back(member);
        pasted.headers += FormWords::caption(*member);
    }
    for (auto extra = static_cast<qsizetype>(pasted.columns.size()); extra < widest; ++extra) {
        pasted.columns.push_back(nullptr);
        pasted.headers += Say::tr("(cột thừa)");
    }
}

QString inColumn(const MemberShape& member, const QString& what)
{
    return Say::tr("cột %1: %2").arg(FormWords::caption(member), what);
}

/// A member that is no agency yet: whoever joins is new; elsewhere an unknown name is a slip.
bool mayBeNew(const FieldPlace& at, const MemberShape& member, const QString& cell)
{
    if (at.key() != u"members" || member.keyText() != u"agency")
        return false;
    const QString wanted = text::bare(cell).simplified();
    const Options options = optionsFor(*at.desk, member);
    return std::none_of(options.all.begin(), options.all.end(), [&](const Option& option) {
        return text::bare(option.title).simplified() == wanted;
    });
}

/// The id of the new agency of that name, made at its first row.
QString newAgency(const FieldPlace& at, Pasted& pasted, const MemberShape& member,
                  const QString& name)
{
    QJsonObject made = namedAgency(*at.desk, name);
    const QString wanted = agencyNameToday(*at.desk, made);
    for (const QJsonObject& other : pasted.agencies)
        if (text::bare(agencyNameToday(*at.desk, other)) == text::bare(wanted))
            return other.value(u"id"_s).toString();
    const auto isUsed = [&pasted](const QString& id) {
        return std::any_of(pasted.agencies.begin(), pasted.agencies.end(),
                           [&id](const auto& other) { return other.value(u"id"_s) == id; });
    };
    QString id = freshId(*at.desk, member.shape.target, name);
    for (int number = 2; isUsed(id); ++number)
        id = freshId(*at.desk, member.shape.target, QString(name + u" %1"_s.arg(number)));
    made[u"id"_s] = id;
    pasted.agencies.push_back(made);
    return id;
}

void readRow(const FieldPlace& at, Pasted& pasted, PastedRow& row)
{
    for (size_t column = 0; column < pasted.columns.size(); ++column) {
        const MemberShape* member = pasted.columns[column];
        const QString cell = row.cells.value(static_cast<qsizetype>(column));
        if (!member || cell.trimmed().isEmpty())
            continue;
        const QString tidy = text::composed(cell.simplified());
        const auto made = mayBeNew(at, *member, tidy)
                              ? base::Result<QJsonValue>(newAgency(at, pasted, *member, tidy))
                              : typedValue(*at.desk, *member, cell, row.record);
        if (!made)
            row.troubles += inColumn(*member, made.error().message);
        else if (*made != member->shape.usual)
            row.record[member->keyText()] = *made;
    }
    for (const MemberShape& member : at.member->shape.records()->members) {
        const bool isId = member.shape.kind == ShapeKind::OwnId;
        const bool told = row.troubles.join(u' ').contains(FormWords::caption(member));
        if (member.needed && !isId && !told && !row.record.contains(member.keyText()))
            row.troubles += inColumn(member, Say::tr("còn trống."));
    }
}

/// What is wrong with rows only beside the others: a member twice, an end before its beginning.
void checkTogether(const FieldPlace& at, Pasted& pasted)
{
    QJsonArray list = at.desk->value(at.place()).toArray();
    std::vector<PastedRow*> rows(static_cast<size_t>(list.size()), nullptr);
    for (PastedRow& row : pasted.rows) {
        if (!row.isGood())
            continue;
        list.append(row.record);
        rows.push_back(&row);
    }
    const auto data = edit::withValueAt(at.desk->data(), at.place(), list);
    for (const auto& problem : emulation::checkSense(data)) {
        if (!problem.path.startsWith(at.place() + u'['))
            continue;
        const auto index = problem.path.mid(at.place().size() + 1).section(u']', 0, 0).toULong();
        const QString column = problem.label.section(u", "_s, -1);
        if (index < rows.size() && rows[index])
            rows[index]->troubles += Say::tr("%1: %2.").arg(column, problem.what);
    }
}

} // namespace

int Pasted::goodCount() const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const PastedRow& row) { return row.isGood(); }));
}

std::vector<QJsonObject> Pasted::wantedAgencies() const
{
    std::vector<QJsonObject> wanted;
    for (const QJsonObject& agency : agencies)
        if (std::any_of(rows.begin(), rows.end(), [&agency](const PastedRow& row) {
                return row.isGood() && row.record.value(u"agency"_s) == agency.value(u"id"_s);
            }))
            wanted.push_back(agency);
    return wanted;
}

std::vector<QStringList> cellsOf(const QString& text)
{
    std::vector<QStringList> rows(1);
    QString cell;
    bool quoted = false;
    const auto close = [&rows, &cell] {
        rows.back() += cell;
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        const bool doubled = quoted && letter == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
        if (doubled) {
            cell += text[++i];
        } else if (letter == u'"' && (quoted || cell.isEmpty())) {
            quoted = !quoted;
        } else if (letter == u'\t' && !quoted) {
            close();
        } else if (letter == u'\n' && !quoted) {
            close();
            rows.emplace_back();
        } else if (letter != u'\r') {
            cell += letter;
        }
    }
    close();
    return rows;
}

base::Result<Pasted> readPasted(const FieldPlace& at, const QString& text)
{
    const auto refused = [](const QString& sentence) {
        return base::Error{base::ErrorCode::Refused, sentence, {}};
    };
    if (text.size() > mostText)
        return refused(Say::tr("Bảng được dán quá lớn; hãy chép từng phần."));
    const auto isBlank = [](const QStringList& row) {
        return row.join(QString()).trimmed().isEmpty();
    };
    auto rows = cellsOf(text);
    while (rows.size() > 1 && isBlank(rows.back()))
        rows.pop_back();
    if (std::all_of(rows.begin(), rows.end(), isBlank))
        return refused(Say::tr("Chưa có gì để dán; hãy chép các dòng trong Excel trước."));
    if (static_cast<qsizetype>(rows.size()) > mostRows)
        return refused(Say::tr("Bảng được dán quá lớn; hãy chép từng phần."));
    Pasted pasted;
    const RecordShape& shape = *at.member->shape.records();
    if (!readHeader(pasted, shape, rows.front()))
        columnsOfTable(pasted, *at.member, rows);
    for (size_t place = pasted.hasHeader ? 1 : 0; place < rows.size(); ++place) {
        if (isBlank(rows[place]))
            continue;
        PastedRow row{static_cast<int>(place) + 1, rows[place], {}, {}};
        readRow(at, pasted, row);
        pasted.rows.push_back(row);
    }
    if (pasted.rows.empty())
        return refused(
            Say::tr("Phần được dán chỉ có dòng tiêu đề; hãy chép cả các dòng bên dưới."));
    checkTogether(at, pasted);
    return pasted;
}

int takePasted(const FieldPlace& at, const Pasted& pasted)
{
    const RecordShape& shape = *at.member->shape.records();
    const MemberShape* id = shape.find(u"id"_s);
    QJsonArray list = at.desk->value(at.place()).toArray();
    QSet<QString> used;
    int taken = 0;
    for (const PastedRow& row : pasted.rows) {
        if (!row.isGood())
            continue;
        QJsonObject record = row.record;
        if (id && id->shape.kind == ShapeKind::OwnId) {
            const QString name = titleOf(*at.desk, shape, record);
            QString made = freshId(*at.desk, id->shape.target, name);
            for (int number = 2; used.contains(made); ++number)
                made = freshId(*at.desk, id->shape.target, QString(name + u" %1"_s.arg(number)));
            used.insert(made);
            record[u"id"_s] = made;
        }
        list.append(record);
        ++taken;
    }
    edit::ValueStep step{
        Say::tr("Dán %n dòng vào %1", nullptr, taken).arg(at.member->labelText()), {}, {}};
    auto count = at.desk->value(u"agencies"_s).toArray().size();
    for (const QJsonObject& agency : pasted.wantedAgencies())
        step.edits.push_back({u"agencies[%1]"_s.arg(count++), {}, agency});
    step.edits.push_back({at.place(), {}, list});
    at.desk->change(step);
    return taken;
}

} // namespace thidua::data
