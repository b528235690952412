// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/Guide.h"
#include "help/Reader.h"
#include "regulation/Articles.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QSplitter;

namespace thidua::help {

/// The user guide and the regulation in one list, the chosen page below it or, where there is room,
/// beside it. Typing looks through all of their words.
class HelpPanel final : public QWidget {
    Q_OBJECT
public:
    explicit HelpPanel(QWidget* parent = nullptr);

    void setGuide(std::vector<GuidePage> pages);
    void setArticles(regulation::Articles articles);
    bool isFilled() const { return !m_pages.empty() || !m_articles.all.empty(); }
    const regulation::Articles& articles() const { return m_articles; }

    void showArticle(const QString& id);
    /// The first page whose id has one of these words in it, else the first page.
    void showGuide(const QStringList& words);
    QLineEdit& words() { return *m_words; }
    QListWidget& contents() { return *m_contents; }
    Reader& reader() { return *m_reader; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fill();
    void addHeading(const QString& text);
    void addEntry(const QString& title, const QString& key);
    void read(const QString& key);
    void choose(const QString& key);
    void follow(const QUrl& link);
    QString textOf(const regulation::Article& article) const;
    void retranslate();

    std::vector<GuidePage> m_pages;
    regulation::Articles m_articles;
    QString m_shown; ///< key of what is read
    QLineEdit* m_words;
    QSplitter* m_split;
    QListWidget* m_contents;
    Reader* m_reader;
};

} // namespace thidua::help
