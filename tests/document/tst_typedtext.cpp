// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/editing/typedtext.h"

#include "support/testregistry.h"

#include <QDirIterator>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class TypedTextTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void typedLinesAloneChangeTheBytes_data();
    void typedLinesAloneChangeTheBytes();
    void whatAnEditorCannotKeepIsNotTyped_data();
    void whatAnEditorCannotKeepIsNotTyped();
    void everyManifestIsGivenBackByteForByte_data();
    void everyManifestIsGivenBackByteForByte();
};

void TypedTextTest::typedLinesAloneChangeTheBytes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QStringList &lines,
                        const QByteArray &after) {
        QTest::newRow(name) << before << lines << after;
    };
    row("nothing typed", "a\r\nb\nc", {u"a"_s, u"b"_s, u"c"_s}, "a\r\nb\nc");
    row("one line", "a\nb\nc\n", {u"a"_s, u"x"_s, u"c"_s, u""_s}, "a\nx\nc\n");
    row("as the first line ends", "a\r\nb\r\n", {u"a"_s, u"x"_s, u"b"_s, u""_s}, "a\r\nx\r\nb\r\n");
    row("others keep their ends", "a\r\nb\nc\n", {u"a"_s, u"b"_s, u"x"_s, u""_s}, "a\r\nb\nx\r\n");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a\n",
        {u"b"_s, u""_s},
        "\xEF\xBB\xBF"
        "b\n");
    row("line behind the last", "a", {u"a"_s, u"b"_s}, "a\nb");
    row("line behind an empty last", "a\n", {u"a"_s, u""_s, u"b"_s}, "a\n\nb");
    row("last line changed", "a\nb", {u"a"_s, u"c"_s}, "a\nc");
    row("last line gone", "a\r\nb", {u"a"_s}, "a");
    row("last line break gone", "a\n", {u"a"_s}, "a");
    row("all gone", "a\nb\n", {u""_s}, "");
    row("from nothing", "", {u"a"_s, u""_s}, "a\n");
    row("other scripts", "a: 1\n", {u"a: 파드"_s, u""_s}, "a: \xED\x8C\x8C\xEB\x93\x9C\n");
}

void TypedTextTest::typedLinesAloneChangeTheBytes()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QStringList, lines);
    QFETCH(const QByteArray, after);
    const QByteArray typed = withTypedLines(before, lines);
    QCOMPARE(typed, after);
    QCOMPARE(shownLines(typed), lines);
}

void TypedTextTest::whatAnEditorCannotKeepIsNotTyped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("canBe");
    QTest::newRow("yaml") << QByteArray("a: 1\r\n\tb: 2\n") << true;
    QTest::newRow("korean") << QByteArray("a: \xED\x8C\x8C\n") << true;
    QTest::newRow("binary") << QByteArray("a\0b", 3) << false;
    QTest::newRow("old line ends") << QByteArray("a\rb\r") << false;
    QTest::newRow("half a line end") << QByteArray("a: 1\r\nb: 2\r") << false;
    QTest::newRow("not UTF-8") << QByteArray("a: \xFF\n") << false;
    QTest::newRow("cut character") << QByteArray("a: \xED\x8C\nb: \xED\x8C") << false;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a: 1\n")
                                     << true;
    QTest::newRow("mark of another line") << QByteArray("a: 1\n\xEF\xBB\xBF") << false;
    QTest::newRow("paragraph separator") << QByteArray("a: \xE2\x80\xA9\n") << false;
}

void TypedTextTest::whatAnEditorCannotKeepIsNotTyped()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, canBe);
    QCOMPARE(canBeTyped(bytes), canBe);
}

void TypedTextTest::everyManifestIsGivenBackByteForByte_data()
{
    QTest::addColumn<QString>("path");
    int count = 0;
    for (const QString &folder : {u"samples"_s, u"tests/corpus"_s}) {
        QDirIterator it(sourcePath(folder), {u"*.yaml"_s, u"*.yml"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QTest::addRow("%d %s", ++count, qPrintable(it.fileName())) << it.next();
        }
    }
    QVERIFY(count > 20);
}

void TypedTextTest::everyManifestIsGivenBackByteForByte()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(canBeTyped(bytes));
    QCOMPARE(withTypedLines(bytes, shownLines(bytes)), bytes);
    // A line typed and deleted again.
    QStringList lines = shownLines(bytes);
    lines.insert(lines.size() / 2, u"  x: y"_s);
    const QByteArray longer = withTypedLines(bytes, lines);
    QVERIFY(longer != bytes);
    QCOMPARE(withTypedLines(longer, shownLines(bytes)), bytes);
}

static const Registered<TypedTextTest> registered{"tst_typedtext"};

#include "tst_typedtext.moc"
