// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ipaddress.h"

#include <QSet>

#include <optional>

namespace podium {

/// Gives out the IPv4 addresses of a range, counting forward only, so that an address whose owner
/// is gone is not given again in this sitting. At the end of the range it takes the lowest address
/// that nobody has now.
class AddressPool
{
public:
    AddressPool() = default;
    /// The first to be given out is `firstOffset` after the range's network address; the last one
    /// that was given out in earlier sittings is `last` (0: none).
    AddressPool(const IpRange &range, quint32 firstOffset, quint32 last);

    bool isNull() const { return m_range.isNull(); }

    const IpRange &range() const { return m_range; }

    /// Somebody states this address: it is not given out, nor are those before it.
    void take(const IpAddress &address);
    /// The same for an address that is not given out but does not move the count either.
    void reserve(const IpAddress &address);
    /// Nothing if all are in use.
    std::optional<IpAddress> next();

    /// The last one given out or stated; 0: none.
    quint32 last() const { return m_last; }

private:
    std::optional<IpAddress> lowestFree();

    IpRange m_range{};
    quint32 m_first{0};
    quint32 m_end{0}; ///< behind the last usable address
    quint32 m_last{0};
    QSet<quint32> m_used{};
};

} // namespace podium
