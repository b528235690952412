// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearPlaces.h"

#include "data/Field.h"
#include "data/PastePreview.h"
#include "data/RecordRows.h"
#include "data/RecordTable.h"
#include "data/YearForms.h"
#include "emulation/Json.h"
#include "support/Files.h"
#include "widgets/MessageBar.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSet>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

// Every form and table of every section gets what cannot be so.

namespace thidua::data {
namespace {

using namespace Qt::StringLiterals;
using emulation::ShapeKind;

/// What no value of that kind is; empty: any text is one.
QString nonsense(ShapeKind kind)
{
    switch (kind) {
    case ShapeKind::Date:
        return u"31/2/2026"_s;
    case ShapeKind::Whole:
    case ShapeKind::Number:
        return u"mười mấy"_s;
    default:
        return {};
    }
}

/// The samples of most data: between them a record of nearly every kind.
std::vector<emulation::EmulationYear> samples()
{
    QDir templates(support::sourceFolder() + u"/templates"_s);
    QFileInfoList files;
    for (const auto& folder : templates.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        files += QFileInfo(QDir(folder.filePath()), u"sample.json"_s);
    std::sort(files.begin(), files.end(), [](const QFileInfo& one, const QFileInfo& other) {
        return one.size() > other.size();
    });
    constexpr int most = 6;
    std::vector<emulation::EmulationYear> years;
    for (const auto& file : files.mid(0, most)) {
        const QString path = file.filePath();
        if (const auto year = emulation::fromJsonText(support::contentOf(path), path))
            years.push_back(year->year);
    }
    return years;
}

class BadInput : public testing::Test {
protected:
    BadInput() : forms(shippedLaw(), thursday())
    {
        forms.resize(1100, 800);
        forms.show();
        QApplication::setActiveWindow(&forms);
    }
    void open(const emulation::EmulationYear& year, const QString& section)
    {
        forms.setYear(year);
        forms.showSection(section);
        QCoreApplication::processEvents();
    }
    /// True once for each of them.
    bool isNew(const QString& place)
    {
        const QString bare = withoutIndices(place);
        const bool known = m_tried.contains(bare);
        m_tried += bare;
        return !known;
    }
    void tryCells(RecordRows& rows, const QString& table)
    {
        // What a record is called may stand before its members.
        const int before = rows.columnCount() - static_cast<int>(rows.columns().size());
        for (int column = before; column < rows.columnCount(); ++column) {
            const auto* member = rows.columns()[static_cast<size_t>(column - before)];
            const QString typed = nonsense(member->shape.kind);
            const QModelIndex cell = rows.index(0, column);
            if (typed.isEmpty() || !(cell.flags() & Qt::ItemIsEditable) ||
                !isNew(table + u'/' + member->keyText()))
                continue;
            rows.setData(cell, typed, Qt::EditRole);
            EXPECT_EQ(cell.data().toString(), typed) << table.toStdString();
            EXPECT_FALSE(cell.data(Qt::ToolTipRole).toString().isEmpty())
                << table.toStdString() << " " << member->keyText().toStdString();
        }
    }
    /// What a step makes anew is gone from it.
    template <typename Widget> QList<QPointer<Widget>> alive() const
    {
        QList<QPointer<Widget>> all;
        for (auto* each : forms.findChildren<Widget*>())
            all += each;
        return all;
    }
    /// Gives what the samples have of that kind of widget to `act`, section by section, and says
    /// whether the year is still the same after each.
    template <typename Widget, typename Act> void onEach(const Act& act)
    {
        for (const auto& year : samples())
            for (const Section& section : sections()) {
                open(year, section.id);
                actOnOpen<Widget>(section.id, act);
                EXPECT_TRUE(forms.year() == year) << section.id.toStdString();
            }
    }
    template <typename Widget, typename Act> void actOnOpen(const QString& section, const Act& act)
    {
        for (const auto& widget : alive<Widget>())
            if (widget && widget->isVisible())
                act(*widget, section);
    }
    QString said() const { return forms.findChild<widgets::MessageBar*>()->sentence(); }

    YearForms forms;
    QSet<QString> m_tried;
};

/// What stands under a field, other than its caption.
QStringList under(const Field& field)
{
    QStringList words;
    for (const auto* label : field.findChildren<QLabel*>())
        if (label->isVisible() && label->text().startsWith(u"● "_s))
            words += label->text();
    return words;
}

TEST_F(BadInput, InAnyLineIsKeptAndSaidInOneSentenceUnderIt)
{
    onEach<Field>([this](Field& field, const QString&) {
        const QString typed = nonsense(field.at().member->shape.kind);
        auto* line = field.findChild<QLineEdit*>();
        if (typed.isEmpty() || !line || !line->isVisible() || !line->isEnabled() ||
            line->isReadOnly() || !isNew(field.at().place()))
            return;
        const std::string where = field.at().place().toStdString();
        line->setFocus();
        line->setText(typed);
        Q_EMIT line->textEdited(typed);
        QTest::keyClick(line, Qt::Key_Tab);
        QCoreApplication::processEvents();
        EXPECT_EQ(line->text(), typed) << where;
        ASSERT_EQ(under(field).size(), 1) << where;
        EXPECT_TRUE(under(field)[0].endsWith(u'.')) << under(field)[0].toStdString();
    });
    EXPECT_GT(m_tried.size(), 20);
}

TEST_F(BadInput, InAnyCellIsKeptWithItsReason)
{
    onEach<RecordTable>([this](RecordTable& table, const QString& section) {
        auto* rows = qobject_cast<RecordRows*>(table.model());
        if (rows && rows->rowCount() > 1) // the last begins a record
            tryCells(*rows, section);
    });
    EXPECT_GT(m_tried.size(), 5);
}

TEST_F(BadInput, PastedWithWrongColumnsChangesNothingAndIsSaid)
{
    const QString wrong = QString(u"một\thai\tba\tbốn\tnăm\tsáu\tbảy\ttám\tchín\tmười\t"_s) +
                          u"mười một\tmười hai\tmười ba\tmười bốn\tmười lăm\tmười sáu\n"_s;
    onEach<RecordTable>([this, &wrong](RecordTable& table, const QString& section) {
        const QString place = section + u'/' + table.objectName();
        if (!isNew(place))
            return;
        forms.findChild<widgets::MessageBar*>()->clear();
        Q_EMIT table.pasted(wrong);
        QCoreApplication::processEvents();
        bool isAsked = false;
        for (const auto* preview : forms.findChildren<PastePreview*>())
            isAsked |= preview->isVisible();
        EXPECT_TRUE(isAsked || !said().isEmpty()) << place.toStdString();
        EXPECT_EQ(said().count(u'\n'), 0) << place.toStdString();
        if (isAsked)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    });
    EXPECT_GT(m_tried.size(), 10);
}

} // namespace
} // namespace thidua::data
