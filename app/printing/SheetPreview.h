// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Fonts.h"
#include "layout/Pages.h"

#include <QWidget>

#include <vector>

namespace thidua::printing {

/// One page as it comes out of the printer, as large as there is room. Keys and wheel leaf.
class SheetPreview final : public QWidget {
    Q_OBJECT
public:
    explicit SheetPreview(QWidget* parent = nullptr);

    /// `faded`: what stands on the blank already, drawn pale; as many pages, or none.
    struct Sight {
        std::vector<layout::Page> pages;
        std::vector<layout::Page> faded;
        const layout::Fonts* fonts = nullptr;
    };
    void show(Sight sight);
    void setPage(int index);
    int page() const { return m_page; }
    int pageCount() const { return static_cast<int>(m_sight.pages.size()); }
    /// Indices of pages that are not printed; they are drawn pale.
    void setPrinted(std::vector<int> pages);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QRectF place() const;

    Sight m_sight;
    std::vector<int> m_printed;
    int m_page = 0;
};

} // namespace thidua::printing
