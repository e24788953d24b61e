// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/settle.h"
#include "manifest/manifestreader.h"
#include "routing/fieldpaths.h"
#include "routing/journey.h"

#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <yaml-cpp/yaml.h>

#include <map>

using namespace podium;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const YAML::Node &node)
{
    return QString::fromStdString(node.as<std::string>());
}

IpAddress addressOf(const YAML::Node &node)
{
    return parseIpAddress(textOf(node)).value();
}

/// A scenario, with what it takes to send its packets.
struct Scenario
{
    YAML::Node yaml{};
    std::unique_ptr<Journey> journey{};
    size_t objects{0}; ///< that were read
    Problems problems{};
};

ProxySettings settingsFrom(const YAML::Node &yaml)
{
    ProxySettings settings;
    if (const YAML::Node range = yaml["clusterCIDR"]; range && !range.IsNull())
        settings.clusterCidr = parseIpRange(textOf(range)).value();
    settings.masqueradeAll = yaml["masqueradeAll"].as<bool>(false);
    settings.localhostNodePorts = yaml["localhostNodePorts"].as<bool>(true);
    for (const YAML::Node &range : yaml["nodePortAddresses"])
        settings.nodePortAddresses.append(parseIpRange(textOf(range)).value());
    return settings;
}

/// The objects as a manifest: the lines between "objects:" and "flows:", as the items of a List.
QByteArray objectsOf(const QByteArray &file)
{
    const qsizetype from = file.indexOf("\nobjects:\n") + qsizetype(qstrlen("\nobjects:\n"));
    const qsizetype to = file.indexOf("\nflows:\n");
    return "apiVersion: v1\nkind: List\nitems:\n" + file.mid(from, to - from + 1);
}

Cluster with(const Cluster &cluster, const AnyObject &object)
{
    return std::visit([&](const auto &o) { return cluster.with(o); }, object);
}

Scenario readScenario(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    Scenario scenario;
    scenario.yaml = YAML::Load(bytes.toStdString());
    const ReadResult read = readManifests({ManifestText{path, objectsOf(bytes)}});
    World world = defaultWorld();
    world.proxy = settingsFrom(scenario.yaml["settings"]);
    Cluster cluster = Cluster().with(world);
    for (const AnyObject &object : read.objects)
        cluster = with(cluster, object);
    const Settled settled = settle(cluster);
    scenario.objects = read.objects.size();
    scenario.problems = read.problems + settled.problems;
    scenario.journey = std::make_unique<Journey>(settled.cluster);
    return scenario;
}

ObjectRef podNamed(const QString &qualifiedName)
{
    return podRef(qualifiedName.section(u'/', 0, 0), qualifiedName.section(u'/', 1));
}

Sender senderFrom(const YAML::Node &from)
{
    Sender sender;
    if (const YAML::Node pod = from["pod"]) {
        sender.kind = Sender::Kind::Pod;
        sender.object = podNamed(textOf(pod));
    } else if (const YAML::Node node = from["node"]) {
        sender.kind = Sender::Kind::Node;
        sender.object = nodeRef(textOf(node));
        if (const YAML::Node address = from["address"])
            sender.address = addressOf(address);
    } else {
        sender.kind = Sender::Kind::External;
        sender.address = addressOf(from["external"]);
    }
    return sender;
}

Protocol protocolFrom(const QString &name)
{
    return name == "UDP"_L1 ? Protocol::UDP : name == "SCTP"_L1 ? Protocol::SCTP : Protocol::TCP;
}

Request requestFrom(const YAML::Node &flow)
{
    Request request;
    request.from = senderFrom(flow["from"]);
    request.to.address = addressOf(flow["to"]["ip"]);
    request.to.port = flow["to"]["port"].as<int>();
    request.protocol = protocolFrom(textOf(flow["to"]["protocol"]));
    if (const YAML::Node node = flow["arrivesAt"])
        request.atNode = textOf(node);
    return request;
}

QString outcomeName(Decision::Outcome outcome)
{
    switch (outcome) {
    case Decision::Outcome::Passed:
        return u"passed"_s;
    case Decision::Outcome::Delivered:
        return u"delivered"_s;
    case Decision::Outcome::Rejected:
        return u"rejected"_s;
    case Decision::Outcome::Dropped:
        break;
    }
    return u"dropped"_s;
}

QStringList textsOf(const Endpoints &endpoints)
{
    QStringList texts;
    for (const Endpoint &endpoint : endpoints)
        texts.append(endpoint.text());
    texts.sort();
    return texts;
}

/// A decision and a fact as lines, for comparing.
QString described(const Decision &decision, bool withAffinity)
{
    QStringList lines{outcomeName(decision.outcome)};
    if (decision.outcome == Decision::Outcome::Delivered) {
        lines.append(textsOf(decision.endpoints).join(u' '));
        lines.append(decision.masquerade ? u"masquerade"_s : u"source kept"_s);
        if (withAffinity)
            lines.append(u"affinity %1"_s.arg(decision.affinityTimeoutSeconds.value_or(0)));
    }
    if (!decision.healthCheckOf.isNull())
        lines.append(u"health check of "_s + decision.healthCheckOf.qualifiedName());
    return lines.join(u'\n');
}

QString describedFact(const YAML::Node &expect)
{
    QStringList lines{textOf(expect["outcome"])};
    if (lines.first() == "delivered"_L1) {
        QStringList endpoints;
        for (const YAML::Node &endpoint : expect["endpoints"])
            endpoints.append(textOf(endpoint));
        endpoints.sort();
        lines.append(endpoints.join(u' '));
        lines.append(expect["masquerade"].as<bool>() ? u"masquerade"_s : u"source kept"_s);
        if (const YAML::Node affinity = expect["affinity"])
            lines.append(u"affinity %1"_s.arg(affinity["timeoutSeconds"].as<int>()));
    }
    if (const YAML::Node service = expect["healthCheckOf"])
        lines.append(u"health check of "_s + textOf(service));
    return lines.join(u'\n');
}

} // namespace

class FlowsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void scenariosAreRead();
    void packet_data();
    void packet();

private:
    const Scenario &scenario(const QString &file);

    QDir m_folder{podium::test::sourcePath(u"tests/conformance/flows"_s)};
    std::map<QString, Scenario> m_scenarios{};
};

const Scenario &FlowsTest::scenario(const QString &file)
{
    auto found = m_scenarios.find(file);
    if (found == m_scenarios.end())
        found = m_scenarios.emplace(file, readScenario(m_folder.filePath(file))).first;
    return found->second;
}

void FlowsTest::scenariosAreRead()
{
    const QStringList files = m_folder.entryList({u"*.yaml"_s});
    QVERIFY(files.size() >= 40);
    for (const QString &file : files) {
        const Scenario &read = scenario(file);
        QVERIFY2(read.journey, qPrintable(file));
        QVERIFY2(!hasError(read.problems), qPrintable(file));
        QCOMPARE(read.objects, read.yaml["objects"].size());
    }
}

void FlowsTest::packet_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("index");

    for (const QString &file : m_folder.entryList({u"*.yaml"_s})) {
        int index = 0;
        for (const YAML::Node &flow : scenario(file).yaml["flows"])
            QTest::newRow(qPrintable(file.chopped(5) + u'/' + textOf(flow["name"])))
                << file << index++;
    }
}

void FlowsTest::packet()
{
    QFETCH(const QString, file);
    QFETCH(const int, index);
    const Scenario &read = scenario(file);
    const YAML::Node flow = read.yaml["flows"][size_t(index)];
    const Request request = requestFrom(flow);
    Traffic traffic;
    const Route route = read.journey->trace(request, traffic);
    const QString node = request.atNode.isEmpty() ? route.entryNode : request.atNode;
    const Decision decision = read.journey->router().decide(node, route.sent);
    const bool withAffinity = bool(flow["expect"]["affinity"]);
    QCOMPARE(described(decision, withAffinity), describedFact(flow["expect"]));
    QCOMPARE(described(route.entryDecision, withAffinity), describedFact(flow["expect"]));
    QVERIFY(route.verdict == Verdict::Delivered ||
            exists(read.journey->cluster(), route.field.object));
}

static const podium::test::Registered<FlowsTest> registered{"tst_flows"};

#include "tst_flows.moc"
