// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/lineindex.h"

#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace Qt::StringLiterals;

class LineIndexTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void knowsEveryLine_data();
    void knowsEveryLine();
    void givesLinesTogether();
};

void LineIndexTest::knowsEveryLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one line") << QByteArray("kind: Pod");
    QTest::newRow("a break at the end") << QByteArray("kind: Pod\n");
    QTest::newRow("empty lines") << QByteArray("\n\nkind: Pod\n\n");
    for (const int lines : {63, 64, 65, 128, 1000}) {
        QByteArray text;
        for (int i = 1; i <= lines; ++i)
            text += "파드 " + QByteArray::number(i) + '\n';
        QTest::addRow("%d lines", lines) << text;
        QTest::addRow("%d lines without a last break", lines) << text.chopped(1);
    }
}

void LineIndexTest::knowsEveryLine()
{
    QFETCH(QByteArray, text);
    const LineIndex index(text);
    const QByteArrayList lines = text.split('\n');
    QCOMPARE(index.count(), int(lines.size()));
    qsizetype offset = 0;
    for (int line = 1; line <= index.count(); ++line) {
        QCOMPARE(index.offsetOf(line), offset);
        QCOMPARE(index.text(line, 1), QString::fromUtf8(lines[line - 1]));
        offset += lines[line - 1].size() + 1;
    }
    QCOMPARE(index.offsetOf(index.count() + 1), text.size());
}

void LineIndexTest::givesLinesTogether()
{
    const LineIndex index("one\ntwo\nthree\n");
    QCOMPARE(index.text(1, 2), u"one\ntwo"_s);
    QCOMPARE(index.text(2, 2), u"two\nthree"_s);
    QCOMPARE(index.text(2, 100), u"two\nthree\n"_s);
    QCOMPARE(index.text(9, 1), QString());
}

static const podium::test::Registered<LineIndexTest> registered{"tst_lineindex"};

#include "tst_lineindex.moc"
