// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "readings.h"

#include "base/enumname.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTest>

namespace podium::test {

using namespace Qt::StringLiterals;

ReadResult readText(const QByteArray &bytes)
{
    return readManifests({ManifestText{u"a.yaml"_s, bytes}});
}

std::optional<AnyObject> readBack(const QByteArray &document, int item)
{
    ReadResult read = readText(document);
    for (AnyObject &object : read.objects) {
        if (metaOf(object).origin.item == item)
            return object;
    }
    return {};
}

QByteArray dataFile(const QString &name)
{
    QFile file(sourcePath(u"tests/manifest/data/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail(qPrintable(u"no file "_s + file.fileName()), __FILE__, __LINE__);
    return file.readAll();
}

bool isSameObject(AnyObject a, AnyObject b)
{
    metaOf(a).origin = metaOf(b).origin = {};
    return a == b;
}

QStringList objectNames(const ReadResult &result)
{
    QStringList names;
    for (const AnyObject &object : result.objects)
        names.append(refOf(object).text());
    return names;
}

QStringList problemLines(const ReadResult &result)
{
    QStringList lines;
    for (const Problem &problem : result.problems)
        lines.append(u"%1 %2 %3 [%4]"_s.arg(dashedName(problem.code), placeText(problem.span),
                                            problem.field, problem.arguments.join(", "_L1)));
    return lines;
}

QString placeText(const SourceSpan &span)
{
    if (!span.isValid())
        return u"-"_s;
    return u"%1:%2-%3:%4"_s.arg(span.line).arg(span.column).arg(span.endLine).arg(span.endColumn);
}

} // namespace podium::test
