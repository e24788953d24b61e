// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/endpointslice.h"

namespace podium {

using namespace Qt::StringLiterals;

QString EndpointSlice::serviceName() const
{
    return meta.labels.value(u"kubernetes.io/service-name"_s);
}

} // namespace podium
