// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Harness.h"

#include "Monkey.h"
#include "emulation/Json.h"
#include "pipeline/YearDrawing.h"
#include "printing/CalibrationDialog.h"
#include "printing/ManyDialog.h"
#include "printing/PrintDialog.h"
#include "prompts/MoveDialog.h"

#include <QApplication>
#include <QFile>

namespace thidua::shell {
namespace {

using namespace Qt::StringLiterals;

constexpr int events = 5'000;
constexpr int eventsOfADialog = 1'500;

class RandomEvents : public testing::Test {
protected:
    void SetUp() override
    {
        if (!here.desk.prepare() || !here.years.prepare())
            GTEST_SKIP() << "data or fonts of the program are missing";
        here.session.year().setToday([] { return *base::Date::of(2026, 3, 2); });
        here.file(u"rong.txt"_s, "");
        here.file(u"ke-hoach.txt"_s, planText());
    }

    /// A year of a cluster with its pledge.
    void openYear()
    {
        QFile sample(qEnvironmentVariable("THIDUA_DATA") + u"/templates/giao-uoc/sample.json"_s);
        ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
        store::YearFile file;
        file.data = emulation::fromJsonText(sample.readAll(), u"sample.json"_s)->year;
        auto made = pipeline::withDraft(here.years.tools(), file,
                                        {u"giao-uoc"_s, {}, {}, u"giao-uoc"_s, {}});
        here.session.year().start(made->file, u"x"_s);
        here.prompts.write = {here.path(u"nam.thidua"_s)};
        here.session.save();
        here.session.year().showPaper({u"giao-uoc"_s});
    }

    /// What the next questions get; `names` are the files that are opened.
    void answer(QRandomGenerator& random, const QStringList& names)
    {
        here.prompts.open = {here.path(names[random.bounded(names.size())])};
        here.prompts.papers = {here.path(u"ke-hoach.txt"_s)};
        here.prompts.write = {
            here.path(u"ra%1.%2"_s.arg(random.bounded(3))
                          .arg(random.bounded(2) == 0 ? u"docx"_s : u"thidua"_s))};
        here.prompts.replace = random.bounded(2) == 0;
        here.prompts.confirms = random.bounded(2) == 0;
        here.prompts.leave = static_cast<prompts::Leave>(random.bounded(3));
        here.prompts.move.reset();
        if (random.bounded(2) == 0)
            here.prompts.move = prompts::MoveAnswer{};
        here.printing.printTo = random.bounded(10) == 0 ? here.path(u"in.pdf"_s) : QString();
    }

    void opensAPaperAfterwards()
    {
        here.window->messages().clear();
        here.prompts.leave = prompts::Leave::Discard;
        here.session.openPath(here.path(u"ke-hoach.txt"_s));
        EXPECT_EQ(here.window->view().pages(), here.desk.opened().pages());
    }

    /// Shows the dialog and does everything in it, whatever it answers.
    static void playIn(QDialog& dialog)
    {
        dialog.show();
        Monkey(dialog).act(eventsOfADialog);
    }

    Harness here;
};

TEST_F(RandomEvents, DoNoHarmToAPaper)
{
    const QStringList names{u"ke-hoach.txt"_s, u"rong.txt"_s, u"khong-co.txt"_s, u"ra.json"_s};
    here.session.openPath(here.path(u"ke-hoach.txt"_s));
    ASSERT_TRUE(here.desk.hasPaper());
    Monkey(*here.window, [&](QRandomGenerator& random) { answer(random, names); }).act(events);
    opensAPaperAfterwards();
}

TEST_F(RandomEvents, DoNoHarmToAYear)
{
    const QStringList names{u"nam.thidua"_s, u"ke-hoach.txt"_s, u"nam.thidua"_s, u"ra1.thidua"_s};
    openYear();
    Monkey(*here.window, [&](QRandomGenerator& random) {
        answer(random, names);
        if (random.bounded(8) == 0) // soon everything would be closed or left
            openYear();
    }).act(events);
    opensAPaperAfterwards();
}

TEST_F(RandomEvents, DoNoHarmInTheDialogsOfPrinting)
{
    openYear();
    int dialogs = 0;
    here.printing.onOffer = [&](const printing::PrintOffer& offer) {
        printing::PrintDialog dialog(offer);
        playIn(dialog);
        ++dialogs;
    };
    here.printing.onMany = [&](const printing::ManyOffer& offer) {
        printing::ManyDialog dialog(offer);
        playIn(dialog);
        ++dialogs;
    };
    here.window->actions().print->trigger();
    here.window->actions().exportMany->trigger();
    EXPECT_EQ(dialogs, 2);
    printing::CalibrationDialog calibration(u"Máy in"_s, {}, [] { return QString(); });
    playIn(calibration);
}

TEST_F(RandomEvents, DoNoHarmInTheQuestionOfAMove)
{
    prompts::MoveQuestion question;
    question.paper = u"Kế hoạch"_s;
    question.to = u"Đã ký"_s;
    question.whom = u"Gửi đến"_s;
    question.why = u"Vì sao"_s;
    question.needsWhy = true;
    question.asksNumber = true;
    question.date = QDate(2026, 3, 2);
    prompts::MoveDialog dialog(question);
    playIn(dialog);
}

} // namespace
} // namespace thidua::shell
