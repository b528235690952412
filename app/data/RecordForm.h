// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/YearDesk.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace thidua::data {

class Field;

/// The fields of one record, made from its table of members, in the order of that table. A member
/// that has a page of its own is left out.
class RecordForm final : public QWidget {
    Q_OBJECT
public:
    /// Of an item of a tree, what the tree shows itself is left out.
    enum class Part { All, BesidesTheTree };

    RecordForm(YearDesk& desk, const emulation::RecordShape& shape, const QString& record,
               Part part = Part::All);

    /// The same fields of another record of that kind.
    void setRecord(const QString& record);
    bool focusPlace(const QString& place);
    void focusFirst();
    /// With its fields one below the other: as narrow as it can become.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Item {
        Field* field;
        int width; ///< of twelve columns
    };
    void layOut();
    void showLawName();

    YearDesk& m_desk;
    QString m_record;
    QGridLayout* m_grid;
    std::vector<Item> m_items;
    QLabel* m_lawName = nullptr; ///< what the law calls an agency
    bool m_isNarrow = false;
};

} // namespace thidua::data
