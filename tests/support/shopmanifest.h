// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace podium::test {

/// A Service "web" and a pod "pod-1" that it selects, with comments, for tests of editing. The
/// labels are whole lines of the pod's metadata.
inline QByteArray shopManifest(const QByteArray &labels)
{
    return R"(# the shop
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}   # whom it serves
  ports:
  - port: 80
    targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: pod-1
  labels:
)" + labels +
           R"(spec:
  containers:
  - name: app
    image: example.com/app:1
    ports:
    - containerPort: 8080
)";
}

} // namespace podium::test
