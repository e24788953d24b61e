// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/stageview.h"

#include "painting/previewpainting.h"
#include "painting/scenepainting.h"
#include "picture/layoutengine.h"
#include "picture/readable.h"
#include "picture/transition.h"
#include "stage/devicepixels.h"
#include "stage/focusframe.h"
#include "stage/minimap.h"
#include "stage/packethit.h"
#include "stage/placementchange.h"
#include "stage/stageaccessible.h"
#include "stage/stagekeys.h"
#include "stage/stagepointer.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace podium {

namespace {

// What a frame may spend on the ground after the camera has moved; a frame has 16.
constexpr int groundMilliseconds = 6;

} // namespace

StageView::StageView(QWidget *parent)
    : QWidget(parent)
    , m_theme(lightTheme())
    , m_ground([this](QPainter &painter, const QRectF &exposed) {
        paintGround(painter, m_shown, m_theme, {exposed, camera().scale()});
    })
    , m_steering(new CameraSteering(*this))
    , m_change(new PlacementChange(this))
    , m_miniMap(new MiniMap(*this))
{
    StageAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_ground.setBackground(m_theme.colors.background);
    installEventFilter(new StagePointer(*this));
    installEventFilter(new StageKeys(*this));
    installEventFilter(new FocusFrame(*this));
    connect(m_steering, &CameraSteering::moved, this, &StageView::followCamera);
    connect(m_change, &PlacementChange::moved, this, &StageView::showPlacement);
}

ObjectWords StageView::wordsFor(const ObjectRef &object) const
{
    return m_describe ? m_describe(object) : ObjectWords{object.text(), {}, {}};
}

QSize StageView::minimumSizeHint() const
{
    return {320, 240};
}

QSize StageView::sizeHint() const
{
    return {900, 560};
}

ObjectRef StageView::objectAt(const QPointF &position) const
{
    return m_placement.objectAt(toScene(position));
}

void StageView::setMirror(StageView *mirror)
{
    m_mirror = mirror;
    if (!mirror)
        return;
    mirror->setWords(m_describe);
    mirror->setReducedMotion(m_steering->isReducedMotion());
    mirror->setPlacement(m_placement);
    mirror->setTimeline(m_moment.timeline());
    mirror->setStoryTime(m_moment.time());
    mirror->setPacketInFocus(m_moment.focus());
    mirror->setSelection(m_selected);
    mirror->setSpotlight(m_moment.spotlight());
    mirror->setExplanation(m_callout.explanation());
    mirror->setPreview(m_preview);
}

void StageView::setPlacement(const Placement &placement)
{
    mirror(&StageView::setPlacement, placement);
    m_change->stop();
    m_placement = placement;
    m_hovered = {};
    showPlacement(placement);
    emit placementChanged();
}

void StageView::changePlacement(const Placement &placement)
{
    if (m_steering->isReducedMotion() || !isVisible() || !moves(m_shown, placement)) {
        setPlacement(placement);
        return;
    }
    mirror(&StageView::changePlacement, placement);
    m_placement = placement;
    m_hovered = {};
    m_change->begin(m_shown, placement);
    emit placementChanged();
}

void StageView::showPlacement(const Placement &placement)
{
    const Placement shown = m_legendWanted ? placement : withoutLegend(placement);
    const auto changed = changedAreas(m_shown, shown);
    m_shown = shown;
    ++m_revision;
    m_callout.forget();
    if (m_steering->isFitting())
        fit();
    if (!changed) {
        repaintGround();
        return;
    }
    for (const QRectF &area : *changed)
        m_ground.invalidate(area);
    update();
}

QRectF StageView::inSight() const
{
    return camera().toScene(m_steering->viewRect());
}

QRectF StageView::shownRect(const ObjectRef &object) const
{
    const QRectF scene = m_placement.rectOf(object);
    if (scene.isNull())
        return {};
    const QRectF view = camera().toView(scene);
    return {view.topLeft() * magnification(), view.size() * magnification()};
}

QPointF StageView::toScene(const QPointF &position) const
{
    return camera().toScene(position / magnification());
}

int StageView::packetAt(const QPointF &position) const
{
    if (m_moment.timeline().isEmpty())
        return 0;
    if (calloutRect().contains(position / magnification()))
        return m_callout.explanation().packet;
    const QRectF seen = inSight();
    return podium::packetAt(m_moment.frame().packets, toScene(position),
                            {seen, camera().scale(), readableIn(m_shown, seen, m_theme.measure())},
                            m_theme);
}

void StageView::setTimeline(const Timeline &timeline)
{
    mirror(&StageView::setTimeline, timeline);
    m_moment.setTimeline(timeline);
    m_callout.forget();
    update();
}

void StageView::setStoryTime(double seconds)
{
    mirror(&StageView::setStoryTime, seconds);
    m_moment.setTime(seconds);
    update();
}

void StageView::setSelection(const ObjectRef &object)
{
    if (object == m_selected)
        return;
    mirror(&StageView::setSelection, object);
    m_selected = object;
    ++m_revision;
    update();
    StageAccessible::tellSelection(*this);
}

void StageView::setHovered(const ObjectRef &object)
{
    if (object == m_hovered)
        return;
    m_hovered = object;
    update();
}

void StageView::setPacketInFocus(int number)
{
    mirror(&StageView::setPacketInFocus, number);
    m_moment.setFocus(number);
    update();
}

void StageView::setSpotlight(const QList<ObjectRef> &objects)
{
    mirror(&StageView::setSpotlight, objects);
    m_moment.setSpotlight(objects);
    update();
}

void StageView::setExplanation(const Explanation &explanation)
{
    if (explanation == m_callout.explanation())
        return;
    mirror(&StageView::setExplanation, explanation);
    m_callout.setExplanation(explanation);
    update();
}

void StageView::setPreview(const PreviewLook &preview)
{
    if (preview == m_preview)
        return;
    m_preview = preview;
    update();
    mirror(&StageView::setPreview, preview);
}

QRectF StageView::calloutRect() const
{
    if (!m_explanationsWanted)
        return {};
    const auto place = m_callout.placeIn(calloutView(camera().aligned(ratio())), m_moment.frame());
    return place ? place->plate : QRectF();
}

CalloutLayer::View StageView::calloutView(const Camera &camera) const
{
    CalloutLayer::View view{m_shown, m_moment.timeline(), m_theme, camera, m_steering->viewRect(),
                            {},      m_moment.focus()};
    for (const QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && !child->testAttribute(Qt::WA_TransparentForMouseEvents))
            view.covered.append(
                {QPointF(child->pos()) / magnification(), QSizeF(child->size()) / magnification()});
    }
    return view;
}

void StageView::setTheme(const Theme &theme)
{
    m_callout.forget();
    m_theme = theme;
    m_ground.setBackground(theme.colors.background);
    repaintGround();
    emit themeChanged();
}

void StageView::setMagnification(double factor)
{
    m_callout.forget();
    m_steering->setMagnification(factor);
    if (m_steering->isFitting())
        fit();
    repaintGround();
}

void StageView::setFitMargin(double margin)
{
    m_steering->setFitMargin(margin);
    if (m_steering->isFitting())
        fit();
}

void StageView::setLegendWanted(bool wanted)
{
    if (wanted == m_legendWanted)
        return;
    m_legendWanted = wanted;
    m_change->stop();
    showPlacement(m_placement);
    repaintGround();
}

void StageView::setExplanationsWanted(bool wanted)
{
    m_explanationsWanted = wanted;
    update();
}

void StageView::setMiniMapWanted(bool wanted)
{
    m_miniMap->setWanted(wanted);
}

void StageView::reveal(const ObjectRef &object)
{
    m_steering->reveal(m_placement.rectOf(object));
}

void StageView::revealPacket(int number)
{
    constexpr double around = 60; // scene units: its header, at least in part
    for (const PacketLook &packet : m_moment.frame().packets) {
        if (packet.number != number || m_steering->viewRect().contains(camera().toView(packet.at)))
            continue;
        m_steering->reveal({packet.at - QPointF(around, around), QSizeF(2 * around, 2 * around)});
    }
}

void StageView::flyTo(const ObjectRef &object)
{
    m_steering->flyTo(m_placement.rectOf(object));
}

void StageView::click(const QPointF &position)
{
    const int packet = packetAt(position);
    const ObjectRef object = objectAt(position);
    if (packet > 0)
        emit packetClicked(packet);
    else if (object.isNull())
        chooseNothing();
    else
        choose(object);
}

void StageView::choose(const ObjectRef &object)
{
    emit objectClicked(object);
}

void StageView::chooseNothing()
{
    emit objectClicked({});
    emit packetClicked(0);
}

void StageView::followCamera()
{
    m_groundInTime = !m_steering->isFitting();
    ++m_revision;
    update();
    emit cameraChanged();
}

void StageView::repaintGround()
{
    m_ground.invalidate();
    m_groundInTime = false;
    update();
}

bool StageView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const ObjectRef object = objectAt(help->pos());
        // Names come from manifests: never rich text.
        QToolTip::showText(help->globalPos(),
                           object.isNull() ? QString() : wordsFor(object).name.toHtmlEscaped(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void StageView::paintEvent(QPaintEvent *)
{
    const double ratio = this->ratio();
    const Camera camera = m_steering->camera().aligned(ratio);
    refineGround(camera);
    QPainter painter(this);
    // The ground is copied pixel by pixel, and what moves has to stand on it exactly.
    const QTransform pixels = devicePixels(painter);
    painter.setWorldTransform(pixels);
    painter.drawPixmap(0, 0, m_ground.pixels());
    painter.setWorldTransform(GroundView{camera, {}, ratio}.transform() * pixels);
    painter.setRenderHint(QPainter::Antialiasing);
    const TimelineFrame &now = m_moment.frame();
    paintMoving(painter, m_shown, now, m_theme, sceneOptions(camera));
    paintPreviewMarks(painter, m_preview.marks, m_theme, camera.scale());
    painter.setWorldTransform(QTransform::fromScale(ratio, ratio) * pixels);
    if (m_explanationsWanted)
        m_callout.paint(painter, calloutView(camera), now);
    paintPreviewWords(painter, m_preview.lines, m_steering->viewRect(), m_theme);
    tellFirstFrame();
}

void StageView::refineGround(const Camera &camera)
{
    m_ground.setView({camera, touchedPixels(size(), devicePixelRatioF()), ratio()});
    // Lanes are painted whole for whatever piece of them is wanted; a map is not.
    if (!m_shown.map) {
        m_ground.refineAtOnce();
        return;
    }
    m_ground.refine(m_groundInTime ? QDeadlineTimer(groundMilliseconds, Qt::PreciseTimer)
                                   : QDeadlineTimer(QDeadlineTimer::Forever));
    if (!m_ground.isCrisp())
        QMetaObject::invokeMethod(this, qOverload<>(&QWidget::update), Qt::QueuedConnection);
}

SceneOptions StageView::sceneOptions(const Camera &camera) const
{
    SceneOptions options;
    options.selected = m_selected;
    options.hovered = m_hovered;
    options.headerArea = camera.toScene(m_steering->viewRect());
    options.magnification = magnification();
    return options;
}

void StageView::tellFirstFrame()
{
    if (m_painted || m_placement.bounds.isEmpty())
        return;
    m_painted = true;
    emit firstFramePainted();
}

void StageView::resizeEvent(QResizeEvent *event)
{
    ++m_revision;
    if (m_steering->isFitting())
        fit();
    // What was painted is stretched meanwhile: bars come and go above the picture.
    m_groundInTime = m_painted;
    QWidget::resizeEvent(event);
}

void StageView::changeEvent(QEvent *event)
{
    // The words in the picture are of the language, too.
    if (event->type() == QEvent::LanguageChange)
        repaintGround();
    QWidget::changeEvent(event);
}

} // namespace podium
