// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/Options.h"

#include <QComboBox>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace thidua::data {

/// A line in which one of many is looked for by its words, without marks if need be ("nguyen" finds
/// "Nguyễn"), or chosen from the list below it.
class SearchCombo final : public QComboBox {
    Q_OBJECT
public:
    /// What may be chosen, asked for each time.
    using Provider = std::function<Options()>;
    explicit SearchCombo(Provider provider, QWidget* parent = nullptr);

    /// The list offers to make what it lacks.
    void setCanAdd(bool canAdd) { m_canAdd = canAdd; }
    void setShown(const QString& title);

    void showPopup() override;
    void hidePopup() override;

Q_SIGNALS:
    void picked(const QJsonValue& value);
    /// Left with words that nobody picked; empty: cleared.
    void worded(const QString& words);
    void addWanted(const QString& name);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search(const QString& typed);
    void take(const std::vector<QJsonValue>& values, int row);
    void forgetList();
    void finish();

    Provider m_provider;
    QCompleter* m_completer;
    QStandardItemModel* m_found;
    std::vector<QJsonValue> m_offered; ///< of the rows that were found
    std::vector<QJsonValue> m_listed;  ///< of the rows of the list while it is open
    QString m_typed;
    QString m_shown;
    bool m_canAdd = false;
};

} // namespace thidua::data
