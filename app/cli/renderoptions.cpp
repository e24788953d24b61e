// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/renderoptions.h"

#include "pictures/animationfile.h"
#include "pictures/picturefile.h"
#include "theme/theme.h"

#include <QRegularExpression>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFrames = 60; ///< a second
constexpr double slowest = 0.1;
constexpr double fastest = 10;
constexpr int smallestSide = 16;
constexpr int mostPackets = 100000;
constexpr int largestSide = 16384; // a picture of that size has a gigabyte

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{2,5})x(\\d{2,5})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto isPossible = [](int side) { return side >= smallestSide && side <= largestSide; };
    return isPossible(size.width()) && isPossible(size.height()) ? std::optional(size)
                                                                 : std::nullopt;
}

/// Empty if all is well.
QString readCrowd(const QCommandLineParser &parser, RenderOptions &options)
{
    options.reducedMotion = parser.isSet(u"reduced-motion"_s);
    options.presents = parser.isSet(u"present"_s);
    bool isNumber = false;
    options.count = parser.value(u"count"_s).toInt(&isNumber);
    if (!isNumber || options.count < 1 || options.count > mostPackets)
        return u"--count is a number from 1 to %1."_s.arg(mostPackets);
    options.every = parser.value(u"every"_s).toDouble(&isNumber);
    if (!isNumber || !(options.every >= 0))
        return u"--every is a number of seconds, 0 or more."_s;
    return {};
}

/// Empty if all is well.
QString readAnimation(const QCommandLineParser &parser, RenderOptions &options)
{
    const auto format = animationFormatOf(options.output);
    if (!format && (parser.isSet(u"fps"_s) || parser.isSet(u"speed"_s)))
        return u"--fps and --speed are of animations: -o NAME.gif or NAME-%d.png."_s;
    if (format && parser.isSet(u"time"_s))
        return u"--time is of one picture; an animation shows all of them."_s;
    if (format && !parser.isSet(u"from"_s))
        return u"An animation needs a packet: --from and --to."_s;
    bool isNumber = false;
    options.perSecond = parser.value(u"fps"_s).toInt(&isNumber);
    if (!isNumber || options.perSecond < 1 || options.perSecond > mostFrames)
        return u"--fps is a number of frames from 1 to %1."_s.arg(mostFrames);
    if (const QString fault = format ? faultOfRate(*format, options.perSecond) : QString();
        !fault.isEmpty())
        return u"--fps: "_s + fault + u'.';
    options.speed = parser.value(u"speed"_s).toDouble(&isNumber);
    if (!isNumber || options.speed < slowest || options.speed > fastest)
        return u"--speed is a number from %1 to %2."_s.arg(slowest).arg(fastest);
    return {};
}

} // namespace

QList<QCommandLineOption> renderOptions()
{
    return {
        {{u"o"_s, u"output"_s},
         u"Where to write: a .png, .svg or .pdf file; an animation: a .gif file, or NAME-%d.png "
         "with the number of the frame for %d."_s,
         u"OUT"_s},
        {u"size"_s, u"Width and height in pixels (1920x1080)."_s, u"WxH"_s, u"1920x1080"_s},
        {u"theme"_s, themeNames().join(u", "_s) + u" (light)."_s, u"THEME"_s, u"light"_s},
        {u"language"_s, u"en (default) or ko."_s, u"LANGUAGE"_s, u"en"_s},
        {u"time"_s, u"The moment, in seconds since the packet was sent (when all is over)."_s,
         u"SECONDS"_s},
        {u"fps"_s, u"Frames a second of an animation (25)."_s, u"N"_s, u"25"_s},
        {u"speed"_s, u"Of an animation: 0.1 to 10 times the usual (1)."_s, u"FACTOR"_s, u"1"_s},
        {u"count"_s, u"So many packets, one after the other (1)."_s, u"N"_s, u"1"_s},
        {u"every"_s, u"From one of them to the next (0.1)."_s, u"SECONDS"_s, u"0.1"_s},
        {u"present"_s, u"As an audience sees it: large letters, and words around the picture."_s},
        {u"reduced-motion"_s, u"Footprints at every hop in place of movement."_s}};
}

OrFault<RenderOptions> renderOptionsFrom(const QCommandLineParser &parser)
{
    RenderOptions options;
    options.output = parser.value(u"output"_s);
    options.theme = parser.value(u"theme"_s);
    options.language = parser.value(u"language"_s);
    if (!pictureFormatOf(options.output) && !animationFormatOf(options.output))
        return u"-o needs a file that ends in .png, .svg, .pdf or .gif."_s;
    if (!themeNames().contains(options.theme))
        return u"--theme is one of %1."_s.arg(themeNames().join(u", "_s));
    const auto size = sizeFrom(parser.value(u"size"_s));
    if (!size)
        return u"--size is width and height in pixels, as in 1920x1080."_s;
    options.size = *size;
    if (const QString fault = readCrowd(parser, options); !fault.isEmpty())
        return fault;
    if (const QString fault = readAnimation(parser, options); !fault.isEmpty())
        return fault;
    if (!parser.isSet(u"time"_s))
        return options;
    bool isNumber = false;
    options.time = parser.value(u"time"_s).toDouble(&isNumber);
    if (!isNumber || !(*options.time >= 0))
        return u"--time is a number of seconds, 0 or more."_s;
    return options;
}

} // namespace podium
