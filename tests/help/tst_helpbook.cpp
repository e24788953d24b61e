// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "help/helpbook.h"

#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class HelpBookTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void contentsAreThoseOfTheIndex();
    void textBeginsWithItsTitle();
    void unknownLanguageIsEnglish();
    void findsWholeWordsOfAllPages_data();
    void findsWholeWordsOfAllPages();
    void titlesComeFirst();
    void tellsWhereItStands();
};

namespace {

QStringList pagesOf(const QList<HelpHit> &hits)
{
    QStringList pages;
    for (const HelpHit &hit : hits)
        pages.append(hit.entry.page);
    return pages;
}

} // namespace

void HelpBookTest::contentsAreThoseOfTheIndex()
{
    const QList<HelpSection> contents = HelpBook(u"en"_s).contents();
    QCOMPARE(contents.first().title, u"Start here"_s);
    const HelpEntry first{u"first-steps"_s, u"First steps"_s};
    QCOMPARE(contents.first().entries.first(), first);
    QCOMPARE(contents.last().entries.last().page, u"note-indentation"_s);
}

void HelpBookTest::textBeginsWithItsTitle()
{
    const HelpBook book(u"ko"_s);
    QVERIFY(book.text(u"node-port"_s).startsWith(u"# NodePort\n"_s));
    QCOMPARE(book.title(u"pods"_s), u"파드"_s);
    QCOMPARE(book.text(u"no-such-page"_s), QString());
    QVERIFY(!book.has(u"no-such-page"_s));
}

void HelpBookTest::unknownLanguageIsEnglish()
{
    QCOMPARE(HelpBook(u"xx"_s).title(u"pods"_s), u"Pods"_s);
}

void HelpBookTest::findsWholeWordsOfAllPages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("page");
    QTest::newRow("a field") << u"en"_s << u"publishNotReadyAddresses"_s << u"readiness"_s;
    QTest::newRow("whatever its case") << u"en"_s << u"METALLB"_s << u"reason-lb-pending"_s;
    QTest::newRow("two words far apart") << u"en"_s << u"cookie timeout"_s << u"session-affinity"_s;
    QTest::newRow("Korean") << u"ko"_s << u"쿠키"_s << u"session-affinity"_s;
}

void HelpBookTest::findsWholeWordsOfAllPages()
{
    QFETCH(const QString, language);
    QFETCH(const QString, words);
    QFETCH(const QString, page);
    QVERIFY(pagesOf(HelpBook(language).find(words)).contains(page));
}

void HelpBookTest::titlesComeFirst()
{
    const HelpBook book(u"en"_s);
    const QStringList found = pagesOf(book.find(u"traffic policies"_s));
    QVERIFY(found.size() > 1);
    QCOMPARE(found.first(), u"traffic-policies"_s);
    QVERIFY(book.find(u"  "_s).isEmpty());
    QVERIFY(book.find(u"xyzzy"_s).isEmpty());
}

void HelpBookTest::tellsWhereItStands()
{
    const QList<HelpHit> hits = HelpBook(u"en"_s).find(u"MetalLB"_s);
    QVERIFY(!hits.isEmpty());
    QVERIFY(hits.first().line.contains(u"MetalLB"_s));
    // As it is read, not as it is written.
    for (const HelpHit &hit : HelpBook(u"en"_s).find(u"cluster"_s)) {
        QVERIFY2(!hit.line.contains(u"]("_s) && !hit.line.contains(u'*'), qPrintable(hit.line));
        QVERIFY2(hit.line.contains(u"cluster"_s, Qt::CaseInsensitive), qPrintable(hit.line));
        QVERIFY2(hit.line.size() <= 96, qPrintable(hit.line));
    }
}

static const Registered<HelpBookTest> registered{"tst_helpbook"};
#include "tst_helpbook.moc"
