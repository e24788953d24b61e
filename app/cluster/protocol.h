// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace podium {

/// Holds the enum, so that Qt knows its names.
struct Protocols
{
    Q_GADGET

public:
    enum class Protocol { TCP, UDP, SCTP };
    Q_ENUM(Protocol)
};

using Protocol = Protocols::Protocol;

} // namespace podium
