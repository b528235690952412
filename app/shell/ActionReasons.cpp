// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Actions.h"

// What a tip says: what the action does, its keys, and why it cannot be done now.

namespace thidua::shell {

using namespace Qt::StringLiterals;

namespace {

/// "Mở văn bản (Ctrl+O)": the name where there is no tip of its own.
QString tipOf(const QAction& action, const QString& tip)
{
    const QString words = tip.isEmpty() ? QString(action.text()).remove(u'&').remove(u'…') : tip;
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? words : QString(words + u" ("_s + keys + u')');
}

} // namespace

QString Actions::whyNot(const QAction* action) const
{
    if (action->isEnabled())
        return {};
    const auto isOneOf = [action](std::initializer_list<const QAction*> actions) {
        return std::find(actions.begin(), actions.end(), action) != actions.end();
    };
    if (isOneOf({undo}))
        return tr("Chưa có gì để hoàn tác.");
    if (isOneOf({redo}))
        return tr("Chưa có gì để làm lại.");
    if (!m_yearThere &&
        isOneOf({board, yearData, yearPane, calendar, unfreeze, exportMany, closeYear}))
        return tr("Hãy mở hoặc lập một hồ sơ năm trước.");
    if (isOneOf({review}))
        return tr("Hồ sơ này không lập từ năm trước, hoặc chưa mở hồ sơ năm nào.");
    if (!m_paperThere)
        return isOneOf({save, saveAs}) ? tr("Chưa mở hồ sơ năm hay văn bản nào để lưu.")
                                       : tr("Hãy mở một văn bản trước.");
    if (isOneOf({cut, copy}))
        return tr("Hãy chọn chữ hoặc đoạn trước.");
    if (isOneOf({mergeCells}))
        return tr("Hãy chọn các ô liền nhau của một bảng trước.");
    if (isOneOf({insertRow, insertColumn, removeRow, removeColumn}))
        return tr("Hãy đặt con trỏ vào một bảng trước.");
    return tr("Văn bản này không cần hoặc không cho làm việc ấy.");
}

void Actions::showTip(const Text& text)
{
    const QString tip = *text.tip ? tr(text.tip) : QString();
    const QString reason = whyNot(text.action);
    const QString whole = tipOf(*text.action, tip);
    text.action->setToolTip(reason.isEmpty() ? whole : QString(whole + u'\n' + reason));
}

void Actions::showTips()
{
    for (const Text& text : m_texts)
        showTip(text);
}

} // namespace thidua::shell
