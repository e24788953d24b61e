// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "window/loadingbar.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"

#include "support/pipe.h"
#include "support/testregistry.h"
#include "window/windowfixture.h"

#include <QProgressBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray onePod = "apiVersion: v1\nkind: Pod\nmetadata: {name: lonely}\n"
                          "spec: {containers: [{name: app, image: example.com/app}]}\n";

/// A window that shows the start scene and reads a pipe that says nothing yet.
struct Fixture : WindowFixture
{
    Pipe pipe{};
    LoadingBar &bar{*window.findChild<LoadingBar *>()};

    Fixture()
    {
        window.openStartScene();
        window.show();
        window.loader().setPatience(0);
        window.openFiles({pipe.path()});
    }

    bool hasStartScene() { return window.document().cluster().pods().size() == 2; }

    void pressCancel() { bar.findChild<QToolButton *>()->click(); }
};

} // namespace

/// Files that take their time do not take the window's.
class OpeningTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void saysWhatItIsDoing();
    void whatWasOpenStaysUntilTheNewIsComplete();
    void cancelLeavesWhatWasOpen();
    void anotherFileTakesThePlaceOfTheFirst();
    void theStartSceneTakesThePlaceOfAFile();
    void nothingFlashesForSmallFiles();
    void aFileWithNothingInItIsToldAtTheEnd();
};

void OpeningTest::saysWhatItIsDoing()
{
    Fixture f;
    QVERIFY(f.bar.isHidden());
    QTRY_VERIFY(f.bar.isVisible());
    QCOMPARE(f.bar.text(), u"Opening pipe.yaml: reading the objects"_s);
    QCOMPARE(f.bar.findChild<QProgressBar *>()->value(), 0);
}

void OpeningTest::whatWasOpenStaysUntilTheNewIsComplete()
{
    Fixture f;
    QTRY_VERIFY(f.bar.isVisible());
    QVERIFY(f.hasStartScene());
    QVERIFY(f.window.action(Actions::Send)->isEnabled());
    QVERIFY(f.pipe.connect());
    f.pipe.finish(onePod);
    QTRY_COMPARE(f.window.document().cluster().pods().size(), 1);
    QVERIFY(f.bar.isHidden());
    QVERIFY(f.window.windowTitle().startsWith(u"pipe.yaml"_s));
}

void OpeningTest::cancelLeavesWhatWasOpen()
{
    Fixture f;
    QTRY_VERIFY(f.bar.isVisible());
    f.pressCancel();
    QVERIFY(f.bar.isHidden());
    QVERIFY(!f.window.loader().isLoading());
    QTRY_VERIFY(!f.pipe.hasReader()); // nobody reads it any more
    QCoreApplication::processEvents();
    QVERIFY(f.hasStartScene());
    QVERIFY(f.window.messageBar().isHidden());
}

void OpeningTest::anotherFileTakesThePlaceOfTheFirst()
{
    Fixture f;
    QTRY_VERIFY(f.bar.isVisible());
    f.window.openText(u"pasted"_s, onePod);
    QVERIFY(f.bar.isHidden());
    QTRY_COMPARE(f.window.document().cluster().pods().size(), 1);
    QVERIFY(!f.pipe.hasReader());
    QVERIFY(f.window.windowTitle().startsWith(u"pasted"_s));
}

void OpeningTest::theStartSceneTakesThePlaceOfAFile()
{
    Fixture f;
    QTRY_VERIFY(f.bar.isVisible());
    f.window.openStartScene();
    QVERIFY(f.bar.isHidden());
    QVERIFY(!f.window.loader().isLoading());
}

void OpeningTest::nothingFlashesForSmallFiles()
{
    Fixture f;
    f.window.loader().setPatience(-1);
    const QSignalSpy progressed(&f.window.loader(), &DocumentLoader::progressed);
    f.window.openText(u"pasted"_s, onePod);
    QCOMPARE(f.window.document().cluster().pods().size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(progressed.count(), 0);
    QVERIFY(f.bar.isHidden());
}

void OpeningTest::aFileWithNothingInItIsToldAtTheEnd()
{
    Fixture f;
    QTRY_VERIFY(f.pipe.connect());
    f.pipe.finish("# nothing\n");
    QTRY_VERIFY(f.window.messageBar().isVisible());
    QVERIFY(f.window.messageBar().text().contains(u"What was open stays open."_s));
    QVERIFY(f.hasStartScene());
    QVERIFY(f.bar.isHidden());
}

static const Registered<OpeningTest> registered{"tst_opening"};

#include "tst_opening.moc"
