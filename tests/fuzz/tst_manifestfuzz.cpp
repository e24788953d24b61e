// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/targets/fuzztargets.h"

#include "support/testregistry.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

using namespace podium::test;
using namespace Qt::StringLiterals;

/// Manifests with random damage: whatever comes of them, each of the targets keeps its promises.
/// PODIUM_FUZZ_ROUNDS says how many texts are tried; they are always the same.
class ManifestFuzzTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase();

    void init() { failOnAnyWarning(); }

    void keepsItsPromises_data();
    void keepsItsPromises();

private:
    QByteArray damaged(QRandomGenerator &random) const;

    QList<QByteArray> m_sound{};
};

namespace {

/// What breaks YAML most.
const QList<QByteArray> pieces{
    "\n",         "---\n",  "...\n",   ":",           ": ",    "- ",
    "{",          "}",      "[",       "]",           "\"",    "'",
    "#",          " #",     "&a ",     "*a",          "<<: ",  "!!int ",
    "!!str ",     "|\n",    ">-\n",    "\t",          "  ",    "\r\n",
    "\xea",       "\xff",   "{{",      "null",        "? ",    "%",
    "@",          "1\n2\n", "spec:\n", "kind: Pod\n", "\\u12", "\xef\xbb\xbf",
    "metadata:\n"};

} // namespace

void ManifestFuzzTest::initTestCase()
{
    for (const QString &folder : {u"tests/corpus"_s, u"tests/manifest/data"_s, u"samples"_s}) {
        QDirIterator it(sourcePath(folder), {u"*.yaml"_s, u"*.yml"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly) && file.size() < 8'000)
                m_sound.append(file.readAll());
        }
    }
    std::sort(m_sound.begin(), m_sound.end());
    QVERIFY(m_sound.size() > 100);
}

QByteArray ManifestFuzzTest::damaged(QRandomGenerator &random) const
{
    QByteArray text = m_sound[random.bounded(int(m_sound.size()))];
    for (int damage = random.bounded(1, 6); damage > 0; --damage) {
        const int at = random.bounded(int(text.size()) + 1);
        const int length = random.bounded(40);
        switch (random.bounded(5)) {
        case 0:
            text.remove(at, length);
            break;
        case 1:
            text.insert(at, pieces[random.bounded(int(pieces.size()))]);
            break;
        case 2:
            text.insert(at, text.mid(random.bounded(int(text.size()) + 1), length * 4));
            break;
        case 3:
            text.replace("\n  ", "\n");
            break;
        default:
            text.replace(at, 1, QByteArray(1, char(random.bounded(256))));
        }
    }
    return text;
}

void ManifestFuzzTest::keepsItsPromises_data()
{
    QTest::addColumn<FuzzTarget>("target");
    for (const FuzzTarget &target : fuzzTargets)
        QTest::newRow(target.name) << target;
}

void ManifestFuzzTest::keepsItsPromises()
{
    QFETCH(const FuzzTarget, target);
    const int rounds = qEnvironmentVariableIntValue("PODIUM_FUZZ_ROUNDS");
    for (int round = 0; round < (rounds > 0 ? rounds : 1'000); ++round) {
        QRandomGenerator random{quint32(round)};
        Promises promises;
        target.run(damaged(random), promises);
        QVERIFY2(promises.broken().isEmpty(),
                 "round " + QByteArray::number(round) + ": " + promises.broken());
    }
}

static const Registered<ManifestFuzzTest> registered{"tst_manifestfuzz"};

#include "tst_manifestfuzz.moc"
