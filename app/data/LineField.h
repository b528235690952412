// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/Field.h"

class QLineEdit;

namespace thidua::widgets {
class LinesEdit;
}
class QCheckBox;

namespace thidua::data {

/// A short text, a number or a date, typed as people write them. Of a date the calendar opens with
/// Alt and the arrow down.
class LineField final : public Field {
    Q_OBJECT
public:
    explicit LineField(const FieldPlace& place, QWidget* parent = nullptr);

protected:
    void fill() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void typed();
    void finished();
    void openCalendar();

    QLineEdit* m_edit;
};

/// Several lines, or one text that is long.
class LinesField final : public Field {
    Q_OBJECT
public:
    explicit LinesField(const FieldPlace& place, QWidget* parent = nullptr);

protected:
    void fill() override;
    QWidget* focusWidgetOf() const override;

private:
    QStringList shown() const;
    QJsonValue typedLines() const;
    void typed();

    widgets::LinesEdit* m_edit;
    bool m_filling = false;
};

/// Yes or no.
class FlagField final : public Field {
    Q_OBJECT
public:
    explicit FlagField(const FieldPlace& place, QWidget* parent = nullptr);

protected:
    void fill() override;

private:
    QCheckBox* m_box;
};

} // namespace thidua::data
