// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/lessons/lessoncatalog.h"
#include "handout/handout.h"
#include "handout/handoutsheets.h"
#include "lessons/lessonplayer.h"
#include "lessons/lessonreader.h"
#include "window/handoutbinding.h"
#include "window/languages.h"
#include "window/messagebar.h"

#include "present/paintrecorder.h"
#include "support/lessonrows.h"
#include "support/testregistry.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QSize a4(515, 762);     ///< within its margins, points
const QSize letter(532, 712); ///< likewise

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype pagesIn(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type */Page\\b(?!s)"_s);
    return QString::fromLatin1(pdf).count(page);
}

QString withoutSpaces(QString text)
{
    return text.remove(u' ').remove(u'\n');
}

/// All that is printed, and on which page.
struct Printed
{
    QList<PaintedText> texts{};
    QList<qsizetype> pageEnds{}; ///< how many texts there are until the end of each page

    QString words(qsizetype page) const
    {
        const qsizetype from = page == 0 ? 0 : pageEnds[page - 1];
        QString all;
        for (const PaintedText &text : texts.mid(from, pageEnds.value(page) - from))
            all += text.text;
        return withoutSpaces(all);
    }

    QString words() const
    {
        QString all;
        for (qsizetype page = 0; page < pageEnds.size(); ++page)
            all += words(page);
        return all;
    }
};

using Print = void (*)(const Lesson &lesson, HandoutPage &page);

Printed printedOn(const QSize &paper, const Lesson &lesson, Print print)
{
    PaintRecorder recorder(paper);
    Printed printed;
    QPainter painter(&recorder);
    HandoutPage page(painter, paper, [&] { printed.pageEnds.append(recorder.texts().size()); });
    print(lesson, page);
    painter.end();
    printed.texts = recorder.texts();
    printed.pageEnds.append(printed.texts.size());
    return printed;
}

} // namespace

class HandoutTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void sheetsHaveTwoPagesAtMost_data();
    void sheetsHaveTwoPagesAtMost();

    void everythingIsPrintedWithinThePage_data() { sheetsHaveTwoPagesAtMost_data(); }

    void everythingIsPrintedWithinThePage();

    void answersAreTold_data() { sheetsHaveTwoPagesAtMost_data(); }

    void answersAreTold();
    void firstPageDoesNotTellTheAnswer();
    void longManifestSaysThatItIsCut();
    void textCanBeSearched();
    void whatCannotBeWrittenIsTold();
    void windowTellsWhatBecameOfTheFile();
};

void HandoutTest::sheetsHaveTwoPagesAtMost_data()
{
    addLessonRowsInEachLanguage();
}

void HandoutTest::sheetsHaveTwoPagesAtMost()
{
    QFETCH(const QString, path);
    QFETCH(const QString, language);
    Languages languages;
    languages.use(language);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sheet.pdf"_s);
    const Lesson lesson = readLessonFile(path).lesson;
    for (const auto paper : {HandoutOrder::Paper::A4, HandoutOrder::Paper::Letter}) {
        QCOMPARE(writeHandout(file, lesson, {paper, HandoutOrder::Sheet::Questions}), QString());
        QCOMPARE(pagesIn(contentOf(file)), 2);
        QCOMPARE(writeHandout(file, lesson, {paper, HandoutOrder::Sheet::Answers}), QString());
        const qsizetype pages = pagesIn(contentOf(file));
        QVERIFY2(pages >= 1 && pages <= 2, qPrintable(QString::number(pages)));
    }
}

void HandoutTest::everythingIsPrintedWithinThePage()
{
    QFETCH(const QString, path);
    QFETCH(const QString, language);
    Languages languages;
    languages.use(language);
    const Lesson lesson = readLessonFile(path).lesson;
    const HandoutQuestion question = questionOf(lesson);
    const LessonStep &step = lesson.steps[question.page];
    for (const QSize &paper : {a4, letter}) {
        const Printed printed = printedOn(paper, lesson, printQuestions);
        const QRectF all(QPointF(-1, -1), QSizeF(paper) + QSizeF(2, 2));
        for (const PaintedText &text : printed.texts)
            QVERIFY2(all.contains(text.rect), qPrintable(text.text));
        QStringList first{lesson.title.in(language), lesson.goal.in(language),
                          step.predict->ask.in(language)};
        for (const Choice &choice : step.predict->choices)
            first.append(choice.text.in(language));
        for (const QString &words : first)
            QVERIFY2(printed.words(0).contains(withoutSpaces(words)), qPrintable(words));
        const QStringList second{lesson.challenge->brief.in(language), lesson.reflect.in(language),
                                 question.outcome, QString::fromUtf8(question.manifest)};
        for (const QString &words : second)
            QVERIFY2(printed.words(1).contains(withoutSpaces(words)), qPrintable(words));
    }
}

void HandoutTest::answersAreTold()
{
    QFETCH(const QString, path);
    QFETCH(const QString, language);
    Languages languages;
    languages.use(language);
    const Lesson lesson = readLessonFile(path).lesson;
    const Printed printed = printedOn(letter, lesson, printAnswers);
    QVERIFY(printed.pageEnds.size() <= 2);
    QStringList expected;
    for (const LessonStep &step : lesson.steps) {
        expected.append(step.say.in(language));
        if (!step.predict)
            continue;
        for (const Choice &choice : step.predict->choices)
            expected += {choice.text.in(language), choice.why.in(language)};
    }
    for (const LocalText &hint : lesson.challenge->hints)
        expected.append(hint.in(language));
    for (const QString &words : expected)
        QVERIFY2(printed.words().contains(withoutSpaces(words)), qPrintable(words));
    QVERIFY(printed.words().contains(u'✓'));
}

void HandoutTest::firstPageDoesNotTellTheAnswer()
{
    const Lesson lesson = readLessonFile(shippedLessons()[7].path).lesson;
    const Printed printed = printedOn(a4, lesson, printQuestions);
    for (const QString &told :
         {u"✓A"_s, u"delivered"_s, u"Reachedpod-1"_s, u"Everynodesetsupthesamerule"_s})
        QVERIFY2(!printed.words(0).contains(told), qPrintable(told));
    // In grey it is told by words.
    QVERIFY(printed.words(1).contains(u"delivered"_s));
    // Letters as the class sees them on the screen.
    QStringList shown;
    for (const int index : choiceOrder(lesson, 0))
        shown.append(withoutSpaces(lesson.steps[0].predict->choices[index].text.in(u"en"_s)));
    QVERIFY(printed.words(0).contains(u'A' + shown[0] + u'B' + shown[1] + u'C' + shown[2]));
}

void HandoutTest::longManifestSaysThatItIsCut()
{
    PaintRecorder recorder(a4);
    QPainter painter(&recorder);
    HandoutPage page(painter, a4, [] {});
    QByteArrayList lines;
    for (int i = 0; i < 1000; ++i)
        lines.append("line " + QByteArray::number(i));
    page.addManifest(lines.join('\n'));
    painter.end();
    QVERIFY(recorder.texts().size() < 1000);
    QVERIFY(recorder.texts().last().text.contains(u"The rest is in the lesson's file."_s));
    QVERIFY(recorder.texts().last().rect.bottom() <= a4.height());
}

void HandoutTest::textCanBeSearched()
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        QSKIP("pdftotext is not installed");
    Languages languages;
    languages.use(u"ko"_s);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sheet.pdf"_s);
    const Lesson lesson = readLessonFile(shippedLessons()[7].path).lesson;
    QCOMPARE(writeHandout(file, lesson, {}), QString());
    QProcess reader;
    reader.start(program, {file, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString read = withoutSpaces(QString::fromUtf8(reader.readAllStandardOutput()));
    QVERIFY(read.contains(withoutSpaces(lesson.title.in(u"ko"_s))));
    QVERIFY(read.contains(withoutSpaces(lesson.steps[0].predict->ask.in(u"ko"_s))));
    QVERIFY(read.contains(u"nodePort:30000"_s));
}

void HandoutTest::whatCannotBeWrittenIsTold()
{
    const QTemporaryDir folder;
    const Lesson lesson = readLessonFile(shippedLessons()[0].path).lesson;
    QVERIFY(!writeHandout(folder.filePath(u"none/sheet.pdf"_s), lesson, {}).isEmpty());
}

void HandoutTest::windowTellsWhatBecameOfTheFile()
{
    const QTemporaryDir folder;
    QWidget window;
    MessageBar messages;
    std::optional<Lesson> lesson;
    HandoutBinding binding({[&] { return lesson; }, messages}, window);
    const QString path = folder.filePath(u"sheet.pdf"_s);
    binding.write(path, {});
    QVERIFY(!QFile::exists(path));
    lesson = readLessonFile(shippedLessons()[0].path).lesson;
    binding.write(path, {});
    QCOMPARE(pagesIn(contentOf(path)), 2);
    QCOMPARE(messages.text(), u"sheet.pdf is ready for print."_s);
    binding.write(folder.filePath(u"none/sheet.pdf"_s), {});
    QVERIFY2(messages.text().startsWith(u"sheet.pdf could not be written: "_s),
             qPrintable(messages.text()));
}

static const Registered<HandoutTest> registered{"tst_handout"};

#include "tst_handout.moc"
