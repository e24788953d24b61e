// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ipaddress.h"

#include <QList>
#include <QString>

#include <atomic>
#include <thread>

namespace podium::test {

/// Listens in many namespaces at once. Whoever connects is told the name of the listener and the
/// address it sees: "default/web-1 10.244.1.9".
class Servers
{
public:
    Servers() = default;
    ~Servers();
    Servers(const Servers &) = delete;
    Servers &operator=(const Servers &) = delete;

    /// TCP, on all addresses of the namespace. Before start().
    bool listen(const QString &namespaceName, int port, const QString &name);
    void start();

private:
    struct Listener
    {
        int socket{-1};
        QString name{};
    };

    void serve();

    QList<Listener> m_listeners{};
    std::atomic<bool> m_isStopping{false};
    std::thread m_thread{};
};

/// A connection to be tried.
struct Attempt
{
    QString namespaceName{};
    IpAddress source{}; ///< null: whatever the kernel takes
    IpAddress destination{};
    int port{0};
};

/// Tries all at once, and waits for the silent ones together. One answer each, in the same order:
/// what the server said, "refused", "silent", or "error …".
QStringList tryAll(const QList<Attempt> &attempts, int timeoutMilliseconds);

} // namespace podium::test
