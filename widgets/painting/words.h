// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/timelineframe.h"

/// The words that painters write themselves; everything else they write is an object's own.
namespace podium::words {

QString zone(Zone zone);
QString from();
QString to();
/// "destination rewritten by node-3".
QString rewritten(const Flip &flip);
/// Kubernetes' and the kernel's own words: not translated.
QString flipName(Flip::Kind kind);
/// Beside the place where a packet ended; empty where the sender's word says it all.
QString atPlace(Verdict verdict);
/// Beside the sender: what it sees.
QString atSender(Verdict verdict);
/// "chosen at random (seed 9)": beside a Service that chooses.
QString choice(const FanLook &fan);
/// "svc-3: 212 connections, at random (seed 9)".
QString spread(const HistogramLook &histogram);
/// "+5 pods": in one bar.
QString morePods(int count);
QString noPod();
QString noNode();
/// Of a node or a pod.
QString notReady();
/// "2.5Gi free".
QString freeMemory(const QString &amount);
/// Of a node port under policy Local where no pod of the Service is.
QString noLocalPod();
/// Of a Service that kube-proxy has no rule for.
QString dnsOnly();
/// "8080 ✕ used by web".
QString portTaken(int port, const QString &container);
QString onNoNode();
QString endpoints(int count);
QString moreServices(int count);
/// Above what an edit that is considered would do.
QString wouldChange();
/// Of a pod that would be no more after it.
QString wouldGo();
/// Of a pod that would be another one.
QString wouldBeReplaced();
QString services(int count);
/// Kubernetes' own name of a layer: not translated.
QString layer(ServiceType type);

} // namespace podium::words
