// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PrintDialog.h"

#include "dispatch/Changes.h"
#include "layout/SystemFonts.h"
#include "printing/CalibrationDialog.h"
#include "printing/CopyTable.h"
#include "printing/ManyDialog.h"
#include "printing/PrintMemory.h"
#include "printing/SheetPreview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace thidua::printing {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

layout::Page pageOf(const QString& text)
{
    layout::Page page;
    page.width = 11906;
    page.height = 16838;
    layout::TextLine line;
    line.baseline = 2000;
    line.source = {u"body"_s, {}};
    line.fragments.push_back({text, {}, 1701, 3000, 0});
    page.lines.push_back(line);
    return page;
}

layout::Pages papers(int count)
{
    layout::Pages pages;
    for (int i = 0; i < count; ++i)
        pages.pages.push_back(pageOf(u"trang %1"_s.arg(i)));
    return pages;
}

class PrintDialogTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto loaded = layout::Fonts::load(layout::SystemFonts().serif());
        if (!loaded)
            GTEST_SKIP() << "no font for papers on this computer";
        m_fonts = std::move(loaded).value();
        m_offer.title = u"Kế hoạch"_s;
        m_offer.fonts = &*m_fonts;
        m_offer.memory = &m_memory;
        m_offer.shares = {{u"Bộ Nội vụ"_s, 1}, {u"Sở Nội vụ"_s, 10}, {u"Lưu: VT"_s, 1}};
        m_offer.pages = [this](bool asDraft) -> const layout::Pages& {
            return asDraft ? m_draft : m_pages;
        };
    }

    template <typename Button> Button* button(PrintDialog& dialog, const QString& words)
    {
        for (auto* each : dialog.findChildren<Button*>())
            if (QString(each->text()).remove(u'&').startsWith(words))
                return each;
        return nullptr;
    }

    QTemporaryDir m_folder;
    settings::Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    PrintMemory m_memory{m_settings};
    std::optional<layout::Fonts> m_fonts;
    layout::Pages m_pages = papers(5);
    layout::Pages m_draft = papers(6);
    PrintOffer m_offer;
};

TEST_F(PrintDialogTest, PrintsEveryCopyOnOneSideUnlessToldOtherwise)
{
    PrintDialog dialog(m_offer);
    const PrintOrder order = dialog.order();
    EXPECT_EQ(order.sheets.copies, 12);
    EXPECT_EQ(order.sheets.sides, dispatch::Sides::One);
    EXPECT_THAT(order.sheets.pages, ElementsAre(0, 1, 2, 3, 4));
    EXPECT_EQ(dialog.summary(), u"12 bản × 5 trang = 60 tờ A4."_s);
}

TEST_F(PrintDialogTest, SaysWhereThereIsNoPrinterAndWritesAFile)
{
    PrintDialog dialog(m_offer);
    auto* printer = dialog.findChild<QComboBox*>();
    ASSERT_TRUE(printer);
    printer->setCurrentIndex(printer->count() - 1);
    EXPECT_TRUE(dialog.order().isToFile());
    EXPECT_TRUE(button<QPushButton>(dialog, u"Ghi PDF để in"_s));
}

TEST_F(PrintDialogTest, PrintsFromTheChosenCopyOn)
{
    PrintDialog dialog(m_offer);
    for (auto* spin : dialog.findChildren<QSpinBox*>())
        if (spin->accessibleName() == u"In từ bản thứ"_s)
            spin->setValue(9);
    EXPECT_EQ(dialog.order().sheets.firstCopy, 9);
    EXPECT_EQ(dialog.summary(), u"4 bản (bản thứ 9–12) × 5 trang = 20 tờ A4."_s);
}

TEST_F(PrintDialogTest, OffersOnlyTheSheetsThatChanged)
{
    m_offer.printed = dispatch::fingerprintsOf(m_pages);
    m_offer.printedWhen = u"21/11/2026"_s;
    m_pages.pages[2] = pageOf(u"đổi ngày"_s);
    PrintDialog dialog(m_offer);
    auto* changed = button<QRadioButton>(dialog, u"Chỉ các tờ đã đổi"_s);
    ASSERT_TRUE(changed);
    EXPECT_TRUE(changed->text().contains(u"trang 3"_s)) << changed->text().toStdString();
    changed->setChecked(true);
    EXPECT_THAT(dialog.order().sheets.pages, ElementsAre(2));
    EXPECT_EQ(dialog.summary(), u"12 bản × 1 trang = 12 tờ A4."_s);
}

TEST_F(PrintDialogTest, OffersNoChangesOfAPaperThatWasNeverPrinted)
{
    PrintDialog dialog(m_offer);
    EXPECT_FALSE(button<QRadioButton>(dialog, u"Chỉ các tờ đã đổi"_s)->isEnabled());
    m_offer.printed = dispatch::fingerprintsOf(m_pages);
    PrintDialog again(m_offer);
    EXPECT_FALSE(button<QRadioButton>(again, u"Chỉ các tờ đã đổi"_s)->isEnabled());
}

TEST_F(PrintDialogTest, ReadsARangeOfPages)
{
    PrintDialog dialog(m_offer);
    button<QRadioButton>(dialog, u"Các trang"_s)->setChecked(true);
    for (auto* field : dialog.findChildren<QLineEdit*>())
        if (field->accessibleName() == u"Các trang cần in"_s) {
            field->setText(u"2–3, 5"_s);
            EXPECT_THAT(dialog.order().sheets.pages, ElementsAre(1, 2, 4));
            field->setText(u"9"_s);
            EXPECT_TRUE(dialog.order().sheets.pages.empty());
            EXPECT_TRUE(dialog.summary().contains(u"1–3, 5"_s));
        }
}

TEST_F(PrintDialogTest, PrintsNoneForWhomTheTickIsTakenAway)
{
    PrintDialog dialog(m_offer);
    dialog.copies().item(1, 0)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(dialog.order().sheets.copies, 2);
    EXPECT_EQ(dialog.copies().item(2, 2)->text(), u"2"_s);
    dialog.copies().item(0, 0)->setCheckState(Qt::Unchecked);
    dialog.copies().item(2, 0)->setCheckState(Qt::Unchecked);
    EXPECT_TRUE(dialog.summary().contains(u"Chưa chọn bản nào"_s));
    EXPECT_FALSE(button<QPushButton>(dialog, u"Ghi PDF để in"_s)->isEnabled());
}

TEST_F(PrintDialogTest, ShowsThePagesWithTheMarkOfADraft)
{
    m_offer.draftMark = u"DỰ THẢO (lần 2)"_s;
    PrintDialog dialog(m_offer);
    EXPECT_EQ(dialog.preview().pageCount(), 5);
    auto* draft = button<QAbstractButton>(dialog, u"Bản xin ý kiến"_s);
    ASSERT_TRUE(draft);
    draft->click();
    EXPECT_TRUE(dialog.order().asDraft);
    EXPECT_EQ(dialog.preview().pageCount(), 6);
}

TEST_F(PrintDialogTest, OffersABlankForCertificatesOnly)
{
    EXPECT_FALSE(PrintDialog(m_offer).findChild<QListWidget*>());
    m_offer.isCertificate = true;
    m_offer.templateId = u"giay-khen"_s;
    PrintDialog dialog(m_offer);
    button<QAbstractButton>(dialog, u"In lên phôi in sẵn"_s)->click();
    EXPECT_TRUE(dialog.order().onBlank);
    EXPECT_EQ(dialog.order().preprinted, dispatch::usuallyPreprinted());
}

TEST_F(PrintDialogTest, NamesEveryControl)
{
    m_offer.isCertificate = true;
    m_offer.draftMark = u"DỰ THẢO (lần 1)"_s;
    m_offer.mayCoverNote = true;
    PrintDialog dialog(m_offer);
    for (auto* widget : dialog.findChildren<QWidget*>()) {
        const auto* pressed = qobject_cast<QAbstractButton*>(widget);
        const bool isNamed =
            !widget->accessibleName().isEmpty() || (pressed && !pressed->text().isEmpty());
        const bool isInside = qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) ||
                              widget->objectName().startsWith(u"qt_"_s);
        if ((widget->focusPolicy() & Qt::TabFocus) && !isInside && widget->isVisibleTo(&dialog)) {
            EXPECT_TRUE(isNamed) << widget->metaObject()->className();
        }
    }
}

TEST(CalibrationDialogTest, ReckonsTheCorrectionFromWhatWasMeasured)
{
    CalibrationDialog dialog(u"Máy màu"_s, {}, [] { return QString(); });
    const auto fields = dialog.findChildren<QDoubleSpinBox*>();
    ASSERT_EQ(fields.size(), 2);
    fields[0]->setValue(31.5);
    fields[1]->setValue(29.0);
    EXPECT_EQ(dialog.offset(), (dispatch::Offset{-1.5, 1}));
    bool isSaid = false;
    for (const auto* label : dialog.findChildren<QLabel*>())
        isSaid = isSaid || label->text().contains(u"trái 1,5 mm"_s) ||
                 label->text().contains(u"trái 1.5 mm"_s);
    EXPECT_TRUE(isSaid);
}

TEST(ManyDialogTest, ShowsTheNamesBeforeAnythingIsWritten)
{
    QTemporaryDir folder;
    ManyOffer offer;
    offer.papers = {{u"a"_s, u"Kế hoạch"_s, u"Dự thảo"_s}, {u"b"_s, u"Giao ước"_s, u"Đã ký"_s}};
    offer.folder = folder.path();
    offer.pattern = u"{mã}"_s;
    offer.names = [](const QString&, const QStringList& ids) { return ids; };
    ManyDialog dialog(offer);
    const ManyOrder order = dialog.order();
    EXPECT_EQ(order.ids, QStringList({u"a"_s, u"b"_s}));
    EXPECT_EQ(order.endings, QStringList({u"docx"_s, u"pdf"_s}));
    int shown = 0;
    for (const auto* list : dialog.findChildren<QListWidget*>())
        for (int i = 0; i < list->count(); ++i)
            shown += list->item(i)->text() == u"b.pdf"_s;
    EXPECT_EQ(shown, 1);
}

TEST(ManyDialogTest, ShowsLongNamesToTheirLastLetter)
{
    QTemporaryDir folder;
    ManyOffer offer;
    const QString title = u"Tổng hợp, tiếp thu, giải trình ý kiến tham gia vào dự thảo giao ước"_s;
    offer.papers = {{u"a"_s, title, u"Dự thảo"_s}};
    offer.folder = folder.path();
    offer.names = [&](const QString&, const QStringList&) { return QStringList(title + title); };
    ManyDialog dialog(offer);
    dialog.resize(480, 400);
    dialog.show();
    for (const auto* list : dialog.findChildren<QListWidget*>()) {
        const QRect row = list->visualItemRect(list->item(0));
        EXPECT_LE(row.right(), list->viewport()->width());
        const QString text = list->item(0)->text();
        const QRect wanted =
            QFontMetrics(list->font()).boundingRect(row, Qt::TextWordWrap | Qt::AlignLeft, text);
        EXPECT_GE(row.height(), wanted.height()) << text.toStdString();
    }
}

/// Why nothing can be exported into a folder; empty: it can.
QString barTo(const QString& folder)
{
    ManyOffer offer;
    offer.papers = {{u"a"_s, u"Kế hoạch"_s, u"Dự thảo"_s}};
    offer.folder = folder;
    offer.names = [](const QString&, const QStringList& ids) { return ids; };
    const ManyDialog dialog(offer);
    for (const auto* each : dialog.findChildren<QPushButton*>())
        if (each->text() == u"&Xuất"_s)
            return each->isEnabled() ? QString() : each->toolTip();
    return u"no button"_s;
}

TEST(ManyDialogTest, RefusesAFolderThatIsNotThere)
{
    EXPECT_EQ(barTo(u"/khong/co"_s), u"Không có thư mục này; hãy chọn thư mục khác."_s);
    QTemporaryDir folder;
    EXPECT_EQ(barTo(folder.path()), QString());
}

TEST(ManyDialogTest, RefusesAFolderThatMayNotBeWritten)
{
    QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    if (QFileInfo(folder.path()).isWritable())
        GTEST_SKIP() << "whoever runs this may write everywhere";
    EXPECT_EQ(barTo(folder.path()), u"Thư mục này không cho ghi; hãy chọn thư mục khác."_s);
}

} // namespace
} // namespace thidua::printing
