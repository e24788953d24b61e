// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace podium::test {

/// A cluster as a class plays with: six nodes, three Services of each type over a Deployment each
/// ("web", "api", "shop": 32 pods), and eight pods of nobody ("tool-1" to "tool-8").
inline QByteArray crowdedManifest()
{
    using namespace Qt::StringLiterals;
    const auto deployment = [](const QString &name, int replicas, const QString &door) {
        return uR"(---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: %1
spec:
  replicas: %2
  selector: {matchLabels: {app: %1}}
  template:
    metadata: {labels: {app: %1}}
    spec:
      containers:
      - name: app
        image: example.com/app:1
        ports: [{containerPort: 8080}]
---
apiVersion: v1
kind: Service
metadata:
  name: %1
spec:
  type: %3
  selector:
    app: %1
  ports:
  - port: 80
    targetPort: 8080
)"_s.arg(name, QString::number(replicas), door);
    };
    QString text = u"# six nodes, forty pods\n"_s;
    for (int i = 1; i <= 6; ++i)
        text += u"---\napiVersion: v1\nkind: Node\nmetadata:\n  name: node-%1\n"_s.arg(i);
    text += deployment(u"web"_s, 12, u"ClusterIP"_s) + deployment(u"api"_s, 12, u"NodePort"_s) +
            deployment(u"shop"_s, 8, u"LoadBalancer"_s);
    for (int i = 1; i <= 8; ++i)
        text += uR"(---
apiVersion: v1
kind: Pod
metadata:
  name: tool-%1
  labels:
    app: tool
spec:
  containers:
  - name: app
    image: example.com/tool:1
    ports: [{containerPort: 8080}]
)"_s.arg(i);
    return text.toUtf8();
}

} // namespace podium::test
