// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/objectchecks.h"
#include "cluster/checks/podspecchecks.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

// What may differ in an update is put in from the stored pod: images may change, and a node that
// was chosen need not be restated.
PodSpec withFreeFieldsOf(PodSpec spec, const PodSpec &old)
{
    const auto takeImages = [](QList<Container> &containers, const QList<Container> &stored) {
        for (qsizetype i = 0; i < std::min(containers.size(), stored.size()); ++i)
            containers[i].image = stored[i].image;
    };
    takeImages(spec.containers, old.containers);
    takeImages(spec.initContainers, old.initContainers);
    if (spec.nodeName.isEmpty())
        spec.nodeName = old.nodeName;
    return spec;
}

void checkPodUpdate(const Pod &pod, const Pod &old, Findings &findings)
{
    if (pod.spec.containers.size() != old.spec.containers.size()) {
        findings.invalid(u"spec.containers"_s, pod.spec.containers.size(),
                         u"containers-immutable"_s);
        return;
    }
    if (pod.spec.initContainers.size() != old.spec.initContainers.size())
        findings.invalid(u"spec.initContainers"_s, pod.spec.initContainers.size(),
                         u"containers-immutable"_s);
    else if (withFreeFieldsOf(pod.spec, old.spec) != old.spec)
        findings.invalid(u"spec"_s, pod.meta.name, u"pod-immutable"_s);
}

} // namespace

void checkPod(const Pod &pod, const Pod *old, Findings &findings)
{
    checkPodSpec(pod.spec, u"spec"_s, findings);
    if (old)
        checkPodUpdate(pod, *old, findings);
}

} // namespace podium
