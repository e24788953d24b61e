// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/chainname.h"

#include "base/enumname.h"

#include <QCryptographicHash>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int hashLength = 16;

/// The first letters of the base32 of the SHA-256. Source: Kubernetes 1.33
/// pkg/proxy/iptables/proxier.go, portProtoHash.
QString hashed(const QString &text)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    const QLatin1StringView alphabet{"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"};
    QString result;
    for (int letter = 0; letter < hashLength; ++letter) {
        int value = 0;
        for (int bit = 5 * letter; bit < 5 * letter + 5; ++bit)
            value = value * 2 + ((quint8(digest[bit / 8]) >> (7 - bit % 8)) & 1);
        result += alphabet[value];
    }
    return result;
}

QString hashedName(const ProxiedPort &port)
{
    return servicePortName(port) + dashedName(port.port().protocol).remove(u'-');
}

} // namespace

QString servicePortName(const ProxiedPort &port)
{
    const QString &name = port.port().name;
    return port.ref().qualifiedName() + (name.isEmpty() ? QString() : u':' + name);
}

QString chainName(const QString &prefix, const ProxiedPort &port)
{
    return prefix + hashed(hashedName(port));
}

QString endpointChainName(const ProxiedPort &port, const Endpoint &endpoint)
{
    return u"KUBE-SEP-"_s + hashed(hashedName(port) + endpoint.text());
}

} // namespace podium
