// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "architecture/includerules.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium::test;
using namespace Qt::StringLiterals;

class IncludesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void knowsTheInstalledHeaders();
    void judgesAnInclude_data();
    void judgesAnInclude();
    void everyFileKeepsToItsLayer();

private:
    const QtHeaders m_qtHeaders{installedQtHeaders()};
};

void IncludesTest::knowsTheInstalledHeaders()
{
    QCOMPARE(m_qtHeaders.value(u"QString"_s), u"QtCore"_s);
    QCOMPARE(m_qtHeaders.value(u"QPainter"_s), u"QtGui"_s);
    QCOMPARE(m_qtHeaders.value(u"QWidget"_s), u"QtWidgets"_s);
    QCOMPARE(m_qtHeaders.value(u"QTcpSocket"_s), u"QtNetwork"_s);
}

void IncludesTest::judgesAnInclude_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("fault");

    const auto good = [](const char *name, const QString &path, const QString &line) {
        QTest::newRow(name) << path << line << QString();
    };
    const auto bad = [](const char *name, const QString &path, const QString &line,
                        const QString &fault) {
        QTest::newRow(name) << path << line << path + u":1: "_s + fault;
    };
    good("own folder", u"app/base/a.cpp"_s, u"#include \"base/result.h\""_s);
    good("own subfolder", u"app/cluster/a.cpp"_s, u"#include \"cluster/fields/field.h\""_s);
    good("folder below", u"app/routing/a.h"_s, u"#include \"control/settle.h\""_s);
    good("one folder of a folder", u"app/lessons/a.h"_s,
         u"#include \"document/editing/change.h\""_s);
    good("Core in Core", u"app/base/a.h"_s, u"#include <QString>"_s);
    good("Gui in painting", u"widgets/painting/a.h"_s, u"#include <QPainter>"_s);
    good("Widgets in window", u"widgets/window/a.h"_s, u"#include <QMainWindow>"_s);
    good("standard library", u"app/base/a.h"_s, u"#include <optional>"_s);
    good("moc", u"app/document/a.cpp"_s, u"#include \"a.moc\""_s);
    good("yaml-cpp in a manifest source", u"app/manifest/a.cpp"_s,
         u"#include <yaml-cpp/parser.h>"_s);
    good("program opens the window", u"app/main.cpp"_s, u"#include \"window/mainwindow.h\""_s);
    good("in a comment", u"app/base/a.h"_s, u"// #include <QWidget>"_s);

    bad("folder above", u"app/cluster/a.h"_s, u"#include \"routing/route.h\""_s,
        u"\"routing/route.h\" is above this layer"_s);
    bad("the rest of a folder", u"app/lessons/a.h"_s, u"#include \"document/playback.h\""_s,
        u"\"document/playback.h\" is above this layer"_s);
    bad("neighbour", u"app/manifest/a.h"_s, u"#include \"control/settle.h\""_s,
        u"\"control/settle.h\" is above this layer"_s);
    bad("document in painting", u"widgets/painting/a.h"_s, u"#include \"document/playback.h\""_s,
        u"\"document/playback.h\" is above this layer"_s);
    bad("window in panels", u"widgets/panels/a.h"_s, u"#include \"window/mainwindow.h\""_s,
        u"\"window/mainwindow.h\" is above this layer"_s);
    bad("unknown folder", u"app/base/a.h"_s, u"#include \"helpers/a.h\""_s,
        u"\"helpers/a.h\" is in a folder that the table of layers does not know"_s);
    bad("no folder", u"app/base/a.cpp"_s, u"#include \"result.h\""_s,
        u"\"result.h\" is not spelled \"folder/file.h\""_s);
    bad("way up", u"app/base/a.cpp"_s, u"#include \"../cluster/pod.h\""_s,
        u"\"../cluster/pod.h\" is not spelled \"folder/file.h\""_s);
    bad("Gui in Core", u"app/picture/a.h"_s, u"#include <QPainter>"_s, u"<QPainter> is of QtGui"_s);
    bad("Gui by file name", u"app/picture/a.h"_s, u"#include <qcolor.h>"_s,
        u"<qcolor.h> is of QtGui"_s);
    bad("Widgets in document", u"app/document/a.h"_s, u"#include <QWidget>"_s,
        u"<QWidget> is of QtWidgets"_s);
    bad("Network in window", u"widgets/window/a.h"_s, u"# include <QTcpSocket>"_s,
        u"<QTcpSocket> is of QtNetwork"_s);
    bad("Test in app", u"app/base/a.h"_s, u"#include <QTest>"_s, u"<QTest> is of QtTest"_s);
    bad("module and class", u"widgets/window/a.h"_s, u"#include <QtWidgets/QWidget>"_s,
        u"<QtWidgets/QWidget> is not spelled <QClass>"_s);
    bad("whole module", u"widgets/window/a.h"_s, u"#include <QtWidgets>"_s,
        u"<QtWidgets> takes a whole module"_s);
    bad("no such class", u"app/base/a.h"_s, u"#include <QPodium>"_s,
        u"<QPodium> is no header of Qt's"_s);
    bad("yaml-cpp in a header", u"app/manifest/a.h"_s, u"#include <yaml-cpp/yaml.h>"_s,
        u"<yaml-cpp/yaml.h> belongs into the sources of app/manifest alone"_s);
    bad("yaml-cpp in lessons", u"app/lessons/a.cpp"_s, u"#include <yaml-cpp/yaml.h>"_s,
        u"<yaml-cpp/yaml.h> belongs into the sources of app/manifest alone"_s);
}

void IncludesTest::judgesAnInclude()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const QString, fault);
    QCOMPARE(includeFaults({path, line}, m_qtHeaders).join(u'\n'), fault);
}

void IncludesTest::everyFileKeepsToItsLayer()
{
    const QList<SourceFile> files = sourceFiles({u"app"_s, u"widgets"_s}, {u"*.cpp"_s, u"*.h"_s});
    QVERIFY2(files.size() > 50, "the sources were not found");
    QStringList faults;
    for (const SourceFile &file : files)
        faults += includeFaults(file, m_qtHeaders);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

static const Registered<IncludesTest> registered{"tst_includes"};

#include "tst_includes.moc"
