// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/FieldStretch.h"
#include "edit/Structure.h"
#include "layout/Extent.h"
#include "layout/PlacedText.h"
#include "pages/PageView.h"
#include "paper/CaretBlink.h"
#include "pipeline/Manuscript.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>
#include <optional>

class QMimeData;

namespace thidua::paper {

/// The pages of a paper as they are printed, written on where they lie. The paper changes only by
/// steps of core/edit, so that everything can be undone.
class PaperEditor final : public pages::PageView {
    Q_OBJECT
public:
    explicit PaperEditor(QWidget* parent = nullptr);
    ~PaperEditor() override;

    /// The paper that is written on, which has to outlive this or the next call; null: none.
    void setManuscript(pipeline::Manuscript* manuscript, const layout::Fonts& fonts);
    pipeline::Manuscript* manuscript() const { return m_manuscript; }
    /// The paper was changed by others: shows it as it is now.
    void showAgain();
    /// Whether it was changed since it was shown, so that nothing here stands where it says.
    bool isBehind() const;

    /// Where everything stands on the pages, for those that describe them; null without a paper.
    /// Another one with every new `serial`.
    const layout::PlacedText* placed() const { return m_placed ? &*m_placed : nullptr; }
    quint64 serial() const { return m_serial; }
    /// The caret at a position and the position at a point, in the viewport.
    QRectF rectOf(const layout::Position& position) const;
    std::optional<layout::Position> positionAt(QPointF viewportPoint) const;
    /// Scrolls as little as shows that position.
    void show(const layout::Position& position);
    using pages::PageView::show;

    const edit::Selection& selection() const { return m_selection; }
    void select(const edit::Selection& selection);
    bool hasSelection() const { return !m_selection.isEmpty(); }

    using Make = std::function<std::optional<edit::Step>(const document::OfficialDocument&,
                                                         const edit::Selection&)>;
    /// Does what the step says that is made of the paper and the selection; nothing where it is
    /// none. What an input method has under way is written first.
    bool act(const Make& make);

    /// How to call, in the user's words, the datum that a field shows (`expression` of its mark).
    void setFieldNames(std::function<QString(const QString& expression)> names)
    {
        m_fieldNames = std::move(names);
    }

    /// What shows a datum in the head and the signatures of the paper; asked for again whenever the
    /// pages are shown anew.
    void setHeadFields(std::function<std::vector<document::FieldStretch>()> fields)
    {
        m_headFields = std::move(fields);
    }

    /// How the datum at the caret is called; empty: the text there shows none.
    QString fieldNameAtCaret() const;

    /// The datum that is shown there, as a template writes it; empty: none.
    QString expressionAt(const layout::Position& position) const;

    /// What an input method has under way becomes part of the paper.
    void commitInput();

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

public Q_SLOTS:
    /// Gives what is selected that emphasis or takes it away; where nothing is, what is typed next.
    void emphasise(edit::Emphasis emphasis);
    void undo();
    void redo();
    void cut();
    void copy();
    void paste();
    void selectAll();

Q_SIGNALS:
    void edited();
    void selectionChanged();
    /// Enter where no line can follow: what stands there may have an editor of its own.
    void entered(const thidua::document::TextPlace& place);
    /// What a field shows is to be changed where it comes from.
    void fieldWanted(const QString& expression);
    /// A menu for the caret, which stands where it was asked for; on the screen.
    void menuWanted(const QPoint& at);
    void refused(); ///< somebody wrote on a paper that is frozen

protected:
    bool framesFocus() const override { return m_manuscript == nullptr; }
    void paintOver(QPainter& painter) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    std::optional<edit::Step> typed(const QString& text) const;
    bool perform(const edit::Step& step);
    void tellAids();
    void follow(const std::optional<edit::Step>& step);
    void showPages();
    void selectBeginning();
    void showCaret();
    bool move(QKeyEvent* event);
    bool eraseTo(layout::Motion motion);
    bool tab(bool back);
    bool writeKey(QKeyEvent* event);
    void moveTo(const layout::Position& position, bool keepAnchor);
    void selectAround(const layout::Position& position, layout::Extent extent);
    bool isInSelection(const layout::Position& position) const;
    QRectF caretRect() const;
    QString textAround(int* caret) const;
    void replaceAround(const QInputMethodEvent& event);
    bool insert(const QMimeData& mime);
    void dragSelection();
    struct FieldAt {
        layout::Position from;
        layout::Position to;
        QString expression;

        bool operator==(const FieldAt&) const = default;
    };
    std::optional<FieldAt> fieldAt(const layout::Position& position) const;
    std::optional<FieldAt> headFieldAt(const layout::Position& position) const;
    void hover(QPointF viewportPoint);
    void paintField(QPainter& painter, const FieldAt& field) const;
    void paintBreaks(QPainter& painter) const;
    bool isLeftOfText(QPointF viewportPoint, const layout::Position& position) const;

    pipeline::Manuscript* m_manuscript = nullptr;
    std::optional<layout::PlacedText> m_placed;
    std::optional<layout::Fonts> m_fonts;
    quint64 m_serial = 0;
    quint64 m_revision = 0; ///< of the manuscript, as it is shown
    edit::Selection m_selection;
    bool m_upstream = false;
    std::optional<double> m_wantedX; ///< twips; while the caret goes up and down
    QString m_preedit;
    int m_preeditCaret = 0;
    std::vector<edit::Emphasis> m_wanted; ///< for what is typed next, other than beside it
    bool m_dragging = false;
    std::optional<QPoint> m_pressedSelection; ///< where, until it is dragged or let go
    std::optional<layout::Position> m_dropAt; ///< while something is dragged over the pages
    QElapsedTimer m_doubleClick;              ///< a third click right after it takes the paragraph
    CaretBlink m_blink;
    std::function<QString(const QString&)> m_fieldNames;
    std::function<std::vector<document::FieldStretch>()> m_headFields;
    /// What the last one said; nothing: it was not asked yet.
    mutable std::optional<std::vector<document::FieldStretch>> m_stretches;
    std::optional<FieldAt> m_hovered;       ///< under the pointer
    std::vector<layout::Position> m_breaks; ///< where somebody wanted a new page to begin
};

} // namespace thidua::paper
