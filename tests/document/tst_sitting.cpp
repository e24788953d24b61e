// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/sitting/sitting.h"

#include "document/documentloader.h"
#include "document/randomchanges.h"
#include "document/sentpackets.h"
#include "document/sitting/clusterdigest.h"
#include "document/sitting/replay.h"
#include "document/startscene.h"
#include "support/manifestfiles.h"
#include "support/testregistry.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

/// A document that somebody works with at random: edits in bursts, sends, steps back and forth in
/// time and among the runs.
class RandomSitting
{
public:
    RandomSitting(const QString &sample, quint32 seed)
        : m_random(seed)
    {
        const QString path = sourcePath(u"samples/"_s + sample);
        document.open(readDocument({{path, contentOf(path)}}));
        packets.setTimeFlight([](const Route &route, double start) {
            FlightTimes times;
            times.start = start;
            times.hops.fill({start, start + 0.1, start + 0.3}, route.hops.size());
            times.outcome = times.settled = times.answered = start + 0.1 + 0.2;
            return times;
        });
    }

    void work(int steps)
    {
        for (int step = 0; step < steps; ++step)
            workOn();
    }

    ClusterDocument document{};
    SentPackets packets{document};

private:
    void workOn()
    {
        switch (m_random.bounded(8)) {
        case 0:
            document.undo();
            break;
        case 1:
            document.redo();
            break;
        case 2:
            send();
            break;
        case 3:
            document.setTime(m_random.bounded(document.history().lastTime() + 1));
            break;
        case 4:
            document.followRun(m_random.bounded(int(document.history().runs().size())));
            document.setTime(document.history().lastTime());
            break;
        default:
            if (const std::optional<Change> change = randomChange(m_random, document))
                document.edit(u"edit"_s, *change, m_random.bounded(2) ? u"burst"_s : QString());
        }
    }

    void send()
    {
        for (const Service &service : document.cluster().services()) {
            Request request;
            request.from = {Sender::Kind::Client, clientRef(u"phone"_s), {}};
            request.to = {Target::Kind::LoadBalancer, {}, refOf(service), {}, 80};
            SendPlan plan;
            plan.count = 1 + m_random.bounded(3);
            plan.pace = SendPlan::Pace(m_random.bounded(3));
            packets.send(request, plan);
            while (packets.isTracing())
                QCoreApplication::processEvents();
            packets.sendUntil(document.time() + 1);
            return;
        }
    }

    QRandomGenerator m_random;
};

Result<Replayed> replayedFrom(const QByteArray &bytes)
{
    const Result<Sitting> sitting = sittingFromBytes(u"a.podium"_s, bytes);
    if (!sitting)
        return sitting.problem();
    return replay(u"a.podium"_s, *sitting, revisionOf(readDocument(sitting->texts)));
}

QByteArray bytesOf(const ClusterDocument &document)
{
    return sittingToBytes(sittingOf(document.history(), document.time()));
}

/// The clusters of a run, from step to step.
QList<QByteArray> digestsOf(const Run &run)
{
    QList<QByteArray> digests;
    for (const HistoryEvent &event : run.events) {
        if (event.edit())
            digests.append(clusterDigest(event.edit()->after->cluster()));
    }
    return digests;
}

} // namespace

/// What a .podium file holds comes back as it was, and what it cannot hold is refused with its
/// place.
class SittingTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void aSittingComesBackAsItWas_data();
    void aSittingComesBackAsItWas();
    void theHistorySinceAMarkIsTheRest();
    void whatIsGoneOnWithMeetsTheSameChoices();
    void allThatAChangeCanHoldIsKept();
    void bytesThatAreNoTextAreKept();
    void anotherClusterIsTold();
    void badFilesAreRefusedWithTheirPlace_data();
    void badFilesAreRefusedWithTheirPlace();
    void damagedFilesHurtNobody();
    void aFileIsOpenedByItsEnding();
    void twoFilesAreNotOneSitting();
};

void SittingTest::aSittingComesBackAsItWas_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<quint32>("seed");
    for (const QString &sample : {u"start-scene.yaml"_s, u"deployment.yaml"_s,
                                  u"three-services.yaml"_s, u"nodeport.yaml"_s}) {
        for (quint32 seed = 0; seed < 8; ++seed)
            QTest::addRow("%s %u", qPrintable(sample), seed) << sample << seed;
    }
}

void SittingTest::aSittingComesBackAsItWas()
{
    QFETCH(const QString, sample);
    QFETCH(const quint32, seed);
    RandomSitting sitting(sample, seed);
    sitting.work(60);
    const History &before = sitting.document.history();
    const QByteArray bytes = bytesOf(sitting.document);
    const Result<Replayed> replayed = replayedFrom(bytes);
    QVERIFY2(replayed, qPrintable(replayed.hasValue() ? QString() : replayed.problem().field));
    QCOMPARE(replayed->problems.size(), 0);
    const History &after = replayed->history;
    QCOMPARE(after.seed(), before.seed());
    QCOMPARE(after.runs().size(), before.runs().size());
    for (qsizetype run = 0; run < before.runs().size(); ++run) {
        QCOMPARE(digestsOf(after.runs()[run]), digestsOf(before.runs()[run]));
        QVERIFY(after.runs()[run].packets == before.runs()[run].packets);
    }
    QVERIFY(after == before);
    QCOMPARE(sittingToBytes(sittingOf(after, sitting.document.time())), bytes);
}

void SittingTest::theHistorySinceAMarkIsTheRest()
{
    for (quint32 seed = 0; seed < 10; ++seed) {
        RandomSitting sitting(u"deployment.yaml"_s, seed);
        Sitting kept = sittingOf(sitting.document.history(), 0);
        HistoryMark mark = markOf(sitting.document.history());
        for (int piece = 0; piece < 30; ++piece) {
            sitting.work(2);
            kept.history += entriesSince(sitting.document.history(), mark);
            mark = markOf(sitting.document.history());
            QVERIFY(entriesSince(sitting.document.history(), mark).isEmpty());
        }
        kept.digest.clear();
        const Result<Replayed> replayed = replayedFrom(sittingToBytes(kept));
        QVERIFY(replayed);
        QVERIFY2(replayed->history == sitting.document.history(), QByteArray::number(seed));
    }
}

void SittingTest::whatIsGoneOnWithMeetsTheSameChoices()
{
    StartScene scene;
    SendPlan crowd;
    crowd.count = 20;
    scene.sendAt(0, crowd);
    QTRY_VERIFY(!scene.sentPackets.isTracing());
    scene.sendAt(5);
    const Result<Replayed> replayed = replayedFrom(bytesOf(scene.document));
    QVERIFY(replayed);
    StartScene resumed;
    const QList<ManifestText> texts = resumed.document.texts();
    resumed.document.open(readDocument(texts), replayed->history, scene.document.time());
    QCOMPARE(resumed.document.time(), scene.document.time());
    QVERIFY(!resumed.document.canUndo());
    crowd.count = 50;
    scene.sendAt(9, crowd);
    resumed.sendAt(9, crowd);
    QTRY_VERIFY(!scene.sentPackets.isTracing() && !resumed.sentPackets.isTracing());
    QVERIFY(scene.history().run().packets.size() > 70);
    QVERIFY(resumed.history() == scene.history());
}

void SittingTest::allThatAChangeCanHoldIsKept()
{
    LabelSet labels{{u"app"_s, u"웹"_s}, {u"b"_s, u""_s}};
    const ObjectRef pod = podRef(u"shop"_s, u"a\"b"_s);
    const QList<FieldSetting> settings{{u"none"_s, {}},
                                       {u"true"_s, true},
                                       {u"number"_s, qint64(9'007'199'254'740'993)},
                                       {u"text"_s, u"a\nb"_s},
                                       {u"list"_s, QStringList{u"a"_s, u""_s}},
                                       {u"map"_s, labels}};
    const QList<RecordedChange> changes{SetFields{pod, settings},
                                        RenameKey{pod, u"f"_s, u"k"_s},
                                        AddItem{pod, {u"spec.ports"_s, 3, settings}},
                                        RemoveItem{pod, u"spec.ports[1]"_s},
                                        AddObjects{"a: 1\n", 0},
                                        RemoveObject{pod},
                                        RenameObject{pod, u"n"_s},
                                        DuplicateObject{pod, u"n"_s},
                                        TextSplice{1, 2, 3, "\xff\xfe"},
                                        SetReady{nodeRef(u"n"_s), false},
                                        EvictPod{pod},
                                        RestartContainer{pod, 4},
                                        ApplyManifest{"b: 2\n"}};
    QCOMPARE(changes.size(), qsizetype(std::variant_size_v<RecordedChange>));
    Sitting sitting;
    sitting.seed = 18'446'744'073'709'551'615ULL;
    sitting.history = {MakeEdit{0.1 + 0.2, u"<b>"_s, changes}};
    sitting.view.filter.namespaceName = u"shop"_s;
    sitting.view.centre = {-1.5, 2.25};
    sitting.view.selection = pod;
    const Result<Sitting> read = sittingFromBytes({}, sittingToBytes(sitting));
    QVERIFY(read);
    const auto &edit = std::get<MakeEdit>(read->history.first());
    QCOMPARE(edit.time, 0.1 + 0.2);
    QCOMPARE(edit.description, u"<b>"_s);
    QVERIFY(edit.changes == changes);
    QCOMPARE(read->seed, sitting.seed);
    QCOMPARE(read->view.centre, sitting.view.centre);
    QCOMPARE(read->view.selection, pod);
    QVERIFY(read->view.filter == sitting.view.filter);
}

void SittingTest::bytesThatAreNoTextAreKept()
{
    Sitting sitting;
    sitting.texts = {{u"a.yaml"_s, "a: \xc3\x28\r\n\xef\xbb\xbf"}, {u"b.yaml"_s, "b: ☃\r\n"}};
    const Result<Sitting> read = sittingFromBytes({}, sittingToBytes(sitting));
    QVERIFY(read);
    QCOMPARE(read->texts, sitting.texts);
}

void SittingTest::anotherClusterIsTold()
{
    const StartScene scene;
    Sitting sitting = sittingOf(scene.history(), 0);
    sitting.digest = "0000";
    const Result<Replayed> replayed = replayedFrom(sittingToBytes(sitting));
    QVERIFY(replayed);
    QCOMPARE(replayed->problems.size(), 1);
    QCOMPARE(replayed->problems.first().code, ProblemCode::SittingDiffers);
}

void SittingTest::badFilesAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &bytes, ProblemCode code,
                        const QString &place) { QTest::newRow(name) << bytes << code << place; };
    const auto history = [](const QByteArray &entries) {
        return "{\"format\": 1, \"texts\": [{\"name\": \"a\", \"text\": \"\"}], \"history\": [" +
               entries + "]}";
    };
    row("nothing", "", ProblemCode::NotJson, u"1:1"_s);
    row("a manifest", "kind: Pod\n", ProblemCode::NotJson, u"1:2"_s);
    row("cut off", "{\"format\": 1,\n \"texts\": [", ProblemCode::NotJson, u"2:12"_s);
    row("too deep", QByteArray(100'000, '['), ProblemCode::NotJson, u"1:1026"_s);
    row("no format", "{}", ProblemCode::SittingValue, u"format"_s);
    row("another format", "{\"format\": 2}", ProblemCode::SittingTooNew, u""_s);
    row("texts", "{\"format\": 1, \"texts\": 3}", ProblemCode::SittingValue, u"texts"_s);
    row("a text", "{\"format\": 1, \"texts\": [{\"name\": []}]}", ProblemCode::SittingValue,
        u"texts[0].name"_s);
    row("the seed", "{\"format\": 1, \"seed\": \"-1\"}", ProblemCode::SittingValue, u"seed"_s);
    row("an unknown step", history("{\"do\": \"dance\"}"), ProblemCode::SittingValue,
        u"history[0]"_s);
    row("a broken number", history("{\"do\": \"undo\"}, {\"do\": \"undo\", \"time\": \"x\"}"),
        ProblemCode::SittingValue, u"history[1].time"_s);
    row("half a number", history("{\"do\": \"followRun\", \"run\": 0.5}"),
        ProblemCode::SittingValue, u"history[0].run"_s);
    row("an unknown kind",
        history("{\"do\":\"edit\",\"changes\":[{\"do\":\"evict\",\"pod\":{\"kind\":\"Pot\"}}]}"),
        ProblemCode::SittingValue, u"history[0].changes[0].pod"_s);
    row("nothing to undo", history("{\"do\": \"undo\"}"), ProblemCode::SittingStep,
        u"history[0]"_s);
    row("no such run", history("{\"do\": \"followRun\", \"run\": 1}"), ProblemCode::SittingStep,
        u"history[0]"_s);
    row("a run of nothing", history("{\"do\": \"beginRun\", \"from\": 0, \"events\": 1}"),
        ProblemCode::SittingStep, u"history[0]"_s);
    row("a packet of nothing", history("{\"do\": \"packet\"}"), ProblemCode::SittingStep,
        u"history[0]"_s);
    row("no such text",
        history("{\"do\":\"edit\",\"changes\":[{\"do\":\"type\",\"file\":7,\"inserted\":\"a\"}]}"),
        ProblemCode::SittingStep, u"history[0]"_s);
    row("behind the text",
        history("{\"do\":\"edit\",\"changes\":[{\"do\":\"type\",\"offset\":1}]}"),
        ProblemCode::SittingStep, u"history[0]"_s);
    row("time runs back", history("{\"do\":\"send\",\"time\":2},{\"do\":\"send\",\"time\":1}"),
        ProblemCode::SittingStep, u"history[1]"_s);
    row("a playhead of nowhere", "{\"format\": 1, \"time\": 1e300}", ProblemCode::SittingValue,
        u"time"_s);
}

void SittingTest::badFilesAreRefusedWithTheirPlace()
{
    QFETCH(const QByteArray, bytes);
    const Result<Replayed> replayed = replayedFrom(bytes);
    QVERIFY(!replayed);
    const Problem &problem = replayed.problem();
    QTEST(problem.code, "code");
    QCOMPARE(problem.span.file, u"a.podium"_s);
    const QString line = u"%1:%2"_s.arg(problem.span.line).arg(problem.span.column);
    QTEST(problem.span.isValid() ? line : problem.field, "place");
}

void SittingTest::damagedFilesHurtNobody()
{
    RandomSitting sitting(u"deployment.yaml"_s, 3);
    sitting.work(30);
    const QByteArray bytes = bytesOf(sitting.document);
    QRandomGenerator random{5};
    static const QList<QByteArray> pieces{"-1", "99999999", "1e308", "null", "\"\"", "[]", "{}"};
    static const QRegularExpression token(u"(-?[0-9.]+|\"[^\"]*\")(?=[,\\s\\]}])"_s);
    QList<QPair<qsizetype, qsizetype>> places;
    for (const auto &match : token.globalMatch(QString::fromLatin1(bytes)))
        places.append({match.capturedStart(), match.capturedLength()});
    QVERIFY(places.size() > 100);
    int refused = 0;
    for (int round = 0; round < 300; ++round) {
        QByteArray damaged = bytes;
        const auto [start, length] = places[random.bounded(int(places.size()))];
        damaged.replace(start, length, pieces[random.bounded(int(pieces.size()))]);
        const Result<Replayed> replayed = replayedFrom(damaged);
        refused += replayed ? 0 : 1;
    }
    QVERIFY2(refused > 100 && refused < 300, QByteArray::number(refused));
}

void SittingTest::aFileIsOpenedByItsEnding()
{
    RandomSitting sitting(u"three-services.yaml"_s, 1);
    sitting.work(40);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.podium"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytesOf(sitting.document));
    file.close();
    const std::optional<LoadedDocument> loaded = load({{path}, {}, {}}, Checkpoint());
    QVERIFY(loaded && loaded->resumed);
    QCOMPARE(loaded->resumed->path, path);
    QVERIFY(loaded->resumed->history == sitting.document.history());
    QCOMPARE(loaded->resumed->time, sitting.document.time());
}

void SittingTest::twoFilesAreNotOneSitting()
{
    const std::optional<LoadedDocument> loaded =
        load({{u"a.podium"_s, u"b.podium"_s}, {}, {}}, Checkpoint());
    QVERIFY(loaded && !loaded->state.hasObjects());
    QCOMPARE(loaded->unreadable.size(), 1);
    QCOMPARE(loaded->unreadable.first().code, ProblemCode::SittingNotAlone);
}

static const Registered<SittingTest> registered{"tst_sitting"};

#include "tst_sitting.moc"
