// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/Register.h"
#include "edit/ValueStep.h"
#include "regulation/Law.h"
#include "text/Typed.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>

namespace thidua::data {

/// What somebody typed that is no value. The data keep what they had, and nothing typed is lost.
struct Draft {
    QString text;
    QString trouble; ///< one sentence; empty while it is being typed
};

/// What of the data somebody must look at.
struct OpenPlace {
    QString path;
    QString label; ///< "người thứ 4, họ và tên"
    QString what;  ///< "còn thiếu"
    bool isMissing = false;
};

/// The data of a year while they are worked on, as the tree of JSON of which every form shows a
/// part. A place is spelt as in emulation::Problem.
class YearDesk final : public QObject {
    Q_OBJECT
public:
    /// Lives as long as `law`. `today` may be empty: then words like "hôm nay" are not understood.
    YearDesk(const regulation::Law& law, const base::Date& today, QObject* parent = nullptr);

    /// Forgets steps and drafts.
    void setYear(const emulation::EmulationYear& year);
    /// The same year as something else changed it: forgets steps, keeps what is typed at places
    /// whose value is the same.
    void follow(const emulation::EmulationYear& year);
    const emulation::EmulationYear& year() const;
    const QJsonObject& data() const { return m_data; }
    const regulation::Law& law() const { return m_law; }
    const base::Date& today() const { return m_today; }
    text::DateHints hints() const;
    const Register& records() const;

    /// What an absent member means where there is none.
    QJsonValue value(const QString& place) const;
    /// One change of one member as a step; nothing happens where it is the same.
    void set(const QString& place, const QJsonValue& value, const QString& stepName,
             edit::Grouping grouping = edit::Grouping::Alone);
    /// Several changes as one step; each `before` is filled in here.
    void change(edit::ValueStep step);
    /// Whoever has other steps beside these takes back and does again instead, in his order.
    void setOuterHistory(std::function<void()> undo, std::function<void()> redo);
    void undo();
    void redo();
    /// The next step is not joined to the last one.
    void closeGroup() { m_history.closeGroup(); }
    const edit::ValueHistory& history() const { return m_history; }

    /// Null where what is typed there is the value.
    const Draft* draft(const QString& place) const;
    void setDraft(const QString& place, const Draft& draft);
    void dropDraft(const QString& place);
    void dropDraftsBelow(const QString& place);
    /// Whether something typed there is no value yet, `except` apart: then the elements of that
    /// list must keep their indices.
    bool hasDraftsBelow(const QString& place, const QString& except = {}) const;

    const std::vector<OpenPlace>& problems() const;
    /// What is wrong at that very place, as a sentence; empty: nothing. What is missing is not
    /// wrong.
    QString troubleAt(const QString& place) const;

Q_SIGNALS:
    /// A step was made, joined to the last one, undone or redone.
    void changed(const QString& stepName);
    /// Values are others.
    void refreshed();
    /// Problems or drafts are others.
    void judged();
    /// Something that was asked for cannot be done so.
    void said(const QString& sentence);
    /// Something was done, elsewhere than where the user looks.
    void did(const QString& sentence);
    void jumpWanted(const QString& place);

private:
    bool applyStep(const edit::ValueStep& step);
    void touch(const QString& stepName);

    const regulation::Law& m_law;
    base::Date m_today;
    QJsonObject m_data;
    edit::ValueHistory m_history;
    std::function<void()> m_outerUndo;
    std::function<void()> m_outerRedo;
    std::map<QString, Draft> m_drafts;
    QTimer m_judging;
    mutable std::optional<emulation::EmulationYear> m_year;
    mutable std::optional<Register> m_records;
    mutable std::optional<std::vector<OpenPlace>> m_problems;
    mutable bool m_areStale = false; ///< the problems are of the data before the last change
};

} // namespace thidua::data
