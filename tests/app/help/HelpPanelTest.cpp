// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpPanel.h"

#include "base/DiskFileSystem.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace thidua::help {
namespace {

using namespace Qt::StringLiterals;

class HelpPanelTest : public testing::Test {
protected:
    void SetUp() override
    {
        write(u"01-bat-dau.md"_s, "# Bắt đầu\n\nLập hồ sơ năm. [Sang trang in](02-in.md)\n\n"
                                  "![Cửa sổ](anh/cua-so.png)\n");
        write(u"02-in.md"_s, "# In và gửi\n\nIn 12 bản giao ước. [Nơi nhận](nd30:II.9.b)\n");
        write(u"ghi-chu.txt"_s, "không phải trang");
        regulation::Articles articles;
        articles.all = {{u"II.9.b"_s,
                         u"Nơi nhận"_s,
                         u"NĐ 30/2020, Phụ lục I, II.9"_s,
                         {u"recipients"_s},
                         {u"Dòng cuối là Lưu: VT <b>."_s},
                         {}}};
        m_panel.setGuide(guideIn(m_files, {m_folder.filePath(u"none"_s), m_folder.path()}));
        m_panel.setArticles(articles);
        m_panel.resize(400, 700);
        m_panel.show();
        QApplication::setActiveWindow(&m_panel);
    }
    void write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QStringList entries()
    {
        QStringList all;
        for (int row = 0; row < m_panel.contents().count(); ++row)
            if (m_panel.contents().item(row)->flags() & Qt::ItemIsSelectable)
                all += m_panel.contents().item(row)->text();
        return all;
    }
    QString read() { return m_panel.reader().toPlainText(); }

    QTemporaryDir m_folder;
    base::DiskFileSystem m_files;
    HelpPanel m_panel;
};

TEST_F(HelpPanelTest, ListsTheGuideByItsHeadingsAndTheRegulationBehindIt)
{
    EXPECT_EQ(entries(), QStringList({u"Bắt đầu"_s, u"In và gửi"_s, u"Nơi nhận"_s}));
}

TEST_F(HelpPanelTest, LooksThroughAllWordsWithoutMarks)
{
    QTest::keyClicks(&m_panel.words(), u"giao uoc"_s);
    EXPECT_EQ(entries(), QStringList{u"In và gửi"_s});
    QTest::keyClick(&m_panel.words(), Qt::Key_Return);
    EXPECT_TRUE(read().contains(u"In 12 bản"_s));
    EXPECT_TRUE(m_panel.contents().hasFocus());
    m_panel.words().setText(u"không đâu có"_s);
    EXPECT_TRUE(entries().isEmpty());
}

TEST_F(HelpPanelTest, AnArticleIsShownAsTextWithItsPlaceInTheDecree)
{
    m_panel.showArticle(u"II.9.b"_s);
    EXPECT_TRUE(read().contains(u"Phụ lục I, II.9"_s));
    EXPECT_TRUE(read().contains(u"Lưu: VT <b>."_s)) << read().toStdString();
}

TEST_F(HelpPanelTest, LinksLeadToPagesAndArticlesAndNowhereElse)
{
    m_panel.showGuide({u"bat-dau"_s});
    Q_EMIT m_panel.reader().anchorClicked(QUrl(u"02-in.md"_s));
    EXPECT_TRUE(read().contains(u"In 12 bản"_s));
    EXPECT_EQ(m_panel.contents().currentItem()->text(), u"In và gửi"_s);
    Q_EMIT m_panel.reader().anchorClicked(QUrl(u"https://example.org/x"_s));
    Q_EMIT m_panel.reader().anchorClicked(QUrl(u"khong-co.md"_s));
    EXPECT_TRUE(read().contains(u"In 12 bản"_s));
    Q_EMIT m_panel.reader().anchorClicked(QUrl(u"nd30:II.9.b"_s));
    EXPECT_TRUE(read().contains(u"Dòng cuối"_s));
}

TEST_F(HelpPanelTest, PicturesAreOfTheFolderAndNoWiderThanThePage)
{
    QDir(m_folder.path()).mkdir(u"anh"_s);
    QImage wide(3000, 100, QImage::Format_RGB32);
    wide.fill(Qt::red);
    ASSERT_TRUE(wide.save(m_folder.filePath(u"anh/cua-so.png"_s)));
    m_panel.showGuide({});
    QCoreApplication::processEvents();
    const auto picture = m_panel.reader().document()->resource(QTextDocument::ImageResource,
                                                               QUrl(u"anh/cua-so.png"_s));
    ASSERT_FALSE(picture.value<QImage>().isNull());
    EXPECT_LT(picture.value<QImage>().width(), 400);
    const auto other = m_panel.reader().document()->resource(QTextDocument::ImageResource,
                                                             QUrl(u"../../../etc/passwd"_s));
    EXPECT_TRUE(other.toByteArray().isEmpty());
}

TEST_F(HelpPanelTest, APageLongerThanTheViewIsReadToItsEndWithItsTables)
{
    QImage(900, 300, QImage::Format_RGB32).save(m_folder.filePath(u"cua-so.png"_s));
    QByteArray text = "# Phím tắt\n\n![Cửa sổ](cua-so.png)\n";
    for (int table = 0; table < 12; ++table)
        text += "\nĐoạn\n\n| Phím | Việc |\n|---|---|\n| a | một |\n| b | hai |\n";
    write(u"03-phim.md"_s, text + "\nDòng cuối\n");
    m_panel.setGuide(guideIn(m_files, {m_folder.path()}));
    for (int height : {700, 200, 3000, 150}) { // a scroll bar may come and go
        m_panel.resize(400, height);
        m_panel.showGuide({u"phim"_s});
        QCoreApplication::processEvents();
        EXPECT_TRUE(read().trimmed().endsWith(u"Dòng cuối"_s)) << height;
        EXPECT_EQ(read().count(u"một"_s), 12) << height;
    }
}

TEST_F(HelpPanelTest, WithoutAGuideTheRegulationIsThere)
{
    m_panel.setGuide({});
    m_panel.showGuide({u"in"_s});
    EXPECT_EQ(entries(), QStringList{u"Nơi nhận"_s});
}

} // namespace
} // namespace thidua::help
