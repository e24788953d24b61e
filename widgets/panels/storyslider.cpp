// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/storyslider.h"

#include "document/clusterdocument.h"
#include "document/explain/storysentence.h"
#include "document/playback.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <cmath>

namespace podium {

namespace {

// Rows from the top, in logical pixels.
constexpr double editRow = 8;
constexpr double sendRow = 20;
constexpr double groove = 29;
constexpr double hopTop = 33;
constexpr double hopHeight = 8;
constexpr int wholeHeight = 44;

constexpr double margin = 9; ///< so that the signs at both ends are whole
constexpr double signRadius = 5;
constexpr QPointF pileOffset{3, -2};
constexpr double grooveWidth = 4;
constexpr double knobRadius = 6;
constexpr double reach = 5; ///< the pointer is drawn to a mark this near

constexpr int millisecondsPerStep = 100;
constexpr double milliseconds = 1000;
constexpr double soft = 0.45; ///< opacity of what is many

QPolygonF sendSign(const QPointF &at)
{
    return QPolygonF{{at.x() - signRadius, at.y() - signRadius},
                     {at.x() + signRadius, at.y() - signRadius},
                     {at.x(), at.y() + signRadius}};
}

QPolygonF editSign(const QPointF &at)
{
    return QPolygonF{{at.x() - signRadius, at.y()},
                     {at.x(), at.y() - signRadius},
                     {at.x() + signRadius, at.y()},
                     {at.x(), at.y() + signRadius}};
}

/// A way that becomes two.
void drawFork(QPainter &painter, const QPointF &at)
{
    painter.drawLine(QPointF(at.x(), groove), QPointF(at.x(), at.y() + 2));
    painter.drawLine(QPointF(at.x(), at.y() + 2), QPointF(at.x() - signRadius, at.y() - 4));
    painter.drawLine(QPointF(at.x(), at.y() + 2), QPointF(at.x() + signRadius, at.y() - 4));
}

void drawSign(QPainter &painter, StoryMark::Kind kind, const QPointF &at, const QColor &ink,
              const QBrush &fill)
{
    painter.setPen(QPen(ink, 1));
    painter.setBrush(fill);
    if (kind == StoryMark::Kind::Send)
        painter.drawPolygon(sendSign(at));
    else if (kind == StoryMark::Kind::Edit)
        painter.drawPolygon(editSign(at));
    else
        drawFork(painter, at);
}

} // namespace

StorySlider::StorySlider(const ClusterDocument &document, Playback &playback, QWidget *parent)
    : QAbstractSlider(parent)
    , m_document(document)
    , m_playback(playback)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSingleStep(millisecondsPerStep);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int value) {
        m_playback.pause();
        m_playback.seek(value / milliseconds);
    });
    connect(&playback, &Playback::timeChanged, this, &StorySlider::showTime);
    connect(&playback, &Playback::storyChanged, this, &StorySlider::measure);
    retranslate();
    measure();
}

QSize StorySlider::sizeHint() const
{
    return {400, wholeHeight};
}

QSize StorySlider::minimumSizeHint() const
{
    return {80, wholeHeight};
}

double StorySlider::xOf(double time) const
{
    return margin + m_ruler.xOf(time);
}

void StorySlider::setMarks(const QList<StoryMark> &marks)
{
    m_ruler = StoryRuler(marks, m_playback.duration(), width() - 2 * margin);
    update();
}

void StorySlider::measure()
{
    setMarks(m_ruler.marks());
    const QSignalBlocker quiet(this);
    setRange(0, int(std::lround(m_playback.duration() * milliseconds)));
    setEnabled(m_playback.duration() > 0);
    showTime();
}

void StorySlider::showTime()
{
    // The slider follows the story here; it must not answer by seeking.
    const QSignalBlocker quiet(this);
    setValue(int(std::lround(m_playback.time() * milliseconds)));
    update();
}

void StorySlider::goTo(double x)
{
    const StoryMark *mark = m_ruler.nearest(x - margin, reach);
    m_playback.pause();
    m_playback.seek(mark ? mark->time : m_ruler.timeAt(x - margin));
}

QString StorySlider::wordsAt(double x) const
{
    const StoryMark *mark = m_ruler.nearest(x - margin, reach);
    if (!mark)
        return {};
    const QString seconds = QLocale().toString(mark->time, 'f', 1);
    for (const StoryRuler::Group &group : m_ruler.groups()) {
        const bool isIn = group.kind == mark->kind && group.firstTime <= mark->time &&
                          mark->time <= group.lastTime;
        if (!isIn || group.count == 1)
            continue;
        switch (group.kind) {
        case StoryMark::Kind::Edit:
            return tr("%1 s: %n edit(s) close together", nullptr, group.count).arg(seconds);
        case StoryMark::Kind::Send:
            return tr("%1 s: %n send(s) close together", nullptr, group.count).arg(seconds);
        default:
            break;
        }
    }
    //: a time and what happens then
    return tr("%1 s: %2").arg(seconds, markSentence(*mark, m_document.history()));
}

bool StorySlider::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString words = wordsAt(help->pos().x());
        QToolTip::showText(help->globalPos(), words.isEmpty() ? toolTip() : words, this);
        return true;
    }
    return QAbstractSlider::event(event);
}

void StorySlider::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractSlider::changeEvent(event);
}

void StorySlider::retranslate()
{
    setAccessibleName(tr("Story time"));
    setToolTip(tr("Drag to go back and forth in the story: ▼ a send, ◆ an edit, Y where runs part, "
                  "| a hop"));
}

void StorySlider::resizeEvent(QResizeEvent *)
{
    setMarks(m_ruler.marks());
}

void StorySlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position().x());
}

void StorySlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position().x());
}

void StorySlider::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        m_playback.stepBack();
        break;
    case Qt::Key_PageDown:
        m_playback.stepForward();
        break;
    case Qt::Key_Home:
        m_playback.toStart();
        break;
    case Qt::Key_End:
        m_playback.toEnd();
        break;
    default:
        QAbstractSlider::keyPressEvent(event);
    }
}

void StorySlider::wheelEvent(QWheelEvent *event)
{
    event->angleDelta().y() > 0 ? m_playback.stepBack() : m_playback.stepForward();
    event->accept();
}

void StorySlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHops(painter);
    paintGroove(painter);
    paintGroups(painter);
    paintPlayhead(painter);
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

void StorySlider::paintHops(QPainter &painter) const
{
    QColor ink = palette().color(QPalette::WindowText);
    if (m_ruler.isDense()) {
        ink.setAlphaF(float(soft));
        const QList<int> &bins = m_ruler.density();
        const double most = std::log1p(*std::max_element(bins.begin(), bins.end()));
        for (qsizetype i = 0; i < bins.size(); ++i) {
            const double share = most > 0 ? std::log1p(bins[i]) / most : 0;
            painter.fillRect(QRectF(margin + double(i) * StoryRuler::binWidth, hopTop,
                                    StoryRuler::binWidth, hopHeight * share),
                             ink);
        }
        return;
    }
    painter.setPen(QPen(ink, 1));
    for (const StoryMark &mark : m_ruler.marks()) {
        const double x = std::round(xOf(mark.time)) + 0.5;
        if (mark.kind == StoryMark::Kind::Hop)
            painter.drawLine(QPointF(x, hopTop), QPointF(x, hopTop + hopHeight / 2));
        else if (mark.kind == StoryMark::Kind::Outcome)
            painter.drawLine(QPointF(x, hopTop), QPointF(x, hopTop + hopHeight));
    }
}

void StorySlider::paintGroove(QPainter &painter) const
{
    const double end = width() - margin;
    const QRectF whole(margin, groove - grooveWidth / 2, end - margin, grooveWidth);
    QRectF played = whole;
    played.setRight(xOf(m_playback.time()));
    painter.setPen(Qt::NoPen);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(float(soft / 2));
    painter.setBrush(line);
    painter.drawRoundedRect(whole, grooveWidth / 2, grooveWidth / 2);
    painter.setBrush(palette().highlight());
    painter.drawRoundedRect(played, grooveWidth / 2, grooveWidth / 2);
}

void StorySlider::paintGroups(QPainter &painter) const
{
    const QColor ink =
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    for (const StoryRuler::Group &group : m_ruler.groups()) {
        const double row = group.kind == StoryMark::Kind::Send ? sendRow : editRow;
        const QPointF at(margin + group.x, row);
        // Several are a pile.
        if (group.count > 1)
            drawSign(painter, group.kind, at + pileOffset, ink, Qt::NoBrush);
        drawSign(painter, group.kind, at, ink, ink);
    }
}

void StorySlider::paintPlayhead(QPainter &painter) const
{
    const double x = xOf(m_playback.time());
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
    painter.drawLine(QPointF(x, 2), QPointF(x, hopTop + hopHeight));
    painter.setBrush(palette().highlight());
    painter.drawEllipse(QPointF(x, groove), knobRadius, knobRadius);
}

} // namespace podium
