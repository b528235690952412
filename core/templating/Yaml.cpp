// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Yaml.h"

#include "base/Sentence.h"

#include <QStringList>

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

/// Turns the library's nodes into values, with places.
class Converter {
public:
    Converter(const QString& text, const base::Location& start, Complaint& complaint)
        : m_lines(text.split(u'\n')), m_start(start), m_complaint(complaint)
    {
    }

    YamlValue convert(const YAML::Node& node, int depth)
    {
        YamlValue value;
        value.start = place(node.Mark());
        if (depth > deepestYaml || ++m_values > mostYamlValues) {
            m_complaint.add(value.start,
                            Sentence::tr("phần đầu lồng nhau quá sâu hoặc quá nhiều mục"),
                            Sentence::tr("phần đầu gọn hơn"));
            return value;
        }
        if (node.IsScalar())
            takeText(value, node);
        else if (node.IsSequence())
            takeList(value, node, depth);
        else if (node.IsMap())
            takeMap(value, node, depth);
        return value;
    }

    /// The library counts bytes from 0.
    base::Location place(const YAML::Mark& mark) const
    {
        base::Location location = m_start;
        if (mark.line < 0)
            return location;
        location.line += mark.line;
        const QByteArray line = lineAt(mark.line).toUtf8();
        location.column = static_cast<int>(QString::fromUtf8(line.left(mark.column)).size()) + 1;
        return location;
    }

private:
    QString lineAt(int index) const { return m_lines.value(index); }

    void takeText(YamlValue& value, const YAML::Node& node)
    {
        value.kind = YamlValue::Kind::Text;
        value.text = QString::fromStdString(node.Scalar());
        const int line = value.start.line - m_start.line;
        const QChar sign = lineAt(line).mid(value.start.column - 1, 1).isEmpty()
                               ? QChar()
                               : lineAt(line)[value.start.column - 1];
        if (sign == u'"' || sign == u'\'')
            ++value.start.column;
        if (sign == u'|')
            enterBlock(value, line + 1);
        value.indent = value.start.column - 1;
    }

    /// A text behind "|" begins on the next line; blank lines at its start belong to it.
    void enterBlock(YamlValue& value, int line) const
    {
        int first = line;
        while (first < m_lines.size() && lineAt(first).trimmed().isEmpty())
            ++first;
        const QString text = lineAt(first);
        const auto blanks = std::find_if(text.begin(), text.end(),
                                         [](QChar character) { return !character.isSpace(); });
        value.start.line = m_start.line + line;
        value.start.column = static_cast<int>(blanks - text.begin()) + 1;
    }

    void takeList(YamlValue& value, const YAML::Node& node, int depth)
    {
        value.kind = YamlValue::Kind::List;
        for (const auto& entry : node)
            value.list.push_back(convert(entry, depth + 1));
    }

    void takeMap(YamlValue& value, const YAML::Node& node, int depth)
    {
        value.kind = YamlValue::Kind::Map;
        for (const auto& entry : node) {
            const YamlValue key = convert(entry.first, depth + 1);
            const auto same = [&key](const auto& other) { return other.key == key.text; };
            if (key.kind != YamlValue::Kind::Text)
                m_complaint.add(key.start, Sentence::tr("tên mục không phải là chữ"),
                                Sentence::tr("tên mục: giá trị"));
            else if (std::any_of(value.map.begin(), value.map.end(), same))
                m_complaint.add(key.start, Sentence::tr("mục \"%1\" có hai lần", key.text),
                                Sentence::tr("mỗi mục một lần"));
            YamlValue content = convert(entry.second, depth + 1);
            if (content.kind == YamlValue::Kind::Null)
                content.start = key.start;
            value.map.push_back({key.text, std::move(content)});
        }
    }

    QStringList m_lines;
    base::Location m_start;
    Complaint& m_complaint;
    int m_values = 0;
};

} // namespace

YamlValue readYaml(const QString& text, const base::Location& start, Complaint& complaint)
{
    if (text.size() > mostYamlCharacters) {
        complaint.add(start, Sentence::tr("phần đầu quá dài"),
                      Sentence::tr("không quá %1 ký tự", mostYamlCharacters));
        return {};
    }
    Converter converter(text, start, complaint);
    try {
        return converter.convert(YAML::Load(text.toStdString()), 0);
    } catch (const YAML::Exception& problem) {
        complaint.add(converter.place(problem.mark),
                      Sentence::tr("phần đầu không đúng cú pháp YAML"),
                      Sentence::tr("\"tên mục: giá trị\", thụt đầu dòng bằng dấu cách; giá trị có "
                                   ": hoặc # thì đặt trong ngoặc kép"));
    } catch (const std::exception&) {
        complaint.add(start, Sentence::tr("phần đầu không đọc được"),
                      Sentence::tr("YAML đúng cú pháp"));
    }
    return {};
}

} // namespace thidua::templating
