// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "architecture/layertable.h"
#include "architecture/textrules.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace podium::test;
using namespace Qt::StringLiterals;

class SourcesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void judgesALine_data();
    void judgesALine();
    void recognisesALicence_data();
    void recognisesALicence();
    void everySourceKeepsToTheRules();
    void everyFileStartsWithItsLicence();
    void everyHeaderIsGuarded();
    void everyFolderSaysWhatLivesThere();
    void topLevelHoldsOnlyWhatPeopleLookFor();
};

void SourcesTest::judgesALine_data()
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
    good("member pointers", u"widgets/window/a.cpp"_s, u"connect(a, &A::changed, b, &B::show);"_s);
    bad("string connect", u"widgets/window/a.cpp"_s, u"connect(a, SIGNAL(x()), b, SLOT(y()));"_s,
        u"connects by string"_s);
    good("a sender of ours", u"app/routing/a.cpp"_s, u"const Sender from = packetSender();"_s);
    bad("asked sender", u"widgets/stage/a.cpp"_s, u"auto *button = sender();"_s,
        u"asks for the sender"_s);

    const QString colour = u"has a literal colour"_s;
    good("colour of the theme", u"widgets/painting/a.cpp"_s, u"painter.setBrush(look.fill);"_s);
    good("colours in the theme", u"widgets/theme/a.cpp"_s, u"QColor ink{\"#1B1F24\"};"_s);
    good("a copied colour", u"widgets/painting/a.cpp"_s, u"QColor shade(look.fill);"_s);
    good("no colour at all", u"widgets/painting/a.cpp"_s, u"image.fill(Qt::transparent);"_s);
    bad("colour by text", u"widgets/painting/a.cpp"_s, u"const auto x = u\"#0072B2\"_s;"_s, colour);
    bad("colour by number", u"widgets/stage/a.cpp"_s, u"QColor(255, 0, 0)"_s, colour);
    bad("colour by name", u"widgets/panels/a.cpp"_s, u"setPen(Qt::darkGray);"_s, colour);
    bad("colour by value", u"app/document/a.cpp"_s, u"qRgb(1, 2, 3)"_s, colour);

    const QString sentence = u"translates below the place where sentences are made"_s;
    good("sentence in a widget", u"widgets/window/a.cpp"_s, u"setText(tr(\"Send\"));"_s);
    good("sentence in explain", u"app/document/explain/a.cpp"_s, u"return tr(\"No pod\");"_s);
    good("a painter moves", u"app/picture/a.cpp"_s, u"path.translate(1, 2); str(x);"_s);
    bad("sentence in routing", u"app/routing/a.cpp"_s, u"return QObject::tr(\"No pod\");"_s,
        sentence);
    bad("sentence in a model", u"app/document/models/a.cpp"_s, u"return tr(\"Name\");"_s, sentence);

    bad("debugging", u"app/base/a.cpp"_s, u"qDebug() << x;"_s, u"has a debugging message"_s);
    bad("shared pointer", u"app/base/a.h"_s, u"QSharedPointer<A> a;"_s,
        u"shares by QSharedPointer"_s);
    good("namespace in a source", u"app/base/a.cpp"_s, u"using namespace Qt::StringLiterals;"_s);
    bad("namespace in a header", u"app/base/a.h"_s, u"using namespace Qt::StringLiterals;"_s,
        u"opens a namespace for all who include it"_s);

    good("a borrowed measure", u"widgets/painting/a.cpp"_s, u"f(theme.borrowedMeasure());"_s);
    good("a measure to keep", u"widgets/window/a.cpp"_s, u"options.measure = theme.measure();"_s);
    bad("fonts for each pod", u"widgets/painting/a.cpp"_s, u"x = theme.measure()(text, font);"_s,
        u"makes fonts where it paints"_s);
}

void SourcesTest::judgesALine()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const QString, fault);
    QCOMPARE(textFaults({path, line}).join(u'\n'), fault);
}

void SourcesTest::recognisesALicence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("licensed");

    const QString both = u"// SPDX-FileCopyrightText: 2026 The Podium authors\n"
                         "// SPDX-License-Identifier: Apache-2.0\n"_s;
    QTest::newRow("source") << both << true;
    QTest::newRow("script") << u"#!/bin/sh\n"_s + QString(both).replace("//"_L1, "#"_L1) << true;
    QTest::newRow("none") << u"#pragma once\n"_s << false;
    QTest::newRow("later") << u"#pragma once\n"_s + both << false;
    QTest::newRow("one line") << both.section(u'\n', 1) << false;
    QTest::newRow("another licence") << QString(both).replace("Apache-2.0"_L1, "MIT"_L1) << false;
}

void SourcesTest::recognisesALicence()
{
    QFETCH(const QString, text);
    QFETCH(const bool, licensed);
    QCOMPARE(startsWithLicence({u"a"_s, text}), licensed);
}

void SourcesTest::everySourceKeepsToTheRules()
{
    QStringList faults;
    for (const SourceFile &file : sourceFiles({u"app"_s, u"widgets"_s}, {u"*.cpp"_s, u"*.h"_s}))
        faults += textFaults(file);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void SourcesTest::everyFileStartsWithItsLicence()
{
    const QStringList wildcards{u"*.cpp"_s,   u"*.h"_s,  u"CMakeLists.txt"_s,
                                u"*.cmake"_s, u"*.sh"_s, u"README.md"_s};
    QList<SourceFile> files = sourceFiles(
        {u"app"_s, u"widgets"_s, u"tests"_s, u"resources"_s, u"samples"_s, u".ci"_s}, wildcards);
    for (const QString &name : {u"CMakeLists.txt"_s, u"run"_s, u"check"_s, u".ci/run"_s}) {
        QFile file(sourcePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        files.append({name, QString::fromUtf8(file.readAll())});
    }
    QVERIFY2(files.size() > 100, "the sources were not found");
    QStringList faults;
    for (const SourceFile &file : files) {
        if (!startsWithLicence(file))
            faults.append(file.path);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void SourcesTest::everyHeaderIsGuarded()
{
    QStringList faults;
    for (const SourceFile &file : sourceFiles({u"app"_s, u"widgets"_s, u"tests"_s}, {u"*.h"_s})) {
        if (!file.text.contains("\n#pragma once\n"_L1))
            faults.append(file.path);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void SourcesTest::everyFolderSaysWhatLivesThere()
{
    QStringList faults;
    for (const QString &side : {u"app"_s, u"widgets"_s}) {
        const QDir folder(sourcePath(side));
        for (const QString &layer : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (!findLayer(layer))
                faults.append(u"%1/%2 is not in the table of layers"_s.arg(side, layer));
            if (!folder.exists(layer + u"/README.md"_s))
                faults.append(u"%1/%2/README.md is missing"_s.arg(side, layer));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void SourcesTest::topLevelHoldsOnlyWhatPeopleLookFor()
{
    QProcess git;
    git.start(u"git"_s, {u"-C"_s, sourcePath(u"."_s), u"ls-files"_s});
    if (!git.waitForFinished() || git.exitCode() != 0)
        QSKIP("not a checkout, so what belongs to the project is not known");
    const QSet<QString> allowed{
        u"app"_s,         u"widgets"_s,       u"resources"_s,      u"tests"_s,
        u"samples"_s,     u".ci"_s,           u"CMakeLists.txt"_s, u"CMakePresets.json"_s,
        u"README.md"_s,   u"LICENSE"_s,       u"CHANGELOG.md"_s,   u"CONTRIBUTING.md"_s,
        u"run"_s,         u"check"_s,         u".gitignore"_s,     u".clang-format"_s,
        u".clang-tidy"_s, u".editorconfig"_s,
    };
    QSet<QString> found;
    for (const QString &path :
         QString::fromUtf8(git.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
        found.insert(path.section(u'/', 0, 0));
    QVERIFY(found.contains(u"app"_s));
    const QSet<QString> strays = QSet<QString>(found).subtract(allowed);
    QVERIFY2(strays.isEmpty(), qPrintable(strays.values().join(u' ')));
}

static const Registered<SourcesTest> registered{"tst_sources"};

#include "tst_sources.moc"
