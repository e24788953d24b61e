// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonrewriter.h"
#include "lessons/lessonwriter.h"
#include "routing/random.h"

#include "lessons/lessonfiles.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList commentsIn(const QByteArray &file)
{
    QByteArrayList comments;
    for (const QByteArray &line : file.split('\n')) {
        if (const qsizetype at = line.indexOf(" # "); at >= 0 || line.startsWith('#'))
            comments.append(line.mid(std::max<qsizetype>(at, 0)).trimmed());
    }
    return comments;
}

/// How many lines of the first are not in the second.
qsizetype linesLost(const QByteArray &before, const QByteArray &after)
{
    QByteArrayList left = after.split('\n');
    qsizetype lost = 0;
    for (const QByteArray &line : before.split('\n'))
        lost += left.removeOne(line) ? 0 : 1;
    return lost;
}

/// Edits as in the forms, by chance.
class Teacher
{
public:
    explicit Teacher(quint64 seed)
        : m_random(seed)
    {}

    void edit(Lesson &lesson)
    {
        LessonStep &step = lesson.steps[pick(lesson.steps.size())];
        switch (pick(9)) {
        case 0:
            lesson.title.byLanguage[u"en"_s] = u"A title: number %1, of course"_s.arg(pick(100));
            break;
        case 1:
            step.say.byLanguage[u"ko"_s] = u"말: \"%1\" # 아님"_s.arg(pick(100));
            break;
        case 2:
            lesson.minutes = 1 + int(pick(60));
            break;
        case 3:
            step.spotlight.append(ObjectRef{ObjectKind::Node, {}, u"node-1"_s});
            break;
        case 4:
            lesson.challenge->hints.append(lesson.title);
            break;
        case 5:
            if (!lesson.challenge->hints.isEmpty())
                lesson.challenge->hints.removeLast();
            break;
        case 6:
            lesson.steps.removeAt(pick(lesson.steps.size()));
            break;
        case 7:
            lesson.steps.insert(pick(lesson.steps.size()), step);
            break;
        default:
            if (step.predict)
                step.predict->choices.first().why.byLanguage[u"en"_s] = u"- because, [x]"_s;
        }
        if (lesson.steps.isEmpty())
            lesson.steps.append(LessonStep());
    }

private:
    qsizetype pick(qsizetype count) { return m_random.below(count); }

    Random m_random;
};

} // namespace

class LessonRewriterTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void whatDoesNotChangeStaysByteForByte_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &file : shippedLessons())
            QTest::newRow(qPrintable(file)) << shippedText(file);
        QTest::newRow("small") << smallLesson();
    }

    void whatDoesNotChangeStaysByteForByte()
    {
        QFETCH(const QString, text);
        const RewrittenLesson same = rewritten(text.toUtf8(), readText(text).lesson);
        QCOMPARE(same.file, text.toUtf8());
        QVERIFY(!same.isLaidOutAnew);
    }

    void oneSentenceIsOneLine_data() { whatDoesNotChangeStaysByteForByte_data(); }

    void oneSentenceIsOneLine()
    {
        QFETCH(const QString, text);
        Lesson lesson = readText(text).lesson;
        lesson.goal.byLanguage[u"en"_s] = u"Say: yes"_s;
        const RewrittenLesson changed = rewritten(text.toUtf8(), lesson);
        QVERIFY(!changed.isLaidOutAnew);
        QCOMPARE(linesLost(text.toUtf8(), changed.file), 1);
        QCOMPARE(linesLost(changed.file, text.toUtf8()), 1);
        QCOMPARE(commentsIn(changed.file), commentsIn(text.toUtf8()));
    }

    void editsReadBackAsTheLesson_data() { whatDoesNotChangeStaysByteForByte_data(); }

    void editsReadBackAsTheLesson()
    {
        QFETCH(const QString, text);
        int anew = 0;
        constexpr int rounds = 2;
        for (quint64 seed = 0; seed < rounds; ++seed) {
            Teacher teacher(seed);
            Lesson lesson = readText(text).lesson;
            QByteArray file = text.toUtf8();
            for (int i = 0; i < 5; ++i) {
                teacher.edit(lesson);
                const RewrittenLesson changed = rewritten(file, lesson);
                anew += changed.isLaidOutAnew;
                file = changed.file;
                const Lesson again = readText(QString::fromUtf8(file)).lesson;
                QCOMPARE(lessonFile(again), lessonFile(lesson));
            }
        }
        QCOMPARE(anew, 0);
    }

    void whatCannotBeChangedInPlaceKeepsItsFirstComments()
    {
        const QByteArray file = "# Mine.\n#\n# Of 2026.\nformat: 1\nsteps:\n- &s {id: a}\n- *s\n";
        Lesson lesson = readText(QString::fromUtf8(file)).lesson;
        lesson.steps.first().id = u"b"_s;
        const RewrittenLesson changed = rewritten(file, lesson);
        QVERIFY(changed.isLaidOutAnew);
        QVERIFY2(changed.file.startsWith("# Mine.\n#\n# Of 2026.\nformat: 1\n"),
                 changed.file.constData());
    }
};

static const Registered<LessonRewriterTest> registered{"tst_lessonrewriter"};

#include "tst_lessonrewriter.moc"
