// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Typist.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWidget>

#include <array>

namespace thidua::tests {

using namespace Qt::StringLiterals;

namespace {

/// The letter without its tone, with its hat or horn.
QString withoutTone(QChar letter)
{
    static const QString tones = u"\u0300\u0301\u0303\u0309\u0323"_s;
    QString apart = QString(letter).normalized(QString::NormalizationForm_D);
    apart.removeIf([](QChar part) { return tones.contains(part); });
    return apart.normalized(QString::NormalizationForm_C);
}

/// The letter that its key writes at first: "â" is typed as an "a" that gets its hat later.
QString bare(QChar letter)
{
    if (letter == u'đ')
        return u"d"_s;
    if (letter == u'Đ')
        return u"D"_s;
    return QString(QString(letter).normalized(QString::NormalizationForm_D).front());
}

void press(QWidget& widget, const QString& text)
{
    QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &event);
}

void backspace(QWidget& widget)
{
    QKeyEvent event(QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

void input(QWidget& widget, const QString& preedit, const QString& commit)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

QStringList statesOf(const QString& word, Method method)
{
    QStringList states;
    QString typed;
    const auto show = [&states](const QString& state) {
        if (states.isEmpty() || states.back() != state)
            states += state;
    };
    for (const QChar letter : word) {
        show(typed + bare(letter)); // Telex and VNI differ in the keys of the marks alone
        if (method == Method::Telex && withoutTone(letter) != bare(letter))
            show(typed + bare(letter) + bare(letter)); // seen for a moment where keys come fast
        typed += withoutTone(letter);
        show(typed);
    }
    show(word);
    return states;
}

QString Words::next()
{
    static const QStringList syllables = {
        u"thi"_s,   u"đua"_s,  u"khen"_s,  u"thưởng"_s, u"Sở"_s,    u"Nội"_s,     u"vụ"_s,
        u"tỉnh"_s,  u"Hưng"_s, u"Yên"_s,   u"phong"_s,  u"trào"_s,  u"đăng"_s,    u"ký"_s,
        u"giao"_s,  u"ước"_s,  u"nghị"_s,  u"định"_s,   u"quyết"_s, u"Đảng"_s,    u"ủy"_s,
        u"nhiệm"_s, u"kỳ"_s,   u"người"_s, u"Nguyễn"_s, u"khuỷu"_s, u"nghiêng"_s, u"quỹ"_s,
        u"xuất"_s,  u"sắc"_s,  u"cụm"_s,   u"trưởng"_s, u"2026,"_s, u"05/3;"_s,   u"KT."_s,
        u"“học"_s,  u"tập”"_s, u"ưỡn"_s,   u"ngoằn"_s,  u"thuở"_s};
    return syllables[static_cast<qsizetype>(m_random() % static_cast<unsigned>(syllables.size()))];
}

void typeWithPreedit(QWidget& widget, const QString& word, Method method)
{
    for (const QString& state : statesOf(word, method))
        input(widget, state, {});
    input(widget, {}, word);
}

void typeWithBackspaces(QWidget& widget, const QString& word, Method method)
{
    QString seen;
    for (const QString& state : statesOf(word, method)) {
        qsizetype same = 0;
        while (same < std::min(seen.size(), state.size()) && seen[same] == state[same])
            ++same;
        for (qsizetype i = same; i < seen.size(); ++i)
            backspace(widget);
        if (same < state.size())
            press(widget, state.mid(same)); // at once, as injected text comes
        seen = state;
    }
}

} // namespace thidua::tests
