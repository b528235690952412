// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda/Board.h"
#include "pipeline/YearDrawing.h"
#include "shell/Desk.h"
#include "store/YearCopy.h"
#include "store/YearDisk.h"

#include <memory>
#include <optional>
#include <vector>

namespace thidua::shell {

/// A year file on the desk.
struct OpenedYear {
    QString path;            ///< empty: it has none yet
    store::Stamp stamp;      ///< of what stood there when it was read or saved
    bool isForeign = false;  ///< others stand there since, or hold it: saving asks for a name
    bool isReadOnly = false; ///< somebody else works on it
    std::optional<store::YearLock> lock;
    store::YearFile file; ///< as it is in the window, but for what is written into the open paper
    store::YearFile kept; ///< as it was opened or saved last
    QStringList lost;     ///< a sentence for each part that could not be read

    bool isChanged() const { return !(file == kept); }
};

/// The year that is worked on: its data and papers, what is done to them as steps that can be taken
/// back, and its way to the disk. Knows no window.
class YearDesk {
public:
    /// The world is that of `desk`, which has to outlive this.
    YearDesk(base::FileSystem& files, Desk& desk);

    enum class Access { Write, Read };
    /// CannotWrite with the detail "locked …" where somebody else works on it and it is to be
    /// written. The year before stays where this fails.
    base::Result<base::Done> open(const QString& path, Access access);
    /// One that has no file yet.
    base::Result<base::Done> start(store::YearFile file);
    /// What a dead program kept; unsaved.
    base::Result<base::Done> restore(const store::YearCopy& copy);
    void close() { m_opened.reset(); }

    bool hasYear() const { return m_opened.has_value(); }
    const OpenedYear& opened() const { return *m_opened; }
    const store::YearFile& file() const { return m_opened->file; }

    /// CannotWrite with the detail store::changedOnDisk where others stand there since, unless
    /// `overwrite` says that they are not wanted.
    base::Result<base::Done> save(const QString& path, base::Overwrite overwrite);

    /// What is in a year file, without opening it.
    base::Result<store::YearFile> look(const QString& path) const;
    /// Another file that is made of the year.
    base::Result<base::Done> write(const QString& path, const QByteArray& bytes)
    {
        return m_files.write(path, bytes, base::Overwrite::Yes);
    }

    /// The text of a paper as it is on the pages now; no step of its own, the pages undo it.
    void fold(const store::PaperId& paper, const document::OfficialDocument& document);
    /// Who signs a paper, as it is on the pages now; no step of its own likewise.
    void foldSigner(const store::PaperId& paper, const emulation::SignerId& signer);
    /// A file that comes into the year. Errors as of base::FileSystem.
    base::Result<QByteArray> read(const QString& path, qint64 mostBytes) const
    {
        return m_files.read(path, mostBytes);
    }
    /// One more thing done to the year.
    void perform(const QString& name, store::YearFile next);
    /// Whether there is something to take back, and its name.
    QString undoName() const;
    QString redoName() const;
    bool undo();
    bool redo();

    /// What everything about the year is reckoned with; loaded when it is first needed.
    base::Result<base::Done> prepare();
    pipeline::YearTools tools() const { return {m_desk.world(), m_sources}; }
    const agenda::Cycle& cycle() const { return m_cycle; }
    std::vector<agenda::BoardRow> rows() const;
    std::vector<agenda::DueEntry> dues() const;

private:
    struct Step {
        QString name;
        store::YearFile before;
        store::YearFile after;
    };
    void place(OpenedYear opened);
    void turn(const store::YearFile& from, const store::YearFile& to);

    base::FileSystem& m_files;
    Desk& m_desk;
    std::shared_ptr<const pipeline::DataSources> m_sources;
    agenda::Cycle m_cycle;
    std::optional<OpenedYear> m_opened;
    std::vector<Step> m_steps;
    size_t m_position = 0; ///< steps done; those behind it were taken back
};

} // namespace thidua::shell
