// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texttable.h"

#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace Qt::StringLiterals;

class TextTableTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void csvIsQuotedWhereItHasToBe_data();
    void csvIsQuotedWhereItHasToBe();
    void csvHasALineARow();
    void markdownCellsCannotEndTheirTable_data();
    void markdownCellsCannotEndTheirTable();
    void markdownHasALineBelowTheTitles();
};

void TextTableTest::csvIsQuotedWhereItHasToBe_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"pod-1"_s << QByteArray("pod-1");
    QTest::newRow("empty") << QString() << QByteArray("");
    QTest::newRow("comma") << u"a, b"_s << QByteArray("\"a, b\"");
    QTest::newRow("quote") << u"say \"no\""_s << QByteArray("\"say \"\"no\"\"\"");
    QTest::newRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("Korean") << u"파드"_s << QByteArray("파드");
}

void TextTableTest::csvIsQuotedWhereItHasToBe()
{
    QFETCH(const QString, cell);
    QFETCH(const QByteArray, written);
    QCOMPARE(csvOf({{u"title"_s}, {{cell}}}), "title\r\n" + written + "\r\n");
}

void TextTableTest::csvHasALineARow()
{
    const TextTable table{{u"a"_s, u"b"_s}, {{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}};
    QCOMPARE(csvOf(table), QByteArray("a,b\r\n1,2\r\n3,4\r\n"));
}

void TextTableTest::markdownCellsCannotEndTheirTable_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << u"node-1:30000"_s << u"node-1:30000"_s;
    QTest::newRow("bar") << u"a|b"_s << u"a\\|b"_s;
    QTest::newRow("line break") << u"a\n\nb"_s << u"a b"_s;
    QTest::newRow("tag") << u"<img>"_s << u"\\<img>"_s;
    QTest::newRow("emphasis") << u"*_x_*"_s << u"\\*\\_x\\_\\*"_s;
}

void TextTableTest::markdownCellsCannotEndTheirTable()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, written);
    QCOMPARE(markdownOf({{u"t"_s}, {{cell}}}), u"| t |\n| --- |\n| %1 |\n"_s.arg(written));
}

void TextTableTest::markdownHasALineBelowTheTitles()
{
    QCOMPARE(markdownOf({{u"a"_s, u"b"_s}, {}}), u"| a | b |\n| --- | --- |\n"_s);
}

static const podium::test::Registered<TextTableTest> registered{"tst_texttable"};

#include "tst_texttable.moc"
