// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/servicerules.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxTimeoutSeconds = 86400;

} // namespace

void checkAffinityTimeout(const ServiceSubject &subject, Findings &findings)
{
    const Service &service = subject.service;
    if (service.sessionAffinity != SessionAffinity::ClientIP || !service.affinityTimeoutSeconds)
        return;
    const int timeout = *service.affinityTimeoutSeconds;
    if (timeout < 1 || timeout > maxTimeoutSeconds)
        findings.invalid(u"spec.sessionAffinityConfig.clientIP.timeoutSeconds"_s, timeout,
                         u"affinity-timeout"_s);
}

} // namespace podium
