// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace thidua::help {

/// A page with pictures no wider than itself. It follows no link by itself and loads nothing but
/// pictures of its folder.
class Reader final : public QTextBrowser {
    Q_OBJECT
public:
    explicit Reader(QWidget* parent = nullptr);

    void showMarkdown(const QString& markdown, const QString& folder);
    void showHtml(const QString& html);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showAgain();
    void dress();

    QString m_text;
    QString m_folder;
    bool m_isMarkdown = false;
    bool m_isShowing = false;
    int m_shownWidth = 0; ///< of the view, for which pictures were made, in px
};

} // namespace thidua::help
