// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/YearMembers.h"

#include <random>

/// Data of a year with anything in them, made from the tables of members themselves: whatever a
/// table lists is tried.
namespace thidua::support {

class RandomYear {
public:
    explicit RandomYear(unsigned seed) : m_random(seed) {}

    emulation::EmulationYear make()
    {
        emulation::EmulationYear year;
        fill(year, 0);
        return year;
    }

    template <typename Record> Record record()
    {
        Record made;
        fill(made, 0);
        return made;
    }

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

private:
    void set(QString& value, int)
    {
        static const QStringList words{QStringLiteral("Sở Nội vụ"),    QStringLiteral("a\"b\\c"),
                                       QStringLiteral("Đề nghị …"),    QStringLiteral("{{x}}"),
                                       QStringLiteral("- 1.\n\tdòng"), QStringLiteral("Ơ Ư ạ ệ 𝄞")};
        value = words[below(static_cast<int>(words.size()))] + QString::number(below(1000));
    }
    void set(QStringList& value, int depth)
    {
        for (int count = below(3); count > 0; --count) {
            QString line;
            set(line, depth);
            value += line;
        }
    }
    void set(int& value, int) { value = below(5000) - 20; }
    void set(double& value, int) { value = (below(5000) - 20) / 4.0; }
    void set(QJsonObject& value, int)
    {
        for (int count = below(4); count > 0; --count)
            value[QStringLiteral("m%1").arg(count)] = QJsonArray{below(9), QStringLiteral("x")};
    }
    void set(bool& value, int) { value = below(2) == 1; }
    void set(base::Date& value, int)
    {
        const int month = below(13);
        value =
            base::Date::of(1950 + below(100), month, month ? below(29) : 0).value_or(base::Date());
    }
    template <typename Tag> void set(emulation::Id<Tag>& value, int)
    {
        value.value = QStringLiteral("id-%1").arg(below(30));
    }
    template <typename Value> void set(std::optional<Value>& value, int depth)
    {
        if (below(2))
            set(value.emplace(), depth);
    }
    template <typename Element> void set(std::vector<Element>& value, int depth)
    {
        value.clear();
        for (int count = depth > 5 ? 0 : below(3); count > 0; --count)
            set(value.emplace_back(), depth + 1);
    }
    template <typename Value> void set(Value& value, int depth)
    {
        if constexpr (std::is_enum_v<Value>) {
            const auto& all = emulation::schema::Choices<Value>::all;
            value = all[below(static_cast<int>(std::size(all)))].first;
        } else {
            fill(value, depth + 1);
        }
    }
    /// About two members of three, and now and then one that nobody knows.
    template <typename Record> void fill(Record& record, int depth)
    {
        std::apply(
            [&](const auto&... entry) {
                ((below(3) ? set(record.*entry.place, depth) : void()), ...);
            },
            emulation::schema::Table<Record>::members);
        if (below(6) == 0)
            record.unknown[QStringLiteral("x%1").arg(below(9))] =
                QJsonObject{{QStringLiteral("sau"), QJsonArray{1, true, QJsonValue()}}};
    }

    std::mt19937 m_random;
};

} // namespace thidua::support
