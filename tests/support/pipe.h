// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace podium::test {

/// A file that says nothing until the test lets it: whoever reads it is in the middle of reading
/// for as long as the test wants, without a sleep.
class Pipe
{
public:
    Pipe()
    {
        const int made = mkfifo(QFile::encodeName(path()).constData(), 0600);
        Q_ASSERT(made == 0);
    }

    ~Pipe() { disconnect(); }

    Q_DISABLE_COPY_MOVE(Pipe)

    QString path() const { return m_folder.filePath(QStringLiteral("pipe.yaml")); }

    /// Whether somebody reads at the other end; then what is said next will reach them.
    bool connect()
    {
        if (m_handle < 0)
            m_handle = open();
        return m_handle >= 0;
    }

    /// Asks anew. Whoever does read takes the question for the end.
    bool hasReader()
    {
        disconnect();
        m_handle = open();
        return m_handle >= 0;
    }

    /// Says it, and that it is all.
    void finish(const QByteArray &bytes)
    {
        const auto written = ::write(m_handle, bytes.constData(), size_t(bytes.size()));
        QCOMPARE(written, bytes.size());
        disconnect();
    }

private:
    int open() const
    {
        return ::open(QFile::encodeName(path()).constData(), O_WRONLY | O_NONBLOCK);
    }

    void disconnect()
    {
        if (m_handle >= 0)
            ::close(m_handle);
        m_handle = -1;
    }

    QTemporaryDir m_folder{};
    int m_handle{-1};
};

} // namespace podium::test
