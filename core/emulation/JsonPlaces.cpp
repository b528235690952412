// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/JsonPlaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <map>

namespace thidua::emulation {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype enoughDoubles = 10;

/// The paths that are looked for, as a tree; others cost nothing but the walk over their bytes.
struct Wanted {
    std::map<QByteArray, Wanted> below; ///< by key, or by "[3]"
    int line = 0;
};

/// An object or array that is open.
struct Frame {
    bool isArray = false;
    int index = 0;
    QByteArray key; ///< of the member that is being read
    QSet<QByteArray> keys;
    Wanted* wanted = nullptr; ///< null: nothing within is looked for
};

QByteArray elementKey(int index) { return '[' + QByteArray::number(index) + ']'; }

/// Walks over the text byte by byte; UTF-8 never hides a quote or a brace.
class Scanner {
public:
    Scanner(const QByteArray& json, Wanted* wanted) : m_json(json), m_root(wanted) {}

    void run()
    {
        for (; m_at < m_json.size(); ++m_at)
            take(m_json[m_at]);
    }
    QStringList doubles;

private:
    void take(char byte)
    {
        switch (byte) {
        case '\n':
            ++m_line;
            break;
        case '"':
            takeText();
            break;
        case '{':
        case '[':
            open(byte == '[');
            break;
        case '}':
        case ']':
            if (!m_frames.empty())
                m_frames.pop_back();
            m_expectsKey = false;
            break;
        case ',':
            if (!m_frames.empty() && m_frames.back().isArray)
                ++m_frames.back().index;
            m_expectsKey = !m_frames.empty() && !m_frames.back().isArray;
            break;
        default:
            break;
        }
    }

    void open(bool isArray)
    {
        Wanted* wanted = m_frames.empty() ? m_root : note();
        m_frames.push_back({isArray, 0, {}, {}, wanted});
        m_expectsKey = !isArray;
    }

    void takeText()
    {
        const qsizetype start = m_at++;
        bool escaped = false;
        for (; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at) {
            if (m_json[m_at] == '\\') {
                escaped = true;
                ++m_at;
            }
        }
        if (!m_expectsKey) {
            note();
            return;
        }
        m_expectsKey = false;
        QByteArray key = m_json.mid(start + 1, m_at - start - 1);
        if (escaped) { // "a" and "\u0061" are the same member
            const QByteArray list = '[' + m_json.mid(start, m_at - start + 1) + ']';
            key = QJsonDocument::fromJson(list).array().first().toString().toUtf8();
        }
        takeKey(key);
    }

    void takeKey(const QByteArray& key)
    {
        Frame& frame = m_frames.back();
        frame.key = key;
        if (frame.keys.contains(key) && doubles.size() < enoughDoubles)
            doubles += path();
        frame.keys.insert(key);
        note();
    }

    /// Where the member or element begins, if it is wanted; what is wanted within it.
    Wanted* note()
    {
        Wanted* around = m_frames.empty() ? nullptr : m_frames.back().wanted;
        if (!around)
            return nullptr;
        const Frame& frame = m_frames.back();
        const auto found = around->below.find(frame.isArray ? elementKey(frame.index) : frame.key);
        if (found == around->below.end())
            return nullptr;
        if (found->second.line == 0)
            found->second.line = m_line;
        return &found->second;
    }

    QString path() const
    {
        QString text;
        for (const Frame& frame : m_frames) {
            if (frame.isArray)
                text += QString::fromLatin1(elementKey(frame.index));
            else
                text += (text.isEmpty() ? u""_s : u"."_s) + QString::fromUtf8(frame.key);
        }
        return text;
    }

    const QByteArray& m_json;
    Wanted* m_root;
    std::vector<Frame> m_frames;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_expectsKey = false;
};

/// "people[3].name" → people, [3], name.
std::vector<QByteArray> piecesOf(const QString& path)
{
    std::vector<QByteArray> pieces;
    for (const QString& member : path.split(u'.')) {
        const QStringList parts = member.split(u'[');
        pieces.push_back(parts.first().toUtf8());
        for (const QString& index : parts.mid(1))
            pieces.push_back('[' + index.toUtf8());
    }
    return pieces;
}

} // namespace

QStringList doubledMembers(const QByteArray& json)
{
    Scanner scanner(json, nullptr);
    scanner.run();
    return scanner.doubles;
}

std::vector<int> linesOf(const QByteArray& json, const QStringList& paths)
{
    Wanted root;
    for (const QString& path : paths) {
        Wanted* at = &root;
        for (const QByteArray& piece : piecesOf(path))
            at = &at->below[piece];
    }
    Scanner(json, &root).run();
    std::vector<int> lines;
    for (const QString& path : paths) {
        const Wanted* at = &root;
        int line = 1;
        for (const QByteArray& piece : piecesOf(path)) {
            at = &at->below.at(piece);
            line = at->line ? at->line : line;
        }
        lines.push_back(line);
    }
    return lines;
}

} // namespace thidua::emulation
