// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CommandPalette.h"

#include "text/Collation.h"
#include "widgets/CommandDelegate.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLately = 6;

QString keyOf(const Command& command) { return command.group + u'\t' + command.name; }

/// Names that begin with what was typed before names that have it inside, those before words that
/// stand in the group alone; -1: not at all.
int rankOf(const Command& command, const QString& typed)
{
    if (typed.isEmpty())
        return 0;
    if (text::matchesTyped(command.name.left(typed.size()), typed))
        return 0;
    if (text::matchesTyped(command.name, typed))
        return 1;
    return text::matchesTyped(QString(command.name + u' ' + command.group), typed) ? 2 : -1;
}

} // namespace

CommandPalette::CommandPalette(QWidget& window)
    : QFrame(&window), m_words(new QLineEdit), m_list(new QListWidget), m_nothing(new QLabel)
{
    build();
    retranslate();
    hide();
}

void CommandPalette::build()
{
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    m_words->addAction(icon(Icon::Find), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys go to the words, the arrows to the list
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(2 * grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid, grid, grid, grid);
    column->setSpacing(grid);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
}

void CommandPalette::open(std::vector<Command> commands)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_words->clear();
    setCommands(std::move(commands));
    m_list->setCurrentRow(m_list->count() ? 0 : -1);
    place();
    show();
    raise();
    window()->installEventFilter(this);
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::setCommands(std::vector<Command> commands)
{
    m_commands = std::move(commands);
    fill();
}

void CommandPalette::leave()
{
    if (!isVisible())
        return;
    const bool hadFocus = m_words->hasFocus();
    window()->removeEventFilter(this);
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

std::vector<size_t> CommandPalette::found() const
{
    const QString typed = m_words->text().trimmed();
    struct Hit {
        qint64 rank;
        size_t at;
    };
    std::vector<Hit> hits;
    for (size_t at = 0; at < m_commands.size(); ++at) {
        const int rank = rankOf(m_commands[at], typed);
        if (rank < 0)
            continue;
        const auto lately = m_lately.indexOf(keyOf(m_commands[at]));
        const bool isFresh = lately >= 0;
        hits.push_back({rank * 100 + (isFresh ? lately : mostLately), at});
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Hit& a, const Hit& b) { return a.rank < b.rank; });
    std::vector<size_t> places;
    for (const Hit& hit : hits)
        places.push_back(hit.at);
    return places;
}

void CommandPalette::fill()
{
    m_list->clear();
    for (const size_t at : found()) {
        const Command& command = m_commands[at];
        auto* item = new QListWidgetItem(command.icon, command.name, m_list);
        item->setData(CommandDelegate::Group, command.group);
        item->setData(CommandDelegate::Keys, command.keys);
        item->setData(CommandDelegate::WhyNot, command.whyNot);
        item->setData(CommandDelegate::Place, static_cast<int>(at));
        QStringList spoken{command.name, command.group, command.keys, command.whyNot};
        spoken.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
    }
    m_list->setCurrentRow(m_list->count() ? 0 : -1);
    m_list->scrollToTop();
    m_list->setVisible(m_list->count() > 0);
    m_nothing->setVisible(m_list->count() == 0);
    if (auto* item = m_list->currentItem()) // what Enter would do, for who cannot see the list
        m_words->setAccessibleDescription(item->data(Qt::AccessibleTextRole).toString());
    else
        m_words->setAccessibleDescription(m_nothing->text());
}

void CommandPalette::place()
{
    const QRect over = parentWidget()->rect();
    const int width = qMin(84 * grid, over.width() - 4 * grid);
    const int height = qMin(56 * grid, over.height() - 10 * grid);
    setGeometry(over.center().x() - width / 2, 5 * grid, width, height);
}

void CommandPalette::run(QListWidgetItem* item)
{
    const auto at = static_cast<size_t>(item->data(CommandDelegate::Place).toInt());
    const Command command = m_commands[at];
    if (!command.whyNot.isEmpty())
        return; // the reason stands below the name
    m_lately.removeAll(keyOf(command));
    m_lately.prepend(keyOf(command));
    m_lately = m_lately.mid(0, mostLately);
    leave();
    command.run();
}

bool CommandPalette::handleKey(int key)
{
    const int last = m_list->count() - 1;
    const int now = m_list->currentRow();
    const auto go = [this](int row) {
        m_list->setCurrentRow(row);
        if (auto* item = m_list->currentItem())
            m_words->setAccessibleDescription(item->data(Qt::AccessibleTextRole).toString());
    };
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* item = m_list->currentItem())
            run(item);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        go(now < last ? now + 1 : 0);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        go(now > 0 ? now - 1 : last);
        return true;
    case Qt::Key_PageDown:
        go(qMin(now + 8, last));
        return true;
    case Qt::Key_PageUp:
        go(qMax(now - 8, 0));
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        place();
    if (watched != m_words)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    // A click elsewhere means that nothing is wanted; another window or an input method does not.
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            leave();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Mọi lệnh"));
    m_words->setPlaceholderText(tr("Tên lệnh, văn bản hoặc mẫu; không cần gõ dấu"));
    m_words->setAccessibleName(tr("Tìm lệnh"));
    m_list->setAccessibleName(tr("Các lệnh"));
    m_nothing->setText(tr("Không có lệnh, văn bản hay mẫu nào tên như vậy. Hãy gõ ít chữ hơn."));
}

} // namespace thidua::widgets
