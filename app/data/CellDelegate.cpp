// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/CellDelegate.h"

#include "data/Options.h"
#include "data/RecordRows.h"
#include "text/Collation.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace thidua::data {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 30;

/// Offers the lines that have the words typed, with or without their marks.
void offer(QLineEdit& edit, const QStringList& lines)
{
    auto* completer = new QCompleter(&edit);
    auto* found = new QStringListModel(lines.mid(0, mostFound), completer);
    completer->setModel(found);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    edit.setCompleter(completer);
    QObject::connect(&edit, &QLineEdit::textEdited, completer,
                     [lines, found](const QString& typed) {
                         QStringList fitting;
                         for (const QString& line : lines)
                             if (fitting.size() < mostFound && text::matchesTyped(line, typed))
                                 fitting += line;
                         found->setStringList(fitting);
                     });
}

} // namespace

CellDelegate::CellDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    auto* edit = new QLineEdit(parent);
    edit->setFrame(false);
    edit->setAutoFillBackground(true);
    const auto* rows = qobject_cast<const RecordRows*>(index.model());
    const QString title =
        rows->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    edit->setAccessibleName(tr("%1, dòng %2").arg(title).arg(index.row() + 1));
    const QStringList lines = rows->optionLines(index);
    if (!lines.isEmpty())
        offer(*edit, lines);
    return edit;
}

} // namespace thidua::data
