// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Ledger.h"

#include "text/Normal.h"

namespace thidua::renewal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype around = 48;

/// The words around, cut between words.
QString contextOf(const QString& text, const Mention& mention)
{
    qsizetype from = std::max<qsizetype>(0, mention.from - around);
    qsizetype until = std::min(text.size(), mention.from + mention.length + around);
    while (from > 0 && from < mention.from && !text[from - 1].isSpace())
        ++from;
    while (until < text.size() && until > mention.from + mention.length && !text[until].isSpace())
        --until;
    const QString words = text.mid(from, until - from).simplified();
    return (from > 0 ? u"… "_s : QString()) + words + (until < text.size() ? u" …"_s : QString());
}

} // namespace

void Ledger::add(const Spot& spot, const Remark& remark)
{
    const QString place =
        (spot.paper.isEmpty() ? u"data"_s : QString(u"paper/"_s + spot.paper.value)) + u':' +
        spot.path;
    const int count = ++m_ids[place];
    const QString id = count == 1 ? place : u"%1#%2"_s.arg(place).arg(count);
    m_changes.push_back({id, remark.kind, remark.topic, spot.paper, spot.path, spot.label,
                         remark.oldText, remark.newText, remark.context, remark.why});
}

void Ledger::addOnce(const Spot& spot, const Remark& remark)
{
    const QString key = text::bare(remark.oldText.simplified());
    if (m_asked.contains(key))
        return;
    m_asked.insert(key);
    add(spot, remark);
}

void Ledger::addMentions(const Spot& spot, const QString& text,
                         const std::vector<Mention>& mentions, bool writes)
{
    for (const Mention& mention : mentions) {
        const Remark remark{mention.certain && writes ? ChangeKind::Recomputed
                                                      : ChangeKind::Question,
                            mention.topic,
                            text.mid(mention.from, mention.length).simplified(),
                            mention.fresh,
                            mention.why,
                            contextOf(text, mention)};
        if (mention.once)
            addOnce(spot, remark);
        else
            add(spot, remark);
    }
}

} // namespace thidua::renewal
