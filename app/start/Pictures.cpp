// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/Pictures.h"

#include "base/Limits.h"
#include "paint/Paint.h"
#include "pipeline/FillPaper.h"
#include "pipeline/SetPaper.h"
#include "pipeline/Templates.h"

#include <QCryptographicHash>
#include <QDir>
#include <QPainter>
#include <QThread>

namespace thidua::start {

using namespace Qt::StringLiterals;
using pipeline::World;

namespace {

/// Of A4 in the gallery at 200 %.
constexpr int pictureWidth = 360;
constexpr int pictureHeight = 509;

QString keyOf(const World& world, const pipeline::TemplatePlace& place)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& name : {u"/template.txt"_s, u"/sample.json"_s})
        if (const auto bytes = world.files.read(place.folder + name, base::limits::jsonFileBytes))
            hash.addData(*bytes);
    hash.addData(QByteArray(QT_VERSION_STR "/1"));
    return QString::fromLatin1(hash.result().toHex().left(32));
}

QImage drawn(const World& world, const pipeline::TemplatePlace& place)
{
    const QString sample = place.folder + u"/sample.json"_s;
    const auto json = world.files.read(sample, base::limits::jsonFileBytes);
    if (!json)
        return {};
    const auto data = pipeline::PaperData::read(world, *json, sample);
    if (!data)
        return {};
    const auto filled = pipeline::fillPaper(world, place.id, *data);
    if (!filled)
        return {};
    const auto set = pipeline::setPaper(world, filled->document);
    if (set.pages.pages.empty())
        return {};
    QImage picture(pictureWidth, pictureHeight, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    constexpr double a4Width = 210 / 25.4 * 72 * 20; // twips
    painter.scale(pictureWidth / a4Width, pictureWidth / a4Width);
    paint::paintPage(painter, set.pages.pages.front(), world.fonts);
    return picture;
}

} // namespace

Pictures::Pictures(LoadWorld loadWorld, QString cache, QObject* parent)
    : QObject(parent), m_loadWorld(std::move(loadWorld)), m_cache(std::move(cache))
{
}

Pictures::~Pictures()
{
    m_isLeaving = true;
    if (m_thread)
        m_thread->wait();
    delete m_thread;
}

void Pictures::load()
{
    if (m_isBegun)
        return;
    m_isBegun = true;
    m_thread = QThread::create([this] { work(); });
    m_thread->start(QThread::LowPriority);
}

/// In the thread; what it finds is handed over by queued calls.
void Pictures::work()
{
    const auto world = m_loadWorld();
    const auto places =
        world ? pipeline::templatePlaces(*world) : std::vector<pipeline::TemplatePlace>();
    std::vector<TemplateCard> cards;
    for (const auto& place : places) {
        const bool isOwn = !place.folder.startsWith(world->folders.data);
        const auto form = pipeline::openTemplate(*world, place.id);
        if (form)
            cards.push_back(
                {place.id, form->name, form->kind, form->summary, form->cycle, isOwn, {}});
        else
            cards.push_back({place.id, place.id, {}, {}, {}, isOwn, form.error().message});
    }
    QMetaObject::invokeMethod(this, [this, cards] {
        m_cards = cards;
        Q_EMIT cardsLoaded();
    });
    for (const auto& place : places) {
        if (m_isLeaving)
            return;
        const QString file =
            m_cache.isEmpty() ? QString() : m_cache + u'/' + keyOf(*world, place) + u".png"_s;
        QImage picture;
        if (file.isEmpty() || !picture.load(file)) {
            picture = drawn(*world, place);
            if (!file.isEmpty() && !picture.isNull() && QDir().mkpath(m_cache))
                picture.save(file);
        }
        if (!picture.isNull())
            QMetaObject::invokeMethod(this, [this, id = place.id, picture] {
                m_pictures.insert(id, picture);
                Q_EMIT pictureLoaded(id);
            });
    }
    QMetaObject::invokeMethod(this, [this] {
        m_isDone = true;
        Q_EMIT done();
    });
}

} // namespace thidua::start
