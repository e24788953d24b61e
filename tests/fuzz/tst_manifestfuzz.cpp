// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/documentsplitter.h"
#include "manifest/fieldplace.h"
#include "manifest/manifesteditor.h"
#include "manifest/manifestreader.h"
#include "manifest/sourcemap.h"

#include "support/testregistry.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

using namespace podium;
using namespace Qt::StringLiterals;

/// Manifests with random damage: whatever comes of them, it is objects and problems whose places
/// are inside the text. PODIUM_FUZZ_ROUNDS says how many texts are tried; the seeds are always the
/// same.
class ManifestFuzzTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase();

    void init() { podium::test::failOnAnyWarning(); }

    void readsDamagedManifests();
    void editsDamagedManifests();

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

int lineCount(const QByteArray &text)
{
    return int(text.count('\n')) + 1;
}

} // namespace

void ManifestFuzzTest::initTestCase()
{
    for (const QString &folder : {u"tests/corpus"_s, u"tests/manifest/data"_s, u"samples"_s}) {
        QDirIterator it(podium::test::sourcePath(folder), {u"*.yaml"_s, u"*.yml"_s}, QDir::Files,
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

void ManifestFuzzTest::readsDamagedManifests()
{
    const int rounds = qEnvironmentVariableIntValue("PODIUM_FUZZ_ROUNDS");
    for (int round = 0; round < (rounds > 0 ? rounds : 1'000); ++round) {
        QRandomGenerator random{quint32(round)};
        const QList<ManifestText> texts{ManifestText{u"a.yaml"_s, damaged(random)}};
        const ReadResult result = readManifests(texts);
        const QByteArray where = "round " + QByteArray::number(round);
        const int lines = lineCount(texts[0].bytes());
        for (const Problem &problem : result.problems) {
            const SourceSpan &span = problem.span;
            QVERIFY2(span.line <= span.endLine && span.endLine <= lines + 1, where);
            QVERIFY2(span.line == 0 || span.column > 0, where);
        }
        for (const AnyObject &object : result.objects) {
            const SourceMap map(texts, metaOf(object).origin);
            QVERIFY2(map.locate(u"spec.ports[0].port"_s).isValid(), where);
            QVERIFY2(map.locate({}).line == startOf(metaOf(object).origin, texts).line, where);
        }
        for (const RepairProposal &repair : result.repairs) {
            const ReadResult again = readManifests({ManifestText{u"b.yaml"_s, repair.repaired}});
            QVERIFY2(again.repairs.isEmpty(), where);
        }
    }
}

/// Whatever is left of the text: it is edited, so that the same edit finds nothing left to do, or
/// there is a problem with a place in it.
void ManifestFuzzTest::editsDamagedManifests()
{
    const QList<FieldSetting> settings{{u"metadata.labels[app]"_s, u"yes"_s},
                                       {u"metadata.labels"_s, {}},
                                       {u"spec.ports[0].port"_s, qint64(80)},
                                       {u"spec.externalIPs"_s, QStringList{u"a"_s, u"b: c"_s}},
                                       {u"spec"_s, {}},
                                       {u"metadata.annotations[x]"_s, u"two\nlines\n"_s}};
    const int rounds = qEnvironmentVariableIntValue("PODIUM_FUZZ_ROUNDS");
    for (int round = 0; round < (rounds > 0 ? rounds : 1'000); ++round) {
        QRandomGenerator random{quint32(round)};
        const QByteArray text = damaged(random);
        const auto ranges = splitDocuments({text.constData(), size_t(text.size())});
        if (ranges.empty())
            continue;
        const DocumentRange &range = ranges[random.bounded(quint32(ranges.size()))];
        const QByteArray document = text.mid(range.offset, range.size);
        const FieldSetting &setting = settings[random.bounded(int(settings.size()))];
        const QByteArray where = "round " + QByteArray::number(round);
        const int item = random.bounded(4) - 1;
        const auto edited = withField(document, item, setting);
        const auto again = edited ? withField(*edited, item, setting) : edited;
        if (edited)
            QVERIFY2(again && *again == *edited, where);
        else
            QVERIFY2(edited.problem().code != ProblemCode::None &&
                         edited.problem().span.endLine <= lineCount(document) + 1,
                     where);
    }
}

static const podium::test::Registered<ManifestFuzzTest> registered{"tst_manifestfuzz"};

#include "tst_manifestfuzz.moc"
