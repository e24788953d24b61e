// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "pictures/picturefile.h"

#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Paint = std::function<void(QPainter &painter)>;

bool writePng(QIODevice &device, const QSize &size, const Paint &paint)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    return image.save(&device, "PNG");
}

bool writeSvg(QIODevice &device, const QSize &size, const Paint &paint)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size);
    generator.setResolution(96); // so that a CSS pixel is one of ours
    generator.setViewBox(QRect({}, size));
    generator.setTitle(u"Podium"_s);
    QPainter painter(&generator);
    paint(painter);
    return painter.end();
}

/// One page, a point a pixel, so that it prints in any size.
bool writePdf(QIODevice &device, const QSize &size, const Paint &paint)
{
    constexpr int pointsPerInch = 72;
    QPdfWriter writer(&device);
    writer.setTitle(u"Podium"_s);
    writer.setResolution(pointsPerInch);
    writer.setPageLayout(
        QPageLayout(QPageSize(QSizeF(size), QPageSize::Point, {}, QPageSize::ExactMatch),
                    QPageLayout::Portrait, {}));
    QPainter painter(&writer);
    paint(painter);
    return painter.end();
}

bool write(QIODevice &device, PictureFormat format, const QSize &size, const Paint &paint)
{
    switch (format) {
    case PictureFormat::Png:
        return writePng(device, size, paint);
    case PictureFormat::Svg:
        return writeSvg(device, size, paint);
    case PictureFormat::Pdf:
        break;
    }
    return writePdf(device, size, paint);
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString &path)
{
    const std::pair<QLatin1StringView, PictureFormat> formats[] = {
        {".png"_L1, PictureFormat::Png},
        {".svg"_L1, PictureFormat::Svg},
        {".pdf"_L1, PictureFormat::Pdf},
    };
    for (const auto &[suffix, format] : formats) {
        if (path.endsWith(suffix, Qt::CaseInsensitive))
            return format;
    }
    return {};
}

QString writePicture(const QString &path, const QSize &size, const Paint &paint)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (!write(file, pictureFormatOf(path).value_or(PictureFormat::Png), size, paint))
        return u"the picture could not be written"_s;
    return file.commit() ? QString() : file.errorString();
}

} // namespace podium
