// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace thidua::templating {

class Evaluation;

/// What a filter works on.
struct FilterInput {
    const QJsonValue& value;
    const std::vector<QJsonValue>& arguments;
    Evaluation& evaluation;

    /// Empty where there is no such argument.
    QString text(size_t argument) const;
    int number(size_t argument) const;
};

/// One entry of the table of filters.
struct Filter {
    QString name;  ///< as docs/templates.md writes it: "ngày-dài"
    int least = 0; ///< arguments
    int most = 0;
    QJsonValue (*run)(const FilterInput&) = nullptr;
    /// Its first argument is a word of its own, not the name of a datum: lấy:name, viện-dẫn:gọn.
    bool takesWord = false;
};

/// By its name without marks; null where there is none.
const Filter* filterNamed(const QString& bareName);
QStringList filterNames();

/// The parts of the table, each in a file of its own.
std::vector<Filter> textFilters();
std::vector<Filter> listFilters();
std::vector<Filter> dateFilters();
std::vector<Filter> lawFilters();

} // namespace thidua::templating
