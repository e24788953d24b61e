// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/lessons/lessoncatalog.h"
#include "present/presentationscreens.h"

#include "support/testregistry.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class PresentationScreensTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void eachLooksAtTheRightScreen_data();
    void eachLooksAtTheRightScreen();
    void unpluggedScreenKeepsTheStep();
};

void PresentationScreensTest::eachLooksAtTheRightScreen_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("remembered");
    QTest::addColumn<QString>("audience");
    QTest::addColumn<QString>("presenter");

    const QStringList one{u"laptop"_s};
    const QStringList two{u"laptop"_s, u"beamer"_s};
    const QStringList three{u"laptop"_s, u"beamer"_s, u"side"_s};
    QTest::newRow("one screen") << one << u"laptop"_s << QString() << u"laptop"_s << u"laptop"_s;
    QTest::newRow("projector") << two << u"laptop"_s << QString() << u"beamer"_s << u"laptop"_s;
    QTest::newRow("window on it") << two << u"beamer"_s << QString() << u"laptop"_s << u"beamer"_s;
    QTest::newRow("remembered") << two << u"beamer"_s << u"beamer"_s << u"beamer"_s << u"laptop"_s;
    QTest::newRow("unplugged") << one << u"laptop"_s << u"beamer"_s << u"laptop"_s << u"laptop"_s;
    QTest::newRow("third") << three << u"laptop"_s << u"side"_s << u"side"_s << u"laptop"_s;
}

void PresentationScreensTest::eachLooksAtTheRightScreen()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, home);
    QFETCH(const QString, remembered);
    QTEST(chooseScreens(names, home, remembered).audience, "audience");
    QTEST(chooseScreens(names, home, remembered).presenter, "presenter");
    const PresentationScreens screens = chooseScreens(names, home, remembered);
    QCOMPARE(screens.areTwo(), names.size() > 1);
    QCOMPARE(screens.swapped().swapped(), screens);
}

void PresentationScreensTest::unpluggedScreenKeepsTheStep()
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(u"screens.json"_s));
    QVERIFY(screens.open(QIODevice::WriteOnly));
    screens.write(R"({"screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768},
        {"name": "beamer", "x": 1366, "y": 0, "width": 1280, "height": 720}]})");
    screens.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + screens.fileName());
    QProcess driver;
    driver.setProcessEnvironment(environment);
    driver.start(qEnvironmentVariable("PODIUM_UNPLUG_DRIVER"), {shippedLessons()[7].path});
    QVERIFY(driver.waitForFinished());
    const QStringList told =
        QString::fromUtf8(driver.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(told.size(), 3);
    QVERIFY2(told[0].contains(u" beamer "_s), qPrintable(told[0]));
    QVERIFY2(told[0].endsWith(u" 1 1"_s), qPrintable(told[0]));
    // The same step on the screen that is left, and on the other one when it is there again.
    QCOMPARE(told[1], QString(told[0]).replace(u"beamer"_s, u"laptop"_s));
    QCOMPARE(told[2], told[0]);
    QCOMPARE(driver.exitCode(), 0);
}

static const Registered<PresentationScreensTest> registered{"tst_presentationscreens"};

#include "tst_presentationscreens.moc"
