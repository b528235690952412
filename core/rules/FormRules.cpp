// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/FormRules.h"

#include "base/Length.h"
#include "base/Sentence.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace thidua::rules {

using namespace Qt::StringLiterals;
using base::Length;
using base::Sentence;
using regulation::Figure;
using regulation::Figures;

namespace {

/// Measured lengths may be off by what rounding to twips and to millimetres costs.
constexpr double toleranceMm = 0.1;
constexpr double toleranceShare = 0.01;
constexpr double toleranceCentreMm = 0.3;

using Findings = std::vector<Finding>;

QString number(double value)
{
    return QLocale(QLocale::Vietnamese, QLocale::Vietnam).toString(value, 'f', 1);
}

void checkLength(Findings& found, const QString& what, Length measured,
                 const Figure<Length>& figure)
{
    const double mm = measured.mm();
    if (mm >= figure.least.mm() - toleranceMm && mm <= figure.most.mm() + toleranceMm)
        return;
    found.push_back({u"page-margin"_s,
                     Level::Must,
                     Sentence::tr("%1 là %2 mm; quy định từ %3 đến %4 mm.", what, number(mm),
                                  number(figure.least.mm()), number(figure.most.mm())),
                     figure.article,
                     {}});
}

void checkPages(Findings& found, const form::MeasuredForm& form, const Figures& figures)
{
    for (const auto& page : form.pages) {
        const bool turned = page.width > page.height;
        const double width = turned ? page.height.mm() : page.width.mm();
        const double height = turned ? page.width.mm() : page.height.mm();
        if (std::abs(width - figures.page.width.mm()) > 0.5 ||
            std::abs(height - figures.page.height.mm()) > 0.5)
            found.push_back({u"paper-size"_s,
                             Level::Must,
                             Sentence::tr("Khổ giấy là %1 × %2 mm; quy định A4.", number(width),
                                          number(height)),
                             u"NĐ 30/2020, Phụ lục I, I.1"_s,
                             {}});
        checkLength(found, Sentence::tr("Lề trên"), page.top, figures.page.top);
        checkLength(found, Sentence::tr("Lề dưới"), page.bottom, figures.page.bottom);
        checkLength(found, Sentence::tr("Lề trái"), page.left, figures.page.left);
        checkLength(found, Sentence::tr("Lề phải"), page.right, figures.page.right);
    }
}

/// Emphasis inside running text is the writer's; that of the other components is the regulation's.
bool isRunningText(const QString& component)
{
    return component == u"body" || component == u"table" || component == u"bases" ||
           component == u"addressees" || component == u"recipients";
}

QString emphasis(bool bold, bool italic)
{
    return bold ? (italic ? Sentence::tr("đậm, nghiêng") : Sentence::tr("đậm, đứng"))
                : (italic ? Sentence::tr("không đậm, nghiêng") : Sentence::tr("không đậm, đứng"));
}

void checkEmphasis(Findings& found, const form::MeasuredType& type,
                   const regulation::TypeFigure& figure)
{
    if (!isRunningText(type.component) &&
        (type.bold != figure.bold || type.italic != figure.italic))
        found.push_back({u"type-emphasis"_s, Level::Must,
                         Sentence::tr("Chữ %1; quy định %2.", emphasis(type.bold, type.italic),
                                      emphasis(figure.bold, figure.italic)),
                         figure.size.article, type.excerpt});
    if (figure.capitals && !type.capitals)
        found.push_back({u"type-capitals"_s, Level::Must, Sentence::tr("Chữ phải in hoa."),
                         figure.size.article, type.excerpt});
}

void checkTypes(Findings& found, const form::MeasuredForm& form, const Figures& figures)
{
    for (const auto& type : form.types) {
        const auto figure = figures.types.find(type.component);
        if (figure == figures.types.end())
            continue;
        if (!figure->second.size.contains(type.size))
            found.push_back(
                {u"type-size"_s, Level::Must,
                 Sentence::tr("Cỡ chữ %1; quy định từ %2 đến %3.", number(type.size),
                              number(figure->second.size.least), number(figure->second.size.most)),
                 figure->second.size.article, type.excerpt});
        if (type.component == u"body" && !figure->second.centred &&
            type.alignment != form::MeasuredAlignment::Justified)
            found.push_back({u"body-justified"_s, Level::Must,
                             Sentence::tr("Đoạn văn chưa dàn đều cả hai lề."),
                             figure->second.size.article, type.excerpt});
        checkEmphasis(found, type, figure->second);
    }
}

void checkParagraph(Findings& found, const form::MeasuredParagraph& paragraph,
                    const Figures& figures)
{
    const auto& figure = figures.paragraph;
    const auto close = [](Length a, Length b) { return std::abs(a.mm() - b.mm()) <= toleranceMm; };
    // Two values, no range between them: PL I, II.6.e.
    if (!close(paragraph.firstLine, figure.firstLine.least) &&
        !close(paragraph.firstLine, figure.firstLine.most))
        found.push_back({u"first-line-indent"_s, Level::Must,
                         Sentence::tr("Đầu dòng lùi vào %1 mm; quy định 10 mm hoặc 12,7 mm.",
                                      number(paragraph.firstLine.mm())),
                         figure.firstLine.article, paragraph.excerpt});
    if (paragraph.after.pt() < figure.after.least.pt() - 0.05)
        found.push_back(
            {u"paragraph-space"_s, Level::Must,
             Sentence::tr("Khoảng cách đoạn là %1 pt; quy định ít nhất %2 pt.",
                          number(paragraph.after.pt()), number(figure.after.least.pt())),
             figure.after.article, paragraph.excerpt});
    if (!figure.lineSpacing.contains(paragraph.lineSpacing))
        found.push_back(
            {u"line-spacing"_s, Level::Must,
             Sentence::tr("Khoảng cách dòng là %1; quy định từ %2 đến %3 dòng.",
                          number(paragraph.lineSpacing), number(figure.lineSpacing.least),
                          number(figure.lineSpacing.most)),
             figure.lineSpacing.article, paragraph.excerpt});
}

void checkRules(Findings& found, const form::MeasuredForm& form, const Figures& figures)
{
    for (const auto& rule : form.rules) {
        if (rule.textWidth.twips() == 0)
            continue;
        const auto& figure = rule.component == u"motto"    ? figures.rules.motto
                             : rule.component == u"issuer" ? figures.rules.issuer
                                                           : figures.rules.abstract;
        const double share = double(rule.length.twips()) / rule.textWidth.twips();
        if (share < figure.least - toleranceShare || share > figure.most + toleranceShare)
            found.push_back({u"rule-length"_s, Level::Must,
                             Sentence::tr("Đường kẻ dài bằng %1 dòng chữ; quy định từ %2 đến %3.",
                                          number(share), number(figure.least), number(figure.most)),
                             figure.article, rule.component});
        if (rule.offCentre.mm() > toleranceCentreMm)
            found.push_back({u"rule-centred"_s, Level::Must,
                             Sentence::tr("Đường kẻ lệch giữa %1 mm.", number(rule.offCentre.mm())),
                             figure.article, rule.component});
    }
}

void checkNumbers(Findings& found, const form::MeasuredForm& form, const Figures& figures)
{
    const auto& figure = figures.types.at(u"pageNumber"_s).size;
    for (const auto& shown : form.numbers) {
        if (shown.page == 1 && !shown.text.isEmpty())
            found.push_back({u"first-page-number"_s, Level::Must,
                             Sentence::tr("Trang đầu không hiện số trang."), figure.article,
                             shown.text});
        if (shown.text.isEmpty())
            continue;
        if (!figure.contains(shown.size) || !shown.inTopMargin ||
            shown.offCentre.mm() > toleranceCentreMm)
            found.push_back({u"page-number"_s, Level::Must,
                             Sentence::tr("Số trang phải ở giữa lề trên, cỡ 13 đến 14."),
                             figure.article, shown.text});
    }
}

} // namespace

std::vector<Finding> checkForm(const form::MeasuredForm& form, const Figures& figures)
{
    Findings found;
    checkPages(found, form, figures);
    checkTypes(found, form, figures);
    for (const auto& paragraph : form.paragraphs)
        if (paragraph.component == u"body" || paragraph.component == u"bases")
            checkParagraph(found, paragraph, figures);
    checkRules(found, form, figures);
    checkNumbers(found, form, figures);
    return found;
}

} // namespace thidua::rules
