// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearPlaces.h"

#include "data/Field.h"
#include "data/SectionPage.h"
#include "data/YearForms.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>

#include <gtest/gtest.h>

namespace thidua::data {
namespace {

using namespace Qt::StringLiterals;

/// The room that a window has on a small screen at 200 %.
class NarrowForms : public testing::Test {
protected:
    NarrowForms() : forms(shippedLaw(), thursday())
    {
        forms.setYear(season());
        forms.resize(640, 420);
        forms.show();
    }
    const SectionPage* open(const QString& section)
    {
        forms.showSection(section);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        for (const auto* page : forms.findChildren<SectionPage*>())
            if (page->isVisible())
                return page;
        return nullptr;
    }

    YearForms forms;
};

TEST_F(NarrowForms, HaveNothingBesideTheEdge)
{
    for (const Section& section : sections()) {
        const auto* page = open(section.id);
        ASSERT_NE(page, nullptr);
        EXPECT_EQ(page->horizontalScrollBar()->maximum(), 0) << section.id.toStdString();
    }
}

TEST_F(NarrowForms, BecomeWideAgain)
{
    const auto* page = open(u"groupings.years.pledge"_s);
    ASSERT_NE(page, nullptr);
    const auto places = [page] {
        QList<int> all;
        for (const auto* field : page->findChildren<Field*>())
            all += field->mapTo(page->widget(), QPoint()).x();
        return all;
    };
    forms.resize(1280, 840);
    open(u"groupings.years.pledge"_s);
    const auto wide = places();
    forms.resize(640, 420);
    open(u"groupings.years.pledge"_s);
    EXPECT_NE(places(), wide);
    forms.resize(1280, 840);
    open(u"groupings.years.pledge"_s);
    EXPECT_EQ(places(), wide);
}

TEST_F(NarrowForms, LeaveNoGapForButtonsThatAreNotThere)
{
    const auto* page = open(u"duties"_s);
    ASSERT_NE(page, nullptr);
    QList<const QPushButton*> shown;
    for (const auto* button : page->findChildren<QPushButton*>())
        if (button->isVisible() && button->accessibleName().startsWith(u"Thời hạn"_s))
            shown += button;
    ASSERT_EQ(shown.size(), 2);
    EXPECT_EQ(shown[0]->y(), shown[1]->y());
}

} // namespace
} // namespace thidua::data
