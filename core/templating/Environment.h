// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "regulation/Law.h"
#include "templating/Template.h"

#include <QJsonObject>
#include <QJsonValue>

#include <map>

namespace thidua::templating {

/// What a drawing needs besides template and data.
struct Environment {
    const regulation::Law* law =
        nullptr;       ///< null: filters that ask the law leave their input as it is
    base::Date day;    ///< of the paper; empty: not known yet
    QString annexWord; ///< before the number of an annex: "Phụ lục"
};

/// Names of loops on top of the data.
class Scope {
public:
    explicit Scope(QJsonObject data) : m_data(std::move(data)) {}

    /// Enters a round of a loop; `path` is where the value stands in the data, empty: nowhere.
    void push(const QString& name, const QJsonValue& value, const QString& path);
    void pop() { m_loops.pop_back(); }
    bool inLoop() const { return !m_loops.empty(); }

    /// Undefined where there is nothing.
    QJsonValue at(const QString& path) const;
    /// The same place from the root of the data; empty where it has none.
    QString rooted(const QString& path) const;
    const QJsonObject& data() const { return m_data; }

private:
    struct Loop {
        QString name;
        QJsonValue value;
        QString path;
    };
    const Loop* loopOf(const QString& path) const;

    QJsonObject m_data;
    std::vector<Loop> m_loops;
};

/// Something that was noticed while drawing: a datum that is missing or of the wrong kind.
struct Notice {
    QString path;
    QString message;

    bool operator==(const Notice&) const = default;
};

/// Values of expressions under one scope.
class Evaluation {
public:
    Evaluation(const Template& form, const Environment& environment, Scope& scope)
        : m_template(form), m_environment(environment), m_scope(scope)
    {
    }

    QJsonValue value(const Expression& expression);
    bool holds(const Condition& condition);
    /// As it is printed: one line, composed.
    QString text(const Expression& expression);
    QString text(const Segments& segments);

    /// The fragment of that name filled with a value, which it calls "it" (nó).
    QString fragment(const QString& name, const QJsonValue& value);

    const Environment& environment() const { return m_environment; }
    Scope& scope() { return m_scope; }
    void notice(const QString& path, const QString& message);
    const std::vector<Notice>& notices() const { return m_notices; }

private:
    QJsonValue operand(const Operand& operand) const;

    const Template& m_template;
    const Environment& m_environment;
    Scope& m_scope;
    std::vector<Notice> m_notices;
    int m_fragments = 0; ///< within each other
};

/// Whether a condition takes it for something: not null, no empty text or list, not false, not 0.
bool isSomething(const QJsonValue& value);
/// A text, a number in Vietnamese digits, "có" or "không", a list with commas.
QString printed(const QJsonValue& value);

} // namespace thidua::templating
