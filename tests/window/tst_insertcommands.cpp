// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "document/selection.h"
#include "stage/stageview.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/samples.h"
#include "window/templates.h"

#include "support/testregistry.h"
#include "window/samplewindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : SampleWindow
{
    using SampleWindow::SampleWindow;

    /// Puts the text on the clipboard and presses Ctrl+V on the stage.
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(&window.stage(), Qt::Key_V, Qt::ControlModifier);
    }

    QList<QAction *> insertions()
    {
        for (QAction *menu : window.menuBar()->actions()) {
            if (menu->text() == u"&Insert"_s)
                return menu->menu()->actions();
        }
        return {};
    }
};

QString printedByKubectl(const char *name)
{
    QFile file(sourcePath(u"tests/window/data/kubectl/%1.yaml"_s.arg(QLatin1String(name))));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class InsertCommandsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everyTemplateCanBeAddedTwice_data();
    void everyTemplateCanBeAddedTwice();
    void aServiceIsAboutTheSelectedPod();
    void otherNodesStay();
    void situationsAreNamedInTheLanguageShown();
    void whatKubectlPrintsIsAdded();
    void whatKubectlCreatePrintsIsAdded_data();
    void whatKubectlCreatePrintsIsAdded();
    void kindsThatAreNotDrawnAreKeptAndTold_data();
    void kindsThatAreNotDrawnAreKeptAndTold();
    void whatIsNoManifestIsExplained_data();
    void whatIsNoManifestIsExplained();
};

void InsertCommandsTest::everyTemplateCanBeAddedTwice_data()
{
    QTest::addColumn<int>("row");

    for (int row = 0; row < templates().size(); ++row)
        QTest::newRow(templates()[row].file) << row;
}

void InsertCommandsTest::everyTemplateCanBeAddedTwice()
{
    QFETCH(const int, row);
    Fixture f;
    QCOMPARE(f.insertions().size(), templates().size());
    for (int i = 0; i < 2; ++i) {
        const Cluster before = f.cluster();
        f.insertions()[row]->trigger();
        QVERIFY2(f.window.messageBar().isHidden(), qPrintable(f.window.messageBar().text()));
        QVERIFY(f.cluster().allObjects().size() > before.allObjects().size());
        const ObjectRef added = f.window.selection().current();
        QVERIFY2(f.cluster().contains(added) && !before.contains(added), qPrintable(added.text()));
        QVERIFY(!hasError(f.window.document().problems()));
    }
}

void InsertCommandsTest::aServiceIsAboutTheSelectedPod()
{
    Fixture f;
    f.window.selection().select(podRef(u"default"_s, u"pod-1"_s));
    for (QAction *entry : f.insertions()) {
        if (entry->text() == u"Service: &ClusterIP"_s)
            entry->trigger();
    }
    const ObjectRef added = f.window.selection().current();
    QVERIFY(f.cluster().service(added));
    const PortEndpoints *endpoints = f.cluster().portEndpoints(added, 80, Protocol::TCP);
    QVERIFY(endpoints);
    QCOMPARE(endpoints->endpoints.size(), 2);
}

void InsertCommandsTest::situationsAreNamedInTheLanguageShown()
{
    Fixture f;
    QStringList english;
    for (const Sample &sample : samples())
        english.append(sample.title);
    QVERIFY(english.size() >= 17);
    f.window.action(Actions::LanguageKorean)->trigger();
    const QList<Sample> korean = samples();
    for (qsizetype i = 0; i < korean.size(); ++i)
        QVERIFY2(korean[i].title != english[i], qPrintable(english[i]));
    f.window.action(Actions::LanguageEnglish)->trigger();
}

void InsertCommandsTest::otherNodesStay()
{
    Fixture f(u"deployment.yaml"_s); // which states no nodes
    QCOMPARE(f.cluster().nodes().size(), 3);
    f.insertions()[1]->trigger();
    QCOMPARE(f.cluster().nodes().size(), 4);
}

void InsertCommandsTest::whatKubectlPrintsIsAdded()
{
    // kubectl 1.32: create deployment shop --image=nginx --replicas=2 --dry-run=client -o yaml
    const QString printed = uR"(apiVersion: apps/v1
kind: Deployment
metadata:
  creationTimestamp: null
  labels:
    app: shop
  name: shop
spec:
  replicas: 2
  selector:
    matchLabels:
      app: shop
  strategy: {}
  template:
    metadata:
      creationTimestamp: null
      labels:
        app: shop
    spec:
      containers:
      - image: nginx
        name: nginx
        resources: {}
status: {}
)"_s;
    Fixture f;
    const QByteArray before = f.window.document().texts().first().bytes();
    f.paste(printed);
    QVERIFY2(f.window.messageBar().isHidden(), qPrintable(f.window.messageBar().text()));
    const ObjectRef shop{ObjectKind::Deployment, u"default"_s, u"shop"_s};
    QVERIFY(f.cluster().contains(shop));
    QCOMPARE(f.window.selection().current(), shop);
    QCOMPARE(f.cluster().pods().size(), 4);
    QVERIFY(f.window.document().texts().first().bytes().startsWith(before));
    QTest::keyClick(&f.window.stage(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.window.document().texts().first().bytes(), before);
    f.paste(printed);
    f.paste(printed);
    QVERIFY(!f.window.messageBar().isHidden());
    QCOMPARE(f.cluster().pods().size(), 4);
}

void InsertCommandsTest::whatKubectlCreatePrintsIsAdded_data()
{
    QTest::addColumn<ObjectRef>("object");

    const auto ref = [](ObjectKind kind, const QString &name) {
        return ObjectRef{kind, u"default"_s, name};
    };
    QTest::newRow("deployment") << ref(ObjectKind::Deployment, u"web"_s);
    QTest::newRow("job") << ref(ObjectKind::Job, u"pi"_s);
    QTest::newRow("namespace") << ObjectRef{ObjectKind::Namespace, {}, u"shop"_s};
    QTest::newRow("pod") << podRef(u"default"_s, u"pod-9"_s);
    QTest::newRow("service-cluster-ip") << serviceRef(u"default"_s, u"web"_s);
    QTest::newRow("service-external-name") << serviceRef(u"default"_s, u"db"_s);
    QTest::newRow("service-headless") << serviceRef(u"default"_s, u"db"_s);
    QTest::newRow("service-load-balancer") << serviceRef(u"default"_s, u"web"_s);
    QTest::newRow("service-node-port") << serviceRef(u"default"_s, u"web"_s);
}

void InsertCommandsTest::whatKubectlCreatePrintsIsAdded()
{
    QFETCH(const ObjectRef, object);
    Fixture f;
    f.paste(printedByKubectl(QTest::currentDataTag()));
    QVERIFY2(f.window.messageBar().isHidden(), qPrintable(f.window.messageBar().text()));
    QVERIFY(f.cluster().contains(object));
    QCOMPARE(f.window.selection().current(), object);
    QVERIFY(!hasError(f.window.document().problems()));
}

void InsertCommandsTest::kindsThatAreNotDrawnAreKeptAndTold_data()
{
    QTest::addColumn<QString>("named");

    QTest::newRow("config-map") << u"ConfigMap colours"_s;
    QTest::newRow("cron-job") << u"CronJob tick"_s;
    QTest::newRow("secret") << u"Secret key"_s;
    QTest::newRow("service-account") << u"ServiceAccount robot"_s;
}

void InsertCommandsTest::kindsThatAreNotDrawnAreKeptAndTold()
{
    QFETCH(const QString, named);
    Fixture f;
    const Cluster before = f.cluster();
    f.paste(printedByKubectl(QTest::currentDataTag()));
    QVERIFY(f.cluster() == before);
    QVERIFY(!f.window.messageBar().isHidden());
    const QString told = f.window.messageBar().text();
    QVERIFY2(told.contains(named), qPrintable(told));
    QVERIFY(!told.contains(u"aGlkZGVu"_s)); // what the Secret holds
    QVERIFY(f.window.document().texts().first().bytes().contains("metadata:\n  creationTimestamp"));
}

void InsertCommandsTest::whatIsNoManifestIsExplained_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a sentence") << u"Dear teacher,"_s;
    QTest::newRow("not YAML") << u"kind: [\n"_s;
    QTest::newRow("a template") << u"kind: Pod\nmetadata:\n  name: {{ .Values.name }}\n"_s;
    QTest::newRow("a megabyte") << QString(1 << 20, u'x');
    QTest::newRow("binary") << QString::fromLatin1("\x01\x02kind\x03", 7);
}

void InsertCommandsTest::whatIsNoManifestIsExplained()
{
    QFETCH(const QString, text);
    Fixture f;
    const Cluster before = f.cluster();
    const QByteArray bytes = f.window.document().texts().first().bytes();
    f.paste(text);
    QVERIFY(f.cluster() == before);
    QCOMPARE(f.window.document().texts().first().bytes(), bytes);
    QVERIFY(!f.window.messageBar().isHidden());
    QVERIFY(!f.window.messageBar().text().isEmpty());
}

static const Registered<InsertCommandsTest> registered{"tst_insertcommands"};

#include "tst_insertcommands.moc"
