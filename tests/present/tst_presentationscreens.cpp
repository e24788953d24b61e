// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/presentationscreens.h"

#include "support/testregistry.h"

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

static const Registered<PresentationScreensTest> registered{"tst_presentationscreens"};

#include "tst_presentationscreens.moc"
