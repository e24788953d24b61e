// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/metadatachecks.h"

#include "cluster/checks/names.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxAnnotationBytes = 256 * 1024;

struct NameRule
{
    bool (*holds)(const QString &text){nullptr};
    QString reason{};
};

NameRule ruleFor(ObjectKind kind)
{
    if (kind == ObjectKind::Service)
        return {isDns1035Label, u"service-name"_s};
    if (kind == ObjectKind::Namespace)
        return {isDnsLabel, u"dns-label"_s};
    return {isDnsSubdomain, u"dns-subdomain"_s};
}

// What is generated goes behind the last dash, so a dash at the end is no fault.
QString withoutFinalDash(const QString &prefix)
{
    return prefix.size() > 1 && prefix.endsWith(u'-') ? prefix.chopped(1) + u'a' : prefix;
}

void checkName(ObjectKind kind, const ObjectMeta &meta, Findings &findings)
{
    const NameRule rule = ruleFor(kind);
    if (!meta.generateName.isEmpty() && !rule.holds(withoutFinalDash(meta.generateName)))
        findings.invalid(u"metadata.generateName"_s, meta.generateName, rule.reason);
    if (meta.name.isEmpty() && meta.generateName.isEmpty())
        findings.required(u"metadata.name"_s);
    else if (!meta.name.isEmpty() && !rule.holds(meta.name))
        findings.invalid(u"metadata.name"_s, meta.name, rule.reason);
}

void checkNamespace(ObjectKind kind, const ObjectMeta &meta, Findings &findings)
{
    const QString field = u"metadata.namespace"_s;
    if (!isNamespaced(kind) && !meta.namespaceName.isEmpty())
        findings.invalid(field, meta.namespaceName, u"no-namespace"_s);
    else if (isNamespaced(kind) && meta.namespaceName.isEmpty())
        findings.required(field);
    else if (isNamespaced(kind) && !isDnsLabel(meta.namespaceName))
        findings.invalid(field, meta.namespaceName, u"dns-label"_s);
}

void checkAnnotations(const ObjectMeta &meta, Findings &findings)
{
    const QString field = u"metadata.annotations"_s;
    qsizetype bytes = 0;
    for (const auto &[key, value] : meta.annotations) {
        // Capitals are allowed in annotations, also in the part before the slash.
        if (!isQualifiedName(key.toLower()))
            findings.invalid(field, key, u"label-key"_s);
        bytes += key.toUtf8().size() + value.toUtf8().size();
    }
    if (bytes > maxAnnotationBytes)
        findings.invalid(field, bytes, u"annotations-too-large"_s);
}

} // namespace

void checkLabels(const LabelSet &labels, const QString &field, Findings &findings)
{
    for (const auto &[key, value] : labels) {
        if (!isQualifiedName(key))
            findings.invalid(field, key, u"label-key"_s);
        if (!isLabelValue(value))
            findings.invalid(field, value, u"label-value"_s);
    }
}

void checkMetadata(ObjectKind kind, const ObjectMeta &meta, Findings &findings)
{
    checkName(kind, meta, findings);
    checkNamespace(kind, meta, findings);
    checkLabels(meta.labels, u"metadata.labels"_s, findings);
    checkAnnotations(meta, findings);
}

} // namespace podium
