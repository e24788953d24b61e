// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "pictures/giffile.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <utility>

#include <gif_lib.h>

namespace podium {

namespace {

int writeTo(GifFileType *file, const GifByteType *bytes, int count)
{
    auto *device = static_cast<QIODevice *>(file->UserData);
    return int(device->write(reinterpret_cast<const char *>(bytes), count));
}

using ColorMap = std::unique_ptr<ColorMapObject, decltype(&GifFreeMapObject)>;

/// All 256 places; those that are left over are black, and the last one is never shown.
ColorMap colorMapOf(const QList<QRgb> &colors)
{
    std::array<GifColorType, 256> map{};
    std::transform(colors.begin(), colors.end(), map.begin(), [](QRgb color) {
        return GifColorType{GifByteType(qRed(color)), GifByteType(qGreen(color)),
                            GifByteType(qBlue(color))};
    });
    return {GifMakeMapObject(int(map.size()), map.data()), GifFreeMapObject};
}

} // namespace

void GifFile::Close::operator()(GifFileType *file) const
{
    EGifCloseFile(file, nullptr);
}

GifFile::GifFile(QIODevice &device, const QSize &size, ColorTable colors, int delay)
    : m_size(size)
    , m_colors(std::move(colors))
    , m_delay(delay)
    , m_file(EGifOpen(&device, writeTo, nullptr))
{}

GifFile::~GifFile() = default;

bool GifFile::begin()
{
    if (!m_file)
        return false;
    const ColorMap map = colorMapOf(m_colors.colors());
    EGifSetGifVersion(m_file.get(), true);
    return EGifPutScreenDesc(m_file.get(), m_size.width(), m_size.height(), 8, 0, map.get()) ==
               GIF_OK &&
           putLoop();
}

/// The extension that browsers and slides know, by the name of the program that began it.
bool GifFile::putLoop()
{
    static constexpr char name[] = "NETSCAPE2.0";
    static constexpr std::array<GifByteType, 3> forEver{1, 0, 0};
    return EGifPutExtensionLeader(m_file.get(), APPLICATION_EXT_FUNC_CODE) == GIF_OK &&
           EGifPutExtensionBlock(m_file.get(), sizeof name - 1, name) == GIF_OK &&
           EGifPutExtensionBlock(m_file.get(), int(forEver.size()), forEver.data()) == GIF_OK &&
           EGifPutExtensionTrailer(m_file.get()) == GIF_OK;
}

bool GifFile::putControl()
{
    GraphicsControlBlock control{};
    control.DisposalMode = DISPOSE_DO_NOT;
    control.DelayTime = m_delay;
    control.TransparentColor = m_before.isEmpty() ? NO_TRANSPARENT_COLOR : mostColors;
    std::array<GifByteType, 4> bytes{};
    const auto size = EGifGCBToExtension(&control, bytes.data());
    return EGifPutExtension(m_file.get(), GRAPHICS_EXT_FUNC_CODE, int(size), bytes.data()) ==
           GIF_OK;
}

bool GifFile::add(const QImage &image)
{
    if (m_before.isEmpty() && !begin())
        return false;
    QByteArray pixels(qsizetype(m_size.width()) * m_size.height(), Qt::Uninitialized);
    auto *to = reinterpret_cast<uchar *>(pixels.data());
    for (int y = 0; y < m_size.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < m_size.width(); ++x) {
            // Runs of one colour are looked up once.
            const bool isSame = x > 0 && line[x] == line[x - 1];
            *to = isSame ? *(to - 1) : m_colors.indexOf(line[x]);
            ++to;
        }
    }
    const bool done = putControl() && putPixels(pixels, difference(pixels));
    m_before = std::move(pixels);
    return done;
}

QRect GifFile::difference(const QByteArray &pixels) const
{
    if (m_before.isEmpty())
        return {{}, m_size};
    const int width = m_size.width();
    int left = width;
    int right = -1;
    int top = -1;
    int bottom = -1;
    for (int y = 0; y < m_size.height(); ++y) {
        const char *now = pixels.constData() + qsizetype(y) * width;
        const char *before = m_before.constData() + qsizetype(y) * width;
        const auto [first, other] = std::mismatch(now, now + width, before);
        if (first == now + width)
            continue;
        top = top < 0 ? y : top;
        bottom = y;
        left = std::min(left, int(first - now));
        int last = width - 1;
        while (now[last] == before[last])
            --last;
        right = std::max(right, last);
    }
    // A picture that is the same still takes its time: a pixel says so.
    return bottom < 0 ? QRect(0, 0, 1, 1) : QRect(QPoint(left, top), QPoint(right, bottom));
}

bool GifFile::putPixels(const QByteArray &pixels, const QRect &part)
{
    if (EGifPutImageDesc(m_file.get(), part.left(), part.top(), part.width(), part.height(), false,
                         nullptr) != GIF_OK)
        return false;
    QByteArray row(part.width(), Qt::Uninitialized);
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const qsizetype start = qsizetype(y) * m_size.width() + part.left();
        for (int x = 0; x < part.width(); ++x) {
            const bool isSame = !m_before.isEmpty() && pixels[start + x] == m_before[start + x];
            row[x] = isSame ? char(mostColors) : pixels[start + x];
        }
        if (EGifPutLine(m_file.get(), reinterpret_cast<GifPixelType *>(row.data()), part.width()) !=
            GIF_OK)
            return false;
    }
    return true;
}

bool GifFile::finish()
{
    return m_file && EGifCloseFile(m_file.release(), nullptr) == GIF_OK;
}

} // namespace podium
