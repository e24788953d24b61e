// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/targets/fuzztargets.h"

#include "support/manifestfiles.h"
#include "support/testregistry.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

using namespace podium::test;
using namespace Qt::StringLiterals;

/// What libFuzzer tries at random is tried here once on its seeds, as they are and with each word
/// of its dictionary put into them, and on the inputs that were findings once.
class FuzzTargetsTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase();

    void init() { failOnAnyWarning(); }

    void noSeedBreaksAPromise_data();
    void noSeedBreaksAPromise();
    void noWordBreaksAPromise_data();
    void noWordBreaksAPromise();
    void noEditBreaksAPromise_data();
    void noEditBreaksAPromise();
    void aBrokenPromiseIsTold();

private:
    QStringList m_seeds{};
    QList<QByteArray> m_words{};
};

namespace {

/// A word of libFuzzer's dictionary: "\\x41" is a byte, other characters stand for themselves.
QByteArray unescaped(const QByteArray &quoted)
{
    QByteArray word;
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        if (quoted[i] != '\\') {
            word.append(quoted[i]);
        } else if (quoted.mid(i + 1, 1) == "x") {
            word.append(QByteArray::fromHex(quoted.mid(i + 2, 2)));
            i += 3;
        } else {
            word.append(quoted[++i]);
        }
    }
    return word;
}

QList<QByteArray> dictionary()
{
    QList<QByteArray> words;
    const QByteArray lines = contentOf(sourcePath(u"tests/fuzz/podium.dict"_s));
    for (const QByteArray &line : lines.split('\n')) {
        if (line.startsWith('"') && line.endsWith('"'))
            words.append(unescaped(line.mid(1, line.size() - 2)));
    }
    return words;
}

/// The places that words are put at: everywhere would take too long.
QList<qsizetype> placesIn(const QByteArray &text)
{
    return {0, text.size() / 3, text.indexOf('\n') + 1, text.lastIndexOf(": ") + 2, text.size()};
}

} // namespace

void FuzzTargetsTest::initTestCase()
{
    QDirIterator it(sourcePath(u"tests/fuzz/corpus"_s), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        m_seeds.append(it.next());
    m_seeds.sort();
    QVERIFY(m_seeds.size() > 10);
    m_words = dictionary();
    QVERIFY(m_words.size() > 100);
    QVERIFY(m_words.contains("\n---\n"));
    QVERIFY(m_words.contains("\""));
}

void FuzzTargetsTest::noSeedBreaksAPromise_data()
{
    QTest::addColumn<QByteArray>("input");
    for (const QString &path : m_seeds + manifestFiles())
        QTest::newRow(qPrintable(path.section(u'/', -2))) << contentOf(path);
}

void FuzzTargetsTest::noSeedBreaksAPromise()
{
    QFETCH(const QByteArray, input);
    for (const FuzzTarget &target : fuzzTargets) {
        Promises promises;
        target.run(input, promises);
        QVERIFY2(promises.broken().isEmpty(), target.name + (": " + promises.broken()));
    }
}

void FuzzTargetsTest::noWordBreaksAPromise_data()
{
    QTest::addColumn<QByteArray>("seed");
    for (const QString &path : m_seeds)
        QTest::newRow(qPrintable(path.section(u'/', -2))) << contentOf(path);
}

void FuzzTargetsTest::noWordBreaksAPromise()
{
    QFETCH(const QByteArray, seed);
    for (const QByteArray &word : m_words) {
        for (const qsizetype place : placesIn(seed)) {
            const QByteArray input = QByteArray(seed).insert(place, word);
            for (const FuzzTarget &target : fuzzTargets) {
                Promises promises;
                target.run(input, promises);
                QVERIFY2(promises.broken().isEmpty(),
                         target.name + (": " + promises.broken()) + "\ninput: " + input);
            }
        }
    }
}

void FuzzTargetsTest::noEditBreaksAPromise_data()
{
    noWordBreaksAPromise_data();
}

/// The last bytes of an input choose what is done to it.
void FuzzTargetsTest::noEditBreaksAPromise()
{
    QFETCH(const QByteArray, seed);
    constexpr int edits = 300;
    constexpr int choices = 5;
    QRandomGenerator random{1};
    for (int edit = 0; edit < edits; ++edit) {
        QByteArray input = seed;
        for (int choice = 0; choice < choices; ++choice)
            input.append(char(random.bounded(256)));
        Promises promises;
        tryTextEdits(input, promises);
        QVERIFY2(promises.broken().isEmpty(), promises.broken() + "\ninput: " + input.toHex());
    }
}

void FuzzTargetsTest::aBrokenPromiseIsTold()
{
    Promises promises;
    promises.expect(true, "kept");
    QCOMPARE(promises.broken(), QByteArray());
    promises.expect(false, "no line is lost", "a: b");
    promises.expect(false, "later");
    QCOMPARE(promises.broken(), QByteArray("no line is lost: a: b"));
}

static const Registered<FuzzTargetsTest> registered{"tst_fuzztargets"};

#include "tst_fuzztargets.moc"
