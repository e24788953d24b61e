// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/manifestfile.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 largestFile = largestFileMebibytes * mebibyte;

Problem fileProblem(const QString &path, ProblemCode code, const QStringList &arguments = {})
{
    Problem problem;
    problem.code = code;
    problem.span.file = path;
    problem.arguments = arguments;
    return problem;
}

Problem tooLarge(const QString &path)
{
    return fileProblem(path, ProblemCode::FileTooLarge, {QString::number(largestFileMebibytes)});
}

bool goesOn(const Checkpoint &checkpoint)
{
    return checkpoint.passes(WorkStep::Reading, 0);
}

/// Waits for what a pipe has to say. False: nobody wants it any more.
bool waitForBytes([[maybe_unused]] const QFile &file, const Checkpoint &checkpoint)
{
#ifdef Q_OS_UNIX
    constexpr int patience = 50; // milliseconds
    pollfd state{file.handle(), POLLIN, 0};
    // What the program carries inside itself is there.
    if (state.fd < 0)
        return goesOn(checkpoint);
    while (goesOn(checkpoint)) {
        if (poll(&state, 1, patience) != 0)
            return true;
    }
    return false;
#else
    return goesOn(checkpoint);
#endif
}

/// What is there, a mebibyte at most; empty at the end. QFile would wait for as much as it wants.
QByteArray readSome(QFile &file)
{
#ifdef Q_OS_UNIX
    QByteArray piece(mebibyte, Qt::Uninitialized);
    const auto size = ::read(file.handle(), piece.data(), size_t(piece.size()));
    if (size >= 0) {
        piece.truncate(size);
        return piece;
    }
#endif
    return file.read(mebibyte); // which knows how to say what went wrong
}

/// A pipe is opened without waiting for whom writes to it, as that could take for ever.
bool open(QFile &file, const QString &path)
{
    file.setFileName(path);
#ifdef Q_OS_UNIX
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (handle >= 0)
        return file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
#endif
    return file.open(QIODevice::ReadOnly); // which knows how to say why not
}

/// In pieces, as a pipe does not say how much will come.
Result<ManifestText> readOpened(QFile &file, const QString &path, const Checkpoint &checkpoint)
{
    QByteArray bytes;
    bytes.reserve(file.size());
    while (waitForBytes(file, checkpoint)) {
        const QByteArray piece = readSome(file);
        if (piece.isEmpty())
            break;
        bytes += piece;
        if (bytes.size() > largestFile)
            return tooLarge(path);
    }
    if (file.error() != QFileDevice::NoError)
        return fileProblem(path, ProblemCode::FileUnreadable, {file.errorString()});
    return ManifestText(path, bytes);
}

} // namespace

Result<ManifestText> readFile(const QString &path, const Checkpoint &checkpoint)
{
    QFile file;
    if (path == "-"_L1) {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return fileProblem(path, ProblemCode::FileUnreadable, {file.errorString()});
        return readOpened(file, path, checkpoint);
    }
    if (QFileInfo(path).isDir())
        return fileProblem(path, ProblemCode::FileIsDirectory);
    if (!open(file, path))
        return fileProblem(path, ProblemCode::FileUnreadable, {file.errorString()});
    if (file.size() > largestFile)
        return tooLarge(path);
    return readOpened(file, path, checkpoint);
}

} // namespace podium
