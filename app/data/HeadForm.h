// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/HeadFields.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace thidua::widgets {
class LinesEdit;
}

namespace thidua::data {

/// The small form in which the head, the recipients and the signer of a paper are completed, in the
/// order in which they are printed.
class HeadForm final : public QWidget {
    Q_OBJECT
public:
    explicit HeadForm(QWidget* parent = nullptr);

    /// Leaves fields alone that say the same already, so that nobody is interrupted while typing.
    void setPaper(const document::OfficialDocument& paper);
    document::OfficialDocument applied(document::OfficialDocument paper) const;

    /// The field of that member of the paper's JSON; false where there is none.
    bool focusPart(const QString& component);

Q_SIGNALS:
    void edited();
    /// A field got the keyboard.
    void entered(const QString& component);
    void saveAsProfileWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field {
        const char* caption;
        const char* help;
        QString component;
        QWidget* widget;
        QLabel* label;
    };
    QLineEdit* line(QBoxLayout& column, const char* caption, const QString& component);
    widgets::LinesEdit* lines(QBoxLayout& column, const char* caption, const QString& component);
    void add(QBoxLayout& column, const Field& field);
    void buildHead(QBoxLayout& column);
    void buildDate(QBoxLayout& column);
    void buildEnd(QBoxLayout& column);
    HeadFields fields() const;
    void tell();
    void showDateTrouble();
    void retranslate();

    std::vector<Field> m_fields;
    widgets::LinesEdit* m_parent;
    widgets::LinesEdit* m_issuer;
    QLineEdit* m_number;
    QLineEdit* m_symbol;
    QLineEdit* m_place;
    QLineEdit* m_day;
    QLineEdit* m_month;
    QLineEdit* m_year;
    QLabel* m_dateTrouble;
    QLineEdit* m_title;
    widgets::LinesEdit* m_abstract;
    widgets::LinesEdit* m_addressees;
    widgets::LinesEdit* m_recipients;
    widgets::LinesEdit* m_authority;
    widgets::LinesEdit* m_otherPosition;
    QLineEdit* m_name;
    QPushButton* m_saveAsProfile;
    bool m_filling = false;
};

} // namespace thidua::data
