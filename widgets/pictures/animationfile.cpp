// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "pictures/animationfile.h"

#include "pictures/giffile.h"
#include "pictures/picturefile.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int hundredths = 100; ///< of a second: what a GIF counts in
/// Faster ones are shown slower by most programs.
constexpr int fastestGif = 50;
/// Pictures that decide which colours a GIF has.
constexpr int samples = 12;

const QLatin1StringView numberMark("%d");

QString translated(const char *text)
{
    return QCoreApplication::translate("pictures", text);
}

QImage painted(const Animation &animation, int frame)
{
    QImage image(animation.size, QImage::Format_RGB32);
    QPainter painter(&image);
    animation.paint(painter, frame);
    return image;
}

/// What comes and goes in the story comes with its colours, so they are taken from all over it.
ColorTable colorsOf(const Animation &animation)
{
    ColorTable colors;
    const int taken = std::min(samples, animation.frames);
    for (int i = 0; i < taken; ++i)
        colors.add(painted(animation, int(qint64(i + 1) * animation.frames / taken) - 1));
    colors.choose(GifFile::mostColors);
    return colors;
}

QString stoppedText()
{
    return translated(QT_TRANSLATE_NOOP("pictures", "stopped"));
}

QString writeGif(const QString &path, const Animation &animation, const AnimationProgress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    GifFile gif(file, animation.size, colorsOf(animation), hundredths / animation.perSecond);
    for (int frame = 0; frame < animation.frames; ++frame) {
        if (progress && !progress(frame))
            return stoppedText();
        if (!gif.add(painted(animation, frame)))
            return file.errorString();
    }
    return gif.finish() && file.commit() ? QString() : file.errorString();
}

QString writeFrames(const QString &path, const Animation &animation,
                    const AnimationProgress &progress)
{
    for (int frame = 0; frame < animation.frames; ++frame) {
        if (progress && !progress(frame))
            return stoppedText();
        const QString failure =
            writePicture(frameName(path, frame, animation.frames), animation.size,
                         [&](QPainter &painter) { animation.paint(painter, frame); });
        if (!failure.isEmpty())
            return failure;
    }
    return {};
}

} // namespace

std::optional<AnimationFormat> animationFormatOf(const QString &path)
{
    if (path.endsWith(".gif"_L1, Qt::CaseInsensitive))
        return AnimationFormat::Gif;
    if (path.contains(numberMark) && path.endsWith(".png"_L1, Qt::CaseInsensitive))
        return AnimationFormat::Frames;
    return {};
}

QString faultOfRate(AnimationFormat format, int perSecond)
{
    const bool isPossible = format == AnimationFormat::Frames ||
                            (hundredths % perSecond == 0 && perSecond <= fastestGif);
    return isPossible ? QString()
                      : translated(QT_TRANSLATE_NOOP(
                            "pictures", "a GIF counts in hundredths of a second, so it has 5, 10, "
                                        "20, 25 or 50 pictures a second"));
}

QString frameName(const QString &path, int frame, int frames)
{
    const auto digits = QString::number(frames).size();
    const QString number = u"%1"_s.arg(frame + 1, int(digits), 10, QLatin1Char('0'));
    return QString(path).replace(path.lastIndexOf(numberMark), numberMark.size(), number);
}

QString writeAnimation(const QString &path, const Animation &animation,
                       const AnimationProgress &progress)
{
    return animationFormatOf(path) == AnimationFormat::Frames
               ? writeFrames(path, animation, progress)
               : writeGif(path, animation, progress);
}

} // namespace podium
