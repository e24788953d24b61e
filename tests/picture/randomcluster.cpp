// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/randomcluster.h"

#include "control/settle.h"
#include "support/clustertext.h"

#include <QRandomGenerator>

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

QString oneOf(QRandomGenerator &random, const QStringList &choices)
{
    return choices[random.bounded(choices.size())];
}

QString podLine(QRandomGenerator &random, const QString &name)
{
    QStringList words{u"pod"_s, name, u"app="_s + oneOf(random, {u"web"_s, u"db"_s, u"cache"_s})};
    for (const QString &label : {u"environment=production"_s, u"tier=front"_s, u"release=canary"_s,
                                 u"a-very-long-label-key=and-a-value-that-is-longer-still"_s}) {
        if (random.bounded(4) == 0)
            words.append(label);
    }
    for (const QString &port : {u"port=8080"_s, u"port=9090"_s, u"port=53"_s, u"port=30000"_s}) {
        if (random.bounded(2) == 0)
            words.append(port);
    }
    if (random.bounded(5) == 0)
        words.append(u"notready"_s);
    if (random.bounded(9) == 0)
        words.append(u"terminating"_s);
    return words.join(u' ');
}

QString serviceLine(QRandomGenerator &random, int number)
{
    QStringList words{u"service"_s, u"svc-%1"_s.arg(number),
                      u"app="_s + oneOf(random, {u"web"_s, u"db"_s, u"nobody"_s}),
                      oneOf(random, {u"9000>8080"_s, u"80>9090"_s, u"53>53/UDP"_s})};
    words.append(u"type="_s + oneOf(random, {u"ClusterIP"_s, u"NodePort"_s, u"LoadBalancer"_s}));
    if (random.bounded(3) == 0)
        words.append(u"external=Local"_s);
    if (random.bounded(8) == 0)
        words = {u"service"_s, u"svc-%1"_s.arg(number), u"clusterip=None"_s, u"80>80"_s};
    return words.join(u' ');
}

} // namespace

Cluster randomCluster(quint32 seed, int nodes)
{
    QRandomGenerator random(seed);
    QStringList lines;
    const int count = random.bounded(nodes + 1);
    int pod = 0;
    for (int node = 1; node <= count; ++node) {
        lines.append(u"node %1-%2"_s.arg(oneOf(random, {u"node"_s, u"a-rather-long-node-name"_s}))
                         .arg(node));
        for (int i = random.bounded(6); i > 0; --i)
            lines.append(podLine(
                random, oneOf(random, {u"pod-%1"_s, u"web-7d4b9c6f5-x2x7p-%1"_s}).arg(++pod)));
    }
    const int services = random.bounded(6);
    for (int service = 1; service <= services; ++service)
        lines.append(serviceLine(random, service));
    Cluster cluster = clusterFromText(lines.join(u'\n')).with(defaultWorld());
    if (random.bounded(3) == 0) {
        Pod lost;
        lost.meta.name = u"lost"_s;
        lost.meta.namespaceName = u"default"_s;
        lost.spec.nodeSelector = {{u"disk"_s, u"ssd"_s}};
        cluster = cluster.with(lost);
    }
    return settle(cluster).cluster;
}

} // namespace podium::test
