// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace podium::test {

/// Runs a program and waits for it. False if it fails; what it said is printed then.
bool runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {});

/// Calls the function with this thread inside the named network namespace: sockets that it makes
/// stay there, programs that it runs run there. False if the namespace cannot be entered.
bool inNamespace(const QString &name, const std::function<bool()> &function);

/// Why namespaces cannot be used here ("needs root", "needs iptables"); empty if they can.
QString missingForNamespaces();

/// Writes below /proc/sys/net/ipv4 of the namespace that this thread is in.
bool writeSetting(const QString &name, const QByteArray &value);

} // namespace podium::test
