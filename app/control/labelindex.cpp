// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/labelindex.h"

#include <algorithm>

namespace podium {

void LabelIndex::want(const QString &namespaceName, const LabelSet &selector)
{
    for (const auto &[label, value] : selector)
        m_pods.insert(Key{namespaceName, label, value}, {});
}

void LabelIndex::add(const Pod &pod)
{
    for (const auto &[label, value] : pod.meta.labels) {
        const auto row = m_pods.find(Key{pod.meta.namespaceName, label, value});
        if (row != m_pods.end())
            row->push_back(&pod);
    }
}

LabelIndex::Pods LabelIndex::select(const QString &namespaceName, const LabelSet &selector) const
{
    static const Pods none;
    const Pods *fewest = nullptr;
    for (const auto &[label, value] : selector) {
        const auto row = m_pods.constFind(Key{namespaceName, label, value});
        const Pods &pods = row == m_pods.constEnd() ? none : *row;
        if (!fewest || pods.size() < fewest->size())
            fewest = &pods;
    }
    Pods result;
    if (!fewest)
        return result;
    const Selector wanted{selector, {}};
    std::copy_if(fewest->begin(), fewest->end(), std::back_inserter(result),
                 [&](const Pod *pod) { return wanted.matches(pod->meta.labels); });
    return result;
}

} // namespace podium
