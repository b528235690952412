// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renewal/Review.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;

namespace thidua::start {

/// What a year that was made from the one before still wants looked at: each place with what stood
/// there and what stands there now, or the question; going there, ticking it off, how many are
/// left.
class ReviewList final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewList(QWidget* parent = nullptr);

    /// `titles` are those of the papers by their ids.
    void setReview(const renewal::Review& review, const QHash<QString, QString>& titles);
    QListWidget& list() { return *m_list; }
    QComboBox& filter() { return *m_filter; }
    /// The chosen place; null: none.
    const renewal::Change* chosen() const;

Q_SIGNALS:
    void goWanted(const thidua::renewal::Change& change);
    void doneWanted(const QStringList& ids, bool done);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Show { Left, Done, Recomputed, All };
    void build();
    void fill();
    void addHeading(const QString& text);
    void addChange(const renewal::Change& change);
    bool isShown(const renewal::Change& change) const;
    void showCount();
    void showChosen();
    void go();
    void tick();
    void retranslate();

    renewal::Review m_review;
    QHash<QString, QString> m_titles;
    QLabel* m_count;
    QProgressBar* m_progress;
    QComboBox* m_filter;
    QListWidget* m_list;
    QLabel* m_nothing;
    QPushButton* m_go;
    QPushButton* m_done;
    bool m_isFilling = false;
};

} // namespace thidua::start
