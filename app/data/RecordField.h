// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/Field.h"

class QPushButton;

namespace thidua::widgets {
class Fold;
}

namespace thidua::data {

class RecordForm;

/// A record within a record: folded under its name with a summary, or lying open where it is small
/// or has a page of its own. Its fields are made when they are first seen.
class RecordField final : public Field {
    Q_OBJECT
public:
    explicit RecordField(const FieldPlace& place, QWidget* parent = nullptr);

    bool focusPlace(const QString& place) override;

protected:
    void fill() override;
    void recordChanged() override;
    QWidget* focusWidgetOf() const override;

private:
    void ensureForm();
    void begin();
    void takeAway();
    bool isThere() const;

    QWidget* m_content;
    widgets::Fold* m_fold = nullptr;
    RecordForm* m_form = nullptr;
    QPushButton* m_begin = nullptr; ///< of a record that may be absent
    QPushButton* m_away = nullptr;
};

} // namespace thidua::data
