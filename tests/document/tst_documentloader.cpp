// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/documentloader.h"

#include "support/pipe.h"
#include "support/testregistry.h"

#include <QSignalSpy>

#include <algorithm>
#include <mutex>
#include <thread>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int forEver = -1;

const QByteArray onePod = "apiVersion: v1\nkind: Pod\nmetadata: {name: lonely}\n"
                          "spec: {containers: [{name: app, image: example.com/app}]}\n";

const QByteArray service = "---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\n"
                           "spec: {selector: {app: web}, ports: [{port: 80}]}\n";

QByteArray manyDocuments(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "---\n" + QByteArray(onePod).replace("lonely", "pod-" + QByteArray::number(i));
    return text + service;
}

QByteArray oneList(int count)
{
    QByteArray text = "apiVersion: v1\nkind: List\nitems:\n";
    for (int i = 0; i < count; ++i)
        text += "- {apiVersion: v1, kind: Pod, metadata: {name: pod-" + QByteArray::number(i) +
                "}, spec: {containers: [{name: app, image: example.com/app}]}}\n";
    return text + service;
}

LoadOrder orderOf(const QByteArray &text)
{
    return {{}, {{u"text"_s, text}}, {}};
}

/// A checkpoint that says no from its nth question on, and writes down what it was asked. Asked by
/// several threads.
class Questions
{
public:
    explicit Questions(qsizetype firstNo = std::numeric_limits<qsizetype>::max())
        : m_firstNo(firstNo)
    {}

    Checkpoint checkpoint()
    {
        return Checkpoint([this](WorkStep step, double share) {
            const std::lock_guard lock(m_mutex);
            m_asked.append({step, share});
            return m_asked.size() <= m_firstNo;
        });
    }

    const QList<std::pair<WorkStep, double>> &asked() const { return m_asked; }

private:
    std::mutex m_mutex{};
    qsizetype m_firstNo;
    QList<std::pair<WorkStep, double>> m_asked{};
};

} // namespace

class DocumentLoaderTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void tellsTheStepsInTheirOrder_data();
    void tellsTheStepsInTheirOrder();
    void stopsWhereverItIsToldTo_data();
    void stopsWhereverItIsToldTo();
    void loadsWhatReadingWouldGive();
    void namesFilesThatCannotBeRead();
    void withPatienceItIsThereAtOnce();
    void readsAPipeToItsEnd();
    void tellsHowFarItIs();
    void cancelEndsIt();
    void theLaterOrderWins();
    void canBeDestroyedInTheMiddle();
};

void DocumentLoaderTest::tellsTheStepsInTheirOrder_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("documents") << manyDocuments(300);
    QTest::newRow("one List") << oneList(2000);
}

void DocumentLoaderTest::tellsTheStepsInTheirOrder()
{
    QFETCH(QByteArray, text);
    Questions questions;
    QVERIFY(load(orderOf(text), questions.checkpoint()));
    QList<WorkStep> steps;
    std::pair<WorkStep, double> before{WorkStep::Reading, 0};
    for (const auto &question : questions.asked()) {
        const auto [step, share] = question;
        QVERIFY2(question >= before, "neither a step nor a share goes back");
        QVERIFY(share >= 0 && share <= 1);
        if (!steps.contains(step))
            steps.append(step);
        before = question;
    }
    QCOMPARE(steps.size(), 5);
    const auto readingAt =
        std::count_if(questions.asked().begin(), questions.asked().end(), [](const auto &question) {
            return question.first == WorkStep::Reading && question.second > 0.2;
        });
    QVERIFY2(readingAt > 2, "reading can be stopped in the middle of a text");
}

void DocumentLoaderTest::stopsWhereverItIsToldTo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("documents") << manyDocuments(300);
    QTest::newRow("one List") << oneList(600);
    QTest::newRow("on all processors") << manyDocuments(2100);
}

void DocumentLoaderTest::stopsWhereverItIsToldTo()
{
    QFETCH(QByteArray, text);
    Questions all;
    QVERIFY(load(orderOf(text), all.checkpoint()));
    const qsizetype stride = 1 + all.asked().size() / 12;
    for (qsizetype firstNo = 0; firstNo < all.asked().size(); firstNo += stride) {
        Questions questions(firstNo);
        QVERIFY2(!load(orderOf(text), questions.checkpoint()),
                 qPrintable(QString::number(firstNo)));
        // Each step that is left asks once more, and so does each thread that was reading.
        const qsizetype late = questions.asked().size() - firstNo;
        QVERIFY2(late <= 6 + std::thread::hardware_concurrency(),
                 qPrintable(u"%1 after %2"_s.arg(late).arg(firstNo)));
    }
}

void DocumentLoaderTest::loadsWhatReadingWouldGive()
{
    const QByteArray text = manyDocuments(20) + "---\nkind: Pod\n";
    const auto loaded = load(orderOf(text), {});
    QVERIFY(loaded);
    const DocumentState state = readDocument({{u"text"_s, text}});
    QVERIFY(state.cluster.pods().size() == 20);
    QCOMPARE(loaded->state.cluster, state.cluster);
    QCOMPARE(loaded->state.problems, state.problems);
    QCOMPARE(loaded->placement, place(state.cluster));
}

void DocumentLoaderTest::namesFilesThatCannotBeRead()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing.yaml"_s);
    const auto loaded = load({{missing, folder.path()}, {{u"text"_s, onePod}}, {}}, {});
    QVERIFY(loaded);
    QCOMPARE(loaded->unreadable.size(), 2);
    QCOMPARE(loaded->unreadable[0].code, ProblemCode::FileUnreadable);
    QCOMPARE(loaded->unreadable[0].span.file, missing);
    QCOMPARE(loaded->unreadable[1].code, ProblemCode::FileIsDirectory);
    QCOMPARE(loaded->state.objectCount, 1);
}

void DocumentLoaderTest::withPatienceItIsThereAtOnce()
{
    DocumentLoader loader;
    loader.setPatience(forEver);
    const QSignalSpy loaded(&loader, &DocumentLoader::loaded);
    loader.start(orderOf(onePod));
    QCOMPARE(loaded.count(), 1);
    QVERIFY(!loader.isLoading());
    QCoreApplication::processEvents();
    QCOMPARE(loaded.count(), 1);
}

void DocumentLoaderTest::readsAPipeToItsEnd()
{
    Pipe pipe;
    DocumentLoader loader;
    loader.setPatience(0);
    std::shared_ptr<LoadedDocument> document;
    connect(&loader, &DocumentLoader::loaded, this,
            [&](const std::shared_ptr<LoadedDocument> &loaded) { document = loaded; });
    loader.start({{pipe.path()}, {}, {}});
    QVERIFY(loader.isLoading());
    QCOMPARE(loader.names(), QStringList{pipe.path()});
    QTRY_VERIFY(pipe.connect());
    pipe.finish(onePod);
    QTRY_VERIFY(document);
    QCOMPARE(document->state.cluster.pods().size(), 1);
    QVERIFY(!loader.isLoading());
}

void DocumentLoaderTest::tellsHowFarItIs()
{
    const Pipe pipe;
    DocumentLoader loader;
    loader.setPatience(0);
    const QSignalSpy progressed(&loader, &DocumentLoader::progressed);
    loader.start({{pipe.path()}, {}, {}});
    QTRY_VERIFY(progressed.count() >= 2);
    QCOMPARE(progressed.first().at(0).value<WorkStep>(), WorkStep::Reading);
}

void DocumentLoaderTest::cancelEndsIt()
{
    Pipe pipe;
    DocumentLoader loader;
    loader.setPatience(0);
    const QSignalSpy loaded(&loader, &DocumentLoader::loaded);
    const QSignalSpy cancelled(&loader, &DocumentLoader::cancelled);
    loader.start({{pipe.path()}, {}, {}});
    QTRY_VERIFY(pipe.connect());
    loader.cancel();
    QVERIFY(!loader.isLoading());
    QCOMPARE(cancelled.count(), 1);
    loader.cancel();
    QCOMPARE(cancelled.count(), 1);
    QTRY_VERIFY(!pipe.hasReader()); // nobody reads any more
    QCoreApplication::processEvents();
    QCOMPARE(loaded.count(), 0);
}

void DocumentLoaderTest::theLaterOrderWins()
{
    const Pipe pipe;
    DocumentLoader loader;
    loader.setPatience(0);
    const QSignalSpy loaded(&loader, &DocumentLoader::loaded);
    const QSignalSpy cancelled(&loader, &DocumentLoader::cancelled);
    loader.start({{pipe.path()}, {}, {}});
    loader.setPatience(forEver);
    loader.start(orderOf(onePod));
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(loaded.count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(loaded.count(), 1);
}

void DocumentLoaderTest::canBeDestroyedInTheMiddle()
{
    Pipe pipe;
    {
        DocumentLoader loader;
        loader.setPatience(0);
        loader.start({{pipe.path()}, {}, {}});
        QTRY_VERIFY(pipe.connect());
    }
    QVERIFY2(!pipe.hasReader(), "nobody reads any more");
}

static const Registered<DocumentLoaderTest> registered{"tst_documentloader"};

#include "tst_documentloader.moc"
