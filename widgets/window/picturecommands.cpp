// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/picturecommands.h"

#include "base/texttable.h"
#include "document/clusterdocument.h"
#include "document/playback.h"
#include "document/selection.h"
#include "document/writefile.h"
#include "painting/wholepicture.h"
#include "panels/packetinspector.h"
#include "pictures/animationfile.h"
#include "pictures/film.h"
#include "pictures/picturefile.h"
#include "stage/stageview.h"
#include "window/languages.h"
#include "window/messagebar.h"
#include "window/windowstate.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QProgressDialog>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize copied{1920, 1080};

QStringList filtersOf(bool isFilm)
{
    if (isFilm)
        return {PictureCommands::tr("GIF film (*.gif)"),
                PictureCommands::tr("A PNG picture a frame (*.png)")};
    return {PictureCommands::tr("PNG picture (*.png)"), PictureCommands::tr("SVG drawing (*.svg)"),
            PictureCommands::tr("PDF page (*.pdf)")};
}

QString suffixOf(const QString &filter)
{
    const qsizetype dot = filter.lastIndexOf(u'.');
    return filter.mid(dot, filter.lastIndexOf(u')') - dot);
}

/// Frames are told apart by a number.
QString numberedName(QString path)
{
    if (path.endsWith(".png"_L1, Qt::CaseInsensitive) && !path.contains("%d"_L1))
        path.insert(path.lastIndexOf(u'.'), u"-%d"_s);
    return path;
}

} // namespace

PictureCommands::PictureCommands(const Parts &parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{
    const auto on = [&](Actions::Id id, void (PictureCommands::*function)()) {
        connect(parts.actions.value(id), &QAction::triggered, this, function);
    };
    on(Actions::CopyPicture, &PictureCommands::copyPicture);
    on(Actions::ExportPicture, &PictureCommands::exportPicture);
    on(Actions::CopyJourney, &PictureCommands::copyJourney);
    on(Actions::SaveJourney, &PictureCommands::saveJourney);
}

void PictureCommands::paintMoment(QPainter &painter, const QSize &size, const QString &name) const
{
    const Theme theme = themeNamed(name).value_or(m_parts.stage.theme());
    const Placement &placement = m_parts.stage.placement();
    paintWholePicture(painter, size, placement.bounds, placement,
                      m_parts.binding.timeline().at(m_parts.playback.time()), theme);
}

void PictureCommands::copyPicture()
{
    QImage image(copied, QImage::Format_RGB32);
    QPainter painter(&image);
    paintMoment(painter, copied, m_parts.stage.theme().name);
    painter.end();
    QGuiApplication::clipboard()->setImage(image);
    m_parts.messageBar.showMessage(Severity::Note, tr("The picture was copied."));
}

void PictureCommands::exportPicture()
{
    if (m_wish.theme.isEmpty())
        m_wish.theme = m_parts.stage.theme().name;
    if (m_wish.language.isEmpty())
        m_wish.language = m_parts.languages.current();
    ExportPictureDialog dialog(m_wish, !m_parts.binding.timeline().isEmpty(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_wish = dialog.wish();
    const QString path = askForPath(m_wish);
    if (path.isEmpty())
        return;
    tell(path, m_wish.isFilm ? writeFilm(path, m_wish) : writeMoment(path, m_wish));
}

QString PictureCommands::askForPath(const PictureWish &wish)
{
    const QStringList filters = filtersOf(wish.isFilm);
    QString chosen = filters.first();
    QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Export a picture or film"),
        QDir(m_parts.windowState.lastFolder()).filePath(u"podium"_s + suffixOf(chosen)),
        filters.join(u";;"_s), &chosen);
    if (path.isEmpty())
        return {};
    if (wish.isFilm)
        path = numberedName(path);
    const bool isKnown =
        wish.isFilm ? animationFormatOf(path).has_value() : pictureFormatOf(path).has_value();
    if (!isKnown)
        path += suffixOf(chosen);
    return wish.isFilm ? numberedName(path) : path;
}

StoryFilm::Telling PictureCommands::tellingOf(const PictureWish &wish) const
{
    return {.timeline = m_parts.binding.timelineOptions(),
            .theme = themeNamed(wish.theme).value_or(m_parts.stage.theme()),
            .filter = m_parts.binding.filter(),
            .languages = m_parts.languages,
            .language = wish.language};
}

QString PictureCommands::writeMoment(const QString &path, const PictureWish &wish)
{
    // Only what is said in another language has to be told anew.
    if (wish.language == m_parts.languages.current())
        return writePicture(path, wish.size, [&](QPainter &painter) {
            paintMoment(painter, wish.size, wish.theme);
        });
    StoryFilm::Telling telling = tellingOf(wish);
    telling.selected = m_parts.selection.current();
    StoryFilm story(m_parts.document, telling);
    return writePicture(path, wish.size, [&](QPainter &painter) {
        story.paintAlone(painter, wish.size, m_parts.playback.time());
    });
}

QString PictureCommands::writeFilm(const QString &path, const PictureWish &wish)
{
    StoryFilm story(m_parts.document, tellingOf(wish));
    const Animation animation = animationOf(
        {wish.size, story.duration(), wish.speed, wish.perSecond,
         [&](QPainter &painter, double time) { story.paint(painter, wish.size, time); }});
    QProgressDialog progress(tr("Writing %1…").arg(QFileInfo(path).fileName()), tr("Stop"), 0,
                             animation.frames, &m_window);
    progress.setWindowModality(Qt::WindowModal);
    return writeAnimation(path, animation, [&progress](int done) {
        progress.setValue(done);
        return !progress.wasCanceled();
    });
}

void PictureCommands::copyJourney()
{
    const TextTable table = m_parts.inspector.asTable();
    if (table.rows.isEmpty())
        return;
    auto *data = new QMimeData;
    data->setText(markdownOf(table));
    data->setData(u"text/csv"_s, csvOf(table));
    QGuiApplication::clipboard()->setMimeData(data);
}

void PictureCommands::saveJourney()
{
    const TextTable table = m_parts.inspector.asTable();
    if (table.rows.isEmpty())
        return;
    const QStringList filters{tr("Table for a spreadsheet (*.csv)"), tr("Markdown table (*.md)")};
    QString chosen = filters.first();
    QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Save the journey"),
        QDir(m_parts.windowState.lastFolder()).filePath(u"journey.csv"_s), filters.join(u";;"_s),
        &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += suffixOf(chosen);
    const bool isMarkdown = path.endsWith(".md"_L1, Qt::CaseInsensitive);
    tell(path, writeFile(path, isMarkdown ? markdownOf(table).toUtf8() : csvOf(table)));
}

void PictureCommands::tell(const QString &path, const QString &failure)
{
    const QString name = QFileInfo(path).fileName();
    if (failure.isEmpty())
        m_parts.messageBar.showMessage(Severity::Note, tr("%1 was written.").arg(name));
    else
        m_parts.messageBar.showMessage(Severity::Error,
                                       tr("%1 was not written: %2.").arg(name, failure));
}

} // namespace podium
