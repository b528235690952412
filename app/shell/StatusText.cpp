// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/StatusText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace thidua::shell {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(thidua::shell::Texts)
};

int wordsIn(const QString& text)
{
    int words = 0;
    bool inside = false;
    for (const QChar character : text) {
        const bool letter = character.isLetterOrNumber();
        words += letter && !inside ? 1 : 0;
        inside = letter || (inside && !character.isSpace()); // "790/KH-CTĐ" is one
    }
    return words;
}

} // namespace

int wordCount(const composition::Flow& flow)
{
    int words = 0;
    const auto count = [&words](const composition::Paragraph& paragraph) {
        words += wordsIn(paragraph.text());
    };
    for (const auto& section : flow.sections)
        for (const auto& block : section.blocks)
            composition::walkParagraphs(block, count);
    return words;
}

QString statusText(const Status& status)
{
    const QLocale locale;
    QStringList parts{Texts::tr("Trang %1/%2").arg(status.page).arg(status.pages),
                      Texts::tr("%1 từ").arg(locale.toString(status.words)),
                      status.findings == 0
                          ? Texts::tr("không có điều cần xem")
                          : Texts::tr("%n điều cần xem", nullptr, status.findings)};
    if (!status.saved.isEmpty())
        parts += status.saved;
    return parts.join(u" · "_s);
}

} // namespace thidua::shell
