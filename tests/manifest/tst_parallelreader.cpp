// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// Long texts are read by several threads: what comes of them must not tell.

#include "manifest/manifestreader.h"

#include "support/testregistry.h"

#include <QTest>

#include <atomic>

using namespace podium;
using namespace Qt::StringLiterals;

namespace {

constexpr int documents = 2400;

/// A Service or a Pod, now and then one with a mistake, or something unknown.
QByteArray documentAt(int number)
{
    const QByteArray name = "thing-" + QByteArray::number(number);
    const QByteArray head = "metadata:\n  name: " + name + "\n  labels: {app: a" +
                            QByteArray::number(number % 7) +
                            "}\n  annotations:\n    note: " + QByteArray(160, 'x') + "\n";
    if (number % 50 == 3)
        return "apiVersion: example.com/v1\nkind: Gadget\n" + head + "---\n";
    const QByteArray port = number % 97 == 5 ? "eighty" : "80";
    if (number % 2 == 0)
        return "apiVersion: v1\nkind: Service\n" + head + "spec:\n  ports:\n  - port: " + port +
               "\n---\n";
    return "apiVersion: v1\nkind: Pod\n" + head +
           "spec:\n  containers:\n  - name: c\n    image: i" +
           "\n    ports:\n    - containerPort: " + port + "\n---\n";
}

QByteArray textOf(int first, int count)
{
    QByteArray text;
    for (int i = first; i < first + count; ++i)
        text += documentAt(i);
    return text;
}

/// What was read, as lines: objects, what is unknown, and problems with their lines counted from
/// `firstLine`.
QStringList linesOf(const ReadResult &read, int firstLine)
{
    QStringList lines;
    for (const AnyObject &object : read.objects)
        lines.append(refOf(object).text());
    for (const IgnoredObject &object : read.ignored)
        lines.append(
            u"%1 %2 at %3"_s.arg(object.kind, object.name).arg(object.span.line + firstLine));
    for (const Problem &problem : read.problems)
        lines.append(u"%1 at %2"_s.arg(problem.field).arg(problem.span.line + firstLine));
    return lines;
}

ReadResult readText(const QByteArray &bytes, const Checkpoint &checkpoint = {})
{
    return readManifests({ManifestText(u"many.yaml"_s, bytes)}, checkpoint);
}

} // namespace

class ParallelReaderTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void manyAreReadAsFewAre();
    void allThreadsEndWhenNobodyWantsMore();
};

void ParallelReaderTest::manyAreReadAsFewAre()
{
    constexpr int few = 100;
    const QByteArray whole = textOf(0, documents);
    QVERIFY(whole.size() > 512 * 1024);
    QStringList expected;
    int line = 0;
    for (int first = 0; first < documents; first += few) {
        const QByteArray part = textOf(first, few);
        expected += linesOf(readText(part), line);
        line += int(part.count('\n'));
    }
    // Kinds of findings are listed apart, each in the order of the text.
    QStringList found = linesOf(readText(whole), 0);
    QCOMPARE(found, linesOf(readText(whole), 0));
    QCOMPARE(found.filter(u"spec.ports[0].port"_s).size(), (documents / 2 - 51) / 97 + 1);
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void ParallelReaderTest::allThreadsEndWhenNobodyWantsMore()
{
    std::atomic<int> asked{0};
    constexpr int patience = 5;
    const Checkpoint checkpoint([&asked](WorkStep, double) { return ++asked < patience; });
    const QByteArray whole = textOf(0, documents);
    (void)readText(whole, checkpoint);
    QVERIFY(asked >= patience);
    constexpr int runs = documents / 64;
    QVERIFY2(asked < runs, qPrintable(QString::number(asked)));
}

static const podium::test::Registered<ParallelReaderTest> registered{"tst_parallelreader"};

#include "tst_parallelreader.moc"
