// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/enumname.h"
#include "document/explain/words.h"

#include "support/testregistry.h"

#include <QSet>
#include <QTest>

using namespace podium;
using namespace Qt::StringLiterals;

class WordsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void everyVerdictHasItsWords();
    void everyReasonHasItsTitle();
    void everyActionHasItsWord();
    void everyKindHasItsWord();
    void everySeverityHasItsWord();
    void objectIsNamedAsPeopleSayIt();
};

namespace {

/// Not empty, and no two values are called the same.
template <class Enum>
void compareWords(const QList<Enum> &values, QString (*word)(Enum))
{
    QSet<QString> words;
    for (const Enum value : values) {
        QVERIFY2(!word(value).isEmpty(), qPrintable(u"value %1"_s.arg(int(value))));
        words.insert(word(value));
    }
    QCOMPARE(words.size(), values.size());
}

} // namespace

void WordsTest::everyVerdictHasItsWords()
{
    compareWords<Verdict>(valuesOf<Verdict>(), verdictWord);
    compareWords<Verdict>(valuesOf<Verdict>(), verdictSentence);
}

void WordsTest::everyReasonHasItsTitle()
{
    compareWords<Reason>(valuesOf<Reason>(), reasonTitle);
}

void WordsTest::everyActionHasItsWord()
{
    compareWords<HopAction>(valuesOf<HopAction>(), actionWord);
}

void WordsTest::everyKindHasItsWord()
{
    QList<ObjectKind> kinds;
    for (int kind = int(ObjectKind::Unknown); kind <= int(ObjectKind::Router); ++kind)
        kinds.append(ObjectKind(kind));
    compareWords<ObjectKind>(kinds, kindWord);
}

void WordsTest::everySeverityHasItsWord()
{
    compareWords<Severity>({Severity::Error, Severity::Warning, Severity::Note}, severityWord);
}

void WordsTest::objectIsNamedAsPeopleSayIt()
{
    QCOMPARE(objectWords({ObjectKind::Service, u"shop"_s, u"web"_s}), u"Service shop/web"_s);
    QCOMPARE(objectWords({ObjectKind::Node, {}, u"node-1"_s}), u"Node node-1"_s);
    QCOMPARE(objectWords({ObjectKind::Router, {}, {}}), u"the router"_s);
    QCOMPARE(shortName({ObjectKind::Service, u"default"_s, u"web"_s}), u"web"_s);
    QCOMPARE(shortName({ObjectKind::Service, u"shop"_s, u"web"_s}), u"shop/web"_s);
}

static const podium::test::Registered<WordsTest> registered{"tst_words"};

#include "tst_words.moc"
