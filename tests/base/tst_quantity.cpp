// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/quantity.h"

#include "support/testregistry.h"

#include <QTest>

#include <limits>

using namespace podium;
using namespace Qt::StringLiterals;

class QuantityTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void readsWhatTheApiReads_data();
    void readsWhatTheApiReads();
    void refusesWhatIsNoQuantity_data();
    void refusesWhatIsNoQuantity();
};

void QuantityTest::readsWhatTheApiReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("value");

    const auto row = [](const char *text, qint64 value) {
        QTest::newRow(text) << QString::fromLatin1(text) << value;
    };
    row("0", 0);
    row("512", 512);
    row("64Ki", 65'536);
    row("512Mi", 536'870'912);
    row("1.5Gi", 1'610'612'736);
    row("1Ti", 1'099'511'627'776);
    row("1k", 1'000);
    row("1.1k", 1'100);
    row("1M", 1'000'000);
    row("2G", 2'000'000'000);
    row("1T", 1'000'000'000'000);
    row("1e3", 1'000);
    row("12E2", 1'200);
    row("1E", 1'000'000'000'000'000'000);
    row("1500m", 2);
    row("100m", 1);
    row("1n", 1);
    row(".5Gi", 536'870'912);
    row("5.", 5);
    row("+5", 5);
    row("-5Ki", -5'120);
    row("99999999999999999999", std::numeric_limits<qint64>::max());
    row("10Ei", std::numeric_limits<qint64>::max());
}

void QuantityTest::readsWhatTheApiReads()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, value);
    QCOMPARE(parseQuantity(text), std::optional(value));
}

void QuantityTest::refusesWhatIsNoQuantity_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text : {"", "Mi", "64MB", "64 Mi", "64mi", "1,5Gi", "1.5.2", "--5", "1e",
                             "1e9999", "0x10", "five", ".", "64Mi "})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
}

void QuantityTest::refusesWhatIsNoQuantity()
{
    QFETCH(const QString, text);
    QVERIFY(!parseQuantity(text));
}

static const podium::test::Registered<QuantityTest> registered{"tst_quantity"};

#include "tst_quantity.moc"
