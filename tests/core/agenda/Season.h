// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda/Board.h"

#include "base/DiskFileSystem.h"

#include <gtest/gtest.h>

namespace thidua::agenda {

/// The law, the words and the cycle of the program, and a year of a small cluster that we lead.
class Season : public testing::Test {
protected:
    void SetUp() override;

    base::Date day(int month, int day) const { return *base::Date::of(2026, month, day); }
    emulation::Sources sources() const { return {m_law, m_phrases}; }
    emulation::GroupingYear& ours() { return m_file.data.groupings[0].years[0]; }
    emulation::Duty duty(const QString& id, const QString& title, const base::Date& before) const;
    store::PaperFile paper(const QString& id, const QString& step) const;
    std::vector<BoardRow> rows() const { return boardRows(m_file, m_cycle, sources()); }
    static const BoardRow* find(const std::vector<BoardRow>& rows, const QString& step);

    base::DiskFileSystem m_files;
    regulation::Law m_law;
    emulation::Phrases m_phrases;
    Cycle m_cycle;
    store::YearFile m_file;
};

} // namespace thidua::agenda
