// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Html.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace thidua::reading {

using namespace Qt::StringLiterals;

namespace {

using Entity = std::pair<QLatin1StringView, QStringView>;

constexpr std::array<Entity, 10> entities = {{
    {QLatin1StringView("&nbsp;"), u" "},
    {QLatin1StringView("&quot;"), u"\""},
    {QLatin1StringView("&apos;"), u"'"},
    {QLatin1StringView("&#39;"), u"'"},
    {QLatin1StringView("&ldquo;"), u"“"},
    {QLatin1StringView("&rdquo;"), u"”"},
    {QLatin1StringView("&ndash;"), u"–"},
    {QLatin1StringView("&lt;"), u"<"},
    {QLatin1StringView("&gt;"), u">"},
    {QLatin1StringView("&amp;"), u"&"}, // last, so that "&amp;lt;" becomes "&lt;"
}};

void dropComments(HtmlFree& html)
{
    QString kept;
    qsizetype from = 0;
    while (true) {
        const qsizetype begin = html.text.indexOf("<!--"_L1, from);
        const qsizetype end = begin < 0 ? -1 : html.text.indexOf("-->"_L1, begin);
        if (end < 0)
            break;
        kept += QStringView(html.text).mid(from, begin - from);
        if (const QString words = html.text.mid(begin + 4, end - begin - 4).trimmed();
            !words.isEmpty())
            html.dropped += words;
        from = end + 3;
    }
    html.text = kept + html.text.mid(from);
}

} // namespace

HtmlFree withoutHtml(const QString& line)
{
    HtmlFree html{line, {}};
    if (line.contains(u'<')) {
        static const QRegularExpression newline(u"<br\\s*/?>"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression tag(u"</"
                                            u"?(?:b|i|u|s|p|a|em|strong|span|div|center|font|sup|"
                                            u"sub|small|big|h[1-6]|ul|ol|li|table|tbody|"
                                            "thead|tr|td|th|hr|img|blockquote)(?:\\s[^<>]*)?/?>"_s,
                                            QRegularExpression::CaseInsensitiveOption);
        if (line.contains("<!--"_L1))
            dropComments(html);
        html.text.replace(newline, u"\n"_s);
        html.text.replace(tag, {});
    }
    if (line.contains(u'&'))
        for (const auto& [name, character] : entities)
            html.text.replace(name, character.toString());
    return html;
}

} // namespace thidua::reading
