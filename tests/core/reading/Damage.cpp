// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Damage.h"

using namespace Qt::StringLiterals;

namespace damage {

QString withBlankLines(const QString& text) { return QString(text).replace(u'\n', "\n\n"_L1); }

QString wrapped(const QString& text, const Page& page, Span span)
{
    QStringList out;
    int number = 0;
    int onPage = 0;
    int pageNumber = 1;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        ++number;
        if (number < span.begin || number > span.end || line.startsWith(u'|') ||
            line.size() <= page.width) {
            out += line;
            continue;
        }
        QString rest = line;
        while (!rest.isEmpty()) {
            qsizetype cut =
                rest.size() <= page.width ? rest.size() : rest.lastIndexOf(u' ', page.width);
            cut = cut <= 0 ? rest.size() : cut;
            out += rest.left(cut);
            rest = rest.mid(cut).trimmed();
            if (page.apart)
                out += QString();
            if (page.lines > 0 && ++onPage % page.lines == 0 && !rest.isEmpty())
                out += {QString(), QString::number(++pageNumber), QString()};
        }
    }
    return out.join(u'\n');
}

QString atRandom(const QString& text, QRandomGenerator& random, Span span)
{
    QStringList out;
    int number = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        ++number;
        if (number < span.begin || number > span.end || line.startsWith(u'|')) {
            out += line;
            continue;
        }
        QString damaged;
        for (const QChar character : line) {
            const auto dice = character == u' ' ? random.bounded(60) : 60;
            damaged += dice == 0   ? u"\n"_s
                       : dice == 1 ? u"\n\n"_s
                       : dice < 6  ? u"  "_s
                                   : QString(character);
        }
        if (random.bounded(8) == 0)
            damaged += u'\n';
        out += damaged;
    }
    return out.join(u'\n');
}

QString asMarkdown(const QString& text)
{
    QStringList out;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        const bool heading = line.startsWith("I. "_L1) || line.startsWith("II. "_L1) ||
                             line.startsWith("III. "_L1) || line.startsWith("IV. "_L1);
        const qsizetype gap = line.indexOf("   "_L1);
        if (heading)
            out += u"### **"_s + line + u"**"_s;
        else if (gap > 0 && line.trimmed().size() > gap + 3 && !line.startsWith(u"Hôm nay") &&
                 !line.startsWith(u"Số:   ") && !line.contains(u"ngày   "))
            out += u"| "_s + line.left(gap) + u" | **"_s + line.mid(gap).trimmed() + u"** |"_s;
        else
            out += line;
    }
    return out.join(u'\n');
}

} // namespace damage
