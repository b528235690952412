// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/Templates.h"

#include "base/Sentence.h"
#include "templating/Complaint.h"
#include "templating/ReadTemplate.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>

namespace thidua::pipeline {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;
using templating::Template;

namespace {

const QString textName = u"/template.txt"_s;
const QString partsName = u"/parts/"_s;

QStringList templateRoots(const World& world)
{
    QStringList roots{world.folders.data + u"/templates"_s};
    if (!world.folders.office.isEmpty())
        roots += world.folders.office + u"/templates"_s;
    return roots;
}

/// Shared parts: of the office first, then ours.
templating::PartSource partsOf(const World& world)
{
    return [&world](const QString& name) -> Result<QString> {
        const QStringList roots = templateRoots(world);
        for (qsizetype i = roots.size(); i-- > 0;) {
            const QString path = roots[i] + partsName + name + u".txt"_s;
            if (!world.files.exists(path) && i > 0)
                continue;
            const auto bytes = world.files.read(path, templating::mostTemplateBytes);
            if (!bytes)
                return bytes.error();
            return QString::fromUtf8(*bytes);
        }
        return Error{ErrorCode::CannotRead, name, {}};
    };
}

Result<Template> read(const World& world, const QString& file, const QString& id)
{
    const auto bytes = world.files.read(file, templating::mostTemplateBytes);
    if (!bytes)
        return bytes.error();
    auto made = templating::readTemplate(*bytes, file, partsOf(world));
    if (!made)
        return made.error();
    Template form = std::move(made).value();
    form.id = id;
    return form;
}

Error unknown(const QString& name, const std::vector<TemplatePlace>& places)
{
    QStringList ids;
    for (const auto& place : places)
        ids += place.id;
    const QString near = templating::nearest(name, ids);
    return {ErrorCode::WrongUse,
            near.isEmpty()
                ? Sentence::tr("%1: không có mẫu này; các mẫu: %2.", name, ids.join(u", "_s))
                : Sentence::tr("%1: không có mẫu này; có phải là %2? Xem thidua templates.", name,
                               near),
            {}};
}

/// The text of a template that is named by its path; empty where the name is no path.
QString fileOf(const QString& name)
{
    const QFileInfo info(name);
    if (info.isDir() && QFileInfo::exists(name + textName))
        return name + textName;
    return info.isFile() ? name : QString();
}

} // namespace

std::vector<TemplatePlace> templatePlaces(const World& world)
{
    QMap<QString, QString> folders;
    for (const QString& root : templateRoots(world))
        for (const QString& id : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (const QString folder = root + u'/' + id; world.files.exists(folder + textName))
                folders[id] = folder;
    std::vector<TemplatePlace> places;
    for (auto place = folders.begin(); place != folders.end(); ++place)
        places.push_back({place.key(), place.value()});
    return places;
}

Result<Template> openTemplate(const World& world, const QString& name)
{
    const auto places = templatePlaces(world);
    for (const auto& place : places)
        if (place.id == name)
            return read(world, place.folder + textName, place.id);
    const QString file = fileOf(name);
    if (file.isEmpty())
        return unknown(name, places);
    const QFileInfo info(file);
    const bool inFolder = info.fileName() == textName.mid(1);
    return read(world, file, inFolder ? info.absoluteDir().dirName() : info.completeBaseName());
}

Result<std::vector<Template>> openTemplates(const World& world)
{
    std::vector<Template> all;
    for (const auto& place : templatePlaces(world)) {
        auto form = read(world, place.folder + textName, place.id);
        if (!form)
            return form.error();
        all.push_back(std::move(form).value());
    }
    return all;
}

} // namespace thidua::pipeline
