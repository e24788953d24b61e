// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "document/selection.h"
#include "stage/stageview.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/templates.h"

#include "support/testregistry.h"
#include "window/windowfixture.h"

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

struct Fixture : WindowFixture
{
    explicit Fixture(const QString &sample = u"start-scene.yaml"_s)
    {
        window.loader().setPatience(-1);
        window.openFiles({sourcePath(u"samples/"_s + sample)});
        window.show();
        QApplication::setActiveWindow(&window);
        window.stage().setFocus();
    }

    const Cluster &cluster() { return window.document().cluster(); }

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
    void whatKubectlPrintsIsAdded();
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
