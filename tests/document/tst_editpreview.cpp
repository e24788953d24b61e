// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/preview/editpreview.h"

#include "document/explain/changesentence.h"
#include "document/explain/previewsentence.h"
#include "document/objectchanges.h"
#include "document/randomedit.h"
#include "document/sentpackets.h"
#include "routing/journey.h"
#include "support/manifestfiles.h"
#include "support/testregistry.h"

#include <QFileInfo>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const ObjectRef web = serviceRef(u"default"_s, u"web"_s);
const ObjectRef pod1 = podRef(u"default"_s, u"pod-1"_s);

QByteArray pod(const QByteArray &name, const QByteArray &node, const QByteArray &labels)
{
    return "---\napiVersion: v1\nkind: Pod\nmetadata: {name: " + name + ", labels: {" + labels +
           "}}\nspec:\n  nodeName: " + node +
           "\n  containers:\n  - name: app\n    image: example.com/app:1\n"
           "    ports: [{containerPort: 8080}]\n";
}

/// Three nodes, a Service on port 30080 of each, two pods that it selects and one that it does not.
QByteArray shop()
{
    return "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  type: NodePort\n"
           "  selector: {app: web}\n"
           "  ports: [{port: 80, targetPort: 8080, nodePort: 30080}]\n" +
           pod("pod-1", "node-1", "app: web, tier: front") +
           pod("pod-2", "node-2", "app: web, tier: back") + pod("pod-3", "node-3", "app: db");
}

QByteArray deployment()
{
    return "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 2\n"
           "  selector: {matchLabels: {app: web}}\n  template:\n"
           "    metadata: {labels: {app: web}}\n    spec:\n      containers:\n"
           "      - {name: app, image: example.com/app:1}\n"
           "---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n"
           "  selector: {app: web}\n  ports: [{port: 80}]\n";
}

/// A document, packets that were sent, and what a change would do.
struct Sitting
{
    ClusterDocument document{};
    SentPackets sentPackets{document};

    explicit Sitting(const QByteArray &text = shop())
    {
        document.open(readDocument({{u"shop.yaml"_s, text}}));
    }

    /// The laptop to port 30080 of a node.
    void sendTo(const QString &node)
    {
        Request request;
        request.from = {Sender::Kind::Client, clientRef(u"laptop"_s), {}};
        request.to.kind = Target::Kind::NodePort;
        request.to.object = nodeRef(node);
        request.to.port = 30080;
        sentPackets.send(request);
    }

    QList<PastPacket> past() const { return pastPackets(document.history(), document.time()); }

    EditPreview preview(const Change &change) const
    {
        return previewOf(document.revision(), change, past());
    }

    QString told(const Change &change) const { return previewLines(preview(change)).join(u'\n'); }
};

SetFields setting(const ObjectRef &object, const QString &field, const FieldValue &value)
{
    return {object, {{field, value}}};
}

} // namespace

class EditPreviewTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void tellsWhatAnEditWouldDo_data();
    void tellsWhatAnEditWouldDo();
    void aWrongTargetPortLeavesTheEndpoints();
    void whatIsRefusedHasNoPreview();
    void leavesTheDocumentAlone();
    void onlyTheEditMakesTheDifference();
    void sendsOnlyTheLastPacketsAgain();
    void looksOnlyAtWhatTheEditChanges();
    void theFutureIsNotSentAgain();
    void whatIsUnderWayIsNotTold();
    void saysWhatHappens();
};

void EditPreviewTest::tellsWhatAnEditWouldDo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("told");

    const auto row = [](const char *name, const Change &change, const char *told,
                        const QByteArray &text = shop()) {
        QTest::newRow(name) << text << change << QString::fromUtf8(told);
    };
    row("selector narrowed", setting(web, u"spec.selector[tier]"_s, u"front"_s),
        "Endpoints of web: −1 (pod-2)");
    row("selector of nobody", setting(web, u"spec.selector[app]"_s, u"wbe"_s),
        "Endpoints of web: −2 (pod-1, pod-2), none is left\n"
        "Packets 1, 2: delivered → refused (the Service has no endpoints)");
    row("label added",
        setting(podRef(u"default"_s, u"pod-3"_s), u"metadata.labels[app]"_s, u"web"_s),
        "Endpoints of web: +1 (pod-3)");
    row("type without node port", setting(web, u"spec.type"_s, u"ClusterIP"_s),
        "Closes port 30080 on every node (3)\n"
        "Packets 1, 2: delivered → refused (the node's port is closed)");
    row("load balancer", setting(web, u"spec.type"_s, u"LoadBalancer"_s),
        "Opens 198.51.100.10:80 to the outside (web)");
    row("another port", setting(web, u"spec.ports[0].port"_s, qint64(81)),
        "Opens 10.96.0.10:81 inside the cluster (web)\n"
        "Closes 10.96.0.10:80 inside the cluster (web)");
    row("wrong target port", setting(web, u"spec.ports[0].targetPort"_s, qint64(8081)),
        "Packets 1, 2: delivered → refused (nothing listens on the port)");
    row("policy", setting(web, u"spec.externalTrafficPolicy"_s, u"Local"_s),
        "Packet 2: delivered → dropped (no pod on this node)");
    row("pod to another node", boundTo(pod1, u"node-3"_s),
        "Endpoints of web: +1 (pod-1 10.244.3.3), −1 (pod-1 10.244.1.2)\n"
        "Pods made anew, with another address: 1 (pod-1)");
    row("pod not ready", SetReady{pod1, false}, "Endpoints of web: −1 (pod-1)");
    row("pod deleted", RemoveObject{pod1}, "Endpoints of web: −1 (pod-1)\nPods that go: 1 (pod-1)");
    row("pod of two Services", RemoveObject{pod1},
        "Endpoints of shop, web: −1 (pod-1)\nPods that go: 1 (pod-1)",
        shop() + "---\napiVersion: v1\nkind: Service\nmetadata: {name: shop}\nspec:\n"
                 "  selector: {app: web}\n  ports: [{port: 80}]\n");
    row("Service deleted", RemoveObject{web},
        "Endpoints of web: −2 (pod-1, pod-2), none is left\n"
        "Closes 10.96.0.10:80 inside the cluster (web)\n"
        "Closes port 30080 on every node (3)\n"
        "Packets 1, 2: delivered → refused (the node's port is closed)");
    row("nothing a packet notices", setting(pod1, u"metadata.labels[owner]"_s, u"me"_s),
        "Changes no endpoint, no door and no packet");
    row("template of a Deployment",
        setting({ObjectKind::Deployment, u"default"_s, u"web"_s},
                u"spec.template.metadata.labels[tier]"_s, u"front"_s),
        "Endpoints of web: +2 (web-54fd656b9-54vrk, web-54fd656b9-fz926), −2 "
        "(web-576dddb9d7-pvmcr, web-576dddb9d7-zrzld)\n"
        "New pods: 2 (web-54fd656b9-54vrk, web-54fd656b9-fz926)\n"
        "Pods that go: 2 (web-576dddb9d7-pvmcr, web-576dddb9d7-zrzld)",
        deployment());
    row("fewer replicas", scaled({ObjectKind::Deployment, u"default"_s, u"web"_s}, 1),
        "Endpoints of web: −1 (web-576dddb9d7-pvmcr)\nPods that go: 1 (web-576dddb9d7-pvmcr)",
        deployment());
    row("more replicas", scaled({ObjectKind::Deployment, u"default"_s, u"web"_s}, 6),
        "Endpoints of web: +4 (web-576dddb9d7-fz926, web-576dddb9d7-jb78c, web-576dddb9d7-54vrk, "
        "…)\nNew pods: 4 (web-576dddb9d7-54vrk, web-576dddb9d7-fz926, web-576dddb9d7-jb78c, …)",
        deployment());
    row("no provider",
        SetFields{{ObjectKind::World, {}, {}}, {{u"data[loadBalancerProvider]"_s, u"None"_s}}},
        "Changes no endpoint, no door and no packet");
}

void EditPreviewTest::tellsWhatAnEditWouldDo()
{
    QFETCH(QByteArray, text);
    QFETCH(Change, change);
    QFETCH(QString, told);
    Sitting sitting(text);
    sitting.sendTo(u"node-1"_s);
    sitting.sendTo(u"node-3"_s);
    // By whom a packet is taken is random as soon as there are others.
    static const QRegularExpression byWhom(u"\\n?Packets? [\\d, ]+: reaches another pod"_s);
    QCOMPARE(sitting.told(change).remove(byWhom), told);
}

void EditPreviewTest::aWrongTargetPortLeavesTheEndpoints()
{
    Sitting sitting;
    sitting.sendTo(u"node-1"_s);
    const EditPreview preview =
        sitting.preview(setting(web, u"spec.ports[0].targetPort"_s, qint64(8081)));
    QVERIFY(preview.endpoints.isEmpty());
    QCOMPARE(preview.packets.size(), 1);
    QCOMPARE(preview.packets.first().before.verdict, Verdict::Delivered);
    QCOMPARE(preview.packets.first().after.reason, Reason::NoListener);
}

void EditPreviewTest::whatIsRefusedHasNoPreview()
{
    const Sitting sitting;
    const EditPreview preview =
        sitting.preview(setting(web, u"spec.ports[0].nodePort"_s, qint64(80)));
    QCOMPARE(preview.refused.size(), 1);
    QCOMPARE(preview.refused.first().field, u"spec.ports[0].nodePort"_s);
    QVERIFY(!preview.isEmpty());
    QVERIFY(previewLines(preview).isEmpty());
}

void EditPreviewTest::leavesTheDocumentAlone()
{
    Sitting sitting;
    sitting.sendTo(u"node-1"_s);
    const History before = sitting.document.history();
    const QList<ManifestText> texts = sitting.document.texts();
    sitting.preview(RemoveObject{web});
    QVERIFY(sitting.document.history() == before);
    QVERIFY(sitting.document.texts() == texts);
}

void EditPreviewTest::onlyTheEditMakesTheDifference()
{
    // The packet was delivered, and would be refused since: another edit does not do that.
    Sitting sitting;
    sitting.sendTo(u"node-1"_s);
    sitting.document.edit(u"type"_s, setting(web, u"spec.type"_s, u"ClusterIP"_s));
    const EditPreview other = sitting.preview(setting(web, u"spec.selector[app]"_s, u"db"_s));
    QVERIFY(other.packets.isEmpty());
    QCOMPARE(other.packetsTried, 1);
    const EditPreview back = sitting.preview(SetFields{
        web, {{u"spec.type"_s, u"NodePort"_s}, {u"spec.ports[0].nodePort"_s, qint64(30080)}}});
    QCOMPARE(back.packets.size(), 1);
    QCOMPARE(back.packets.first().before.reason, Reason::NodePortClosed);
    QCOMPARE(back.packets.first().after.verdict, Verdict::Delivered);
}

void EditPreviewTest::sendsOnlyTheLastPacketsAgain()
{
    Sitting sitting;
    for (int i = 0; i < 50; ++i)
        sitting.sendTo(u"node-1"_s);
    const EditPreview preview = sitting.preview(RemoveObject{web});
    QCOMPARE(preview.packetsTried, mostPastPackets);
    QCOMPARE(preview.packets.size(), mostPastPackets);
    QCOMPARE(preview.packets.first().number, 31);
    QCOMPARE(preview.packets.last().number, 50);
}

void EditPreviewTest::looksOnlyAtWhatTheEditChanges()
{
    QByteArray text = shop();
    for (int i = 0; i < 400; ++i) {
        const QByteArray name = "other-" + QByteArray::number(i);
        text += "---\napiVersion: v1\nkind: Service\nmetadata: {name: " + name +
                "}\nspec:\n  selector: {app: db}\n  ports: [{port: 80}]\n";
    }
    const Sitting sitting(text);
    QCOMPARE(sitting.document.cluster().services().size(), 401);
    const EditPreview preview = sitting.preview(setting(web, u"spec.selector[tier]"_s, u"back"_s));
    QCOMPARE(previewLines(preview), QStringList{u"Endpoints of web: −1 (pod-1)"_s});
    // No packet was sent, so no way was looked up either.
    QCOMPARE(preview.packetsTried, 0);
}

void EditPreviewTest::theFutureIsNotSentAgain()
{
    Sitting sitting;
    sitting.sendTo(u"node-1"_s);
    sitting.document.setTime(5);
    sitting.sendTo(u"node-2"_s);
    QCOMPARE(sitting.past().size(), 2);
    sitting.document.setTime(4);
    QCOMPARE(sitting.past().size(), 1);
    QCOMPARE(sitting.past().first().number, 1);
}

void EditPreviewTest::whatIsUnderWayIsNotTold()
{
    Sitting sitting;
    sitting.sentPackets.setTimeFlight([](const Route &, double start) {
        FlightTimes times;
        times.start = start;
        times.outcome = start + 3;
        return times;
    });
    sitting.sendTo(u"node-1"_s);
    sitting.document.setTime(2);
    sitting.sendTo(u"node-1"_s);
    QCOMPARE(sitting.past().size(), 0);
    sitting.document.setTime(4);
    QCOMPARE(sitting.past().size(), 1);
    QCOMPARE(sitting.past().first().number, 1);
}

namespace {

/// What a preview is about, as plain lines, found in another way: by looking at everything.
struct Facts
{
    QStringList nodes{};
    QStringList endpoints{};
    QStringList doors{};
    QMap<QString, QString> podAddresses{}; ///< of pods that have one of their own
    QMap<int, QString> packets{};

    Facts(const Cluster &cluster, const QList<PastPacket> &past)
    {
        for (const ServiceEndpoints &row : cluster.endpoints()) {
            for (const PortEndpoints &port : row.ports) {
                for (const Endpoint &e : port.endpoints) {
                    if (e.ready || (e.serving && e.terminating))
                        endpoints.append(row.namespaceName + u'/' + row.name + u' ' + e.pod.text() +
                                         u' ' + e.address.toString());
                }
            }
        }
        endpoints.removeDuplicates();
        for (const Node &node : cluster.nodes())
            nodes.append(node.meta.name);
        for (const Service &service : cluster.services())
            readDoors(service);
        for (const Pod &pod : cluster.pods())
            podAddresses.insert(refOf(pod).text(),
                                pod.spec.hostNetwork ? QString() : pod.podIp.toString());
        const Journey journey(cluster);
        for (const PastPacket &packet : past) {
            Traffic traffic = packet.traffic;
            const Route route = journey.trace(packet.request, traffic);
            packets.insert(packet.number, reasonName(route.reason) + u' ' + route.pod.text());
        }
    }

    void readDoors(const Service &service)
    {
        const bool isBalancer = service.type == ServiceType::LoadBalancer;
        if (service.type == ServiceType::ExternalName || service.clusterIp == u"None"_s)
            return;
        for (const ServicePort &port : service.ports) {
            const auto add = [&](const QString &address, int number) {
                doors.append(u"%1 %2:%3/%4"_s.arg(refOf(service).text(), address)
                                 .arg(number)
                                 .arg(int(port.protocol)));
            };
            add(service.clusterIp, port.port);
            const bool isOnNodes = isBalancer || service.type == ServiceType::NodePort;
            for (const QString &node : isOnNodes &&port.nodePort != 0 ? nodes : QStringList())
                add(node, port.nodePort);
            for (const QString &address : service.externalIps)
                add(address, port.port);
            for (const LoadBalancerIngress &ingress : service.ingress)
                if (isBalancer)
                    add(ingress.ip.isEmpty() ? ingress.hostname : ingress.ip, port.port);
            if (isBalancer && service.ingress.isEmpty())
                add({}, port.port);
        }
    }
};

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// Those of `a` that `b` does not have.
QStringList less(QStringList a, const QStringList &b)
{
    a.removeIf([&](const QString &line) { return b.contains(line); });
    return sorted(a);
}

QStringList endpointTexts(const EditPreview &preview, Endpoints EndpointChange::*member)
{
    QStringList texts;
    for (const EndpointChange &change : preview.endpoints) {
        for (const Endpoint &e : change.*member)
            texts.append(change.service.qualifiedName() + u' ' + e.pod.text() + u' ' +
                         e.address.toString());
    }
    return sorted(texts);
}

QStringList doorTexts(const QList<Doorway> &doors, const QStringList &nodes)
{
    QStringList texts;
    for (const Doorway &door : doors) {
        QStringList places{door.address};
        if (door.kind == Doorway::Kind::NodePort)
            places = door.node.isEmpty() ? nodes : QStringList{door.node};
        for (const QString &place : places)
            texts.append(u"%1 %2:%3/%4"_s.arg(door.service.text(), place)
                             .arg(door.port)
                             .arg(int(door.protocol)));
    }
    return sorted(texts);
}

QStringList names(const QList<ObjectRef> &refs)
{
    QStringList texts;
    for (const ObjectRef &ref : refs)
        texts.append(ref.text());
    return sorted(texts);
}

/// What a preview says and what came of the edit, where they are not the same; empty if they are.
QByteArray disagreement(const EditPreview &preview, const Facts &before, const Facts &after)
{
    const auto complain = [](const char *what, const QStringList &said, const QStringList &is) {
        return QByteArray(what) + ": said " + said.join(u", "_s).toUtf8() + "; is " +
               is.join(u", "_s).toUtf8();
    };
    const auto compare = [&](const char *what, const QStringList &said, const QStringList &is) {
        return said == is ? QByteArray() : complain(what, said, is);
    };
    // A pod on its node's network has the node's address again when it was made anew.
    QStringList saidReplaced = names(preview.podsReplaced);
    saidReplaced.removeIf([&](const QString &pod) { return before.podAddresses[pod].isEmpty(); });
    QStringList replaced;
    for (auto it = before.podAddresses.cbegin(); it != before.podAddresses.cend(); ++it) {
        if (!it.value().isEmpty() && after.podAddresses.contains(it.key()) &&
            after.podAddresses[it.key()] != it.value())
            replaced.append(it.key());
    }
    QStringList otherPackets;
    for (auto it = before.packets.cbegin(); it != before.packets.cend(); ++it) {
        if (after.packets[it.key()] != it.value())
            otherPackets.append(QString::number(it.key()));
    }
    QStringList saidPackets;
    for (const PacketChange &change : preview.packets)
        saidPackets.append(QString::number(change.number));
    const QStringList podsBefore = before.podAddresses.keys();
    const QStringList podsAfter = after.podAddresses.keys();
    return compare("gained", endpointTexts(preview, &EndpointChange::gained),
                   less(after.endpoints, before.endpoints)) +
           compare("lost", endpointTexts(preview, &EndpointChange::lost),
                   less(before.endpoints, after.endpoints)) +
           compare("opened", doorTexts(preview.opened, after.nodes),
                   less(after.doors, before.doors)) +
           compare("closed", doorTexts(preview.closed, before.nodes),
                   less(before.doors, after.doors)) +
           compare("created", names(preview.podsCreated), less(podsAfter, podsBefore)) +
           compare("removed", names(preview.podsRemoved), less(podsBefore, podsAfter)) +
           compare("replaced", saidReplaced, sorted(replaced)) +
           compare("packets", saidPackets, otherPackets);
}

/// Mostly an edit of a field; else something done to a whole object.
std::optional<Change> randomChange(QRandomGenerator &random, const ClusterDocument &document)
{
    const QList<ObjectRef> refs = statedObjects(document.cluster());
    const int choice = random.bounded(12);
    if (refs.isEmpty() || choice > 3)
        return randomEdit(random, document);
    const ObjectRef ref = refs[random.bounded(int(refs.size()))];
    if (choice == 0)
        return RemoveObject{ref};
    if (choice == 1 && ref.kind == ObjectKind::Pod)
        return EvictPod{ref};
    if (ref.kind == ObjectKind::Pod || ref.kind == ObjectKind::Node)
        return SetReady{ref, random.bounded(2) == 0};
    return setting(ref, u"spec.replicas"_s, qint64(random.bounded(5)));
}

/// One packet to every door of every Service, from inside and from outside.
void sendEverywhere(Sitting &sitting)
{
    const Cluster cluster = sitting.document.cluster();
    for (const Service &service : cluster.services()) {
        for (const ServicePort &port : service.ports) {
            Request request;
            request.protocol = port.protocol;
            request.from = {Sender::Kind::Client, clientRef(u"laptop"_s), {}};
            request.to.port = port.nodePort;
            request.to.kind = Target::Kind::NodePort;
            request.to.object = refOf(*cluster.nodes().begin());
            sitting.sentPackets.send(request);
            request.to.port = port.port;
            request.to.kind = Target::Kind::ClusterIp;
            request.to.object = refOf(service);
            if (!cluster.pods().isEmpty())
                request.from = {Sender::Kind::Pod, refOf(*cluster.pods().begin()), {}};
            sitting.sentPackets.send(request);
        }
    }
}

} // namespace

void EditPreviewTest::saysWhatHappens()
{
    const QStringList paths = soundFiles();
    int made = 0;
    int refused = 0;
    int told = 0;
    int retold = 0;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        QRandomGenerator random{quint32(i) + 1000};
        Sitting sitting(contentOf(paths[i]));
        sendEverywhere(sitting);
        for (int round = 0; round < 24; ++round) {
            const std::optional<Change> edit = randomChange(random, sitting.document);
            if (!edit)
                continue;
            const Cluster before = sitting.document.cluster();
            const QList<PastPacket> past = sitting.past();
            const EditPreview preview = sitting.preview(*edit);
            const Problems problems = sitting.document.edit(u"edit"_s, *edit);
            QCOMPARE(preview.refused.size(), problems.size());
            (problems.isEmpty() ? made : refused) += 1;
            if (!problems.isEmpty())
                continue;
            const QByteArray fault =
                disagreement(preview, Facts(before, past), Facts(sitting.document.cluster(), past));
            QVERIFY2(fault.isEmpty(), fault + "\n" + QFileInfo(paths[i]).fileName().toUtf8() + ' ' +
                                          changeSentence(*edit).toUtf8());
            told += preview.isEmpty() ? 0 : 1;
            retold += preview.packets.isEmpty() ? 0 : 1;
        }
    }
    const QByteArray counts = QByteArray::number(made) + " made, " + QByteArray::number(refused) +
                              " refused, " + QByteArray::number(told) + " told, " +
                              QByteArray::number(retold) + " with other packets";
    QVERIFY2(made >= 500 && told >= 100 && retold >= 50, counts);
}

static const podium::test::Registered<EditPreviewTest> registered{"tst_editpreview"};

#include "tst_editpreview.moc"
