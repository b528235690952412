// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "regulation/Records.h"

#include <QStringList>

#include <vector>

namespace thidua::regulation {

/// What the regulation says about a part of a paper, in short, to be read while it is written.
struct Article {
    QString id;             ///< "II.6.a"
    QString title;          ///< "Căn cứ ban hành"
    QString article;        ///< "NĐ 30/2020, Phụ lục I, II.6.a"
    QStringList components; ///< members of the paper's JSON and names of figures that it is about
    QStringList text;       ///< paragraphs
    Evidence evidence;

    bool operator==(const Article&) const = default;
};

struct Articles {
    std::vector<Article> all;

    /// About that part of a paper; null where there is none.
    const Article* about(const QString& component) const;
    /// That a citation means ("NĐ 30/2020, Phụ lục I, II.2.b"): the one that is named so, else the
    /// nearest above it; null where there is none.
    const Article* cited(const QString& citation) const;
};

Articles readArticles(const base::JsonReader& root, Origin origin);
/// Internal, naming the file and the member, where the data are not as they must be.
base::Result<Articles> loadArticles(const QByteArray& json, const QString& name);

} // namespace thidua::regulation
