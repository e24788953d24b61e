// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "netnamespace.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

QString programPath(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/sbin"_s})
                           : found;
}

} // namespace

bool runProgram(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(programPath(program), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool isDone = process.waitForFinished(60000) && process.exitCode() == 0;
    if (!isDone)
        std::fprintf(stderr, "%s %s: %s\n", qPrintable(program), qPrintable(arguments.join(u' ')),
                     process.readAll().constData());
    return isDone;
}

bool inNamespace(const QString &name, const std::function<bool()> &function)
{
    const int home = open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
    const int away = open(qPrintable(u"/run/netns/"_s + name), O_RDONLY | O_CLOEXEC);
    bool isDone = false;
    if (home >= 0 && away >= 0 && setns(away, CLONE_NEWNET) == 0) {
        isDone = function();
        isDone = setns(home, CLONE_NEWNET) == 0 && isDone;
    }
    close(home);
    close(away);
    return isDone;
}

QString missingForNamespaces()
{
    if (geteuid() != 0)
        return u"needs root"_s;
    for (const QString &program : {u"ip"_s, u"iptables-restore"_s}) {
        if (programPath(program).isEmpty())
            return u"needs "_s + program;
    }
    const QString name = u"podium-trial-%1"_s.arg(getpid());
    // Adding one may work where entering it does not, as in a folder that was made the root.
    if (!runProgram(u"ip"_s, {u"netns"_s, u"add"_s, name}))
        return u"needs network namespaces"_s;
    const bool canEnter =
        runProgram(u"ip"_s, {u"-n"_s, name, u"link"_s, u"set"_s, u"lo"_s, u"up"_s});
    const bool hasTables = inNamespace(name, [] {
        return runProgram(u"iptables-restore"_s, {},
                          "*nat\n-A POSTROUTING -m recent --name x --set -j MASQUERADE\nCOMMIT\n");
    });
    runProgram(u"ip"_s, {u"netns"_s, u"del"_s, name});
    if (!canEnter)
        return u"needs network namespaces that can be entered"_s;
    return hasTables ? QString() : u"needs iptables with nat in namespaces"_s;
}

bool writeSetting(const QString &name, const QByteArray &value)
{
    QFile file(u"/proc/sys/net/ipv4/"_s + name);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
           file.write(value) == value.size();
}

} // namespace podium::test
