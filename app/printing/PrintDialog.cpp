// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PrintDialog.h"

#include "dispatch/Changes.h"
#include "printing/CalibrationDialog.h"
#include "printing/CopyTable.h"
#include "printing/PrintJob.h"
#include "printing/PrintMemory.h"
#include "printing/SheetPreview.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPageRanges>
#include <QPrinterInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>
#include <numeric>

// What the print dialog does; how it is built stands in PrintDialogParts.cpp.

namespace thidua::printing {

using namespace Qt::StringLiterals;
using dispatch::Sides;
using widgets::grid;

namespace {

/// "1–3, 5" → indices of pages that there are; nothing where it cannot be read.
std::vector<int> pagesIn(const QString& text, int count)
{
    const auto ranges = QPageRanges::fromString(QString(text).replace(u'–', u'-').remove(u' '));
    std::vector<int> pages;
    for (int page = 1; page <= count; ++page)
        if (ranges.contains(page))
            pages.push_back(page - 1);
    return pages;
}

QString numbersOf(const std::vector<int>& pages)
{
    QStringList numbers;
    for (const int page : pages)
        numbers += QString::number(page + 1);
    return numbers.join(u", "_s);
}

} // namespace

const layout::Pages& PrintDialog::pages() const
{
    return m_offer.pages(m_draft && m_draft->isChecked());
}

bool PrintDialog::isOnBlank() const { return m_blank && m_blank->isChecked(); }

Sides PrintDialog::sides() const { return static_cast<Sides>(m_sides->currentData().toInt()); }

QStringList PrintDialog::preprinted() const
{
    QStringList parts;
    for (int row = 0; m_parts && row < m_parts->count(); ++row)
        if (m_parts->item(row)->checkState() == Qt::Checked)
            parts += m_parts->item(row)->data(Qt::UserRole).toString();
    return parts;
}

std::vector<int> PrintDialog::chosenPages() const
{
    const int count = static_cast<int>(pages().pages.size());
    std::vector<int> all(static_cast<size_t>(count));
    std::iota(all.begin(), all.end(), 0);
    if (m_current->isChecked())
        return {m_preview->page()};
    if (m_range->isChecked())
        return pagesIn(m_rangeText->text(), count);
    if (m_changed->isChecked()) {
        const auto difference =
            dispatch::changesSince(m_offer.printed, dispatch::fingerprintsOf(pages()));
        return dispatch::wholeSheets(difference.changed, count, sides());
    }
    return all;
}

PrintOrder PrintDialog::order() const
{
    PrintOrder order;
    order.printer = m_printer->currentData().toString();
    order.asDraft = m_draft && m_draft->isChecked();
    order.onBlank = isOnBlank();
    order.preprinted = preprinted();
    order.shares = m_copies->shares();
    order.copySheet = m_copySheet->isChecked();
    order.coverNote = m_coverNote && m_coverNote->isChecked() && !order.asDraft;
    order.sheets.pages = chosenPages();
    order.sheets.sides = sides();
    order.sheets.copies = dispatch::totalOf(order.shares);
    order.sheets.firstCopy = m_firstCopy->value();
    order.sheets.backsReversed = m_backsReversed->isChecked();
    return order;
}

void PrintDialog::showPrinter()
{
    const QString printer = m_printer->currentData().toString();
    m_paperWarning->setVisible(expectsOtherPaper(printer));
    m_backsReversed->setChecked(m_offer.memory->areBacksReversed(printer));
    m_print->setText(printer.isEmpty() ? tr("Ghi PDF để in…") : tr("&In"));
    for (auto* button : {m_try, m_calibrate}) {
        if (!button)
            continue;
        button->setEnabled(!printer.isEmpty());
        button->setToolTip(printer.isEmpty() ? tr("Hãy chọn máy in trước.") : QString());
    }
    showSheets();
}

/// The pages with the mark or without, whole or on the blank.
void PrintDialog::showPages()
{
    const auto& all = pages();
    SheetPreview::Sight sight{all.pages, {}, m_offer.fonts};
    if (isOnBlank()) {
        sight.faded = all.pages;
        for (auto& page : sight.pages)
            page = dispatch::onBlank(page, preprinted());
    }
    m_preview->show(std::move(sight));
    const auto difference = dispatch::changesSince(m_offer.printed, dispatch::fingerprintsOf(all));
    const bool isChanged = !m_offer.printed.isEmpty() && !difference.isNone();
    m_changed->setEnabled(isChanged);
    if (!isChanged && m_changed->isChecked())
        m_all->setChecked(true);
    if (m_offer.printed.isEmpty())
        m_changed->setText(tr("Chỉ các tờ đã &đổi (chưa in lần nào ở máy này)"));
    else if (!isChanged)
        m_changed->setText(
            tr("Chỉ các tờ đã &đổi (chưa đổi gì từ lần in %1)").arg(m_offer.printedWhen));
    else
        m_changed->setText(tr("Chỉ các tờ đã &đổi từ lần in %1: trang %2")
                               .arg(m_offer.printedWhen, difference.changed.empty()
                                                             ? tr("không có")
                                                             : numbersOf(difference.changed)));
    m_changed->setToolTip(difference.gone > 0
                              ? tr("Bỏ %n trang cuối của mỗi bản cũ.", nullptr, difference.gone)
                              : QString());
    showSheets();
}

void PrintDialog::showSheets()
{
    const bool byHand = sides() == Sides::OddThenEven;
    m_backsReversed->setVisible(byHand);
    m_sidesHelp->setVisible(byHand);

    if (m_parts)
        m_parts->setEnabled(isOnBlank());
    m_firstCopy->setRange(1, std::max(1, m_copies->total()));
    m_preview->setPrinted(chosenPages());
    m_where->setText(tr("Trang %1/%2").arg(m_preview->page() + 1).arg(m_preview->pageCount()));
    showSummary();
}

QString PrintDialog::summary() const
{
    const PrintOrder now = order();
    if (now.sheets.pages.empty())
        return m_range->isChecked() ? tr("Không có trang nào trong khoảng đã ghi; ví dụ: 1–3, 5.")
                                    : tr("Không có tờ nào phải in.");
    if (now.sheets.copies == 0)
        return tr("Chưa chọn bản nào: hãy đánh dấu nơi nhận ở cột bên phải.");
    const int copies = now.sheets.copies - now.sheets.firstCopy + 1;
    const QString many = tr("%n bản", nullptr, copies);
    const QString which =
        now.sheets.firstCopy > 1
            ? tr(" (bản thứ %1–%2)").arg(now.sheets.firstCopy).arg(now.sheets.copies)
            : QString();
    const QString each = tr("%n trang", nullptr, static_cast<int>(now.sheets.pages.size()));
    const QString sheets = tr("%n tờ A4", nullptr, dispatch::sheetsOf(now.sheets));
    return tr("%1%2 × %3 = %4.").arg(many, which, each, sheets);
}

void PrintDialog::showSummary()
{
    const PrintOrder now = order();
    m_summary->setText(summary());
    const bool canPrint = !dispatch::passesOf(now.sheets).empty();
    m_print->setEnabled(canPrint);
    m_print->setToolTip(canPrint ? QString() : m_summary->text());
}

void PrintDialog::complain(const QString& sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

/// The page that is shown, once.
void PrintDialog::tryPage()
{
    PrintOrder once = order();
    once.sheets = {{m_preview->page()}, Sides::One, 1, 1, true};
    once.copySheet = false;
    once.coverNote = false;
    complain(m_offer.tryOut(once));
}

void PrintDialog::calibrate()
{
    const PrintOrder now = order();
    const auto& page = pages().pages.front();
    CalibrationDialog dialog(
        now.printer, m_offer.memory->offsetOf(now.printer),
        [this, now, landscape = page.width > page.height] {
            return m_offer.calibrate(now, landscape);
        },
        this);
    if (dialog.exec() == QDialog::Accepted)
        m_offer.memory->setOffset(now.printer, dialog.offset());
}

void PrintDialog::accept()
{
    m_offer.memory->setBacksReversed(m_printer->currentData().toString(),
                                     m_backsReversed->isChecked());
    if (isOnBlank())
        m_offer.memory->setPreprintedFor(m_offer.templateId, preprinted());
    QDialog::accept();
}

} // namespace thidua::printing
