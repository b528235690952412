// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/JsonPlaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace thidua::emulation {

using namespace Qt::StringLiterals;

namespace {

/// An object or array that is open.
struct Frame {
    bool isArray = false;
    int index = 0;
    QByteArray key; ///< of the member that is being read
    QSet<QByteArray> keys;
};

/// Walks over the text byte by byte; UTF-8 never hides a quote or a brace.
class Scanner {
public:
    Scanner(const QByteArray& json, WantLines wanted) : m_json(json), m_wanted(wanted) {}

    JsonPlaces run()
    {
        for (; m_at < m_json.size(); ++m_at)
            take(m_json[m_at]);
        return std::move(m_places);
    }

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
            note();
            m_frames.push_back({byte == '[', 0, {}, {}});
            m_expectsKey = byte == '{';
            break;
        case '}':
        case ']':
            if (!m_frames.empty())
                m_frames.pop_back();
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
        if (!m_expectsKey)
            return note();
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
        if (frame.keys.contains(key))
            m_places.doubles += path();
        frame.keys.insert(key);
        note();
    }

    void note()
    {
        if (m_wanted == WantLines::Yes && !m_frames.empty() && !m_places.lines.contains(path()))
            m_places.lines.insert(path(), m_line);
    }

    QString path() const
    {
        QString text;
        for (const Frame& frame : m_frames) {
            if (frame.isArray)
                text += u"[%1]"_s.arg(frame.index);
            else
                text += (text.isEmpty() ? u""_s : u"."_s) + QString::fromUtf8(frame.key);
        }
        return text;
    }

    const QByteArray& m_json;
    WantLines m_wanted;
    JsonPlaces m_places;
    std::vector<Frame> m_frames;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_expectsKey = false;
};

} // namespace

JsonPlaces placesIn(const QByteArray& json, WantLines wanted)
{
    return Scanner(json, wanted).run();
}

} // namespace thidua::emulation
