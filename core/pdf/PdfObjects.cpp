// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/PdfObjects.h"

#include "base/Sentence.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <deque>
#include <optional>

namespace thidua::pdf {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

Error unexpected(const QString& detail)
{
    return {base::ErrorCode::Internal,
            base::Sentence::tr("Không tạo được tệp PDF; hãy cài lại chương trình."), detail};
}

const QRegularExpression& referencePattern()
{
    static const QRegularExpression pattern(u"\\b(\\d+) 0 R\\b"_s);
    return pattern;
}

/// The number right after the key; 0 where there is none.
int numberAfter(const QByteArray& text, const QByteArray& key)
{
    const auto at = text.indexOf(key);
    if (at < 0)
        return 0;
    const auto start = at + key.size();
    auto end = start;
    while (end < text.size() && text.at(end) >= '0' && text.at(end) <= '9')
        ++end;
    return text.mid(start, end - start).toInt();
}

/// Byte offsets of the objects by number, from the cross-reference table.
std::map<int, qsizetype> readTable(const QByteArray& bytes, qsizetype start)
{
    std::map<int, qsizetype> offsets;
    const auto lines = bytes.mid(start, bytes.indexOf("trailer", start) - start).split('\n');
    for (qsizetype i = 2; i < lines.size(); ++i)
        if (lines[i].size() >= 18 && lines[i].at(17) == 'n')
            offsets[static_cast<int>(i - 2)] = lines[i].left(10).toLongLong();
    return offsets;
}

/// What stands between "N 0 obj" and the stream or the end of the object; the end is given back in
/// `end`.
QByteArray headAt(const QByteArray& bytes, qsizetype offset, qsizetype& end)
{
    const auto start = bytes.indexOf("obj", offset) + 3;
    const auto objectEnd = bytes.indexOf("endobj", start);
    const auto stream = bytes.indexOf("stream\n", start);
    end = stream >= 0 && stream < objectEnd ? stream : objectEnd;
    return end < 0 ? QByteArray() : bytes.mid(start, end - start).trimmed();
}

QByteArray lengthReference(const QByteArray& head)
{
    return "/Length " + QByteArray::number(numberAfter(head, "/Length ")) + " 0 R";
}

/// The length in the dictionary, looked up where it is an object of its own.
std::optional<qsizetype> streamLength(const QByteArray& bytes,
                                      const std::map<int, qsizetype>& offsets,
                                      const QByteArray& head)
{
    const int number = numberAfter(head, "/Length ");
    if (!head.contains(lengthReference(head)))
        return number;
    const auto found = offsets.find(number);
    if (found == offsets.end())
        return std::nullopt;
    qsizetype end = 0;
    return headAt(bytes, found->second, end).toLongLong();
}

std::optional<PdfObject> readObject(const QByteArray& bytes,
                                    const std::map<int, qsizetype>& offsets, qsizetype offset)
{
    PdfObject object;
    qsizetype end = 0;
    object.head = headAt(bytes, offset, end);
    if (end < 0)
        return std::nullopt;
    object.hasStream = bytes.mid(end, 6) == "stream";
    if (!object.hasStream)
        return object;
    const auto length = streamLength(bytes, offsets, object.head);
    if (!length || end + 7 + *length > bytes.size())
        return std::nullopt;
    object.stream = bytes.mid(end + 7, *length);
    object.head.replace(lengthReference(object.head),
                        QByteArray("/Length " + QByteArray::number(*length)));
    return object;
}

QByteArray withNumbers(const QByteArray& head, const std::map<int, int>& numbers)
{
    const QString text = QString::fromLatin1(head);
    QString result;
    qsizetype done = 0;
    for (auto match = referencePattern().globalMatch(text); match.hasNext();) {
        const auto reference = match.next();
        const auto found = numbers.find(reference.captured(1).toInt());
        result += text.mid(done, reference.capturedStart() - done);
        result += found == numbers.end() ? u"null"_s
                                         : QString(QString::number(found->second) + u" 0 R"_s);
        done = reference.capturedEnd();
    }
    return (result + text.mid(done)).toLatin1();
}

} // namespace

base::Result<PdfObjects> readObjects(const QByteArray& bytes)
{
    const auto trailer = bytes.lastIndexOf("trailer");
    const auto table = numberAfter(bytes.mid(bytes.lastIndexOf("startxref")), "startxref\n");
    if (trailer < 0 || table <= 0 || bytes.mid(table, 4) != "xref")
        return unexpected(u"no cross-reference table"_s);
    PdfObjects pdf;
    pdf.root = numberAfter(bytes.mid(trailer), "/Root ");
    pdf.info = numberAfter(bytes.mid(trailer), "/Info ");
    const auto offsets = readTable(bytes, table);
    for (const auto& [number, offset] : offsets) {
        auto object = readObject(bytes, offsets, offset);
        if (!object)
            return unexpected(u"object %1"_s.arg(number));
        pdf.objects[number] = std::move(*object);
    }
    if (!pdf.objects.contains(pdf.root) || !pdf.objects.contains(pdf.info))
        return unexpected(u"no catalog or information"_s);
    return pdf;
}

std::vector<int> referencesIn(const QByteArray& head)
{
    std::vector<int> numbers;
    for (auto match = referencePattern().globalMatch(QString::fromLatin1(head)); match.hasNext();)
        numbers.push_back(match.next().captured(1).toInt());
    return numbers;
}

QByteArray withoutEntry(const QByteArray& dictionary, const char* key)
{
    const QRegularExpression entry(
        u"/%1\\s*(\\[[^\\]]*\\]|\\d+ 0 R)\\s*"_s.arg(QLatin1String(key)));
    return QString::fromLatin1(dictionary).remove(entry).toLatin1();
}

PdfObjects renumbered(const PdfObjects& from)
{
    std::map<int, int> numbers;
    std::deque<int> queue;
    const auto reach = [&](int number) {
        if (from.objects.contains(number) &&
            numbers.try_emplace(number, static_cast<int>(numbers.size()) + 1).second)
            queue.push_back(number);
    };
    reach(from.root);
    reach(from.info);
    while (!queue.empty()) {
        const int number = queue.front();
        queue.pop_front();
        for (const int reference : referencesIn(from.objects.at(number).head))
            reach(reference);
    }
    PdfObjects to;
    to.version = from.version;
    to.root = numbers.at(from.root);
    to.info = numbers.at(from.info);
    for (const auto& [old, number] : numbers) {
        PdfObject object = from.objects.at(old);
        object.head = withNumbers(object.head, numbers);
        to.objects[number] = std::move(object);
    }
    return to;
}

QByteArray writeObjects(const PdfObjects& pdf)
{
    QByteArray bytes = "%PDF-" + pdf.version + "\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table = "0000000000 65535 f \n";
    for (const auto& [number, object] : pdf.objects) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(number) + " 0 obj\n" + object.head;
        if (object.hasStream)
            bytes += "\nstream\n" + object.stream + "\nendstream";
        bytes += "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(static_cast<int>(pdf.objects.size()) + 1);
    const QByteArray id =
        '<' + QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex() + '>';
    const QByteArray start = QByteArray::number(bytes.size());
    return bytes + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count + " /Root " +
           QByteArray::number(pdf.root) + " 0 R /Info " + QByteArray::number(pdf.info) +
           " 0 R /ID [" + id + id + "] >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace thidua::pdf
