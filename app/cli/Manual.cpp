// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Manual.h"

#include "cli/Commands.h"

#include "base/Sentence.h"

namespace thidua::cli {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

/// A text as man prints it letter for letter: hyphens that can be copied, no line that begins with
/// a request.
QString plain(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? QString(u"\\&"_s + text) : text;
}

QString section(const QString& title) { return u".SH "_s + plain(title) + u'\n'; }

QString bold(const QString& text) { return u"\\fB"_s + plain(text) + u"\\fR"_s; }

QString italic(const QString& text) { return u"\\fI"_s + plain(text) + u"\\fR"_s; }

QString item(const QString& head, const QString& text)
{
    return u".TP\n"_s + head + u'\n' + plain(text) + u".\n"_s;
}

QString optionItem(const OptionSpec& spec)
{
    const QString value = spec.value.isEmpty() ? QString() : QString(u' ' + italic(spec.value));
    return item(bold(spec.name) + value, spec.help);
}

QString commandSection(const Command& command)
{
    QString head = bold(u"thidua "_s + command.name);
    for (const QString& argument : command.arguments)
        head += u' ' + italic(argument);
    QString text = u".SS "_s + head + u'\n' + plain(command.summary) + u".\n"_s;
    for (const OptionSpec& spec : command.options)
        text += optionItem(spec);
    return text;
}

QString synopsis()
{
    const QString program = bold(u"thidua"_s);
    return section(Sentence::tr("CÁCH DÙNG")) + program + u" ["_s + italic(Sentence::tr("TỆP")) +
           u"]\n.br\n"_s + program + u' ' + italic(Sentence::tr("LỆNH")) + u' ' +
           plain(Sentence::tr("[tùy chọn]")) + u'\n';
}

QString description()
{
    return section(Sentence::tr("MÔ TẢ")) +
           plain(Sentence::tr("Không có lệnh nào thì chương trình mở cửa sổ, với TỆP nếu có cho. "
                              "Có lệnh thì chương trình làm việc ấy không cần màn hình. Chương "
                              "trình không dùng mạng.")) +
           u'\n';
}

QString files()
{
    return section(Sentence::tr("TỆP VÀ THƯ MỤC")) +
           item(u"\\fI~/.local/share/vn.thidua.ThiDua\\fR"_s,
                Sentence::tr("thư mục của cơ quan nếu không cho --office; các bản đang soạn dở")) +
           item(u"\\fI~/.config/vn.thidua.ThiDua/settings.ini\\fR"_s,
                Sentence::tr("những gì cửa sổ nhớ từ lần trước"));
}

QString examples()
{
    const auto example = [](const QString& call) -> QString {
        return u".PP\n.nf\n.RS\n"_s + plain(call) + u"\n.RE\n.fi\n"_s;
    };
    const QString paper = Sentence::tr("van-ban");
    return section(Sentence::tr("VÍ DỤ")) +
           example(u"thidua convert %1.txt --to %1.docx --to %1.pdf"_s.arg(paper)) +
           example(u"thidua fill cong-van --data %1.json --to %2.pdf"_s.arg(
               Sentence::tr("nam-2026"), paper)) +
           example(u"thidua export %1.thidua --to %2"_s.arg(Sentence::tr("nam-2026"),
                                                            Sentence::tr("thu-muc")));
}

} // namespace

QString manualPage()
{
    QString text = u".TH THIDUA 1 \"\" \"thidua "_s + QStringLiteral(THIDUA_VERSION) +
                   u"\" \"Thi Đua\"\n"_s + section(Sentence::tr("TÊN")) + u"thidua \\- "_s +
                   plain(tagline()) + u'\n' + synopsis() + description() +
                   section(Sentence::tr("CÁC LỆNH"));
    for (const Command& command : commands())
        text += commandSection(command);
    text += section(Sentence::tr("LỆNH NÀO CŨNG NHẬN"));
    for (const OptionSpec& spec : commonOptions())
        text += optionItem(spec);
    text += item(bold(u"--new-window"_s), windowSummary());
    text += item(bold(u"--version"_s), Sentence::tr("cho biết bản của chương trình"));
    return text + section(Sentence::tr("KẾT THÚC")) + plain(exitStatuses()) + u'\n' + files() +
           examples();
}

} // namespace thidua::cli
