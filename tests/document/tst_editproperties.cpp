// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/randomedit.h"

#include "cluster/applied.h"
#include "support/manifestfiles.h"
#include "support/testregistry.h"

#include <QFileInfo>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

/// Random form edits of real manifests, always the same ones: the text says what the screen shows,
/// and every step can be taken back.
class EditPropertiesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void editsReadBackAsTheyAreShown();
    void undoAndRedoMeetWhatWasThere();
};

namespace {

/// Without what the control plane has given out or found: a cluster that is opened afresh may give
/// out others.
AnyObject asStated(AnyObject object)
{
    metaOf(object).origin = {};
    if (auto *pod = std::get_if<Pod>(&object)) {
        pod->podIp = {};
        pod->spec.nodeName.clear();
        pod->phase.clear();
        pod->conditions.clear();
        pod->statusReason.clear();
        pod->failedContainer = -1;
    } else if (auto *service = std::get_if<Service>(&object)) {
        service->clusterIp.clear();
        service->clusterIps.clear();
        service->ipFamilies.clear();
        service->ipFamilyPolicy.clear();
        service->healthCheckNodePort = 0;
        service->ingress.clear();
        for (ServicePort &port : service->ports)
            port.nodePort = 0;
    } else if (auto *node = std::get_if<Node>(&object)) {
        node->addresses.clear();
        node->podCidr.clear();
        node->podCidrs.clear();
    }
    return object;
}

/// The first object that is another on the screen than in the texts; empty if there is none.
QByteArray firstDifference(const ClusterDocument &document)
{
    const Cluster again = readDocument(document.texts()).cluster;
    const QList<ObjectRef> refs = statedObjects(again);
    if (refs != statedObjects(document.cluster()))
        return "other objects";
    for (const ObjectRef &ref : refs) {
        if (asStated(*storedObject(again, ref)) != asStated(*storedObject(document.cluster(), ref)))
            return ref.text().toUtf8();
    }
    return {};
}

QByteArray textOf(const ClusterDocument &document)
{
    return document.texts().first().bytes();
}

} // namespace

void EditPropertiesTest::editsReadBackAsTheyAreShown()
{
    const QStringList paths = soundFiles();
    QVERIFY(paths.size() > 50);
    const int rounds = qEnvironmentVariableIntValue("PODIUM_FUZZ_ROUNDS");
    const int editsEach = rounds > 0 ? rounds : 1 + 2'000 / int(paths.size());
    int made = 0;
    int refused = 0;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        QRandomGenerator random{quint32(i)};
        ClusterDocument document;
        document.open(readDocument({{paths[i], contentOf(paths[i])}}));
        const QByteArray opened = textOf(document);
        const Cluster clusterOpened = document.cluster();
        QCOMPARE(opened, contentOf(paths[i]));
        for (int round = 0; round < editsEach; ++round) {
            const std::optional<SetFields> change = randomEdit(random, document);
            if (!change)
                continue;
            const QByteArray before = textOf(document);
            const Problems problems = document.edit(u"edit"_s, *change);
            const QByteArray what = QFileInfo(paths[i]).fileName().toUtf8() + ' ' +
                                    change->object.text().toUtf8() + ' ' +
                                    change->settings.first().field.toUtf8() + '\n' + before +
                                    "\n---- after\n" + textOf(document);
            (problems.isEmpty() ? made : refused) += 1;
            QVERIFY2(problems.isEmpty() || textOf(document) == before, what);
            const QByteArray difference = firstDifference(document);
            QVERIFY2(difference.isEmpty(), difference + ": " + what);
        }
        while (document.canUndo())
            document.undo();
        QCOMPARE(textOf(document), opened);
        QVERIFY(document.cluster() == clusterOpened);
    }
    QVERIFY2(made > 500 && refused > 100,
             QByteArray::number(made) + " made, " + QByteArray::number(refused) + " refused");
}

void EditPropertiesTest::undoAndRedoMeetWhatWasThere()
{
    struct Moment
    {
        QByteArray text{};
        Cluster cluster{};
    };

    ClusterDocument document;
    document.open(readDocument(
        {{u"deployment.yaml"_s, contentOf(sourcePath(u"samples/deployment.yaml"_s))}}));
    const auto now = [&] { return Moment{textOf(document), document.cluster()}; };
    const auto isNow = [&](const Moment &moment) {
        return moment.text == textOf(document) && moment.cluster == document.cluster();
    };
    QList<Moment> moments{now()};
    qsizetype at = 0;
    QRandomGenerator random{7};
    for (int step = 0; step < 1'000; ++step) {
        const int choice = random.bounded(4);
        if (choice == 0 && document.canUndo()) {
            document.undo();
            --at;
        } else if (choice == 1 && document.canRedo()) {
            document.redo();
            ++at;
        } else if (const std::optional<SetFields> change = randomEdit(random, document)) {
            document.edit(u"edit"_s, *change);
            if (!isNow(moments[at])) {
                moments.resize(at + 1);
                moments.append(now());
                ++at;
            }
        }
        QVERIFY2(isNow(moments[at]), QByteArray::number(step));
        QCOMPARE(document.canUndo(), at > 0);
        QCOMPARE(document.canRedo(), at + 1 < moments.size());
    }
    QVERIFY(moments.size() > 5);
}

static const podium::test::Registered<EditPropertiesTest> registered{"tst_editproperties"};

#include "tst_editproperties.moc"
