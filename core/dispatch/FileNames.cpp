// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/FileNames.h"

#include "text/Normal.h"

#include <QRegularExpression>
#include <QSet>

namespace thidua::dispatch {

using namespace Qt::StringLiterals;

namespace {

/// Systems allow 255 bytes; a letter with its marks takes three, and an ending and a number follow.
constexpr qsizetype mostBytes = 180;

QString filledIn(const QString& pattern, const NameParts& paper, qsizetype place)
{
    QString name = pattern;
    const std::pair<QString, QString> values[] = {
        {u"stt"_s, u"%1"_s.arg(static_cast<int>(place), 2, 10, QChar(u'0'))},
        {u"số"_s, paper.number},
        {u"ký hiệu"_s, paper.symbol},
        {u"loại"_s, paper.kind},
        {u"trích yếu"_s, paper.abstract},
        {u"ngày"_s, paper.date},
        {u"mã"_s, paper.id}};
    for (const auto& [word, value] : values)
        name.replace(QString(u'{' + word + u'}'), value);
    return name;
}

QString withoutForbidden(QString name)
{
    for (QChar& character : name)
        if (u"/\\:*?\"<>|{}"_s.contains(character) || character.category() == QChar::Other_Control)
            character = u'-';
    return name;
}

/// "-KH-SNV  Kế hoạch -" → "KH-SNV Kế hoạch".
QString tidied(const QString& name)
{
    static const QRegularExpression marks(u"(?:\\s*[-_,]\\s*){2,}"_s);
    static const QRegularExpression edges(u"^[\\s\\-_,.]+|[\\s\\-_,.]+$"_s);
    return QString(name).replace(marks, u"-"_s).simplified().remove(edges);
}

/// At the end of a word, where there is one.
QString shortened(QString name)
{
    while (name.toUtf8().size() > mostBytes) {
        const qsizetype blank = name.lastIndexOf(u' ');
        name.truncate(blank > 20 ? blank : name.size() - 1);
    }
    return tidied(name);
}

/// Names of devices that Windows takes for no file, whatever their ending.
bool isDevice(const QString& name)
{
    static const QRegularExpression devices(u"^(con|prn|aux|nul|(com|lpt)\\d)(\\..*)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

} // namespace

const QString& usualPattern()
{
    static const QString pattern = u"{số}-{ký hiệu} {loại} {trích yếu}"_s;
    return pattern;
}

const QStringList& patternWords()
{
    static const QStringList words{u"stt"_s,       u"số"_s,   u"ký hiệu"_s, u"loại"_s,
                                   u"trích yếu"_s, u"ngày"_s, u"mã"_s};
    return words;
}

QStringList fileNames(const QString& pattern, const std::vector<NameParts>& papers)
{
    QStringList names;
    QSet<QString> taken;
    for (const NameParts& paper : papers) {
        const QString wish = filledIn(text::composed(pattern), paper, names.size() + 1);
        QString name = shortened(tidied(withoutForbidden(text::composed(wish))));
        if (name.isEmpty())
            name = tidied(withoutForbidden(paper.id));
        if (name.isEmpty() || isDevice(name))
            name += u"_"_s;
        QString free = name;
        for (int number = 2; taken.contains(free.toCaseFolded()); ++number)
            free = u"%1 (%2)"_s.arg(name).arg(number);
        taken.insert(free.toCaseFolded());
        names += free;
    }
    return names;
}

} // namespace thidua::dispatch
