// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "pictures/animationfile.h"

#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace podium;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize size{90, 60};

/// A square that goes to the right, and rests in the end.
Animation square()
{
    return {size, 12, 20, [](QPainter &painter, int frame) {
                painter.fillRect(QRect({}, size), Qt::white);
                painter.fillRect(5 * std::min(frame, 8), 20, 10, 10, QColor(0, 114, 178));
            }};
}

QImage paintedBy(const Animation &animation, int frame)
{
    QImage image(animation.size, QImage::Format_RGB32);
    QPainter painter(&image);
    animation.paint(painter, frame);
    return image;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int farthest(const QImage &a, const QImage &b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            most = std::max({most, std::abs(one.red() - other.red()),
                             std::abs(one.green() - other.green()),
                             std::abs(one.blue() - other.blue())});
        }
    }
    return most;
}

} // namespace

class AnimationFileTest : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        podium::test::failOnAnyWarning();
        QVERIFY(m_folder.isValid());
    }

    void gifShowsWhatWasPainted();
    void gifShowsEveryFrameAsLong();
    void gifPlaysAgainAndAgain();
    void gifIsTheSameEachTime();
    void manyColoursComeNear();
    void restCostsNothing();
    void framesAreNumbered();
    void stoppedLeavesNoGif();
    void tellsWhatIsWrong();
    void ratesOfAGif_data();
    void ratesOfAGif();

private:
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder{};
};

void AnimationFileTest::gifShowsWhatWasPainted()
{
    const Animation animation = square();
    const QString path = pathOf(u"square.gif"_s);
    QCOMPARE(writeAnimation(path, animation), QString());
    QImageReader reader(path);
    QCOMPARE(reader.imageCount(), animation.frames);
    for (int frame = 0; frame < animation.frames; ++frame)
        QCOMPARE(reader.read().convertToFormat(QImage::Format_RGB32), paintedBy(animation, frame));
}

void AnimationFileTest::gifShowsEveryFrameAsLong()
{
    const QString path = pathOf(u"even.gif"_s);
    QCOMPARE(writeAnimation(path, square()), QString());
    QImageReader reader(path);
    while (reader.canRead()) {
        QVERIFY(!reader.read().isNull());
        QCOMPARE(reader.nextImageDelay(), 1000 / square().perSecond);
    }
}

void AnimationFileTest::gifPlaysAgainAndAgain()
{
    const QString path = pathOf(u"loop.gif"_s);
    QCOMPARE(writeAnimation(path, square()), QString());
    QImageReader reader(path);
    QVERIFY(!reader.read().isNull());
    QCOMPARE(reader.loopCount(), -1); // Qt's word for "for ever"
}

void AnimationFileTest::gifIsTheSameEachTime()
{
    QCOMPARE(writeAnimation(pathOf(u"one.gif"_s), square()), QString());
    QCOMPARE(writeAnimation(pathOf(u"other.gif"_s), square()), QString());
    QVERIFY(!bytesOf(pathOf(u"one.gif"_s)).isEmpty());
    QCOMPARE(bytesOf(pathOf(u"one.gif"_s)), bytesOf(pathOf(u"other.gif"_s)));
}

void AnimationFileTest::manyColoursComeNear()
{
    Animation animation = square();
    animation.frames = 3;
    animation.paint = [](QPainter &painter, int frame) {
        for (int x = 0; x < size.width(); ++x) {
            for (int y = 0; y < size.height(); ++y)
                painter.fillRect(x, y, 1, 1, QColor(2 * x, 4 * y, 100 + frame));
        }
    };
    const QString path = pathOf(u"colours.gif"_s);
    QCOMPARE(writeAnimation(path, animation), QString());
    QImageReader reader(path);
    for (int frame = 0; frame < animation.frames; ++frame) {
        const QImage read = reader.read().convertToFormat(QImage::Format_RGB32);
        QVERIFY(!read.isNull());
        QVERIFY2(farthest(read, paintedBy(animation, frame)) <= 32, "another colour");
    }
}

void AnimationFileTest::restCostsNothing()
{
    Animation longer = square();
    longer.frames += 50;
    QCOMPARE(writeAnimation(pathOf(u"short.gif"_s), square()), QString());
    QCOMPARE(writeAnimation(pathOf(u"long.gif"_s), longer), QString());
    const qint64 more = QFile(pathOf(u"long.gif"_s)).size() - QFile(pathOf(u"short.gif"_s)).size();
    QVERIFY2(more < 50 * 40, qPrintable(u"%1 bytes more"_s.arg(more)));
}

void AnimationFileTest::framesAreNumbered()
{
    const QString path = pathOf(u"frame-%d.png"_s);
    QCOMPARE(writeAnimation(path, square()), QString());
    const QStringList names = QDir(m_folder.path()).entryList({u"frame-*.png"_s});
    QCOMPARE(names.size(), square().frames);
    QCOMPARE(names.first(), u"frame-01.png"_s);
    QCOMPARE(names.last(), u"frame-12.png"_s);
    QCOMPARE(QImage(pathOf(u"frame-03.png"_s)).convertToFormat(QImage::Format_RGB32),
             paintedBy(square(), 2));
}

void AnimationFileTest::stoppedLeavesNoGif()
{
    const QString path = pathOf(u"stopped.gif"_s);
    QVERIFY(!writeAnimation(path, square(), [](int done) { return done < 5; }).isEmpty());
    QVERIFY(!QFile::exists(path));
}

void AnimationFileTest::tellsWhatIsWrong()
{
    QVERIFY(!writeAnimation(pathOf(u"none/square.gif"_s), square()).isEmpty());
    QVERIFY(!writeAnimation(pathOf(u"none/frame-%d.png"_s), square()).isEmpty());
}

void AnimationFileTest::ratesOfAGif_data()
{
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<bool>("isPossible");
    for (const int rate : {10, 20, 25, 50})
        QTest::addRow("%d", rate) << rate << true;
    for (const int rate : {15, 30, 60, 100})
        QTest::addRow("%d", rate) << rate << false;
}

void AnimationFileTest::ratesOfAGif()
{
    QFETCH(const int, perSecond);
    QFETCH(const bool, isPossible);
    QCOMPARE(faultOfRate(AnimationFormat::Gif, perSecond).isEmpty(), isPossible);
    QCOMPARE(faultOfRate(AnimationFormat::Frames, perSecond), QString());
}

static const podium::test::Registered<AnimationFileTest> registered{"tst_animationfile"};

#include "tst_animationfile.moc"
