// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/nearmiss.h"

#include <algorithm>
#include <tuple>

namespace podium {

namespace {

NearMiss lackOf(const LabelSet &selector, const LabelSet &labels)
{
    NearMiss miss;
    for (const auto &[key, value] : selector) {
        if (!labels.contains(key))
            miss.missingKeys.append(key);
        else if (labels.value(key) != value)
            miss.says.insert(key, labels.value(key));
    }
    return miss;
}

bool matches(const NearMiss &miss)
{
    return miss.says.isEmpty() && miss.missingKeys.isEmpty();
}

void addTo(QList<NearMiss> &misses, NearMiss miss, const QString &pod)
{
    const auto same = [&](const NearMiss &other) {
        return other.says == miss.says && other.missingKeys == miss.missingKeys;
    };
    const auto found = std::find_if(misses.begin(), misses.end(), same);
    NearMiss &group = found == misses.end() ? misses.emplaceBack(std::move(miss)) : *found;
    group.pods.append(pod);
}

/// A wrong value is nearer than no such label: the key was thought of.
bool isNearer(const NearMiss &a, const NearMiss &b)
{
    const auto rank = [](const NearMiss &miss) {
        return std::tuple(miss.missingKeys.size(), miss.says.size(), -miss.pods.size());
    };
    return rank(a) < rank(b);
}

} // namespace

SelectorMatch matchOf(const Service &service, const Cluster &cluster)
{
    SelectorMatch result;
    for (const Pod &pod : cluster.pods()) {
        NearMiss miss = lackOf(service.selector, pod.meta.labels);
        if (pod.meta.namespaceName != service.meta.namespaceName) {
            if (matches(miss))
                result.elsewhere.append(refOf(pod));
            continue;
        }
        ++result.podCount;
        if (matches(miss))
            result.matching.append(refOf(pod));
        else
            addTo(result.misses, std::move(miss), pod.meta.name);
    }
    std::stable_sort(result.misses.begin(), result.misses.end(), isNearer);
    return result;
}

} // namespace podium
