// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/Panel.h"
#include "pipeline/Citing.h"

#include <functional>

class QLineEdit;
class QListWidget;
class QRadioButton;

namespace thidua::panels {

/// The library of the law, to be searched without marks; says of each document whether it holds on
/// the paper's day, and shows how it will be cited.
class CitationPanel final : public Panel {
    Q_OBJECT
public:
    using Preview = std::function<QString(const QString& id, pipeline::CitingAs as)>;

    CitationPanel(QWidget* view, std::vector<pipeline::Citable> library, pipeline::CitingAs as,
                  Preview preview);

Q_SIGNALS:
    void chosen(const QString& id, thidua::pipeline::CitingAs as);

protected:
    QWidget* first() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(pipeline::CitingAs as);
    void fill();
    void showChoice();
    void accept();
    QString current() const;
    pipeline::CitingAs as() const;

    std::vector<pipeline::Citable> m_library;
    Preview m_preview;
    QLineEdit* m_field;
    QListWidget* m_list;
    QRadioButton* m_inText;
    QRadioButton* m_asBasis;
    QLabel* m_shown;
};

} // namespace thidua::panels
