// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/criterionwords.h"
#include "lessons/criteriontexts.h"

#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

/// How the form for criteria calls what a lesson's file has names for.
class CriterionWordsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everyKindAndKeyIsSaidInWords()
    {
        for (const QString &kind : criterionKinds()) {
            QVERIFY2(criterionKindWords(kind) != kind, qPrintable(kind));
            QStringList words;
            for (const QString &key : criterionKeys(kind)) {
                QVERIFY2(criterionKeyWords(kind, key) != key, qPrintable(kind + u": "_s + key));
                words.append(criterionKeyWords(kind, key));
            }
            QCOMPARE(words.removeDuplicates(), 0);
        }
    }

    void everyExampleCanBeEntered_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("key");
        for (const QString &kind : criterionKinds()) {
            for (const QString &key : criterionKeys(kind))
                QTest::addRow("%s %s", qPrintable(kind), qPrintable(key)) << kind << key;
        }
    }

    void everyExampleCanBeEntered()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, key);
        const QString example = criterionKeyExample(kind, key);
        QVERIFY(!example.isEmpty());
        const bool isList = kind == "endpoints"_L1 && key == "equals"_L1;
        const QStringList ways = isList ? QStringList{example} : example.split(u", "_s);
        for (const QString &way : ways) {
            const CriterionReading reading = criterionFrom({kind, {{key, way}}});
            for (const Problem &problem : reading.problems)
                QVERIFY2(problem.field != key, qPrintable(way));
        }
    }
};

static const Registered<CriterionWordsTest> registered{"tst_criterionwords"};
#include "tst_criterionwords.moc"
