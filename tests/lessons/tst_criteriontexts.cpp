// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/criteriontexts.h"

#include "lessons/criterionresult.h"
#include "lessons/lessonfiles.h"
#include "lessons/withoutplaces.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class CriterionTextsTest : public QObject
{
    Q_OBJECT

private slots:

    void whatIsNotStatedYetIsEmpty()
    {
        const auto texts = textsOf({PacketCriterion()});
        QVERIFY(texts);
        QCOMPARE(texts->byKey, (QMap<QString, QString>()));
        QCOMPARE(criterionFrom(*texts).criterion, Criterion{PacketCriterion()});
    }

    void init() { failOnAnyWarning(); }

    void aCriterionIsTheSameFromItsTexts_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : shippedLessons())
            QTest::newRow(qPrintable(file)) << file;
    }

    void aCriterionIsTheSameFromItsTexts()
    {
        QFETCH(const QString, file);
        const Lesson lesson = withoutPlaces(readText(shippedText(file)).lesson);
        for (const Criterion &criterion : shownCriteria(*lesson.challenge)) {
            const std::optional<CriterionTexts> texts = textsOf(criterion);
            if (!texts)
                continue; // a group
            const CriterionReading again = criterionFrom(*texts);
            QCOMPARE(linesOf(again.problems), QStringList());
            Lesson read;
            read.challenge = Challenge();
            read.challenge->success = again.criterion;
            QVERIFY(withoutPlaces(read).challenge->success.what == criterion.what);
        }
    }

    void everyKindHasKeys()
    {
        QCOMPARE(criterionKinds(), (QStringList{u"packet"_s, u"endpoints"_s, u"state"_s,
                                                u"unchanged"_s, u"history"_s, u"podsPerNode"_s}));
        for (const QString &kind : criterionKinds())
            QVERIFY(!criterionKeys(kind).isEmpty());
    }

    void aTextThatIsNoneIsToldAtItsKey()
    {
        const CriterionReading reading = criterionFrom(
            {u"packet"_s,
             {{u"from"_s, u"nobody"_s}, {u"to"_s, u"svc/a:80"_s}, {u"expect.verdict"_s, u"x"_s}}});
        QStringList fields;
        for (const Problem &problem : reading.problems)
            fields.append(problem.field);
        QVERIFY(fields.contains(u"from"_s));
        QVERIFY(fields.contains(u"expect.verdict"_s));
    }

    void whatIsMissingIsTold()
    {
        const CriterionReading reading = criterionFrom({u"state"_s, {}});
        QVERIFY(!reading.problems.isEmpty());
    }
};

static const Registered<CriterionTextsTest> registered{"tst_criteriontexts"};

#include "tst_criteriontexts.moc"
