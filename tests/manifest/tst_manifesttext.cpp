// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/manifesttext.h"
#include "support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace podium;

class ManifestTextTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void knowsEveryLine_data();
    void knowsEveryLine();
    void givesLinesTogether();
    void keepsIdsOfDocumentsAroundAnEdit();
    void replacesTakesOutAndAppends();
    void joinsDocumentsWhoseMarkerIsBroken();
    void tellsWhichDocumentsChanged();
    void isAlwaysItsBytes();
};

namespace {

QByteArray podText(int number)
{
    return "---\nkind: Pod\nmetadata:\n  name: p" + QByteArray::number(number) + '\n';
}

QByteArray bytesOf(const ManifestText &text, int id)
{
    const TextDocument document = text.document(id);
    return {document.bytes.data(), qsizetype(document.bytes.size())};
}

/// Some 400 kB: more than one block of documents.
QByteArray manyPods()
{
    QByteArray all;
    for (int i = 0; i < 10'000; ++i)
        all += podText(i);
    return all;
}

} // namespace

void ManifestTextTest::knowsEveryLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one line") << QByteArray("kind: Pod");
    QTest::newRow("a break at the end") << QByteArray("kind: Pod\n");
    QTest::newRow("empty lines") << QByteArray("\n\nkind: Pod\n\n");
    QTest::newRow("many documents") << manyPods().first(150'000);
    QTest::newRow("Korean") << QByteArray("# 파드\nkind: Pod\n# 끝");
}

void ManifestTextTest::knowsEveryLine()
{
    QFETCH(QByteArray, bytes);
    const ManifestText text(u"a.yaml"_s, bytes);
    const QByteArrayList lines = bytes.split('\n');
    QCOMPARE(text.lineCount(), int(lines.size()));
    for (int line = 1; line <= text.lineCount(); line += line < 50 ? 1 : 997)
        QCOMPARE(text.lines(line, 1), QString::fromUtf8(lines[line - 1]));
    QCOMPARE(text.lines(1, text.lineCount()), QString::fromUtf8(bytes));
}

void ManifestTextTest::givesLinesTogether()
{
    const ManifestText text(u"a.yaml"_s, "one\ntwo\nthree\n");
    QCOMPARE(text.lines(1, 2), u"one\ntwo"_s);
    QCOMPARE(text.lines(2, 2), u"two\nthree"_s);
    QCOMPARE(text.lines(2, 100), u"two\nthree\n"_s);
    QCOMPARE(text.lines(9, 1), QString());
}

void ManifestTextTest::keepsIdsOfDocumentsAroundAnEdit()
{
    const ManifestText before(u"a.yaml"_s, podText(0) + podText(1) + podText(2));
    const ManifestText after = before.withDocument(1, podText(7) + podText(8));
    QCOMPARE(after.bytes(), podText(0) + podText(7) + podText(8) + podText(2));
    QCOMPARE(after.documentIds(), (QList<int>{0, 1, 3, 2}));
    QCOMPARE(bytesOf(after, 3), podText(8));
    QCOMPARE(after.document(2).place.line, 13);
    QCOMPARE(bytesOf(before, 1), podText(1));
}

void ManifestTextTest::replacesTakesOutAndAppends()
{
    const ManifestText opened(u"a.yaml"_s, "kind: Pod");
    const ManifestText two = opened.withAppended("kind: Service\n");
    QCOMPARE(two.bytes(), "kind: Pod\n---\nkind: Service\n");
    QCOMPARE(two.documentIds(), (QList<int>{0, 1}));
    const ManifestText one = two.withDocument(0, {});
    QCOMPARE(one.bytes(), "---\nkind: Service\n");
    QCOMPARE(one.documentIds(), QList<int>{1});
    QVERIFY(!one.document(0).isValid());
    QCOMPARE(ManifestText().withAppended("kind: Pod\n").bytes(), "kind: Pod\n");
}

void ManifestTextTest::joinsDocumentsWhoseMarkerIsBroken()
{
    const ManifestText two(u"a.yaml"_s, podText(0) + podText(1));
    QByteArray broken = two.bytes();
    broken.remove(podText(0).size() - 1, 1); // the line break before the marker
    const ManifestText one = two.withBytes(broken);
    QCOMPARE(one.documentIds(), QList<int>{0});
    QCOMPARE(one.withBytes(two.bytes()).documentIds(), (QList<int>{0, 2}));
}

void ManifestTextTest::tellsWhichDocumentsChanged()
{
    const ManifestText before(u"a.yaml"_s, manyPods());
    QCOMPARE(before.changedSince(before), QList<int>());
    const ManifestText after = before.withDocument(5'000, podText(77)).withAppended(podText(3));
    QCOMPARE(after.changedSince(before), (QList<int>{5'000, 10'000}));
    QCOMPARE(before.changedSince(after), (QList<int>{5'000, 10'000}));
    QCOMPARE(after.withDocument(5'000, podText(5'000)).changedSince(before), QList<int>{10'000});
}

void ManifestTextTest::isAlwaysItsBytes()
{
    const QByteArrayList pieces{"---\n", "kind: Pod\n", "\n", "# 파드\n", "{\"kind\": \"Pod\"} ",
                                "...\n", "a",           "",   podText(5), "\r\n"};
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        QByteArray bytes = seed % 10 == 0 ? manyPods().first(100'000) : podText(1);
        ManifestText text(u"a.yaml"_s, bytes);
        for (int step = 0; step < 20; ++step) {
            const ManifestText before = text;
            const auto at = qsizetype(random.bounded(quint32(bytes.size()) + 1));
            const auto removed = std::min(qsizetype(random.bounded(40)), bytes.size() - at);
            bytes.replace(at, removed, pieces[random.bounded(int(pieces.size()))]);
            text = text.withBytes(bytes);
            const QByteArray where = QByteArray::number(seed) + '/' + QByteArray::number(step);
            QVERIFY2(text.bytes() == bytes && text.size() == bytes.size(), where);
            QVERIFY2(text.lineCount() == bytes.count('\n') + 1, where);

            // The same documents at the same places as if it had been opened so.
            const ManifestText opened(u"a.yaml"_s, bytes);
            const QList<int> ids = text.documentIds();
            const QList<int> numbers = opened.documentIds();
            QVERIFY2(ids.size() == numbers.size(), where);
            for (qsizetype i = 0; i < ids.size(); ++i) {
                QVERIFY2(bytesOf(text, ids[i]) == bytesOf(opened, numbers[i]), where);
                QVERIFY2(text.document(ids[i]).offset == opened.document(numbers[i]).offset, where);
                QVERIFY2(text.document(ids[i]).place.line == opened.document(numbers[i]).place.line,
                         where);
                const bool isChanged = !before.document(ids[i]).isValid() ||
                                       bytesOf(before, ids[i]) != bytesOf(text, ids[i]);
                QVERIFY2(text.changedSince(before).contains(ids[i]) == isChanged, where);
                if (numbers.size() > 100)
                    i += 200;
            }
        }
    }
}

static const podium::test::Registered<ManifestTextTest> registered{"tst_manifesttext"};

#include "tst_manifesttext.moc"
