// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/DialogPrintPrompts.h"

#include "dispatch/FileNames.h"
#include "printing/ManyDialog.h"
#include "printing/PrintDialog.h"
#include "widgets/QuestionBox.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>
#include <QPushButton>
#include <QUrl>

namespace thidua::printing {

using namespace Qt::StringLiterals;
using widgets::QuestionBox;
using Kind = QuestionBox::Kind;

DialogPrintPrompts::~DialogPrintPrompts() { delete m_progress; }

std::optional<PrintOrder> DialogPrintPrompts::printing(const PrintOffer& offer)
{
    PrintDialog dialog(offer, m_parent);
    for (;;) {
        if (dialog.exec() != QDialog::Accepted)
            return std::nullopt;
        PrintOrder order = dialog.order();
        if (!order.isToFile())
            return order;
        const dispatch::NameParts parts{u"van-ban"_s, {}, {}, offer.title, {}, {}};
        const QString name = dispatch::fileNames(u"{loại}"_s, {parts}).front() + u".pdf"_s;
        order.file =
            QFileDialog::getSaveFileName(m_parent, tr("Ghi bản in ra PDF"),
                                         QDir(offer.folder).filePath(name), tr("PDF (*.pdf)"));
        if (order.file.isEmpty())
            continue; // back to the dialog
        if (!order.file.endsWith(u".pdf"_s, Qt::CaseInsensitive))
            order.file += u".pdf"_s;
        return order;
    }
}

std::optional<ManyOrder> DialogPrintPrompts::exportingMany(const ManyOffer& offer)
{
    ManyDialog dialog(offer, m_parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.order();
}

InTheWay DialogPrintPrompts::inTheWay(const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths.mid(0, 5))
        names += QFileInfo(path).fileName();
    if (paths.size() > names.size())
        names += tr("…");
    QuestionBox box(
        Kind::Danger, tr("Đã có tệp"),
        tr("Trong thư mục đã có %n tệp cùng tên.", nullptr, static_cast<int>(paths.size())),
        m_parent);
    box.setInformativeText(names.join(u'\n'));
    const auto* replace = box.addButton(tr("Ghi đè"), QMessageBox::DestructiveRole);
    auto* skip = box.addButton(tr("Bỏ qua các tệp ấy"), QMessageBox::AcceptRole);
    auto* cancel = box.addButton(tr("Hủy"), QMessageBox::RejectRole);
    box.setFirst(skip);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == replace)
        return InTheWay::Replace;
    return box.clickedButton() == skip ? InTheWay::Skip : InTheWay::Cancel;
}

bool DialogPrintPrompts::progress(int done, int all, const QString& title)
{
    if (!m_progress) {
        m_progress = new QProgressDialog(m_parent);
        m_progress->setWindowTitle(tr("Xuất nhiều văn bản"));
        m_progress->setCancelButtonText(tr("Dừng"));
        m_progress->setWindowModality(Qt::WindowModal);
        m_progress->setMinimumDuration(300);
        m_progress->setAutoReset(false);
        m_progress->setMinimumWidth(420);
    }
    m_progress->setMaximum(all);
    m_progress->setLabelText(title.isEmpty() ? tr("Xong") : title);
    m_progress->setValue(done); // lets the events in
    const bool goesOn = !m_progress->wasCanceled();
    if (done >= all || !goesOn)
        delete m_progress;
    return goesOn;
}

void DialogPrintPrompts::showFolder(const QString& folder)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

QString DialogPrintPrompts::scanToAttach(const QString& folder)
{
    return QFileDialog::getOpenFileName(m_parent, tr("Chọn bản quét của văn bản đã ký"), folder,
                                        tr("Bản quét (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)") +
                                            u";;"_s + tr("Mọi tệp (*)"));
}

} // namespace thidua::printing
