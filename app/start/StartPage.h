// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda/DueDays.h"

#include <QListWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace thidua::start {

/// A file that was open lately.
struct RecentEntry {
    QString path;
    QString note; ///< "Thi đua 2026 · Cụm …", of a year file; may be empty
};

/// Something due, with the year file in which it stands.
struct DueLine {
    agenda::DueEntry entry;
    QString path;
};

/// What is seen before anything is open: going on with the last thing, years and papers of late,
/// what is due, and how to begin.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Looks which of them are still there; those that are not are shown grey with the reason.
    void setRecent(const std::vector<RecentEntry>& entries);
    void setDue(const std::vector<DueLine>& lines, const base::Date& today);
    QListWidget& recent() { return *m_recent; }
    QListWidget& due() { return *m_due; }

Q_SIGNALS:
    void openWanted();
    void newYearWanted();
    void rollWanted();
    /// From the texts of last year, where there is no year file.
    void rollTextsWanted();
    /// One paper by itself: the gallery.
    void galleryWanted();
    void chosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildLeft();
    QWidget* buildRight();
    QPushButton* addChoice(QVBoxLayout& column, int icon);
    void fillRecent();
    void fillDue();
    void retranslate();

    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_continue;
    QLabel* m_recentTitle;
    QListWidget* m_recent;
    QLabel* m_noRecent;
    QLabel* m_beginTitle;
    QPushButton* m_newYear;
    QPushButton* m_roll;
    QPushButton* m_rollTexts;
    QPushButton* m_paper;
    QPushButton* m_open;
    QLabel* m_dropHint;
    QLabel* m_dueTitle;
    QListWidget* m_due;
    QLabel* m_noDue;
    std::vector<RecentEntry> m_entries;
    std::vector<DueLine> m_lines;
    base::Date m_today;
};

} // namespace thidua::start
