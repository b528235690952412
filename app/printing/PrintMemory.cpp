// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PrintMemory.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace thidua::printing {

using namespace Qt::StringLiterals;

namespace {

/// A printer may lie far off, but not farther: what is more was typed wrong.
constexpr double mostOffset = 25;

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const auto& one : value.toArray())
        texts += one.toString();
    return texts;
}

} // namespace

PrintMemory::PrintMemory(settings::Settings& settings)
    : m_settings(settings),
      m_all(QJsonDocument::fromJson(settings.value(settings::printing)).object())
{
}

QString PrintMemory::keyOf(const QString& path, const QString& paperId)
{
    return paperId.isEmpty() ? path : QString(path + u'#' + paperId);
}

QJsonObject PrintMemory::part(const QString& name) const { return m_all.value(name).toObject(); }

void PrintMemory::put(const QString& name, const QString& key, const QJsonValue& value)
{
    QJsonObject changed = part(name);
    changed[key] = value;
    m_all[name] = changed;
    keep();
}

void PrintMemory::keep() const
{
    m_settings.set(settings::printing, QJsonDocument(m_all).toJson(QJsonDocument::Compact));
}

QString PrintMemory::printerFor(const QString& templateId) const
{
    const QString own = part(u"printers"_s).value(templateId).toString();
    return own.isEmpty() ? m_settings.value(settings::printer) : own;
}

void PrintMemory::setPrinterFor(const QString& templateId, const QString& printer)
{
    m_settings.set(settings::printer, printer);
    if (!templateId.isEmpty())
        put(u"printers"_s, templateId, printer);
}

dispatch::Offset PrintMemory::offsetOf(const QString& printer) const
{
    const auto kept = part(u"offsets"_s).value(printer).toArray();
    return {std::clamp(kept.at(0).toDouble(), -mostOffset, mostOffset),
            std::clamp(kept.at(1).toDouble(), -mostOffset, mostOffset)};
}

void PrintMemory::setOffset(const QString& printer, const dispatch::Offset& offset)
{
    put(u"offsets"_s, printer, QJsonArray{offset.right, offset.down});
}

bool PrintMemory::areBacksReversed(const QString& printer) const
{
    return part(u"backsReversed"_s).value(printer).toBool(true);
}

void PrintMemory::setBacksReversed(const QString& printer, bool reversed)
{
    put(u"backsReversed"_s, printer, reversed);
}

QStringList PrintMemory::preprintedFor(const QString& templateId) const
{
    const auto kept = part(u"preprinted"_s).value(templateId);
    return kept.isArray() ? textsOf(kept) : dispatch::usuallyPreprinted();
}

void PrintMemory::setPreprintedFor(const QString& templateId, const QStringList& parts)
{
    put(u"preprinted"_s, templateId, QJsonArray::fromStringList(parts));
}

std::optional<LastPrint> PrintMemory::lastPrintOf(const QString& key) const
{
    for (const auto& each : m_all.value(u"papers"_s).toArray()) {
        const QJsonObject paper = each.toObject();
        if (paper.value(u"key"_s).toString() == key)
            return LastPrint{textsOf(paper.value(u"pages"_s)), paper.value(u"day"_s).toString(),
                             paper.value(u"copies"_s).toInt()};
    }
    return std::nullopt;
}

void PrintMemory::setLastPrint(const QString& key, const LastPrint& print)
{
    QJsonArray papers{QJsonObject{{u"key"_s, key},
                                  {u"day"_s, print.day},
                                  {u"copies"_s, print.copies},
                                  {u"pages"_s, QJsonArray::fromStringList(print.pages)}}};
    for (const auto& each : m_all.value(u"papers"_s).toArray())
        if (papers.size() < mostPapers && each.toObject().value(u"key"_s).toString() != key)
            papers += each;
    m_all[u"papers"_s] = papers;
    keep();
}

} // namespace thidua::printing
