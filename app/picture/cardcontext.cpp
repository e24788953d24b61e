// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/layoutgrid.h"

#include <algorithm>

namespace podium {

namespace {

bool nearlyMatches(const LabelSet &selector, const LabelSet &labels)
{
    return std::any_of(selector.begin(), selector.end(), [&](const LabelSet::Pair &wanted) {
        return labels.contains(wanted.first) && labels.value(wanted.first) != wanted.second;
    });
}

SelectorLight lightOn(const LayoutGrid &grid, const Pod &pod)
{
    SelectorLight light;
    for (const Service *service : grid.shownServices) {
        if (service->meta.namespaceName != pod.meta.namespaceName || service->selector.isEmpty())
            continue;
        const ObjectRef object = refOf(*service);
        if (object == grid.options.selected)
            return {service->selector, true};
        const bool wantsAny = grid.view.endpointCounts.value(object) == 0;
        if (wantsAny && light.selector.isEmpty() &&
            nearlyMatches(service->selector, pod.meta.labels))
            light.selector = service->selector;
    }
    return light;
}

/// Whether the pod was made, or made anew, since the picture before.
void compareWithBefore(const LayoutGrid &grid, const Pod &pod, CardContext &context)
{
    const Placement *before = grid.options.before;
    if (!before || before->pods.isEmpty() || pod.podIp.isNull())
        return;
    const PodLook *old = before->pod(refOf(pod));
    const QString address = pod.podIp.toString();
    context.isNew = !old || old->address.text != address;
    const bool isSameNode =
        old && old->lane >= 0 && before->lanes[old->lane].object.name == pod.spec.nodeName;
    if (context.isNew && isSameNode)
        context.formerAddress = old->address.text;
}

} // namespace

CardContext cardContextFor(const LayoutGrid &grid, const Pod &pod)
{
    CardContext context;
    context.namespaceSign = grid.signOf(pod.meta.namespaceName);
    context.light = lightOn(grid, pod);
    compareWithBefore(grid, pod, context);
    return context;
}

} // namespace podium
