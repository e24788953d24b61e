// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/selector.h"

#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace Qt::StringLiterals;

class SelectorTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void selectorWithTwoLabelsNeedsBoth();
    void expressions_data();
    void expressions();
};

void SelectorTest::selectorWithTwoLabelsNeedsBoth()
{
    Selector selector;
    selector.matchLabels = {{u"app"_s, u"web"_s}, {u"lo"_s, u"production"_s}};
    QVERIFY(selector.matches({{u"app"_s, u"web"_s}, {u"lo"_s, u"production"_s}, {u"x"_s, u"y"_s}}));
    QVERIFY(!selector.matches({{u"app"_s, u"web"_s}}));
    QVERIFY(!selector.matches({{u"app"_s, u"web"_s}, {u"lo"_s, u"prod"_s}}));
}

void SelectorTest::expressions_data()
{
    QTest::addColumn<QString>("operatorName");
    QTest::addColumn<bool>("withWeb");
    QTest::addColumn<bool>("withOther");
    QTest::addColumn<bool>("without");

    QTest::newRow("In") << u"In"_s << true << false << false;
    QTest::newRow("NotIn also without the key") << u"NotIn"_s << false << true << true;
    QTest::newRow("Exists") << u"Exists"_s << true << true << false;
    QTest::newRow("DoesNotExist") << u"DoesNotExist"_s << false << false << true;
    QTest::newRow("unknown operator") << u"Like"_s << false << false << false;
}

void SelectorTest::expressions()
{
    QFETCH(const QString, operatorName);
    Selector selector;
    selector.matchExpressions = {SelectorExpression{u"app"_s, operatorName, {u"web"_s}}};
    QTEST(selector.matches({{u"app"_s, u"web"_s}}), "withWeb");
    QTEST(selector.matches({{u"app"_s, u"db"_s}}), "withOther");
    QTEST(selector.matches({}), "without");
}

static const podium::test::Registered<SelectorTest> registered{"tst_selector"};

#include "tst_selector.moc"
