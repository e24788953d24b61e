// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/usableaddress.h"

namespace podium {

using namespace Qt::StringLiterals;

QString unusableAddress(const IpAddress &address)
{
    const auto within = [&](const QString &range) {
        return parseIpRange(range)->contains(address);
    };
    if (within(u"0.0.0.0/32"_s) || within(u"::/128"_s))
        return u"unspecified-address"_s;
    if (address.isLoopback())
        return u"loopback-address"_s;
    if (within(u"169.254.0.0/16"_s) || within(u"fe80::/10"_s))
        return u"link-local-address"_s;
    if (within(u"224.0.0.0/24"_s) || within(u"ff02::/16"_s))
        return u"link-local-multicast-address"_s;
    return {};
}

} // namespace podium
