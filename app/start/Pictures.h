// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/World.h"

#include <QHash>
#include <QImage>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace thidua::start {

/// A template as the gallery shows it.
struct TemplateCard {
    QString id;
    QString name;
    QString kind;
    QString summary;
    QStringList cycle;
    bool isOwn = false; ///< of the office
    QString trouble;    ///< why it cannot be read; empty: it can

    bool operator==(const TemplateCard&) const = default;
};

/// Reads the templates and draws page 1 of each from its sample data, in a thread of its own and
/// with a world of its own; pictures are kept in a folder until the template changes.
class Pictures final : public QObject {
    Q_OBJECT
public:
    using LoadWorld = std::function<base::Result<pipeline::World>()>;

    /// `cache` (empty: none) is where pictures are kept; `loadWorld` is called in the thread.
    Pictures(LoadWorld loadWorld, QString cache, QObject* parent = nullptr);
    ~Pictures() override;

    /// Begins once; later calls do nothing.
    void load();
    const std::vector<TemplateCard>& cards() const { return m_cards; }
    /// Null until it is drawn.
    QImage picture(const QString& id) const { return m_pictures.value(id); }
    bool isDone() const { return m_isDone; }

Q_SIGNALS:
    void cardsLoaded();
    void pictureLoaded(const QString& id);
    void done();

private:
    void work();

    LoadWorld m_loadWorld;
    QString m_cache;
    std::vector<TemplateCard> m_cards;
    QHash<QString, QImage> m_pictures;
    bool m_isBegun = false;
    bool m_isDone = false;
    std::atomic<bool> m_isLeaving = false;
    QThread* m_thread = nullptr;
};

} // namespace thidua::start
