// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testregistry.h"

#include <QTest>

#include <csignal>

#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace podium::test;

namespace {

/// What becomes of a program of tests that opens a socket of this family: its signal, or 0.
int signalOfOpening(int family)
{
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGSYS, SIG_DFL);
        const int opened = socket(family, SOCK_STREAM, 0);
        _exit(opened < 0 ? 1 : 0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

} // namespace

/// Nothing that is tested opens a socket: every program of tests would be ended for it, and every
/// program that it starts. Here it is shown that this is so.
class NoSocketsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void whoOpensASocketIsEnded_data()
    {
        QTest::addColumn<int>("family");
        QTest::addColumn<int>("signal");
        QTest::newRow("IPv4") << AF_INET << SIGSYS;
        QTest::newRow("IPv6") << AF_INET6 << SIGSYS;
        QTest::newRow("the system's tables of routes") << AF_NETLINK << SIGSYS;
        QTest::newRow("between programs of this machine") << AF_UNIX << 0;
    }

    void whoOpensASocketIsEnded()
    {
        QFETCH(const int, family);
        QTEST(signalOfOpening(family), "signal");
    }

    void soIsWhatATestStarts()
    {
        const pid_t child = fork();
        if (child == 0) {
            std::signal(SIGSYS, SIG_DFL);
            execlp("bash", "bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9", nullptr);
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGSYS);
    }
};

static const Registered<NoSocketsTest> registered{"tst_nosockets"};

#include "tst_nosockets.moc"
