// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/secrettext.h"

#include <QRegularExpression>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Keys that say what it is, with a plain word behind them. Anything else may be a secret.
bool isHarmless(const QString &line)
{
    static const QRegularExpression pattern(
        u"^[ -]*(apiVersion|kind|metadata|name|namespace|type):( +[A-Za-z0-9./-]+)?\\s*$"_s);
    return pattern.match(line).hasMatch();
}

QByteArray hidden(const QByteArray &line)
{
    qsizetype indentation = 0;
    while (indentation < line.size() && line[indentation] == ' ')
        ++indentation;
    return line.first(indentation) + "…";
}

} // namespace

QList<SourceSpan> secretsIn(const QString &name, const QList<IgnoredObject> &ignored)
{
    QList<SourceSpan> spans;
    for (const IgnoredObject &object : ignored) {
        if (object.kind == "Secret"_L1 && object.span.file == name)
            spans.append(object.span);
    }
    return spans;
}

QByteArray withSecretsHidden(const QByteArray &bytes, const QList<SourceSpan> &secrets)
{
    QList<QByteArray> lines = bytes.split('\n');
    for (const SourceSpan &secret : secrets) {
        const qsizetype end = std::min<qsizetype>(secret.endLine, lines.size());
        for (qsizetype i = secret.line - 1; i < end; ++i) {
            if (!isHarmless(QString::fromUtf8(lines[i])))
                lines[i] = hidden(lines[i]);
        }
    }
    return lines.join('\n');
}

bool seemsToHoldSecrets(const QByteArray &bytes)
{
    const QByteArray word = "Secret";
    for (qsizetype at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
        qsizetype end = at;
        while (end > 0 && QByteArrayView(" \t:\"'\\").contains(bytes[end - 1]))
            --end;
        if (end < at && QByteArrayView(bytes).first(end).endsWith("kind"))
            return true;
    }
    return false;
}

} // namespace podium
