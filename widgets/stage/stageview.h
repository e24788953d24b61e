// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/placement.h"
#include "picture/previewlook.h"
#include "stage/calloutlayer.h"
#include "stage/camerasteering.h"
#include "stage/groundlayer.h"
#include "stage/objectwords.h"
#include "stage/stagemoment.h"
#include "theme/theme.h"

#include <QPointer>
#include <QWidget>

namespace podium {

class MiniMap;
class PlacementChange;
struct SceneOptions;

/// The picture: a placement painted through a camera, and what moves on it. Knows no cluster and no
/// rules; what it shows is a function of what was set. Pointer and keys are turned into calls of
/// this by StagePointer and StageKeys.
class StageView : public QWidget
{
    Q_OBJECT

public:
    explicit StageView(QWidget *parent = nullptr);

    const Camera &camera() const { return m_steering->camera(); }

    /// Shows everything, and keeps doing so.
    bool isFitting() const { return m_steering->isFitting(); }

    const Theme &theme() const { return m_theme; }

    /// Widget pixels that a view pixel takes, see setMagnification().
    double magnification() const { return m_steering->magnification(); }

    const Timeline &timeline() const { return m_moment.timeline(); }

    /// The one that was set last, although what is shown may still be on its way to it.
    const Placement &placement() const { return m_placement; }

    const PreviewLook &preview() const { return m_preview; }

    const ObjectRef &selection() const { return m_selected; }

    /// What is in sight, in scene units.
    QRectF inSight() const;
    /// Where an object is, in pixels of the widget; null if it is not in the picture.
    QRectF shownRect(const ObjectRef &object) const;

    /// The topmost object at a point of the widget; null if there is none.
    ObjectRef objectAt(const QPointF &position) const;
    /// Where the explanation stands now, in view pixels; null if none does.
    QRectF calloutRect() const;
    /// The number of the packet that is drawn there, above all objects; 0 if there is none.
    int packetAt(const QPointF &position) const;

    /// What is said of an object in tool tips and to assistive technology.
    void setWords(const DescribeObject &describe) { m_describe = describe; }

    ObjectWords wordsFor(const ObjectRef &object) const;

    /// Another number whenever other objects may be in sight, or another one selected.
    quint64 revision() const { return m_revision; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

public slots:
    void setPlacement(const podium::Placement &placement);
    /// The same after an edit: moves what has to move to its new place.
    void changePlacement(const podium::Placement &placement);
    void setTimeline(const podium::Timeline &timeline);
    void setStoryTime(double seconds);
    void setSelection(const podium::ObjectRef &object);
    void setHovered(const podium::ObjectRef &object);
    /// The packet whose way alone is lit; 0 for none.
    void setPacketInFocus(int number);
    /// Dims all but these while no packet does; empty: nothing.
    void setSpotlight(const QList<podium::ObjectRef> &objects);
    /// What is said beside a packet while it is at its hop; nothing without a text.
    void setExplanation(const podium::Explanation &explanation);
    /// What an edit that is considered would do: above everything, while the picture stays as it
    /// is.
    void setPreview(const podium::PreviewLook &preview);
    void setTheme(const podium::Theme &theme);
    /// Shows what a widget that is so many times smaller would show, in as much larger letters: for
    /// those who sit far away. View pixels are those of the smaller widget; what is given as a
    /// point or distance of the widget is in its own.
    void setMagnification(double factor);
    /// View pixels that are left around the picture when everything is shown.
    void setFitMargin(double margin);
    /// Whether the legend of the layers is in the picture.
    void setLegendWanted(bool wanted);
    /// Whether the explanation is shown; a mirror is told of it in any case.
    void setExplanationsWanted(bool wanted);

    void zoomIn() { m_steering->zoomIn(); }

    void zoomOut() { m_steering->zoomOut(); }

    /// What is at this point of the widget stays there.
    void zoomAt(const QPointF &position, double factor)
    {
        m_steering->zoomAt(position / magnification(), factor);
    }

    void panBy(const QPointF &distance) { m_steering->panBy(distance / magnification()); }

    /// Brings a point of the scene to the middle.
    void centreOn(const QPointF &scene) { m_steering->centreOn(scene); }

    /// Shows everything, and keeps showing everything until the user moves the camera.
    void fit() { m_steering->fit(m_shown.bounds); }

    /// Moves the camera as little as possible so that the object is seen.
    void reveal(const podium::ObjectRef &object);
    /// The same for a packet that is shown now.
    void revealPacket(int number);
    /// Moves the camera to the object, so near that it can be read.
    void flyTo(const podium::ObjectRef &object);

    /// Nothing flies or slides: it is there at once.
    void setReducedMotion(bool reduced) { m_steering->setReducedMotion(reduced); }

    /// Another stage that shows the same from now on, in looks and through a camera of its own: an
    /// audience's. It is borrowed and may be gone before this; null for none.
    void setMirror(podium::StageView *mirror);

    /// Whether a map of the whole picture shows in the corner when not everything is in sight.
    void setMiniMapWanted(bool wanted);
    /// Names what is at this point of the widget.
    void click(const QPointF &position);
    /// Names an object, as a click on it would.
    void choose(const podium::ObjectRef &object);
    /// Names nothing, neither object nor packet.
    void chooseNothing();

signals:
    /// Null where nothing is drawn.
    void objectClicked(const podium::ObjectRef &object);
    /// A packet lies above objects; 0 where nothing is drawn.
    void packetClicked(int number);
    void firstFramePainted();
    void cameraChanged();
    void placementChanged();
    void themeChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Does the same to the mirror, if there is one.
    template <typename Function, typename... Arguments>
    void mirror(Function function, const Arguments &...arguments)
    {
        if (m_mirror)
            (m_mirror->*function)(arguments...);
    }

    void followCamera();
    void showPlacement(const Placement &placement);
    void repaintGround();
    void refineGround(const Camera &camera);
    /// Scene units at a point of the widget.
    QPointF toScene(const QPointF &position) const;

    /// Device pixels that a view pixel takes.
    double ratio() const { return devicePixelRatioF() * magnification(); }

    SceneOptions sceneOptions(const Camera &camera) const;
    CalloutLayer::View calloutView(const Camera &camera) const;
    void tellFirstFrame();

    Placement m_placement{};
    Placement m_shown{}; ///< m_placement, or on the way to it
    StageMoment m_moment{};
    PreviewLook m_preview{};
    Theme m_theme;
    ObjectRef m_selected{};
    ObjectRef m_hovered{};
    DescribeObject m_describe{};
    quint64 m_revision{1};
    bool m_groundInTime{true}; ///< the ground may become crisp over several frames
    bool m_painted{false};
    bool m_legendWanted{true};
    bool m_explanationsWanted{true};
    GroundLayer m_ground;
    mutable CalloutLayer m_callout{}; ///< remembers where it stands
    // Children by Qt's ownership.
    CameraSteering *m_steering;
    PlacementChange *m_change;
    MiniMap *m_miniMap;
    QPointer<StageView> m_mirror{};
};

} // namespace podium
