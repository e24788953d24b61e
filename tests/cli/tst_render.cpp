// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace podium::test;
using namespace Qt::StringLiterals;

class RenderTest : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        failOnAnyWarning();
        QVERIFY(m_folder.isValid());
    }

    void pictureHasTheWantedSize();
    void pictureShowsTheCluster();
    void sameCallGivesTheSamePixels();
    void timeMovesThePacket();
    void presentedHasLargeLettersAndWordsAround();
    void themeChangesTheGround();
    void formatFollowsTheName_data();
    void formatFollowsTheName();
    void animationTellsTheWholeStory();
    void wrongCallIsExplained_data();
    void wrongCallIsExplained();
    void badObjectsAreReportedAndLeftOut();

private:
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }

    QImage render(const QStringList &arguments) const
    {
        const QString path = pathOf(u"picture.png"_s);
        const QStringList call{u"render"_s, u"-o"_s, path, u"--size"_s, u"640x360"_s};
        const Run run = runPodium(call + arguments);
        return run.status == 0 && run.err.isEmpty() ? QImage(path) : QImage();
    }

    QTemporaryDir m_folder{};
};

namespace {

const QString threeServices = u"samples/three-services.yaml"_s;
const QStringList fromPhone{u"--from"_s, u"client:phone"_s, u"--to"_s, u"lb:svc-3:9000"_s};

qsizetype coloursIn(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    return colours.size();
}

} // namespace

void RenderTest::pictureHasTheWantedSize()
{
    QCOMPARE(render({threeServices}).size(), QSize(640, 360));
    QCOMPARE(render({u"--size"_s, u"1000x200"_s, threeServices}).size(), QSize(1000, 200));
    const QString path = pathOf(u"default.png"_s);
    QCOMPARE(runPodium({u"render"_s, u"-o"_s, path, threeServices}).status, 0);
    QCOMPARE(QImage(path).size(), QSize(1920, 1080));
}

void RenderTest::pictureShowsTheCluster()
{
    const QImage one = render({u"samples/pod.yaml"_s});
    const QImage three = render({threeServices});
    QVERIFY(!one.isNull());
    QVERIFY(coloursIn(three) > 50);
    QVERIFY(one != three);
}

void RenderTest::sameCallGivesTheSamePixels()
{
    const QStringList call = fromPhone + QStringList{u"--time"_s, u"2"_s, threeServices};
    const QImage first = render(call);
    QVERIFY(!first.isNull());
    QCOMPARE(render(call), first);
}

void RenderTest::timeMovesThePacket()
{
    const QImage still = render({threeServices});
    const QImage early = render(fromPhone + QStringList{u"--time"_s, u"1"_s, threeServices});
    const QImage later = render(fromPhone + QStringList{u"--time"_s, u"3"_s, threeServices});
    const QImage end = render(fromPhone + QStringList{threeServices});
    const QImage longAfter = render(fromPhone + QStringList{u"--time"_s, u"900"_s, threeServices});
    QVERIFY(!still.isNull() && still != early);
    QVERIFY(early != later);
    QVERIFY(later != end);
    QCOMPARE(longAfter, end);
}

void RenderTest::presentedHasLargeLettersAndWordsAround()
{
    const QStringList sent = fromPhone + QStringList{threeServices};
    const QImage plain = render(sent);
    const QImage presented = render(QStringList{u"--present"_s} + sent);
    QCOMPARE(presented.size(), plain.size());
    QVERIFY(presented != plain);
    // The band of an outcome is there when the outcome is.
    const QPoint inPanel(presented.width() - 4, presented.height() - 8);
    const QImage before = render(QStringList{u"--present"_s, u"--time"_s, u"0.5"_s} + sent);
    QVERIFY(presented.pixel(inPanel) != before.pixel(inPanel));
}

void RenderTest::themeChangesTheGround()
{
    const QImage light = render({threeServices});
    const QImage dark = render({u"--theme"_s, u"dark"_s, threeServices});
    QVERIFY(!dark.isNull());
    QVERIFY(light.pixelColor(0, 0).lightness() > 200);
    QVERIFY(dark.pixelColor(0, 0).lightness() < 60);
}

void RenderTest::formatFollowsTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");

    QTest::newRow("png") << u"a.png"_s << QByteArray("\x89PNG");
    QTest::newRow("capitals") << u"a.PNG"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"a.svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"a.pdf"_s << QByteArray("%PDF-");
}

void RenderTest::formatFollowsTheName()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, start);
    const Run run = runPodium({u"render"_s, u"-o"_s, pathOf(name), threeServices});
    QVERIFY2(run.status == 0, qPrintable(run.err));
    QCOMPARE(run.out, QString());
    QFile file(pathOf(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(start));
    QVERIFY(content.size() > 2000);
}

/// It begins before the packet goes and ends with the picture of the end.
void RenderTest::animationTellsTheWholeStory()
{
    const QStringList size{u"--size"_s, u"320x180"_s};
    const auto animate = [&](const QString &name, const QStringList &more) {
        return runPodium(QStringList{u"render"_s, u"-o"_s, pathOf(name)} + size + more + fromPhone +
                         QStringList{threeServices});
    };
    const Run slow = animate(u"slow.gif"_s, {u"--fps"_s, u"10"_s, u"--speed"_s, u"4"_s});
    QVERIFY2(slow.status == 0, qPrintable(slow.err));
    const Run fast = animate(u"fast.gif"_s, {u"--fps"_s, u"10"_s, u"--speed"_s, u"8"_s});
    QVERIFY2(fast.status == 0, qPrintable(fast.err));
    const int frames = QImageReader(pathOf(u"slow.gif"_s)).imageCount();
    QVERIFY(frames > QImageReader(pathOf(u"fast.gif"_s)).imageCount());

    const Run numbered = animate(u"f%d.png"_s, {u"--fps"_s, u"10"_s, u"--speed"_s, u"4"_s});
    QVERIFY2(numbered.status == 0, qPrintable(numbered.err));
    QCOMPARE(QDir(m_folder.path()).entryList({u"f*.png"_s}).size(), frames);
    QCOMPARE(QImage(pathOf(u"f%1.png"_s.arg(frames))),
             render(fromPhone + size + QStringList{threeServices}));
    QVERIFY(
        QImage(pathOf(u"f%1.png"_s.arg(1, int(QString::number(frames).size()), 10, QChar(u'0')))) !=
        QImage(pathOf(u"f%1.png"_s.arg(frames))));
}

void RenderTest::wrongCallIsExplained_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QString>("said");

    const QStringList out{u"-o"_s, pathOf(u"never.png"_s)};
    QTest::newRow("no output") << QStringList{threeServices} << u"-o needs a file"_s;
    QTest::newRow("unknown format") << QStringList{u"-o"_s, u"a.bmp"_s, threeServices}
                                    << u"-o needs a file that ends in .png, .svg, .pdf or .gif"_s;
    const QStringList film{u"-o"_s, pathOf(u"never.gif"_s)};
    QTest::newRow("animation of nothing")
        << film + QStringList{threeServices} << u"An animation needs a packet"_s;
    QTest::newRow("a moment of an animation")
        << film + fromPhone + QStringList{u"--time"_s, u"1"_s, threeServices}
        << u"--time is of one picture"_s;
    QTest::newRow("rate of a GIF")
        << film + fromPhone + QStringList{u"--fps"_s, u"30"_s, threeServices}
        << u"--fps: a GIF counts in hundredths"_s;
    QTest::newRow("speed") << film + fromPhone + QStringList{u"--speed"_s, u"0"_s, threeServices}
                           << u"--speed is a number from 0.1 to 10"_s;
    QTest::newRow("speed of a picture") << out + QStringList{u"--speed"_s, u"2"_s, threeServices}
                                        << u"--fps and --speed are of animations"_s;
    QTest::newRow("no file") << out << u"no file was named"_s;
    QTest::newRow("size") << out + QStringList{u"--size"_s, u"big"_s, threeServices}
                          << u"--size is width and height"_s;
    QTest::newRow("too large") << out + QStringList{u"--size"_s, u"99999x99999"_s, threeServices}
                               << u"--size is width and height"_s;
    QTest::newRow("theme") << out + QStringList{u"--theme"_s, u"pink"_s, threeServices}
                           << u"--theme is one of "_s;
    QTest::newRow("language") << out + QStringList{u"--language"_s, u"xx"_s, threeServices}
                              << u"--language"_s;
    QTest::newRow("time") << out + fromPhone + QStringList{u"--time"_s, u"soon"_s, threeServices}
                          << u"--time is a number"_s;
    QTest::newRow("time without a packet")
        << out + QStringList{u"--time"_s, u"1"_s, threeServices} << u"--from and --to are needed"_s;
    QTest::newRow("folder that is not there")
        << QStringList{u"-o"_s, pathOf(u"nowhere/a.png"_s), threeServices}
        << pathOf(u"nowhere/a.png"_s);
}

void RenderTest::wrongCallIsExplained()
{
    QFETCH(const QStringList, call);
    QFETCH(const QString, said);
    const Run run = runPodium(QStringList{u"render"_s} + call);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.startsWith("podium: "_L1 + said), qPrintable(run.err));
    QVERIFY(!QFile::exists(pathOf(u"never.png"_s)));
}

void RenderTest::badObjectsAreReportedAndLeftOut()
{
    const QString path = pathOf(u"bad.png"_s);
    const Run run = runPodium(
        {u"render"_s, u"-o"_s, path, u"--size"_s, u"640x360"_s, u"samples/pod.yaml"_s, u"-"_s},
        "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n"
        "spec: {type: Nodeport}\n");
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.startsWith("-:4:14: error: spec.type: "_L1), qPrintable(run.err));
    QCOMPARE(QImage(path), render({u"samples/pod.yaml"_s}));
}

static const Registered<RenderTest> registered{"tst_render"};

#include "tst_render.moc"
