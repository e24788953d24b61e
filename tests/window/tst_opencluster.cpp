// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "document/kubectlquery.h"
#include "panels/codeview.h"
#include "panels/manifestpage.h"
#include "panels/manifestpanel.h"
#include "panels/yamleditor.h"
#include "window/clusterdialog.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"

#include "support/manifestfiles.h"
#include "support/testregistry.h"
#include "window/windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <csignal>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const ObjectRef web = serviceRef(u"default"_s, u"web"_s);

/// Puts a script called kubectl on the path, alone with what scripts need.
class FakeKubectl
{
public:
    explicit FakeKubectl(const QByteArray &script)
        : m_path(qgetenv("PATH"))
    {
        if (!script.isEmpty()) {
            QFile file(m_folder.filePath(u"kubectl"_s));
            [[maybe_unused]] const bool opened = file.open(QIODevice::WriteOnly);
            file.write("#!/bin/sh\ncd " + m_folder.path().toUtf8() + '\n' + script);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        qputenv("PATH", m_folder.path().toUtf8() + (script.isEmpty() ? "" : ":/bin:/usr/bin"));
    }

    ~FakeKubectl() { qputenv("PATH", m_path); }

    /// What the script wrote to a file.
    QByteArray wrote(const QString &name) const { return contentOf(m_folder.filePath(name)); }

    bool hasWritten(const QString &name) const { return QFile::exists(m_folder.filePath(name)); }

private:
    QByteArray m_path;
    QTemporaryDir m_folder{};
};

struct Fixture : WindowFixture
{
    FakeKubectl kubectl;

    explicit Fixture(const QByteArray &script)
        : kubectl(script)
    {
        window.loader().setPatience(-1);
        window.openStartScene();
        window.show();
        window.action(Actions::OpenCluster)->trigger();
    }

    ClusterDialog *dialog() { return window.findChild<ClusterDialog *>(); }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    void run() { button(u"&Run"_s)->click(); }

    QString words() { return dialog()->findChild<QPlainTextEdit *>()->toPlainText(); }

    QString told()
    {
        QStringList texts;
        for (const QLabel *label : dialog()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
};

QByteArray printing(const QString &file)
{
    return "cat " + sourcePath(u"tests/window/data/kubectl/"_s + file).toUtf8() + '\n';
}

} // namespace

/// With a kubectl of the test's own: no cluster, and no network, is needed.
class OpenClusterTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void theCommandIsShownBeforeItRuns();
    void whatTheClusterHasIsOpened();
    void kubectlIsAskedToReadAndNothingElse();
    void whatKubectlSaysIsShown();
    void aFailureCanBeTriedAgain();
    void cancelEndsIt();
    void withoutKubectlTheWayAroundIsTold();
    void whatIsNoManifestIsExplained();
};

void OpenClusterTest::theCommandIsShownBeforeItRuns()
{
    Fixture f("touch ran\n");
    QVERIFY(f.dialog());
    bool isShown = false;
    for (const QLineEdit *line : f.dialog()->findChildren<QLineEdit *>())
        isShown = isShown || line->text() == KubectlQuery::command();
    QVERIFY(isShown);
    QTest::qWait(50);
    QVERIFY(!f.kubectl.hasWritten(u"ran"_s));
}

void OpenClusterTest::whatTheClusterHasIsOpened()
{
    Fixture f(printing(u"cluster.yaml"_s));
    f.run();
    QTRY_VERIFY(f.window.document().cluster().contains(web));
    const Cluster &cluster = f.window.document().cluster();
    QCOMPARE(cluster.nodes().size(), 2);
    QCOMPARE(cluster.service(web)->clusterIp, u"10.96.143.21"_s);
    const ObjectRef pod = podRef(u"default"_s, u"web-6d8f4c9b7c-2xkqp"_s);
    QCOMPARE(cluster.pod(pod)->podIp.toString(), u"10.244.1.7"_s);
    const Endpoints endpoints = cluster.portEndpoints(web, 80, Protocol::TCP)->endpoints;
    QCOMPARE(std::count_if(endpoints.begin(), endpoints.end(),
                           [](const Endpoint &endpoint) { return endpoint.ready; }),
             1);
    const ManifestPage *page = f.window.manifestPanel().page(0);
    QVERIFY(!page->findChild<YamlEditor *>());
    const QString shown = page->findChild<CodeView *>()->toPlainText();
    QVERIFY2(shown.contains(u"name: key"_s) && !shown.contains(u"password"_s),
             qPrintable(shown.right(400)));
    QVERIFY(!shown.contains(u"aGlkZGVu"_s));
    QVERIFY2(page->notice().contains(u"Secrets"_s), qPrintable(page->notice()));
    // What was left out is listed, without what it holds.
    const QString message = f.window.messageBar().text();
    QVERIFY2(message.contains(u"Secret key"_s), qPrintable(message));
    QVERIFY(!message.contains(u"aGlkZGVu"_s));
}

void OpenClusterTest::kubectlIsAskedToReadAndNothingElse()
{
    Fixture f("echo \"$@\" > arguments; cat > input\n" + printing(u"cluster.yaml"_s));
    f.run();
    QTRY_VERIFY(f.window.document().cluster().contains(web));
    QCOMPARE(f.kubectl.wrote(u"arguments"_s),
             QByteArray("get nodes,pods,services,endpointslices --all-namespaces -o yaml\n"));
    QCOMPARE(f.kubectl.wrote(u"input"_s), QByteArray());
}

void OpenClusterTest::whatKubectlSaysIsShown()
{
    Fixture f("echo 'The connection to the server <b>10.0.0.1:6443</b> was refused' >&2; exit 1\n");
    const Cluster before = f.window.document().cluster();
    f.run();
    QTRY_COMPARE(f.words(), u"The connection to the server <b>10.0.0.1:6443</b> was refused"_s);
    QVERIFY(f.dialog()->isVisible());
    QVERIFY(f.window.document().cluster() == before);
}

void OpenClusterTest::aFailureCanBeTriedAgain()
{
    Fixture f("if [ -e once ]; then " + printing(u"cluster.yaml"_s).trimmed() +
              "; else touch once; echo no >&2; exit 1; fi\n");
    f.run();
    QTRY_COMPARE(f.words(), u"no"_s);
    f.button(u"T&ry again"_s)->click();
    QTRY_VERIFY(f.window.document().cluster().contains(web));
}

void OpenClusterTest::cancelEndsIt()
{
    Fixture f("echo $$ > number; mv number ready; exec sleep 1000\n");
    f.run();
    QTRY_VERIFY(f.kubectl.hasWritten(u"ready"_s));
    const int process = f.kubectl.wrote(u"ready"_s).trimmed().toInt();
    QVERIFY(process > 0 && ::kill(process, 0) == 0);
    f.button(u"Cancel"_s)->click();
    QTRY_VERIFY(!f.dialog());
    QTRY_VERIFY(::kill(process, 0) != 0);
    QVERIFY(f.window.messageBar().isHidden());
}

void OpenClusterTest::withoutKubectlTheWayAroundIsTold()
{
    Fixture f({});
    QVERIFY(!f.button(u"&Run"_s)->isEnabled());
    QVERIFY2(f.told().contains(u"no kubectl"_s), qPrintable(f.told()));
}

void OpenClusterTest::whatIsNoManifestIsExplained()
{
    Fixture f("echo 'dear teacher,'\n");
    const Cluster before = f.window.document().cluster();
    f.run();
    QTRY_VERIFY(!f.window.messageBar().isHidden());
    QVERIFY(f.window.document().cluster() == before);
}

static const Registered<OpenClusterTest> registered{"tst_opencluster"};

#include "tst_opencluster.moc"
