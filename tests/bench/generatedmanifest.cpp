// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/generatedmanifest.h"

#include <QString>

namespace podium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int podsOfNode = 30;
constexpr int podsOfService = 20;
constexpr int nodePorts = 2768; // 30000 to 32767; the Services beyond are ClusterIP

int groupsOf(int pods, int size)
{
    return (pods + size - 1) / size;
}

/// The first three parts of a node's pod range.
QString podNetwork(int node)
{
    return u"10.%1.%2"_s.arg(128 + node / 256).arg(node % 256);
}

QString nodeText(int index)
{
    return uR"(---
apiVersion: v1
kind: Node
metadata:
  name: node-%1
spec:
  podCIDR: %2.0/24
status:
  addresses:
    - type: InternalIP
      address: 172.16.%3.%4
)"_s.arg(QString::number(index), podNetwork(index))
        .arg(index / 250)
        .arg(index % 250 + 1);
}

QString podText(int index)
{
    return uR"(---
apiVersion: v1
kind: Pod
metadata:
  name: web-%1
  labels:
    app: web-%2
spec:
  nodeName: node-%3
  containers:
  - name: web
    image: nginx:1.27
    ports:
    - containerPort: 8080
status:
  phase: Running
  podIP: %4.%5
  conditions:
  - type: Ready
    status: "True"
)"_s.arg(index)
        .arg(index / podsOfService)
        .arg(index / podsOfNode)
        .arg(podNetwork(index / podsOfNode))
        .arg(index % podsOfNode + 2);
}

QString serviceText(int index)
{
    const QString door = index < nodePorts
                             ? u"      nodePort: %1\n  type: NodePort\n"_s.arg(30000 + index)
                             : u"  type: ClusterIP\n"_s;
    return uR"(---
apiVersion: v1
kind: Service
metadata:
  name: web-%1
spec:
  selector:
    app: web-%1
  ports:
    - port: 80
      targetPort: 8080
)"_s.arg(index) +
           door;
}

} // namespace

QByteArray generatedManifest(int pods)
{
    QString text;
    for (int i = 0; i < groupsOf(pods, podsOfNode); ++i)
        text += nodeText(i);
    for (int i = 0; i < pods; ++i)
        text += podText(i);
    for (int i = 0; i < groupsOf(pods, podsOfService); ++i)
        text += serviceText(i);
    return text.toUtf8();
}

int generatedObjects(int pods)
{
    return groupsOf(pods, podsOfNode) + pods + groupsOf(pods, podsOfService);
}

} // namespace podium::bench
