// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Sentence.h"

namespace thidua::base {

QString Sentence::filled(const QString& sentence, const QStringList& values)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place =
            sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].unicode() - u'1' : -1;
        if (place < 0 || place >= values.size()) {
            result += sentence[i];
            continue;
        }
        result += values[place];
        ++i;
    }
    return result;
}

} // namespace thidua::base
