// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/packet.h"

namespace podium {

namespace {

QString endText(const IpAddress &address, int port)
{
    if (address.isNull())
        return QStringLiteral("?");
    const QString host = address.isV6() ? u'[' + address.toString() + u']' : address.toString();
    return host + u':' + QString::number(port);
}

} // namespace

QString Packet::sourceText() const
{
    return endText(source, sourcePort);
}

QString Packet::destinationText() const
{
    return endText(destination, destinationPort);
}

} // namespace podium
