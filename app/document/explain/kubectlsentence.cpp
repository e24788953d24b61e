// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/kubectlsentence.h"

#include "document/explain/phrase.h"

namespace podium {

QString gapSentence(KubectlGap gap)
{
    switch (gap) {
    case KubectlGap::None:
        break;
    case KubectlGap::OutsideIt:
        return phrase(QT_TRANSLATE_NOOP("explain", "kubectl has no command for this: it is not "
                                                   "part of the cluster's objects."));
    case KubectlGap::ProbeSays:
        return phrase(QT_TRANSLATE_NOOP("explain", "kubectl has no command for this: a pod's "
                                                   "readiness probe decides it."));
    case KubectlGap::KubeletSays:
        return phrase(QT_TRANSLATE_NOOP("explain", "kubectl has no command for this: a node's "
                                                   "kubelet reports it."));
    case KubectlGap::StatusOnly:
        return phrase(QT_TRANSLATE_NOOP("explain", "kubectl has no command for this: the cluster "
                                                   "writes the status itself."));
    }
    return {};
}

} // namespace podium
