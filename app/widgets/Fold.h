// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <QWidget>

namespace thidua::widgets {

/// A part of a side pane under a title; a click on the title folds it.
class Fold final : public QWidget {
    Q_OBJECT
public:
    explicit Fold(QWidget* content, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Beside the title; empty: nothing.
    void setNote(const QString& note);
    void setOpen(bool open);
    bool isOpen() const { return m_header->isChecked(); }

Q_SIGNALS:
    void toggled(bool open);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showHeader();

    QToolButton* m_header;
    QWidget* m_content;
    QString m_title;
    QString m_note;
};

} // namespace thidua::widgets
