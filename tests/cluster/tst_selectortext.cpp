// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/selectortext.h"

#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace Qt::StringLiterals;

class SelectorTextTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void readAndWritten_data();
    void readAndWritten();
    void twoValuesOfOneKeyMatchNothing();
    void wrongTextsNameWhatIsWrong_data();
    void wrongTextsNameWhatIsWrong();
};

void SelectorTextTest::readAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("matchesWeb");
    QTest::addColumn<bool>("matchesNone");

    QTest::newRow("empty") << u" "_s << u""_s << true << true;
    QTest::newRow("pair") << u"app=web"_s << u"app=web"_s << true << false;
    QTest::newRow("double sign, blanks") << u" app == web "_s << u"app=web"_s << true << false;
    QTest::newRow("two pairs") << u"app=web,tier=db"_s << u"app=web,tier=db"_s << false << false;
    QTest::newRow("unequal") << u"app!=web"_s << u"app!=web"_s << false << true;
    QTest::newRow("in") << u"app in (api, web)"_s << u"app in (api, web)"_s << true << false;
    QTest::newRow("notin") << u"app notin (api,db)"_s << u"app notin (api, db)"_s << true << true;
    QTest::newRow("exists") << u"app"_s << u"app"_s << true << false;
    QTest::newRow("does not exist") << u"!app"_s << u"!app"_s << false << true;
    QTest::newRow("empty value") << u"app="_s << u"app="_s << false << false;
    QTest::newRow("with a domain, and a list")
        << u"app.kubernetes.io/name in (a,b),app=web"_s
        << u"app=web,app.kubernetes.io/name in (a, b)"_s << false << false;
}

void SelectorTextTest::readAndWritten()
{
    QFETCH(const QString, text);
    const Result<Selector> selector = selectorFromText(text);
    QVERIFY(selector);
    QTEST(selectorText(*selector), "written");
    QTEST(selector->matches({{u"app"_s, u"web"_s}}), "matchesWeb");
    QTEST(selector->matches({}), "matchesNone");
    const Result<Selector> again = selectorFromText(selectorText(*selector));
    QVERIFY(again);
    QCOMPARE(*again, *selector);
}

void SelectorTextTest::twoValuesOfOneKeyMatchNothing()
{
    const Result<Selector> selector = selectorFromText(u"app=web,app=api"_s);
    QVERIFY(selector);
    QVERIFY(!selector->matches({{u"app"_s, u"web"_s}}));
    QVERIFY(!selector->matches({{u"app"_s, u"api"_s}}));
}

void SelectorTextTest::wrongTextsNameWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");

    QTest::newRow("blank inside") << u"app web"_s << u"app web"_s;
    QTest::newRow("no key") << u"=web"_s << u"=web"_s;
    QTest::newRow("second part") << u"app=web,tier=a b"_s << u"tier=a b"_s;
    QTest::newRow("open bracket") << u"app in (web"_s << u"app in (web"_s;
    QTest::newRow("comma too many") << u"app=web,"_s << u"app=web,"_s;
    QTest::newRow("impossible key") << u"-app=web"_s << u"-app=web"_s;
    QTest::newRow("impossible value") << u"app=web-"_s << u"app=web-"_s;
}

void SelectorTextTest::wrongTextsNameWhatIsWrong()
{
    QFETCH(const QString, text);
    const Result<Selector> selector = selectorFromText(text);
    QVERIFY(!selector);
    QCOMPARE(selector.problem().code, ProblemCode::InvalidValue);
    QTEST(selector.problem().arguments.value(0), "part");
    QCOMPARE(selector.problem().arguments.value(1), u"label-selector"_s);
}

static const podium::test::Registered<SelectorTextTest> registered{"tst_selectortext"};

#include "tst_selectortext.moc"
