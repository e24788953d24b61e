// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/tracejson.h"

#include "base/enumname.h"
#include "document/explain/routesentence.h"
#include "manifest/fieldplace.h"

#include <QJsonArray>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue nameOrNull(const ObjectRef &object)
{
    return object.isNull() ? QJsonValue() : QJsonValue(object.qualifiedName());
}

QString outcomeName(Decision::Outcome outcome)
{
    switch (outcome) {
    case Decision::Outcome::Delivered:
        return u"delivered"_s;
    case Decision::Outcome::Rejected:
        return u"rejected"_s;
    case Decision::Outcome::Dropped:
        return u"dropped"_s;
    case Decision::Outcome::Passed:
        break;
    }
    return u"passed"_s;
}

QJsonValue serviceJson(const Decision &decision)
{
    if (decision.service.isNull())
        return {};
    return u"%1:%2"_s.arg(decision.service.qualifiedName()).arg(decision.servicePort);
}

QJsonValue affinityJson(const Decision &decision)
{
    if (!decision.affinityTimeoutSeconds)
        return {};
    return QJsonObject{{u"by"_s, u"clientIP"_s},
                       {u"timeoutSeconds"_s, *decision.affinityTimeoutSeconds}};
}

/// Null where nothing was asked.
QJsonValue healthCheckJson(const Decision &decision)
{
    return decision.healthCheckOf.isNull() ? QJsonValue() : QJsonValue(decision.passesHealthCheck);
}

QJsonObject proxyJson(const Decision &decision)
{
    QJsonArray endpoints;
    for (const Endpoint &endpoint : decision.endpoints)
        endpoints.append(endpoint.text());
    return {{u"outcome"_s, outcomeName(decision.outcome)},
            {u"service"_s, serviceJson(decision)},
            {u"endpoints"_s, endpoints},
            {u"masquerade"_s, decision.masquerade},
            {u"affinity"_s, affinityJson(decision)},
            {u"healthCheckOf"_s, nameOrNull(decision.healthCheckOf)},
            {u"healthCheckPassed"_s, healthCheckJson(decision)}};
}

QJsonValue fieldJson(const ResponsibleField &field, const Cluster &cluster,
                     const QList<ManifestText> &texts)
{
    if (field.isNull())
        return {};
    const SourceSpan span = placeOf(originOf(field.object, cluster), field.path, texts);
    return QJsonObject{{u"object"_s, field.object.text()},
                       {u"path"_s, field.path},
                       {u"file"_s, textOrNull(span.file)},
                       {u"line"_s, span.isValid() ? QJsonValue(span.line) : QJsonValue()}};
}

QJsonObject hopJson(const Hop &hop)
{
    QJsonObject json{{u"at"_s, hop.placeText()},
                     {u"action"_s, dashedName(hop.action)},
                     {u"sourceBefore"_s, hop.before.sourceText()},
                     {u"destinationBefore"_s, hop.before.destinationText()},
                     {u"source"_s, hop.after.sourceText()},
                     {u"destination"_s, hop.after.destinationText()}};
    if (!hop.node.isEmpty())
        json.insert(u"node"_s, hop.node);
    return json;
}

QJsonArray hopsJson(const QList<Hop> &hops)
{
    QJsonArray json;
    for (const Hop &hop : hops)
        json.append(hopJson(hop));
    return json;
}

} // namespace

QJsonObject routeJson(const Route &route, const Cluster &cluster, const QList<ManifestText> &texts)
{
    return {{u"proxy"_s, proxyJson(route.entryDecision)},
            {u"verdict"_s, verdictName(route.verdict)},
            {u"reason"_s, reasonName(route.reason)},
            {u"field"_s, fieldJson(route.field, cluster, texts)},
            {u"message"_s, sentence(route, cluster)},
            {u"chosen"_s, route.chosen ? QJsonValue(route.chosen->text()) : QJsonValue()},
            {u"pod"_s, nameOrNull(route.pod)},
            {u"entryNode"_s, textOrNull(route.entryNode)},
            {u"sourceSeenByPod"_s, textOrNull(route.sourceSeenByPod.toString())},
            {u"hops"_s, hopsJson(route.hops)},
            {u"reply"_s, hopsJson(route.reply)}};
}

} // namespace podium
