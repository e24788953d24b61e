// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace podium {

/// An IPv4 or IPv6 address, or none. Sorted IPv4 before IPv6, then by number.
class IpAddress
{
public:
    enum class Family { None, V4, V6 };

    IpAddress() = default;
    static IpAddress fromV4(quint32 number);

    bool isNull() const { return m_family == Family::None; }

    bool isV4() const { return m_family == Family::V4; }

    bool isV6() const { return m_family == Family::V6; }

    Family family() const { return m_family; }

    /// 127.0.0.0/8 or ::1.
    bool isLoopback() const;
    /// The IPv4 address as a number; 0 for others.
    quint32 toV4() const;
    /// The first `prefix` bits, the rest zero.
    IpAddress masked(int prefix) const;
    /// Canonical spelling, as Go's netip writes it; empty for none.
    QString toString() const;

    auto operator<=>(const IpAddress &) const = default;

private:
    friend std::optional<IpAddress> parseIpAddress(const QString &text);

    Family m_family{Family::None};
    std::array<quint8, 16> m_bytes{};
};

/// Strict, as the API server: no leading zeros in IPv4 parts, no white space, no zone.
std::optional<IpAddress> parseIpAddress(const QString &text);
size_t qHash(const IpAddress &address, size_t seed = 0);

/// A CIDR block. The address may have host bits set, as it was written.
struct IpRange
{
    IpAddress address{};
    int prefix{0};

    bool isNull() const { return address.isNull(); }

    bool contains(const IpAddress &other) const;
    QString toString() const;

    bool operator==(const IpRange &) const = default;
};

/// "10.244.0.0/16"; nothing for an address without prefix or anything malformed.
std::optional<IpRange> parseIpRange(const QString &text);

} // namespace podium
