// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "connections.h"

#include "netnamespace.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

sockaddr_in socketAddress(const IpAddress &address, int port)
{
    sockaddr_in result{};
    result.sin_family = AF_INET;
    result.sin_port = htons(quint16(port));
    result.sin_addr.s_addr = htonl(address.toV4());
    return result;
}

/// sockaddr is how the system's interface wants it.
const sockaddr *generic(const sockaddr_in &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

QString errorText(int error)
{
    if (error == ECONNREFUSED)
        return u"refused"_s;
    return u"error "_s + QString::fromLocal8Bit(std::strerror(error));
}

/// A connection that has been begun.
struct Pending
{
    int socket{-1};
    QString answer{};
};

Pending begin(const Attempt &attempt)
{
    Pending pending;
    inNamespace(attempt.namespaceName, [&] {
        pending.socket = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        const sockaddr_in source = socketAddress(attempt.source, 0);
        if (!attempt.source.isNull() && bind(pending.socket, generic(source), sizeof source) != 0)
            pending.answer = errorText(errno);
        const sockaddr_in target = socketAddress(attempt.destination, attempt.port);
        if (pending.answer.isEmpty() &&
            connect(pending.socket, generic(target), sizeof target) != 0 && errno != EINPROGRESS)
            pending.answer = errorText(errno);
        return true;
    });
    return pending;
}

void takeAnswer(Pending &pending)
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(pending.socket, SOL_SOCKET, SO_ERROR, &error, &size);
    char buffer[256];
    const ssize_t length = error == 0 ? recv(pending.socket, buffer, sizeof buffer, 0) : -1;
    if (length > 0)
        pending.answer = QString::fromUtf8(buffer, qsizetype(length));
    else if (error != 0)
        pending.answer = errorText(error);
    else if (errno != EAGAIN)
        pending.answer = errorText(errno);
}

} // namespace

Servers::~Servers()
{
    m_isStopping = true;
    if (m_thread.joinable())
        m_thread.join();
    for (const Listener &listener : std::as_const(m_listeners))
        close(listener.socket);
}

bool Servers::listen(const QString &namespaceName, int port, const QString &name)
{
    return inNamespace(namespaceName, [&] {
        const int made = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        const sockaddr_in address = socketAddress(IpAddress::fromV4(0), port);
        m_listeners.append({made, name});
        return bind(made, generic(address), sizeof address) == 0 && ::listen(made, 128) == 0;
    });
}

void Servers::start()
{
    m_thread = std::thread([this] { serve(); });
}

void Servers::serve()
{
    std::vector<pollfd> waiting;
    for (const Listener &listener : std::as_const(m_listeners))
        waiting.push_back({listener.socket, POLLIN, 0});
    while (!m_isStopping) {
        poll(waiting.data(), waiting.size(), 20);
        for (size_t i = 0; i < waiting.size(); ++i) {
            sockaddr_in peer{};
            socklen_t size = sizeof peer;
            const bool isCalled = (waiting[i].revents & POLLIN) != 0;
            const int accepted =
                isCalled ? accept(waiting[i].fd, reinterpret_cast<sockaddr *>(&peer), &size) : -1;
            if (accepted < 0)
                continue;
            const QString seen = IpAddress::fromV4(ntohl(peer.sin_addr.s_addr)).toString();
            const QByteArray text = (m_listeners[qsizetype(i)].name + u' ' + seen).toUtf8();
            send(accepted, text.constData(), size_t(text.size()), MSG_NOSIGNAL);
            close(accepted);
        }
    }
}

QStringList tryAll(const QList<Attempt> &attempts, int timeoutMilliseconds)
{
    std::vector<Pending> pending;
    for (const Attempt &attempt : attempts)
        pending.push_back(begin(attempt));
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < timeoutMilliseconds) {
        std::vector<pollfd> waiting;
        for (const Pending &one : pending)
            waiting.push_back({one.answer.isEmpty() ? one.socket : -1, POLLIN, 0});
        if (std::all_of(waiting.begin(), waiting.end(), [](const pollfd &w) { return w.fd < 0; }))
            break;
        poll(waiting.data(), waiting.size(), 20);
        for (size_t i = 0; i < waiting.size(); ++i) {
            if (waiting[i].fd >= 0 && waiting[i].revents != 0)
                takeAnswer(pending[i]);
        }
    }
    QStringList answers;
    for (const Pending &one : pending) {
        answers.append(one.answer.isEmpty() ? u"silent"_s : one.answer);
        close(one.socket);
    }
    return answers;
}

} // namespace podium::test
