// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/stageview.h"

#include "painting/scenepainting.h"
#include "picture/layoutengine.h"
#include "stage/cameraflight.h"
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

constexpr double zoomStep = 1.25;
constexpr double fitMargin = 16; ///< view pixels
constexpr double fitMost = 2.5;  ///< a tiny cluster is not blown up beyond this
// What a frame may spend on the ground after the camera has moved; a frame has 16.
constexpr int groundMilliseconds = 6;

} // namespace

StageView::StageView(QWidget *parent)
    : QWidget(parent)
    , m_theme(lightTheme())
    , m_ground([this](QPainter &painter, const QRectF &exposed) {
        paintGround(painter, m_shown, m_theme, {exposed, m_camera.scale()});
    })
    , m_flight(new CameraFlight(this))
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
    connect(m_flight, &CameraFlight::moved, this, &StageView::setCamera);
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
    return m_placement.objectAt(m_camera.toScene(position));
}

void StageView::setPlacement(const Placement &placement)
{
    m_change->stop();
    m_placement = placement;
    m_hovered = {};
    showPlacement(placement);
    emit placementChanged();
}

void StageView::changePlacement(const Placement &placement)
{
    // On a map an edit changes what stands in a place, not the places.
    if (m_reducedMotion || !isVisible() || placement.map) {
        setPlacement(placement);
        return;
    }
    m_placement = placement;
    m_hovered = {};
    m_change->begin(m_shown, placement);
    emit placementChanged();
}

void StageView::showPlacement(const Placement &placement)
{
    const auto changed = changedAreas(m_shown, placement);
    m_shown = placement;
    ++m_revision;
    m_callout.forget();
    if (m_fitting)
        fit();
    if (!changed) {
        repaintGround();
        return;
    }
    for (const QRectF &area : *changed)
        m_ground.invalidate(area);
    update();
}

int StageView::packetAt(const QPointF &position) const
{
    if (m_timeline.isEmpty())
        return 0;
    if (calloutRect().contains(position))
        return m_callout.explanation().packet;
    return podium::packetAt(frame().packets, m_camera.toScene(position),
                            {m_camera.toScene(QRectF(rect())), m_camera.scale()}, m_theme);
}

void StageView::setTimeline(const Timeline &timeline)
{
    m_timeline = timeline;
    m_callout.forget();
    update();
}

void StageView::setStoryTime(double seconds)
{
    m_storyTime = seconds;
    update();
}

void StageView::setSelection(const ObjectRef &object)
{
    if (object == m_selected)
        return;
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
    m_packetInFocus = number;
    update();
}

void StageView::setExplanation(const Explanation &explanation)
{
    if (explanation == m_callout.explanation())
        return;
    m_callout.setExplanation(explanation);
    update();
}

QRectF StageView::calloutRect() const
{
    const auto place =
        m_callout.placeIn(calloutView(m_camera.aligned(devicePixelRatioF())), frame());
    return place ? place->plate : QRectF();
}

CalloutLayer::View StageView::calloutView(const Camera &camera) const
{
    CalloutLayer::View view{m_shown,        m_timeline, m_theme,        camera,
                            QRectF(rect()), {},         m_packetInFocus};
    for (const QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && !child->testAttribute(Qt::WA_TransparentForMouseEvents))
            view.covered.append(child->geometry());
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

void StageView::zoomIn()
{
    zoomAt(QRectF(rect()).center(), zoomStep);
}

void StageView::zoomOut()
{
    zoomAt(QRectF(rect()).center(), 1 / zoomStep);
}

void StageView::zoomAt(const QPointF &position, double factor)
{
    moveCamera(m_camera.zoomedAt(position, factor));
}

void StageView::panBy(const QPointF &distance)
{
    moveCamera(m_camera.movedBy(distance));
}

void StageView::centreOn(const QPointF &scene)
{
    panBy(QRectF(rect()).center() - m_camera.toView(scene));
}

void StageView::setMiniMapWanted(bool wanted)
{
    m_miniMap->setWanted(wanted);
}

void StageView::fit()
{
    m_flight->stop();
    m_fitting = true;
    m_groundInTime = false;
    setCamera(Camera::fitted(m_shown.bounds, size(), fitMargin, fitMost));
}

void StageView::reveal(const ObjectRef &object)
{
    const QRectF place = m_placement.rectOf(object);
    if (!place.isNull() && !QRectF(rect()).contains(m_camera.toView(place)))
        fly(m_camera.showing(place, size(), fitMargin));
}

void StageView::revealPacket(int number)
{
    constexpr double around = 60; // scene units: its header, at least in part
    for (const PacketLook &packet : frame().packets) {
        const QRectF place(packet.at - QPointF(around, around), QSizeF(2 * around, 2 * around));
        if (packet.number == number && !QRectF(rect()).contains(m_camera.toView(packet.at)))
            fly(m_camera.showing(place, size(), fitMargin));
    }
}

void StageView::flyTo(const ObjectRef &object)
{
    const QRectF place = m_placement.rectOf(object);
    if (!place.isNull())
        fly(m_camera.readable(place, size(), fitMargin));
}

void StageView::fly(const Camera &target)
{
    if (m_reducedMotion || !isVisible()) {
        moveCamera(target);
        return;
    }
    m_fitting = false;
    m_groundInTime = true;
    m_flight->fly(CameraPath(m_camera, target, size()));
}

void StageView::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
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

void StageView::moveCamera(const Camera &camera)
{
    m_flight->stop();
    m_fitting = false;
    m_groundInTime = true;
    setCamera(camera);
}

void StageView::setCamera(const Camera &camera)
{
    if (camera == m_camera)
        return;
    m_camera = camera;
    ++m_revision;
    update();
    emit cameraChanged();
}

TimelineFrame StageView::frame() const
{
    return m_timeline.at(m_storyTime, m_packetInFocus);
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
    const double ratio = devicePixelRatioF();
    const Camera camera = m_camera.aligned(ratio);
    refineGround(camera);
    QPainter painter(this);
    // The ground is copied pixel by pixel, and what moves has to stand on it exactly.
    const QTransform pixels = devicePixels(painter);
    painter.setWorldTransform(pixels);
    painter.drawPixmap(0, 0, m_ground.pixels());
    painter.setWorldTransform(GroundView{camera, {}, ratio}.transform() * pixels);
    painter.setRenderHint(QPainter::Antialiasing);
    const TimelineFrame now = frame();
    paintMoving(painter, m_shown, now, m_theme, sceneOptions(camera));
    painter.setWorldTransform(QTransform::fromScale(ratio, ratio) * pixels);
    m_callout.paint(painter, calloutView(camera), now);
    tellFirstFrame();
}

void StageView::refineGround(const Camera &camera)
{
    const double ratio = devicePixelRatioF();
    m_ground.setView({camera, touchedPixels(size(), ratio), ratio});
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
    options.headerArea = camera.toScene(QRectF(rect()));
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
    if (m_fitting)
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
