// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "edit/Between.h"
#include "edit/PageBreaks.h"
#include "emulation/FactPlaces.h"
#include "panels/CitationPanel.h"
#include "panels/NumberPanel.h"
#include "panels/OwnFieldsPanel.h"
#include "panels/RecipientsPanel.h"
#include "paper/PartButton.h"
#include "pipeline/Templates.h"
#include "pipeline/YearDrawing.h"
#include "shell/Numbers.h"

#include <QActionGroup>
#include <QMenu>

// What is edited where it stands on the page: the number, the recipients, a citation, a field.

namespace thidua::shell {

using namespace Qt::StringLiterals;
using document::OfficialDocument;
using pipeline::CitingAs;

void MainWindow::connectHead()
{
    connect(m_actions.editNumber, &QAction::triggered, this, &MainWindow::editNumber);
    connect(m_actions.editRecipients, &QAction::triggered, this, &MainWindow::editRecipients);
    connect(m_actions.insertCitation, &QAction::triggered, this, &MainWindow::insertCitation);
    connect(m_actions.openField, &QAction::triggered, this, [this] {
        const auto& caret = m_view->selection().caret;
        openField(m_view->expressionAt({caret.place, caret.offset, false}));
    });
    connect(m_actions.editOwnFields, &QAction::triggered, this,
            [this] { editOwnFields(QString()); });
    connectPlaces();
    connectBreaks();
    connectAcross();
}

/// What is asked for on the page itself.
void MainWindow::connectPlaces()
{
    connect(m_view, &paper::PaperEditor::fieldWanted, this, &MainWindow::openField);
    connect(m_view, &paper::PaperEditor::menuWanted, this, &MainWindow::showMenu);
    connect(m_view, &paper::PaperEditor::entered, this,
            [this](const document::TextPlace& place) { editPart(place.component); });
    connect(m_view, &pages::PageView::clicked, this, [this](const composition::Source& source) {
        // The symbol on the same line is written by hand.
        const QString& there = m_view->selection().caret.place.component;
        if (source.component == u"date" || (source.component == u"number" && there == u"number"))
            editPart(source.component);
    });
    auto* button = new paper::PartButton(*m_view, {u"number"_s, u"recipients"_s});
    connect(button, &paper::PartButton::wanted, this, &MainWindow::editPart);
    m_view->setFieldNames([this](const QString& expression) { return nameOfField(expression); });
    m_view->setHeadFields([this] { return m_session.year().headFields(); });
}

void MainWindow::connectBreaks()
{
    connect(m_actions.breakPage, &QAction::triggered, this, [this] {
        m_view->act(edit::breakPage);
        m_view->setFocus();
    });
    connect(m_actions.joinPages, &QAction::triggered, this, [this] {
        m_view->act([](const OfficialDocument& paper, const edit::Selection& selection) {
            return edit::joinPages(paper, selection.caret);
        });
        m_view->setFocus();
    });
}

void MainWindow::connectAcross()
{
    const std::initializer_list<std::pair<QAction*, pages::Across>> all{
        {m_actions.onePage, pages::Across::One},
        {m_actions.twoPages, pages::Across::Two},
        {m_actions.manyPages, pages::Across::AsFit}};
    const int kept = m_settings.value(settings::pagesAcross);
    for (const auto& [action, across] : all) {
        const int value = static_cast<int>(across);
        if (value == kept) {
            action->setChecked(true);
            m_view->setAcross(across);
        }
        connect(action, &QAction::triggered, this, [this, across = across, value] {
            m_settings.set(settings::pagesAcross, value);
            m_view->setAcross(across);
        });
    }
}

void MainWindow::editPart(const QString& component)
{
    if (component == u"date")
        chooseDate();
    else if (component == u"number")
        editNumber();
    else if (component == u"recipients")
        editRecipients();
}

/// Panels, and menus that stand open, belong to the paper they were opened over.
void MainWindow::closePanels()
{
    for (auto* menu : findChildren<QMenu*>())
        if (menu->isVisible())
            menu->close();
    for (auto* panel : findChildren<panels::Panel*>())
        panel->close();
}

/// Says why where the paper may not be changed.
bool MainWindow::mayEdit()
{
    if (!m_session.desk().hasPaper())
        return false;
    m_view->commitInput();
    if (!m_session.desk().opened().manuscript->isFrozen())
        return true;
    m_messages->say(widgets::MessageBar::Kind::Note,
                    tr("Văn bản đã gửi đi nên trang được giữ nguyên."));
    return false;
}

/// Where a part stands on the screen, the middle of the view where it is not seen.
QRect MainWindow::onScreen(const QString& component) const
{
    const auto place = pages::findPart(m_view->pages(), component);
    const QRect whole(m_view->mapToGlobal(QPoint(0, 0)), m_view->size());
    const QRect seen = place ? m_view->onScreen(*place) : QRect();
    return whole.intersects(seen) ? seen : QRect(whole.center(), QSize(1, 1));
}

void MainWindow::editNumber()
{
    if (!mayEdit())
        return;
    m_session.year().settle();
    const OpenedPaper& opened = m_session.desk().opened();
    auto* panel = new panels::NumberPanel(m_view, opened.paper().number, opened.paper().symbol);
    const auto sheet = [this] {
        const OpenedPaper& now = m_session.desk().opened();
        return numberSheet({m_session.desk().registerPath(), m_session.year().years().file(),
                            now.id, now.paper()});
    };
    m_view->show(layout::Position{{u"number"_s, {}, {}}, 0, false});
    if (opened.isOfYear())
        panel->setSheet(sheet());
    connect(panel, &panels::NumberPanel::chosen, this, &MainWindow::takeNumber);
    connect(panel, &panels::NumberPanel::schemeChosen, this,
            [this, panel, sheet](store::SeriesScheme scheme) {
                const auto done = setNumberScheme(m_session.desk().registerPath(), scheme);
                if (!done)
                    m_messages->say(widgets::MessageBar::Kind::Trouble, done.error().message);
                panel->setSheet(sheet());
            });
    panel->openAt(onScreen(u"number"_s));
}

/// The number stands on the paper and, of a paper of a year, in the register.
void MainWindow::takeNumber(const QString& number)
{
    m_view->act([&](const OfficialDocument& paper, const edit::Selection& selection) {
        OfficialDocument numbered = paper;
        numbered.number = number;
        return edit::between(paper, numbered,
                             number.isEmpty() ? tr("Để trống số") : tr("Ghi số văn bản"),
                             selection);
    });
    const OpenedPaper& opened = m_session.desk().opened();
    if (!opened.isOfYear())
        return;
    m_session.year().settle();
    const auto done = recordNumber({m_session.desk().registerPath(),
                                    m_session.year().years().file(), opened.id, opened.paper()});
    if (!done)
        m_messages->say(widgets::MessageBar::Kind::Trouble, done.error().message);
}

void MainWindow::editRecipients()
{
    if (!mayEdit())
        return;
    m_session.year().settle();
    const OpenedPaper& opened = m_session.desk().opened();
    const auto& words = m_session.desk().world().regulation.words;
    std::vector<pipeline::RecipientGroup> groups;
    const auto* file =
        opened.isOfYear() ? m_session.year().years().file().paper(opened.id) : nullptr;
    if (file) {
        const auto sources = m_session.year().years().tools().sources;
        const pipeline::RecipientSources year{m_session.year().years().file().data,
                                              pipeline::viewOf(*file), sources->view()};
        groups = pipeline::recipientGroups(opened.paper(), words, &year);
    } else {
        groups = pipeline::recipientGroups(opened.paper(), words, nullptr);
    }
    auto* panel =
        new panels::RecipientsPanel(m_view, opened.paper().recipients, std::move(groups), words);
    connect(panel, &panels::RecipientsPanel::accepted, this, [this](const QStringList& lines) {
        m_view->act([&](const OfficialDocument& paper, const edit::Selection& selection) {
            OfficialDocument other = paper;
            other.recipients = lines;
            auto step = edit::between(paper, other, tr("Sửa nơi nhận"), selection);
            if (step && !lines.isEmpty())
                step->after = edit::at({{u"recipients"_s, {static_cast<int>(lines.size()) - 1}, {}},
                                        static_cast<int>(lines.back().size())});
            return step;
        });
    });
    m_view->show(layout::Position{{u"recipients"_s, {0}, {}}, 0, false});
    panel->openAt(onScreen(u"recipients"_s));
}

void MainWindow::insertCitation()
{
    if (!mayEdit() || !m_session.prepareYears())
        return;
    const auto sources = m_session.year().years().tools().sources;
    const OfficialDocument& paper = m_session.desk().opened().paper();
    const edit::Caret caret = m_view->selection().caret;
    const CitingAs as = caret.place.component == u"bases" ? CitingAs::Basis : CitingAs::Text;
    const auto preview = [this, sources, caret](const QString& id, CitingAs way) {
        return pipeline::citationFor(sources->law, m_session.desk().opened().paper(), caret,
                                     {id, way});
    };
    auto* panel = new panels::CitationPanel(
        m_view, pipeline::citables(sources->law, paper, m_session.year().today()), as, preview);
    connect(panel, &panels::CitationPanel::chosen, this,
            [this, sources](const QString& id, CitingAs way) {
                m_view->act([&](const OfficialDocument& now, const edit::Selection& selection) {
                    return pipeline::cite(sources->law, now, selection, {id, way});
                });
            });
    m_view->show({caret.place, caret.offset, false});
    const QRect there = m_view->rectOf({caret.place, caret.offset, false}).toAlignedRect();
    panel->openAt({m_view->viewport()->mapToGlobal(there.topLeft()), there.size()});
}

std::optional<emulation::FactPlace> MainWindow::placeOfField(const QString& expression) const
{
    if (!m_session.year().isOpen() || !m_session.desk().hasPaper())
        return std::nullopt;
    const auto& file = m_session.year().years().file();
    const auto* paper = file.paper(m_session.desk().opened().id);
    return paper ? emulation::placeOfFact(file.data, pipeline::viewOf(*paper), expression)
                 : std::nullopt;
}

/// What the template of the paper asks for; none where it was drawn from none.
std::vector<templating::FieldSpec> MainWindow::askedFields() const
{
    const auto& opened = m_session.desk().opened();
    const auto* paper =
        opened.isOfYear() ? m_session.year().years().file().paper(opened.id) : nullptr;
    if (!paper || paper->templateId.isEmpty())
        return {};
    const auto form = pipeline::openTemplate(m_session.desk().world(), paper->templateId);
    return form ? form->fields : std::vector<templating::FieldSpec>();
}

/// As the form or the template calls it.
QString MainWindow::nameOfField(const QString& expression) const
{
    const QString path = expression.section(u'|', 0, 0).trimmed();
    if (path.startsWith(u"paper."))
        for (const auto& field : askedFields())
            if (field.path == path)
                return field.label;
    const auto place = placeOfField(expression);
    return place ? QString(place->name.left(1).toUpper() + place->name.mid(1)) : QString();
}

/// What belongs to this paper alone, with the field of that path first; empty: any.
void MainWindow::editOwnFields(const QString& path)
{
    if (!mayEdit())
        return;
    const auto fields = askedFields();
    if (!panels::OwnFieldsPanel::asksFor(fields, path))
        return m_messages->say(
            widgets::MessageBar::Kind::Note,
            tr("Văn bản này không có thông tin riêng nào phải nhập; sửa ngay trên trang."));
    const store::PaperId id = m_session.desk().opened().id;
    const auto& file = m_session.year().years().file();
    auto* panel = new panels::OwnFieldsPanel(m_view, fields, file.paper(id)->fields,
                                             {m_session.year().today(), file.data.year});
    panel->begin(path);
    connect(panel, &panels::OwnFieldsPanel::accepted, this,
            [this, id](const QJsonObject& values) { m_session.year().setOwnFields(id, values); });
    const auto& caret = m_view->selection().caret;
    const QRect there = m_view->rectOf({caret.place, caret.offset, false}).toAlignedRect();
    panel->openAt({m_view->viewport()->mapToGlobal(there.topLeft()), there.size()});
}

/// The form of the year at the datum that the field shows.
void MainWindow::openField(const QString& expression)
{
    const QString path = expression.section(u'|', 0, 0).trimmed();
    if (path.startsWith(u"paper.") && m_session.desk().hasPaper())
        return editOwnFields(path);
    const auto place = placeOfField(expression);
    if (!place)
        return m_messages->say(
            widgets::MessageBar::Kind::Note,
            expression.isEmpty()
                ? tr("Chữ ở con trỏ không lấy từ dữ liệu của năm.")
                : tr("Chỗ này không nằm trong dữ liệu của năm; sửa ngay trên văn bản."));
    showData();
    // A form that has no such field has the list or the record that it is in.
    QString there = place->place;
    while (!there.isEmpty() && !m_forms->focusPlace(there))
        there = there.contains(u'.') ? there.section(u'.', 0, -2) : QString();
}

void MainWindow::showMenu(const QPoint& at)
{
    const auto& caret = m_view->selection().caret;
    QMenu menu;
    if (!m_view->expressionAt({caret.place, caret.offset, false}).isEmpty()) {
        menu.addAction(m_actions.openField);
        menu.addSeparator();
    }
    if (caret.place.component == u"recipients")
        menu.addAction(m_actions.editRecipients);
    if (caret.place.component == u"number" || caret.place.component == u"symbol")
        menu.addActions({m_actions.editNumber, m_actions.chooseDate});
    menu.addActions({m_actions.cut, m_actions.copy, m_actions.paste});
    menu.addSeparator();
    if (m_actions.insertRow->isEnabled()) {
        menu.addActions({m_actions.insertRow, m_actions.insertColumn, m_actions.removeRow,
                         m_actions.removeColumn, m_actions.mergeCells});
        menu.addSeparator();
    }
    menu.addAction(m_actions.insertCitation);
    menu.addAction(m_actions.joinPages->isEnabled() ? m_actions.joinPages : m_actions.breakPage);
    menu.exec(at);
}

} // namespace thidua::shell
