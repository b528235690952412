// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Articles.h"

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::JsonReader;

namespace {

Article readArticle(const JsonReader& json, const Evidence&)
{
    Article article;
    article.title = readNeeded(json, u"title"_s);
    article.article = readNeeded(json, u"article"_s);
    article.components = json.lines(u"components"_s);
    article.text = json.lines(u"text"_s);
    if (article.text.isEmpty())
        json.complain(u"text"_s, base::Sentence::tr("còn trống"));
    return article;
}

/// "…, II.2" is above "…, II.2.b", but not above "…, II.21".
bool isAbove(const QString& upper, const QString& citation)
{
    return citation.startsWith(upper) &&
           (citation.size() == upper.size() || !citation[upper.size()].isLetterOrNumber());
}

} // namespace

const Article* Articles::about(const QString& component) const
{
    const auto found = std::find_if(all.begin(), all.end(), [&component](const Article& article) {
        return article.components.contains(component);
    });
    return found == all.end() ? nullptr : &*found;
}

const Article* Articles::cited(const QString& citation) const
{
    const Article* nearest = nullptr;
    for (const Article& article : all)
        if (isAbove(article.article, citation) &&
            (!nearest || article.article.size() > nearest->article.size()))
            nearest = &article;
    return nearest;
}

Articles readArticles(const JsonReader& root, Origin origin)
{
    return {readRecords(root, u"records"_s, origin, readArticle)};
}

base::Result<Articles> loadArticles(const QByteArray& json, const QString& name)
{
    return loadTable(json, name, Origin::Program, readArticles);
}

} // namespace thidua::regulation
