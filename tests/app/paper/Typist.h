// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <random>

class QWidget;

namespace thidua::tests {

enum class Method { Telex, Vni };

/// What stands on the screen after every key of one Vietnamese word: "t", "ti", "tie", "tiê" …
QStringList statesOf(const QString& word, Method method);

/// Words as official papers have them, from a list of syllables and marks. The same seed, the same
/// words.
class Words {
public:
    explicit Words(unsigned seed) : m_random(seed) {}
    QString next();

private:
    std::mt19937 m_random;
};

/// Types as an input method does that shows what is under way in place.
void typeWithPreedit(QWidget& widget, const QString& word, Method method);
/// Types as one does that takes letters back and writes them anew.
void typeWithBackspaces(QWidget& widget, const QString& word, Method method);

} // namespace thidua::tests
