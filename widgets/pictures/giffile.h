// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pictures/colortable.h"

#include <QRect>

#include <memory>

class QIODevice;
struct GifFileType;

namespace podium {

/// Writes a GIF that plays again and again, by giflib. Of each picture only what differs from the
/// one before is written.
class GifFile
{
public:
    static constexpr int mostColors = 255; ///< one more stands for "as before"

    /// Every picture is shown for `delay` hundredths of a second.
    GifFile(QIODevice &device, const QSize &size, ColorTable colors, int delay);
    ~GifFile();
    Q_DISABLE_COPY_MOVE(GifFile)

    /// A picture of that size, Format_RGB32. False if it could not be written.
    bool add(const QImage &image);
    /// To be called after the last one. False if not all was written.
    bool finish();

private:
    bool begin();
    bool putControl();
    bool putLoop();
    /// The part that differs from what was shown before.
    QRect difference(const QByteArray &pixels) const;
    bool putPixels(const QByteArray &pixels, const QRect &part);

    struct Close
    {
        void operator()(GifFileType *file) const;
    };

    QSize m_size;
    ColorTable m_colors;
    int m_delay;
    std::unique_ptr<GifFileType, Close> m_file;
    QByteArray m_before{}; ///< indexes; empty before the first picture
};

} // namespace podium
