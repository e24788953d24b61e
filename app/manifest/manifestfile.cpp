// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/manifestfile.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

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

/// In pieces, as a pipe does not say how much will come.
Result<ManifestText> readOpened(QFile &file, const QString &path)
{
    ManifestText text{path, {}};
    text.bytes.reserve(file.size());
    while (true) {
        const QByteArray piece = file.read(mebibyte);
        if (piece.isEmpty())
            break;
        text.bytes += piece;
        if (text.bytes.size() > largestFile)
            return tooLarge(path);
    }
    if (file.error() != QFileDevice::NoError)
        return fileProblem(path, ProblemCode::FileUnreadable, {file.errorString()});
    return text;
}

} // namespace

Result<ManifestText> readFile(const QString &path)
{
    QFile file;
    if (path == "-"_L1) {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return fileProblem(path, ProblemCode::FileUnreadable, {file.errorString()});
        return readOpened(file, path);
    }
    if (QFileInfo(path).isDir())
        return fileProblem(path, ProblemCode::FileIsDirectory);
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileProblem(path, ProblemCode::FileUnreadable, {file.errorString()});
    if (file.size() > largestFile)
        return tooLarge(path);
    return readOpened(file, path);
}

} // namespace podium
