// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OutgoingRegister.h"

#include "base/Sentence.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>
#include <utility>

namespace thidua::store {

using namespace Qt::StringLiterals;
using base::Done;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;

namespace {

constexpr int schemaVersion = 1;

/// The columns of an entry, in the order in which they are bound and read.
const QString columnList = u"number, symbol, date, kind, summary, signer, recipients, keeper, "
                           "copies, sent, receipt, note, paper"_s;

const QString createTable =
    u"CREATE TABLE entries (id INTEGER PRIMARY KEY, agency TEXT NOT NULL, year INTEGER NOT NULL, "
    "series TEXT NOT NULL, number INTEGER NOT NULL, symbol TEXT, date TEXT, kind TEXT, "
    "summary TEXT, signer TEXT, recipients TEXT, keeper TEXT, copies INTEGER, sent TEXT, "
    "receipt TEXT, note TEXT, paper TEXT)"_s;
const QString createIndex = u"CREATE INDEX bySeries ON entries (agency, year, series, number)"_s;

void bindEntry(QSqlQuery& query, const OutgoingEntry& entry)
{
    query.addBindValue(entry.number);
    query.addBindValue(entry.symbol);
    query.addBindValue(entry.date.toIso());
    for (const QString& text :
         {entry.kind, entry.summary, entry.signer, entry.recipients, entry.keeper})
        query.addBindValue(text);
    query.addBindValue(entry.copies);
    query.addBindValue(entry.sent.toIso());
    for (const QString& text : {entry.receipt, entry.note, entry.paper})
        query.addBindValue(text);
}

void bindSeries(QSqlQuery& query, const Series& series)
{
    query.addBindValue(series.agency);
    query.addBindValue(series.year);
    query.addBindValue(series.name.isNull() ? u""_s : series.name);
}

base::Date dateIn(const QSqlQuery& query, int column)
{
    return base::Date::fromIso(query.value(column).toString()).value_or(base::Date());
}

OutgoingEntry entryIn(const QSqlQuery& query)
{
    const auto text = [&query](int column) { return query.value(column).toString(); };
    OutgoingEntry entry;
    entry.id = query.value(0).toLongLong();
    entry.number = query.value(1).toInt();
    entry.symbol = text(2);
    entry.date = dateIn(query, 3);
    entry.kind = text(4);
    entry.summary = text(5);
    entry.signer = text(6);
    entry.recipients = text(7);
    entry.keeper = text(8);
    entry.copies = query.value(9).toInt();
    entry.sent = dateIn(query, 10);
    entry.receipt = text(11);
    entry.note = text(12);
    entry.paper = text(13);
    return entry;
}

Error damagedError(const QString& path)
{
    return {
        ErrorCode::Refused,
        Sentence::tr("%1: sổ đăng ký văn bản đi bị hỏng; hãy cất tệp này sang bên rồi mở bản sao "
                     "lưu hoặc lập sổ mới.",
                     path),
        OutgoingRegister::damaged};
}

bool isDamage(const QSqlError& error)
{
    const QString code = error.nativeErrorCode();
    return code == u"11"_s || code == u"26"_s; // SQLITE_CORRUPT, SQLITE_NOTADB
}

} // namespace

/// A database connection of Qt, which is known by its name; taken away with the value.
class OutgoingRegister::Connection {
public:
    explicit Connection(const QString& file) : path(file), m_name(nextName())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        database.open();
    }
    ~Connection()
    {
        database().close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    QSqlQuery query() const { return QSqlQuery(database()); }

    Error readError(const QSqlError& error) const
    {
        if (isDamage(error))
            return damagedError(path);
        return {ErrorCode::CannotRead,
                Sentence::tr("%1: không đọc được sổ đăng ký văn bản đi; hãy xem lại thư mục và "
                             "quyền đọc, hoặc chờ chương trình khác ghi xong.",
                             path),
                error.text()};
    }
    Error writeError(const QSqlError& error) const
    {
        if (isDamage(error))
            return damagedError(path);
        return {
            ErrorCode::CannotWrite,
            Sentence::tr("%1: không ghi được vào sổ đăng ký văn bản đi vì đĩa đầy, không có quyền "
                         "ghi hoặc sổ đang bận; hãy thử lại.",
                         path),
            error.text()};
    }

    /// All of it or nothing, and nobody else between.
    template <typename Work> Result<OutgoingEntry> inOneStep(Work&& work)
    {
        QSqlQuery begin = query();
        if (!begin.exec(u"BEGIN IMMEDIATE"_s))
            return writeError(begin.lastError());
        const Result<OutgoingEntry> done = work();
        QSqlQuery end = query();
        if (done && end.exec(u"COMMIT"_s))
            return done;
        const QSqlError problem = end.lastError();
        query().exec(u"ROLLBACK"_s);
        return done ? Result<OutgoingEntry>(writeError(problem)) : done;
    }

    Result<OutgoingEntry> insert(const Series& series, const OutgoingEntry& entry)
    {
        QSqlQuery insertion = query();
        insertion.prepare(u"INSERT INTO entries (agency, year, series, "_s + columnList +
                          u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        bindSeries(insertion, series);
        bindEntry(insertion, entry);
        if (!insertion.exec())
            return writeError(insertion.lastError());
        OutgoingEntry recorded = entry;
        recorded.id = insertion.lastInsertId().toLongLong();
        return recorded;
    }

    /// Empty: sound. Whole where it was never used.
    Result<Done> check()
    {
        QSqlQuery sound = query();
        if (!sound.exec(u"PRAGMA quick_check(1)"_s) || !sound.next())
            return readError(sound.lastError());
        if (sound.value(0).toString() != u"ok"_s)
            return damagedError(path);
        return Done{};
    }

    /// Makes the table in a new database. Two programs may come here at once.
    Result<Done> prepare()
    {
        QSqlQuery work = query();
        work.exec(u"PRAGMA synchronous = FULL"_s);
        if (!work.exec(u"PRAGMA user_version"_s) || !work.next())
            return readError(work.lastError());
        const int version = work.value(0).toInt();
        work.finish();
        if (version > schemaVersion)
            return Error{ErrorCode::Refused,
                         Sentence::tr("%1: sổ do bản Thi Đua mới hơn tạo ra; hãy cập nhật chương "
                                      "trình.",
                                      path),
                         u"newer format"_s};
        if (version == schemaVersion)
            return Done{};
        if (!work.exec(u"BEGIN IMMEDIATE"_s))
            return writeError(work.lastError());
        // Somebody may have made it while we waited.
        const bool isThere = work.exec(u"PRAGMA user_version"_s) && work.next() &&
                             work.value(0).toInt() == schemaVersion;
        work.finish();
        const bool isMade = isThere || (work.exec(createTable) && work.exec(createIndex) &&
                                        work.exec(u"PRAGMA user_version = 1"_s));
        const QSqlError problem = work.lastError();
        if (isMade && work.exec(u"COMMIT"_s))
            return Done{};
        work.exec(u"ROLLBACK"_s);
        return writeError(problem);
    }

    QString path;

private:
    static QString nextName()
    {
        static std::atomic<int> count = 0;
        return u"thidua-register-%1"_s.arg(++count);
    }

    QString m_name;
};

OutgoingRegister::OutgoingRegister(std::shared_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Result<OutgoingRegister> OutgoingRegister::open(const QString& path)
{
    const auto connection = std::make_shared<Connection>(path);
    if (!connection->database().isOpen())
        return connection->readError(connection->database().lastError());
    if (const auto sound = connection->check(); !sound)
        return sound.error();
    if (const auto ready = connection->prepare(); !ready)
        return ready.error();
    return OutgoingRegister(connection);
}

Result<QString> OutgoingRegister::setAside(const QString& path)
{
    for (int count = 1; count < 1000; ++count) {
        const QString aside = u"%1.hong-%2"_s.arg(path).arg(count);
        if (!QFileInfo::exists(aside) && QFile::rename(path, aside))
            return aside;
    }
    return Error{ErrorCode::CannotWrite,
                 Sentence::tr("%1: không cất sổ hỏng sang bên được; hãy xem lại quyền ghi của thư "
                              "mục.",
                              path),
                 {}};
}

Result<OutgoingEntry> OutgoingRegister::record(const Series& series, const OutgoingEntry& entry)
{
    return m_connection->inOneStep([&] { return m_connection->insert(series, entry); });
}

Result<OutgoingEntry> OutgoingRegister::recordNext(const Series& series, const OutgoingEntry& entry)
{
    return m_connection->inOneStep([&]() -> Result<OutgoingEntry> {
        QSqlQuery highest = m_connection->query();
        highest.prepare(
            u"SELECT MAX(number) FROM entries WHERE agency = ? AND year = ? AND series = ?"_s);
        bindSeries(highest, series);
        if (!highest.exec() || !highest.next())
            return m_connection->readError(highest.lastError());
        OutgoingEntry numbered = entry;
        numbered.number = highest.value(0).toInt() + 1;
        highest.finish();
        return m_connection->insert(series, numbered);
    });
}

Result<OutgoingEntry> OutgoingRegister::change(const OutgoingEntry& entry)
{
    return m_connection->inOneStep([&]() -> Result<OutgoingEntry> {
        QSqlQuery update = m_connection->query();
        update.prepare(u"UPDATE entries SET number = ?, symbol = ?, date = ?, kind = ?, "
                       "summary = ?, signer = ?, recipients = ?, keeper = ?, copies = ?, "
                       "sent = ?, receipt = ?, note = ?, paper = ? WHERE id = ?"_s);
        bindEntry(update, entry);
        update.addBindValue(entry.id);
        if (!update.exec())
            return m_connection->writeError(update.lastError());
        if (update.numRowsAffected() == 1)
            return entry;
        return Error{
            ErrorCode::WrongUse,
            Sentence::tr("%1: dòng cần sửa không còn trong sổ; hãy mở lại sổ.", m_connection->path),
            {}};
    });
}

Result<Done> OutgoingRegister::release(qint64 id)
{
    QSqlQuery removal = m_connection->query();
    removal.prepare(u"DELETE FROM entries WHERE id = ?"_s);
    removal.addBindValue(id);
    return removal.exec() ? Result<Done>(Done{}) : m_connection->writeError(removal.lastError());
}

SeriesScheme OutgoingRegister::scheme() const
{
    QSqlQuery query = m_connection->query();
    const bool isThere =
        query.exec(u"SELECT value FROM customs WHERE name = 'scheme'"_s) && query.next();
    const QString kept = isThere ? query.value(0).toString() : QString();
    return kept == u"kind"       ? SeriesScheme::ByKind
           : kept == u"separate" ? SeriesScheme::Separate
                                 : SeriesScheme::Common;
}

/// The table came later than the others: a register may be without it.
Result<Done> OutgoingRegister::setScheme(SeriesScheme scheme)
{
    QSqlQuery query = m_connection->query();
    const bool isThere = query.exec(
        u"CREATE TABLE IF NOT EXISTS customs (name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s);
    query.prepare(u"INSERT OR REPLACE INTO customs (name, value) VALUES ('scheme', ?)"_s);
    query.addBindValue(scheme == SeriesScheme::ByKind     ? u"kind"_s
                       : scheme == SeriesScheme::Separate ? u"separate"_s
                                                          : u"common"_s);
    return isThere && query.exec() ? Result<Done>(Done{})
                                   : m_connection->writeError(query.lastError());
}

Result<std::vector<OutgoingEntry>> OutgoingRegister::entries(const Series& series) const
{
    QSqlQuery query = m_connection->query();
    query.prepare(u"SELECT id, "_s + columnList +
                  u" FROM entries WHERE agency = ? AND year = ? AND series = ? "
                  "ORDER BY number, id"_s);
    bindSeries(query, series);
    if (!query.exec())
        return m_connection->readError(query.lastError());
    std::vector<OutgoingEntry> found;
    while (query.next())
        found.push_back(entryIn(query));
    if (query.lastError().isValid())
        return m_connection->readError(query.lastError());
    return found;
}

Result<std::vector<Series>> OutgoingRegister::series(const QString& agency, int year) const
{
    QSqlQuery query = m_connection->query();
    query.prepare(
        u"SELECT DISTINCT series FROM entries WHERE agency = ? AND year = ? ORDER BY series"_s);
    query.addBindValue(agency);
    query.addBindValue(year);
    if (!query.exec())
        return m_connection->readError(query.lastError());
    std::vector<Series> found;
    while (query.next())
        found.push_back({agency, year, query.value(0).toString()});
    return found;
}

} // namespace thidua::store
