// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/SpokenText.h"

#include <QAccessibleWidget>

#include <memory>

namespace thidua::paper {

class PaperEditor;

/// What screen readers and other aids see of the pages: the paper as one text that can be read,
/// selected and written.
class PaperAccessible final : public QAccessibleWidget,
                              public QAccessibleTextInterface,
                              public QAccessibleEditableTextInterface {
public:
    explicit PaperAccessible(PaperEditor& editor);
    /// Has every editor that is made from now on described this way.
    static void install();

    void* interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;

    void selection(int index, int* start, int* end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int* start, int* end) const override;

    void deleteText(int start, int end) override;
    void insertText(int offset, const QString& text) override;
    void replaceText(int start, int end, const QString& text) override;

private:
    const SpokenText& spoken() const;
    void select(int start, int end);

    PaperEditor& m_editor;
    mutable std::unique_ptr<SpokenText> m_spoken; ///< of the pages as they were last asked for
    mutable const layout::PlacedText* m_placed = nullptr;
    mutable quint64 m_serial = 0;
};

} // namespace thidua::paper
