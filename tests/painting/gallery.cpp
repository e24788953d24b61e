// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/enumname.h"
#include "painting/scenepainting.h"
#include "picture/states.h"
#include "picture/stories.h"
#include "picture/timeline.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QTextStream>

/// Writes a picture for every theme and every state and verdict, to be looked at by people:
/// `podium_gallery FOLDER`. Beside each, what the last row sees of it; and for each theme a sheet
/// of all its pictures, in colours and without.

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize size(1366, 768);

QImage pictureOf(const Placement &placement, const TimelineFrame &frame, const Theme &theme,
                 const ObjectRef &selected)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.colors.background);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setTransform(fitTransform(placement.bounds, image.rect()));
    SceneOptions options;
    options.selected = selected;
    paintScene(painter, placement, frame, theme, options);
    return image;
}

/// Small pictures in rows.
class ContactSheet
{
public:
    void add(const QImage &picture)
    {
        m_pictures.append(picture.scaled(size / 2, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    }

    QImage image() const
    {
        constexpr int columns = 4;
        constexpr int gap = 8;
        const QSize cell = size / 2 + QSize(gap, gap);
        const int rows = (int(m_pictures.size()) + columns - 1) / columns;
        QImage sheet(cell.width() * columns, cell.height() * rows, QImage::Format_RGB32);
        sheet.fill(Qt::gray);
        QPainter painter(&sheet);
        for (int i = 0; i < int(m_pictures.size()); ++i)
            painter.drawImage(i % columns * cell.width() + gap / 2,
                              i / columns * cell.height() + gap / 2, m_pictures[i]);
        return sheet;
    }

private:
    QList<QImage> m_pictures{};
};

class Gallery
{
public:
    Gallery(const QDir &folder, const Theme &theme)
        : m_folder(folder)
        , m_theme(theme)
    {
        m_options.measure = theme.measure();
    }

    int count() const { return m_count; }

    void addStates()
    {
        for (const State &state : everyState())
            save(state.name, pictureOf(state.placement(m_options), {}, m_theme, state.selected));
    }

    void addVerdicts()
    {
        for (const Verdict verdict : valuesOf<Verdict>()) {
            const Story story = storyEndingIn(verdict, m_options);
            const Timeline timeline = story.timeline();
            const QString name = u"verdict-"_s + verdictName(verdict);
            save(name, pictureOf(story.placement, timeline.at(timeline.duration()), m_theme, {}));
            save(name + u"-on-its-way"_s,
                 pictureOf(story.placement, timeline.at(timeline.duration() / 2), m_theme, {}));
        }
    }

    void addSheets()
    {
        const QString file = m_folder.filePath(u"sheet-"_s + m_theme.name);
        const QImage sheet = m_sheet.image();
        const bool isSaved =
            sheet.save(file + u".png"_s) &&
            sheet.convertToFormat(QImage::Format_Grayscale8).save(file + u"-grey.png"_s);
        m_count += isSaved ? 1 : 0;
    }

private:
    void save(const QString &name, const QImage &image)
    {
        m_sheet.add(image);
        const QString file = m_folder.filePath(name + u'-' + m_theme.name);
        const QImage fromFarAway =
            image.scaled(size / 3, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_Grayscale8);
        if (image.save(file + u".png"_s) && fromFarAway.save(file + u"-far.png"_s))
            ++m_count;
    }

    QDir m_folder;
    Theme m_theme;
    PlacementOptions m_options{};
    ContactSheet m_sheet{};
    int m_count{0};
};

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"FOLDER"_s, u"Where to write the pictures."_s);
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QDir folder(parser.positionalArguments().first());
    folder.mkpath(u"."_s);
    int count = 0;
    for (const QString &name : themeNames()) {
        Gallery gallery(folder, themeNamed(name).value());
        gallery.addStates();
        gallery.addVerdicts();
        gallery.addSheets();
        count += gallery.count();
    }
    QTextStream(stdout) << count << " pictures in " << folder.absolutePath() << '\n';
    return count > 0 ? 0 : 1;
}
