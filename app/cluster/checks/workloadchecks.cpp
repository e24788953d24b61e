// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/metadatachecks.h"
#include "cluster/checks/names.h"
#include "cluster/checks/objectchecks.h"
#include "cluster/checks/podspecchecks.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString selectorField(const Workload &workload)
{
    return workload.kind == ObjectKind::ReplicationController ? u"spec.selector"_s
                                                              : u"spec.selector.matchLabels"_s;
}

void checkExpression(const SelectorExpression &expression, const QString &path, Findings &findings)
{
    const QStringList listing{u"In"_s, u"NotIn"_s};
    const QStringList operators = listing + QStringList{u"Exists"_s, u"DoesNotExist"_s};
    if (!operators.contains(expression.operatorName))
        findings.unsupported(path + u".operator"_s, expression.operatorName, operators);
    else if (listing.contains(expression.operatorName) && expression.values.isEmpty())
        findings.required(path + u".values"_s);
    if (!isQualifiedName(expression.key))
        findings.invalid(path + u".key"_s, expression.key, u"label-key"_s);
    for (qsizetype i = 0; i < expression.values.size(); ++i) {
        if (!isLabelValue(expression.values[i]))
            findings.invalid(path + u".values[%1]"_s.arg(i), expression.values[i],
                             u"label-value"_s);
    }
}

// Source: ValidateLabelSelector; that of a Job or ReplicationController is defaulted.
void checkSelector(const Workload &workload, Findings &findings)
{
    if (workload.selector.isEmpty())
        findings.required(u"spec.selector"_s);
    checkLabels(workload.selector.matchLabels, selectorField(workload), findings);
    const QList<SelectorExpression> &expressions = workload.selector.matchExpressions;
    for (qsizetype i = 0; i < expressions.size(); ++i)
        checkExpression(expressions[i], u"spec.selector.matchExpressions[%1]"_s.arg(i), findings);
}

void checkCounts(const Workload &workload, Findings &findings)
{
    const bool isJob = workload.kind == ObjectKind::Job;
    if (workload.replicas.value_or(0) < 0)
        findings.invalid(isJob ? u"spec.parallelism"_s : u"spec.replicas"_s, *workload.replicas,
                         u"negative"_s);
    if (workload.completions.value_or(0) < 0)
        findings.invalid(u"spec.completions"_s, *workload.completions, u"negative"_s);
}

// Jobs end, the others go on for ever.
void checkRestartPolicy(const Workload &workload, Findings &findings)
{
    const QStringList choices = workload.kind == ObjectKind::Job
                                    ? QStringList{u"OnFailure"_s, u"Never"_s}
                                    : QStringList{u"Always"_s};
    const QString &policy = workload.templateSpec.restartPolicy;
    const QString effective = policy.isEmpty() ? u"Always"_s : policy;
    if (!choices.contains(effective))
        findings.unsupported(u"spec.template.spec.restartPolicy"_s, effective, choices);
}

bool mayChangeSelector(ObjectKind kind)
{
    return kind == ObjectKind::ReplicationController;
}

} // namespace

void checkWorkload(const Workload &workload, const Workload *old, Findings &findings)
{
    checkCounts(workload, findings);
    checkSelector(workload, findings);
    checkLabels(workload.templateLabels, u"spec.template.metadata.labels"_s, findings);
    if (!workload.selector.matches(workload.templateLabels))
        findings.invalid(u"spec.template.metadata.labels"_s, workload.templateLabels.text(),
                         u"selector-mismatch"_s);
    checkPodSpec(workload.templateSpec, u"spec.template.spec"_s, findings);
    checkRestartPolicy(workload, findings);
    if (old && !mayChangeSelector(workload.kind) && workload.selector != old->selector)
        findings.invalid(u"spec.selector"_s, workload.selector.matchLabels.text(), u"immutable"_s);
}

} // namespace podium
