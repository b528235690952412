// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Sentence.h"

#include "support/Files.h"

#include <QTranslator>

#include <gmock/gmock.h>

namespace thidua {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

/// A catalogue with one sentence, for as long as it lives.
class OneSentence : public QTranslator {
public:
    OneSentence(QString source, QString translation)
        : m_source(std::move(source)), m_translation(std::move(translation))
    {
        QCoreApplication::installTranslator(this);
    }
    ~OneSentence() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return QString::fromUtf8(context) == u"core" && QString::fromUtf8(source) == m_source
                   ? m_translation
                   : QString();
    }

private:
    QString m_source;
    QString m_translation;
};

} // namespace

TEST(Sentence, IsSaidAsItStandsWithoutACatalogue)
{
    EXPECT_EQ(Sentence::tr("tệp trống; hãy chọn tệp khác."), u"tệp trống; hãy chọn tệp khác."_s);
}

TEST(Sentence, IsLookedUpAtTheMomentItIsSaid)
{
    const QString path = u"a.txt"_s;
    {
        const OneSentence english(u"%1: hỏng ở dòng %2"_s, u"line %2 of %1 is damaged"_s);
        EXPECT_EQ(Sentence::tr("%1: hỏng ở dòng %2", path, 7), u"line 7 of a.txt is damaged"_s);
    }
    EXPECT_EQ(Sentence::tr("%1: hỏng ở dòng %2", path, 7), u"a.txt: hỏng ở dòng 7"_s);
}

TEST(Sentence, FillsNoPlaceInsideAValue)
{
    const QString first = u"%2 and %1.txt"_s;
    const QString second = u"100%1"_s;
    EXPECT_EQ(Sentence::tr("“%1” (%2)", first, second), u"“%2 and %1.txt” (100%1)"_s);
}

TEST(Sentence, FillsEveryPlaceOfAValueAndWholeNumbersOfEverySize)
{
    const qint64 most = 9'223'372'036'854'775'807;
    const size_t count = 3;
    EXPECT_EQ(Sentence::tr("%1 %1 %2 %3", most, count, -1),
              u"9223372036854775807 9223372036854775807 3 -1"_s);
}

TEST(Sentence, LeavesPlacesWithoutAValueAndOtherPercents)
{
    const QString value = u"x"_s;
    EXPECT_EQ(Sentence::tr("90% %0 %1 %2 %", value), u"90% %0 x %2 %"_s);
}

} // namespace thidua
