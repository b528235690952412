// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times a large year file: bench_year PAPER.json [RUNS]. The paper is put into it 60 times, beside
// 500 people. Prints milliseconds: first run, then median and 99th percentile of the others.

#include "base/DiskFileSystem.h"
#include "document/Json.h"
#include "store/PaperDocument.h"
#include "store/YearDisk.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace thidua;
using namespace Qt::StringLiterals;

namespace {

double millisecondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

void measure(const char* what, int runs, const std::function<void()>& work)
{
    const double first = millisecondsOf(work);
    std::vector<double> warm;
    for (int i = 0; i < runs; ++i)
        warm.push_back(millisecondsOf(work));
    std::sort(warm.begin(), warm.end());
    const auto at = [&warm](double share) {
        return warm[static_cast<size_t>(share * double(warm.size() - 1))];
    };
    std::printf("%-28s first %8.3f ms   median %8.3f   p99 %8.3f\n", what, first, at(0.5),
                at(0.99));
}

store::YearFile largeYear(const document::OfficialDocument& paper)
{
    store::YearFile file;
    file.data.year = 2026;
    file.data.office.value = u"snv"_s;
    for (int i = 0; i < 500; ++i) {
        emulation::Person person;
        person.id.value = u"nguoi-%1"_s.arg(i);
        person.name = u"Nguyễn Thị Minh %1"_s.arg(i);
        person.honorific = u"Bà"_s;
        person.born = base::Date::of(1960 + i % 40, 1 + i % 12, 1 + i % 28).value_or(base::Date());
        person.hometown = u"Xã A, tỉnh Hưng Yên"_s;
        person.residence = u"Phường B, tỉnh Hưng Yên"_s;
        person.position = u"Chuyên viên"_s;
        person.education = u"Đại học"_s;
        file.data.people.push_back(person);
    }
    for (int i = 0; i < 60; ++i) {
        store::PaperFile one;
        one.id.value = u"van-ban-%1"_s.arg(i);
        one.templateId = u"ke-hoach-cum"_s;
        document::OfficialDocument own = paper;
        own.number = QString::number(i);
        one.document = store::jsonOf(own);
        file.papers.push_back(one);
    }
    return file;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    base::DiskFileSystem files;
    if (arguments.size() < 2)
        return 2;
    const int runs = arguments.size() > 2 ? std::max(1, arguments[2].toInt()) : 50;
    const auto bytes = files.read(arguments[1], 1 << 24);
    const auto paper = bytes ? document::fromJsonText(*bytes, arguments[1])
                             : base::Result<document::OfficialDocument>(bytes.error());
    if (!paper)
        return 1;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"nam.thidua"_s);
    const store::YearFile file = largeYear(*paper);
    const store::SaveOptions over{std::nullopt, base::Overwrite::Yes, true};
    measure("save", runs, [&] { (void)store::saveYear(files, path, file, over).isOk(); });
    measure("open", runs, [&] { (void)store::openYear(files, path).isOk(); });
    measure("pack in memory", runs, [&] { (void)store::packYear(file).isOk(); });
    std::printf("%lld bytes\n", static_cast<long long>(store::packYear(file)->size()));
    return 0;
}
