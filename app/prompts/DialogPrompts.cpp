// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/DialogPrompts.h"

#include "prompts/MoveDialog.h"
#include "widgets/QuestionBox.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

namespace thidua::prompts {

using namespace Qt::StringLiterals;
using widgets::QuestionBox;
using Kind = QuestionBox::Kind;

QString DialogPrompts::fileToOpen(const QString& folder)
{
    return QFileDialog::getOpenFileName(m_parent, tr("Mở hồ sơ năm hoặc văn bản"), folder,
                                        tr("Hồ sơ năm và văn bản (*.thidua *.txt *.md *.json)") +
                                            u";;"_s + tr("Hồ sơ năm thi đua (*.thidua)") + u";;"_s +
                                            tr("Văn bản (*.txt *.md *.json)") + u";;"_s +
                                            tr("Mọi tệp (*)"));
}

QStringList DialogPrompts::papersToOpen(const QString& title, const QString& folder)
{
    return QFileDialog::getOpenFileNames(m_parent, title, folder,
                                         tr("Văn bản (*.docx *.txt *.md *.json)") + u";;"_s +
                                             tr("Mọi tệp (*)"));
}

QString DialogPrompts::fileToWrite(const WriteQuestion& question)
{
    return QFileDialog::getSaveFileName(m_parent, question.title, question.path, question.filter,
                                        nullptr, QFileDialog::DontConfirmOverwrite);
}

bool DialogPrompts::mayReplace(const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths)
        names += QFileInfo(path).fileName();
    QuestionBox box(Kind::Danger, tr("Đã có tệp"),
                    tr("Trong thư mục đã có %1. Ghi đè bằng bản mới?").arg(names.join(tr(" và "))),
                    m_parent);
    const auto* replace = box.addButton(tr("Ghi đè"), QMessageBox::AcceptRole);
    box.setFirst(box.addButton(tr("Hủy"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == replace;
}

Leave DialogPrompts::leaving(const QString& name)
{
    QuestionBox box(Kind::Plain, tr("Chưa lưu"),
                    tr("%1 có thay đổi chưa lưu. Lưu lại trước khi đóng?").arg(name), m_parent);
    auto* save = box.addButton(tr("Lưu"), QMessageBox::AcceptRole);
    const auto* discard = box.addButton(tr("Không lưu"), QMessageBox::DestructiveRole);
    box.addButton(tr("Hủy"), QMessageBox::RejectRole);
    box.setFirst(save);
    box.exec();
    if (box.clickedButton() == save)
        return Leave::Save;
    return box.clickedButton() == discard ? Leave::Discard : Leave::Stay;
}

Recover DialogPrompts::recovering(const RecoverQuestion& question)
{
    const QString name = question.name.isEmpty() ? tr("văn bản chưa đặt tên") : question.name;
    const QString when = QLocale().toString(question.written, u"HH:mm, dd/MM/yyyy"_s);
    QStringList more;
    if (!question.isWhole)
        more += tr("Phần cuối của bản này bị hỏng; mở lại được đến chỗ hỏng.");
    if (question.fileChanged)
        more +=
            tr("Tệp %1 đã đổi hoặc không còn từ lúc đó; mở lại sẽ không ghi đè tệp ấy.").arg(name);
    QuestionBox box(
        Kind::Plain, tr("Bản đang viết dở"),
        tr("Có bản đang viết dở của %1, viết đến %2 mà chưa lưu. Mở lại?").arg(name, when),
        m_parent);
    box.setInformativeText(more.join(u'\n'));
    auto* reopen = box.addButton(tr("Mở lại"), QMessageBox::AcceptRole);
    const auto* discard = box.addButton(tr("Bỏ"), QMessageBox::DestructiveRole);
    auto* later = box.addButton(tr("Để sau"), QMessageBox::RejectRole);
    box.setFirst(reopen);
    box.setEscapeButton(later);
    box.exec();
    if (box.clickedButton() == reopen)
        return Recover::Reopen;
    return box.clickedButton() == discard ? Recover::Discard : Recover::Later;
}

bool DialogPrompts::confirm(const ConfirmQuestion& question)
{
    QuestionBox box(question.isDanger ? Kind::Danger : Kind::Plain, question.title, question.text,
                    m_parent);
    box.setInformativeText(question.more);
    auto* action = box.addButton(question.action, QMessageBox::AcceptRole);
    auto* cancel = box.addButton(tr("Hủy"), QMessageBox::RejectRole);
    box.setFirst(question.isDanger ? cancel : action);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == action;
}

Foreign DialogPrompts::foreignFile(const QString& name)
{
    QuestionBox box(Kind::Danger, tr("Tệp đã đổi"),
                    tr("%1 đã bị chương trình khác sửa hoặc xóa từ lúc mở.").arg(name), m_parent);
    box.setInformativeText(
        tr("Lưu thành tệp khác thì giữ được cả hai bản. Ghi đè thì những gì nơi khác đã sửa chỉ "
           "còn trong bản sao lưu .bak."));
    auto* elsewhere = box.addButton(tr("Lưu thành tệp khác…"), QMessageBox::AcceptRole);
    const auto* replace = box.addButton(tr("Ghi đè"), QMessageBox::DestructiveRole);
    auto* cancel = box.addButton(tr("Hủy"), QMessageBox::RejectRole);
    box.setFirst(elsewhere);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == elsewhere)
        return Foreign::Elsewhere;
    return box.clickedButton() == replace ? Foreign::Replace : Foreign::Cancel;
}

std::optional<MoveAnswer> DialogPrompts::moving(const MoveQuestion& question)
{
    MoveDialog dialog(question, m_parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.answer();
}

} // namespace thidua::prompts
