// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda/CalendarFile.h"

#include "base/Sentence.h"
#include "regulation/Calendar.h"

#include <QCryptographicHash>

namespace thidua::agenda {

using namespace Qt::StringLiterals;
using base::Date;

namespace {

/// RFC 5545, 3.1: no line of more than 75 octets; a letter is not parted.
constexpr qsizetype mostOctets = 75;

void addLine(QByteArray& file, const QString& line)
{
    QByteArray rest = line.toUtf8();
    qsizetype most = mostOctets;
    while (rest.size() > most) {
        qsizetype end = most;
        while ((static_cast<unsigned char>(rest[end]) & 0xC0) == 0x80)
            --end;
        file += rest.left(end) + "\r\n ";
        rest.remove(0, end);
        most = mostOctets - 1; // the blank counts
    }
    file += rest + "\r\n";
}

/// RFC 5545, 3.3.11.
QString escaped(const QString& text)
{
    QString safe;
    for (const QChar character : text) {
        if (character == u'\n')
            safe += u"\\n"_s;
        else if (character == u'\\' || character == u';' || character == u',')
            safe += QString(u'\\') + character;
        else if (character >= u' ')
            safe += character;
    }
    return safe;
}

QString dayText(const Date& day) { return day.toIso().remove(u'-'); }

QString uidOf(const DueEntry& entry, const CalendarHead& head)
{
    const QByteArray whole = QString(head.scope + u'\n' + entry.id).toUtf8();
    const auto hash = QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(32);
    return QString::fromLatin1(hash) + u"@thidua.vn"_s;
}

QString descriptionOf(const DueEntry& entry)
{
    QStringList lines;
    if (!entry.who.isEmpty())
        lines += base::Sentence::tr("Thực hiện: %1", entry.who);
    if (!entry.hint.isEmpty())
        lines += entry.hint;
    lines += entry.gaps;
    return lines.join(u'\n');
}

void addAlarm(QByteArray& file, const DueEntry& entry)
{
    if (entry.remindDays <= 0 || entry.isDone)
        return;
    addLine(file, u"BEGIN:VALARM"_s);
    addLine(file, u"ACTION:DISPLAY"_s);
    addLine(file, u"DESCRIPTION:"_s + escaped(entry.title));
    addLine(file, u"TRIGGER:-P%1D"_s.arg(entry.remindDays));
    addLine(file, u"END:VALARM"_s);
}

void addEntry(QByteArray& file, const DueEntry& entry, const CalendarHead& head)
{
    const bool isEvent = entry.kind == DueEntry::Kind::Event;
    addLine(file, u"BEGIN:VEVENT"_s);
    addLine(file, u"UID:"_s + uidOf(entry, head));
    addLine(file, u"DTSTAMP:"_s + dayText(head.today) + u"T000000Z"_s);
    const Date& first = isEvent ? entry.first : entry.workingDay;
    const Date& last = isEvent ? entry.last : entry.workingDay;
    addLine(file, u"DTSTART;VALUE=DATE:"_s + dayText(first));
    addLine(file, u"DTEND;VALUE=DATE:"_s + dayText(regulation::plusDays(last, 1)));
    addLine(file, u"SUMMARY:"_s +
                      escaped(isEvent ? entry.title : base::Sentence::tr("Hạn: %1", entry.title)));
    if (const QString more = descriptionOf(entry); !more.isEmpty())
        addLine(file, u"DESCRIPTION:"_s + escaped(more));
    if (!entry.place.isEmpty())
        addLine(file, u"LOCATION:"_s + escaped(entry.place));
    addLine(file, entry.isExpected ? u"STATUS:TENTATIVE"_s : u"STATUS:CONFIRMED"_s);
    addLine(file, u"TRANSP:TRANSPARENT"_s); // a time limit makes nobody busy
    addAlarm(file, entry);
    addLine(file, u"END:VEVENT"_s);
}

} // namespace

QByteArray calendarFile(const std::vector<DueEntry>& entries, const CalendarHead& head)
{
    QByteArray file;
    addLine(file, u"BEGIN:VCALENDAR"_s);
    addLine(file, u"VERSION:2.0"_s);
    addLine(file, u"PRODID:-//Thi Dua//Nam thi dua//VI"_s);
    addLine(file, u"CALSCALE:GREGORIAN"_s);
    addLine(file, u"X-WR-CALNAME:"_s + escaped(head.name));
    for (const DueEntry& entry : entries)
        addEntry(file, entry, head);
    addLine(file, u"END:VCALENDAR"_s);
    return file;
}

} // namespace thidua::agenda
