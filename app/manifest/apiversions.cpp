// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/apiversions.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The current one first. Source: Kubernetes API reference and the deprecated API migration guide.
QStringList apiVersions(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Deployment:
        return {u"apps/v1"_s, u"apps/v1beta2"_s, u"apps/v1beta1"_s, u"extensions/v1beta1"_s};
    case ObjectKind::ReplicaSet:
    case ObjectKind::DaemonSet:
        return {u"apps/v1"_s, u"apps/v1beta2"_s, u"extensions/v1beta1"_s};
    case ObjectKind::StatefulSet:
        return {u"apps/v1"_s, u"apps/v1beta2"_s, u"apps/v1beta1"_s};
    case ObjectKind::Job:
        return {u"batch/v1"_s, u"extensions/v1beta1"_s};
    case ObjectKind::EndpointSlice:
        return {u"discovery.k8s.io/v1"_s, u"discovery.k8s.io/v1beta1"_s,
                u"discovery.k8s.io/v1alpha1"_s};
    default:
        return {u"v1"_s};
    }
}

} // namespace

bool isOwnApiVersion(const QString &apiVersion)
{
    const qsizetype slash = apiVersion.indexOf(u'/');
    const QString group = slash < 0 ? QString() : apiVersion.left(slash);
    return !group.contains(u'.') || group.endsWith(".k8s.io"_L1);
}

ApiVersionMatch matchApiVersion(ObjectKind kind, const QString &apiVersion)
{
    if (apiVersions(kind).contains(apiVersion))
        return ApiVersionMatch::Known;
    return isOwnApiVersion(apiVersion) ? ApiVersionMatch::Wrong : ApiVersionMatch::Foreign;
}

bool defaultsSelector(const QString &apiVersion)
{
    return apiVersion == "apps/v1beta1"_L1 || apiVersion == "extensions/v1beta1"_L1;
}

QString currentApiVersion(ObjectKind kind)
{
    return apiVersions(kind).constFirst();
}

} // namespace podium
