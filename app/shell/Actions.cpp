// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Actions.h"

#include "edit/PageBreaks.h"
#include "edit/Tables.h"
#include "paper/PaperEditor.h"
#include "widgets/Icons.h"

#include <QActionGroup>
#include <QWidget>

namespace thidua::shell {

using namespace Qt::StringLiterals;
using widgets::Icon;

Actions::Actions(QWidget& window) : m_window(window)
{
    addFile();
    addYear();
    addEdit();
    addWriting();
    addView();
    addChoices(window);
    giveShortcuts();
    giveIcons();
    for (const Text& text : m_texts)
        window.addAction(text.action);
    retranslate();
    setPaperThere(false);
    setYearThere(false, false);
}

QAction* Actions::add(const char* name, const char* tip)
{
    auto* action = new QAction(&m_window);
    m_texts.append({action, name, tip});
    QObject::connect(action, &QAction::enabledChanged, &m_window,
                     [this, text = m_texts.back()] { showTip(text); });
    return action;
}

void Actions::addFile()
{
    open =
        add(QT_TR_NOOP("&Mở…"), QT_TR_NOOP("Mở hồ sơ năm .thidua hoặc văn bản .txt, .md, .json"));
    save = add(QT_TR_NOOP("&Lưu"), QT_TR_NOOP("Lưu hồ sơ hoặc văn bản đang soạn"));
    saveAs = add(QT_TR_NOOP("Lưu t&hành…"), "");
    exportBoth = add(QT_TR_NOOP("Xuất &Word và PDF…"), QT_TR_NOOP("Xuất Word và PDF cùng một lúc"));
    exportOne = add(QT_TR_NOOP("&Xuất ra tệp…"), QT_TR_NOOP("Xuất Word, PDF hoặc văn bản thuần"));
    print = add(QT_TR_NOOP("&In…"), QT_TR_NOOP("In khổ A4"));
    saveProfile = add(QT_TR_NOOP("Lưu làm mẫu &của cơ quan"),
                      QT_TR_NOOP("Nhớ cơ quan, địa danh và người ký cho các văn bản sau"));
    quit = add(QT_TR_NOOP("&Thoát"), "");
    about = add(QT_TR_NOOP("&Giới thiệu"), QT_TR_NOOP("Bản đang dùng và giấy phép"));
    help = add(QT_TR_NOOP("&Trợ giúp về chỗ này"),
               QT_TR_NOOP("Điều khoản của Nghị định 30/2020 về chỗ đang chọn, hoặc hướng dẫn"));
    palette =
        add(QT_TR_NOOP("Tìm &lệnh…"), QT_TR_NOOP("Mọi lệnh, văn bản của năm và mẫu theo tên"));
    newWindow =
        add(QT_TR_NOOP("Cửa sổ &khác"), QT_TR_NOOP("Mở thêm một cửa sổ, cho một hồ sơ năm khác"));
}

void Actions::addYear()
{
    newYear = add(QT_TR_NOOP("Hồ &sơ năm mới…"), QT_TR_NOOP("Lập hồ sơ của một năm thi đua"));
    gallery = add(QT_TR_NOOP("Văn bản từ mẫ&u…"), QT_TR_NOOP("Chọn mẫu hoặc loại văn bản để soạn"));
    board = add(QT_TR_NOOP("&Tiến độ năm"), QT_TR_NOOP("Các văn bản, hạn và hoạt động của năm"));
    yearData = add(QT_TR_NOOP("&Dữ liệu của năm"),
                   QT_TR_NOOP("Cơ quan, người, cụm, giao ước, hoạt động của năm"));
    rollYear = add(QT_TR_NOOP("Năm mới từ hồ sơ năm t&rước…"),
                   QT_TR_NOOP("Lập hồ sơ năm mới từ hồ sơ năm trước, nêu mọi chỗ phải xem lại"));
    rollTexts = add(QT_TR_NOOP("Năm mới từ &văn bản năm trước…"),
                    QT_TR_NOOP("Lập hồ sơ năm mới từ các văn bản Word, chữ của năm trước"));
    yearPane = add(QT_TR_NOOP("Kh&ung bên trái"), QT_TR_NOOP("Hiện hoặc ẩn danh sách của năm"));
    calendar = add(QT_TR_NOOP("&Xuất lịch…"), QT_TR_NOOP("Ghi các hạn và hoạt động ra tệp .ics"));
    unfreeze = add(QT_TR_NOOP("&Bỏ đóng băng…"),
                   QT_TR_NOOP("Đang trình ký: cho sửa; đã ký: soạn bản mới từ văn bản này"));
    exportMany = add(QT_TR_NOOP("Xuất nhiề&u văn bản…"),
                     QT_TR_NOOP("Xuất nhiều hoặc mọi văn bản của năm ra Word và PDF một lần"));
    chooseSigner = add(QT_TR_NOOP("Đổi n&gười ký"),
                       QT_TR_NOOP("Giám đốc, KT. Phó Giám đốc hay TL. Chánh Văn phòng"));
    attachScan = add(QT_TR_NOOP("Đính bản &quét đã ký…"),
                     QT_TR_NOOP("Chép bản quét của văn bản đã ký vào hồ sơ năm"));
    coverNote = add(QT_TR_NOOP("Soạn &phiếu trình kèm"),
                    QT_TR_NOOP("Soạn phiếu trình cho văn bản đang mở, điền sẵn tên văn bản"));
    closeYear = add(QT_TR_NOOP("Đóng &hồ sơ"), QT_TR_NOOP("Đóng hồ sơ năm, về trang đầu"));
    review = add(QT_TR_NOOP("Chỗ &phải xem của năm mới"),
                 QT_TR_NOOP("Những chỗ phải nhập hoặc quyết định sau khi lập từ năm trước"));
    review->setCheckable(true);
    review->setEnabled(false);
    yearPane->setCheckable(true);
}

void Actions::addEdit()
{
    undo = add(QT_TR_NOOP("&Hoàn tác"), "");
    redo = add(QT_TR_NOOP("&Làm lại"), "");
    cut = add(QT_TR_NOOP("Cắ&t"), "");
    copy = add(QT_TR_NOOP("&Sao chép"), "");
    paste = add(QT_TR_NOOP("&Dán"), QT_TR_NOOP("Dán chữ, dòng có đánh số hoặc bảng từ Excel"));
    selectAll = add(QT_TR_NOOP("&Chọn tất cả"), "");
    find = add(QT_TR_NOOP("Tì&m và thay…"), QT_TR_NOOP("Tìm và thay chữ trong văn bản"));
}

void Actions::addWriting()
{
    bold = add(QT_TR_NOOP("Chữ đậ&m"), "");
    italic = add(QT_TR_NOOP("Chữ &nghiêng"), "");
    promote = add(QT_TR_NOOP("Nâng một &cấp"), QT_TR_NOOP("Điểm thành khoản, đề mục lên một cấp"));
    demote = add(QT_TR_NOOP("&Hạ một cấp"), QT_TR_NOOP("Khoản thành điểm, đề mục xuống một cấp"));
    moveUp = add(QT_TR_NOOP("Chuyển đoạn &lên"), "");
    moveDown = add(QT_TR_NOOP("Chuyển đoạn &xuống"), "");
    insertTable = add(QT_TR_NOOP("Chèn &bảng"), QT_TR_NOOP("Chèn bảng 3 hàng, 3 cột dưới con trỏ"));
    insertRow = add(QT_TR_NOOP("Thêm hàng bên &dưới"), "");
    insertColumn = add(QT_TR_NOOP("Thêm cột bên phả&i"), "");
    removeRow = add(QT_TR_NOOP("Xó&a hàng"), "");
    removeColumn = add(QT_TR_NOOP("Xóa cộ&t"), "");
    mergeCells = add(QT_TR_NOOP("&Gộp ô"), QT_TR_NOOP("Gộp các ô đang chọn thành một"));
    addAnnex = add(QT_TR_NOOP("Thêm &phụ lục"), "");
    tighten = add(QT_TR_NOOP("Th&u gọn cho vừa trang"),
                  QT_TR_NOOP("Bớt khoảng cách, cỡ chữ, lề trong mức cho phép để bớt một trang"));
    tighten->setCheckable(true);
    addHead();
}

void Actions::addHead()
{
    chooseDate = add(QT_TR_NOOP("Ch&ọn ngày của văn bản…"),
                     QT_TR_NOOP("Mở lịch ở chỗ ghi ngày; bấm vào ngày trên trang cũng được"));
    editNumber = add(QT_TR_NOOP("&Số văn bản…"),
                     QT_TR_NOOP("Lấy số theo sổ văn bản đi; bấm vào số trên trang cũng được"));
    editRecipients = add(QT_TR_NOOP("Nơi nhận…"),
                         QT_TR_NOOP("Chọn nơi nhận từ dữ liệu của năm và những nơi thường gửi"));
    insertCitation = add(QT_TR_NOOP("Chèn &viện dẫn…"),
                         QT_TR_NOOP("Viện dẫn văn bản pháp luật còn hiệu lực theo đúng thể thức"));
    breakPage = add(QT_TR_NOOP("Ngắt trang"), QT_TR_NOOP("Phần sau con trỏ sang trang mới"));
    joinPages = add(QT_TR_NOOP("Bỏ ngắt trang"), QT_TR_NOOP("Đoạn này nối tiếp trang trước"));
    editOwnFields = add(QT_TR_NOOP("Thông tin &riêng của văn bản…"),
                        QT_TR_NOOP("Những điều mẫu hỏi riêng cho văn bản này"));
    openField = add(QT_TR_NOOP("Sửa trong dữ liệu…"),
                    QT_TR_NOOP("Đến chỗ nhập dữ liệu mà chữ ở con trỏ lấy ra"));
    insertCitation->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    editRecipients->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    editNumber->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    openField->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    breakPage->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
}

void Actions::addView()
{
    zoomIn = add(QT_TR_NOOP("&Phóng to"), "");
    zoomOut = add(QT_TR_NOOP("&Thu nhỏ"), "");
    trueSize =
        add(QT_TR_NOOP("&Cỡ thật trên giấy"), QT_TR_NOOP("Trang trên màn hình to bằng trang giấy"));
    fitWidth = add(QT_TR_NOOP("Vừa chiều &ngang"), QT_TR_NOOP("Trang vừa chiều ngang cửa sổ"));
    fitPage = add(QT_TR_NOOP("Vừa t&rang"), QT_TR_NOOP("Thấy trọn một trang"));
    onePage = add(QT_TR_NOOP("Một trang mỗi hàng"), QT_TR_NOOP("Các trang nối nhau từ trên xuống"));
    twoPages = add(QT_TR_NOOP("&Hai trang mỗi hàng"), QT_TR_NOOP("Hai trang cạnh nhau"));
    manyPages = add(QT_TR_NOOP("Nhiều trang mỗi hàng"),
                    QT_TR_NOOP("Bao nhiêu trang cạnh nhau tùy chiều ngang cửa sổ"));
    sidePane =
        add(QT_TR_NOOP("&Khung bên phải"), QT_TR_NOOP("Hiện hoặc ẩn lỗi, nhắc và thông tin"));
    mapPane = add(QT_TR_NOOP("&Dàn bài và các trang nhỏ"),
                  QT_TR_NOOP("Hiện hoặc ẩn dàn bài và các trang thu nhỏ"));
    nextPane = add(QT_TR_NOOP("Sang khung kế &bên"),
                   QT_TR_NOOP("Chuyển giữa trang giấy và khung bên phải"));
    nextFinding = add(QT_TR_NOOP("Điều cần xem &sau"), QT_TR_NOOP("Đến điều cần xem kế tiếp"));
    previousFinding =
        add(QT_TR_NOOP("Điều cần &xem trước"), QT_TR_NOOP("Về điều cần xem trước đó"));
}

void Actions::addChoices(QWidget& window)
{
    palette->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    help->setShortcut(QKeySequence(Qt::Key_F1));
    lookSystem = add(QT_TR_NOOP("Theo &hệ thống"), QT_TR_NOOP("Màu sáng hay tối theo hệ thống"));
    lookLight = add(QT_TR_NOOP("&Sáng"), "");
    lookDark = add(QT_TR_NOOP("&Tối"), "");
    vietnamese = add("Tiếng &Việt", "");
    english = add("&English", "");
    auto* looks = new QActionGroup(&window);
    auto* languages = new QActionGroup(&window);
    for (QAction* action : {lookSystem, lookLight, lookDark})
        looks->addAction(action)->setCheckable(true);
    for (QAction* action : {vietnamese, english})
        languages->addAction(action)->setCheckable(true);
    auto* fits = new QActionGroup(&window);
    fits->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (QAction* action : {fitWidth, fitPage})
        fits->addAction(action)->setCheckable(true);
    auto* across = new QActionGroup(&window);
    for (QAction* action : {onePage, twoPages, manyPages})
        across->addAction(action)->setCheckable(true);
    sidePane->setCheckable(true);
    mapPane->setCheckable(true);
}

void Actions::giveShortcuts()
{
    newYear->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    gallery->setShortcut(QKeySequence::New);
    board->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    yearData->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    yearPane->setShortcut(QKeySequence(Qt::Key_F9));
    closeYear->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    open->setShortcut(QKeySequence::Open);
    save->setShortcut(QKeySequence::Save);
    saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    exportBoth->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    exportOne->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    print->setShortcut(QKeySequence::Print);
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    cut->setShortcut(QKeySequence::Cut);
    copy->setShortcut(QKeySequence::Copy);
    paste->setShortcut(QKeySequence::Paste);
    selectAll->setShortcut(QKeySequence::SelectAll);
    find->setShortcut(QKeySequence::Find);
    bold->setShortcut(QKeySequence::Bold);
    italic->setShortcut(QKeySequence::Italic);
    chooseDate->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Semicolon));
    moveUp->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up));
    moveDown->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    zoomIn->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    trueSize->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    fitWidth->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_1));
    fitPage->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_2));
    mapPane->setShortcut(QKeySequence(Qt::Key_F7));
    sidePane->setShortcut(QKeySequence(Qt::Key_F10));
    nextPane->setShortcut(QKeySequence(Qt::Key_F6));
    nextFinding->setShortcut(QKeySequence(Qt::Key_F8));
    previousFinding->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8));
}

void Actions::giveIcons()
{
    newYear->setIcon(widgets::icon(Icon::Year));
    gallery->setIcon(widgets::icon(Icon::Gallery));
    board->setIcon(widgets::icon(Icon::Board));
    yearData->setIcon(widgets::icon(Icon::Data));
    review->setIcon(widgets::icon(Icon::Done));
    calendar->setIcon(widgets::icon(Icon::Calendar));
    open->setIcon(widgets::icon(Icon::Open));
    save->setIcon(widgets::icon(Icon::Save));
    exportBoth->setIcon(widgets::icon(Icon::Export));
    print->setIcon(widgets::icon(Icon::Print));
    chooseSigner->setIcon(widgets::icon(Icon::Sign));
    exportMany->setIcon(widgets::icon(Icon::Export));
    undo->setIcon(widgets::icon(Icon::Undo));
    redo->setIcon(widgets::icon(Icon::Redo));
    bold->setIcon(widgets::icon(Icon::Bold));
    italic->setIcon(widgets::icon(Icon::Italic));
    promote->setIcon(widgets::icon(Icon::Promote));
    demote->setIcon(widgets::icon(Icon::Demote));
    insertTable->setIcon(widgets::icon(Icon::Table));
    palette->setIcon(widgets::icon(Icon::Find));
    find->setIcon(widgets::icon(Icon::Find));
    zoomIn->setIcon(widgets::icon(Icon::ZoomIn));
    zoomOut->setIcon(widgets::icon(Icon::ZoomOut));
    fitWidth->setIcon(widgets::icon(Icon::FitWidth));
    fitPage->setIcon(widgets::icon(Icon::FitPage));
    sidePane->setIcon(widgets::icon(Icon::SidePane));
    saveProfile->setIcon(widgets::icon(Icon::Office));
}

void Actions::retranslate()
{
    for (const Text& text : m_texts) {
        text.action->setText(tr(text.name));
        text.action->setStatusTip(QString());
    }
    showTips();
}

void Actions::rename(QAction* action, const QString& step)
{
    for (const Text& text : m_texts) {
        if (text.action != action)
            continue;
        action->setText(step.isEmpty() ? tr(text.name) : QString(tr(text.name) + u": " + step));
        showTip(text);
    }
}

void Actions::showYearSteps(const QString& undone, const QString& redone)
{
    undo->setEnabled(!undone.isEmpty());
    redo->setEnabled(!redone.isEmpty());
    rename(undo, undone);
    rename(redo, redone);
}

void Actions::setYearThere(bool there, bool paperThere)
{
    m_yearThere = there;
    for (QAction* action : {board, yearData, yearPane, calendar, exportMany, closeYear})
        action->setEnabled(there);
    for (QAction* action : {unfreeze, attachScan, coverNote})
        action->setEnabled(there && paperThere);
    for (QAction* action : {save, saveAs})
        action->setEnabled(there || paperThere);
    showTips();
}

void Actions::showEditing(const paper::PaperEditor& editor)
{
    const auto* manuscript = editor.manuscript();
    const bool there = manuscript != nullptr;
    undo->setEnabled(there && manuscript->history().canUndo());
    redo->setEnabled(there && manuscript->history().canRedo());
    rename(undo, there ? manuscript->history().undoName() : QString());
    rename(redo, there ? manuscript->history().redoName() : QString());
    cut->setEnabled(there && editor.hasSelection());
    copy->setEnabled(there && editor.hasSelection());
    const bool inTable = there && edit::isInTable(manuscript->paper(), editor.selection().caret);
    for (QAction* action : {insertRow, insertColumn, removeRow, removeColumn})
        action->setEnabled(inTable);
    mergeCells->setEnabled(inTable && editor.hasSelection());
    const auto& caret = editor.selection().caret;
    joinPages->setEnabled(there && edit::beginsPage(manuscript->paper(), caret));
    openField->setEnabled(!editor.expressionAt({caret.place, caret.offset, false}).isEmpty());
    tighten->setChecked(there && !manuscript->paper().fit.isEmpty());
}

void Actions::setPaperThere(bool there)
{
    m_paperThere = there;
    for (QAction* action : {undo, redo, cut, copy, insertRow, insertColumn, removeRow, removeColumn,
                            mergeCells, joinPages, openField})
        action->setEnabled(false); // until the caret says otherwise
    for (QAction* action :
         {paste,      selectAll,  find,           bold,          italic,         promote,
          demote,     moveUp,     moveDown,       insertTable,   addAnnex,       tighten,
          chooseDate, editNumber, editRecipients, editOwnFields, insertCitation, breakPage,
          onePage,    twoPages,   manyPages,      chooseSigner})
        action->setEnabled(there);
    for (QAction* action :
         {save, saveAs, exportBoth, exportOne, print, saveProfile, zoomIn, zoomOut, trueSize,
          fitWidth, fitPage, sidePane, mapPane, nextPane, nextFinding, previousFinding})
        action->setEnabled(there);
    showTips();
}

} // namespace thidua::shell
