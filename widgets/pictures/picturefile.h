// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSize>
#include <QString>

#include <functional>
#include <optional>

class QPainter;

namespace podium {

enum class PictureFormat { Png, Svg, Pdf };

/// By the end of the name; nothing for any other.
std::optional<PictureFormat> pictureFormatOf(const QString &path);

/// Paints into a file: all of it or, if it cannot be written, nothing. `paint` gets a painter whose
/// units are pixels, from the top left, and covers the whole area. Gives what the system says is
/// wrong; empty if all went well.
QString writePicture(const QString &path, const QSize &size,
                     const std::function<void(QPainter &painter)> &paint);

} // namespace podium
