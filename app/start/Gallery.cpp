// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/Gallery.h"

#include "text/Collation.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>

namespace thidua::start {

using namespace Qt::StringLiterals;
using widgets::grid;

namespace {

constexpr QSize pictureSize(18 * grid, 25 * grid + 4);
constexpr int idRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;
constexpr int aboutRole = Qt::UserRole + 2;
const QString allShelf = u"*"_s;
const QString kindShelf = u"kinds"_s;

/// A sheet with a line around it; without a picture the kind stands on it.
QIcon sheet(const QImage& picture, const QString& words, const QPalette& palette)
{
    constexpr int dense = 2; // sharp at 200 %
    QPixmap page(pictureSize * dense);
    page.fill(Qt::white);
    QPainter painter(&page);
    if (!picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(page.rect(), picture);
    } else {
        QFont font;
        font.setPixelSize(24 * dense);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(QColor(0x9b, 0x95, 0x8f));
        painter.drawText(page.rect(), Qt::AlignCenter, words);
    }
    painter.setPen(QPen(widgets::colors(palette).line, dense));
    painter.drawRect(page.rect().adjusted(1, 1, -1, -1));
    page.setDevicePixelRatio(dense);
    QIcon icon;
    for (const auto mode : {QIcon::Normal, QIcon::Selected, QIcon::Active})
        icon.addPixmap(page, mode);
    return icon;
}

} // namespace

Gallery::Gallery(Pictures& pictures, QWidget* parent)
    : QWidget(parent), m_pictures(pictures), m_title(new QLabel), m_words(new QLineEdit),
      m_shelves(new QListWidget), m_cards(new QListWidget), m_about(new QLabel),
      m_use(new QPushButton), m_back(new QPushButton)
{
    build();
    connect(m_shelves, &QListWidget::currentRowChanged, this, &Gallery::fill);
    connect(m_words, &QLineEdit::textChanged, this, &Gallery::fill);
    connect(m_cards, &QListWidget::currentRowChanged, this, &Gallery::showChosen);
    connect(m_cards, &QListWidget::itemDoubleClicked, this, &Gallery::use);
    connect(m_use, &QPushButton::clicked, this, &Gallery::use);
    connect(m_back, &QPushButton::clicked, this, &Gallery::left);
    connect(&m_pictures, &Pictures::cardsLoaded, this, &Gallery::fill);
    connect(&m_pictures, &Pictures::pictureLoaded, this, &Gallery::showPicture);
    retranslate();
}

void Gallery::build()
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_words->setClearButtonEnabled(true);
    m_words->addAction(widgets::icon(widgets::Icon::Find), QLineEdit::LeadingPosition);
    m_words->setMaximumWidth(36 * grid);
    m_shelves->setFrameShape(QFrame::NoFrame);
    m_shelves->setMaximumWidth(26 * grid);
    m_shelves->viewport()->setAutoFillBackground(false);
    m_cards->setViewMode(QListView::IconMode);
    m_cards->setMovement(QListView::Static);
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setIconSize(pictureSize);
    m_cards->setGridSize({pictureSize.width() + 4 * grid, pictureSize.height() + 8 * grid});
    m_cards->setWordWrap(true);
    m_cards->setTextElideMode(Qt::ElideNone);
    m_about->setWordWrap(true);
    m_about->setMinimumHeight(5 * grid);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    widgets::makePrimary(*m_use);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_words);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(2 * grid);
    middle->addWidget(m_shelves);
    middle->addWidget(m_cards, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(grid);
    foot->addWidget(m_about, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_use);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    column->addLayout(head);
    column->addLayout(middle, 1);
    column->addLayout(foot);
}

void Gallery::setShelves(const agenda::Cycle& cycle, const regulation::Kinds& kinds)
{
    m_cycle = cycle;
    m_kinds = kinds.all;
    fillShelves();
    m_pictures.load();
}

void Gallery::setYearOpen(bool open)
{
    m_yearOpen = open;
    showChosen();
}

void Gallery::fillShelves()
{
    const int row = std::max(0, m_shelves->currentRow());
    const QSignalBlocker quiet(m_shelves);
    m_shelves->clear();
    const auto add = [this](const QString& name, const QString& id) {
        auto* item = new QListWidgetItem(name, m_shelves);
        item->setData(idRole, id);
        item->setSizeHint({0, 4 * grid});
    };
    add(tr("Mọi mẫu"), allShelf);
    for (const auto& part : m_cycle.parts)
        add(part.name, part.id);
    add(tr("Theo tên loại"), kindShelf);
    m_shelves->setCurrentRow(std::min(row, m_shelves->count() - 1));
    fill();
}

/// By the cycle; a template also says itself which part it serves.
bool Gallery::isOnShelf(const TemplateCard& card, const QString& shelf) const
{
    if (shelf == allShelf)
        return true;
    for (const auto& step : m_cycle.steps)
        if (step.templateId == card.id && step.part == shelf)
            return true;
    for (const auto& part : m_cycle.parts)
        if (part.id == shelf)
            for (const QString& word : card.cycle)
                if (text::matchesTyped(part.name, word))
                    return true;
    return false;
}

void Gallery::addCard(const TemplateCard& card)
{
    auto* item = new QListWidgetItem(card.name, m_cards);
    item->setIcon(sheet(m_pictures.picture(card.id), card.kind, palette()));
    item->setData(idRole, card.id);
    QStringList about{card.trouble.isEmpty() ? card.summary : card.trouble};
    about += card.isOwn ? tr("Mẫu của cơ quan.") : tr("Mẫu của chương trình.");
    item->setData(aboutRole, about.join(u' '));
    item->setToolTip(card.name);
    item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
    if (!card.trouble.isEmpty())
        item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
}

void Gallery::addKind(const regulation::Kind& kind)
{
    auto* item = new QListWidgetItem(kind.name, m_cards);
    item->setIcon(sheet({}, kind.abbreviation.isEmpty() ? u"CV"_s : kind.abbreviation, palette()));
    item->setData(kindRole, kind.name);
    item->setData(aboutRole, tr("Bản trống loại %1, có đủ phần đầu và nơi nhận.").arg(kind.name));
    item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
}

void Gallery::fill()
{
    const auto* shelf = m_shelves->currentItem();
    const QString id = shelf ? shelf->data(idRole).toString() : allShelf;
    const QString words = m_words->text().trimmed();
    const auto* before = m_cards->currentItem();
    const QString chosen = before ? before->text() : QString();
    m_cards->clear();
    const auto isWanted = [&words](const QString& name) {
        return words.isEmpty() || text::matchesTyped(name, words);
    };
    if (id == kindShelf || !words.isEmpty())
        for (const auto& kind : m_kinds)
            if (isWanted(kind.name))
                addKind(kind);
    if (id != kindShelf)
        for (size_t i = m_pictures.cards().size(); i-- > 0;)
            if (const auto& card = m_pictures.cards()[i];
                isOnShelf(card, id) && (isWanted(card.name) || isWanted(card.summary))) {
                addCard(card);
                m_cards->insertItem(0, m_cards->takeItem(m_cards->count() - 1));
            }
    for (int row = 0; row < m_cards->count(); ++row)
        if (m_cards->item(row)->text() == chosen)
            m_cards->setCurrentRow(row);
    if (m_cards->currentRow() < 0 && m_cards->count() > 0)
        m_cards->setCurrentRow(0);
    showChosen();
}

void Gallery::showPicture(const QString& id)
{
    for (int row = 0; row < m_cards->count(); ++row)
        if (auto* item = m_cards->item(row); item->data(idRole).toString() == id)
            item->setIcon(sheet(m_pictures.picture(id), {}, palette()));
}

void Gallery::showChosen()
{
    const auto* item = m_cards->currentItem();
    const bool isTemplate = item && !item->data(idRole).toString().isEmpty();
    const bool needsYear = isTemplate && !m_yearOpen;
    m_use->setEnabled(item && (item->flags() & Qt::ItemIsEnabled) && !needsYear);
    const bool isLoading = !item && m_pictures.cards().empty() && !m_pictures.isDone();
    QString about = item ? item->data(aboutRole).toString()
                    : isLoading
                        ? tr("Đang đọc các mẫu.")
                        : tr("Không có mẫu nào hợp; hãy bỏ bớt chữ tìm hoặc chọn nhóm khác.");
    if (needsYear)
        about = tr("Mẫu này vẽ từ dữ liệu của năm: hãy mở hồ sơ năm hoặc lập hồ sơ năm mới trước. "
                   "Chưa có hồ sơ thì soạn được bản trống ở nhóm “Theo tên loại”.");
    m_about->setText(about);
    m_use->setToolTip(m_use->isEnabled() ? QString() : about);
}

void Gallery::use()
{
    const auto* item = m_cards->currentItem();
    if (!item || !m_use->isEnabled())
        return;
    const QString kind = item->data(kindRole).toString();
    if (!kind.isEmpty())
        Q_EMIT kindWanted(kind);
    else
        Q_EMIT templateWanted(item->data(idRole).toString());
}

void Gallery::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return use();
    QWidget::keyPressEvent(event);
}

void Gallery::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationPaletteChange)
        widgets::makePrimary(*m_use);
    QWidget::changeEvent(event);
}

void Gallery::retranslate()
{
    m_title->setText(tr("Chọn mẫu"));
    m_words->setPlaceholderText(tr("Tìm mẫu"));
    m_words->setAccessibleName(tr("Tìm mẫu"));
    m_shelves->setAccessibleName(tr("Nhóm mẫu"));
    m_cards->setAccessibleName(tr("Các mẫu văn bản"));
    m_use->setText(tr("&Soạn"));
    m_back->setText(tr("&Quay lại"));
    fillShelves();
}

} // namespace thidua::start
