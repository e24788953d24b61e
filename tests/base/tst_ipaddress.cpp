// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/ipaddress.h"

#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace Qt::StringLiterals;

class IpAddressTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void readsOnlyWellFormedAddresses_data();
    void readsOnlyWellFormedAddresses();
    void rangeHoldsItsOwnAddresses_data();
    void rangeHoldsItsOwnAddresses();
    void sortsByNumber();
};

void IpAddressTest::readsOnlyWellFormedAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");

    QTest::newRow("plain") << u"10.96.0.10"_s << u"10.96.0.10"_s;
    QTest::newRow("zero") << u"0.0.0.0"_s << u"0.0.0.0"_s;
    QTest::newRow("v6 shortened") << u"2001:DB8:0:0::1"_s << u"2001:db8::1"_s;
    QTest::newRow("leading zero") << u"10.96.0.010"_s << u""_s;
    QTest::newRow("too large") << u"10.96.0.256"_s << u""_s;
    QTest::newRow("three parts") << u"10.96.10"_s << u""_s;
    QTest::newRow("white space") << u" 10.96.0.10"_s << u""_s;
    QTest::newRow("with port") << u"10.96.0.10:80"_s << u""_s;
    QTest::newRow("name") << u"node-1"_s << u""_s;
    QTest::newRow("Korean digits") << u"10.96.0.１"_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void IpAddressTest::readsOnlyWellFormedAddresses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, canonical);
    const auto address = parseIpAddress(text);
    QCOMPARE(address ? address->toString() : QString(u""_s), canonical);
}

void IpAddressTest::rangeHoldsItsOwnAddresses_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("inside");

    QTest::newRow("first") << u"10.244.0.0/16"_s << u"10.244.0.0"_s << true;
    QTest::newRow("last") << u"10.244.0.0/16"_s << u"10.244.255.255"_s << true;
    QTest::newRow("next") << u"10.244.0.0/16"_s << u"10.245.0.0"_s << false;
    QTest::newRow("everything") << u"0.0.0.0/0"_s << u"203.0.113.7"_s << true;
    QTest::newRow("one address") << u"10.0.0.1/32"_s << u"10.0.0.2"_s << false;
    QTest::newRow("odd prefix") << u"10.96.0.0/12"_s << u"10.111.255.255"_s << true;
    QTest::newRow("host bits set") << u"10.0.0.9/8"_s << u"10.200.0.1"_s << true;
    QTest::newRow("other family") << u"0.0.0.0/0"_s << u"::1"_s << false;
    QTest::newRow("v6") << u"2001:db8::/32"_s << u"2001:db8:ffff::1"_s << true;
}

void IpAddressTest::rangeHoldsItsOwnAddresses()
{
    QFETCH(const QString, range);
    QFETCH(const QString, address);
    QFETCH(const bool, inside);
    QCOMPARE(parseIpRange(range).value().contains(parseIpAddress(address).value()), inside);
}

void IpAddressTest::sortsByNumber()
{
    QVERIFY(parseIpAddress(u"10.0.0.9"_s).value() < parseIpAddress(u"10.0.0.10"_s).value());
    QVERIFY(parseIpAddress(u"255.0.0.0"_s).value() < parseIpAddress(u"::1"_s).value());
    for (const QString &wrong :
         {u"10.0.0.0"_s, u"10.0.0.0/33"_s, u"10.0.0.0/08"_s, u"10.0.0.0/"_s, u"x/8"_s})
        QVERIFY2(!parseIpRange(wrong), qPrintable(wrong));
}

static const podium::test::Registered<IpAddressTest> registered{"tst_ipaddress"};

#include "tst_ipaddress.moc"
