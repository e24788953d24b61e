// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/journey.h"

#include "routing/walk.h"

namespace podium {

Journey::Journey(const Cluster &cluster)
    : m_router(cluster)
    , m_addressBook(m_router.table().cluster())
{}

Route Journey::trace(const Request &request, Traffic &traffic) const
{
    return Walk(*this, request, traffic).take();
}

} // namespace podium
