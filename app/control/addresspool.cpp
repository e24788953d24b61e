// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/addresspool.h"

#include <algorithm>

namespace podium {

AddressPool::AddressPool(const IpRange &range, quint32 firstOffset, quint32 last)
    : m_range(range)
    , m_last(last)
{
    if (!range.address.isV4())
        return;
    const quint32 network = range.address.masked(range.prefix).toV4();
    const quint32 size = range.prefix == 0 ? ~0U : (1U << (32 - range.prefix)) - 1U;
    m_first = network + firstOffset;
    m_end = network + size; // The last address of a range is its broadcast address.
}

void AddressPool::take(const IpAddress &address)
{
    reserve(address);
    if (m_range.contains(address))
        m_last = std::max(m_last, std::min(address.toV4(), m_end));
}

void AddressPool::reserve(const IpAddress &address)
{
    if (m_range.contains(address))
        m_used.insert(address.toV4());
}

std::optional<IpAddress> AddressPool::next()
{
    for (quint32 number = std::max(m_last + 1, m_first); number < m_end; ++number) {
        if (m_used.contains(number))
            continue;
        m_used.insert(number);
        m_last = number;
        return IpAddress::fromV4(number);
    }
    return lowestFree();
}

std::optional<IpAddress> AddressPool::lowestFree()
{
    for (quint32 number = m_first; number < m_end; ++number) {
        if (m_used.contains(number))
            continue;
        m_used.insert(number);
        return IpAddress::fromV4(number);
    }
    return {};
}

} // namespace podium
