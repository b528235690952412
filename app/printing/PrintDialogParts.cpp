// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PrintDialog.h"

#include "dispatch/Blank.h"
#include "printing/CopyTable.h"
#include "printing/PrintMemory.h"
#include "printing/SheetPreview.h"
#include "widgets/Theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinterInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

// How the print dialog is built; what it does stands in PrintDialog.cpp.

namespace thidua::printing {

using namespace Qt::StringLiterals;
using dispatch::Sides;
using widgets::grid;

namespace {

QLabel* helpLabel(const QString& text, const QPalette& palette)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    QPalette faint = palette;
    faint.setColor(QPalette::WindowText, widgets::colors(palette).faint);
    label->setPalette(faint);
    return label;
}

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

PrintDialog::PrintDialog(const PrintOffer& offer, QWidget* parent)
    : QDialog(parent), m_offer(offer), m_preview(new SheetPreview), m_where(new QLabel),
      m_printer(new QComboBox), m_paperWarning(new QLabel), m_all(new QRadioButton),
      m_current(new QRadioButton), m_range(new QRadioButton), m_changed(new QRadioButton),
      m_rangeText(new QLineEdit), m_sides(new QComboBox), m_sidesHelp(new QLabel),
      m_backsReversed(new QCheckBox), m_copies(new CopyTable), m_firstCopy(new QSpinBox),
      m_copySheet(new QCheckBox), m_summary(new QLabel), m_trouble(new QLabel),
      m_print(new QPushButton), m_try(new QPushButton)
{
    setWindowTitle(tr("In %1").arg(offer.title));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * grid);
    columns->addWidget(previewColumn(), 5);
    columns->addWidget(printerColumn(), 4);
    columns->addWidget(copyColumn(), 4);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    whole->setSpacing(2 * grid);
    whole->addLayout(columns, 1);
    whole->addWidget(buttonRow());
    fillPrinters();
    m_copies->setShares(offer.shares);
    connectAll();
    m_preview->setPage(0);
    showPrinter();
    showPages();
    m_preview->setPage(offer.currentPage);
    if (const QScreen* screen = this->screen())
        resize(QSize(1180, 760).boundedTo(screen->availableSize() * 0.95));
    m_print->setFocus();
}

QWidget* PrintDialog::previewColumn()
{
    auto* column = new QWidget;
    auto* box = new QVBoxLayout(column);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(grid);
    auto* row = new QHBoxLayout;
    const auto button = [&](Qt::ArrowType arrow, const QString& name, int step) {
        auto* leaf = new QToolButton;
        leaf->setArrowType(arrow);
        leaf->setAccessibleName(name);
        leaf->setToolTip(name);
        connect(leaf, &QToolButton::clicked, this,
                [this, step] { m_preview->setPage(m_preview->page() + step); });
        return leaf;
    };
    row->addStretch(1);
    row->addWidget(button(Qt::LeftArrow, tr("Trang trước"), -1));
    row->addWidget(m_where);
    row->addWidget(button(Qt::RightArrow, tr("Trang sau"), 1));
    row->addStretch(1);
    box->addWidget(m_preview, 1);
    box->addLayout(row);
    return column;
}

QWidget* PrintDialog::printerColumn()
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, grid, 0);
    column->setSpacing(grid);
    addPrinter(*column);
    addPages(*column);
    addSides(*column);
    addForm(*column);
    if (m_offer.isCertificate)
        addBlank(*column);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(42 * grid);
    return scroll;
}

void PrintDialog::addPrinter(QVBoxLayout& column)
{
    auto* title = heading(tr("Máy in"));
    m_printer->setAccessibleName(tr("Máy in"));
    m_paperWarning->setWordWrap(true);
    m_paperWarning->setText(
        tr("▲ Máy in này đang để khổ giấy khác A4. Bản in vẫn là A4: hãy đặt giấy A4 vào khay."));
    column.addWidget(title);
    column.addWidget(m_printer);
    column.addWidget(m_paperWarning);
}

void PrintDialog::fillPrinters()
{
    const QStringList names = QPrinterInfo::availablePrinterNames();
    for (const QString& name : names)
        m_printer->addItem(name, name);
    m_printer->addItem(
        names.isEmpty() ? tr("Chưa có máy in: ghi ra tệp PDF") : tr("Ghi ra tệp PDF"), QString());
    const QString last = m_offer.memory->printerFor(m_offer.templateId);
    const QString system = QPrinterInfo::defaultPrinterName();
    for (const QString& wish : {last, system})
        if (const int at = names.contains(wish) ? m_printer->findData(wish) : -1; at >= 0) {
            m_printer->setCurrentIndex(at);
            break;
        }
}

void PrintDialog::addPages(QVBoxLayout& column)
{
    m_all->setText(tr("&Tất cả"));
    m_all->setChecked(true);
    m_current->setText(tr("T&rang đang xem"));
    m_range->setText(tr("Các tran&g:"));
    m_rangeText->setPlaceholderText(tr("1–3, 5"));
    m_rangeText->setAccessibleName(tr("Các trang cần in"));
    auto* group = new QButtonGroup(this);
    for (auto* button : {m_all, m_current, m_range, m_changed})
        group->addButton(button);
    auto* row = new QHBoxLayout;
    row->addWidget(m_range);
    row->addWidget(m_rangeText, 1);
    column.addSpacing(grid);
    column.addWidget(heading(tr("Trang nào")));
    column.addWidget(m_all);
    column.addWidget(m_current);
    column.addLayout(row);
    column.addWidget(m_changed);
}

void PrintDialog::addSides(QVBoxLayout& column)
{
    m_sides->setAccessibleName(tr("Mặt giấy"));
    m_sides->addItem(tr("Một mặt"), static_cast<int>(Sides::One));
    m_sides->addItem(tr("Hai mặt, máy in tự lật (lật cạnh dài)"), static_cast<int>(Sides::Both));
    m_sides->addItem(tr("Hai mặt, lật tay: trang lẻ rồi trang chẵn"),
                     static_cast<int>(Sides::OddThenEven));
    m_sidesHelp->setWordWrap(true);
    m_sidesHelp->setText(tr("In các trang lẻ xong, chương trình dừng lại và nhắc cách lật chồng "
                            "giấy trước khi in mặt sau."));
    m_backsReversed->setText(tr("Mặt sau in từ tờ cuối lên (đa số máy in)"));
    column.addSpacing(grid);
    column.addWidget(heading(tr("Mặt giấy")));
    column.addWidget(m_sides);
    column.addWidget(m_sidesHelp);
    column.addWidget(m_backsReversed);
}

void PrintDialog::addForm(QVBoxLayout& column)
{
    if (m_offer.draftMark.isEmpty() && !m_offer.mayCoverNote)
        return;
    column.addSpacing(grid);
    column.addWidget(heading(tr("Bản in để làm gì")));
    if (!m_offer.draftMark.isEmpty()) {
        m_draft = new QCheckBox(tr("Bản xin ý kiến: ghi “%1”").arg(m_offer.draftMark));
        m_draft->setChecked(m_offer.startsAsDraft);
        column.addWidget(m_draft);
    }
    if (m_offer.mayCoverNote) {
        m_coverNote = new QCheckBox(tr("Bản trình ký: làm kèm phiếu trình"));
        m_coverNote->setToolTip(
            tr("Soạn thêm một phiếu trình trong hồ sơ năm, điền sẵn tên văn bản"));
        column.addWidget(m_coverNote);
    }
}

void PrintDialog::addBlank(QVBoxLayout& column)
{
    m_blank = new QCheckBox(tr("In lên &phôi in sẵn"));
    m_parts = new QListWidget;
    m_parts->setAccessibleName(tr("Phần đã có trên phôi"));
    const QStringList known = m_offer.memory->preprintedFor(m_offer.templateId);
    const std::pair<const char16_t*, QString> parts[] = {
        {u"nationalName", tr("Quốc hiệu, Tiêu ngữ")},
        {u"authorityLine", tr("Chức danh người tặng")},
        {u"enacting", tr("Chữ “TẶNG”")},
        {u"title", tr("Tên loại: GIẤY KHEN, BẰNG KHEN")},
        {u"date", tr("Địa danh, ngày tháng")},
        {u"authority", tr("Quyền hạn, chức vụ người ký")},
        {u"name", tr("Họ tên người ký")}};
    for (const auto& [key, label] : parts) {
        auto* item = new QListWidgetItem(label, m_parts);
        item->setData(Qt::UserRole, QString(QStringView(key).toString()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(known.contains(QStringView(key)) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, 3 * grid});
    }
    m_parts->setFixedHeight(static_cast<int>(std::size(parts)) * 3 * grid + grid);
    m_calibrate = new QPushButton(tr("&Chỉnh vị trí máy in…"));
    column.addSpacing(grid);
    column.addWidget(heading(tr("Phôi")));
    column.addWidget(m_blank);
    column.addWidget(helpLabel(tr("Đánh dấu phần đã có trên phôi; phần ấy không in."), palette()));
    column.addWidget(m_parts);
    column.addWidget(m_calibrate);
}

QWidget* PrintDialog::copyColumn()
{
    auto* column = new QWidget;
    auto* box = new QVBoxLayout(column);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(grid);
    auto* add = new QPushButton(tr("Thêm &nơi nhận"));
    connect(add, &QPushButton::clicked, m_copies, &CopyTable::addShare);
    m_firstCopy->setAccessibleName(tr("In từ bản thứ"));
    m_firstCopy->setToolTip(tr("Các bản trước đó đã in xong"));
    auto* from = new QLabel(tr("In từ &bản thứ"));
    from->setBuddy(m_firstCopy);
    auto* row = new QHBoxLayout;
    row->addWidget(from);
    row->addWidget(m_firstCopy);
    row->addStretch(1);
    row->addWidget(add);
    m_copySheet->setText(tr("In kèm danh &sách ai nhận bản nào"));
    box->addWidget(m_copies, 1);
    box->addLayout(row);
    box->addWidget(m_copySheet);
    return column;
}

QWidget* PrintDialog::buttonRow()
{
    auto* bottom = new QWidget;
    auto* column = new QVBoxLayout(bottom);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto* must = new QLabel;
    must->setWordWrap(true);
    must->setVisible(!m_offer.mustFix.isEmpty());
    must->setText(tr("● Còn %n chỗ phải xem: %1", nullptr, static_cast<int>(m_offer.mustFix.size()))
                      .arg(m_offer.mustFix.mid(0, 3).join(u' ')));
    m_try->setText(tr("In t&hử trang này"));
    auto* leave = new QPushButton(tr("Hủy"));
    m_print->setDefault(true);
    widgets::makePrimary(*m_print);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, [this] { accept(); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_summary, 1);
    row->addWidget(m_try);
    row->addWidget(leave);
    row->addWidget(m_print);
    column->addWidget(must);
    column->addWidget(m_trouble);
    column->addLayout(row);
    return bottom;
}

void PrintDialog::connectAll()
{
    const auto sheets = [this] { showSheets(); };
    connect(m_preview, &SheetPreview::pageChanged, this, sheets);
    connect(m_printer, &QComboBox::currentIndexChanged, this, [this] { showPrinter(); });
    for (auto* button : {m_all, m_current, m_range, m_changed})
        connect(button, &QRadioButton::toggled, this, sheets);
    connect(m_rangeText, &QLineEdit::textEdited, this, sheets);
    connect(m_rangeText, &QLineEdit::textEdited, m_range, [this] { m_range->setChecked(true); });
    connect(m_sides, &QComboBox::currentIndexChanged, this, sheets);
    connect(m_backsReversed, &QCheckBox::toggled, this, sheets);
    connect(m_copies, &CopyTable::sharesChanged, this, sheets);
    connect(m_firstCopy, &QSpinBox::valueChanged, this, [this] { showSummary(); });
    connect(m_try, &QPushButton::clicked, this, &PrintDialog::tryPage);
    if (m_draft)
        connect(m_draft, &QCheckBox::toggled, this, [this](bool draft) {
            if (m_coverNote && draft)
                m_coverNote->setChecked(false);
            showPages();
        });
    if (m_coverNote && m_draft)
        connect(m_coverNote, &QCheckBox::toggled, this, [this](bool wanted) {
            if (wanted)
                m_draft->setChecked(false);
        });
    if (m_blank) {
        connect(m_blank, &QCheckBox::toggled, this, [this] { showPages(); });
        connect(m_parts, &QListWidget::itemChanged, this, [this] { showPages(); });
        connect(m_calibrate, &QPushButton::clicked, this, &PrintDialog::calibrate);
    }
}

} // namespace thidua::printing
