// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/stagefigures.h"
#include "bench/stagelevels.h"

#include "painting/scenepainting.h"
#include "picture/layoutengine.h"

#include <QDir>
#include <QPainter>

namespace podium::bench {

using namespace Qt::StringLiterals;

void writeStagePictures(const StageSize &size, const QString &folder)
{
    const Cluster cluster = generatedCluster(size.cluster);
    QDir().mkpath(folder);
    for (const QString &name : themeNames()) {
        const Theme theme = themeNamed(name).value();
        PlacementOptions options;
        options.measure = theme.measure();
        options.focus = {serviceRef(u"default"_s, u"web-0"_s),
                         serviceRef(u"default"_s, u"web-1"_s)};
        const Placement placement = place(cluster, options);
        for (const StageLevel &level : stageLevels(placement)) {
            QImage image(stagePixels, QImage::Format_ARGB32_Premultiplied);
            image.fill(theme.colors.background);
            QPainter painter(&image);
            painter.setTransform(level.transform);
            paintGround(painter, placement, theme, level.options());
            painter.end();
            image.save(QDir(folder).filePath(level.name + u'-' + name + u".png"_s));
        }
    }
}

} // namespace podium::bench
