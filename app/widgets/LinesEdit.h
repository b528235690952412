// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QStringList>

namespace thidua::widgets {

/// A field of several short lines, as high as they are. Tab leaves it.
class LinesEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit LinesEdit(QWidget* parent = nullptr);

    /// Without the blanks around them; empty lines do not count.
    QStringList lines() const;
    /// Leaves caret and undo alone where the lines are the same already.
    void setLines(const QStringList& lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    int rows() const;
    int wantedHeight() const;
    void followHeight();
};

} // namespace thidua::widgets
