// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonwriter.h"
#include "routing/random.h"

#include "lessons/lessonfiles.h"
#include "lessons/withoutplaces.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

/// What breaks YAML that is not written with care.
const QStringList &oddSentences()
{
    static const QStringList sentences{u"yes, but: slowly"_s,
                                       u"- a dash # and a hash"_s,
                                       u"\"quoted\" and 'quoted'"_s,
                                       u"a\\backslash"_s,
                                       u"two\nlines"_s,
                                       u"null"_s,
                                       u"8080"_s,
                                       u"true"_s,
                                       u"2026-01-31"_s,
                                       u"{a: b}"_s,
                                       u"[x]"_s,
                                       u"&anchor *alias !tag"_s,
                                       u"%directive @ `"_s,
                                       u"탭\t과 쉼표, 그리고: 쌍점"_s,
                                       u"😀"_s,
                                       u"---"_s,
                                       u"? question"_s,
                                       u"| pipe"_s,
                                       u"> more"_s,
                                       u"~"_s};
    return sentences;
}

/// Other sentences everywhere, by chance.
class Scrambler
{
public:
    explicit Scrambler(quint64 seed)
        : m_random(seed)
    {}

    Lesson scrambled(Lesson lesson)
    {
        for (LocalText *text : {&lesson.title, &lesson.goal, &lesson.reflect})
            scramble(*text);
        for (LessonStep &step : lesson.steps) {
            scramble(step.say);
            scramble(step.caption);
            if (step.predict)
                scramble(*step.predict);
        }
        if (lesson.challenge) {
            scramble(lesson.challenge->brief);
            for (LocalText &hint : lesson.challenge->hints)
                scramble(hint);
            scramble(lesson.challenge->success.label);
        }
        lesson.teaches.append(oddSentences().at(pick(oddSentences().size())));
        return lesson;
    }

private:
    qsizetype pick(qsizetype count) { return m_random.below(count); }

    void scramble(Prediction &prediction)
    {
        scramble(prediction.ask);
        prediction.keepsOrder = pick(2) == 0;
        for (Choice &choice : prediction.choices) {
            scramble(choice.text);
            scramble(choice.why);
        }
    }

    void scramble(LocalText &text)
    {
        for (QString &sentence : text.byLanguage)
            sentence = oddSentences().at(pick(oddSentences().size()));
    }

    Random m_random;
};

void compareWhole(const Lesson &read, const Lesson &meant)
{
    const Lesson found = withoutPlaces(read);
    const Lesson wanted = withoutPlaces(meant);
    for (qsizetype i = 0; i < wanted.steps.size(); ++i)
        QVERIFY2(found.steps.value(i) == wanted.steps[i], qPrintable(wanted.steps[i].id));
    QCOMPARE(found.challenge == wanted.challenge, true);
    QCOMPARE(found.world == wanted.world, true);
    QCOMPARE(found.manifest.bytes, wanted.manifest.bytes);
    QCOMPARE(found.variants == wanted.variants, true);
    QCOMPARE(found == wanted, true);
}

} // namespace

class LessonWriterTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void whatIsWrittenReadsAsTheSameLesson_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &file : shippedLessons())
            QTest::newRow(qPrintable(file)) << shippedText(file);
        QTest::newRow("small") << smallLesson();
    }

    void whatIsWrittenReadsAsTheSameLesson()
    {
        QFETCH(const QString, text);
        const Lesson lesson = readText(text).lesson;
        const QByteArray file = lessonFile(lesson);
        const LessonReading again = readText(QString::fromUtf8(file));
        QCOMPARE(linesOf(again.problems), linesOf(readText(text).problems));
        compareWhole(again.lesson, lesson);
        QCOMPARE(lessonFile(again.lesson), file);
    }

    void noSentenceIsCut_data() { whatIsWrittenReadsAsTheSameLesson_data(); }

    void noSentenceIsCut()
    {
        QFETCH(const QString, text);
        const Lesson lesson = readText(text).lesson;
        for (quint64 seed = 0; seed < 50; ++seed) {
            const Lesson odd = Scrambler(seed).scrambled(lesson);
            const LessonReading again = readText(QString::fromUtf8(lessonFile(odd)));
            QVERIFY2(again.isUsable(), qPrintable(linesOf(again.problems).join(u'\n')));
            compareWhole(again.lesson, odd);
        }
    }

    void sentencesStandInQuotes()
    {
        const QByteArray file = lessonFile(readText(shippedText(shippedLessons().first())).lesson);
        for (const QByteArray &line : file.split('\n')) {
            if (line.trimmed().startsWith("en: ") || line.trimmed().startsWith("ko: "))
                QVERIFY2(line.endsWith('"') || line.endsWith('\''), line.constData());
        }
    }

    void aNewLessonHasItsFormat()
    {
        QCOMPARE(QString::fromUtf8(lessonFile(Lesson())).section(u'\n', 0, 0), u"format: 1"_s);
    }
};

static const Registered<LessonWriterTest> registered{"tst_lessonwriter"};

#include "tst_lessonwriter.moc"
