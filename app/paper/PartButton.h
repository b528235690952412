// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QToolButton>

namespace thidua::paper {

class PaperEditor;

/// A small button in the margin beside the caret while it stands in a part of the paper that has an
/// editor of its own: the number, the recipients.
class PartButton final : public QToolButton {
    Q_OBJECT
public:
    /// `components`: names of members in the JSON of the paper.
    PartButton(PaperEditor& editor, const QStringList& components);

    /// The part beside which it stands; empty: it is not seen.
    QString component() const;

Q_SIGNALS:
    void wanted(const QString& component);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void retranslate();

    PaperEditor& m_editor;
    QStringList m_components;
};

} // namespace thidua::paper
