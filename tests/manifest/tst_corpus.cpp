// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/enumname.h"

#include "readings.h"
#include "support/testregistry.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

/// Manifests of public projects, as they are.
class CorpusTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void readsEveryObject_data();
    void readsEveryObject();
    void refusesOnlyWhatTheApiServerWould();
};

namespace {

QStringList corpusFiles()
{
    QStringList files;
    QDirIterator it(sourcePath(u"tests/corpus"_s), {u"*.yaml"_s, u"*.yml"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The kinds that the text names, without reading it: what stands behind "kind:" at the start of
/// a line.
QStringList statedKinds(const QByteArray &text)
{
    static const QRegularExpression pattern(u"^kind: *(\\w+)"_s,
                                            QRegularExpression::MultilineOption);
    QStringList kinds;
    for (auto it = pattern.globalMatch(QString::fromUtf8(text)); it.hasNext();)
        kinds.append(it.next().captured(1));
    kinds.sort();
    return kinds;
}

/// The objects that were read, ignored or refused.
QStringList foundKinds(const ReadResult &result)
{
    QStringList kinds;
    for (const AnyObject &object : result.objects)
        kinds.append(kindName(refOf(object).kind));
    for (const IgnoredObject &ignored : result.ignored)
        kinds.append(ignored.kind);
    kinds.sort();
    return kinds;
}

} // namespace

void CorpusTest::readsEveryObject_data()
{
    QTest::addColumn<QString>("path");

    const QStringList files = corpusFiles();
    QCOMPARE(files.size(), 179);
    for (const QString &path : files)
        QTest::newRow(qPrintable(path.section(u"tests/corpus/"_s, -1))) << path;
}

void CorpusTest::readsEveryObject()
{
    QFETCH(const QString, path);
    const QByteArray text = content(path);
    const ReadResult result = readText(text);
    QVERIFY(result.repairs.isEmpty());
    if (!hasError(result.problems))
        QCOMPARE(foundKinds(result), statedKinds(text));
}

void CorpusTest::refusesOnlyWhatTheApiServerWould()
{
    QStringList refused;
    for (const QString &path : corpusFiles()) {
        for (const QString &line : problemLines(readText(content(path))))
            refused.append(path.section(u'/', -1) + u": "_s + line);
    }
    QCOMPARE(
        refused,
        (QStringList{
            u"etcd-controller.yaml: duplicate-key 12:3-12:4  [selector, 6]"_s,
            u"etcd-discovery-controller.yaml: duplicate-key 12:3-12:4  [selector, 6]"_s,
            u"openshift-controller.yaml: duplicate-key 12:3-12:4  [selector, 8]"_s,
            u"aws-ebs-web.yaml: unsupported-value 12:21-12:24 spec.containers[0].ports[0].protocol [tcp, TCP, UDP, SCTP]"_s,
            u"cinder-web.yaml: unsupported-value 12:21-12:24 spec.containers[0].ports[0].protocol [tcp, TCP, UDP, SCTP]"_s}));
}

static const podium::test::Registered<CorpusTest> registered{"tst_corpus"};

#include "tst_corpus.moc"
