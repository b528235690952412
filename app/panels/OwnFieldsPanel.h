// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/Panel.h"
#include "templating/Template.h"
#include "text/Typed.h"

#include <QJsonObject>

#include <functional>
#include <vector>

class QFormLayout;

namespace thidua::panels {

/// What a template asks for one paper alone and the data of the year do not hold: its members
/// `paper.…`, one field each.
class OwnFieldsPanel final : public Panel {
    Q_OBJECT
public:
    /// `values`: the member `paper` of the data.
    OwnFieldsPanel(QWidget* view, const std::vector<templating::FieldSpec>& fields,
                   QJsonObject values, const text::DateHints& hints);
    /// The field of that path ("paper.unit") will have the keys first.
    void begin(const QString& path);

    /// Whether a template asks for such a member.
    static bool asksFor(const std::vector<templating::FieldSpec>& fields, const QString& path);
    QJsonObject values() const;

Q_SIGNALS:
    void accepted(const QJsonObject& values);

protected:
    QWidget* first() override { return m_first; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QString path; ///< without "paper."
        QWidget* widget = nullptr;
        std::function<QJsonValue()> read;
    };
    void add(QFormLayout& form, const templating::FieldSpec& field);
    Entry made(const templating::FieldSpec& field, const QJsonValue& value);
    Entry lines(const QJsonValue& value, bool isList);
    void accept();

    QJsonObject m_values;
    text::DateHints m_hints;
    std::vector<Entry> m_entries;
    QWidget* m_first = nullptr;
};

} // namespace thidua::panels
