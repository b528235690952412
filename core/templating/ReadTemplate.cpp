// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/ReadTemplate.h"

#include "templating/GroupNodes.h"
#include "templating/ReadHead.h"

#include "base/Sentence.h"
#include "text/Normal.h"

namespace thidua::templating {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

/// The two halves of a template.
struct Halves {
    SourceText head;
    SourceText body;
};

Halves halvesOf(const QString& text, const QString& file, Complaint& complaint)
{
    const QStringList lines = text.split(u'\n');
    if (lines.first().trimmed() != u"---") {
        complaint.add({file, 1, 1}, Sentence::tr("dòng đầu không phải là ---"),
                      Sentence::tr("--- rồi phần đầu của mẫu"));
        return {};
    }
    qsizetype end = 1;
    while (end < lines.size() && lines[end].trimmed() != u"---")
        ++end;
    if (end == lines.size()) {
        complaint.add({file, 1, 1}, Sentence::tr("phần đầu không kết thúc"),
                      Sentence::tr("một dòng --- sau phần đầu"));
        return {};
    }
    const int bodyLine = static_cast<int>(end) + 2;
    return {{lines.mid(1, end - 1).join(u'\n'), {file, 2, 1}, 0},
            {lines.mid(end + 1).join(u'\n'), {file, bodyLine, 1}, 0}};
}

} // namespace

base::Result<Template> readTemplate(const QByteArray& text, const QString& file,
                                    const PartSource& parts)
{
    Complaint complaint;
    if (text.size() > mostTemplateBytes)
        return base::Error{base::ErrorCode::Refused,
                           Sentence::tr("%1: mẫu lớn hơn 1 MB; hãy chia nhỏ hoặc bớt lại.", file),
                           {}};
    QString composed = text::composed(QString::fromUtf8(text));
    if (composed.startsWith(QChar::ByteOrderMark))
        composed.remove(0, 1);
    composed.remove(u'\r');
    const Halves halves = halvesOf(composed, file, complaint);
    if (!complaint.isEmpty())
        return complaint.error();
    NodeReading reading{parts, complaint};
    Template made = readHead(halves.head, reading);
    made.body = readNodes(halves.body, Grammar::Body, reading);
    nameRegions(made.body);
    if (!complaint.isEmpty())
        return complaint.error();
    return made;
}

} // namespace thidua::templating
