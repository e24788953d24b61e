// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/ipaddress.h"

#include <QStringList>

#ifdef Q_OS_WIN
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#endif

#include <algorithm>

namespace podium {

namespace {

// Qt's QHostAddress would do, but it lives in QtNetwork, and Podium opens no socket.
constexpr int bitsOf(IpAddress::Family family)
{
    return family == IpAddress::Family::V4 ? 32 : 128;
}

} // namespace

IpAddress IpAddress::fromV4(quint32 number)
{
    IpAddress result;
    result.m_family = Family::V4;
    for (size_t i = 0; i < 4; ++i)
        result.m_bytes[i] = quint8(number >> (24 - 8 * i));
    return result;
}

bool IpAddress::isLoopback() const
{
    if (isV4())
        return m_bytes[0] == 127;
    return isV6() && m_bytes[15] == 1 &&
           std::all_of(m_bytes.begin(), m_bytes.end() - 1, [](quint8 b) { return b == 0; });
}

quint32 IpAddress::toV4() const
{
    if (!isV4())
        return 0;
    return quint32(m_bytes[0]) << 24 | quint32(m_bytes[1]) << 16 | quint32(m_bytes[2]) << 8 |
           quint32(m_bytes[3]);
}

IpAddress IpAddress::masked(int prefix) const
{
    IpAddress result = *this;
    for (int bit = std::max(0, prefix); bit < bitsOf(m_family); ++bit)
        result.m_bytes[size_t(bit / 8)] &= quint8(~(0x80 >> (bit % 8)));
    return result;
}

QString IpAddress::toString() const
{
    if (isNull())
        return {};
    std::array<char, 64> buffer{};
    inet_ntop(isV4() ? AF_INET : AF_INET6, m_bytes.data(), buffer.data(), buffer.size());
    return QString::fromLatin1(buffer.data());
}

std::optional<IpAddress> parseIpAddress(const QString &text)
{
    // inet_pton refuses leading zeros, white space and zones, as Go's parser does.
    const QByteArray latin = text.toLatin1();
    if (latin.size() != text.size() || latin.contains('\0'))
        return {};
    IpAddress result;
    const bool v6 = latin.contains(':');
    if (inet_pton(v6 ? AF_INET6 : AF_INET, latin.constData(), result.m_bytes.data()) != 1)
        return {};
    result.m_family = v6 ? IpAddress::Family::V6 : IpAddress::Family::V4;
    return result;
}

size_t qHash(const IpAddress &address, size_t seed)
{
    if (address.isV4())
        return ::qHash(address.toV4(), seed);
    return qHashMulti(seed, int(address.family()), address.toString());
}

bool IpRange::contains(const IpAddress &other) const
{
    return !isNull() && address.family() == other.family() &&
           address.masked(prefix) == other.masked(prefix);
}

QString IpRange::toString() const
{
    return isNull() ? QString() : address.toString() + u'/' + QString::number(prefix);
}

std::optional<IpRange> parseIpRange(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return {};
    const std::optional<IpAddress> address = parseIpAddress(text.left(slash));
    const QString digits = text.mid(slash + 1);
    const bool plain =
        !digits.isEmpty() && digits.size() <= 3 &&
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }) &&
        (digits.size() == 1 || digits[0] != u'0');
    if (!address || !plain || digits.toInt() > bitsOf(address->family()))
        return {};
    return IpRange{*address, digits.toInt()};
}

} // namespace podium
