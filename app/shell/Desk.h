// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"
#include "document/OfficialDocument.h"
#include "pipeline/Manuscript.h"
#include "pipeline/World.h"
#include "store/LeftJournals.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace thidua::shell {

/// A paper on the desk.
struct OpenedPaper {
    QString path;      ///< where it was read from
    store::PaperId id; ///< where that is a year file: which of its papers; else empty
    QByteArray sha256; ///< of the bytes that stood there
    /// Others stand there since: what is saved goes elsewhere unless the user says otherwise.
    bool isFileChanged = false;
    std::unique_ptr<pipeline::Manuscript> manuscript;
    document::OfficialDocument kept; ///< as it was opened or saved last
    QStringList sourceLines;         ///< of a text, to find the place of a line that is not printed
    QStringList completed;           ///< members that came from the profile of the office

    const document::OfficialDocument& paper() const { return manuscript->paper(); }
    const layout::Pages& pages() const { return manuscript->pages(); }
    const composition::Flow& flow() const { return manuscript->flow(); }
    bool isChanged() const { return !(paper() == kept); }
    bool isOfYear() const { return !id.isEmpty(); }
};

/// The one paper that is worked on and what it needs: the world of the pipeline, loaded when it is
/// first needed, and the profile of the office. Knows no window.
class Desk {
public:
    using LoadWorld = std::function<base::Result<pipeline::World>()>;

    Desk(base::FileSystem& files, LoadWorld loadWorld, QString officeFolder);

    /// Loads the world unless it is there. Internal where the installation is not whole.
    base::Result<base::Done> prepare();
    bool isPrepared() const { return m_world.has_value(); }
    const pipeline::World& world() const { return *m_world; }
    /// Loads another one, in whatever thread.
    const LoadWorld& worldLoader() const { return m_loadWorld; }

    /// Reads and completes the paper; the one before stays where this fails.
    base::Result<base::Done> open(const QString& path);
    /// An empty paper of the kind of that name, completed from the profile. WrongUse where there is
    /// no such kind.
    base::Result<base::Done> start(const QString& kind, const base::Date& today);
    /// Where a paper of a year file comes from.
    struct YearPaper {
        QString path;      ///< of the year file; empty: it has none yet
        QByteArray sha256; ///< of that file
        store::PaperId id;
        bool isFrozen = false; ///< it has left the house
    };
    /// Puts a paper of a year on the desk.
    base::Result<base::Done> show(const YearPaper& from, document::OfficialDocument paper);
    void closePaper() { m_opened.reset(); }

    /// Opens the paper of a journal as it was written down, unsaved; returns how many of its
    /// entries are in it. The paper before stays where this fails.
    base::Result<size_t> reopen(const store::JournalContent& journal);
    /// Whether other bytes stand in the file of that journal now, or none.
    bool isFileChanged(const store::JournalBase& base) const;
    bool hasPaper() const { return m_opened.has_value(); }
    const OpenedPaper& opened() const { return *m_opened; }

    /// Sets the paper anew with other fields, as a step of that name which can be undone.
    void change(document::OfficialDocument paper, const QString& name);

    /// Writes the paper under each name in the format of its ending; nothing where one cannot be
    /// made.
    base::Result<base::Done> write(const QStringList& paths, base::Overwrite overwrite);
    /// The same with another mark of a draft on it; the open paper stays as it is.
    base::Result<base::Done> writeMarked(const QStringList& paths, const QString& draft);
    /// Those of the names that exist.
    QStringList inTheWay(const QStringList& paths) const;
    void markSaved(const QString& path);
    /// The year file of the paper was saved, and the paper with it.
    void markSaved(const QString& path, const QByteArray& sha256);
    /// Whether the open paper may be changed.
    void freeze(bool frozen) { m_opened->manuscript->freeze(frozen); }

    /// Keeps what is the same on every paper of the office.
    base::Result<base::Done> saveProfile();
    /// Where it is kept.
    QString profilePath() const;
    /// The register of outgoing papers of the office; there need be none yet.
    QString registerPath() const;

private:
    base::Result<base::Done> writePaper(const document::OfficialDocument& paper,
                                        const pipeline::SetPaper& set, const QStringList& paths,
                                        base::Overwrite overwrite);
    base::Result<std::optional<document::OfficialDocument>> profile() const;
    void complete(OpenedPaper& opened, document::OfficialDocument& paper) const;
    QStringList linesOf(const QString& path) const;
    QByteArray sha256Of(const QString& path) const;

    base::FileSystem& m_files;
    LoadWorld m_loadWorld;
    QString m_officeFolder;
    std::optional<pipeline::World> m_world;
    std::optional<OpenedPaper> m_opened;
};

} // namespace thidua::shell
