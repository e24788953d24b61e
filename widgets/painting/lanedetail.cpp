// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/lanedetail.h"

#include "painting/clusterpainting.h"
#include "painting/figurepainting.h"
#include "painting/podcellpainting.h"
#include "painting/rowwidths.h"
#include "painting/servicepainting.h"
#include "painting/shapes.h"
#include "painting/words.h"
#include "picture/layoutmetrics.h"

#include <map>

namespace podium {

namespace {

constexpr double textUnits = 16; ///< of lanes' texts at 100 %

constexpr double lineHeight = 1.2;
constexpr double headerPadding = 9;    ///< pixels, left and right within the frames of the layers
constexpr double farthestGrowth = 1.5; ///< of headers, for their addresses
constexpr double platePadding = 3;     ///< pixels, left and right of a plate's numbers

/// Texts at a size that is legible on the screen, in rooms of the scene.
class FarTexts
{
public:
    FarTexts(double scale, const MeasureText &measure)
        : m_scale(scale)
        , m_measure(measure)
    {}

    /// Lines below each other, as many as are legible in the room, the name first. The name may be
    /// cut, what stands below it says nothing then.
    void addLines(const QRectF &room, const QString &name, const QStringList &below,
                  Label::Align align, MapLabel::Tone tone = MapLabel::Tone::Ink)
    {
        constexpr double leastWidth = 26; // pixels
        if (room.width() * m_scale < leastWidth || isCutShort(name, room))
            return;
        QList<MapLabel> lines{{room, name, 0, FontRole::Strong, align, tone}};
        for (const QString &text : below) {
            // An address that is cut is another one; of labels it is seen that there are more.
            const bool isWhole = width(text, FontRole::Text, detail::smallestText) <= room.width();
            if (!text.isEmpty() && (isWhole || text.contains(u'=')))
                lines.append({room, text, 0, FontRole::Text, align, tone});
        }
        lines.resize(std::min(lines.size(), qsizetype(rowsIn(room))));
        stack(room, lines);
    }

    /// The numbers of a plate; nothing if they would have to be cut.
    void addWhole(const QRectF &plate, const Label &label,
                  MapLabel::Tone tone = MapLabel::Tone::Ink)
    {
        // The letters' size is rounded on the screen: then they take a little more.
        if (hasRoom(plate, label))
            m_labels.push_back({plate, label.text, std::min(detail::nameText, pixels(plate, label)),
                                label.font, Label::Align::Center, tone});
    }

    bool hasRoom(const QRectF &plate, const Label &label) const
    {
        return !label.text.isEmpty() && pixels(plate, label) >= detail::smallestText;
    }

    /// What a plate needs for its numbers, in scene units; `padding` in pixels.
    double plateWidth(const Label &label, double padding) const
    {
        return width(label.text, label.font, detail::smallestText) + 2 * padding / m_scale;
    }

    /// Lines of the smallest letters that a room has.
    int rowsIn(const QRectF &room) const { return int((room.height() + 0.01) / lineUnits()); }

    /// In so many lines at most; further ones are counted.
    QStringList packed(const QStringList &words, double room, int most) const
    {
        // The letters' size is rounded on the screen: then they take a little more.
        constexpr double rounding = 1.08;
        QStringList lines;
        for (qsizetype i = 0; i < words.size() && most > 0; ++i) {
            const QString joined = lines.isEmpty() ? words[i] : lines.last() + u' ' + words[i];
            if (!lines.isEmpty() &&
                rounding * width(joined, FontRole::Text, detail::smallestText) <= room) {
                lines.last() = joined;
            } else if (lines.size() < most) {
                lines.append(words[i]);
            } else {
                lines.last() += QStringLiteral(" +%1").arg(words.size() - i);
                break;
            }
        }
        return lines;
    }

    /// Of a line of the smallest letters, in scene units.
    double lineUnits() const { return detail::smallestText * lineHeight / m_scale; }

    /// In scene units.
    double width(const QString &text, FontRole font, double pixels) const
    {
        return m_measure(text, font) * pixels / textUnits / m_scale;
    }

    std::vector<MapLabel> take() { return std::move(m_labels); }

private:
    /// How large the letters of a plate may be.
    double pixels(const QRectF &plate, const Label &label) const
    {
        const double room = plate.width() - 2 * platePadding / m_scale;
        const double wanted = width(label.text, label.font, detail::smallestText);
        return std::min(detail::smallestText * room / std::max(1.0, wanted),
                        plate.height() * m_scale / lineHeight);
    }

    /// A name that is cut so far that it says nothing.
    bool isCutShort(const QString &name, const QRectF &room) const
    {
        constexpr double leastShare = 0.3;
        return room.width() < leastShare * width(name, FontRole::Strong, detail::smallestText);
    }

    void stack(const QRectF &room, const QList<MapLabel> &lines)
    {
        const double share = room.height() * m_scale / (lineHeight * double(lines.size()));
        const double pixels = std::min(detail::nameText, share);
        const double height = pixels * lineHeight / m_scale;
        double top = room.center().y() - height * double(lines.size()) / 2;
        for (MapLabel line : lines) {
            line.rect = {room.left(), top, room.width(), height};
            const double fits = width(line.text, line.font, pixels) <= room.width();
            line.pixels = fits ? pixels : detail::smallestText;
            m_labels.push_back(line);
            top += height;
        }
    }

    double m_scale;
    const MeasureText &m_measure;
    std::vector<MapLabel> m_labels{};
};

/// What a small card says below the pod's name, the most important first.
QStringList wordsOf(const PodLook &pod, const QRectF &room, const FarTexts &texts)
{
    const QString trouble = pod.status.text.isEmpty() && pod.state == PodLook::State::NotReady
                                ? words::notReady()
                                : pod.status.text;
    // Several labels are what tells the pods apart.
    const bool areLabelsFirst = pod.labels.size() > 1;
    const int others = 1 + int(!trouble.isEmpty()) + int(!areLabelsFirst);
    const QStringList labels = texts.packed(pod.labels, room.width(), texts.rowsIn(room) - others);
    return QStringList{trouble} + (areLabelsFirst ? labels + QStringList{pod.address.text}
                                                  : QStringList{pod.address.text} + labels);
}

void addPod(const PodLook &pod, const QRectF &room, FarTexts &texts)
{
    texts.addLines(room, pod.object.name, wordsOf(pod, room, texts), Label::Align::Left);
}

/// Grows on both sides, up to the most.
void widen(QRectF &rect, double width, double most)
{
    const double more = std::min(width, most) - rect.width();
    if (more > 0)
        rect.adjust(-more / 2, 0, more / 2, 0);
}

/// Up to `right`; without room for its number it is a square.
void widenSocket(SocketLook &socket, double right, const FarTexts &texts)
{
    const double width = metrics::socketOutside + texts.plateWidth(socket.number, platePadding + 1);
    if (socket.rect.left() + width <= right)
        socket.rect.setWidth(std::max(socket.rect.width(), width));
    socket.number.rect = socket.rect.adjusted(metrics::socketOutside, 0, 0, 0);
    if (!texts.hasRoom(socket.number.rect, socket.number))
        socket.rect.setWidth(metrics::socketOutside);
}

/// Without room for its numbers it is a mark that there is a rule: a plate would seem to have lost
/// them.
void widenCrossing(CrossingLook &crossing, double most, const FarTexts &texts)
{
    QRectF &rect = crossing.label.rect;
    widen(rect, texts.plateWidth(crossing.label, platePadding + 1), most);
    if (!texts.hasRoom(rect, crossing.label))
        rect.adjust(0, rect.height() / 3, 0, -rect.height() / 3);
}

Label badgeLabel(const RibbonLook &ribbon)
{
    return {ribbon.badge, words::endpoints(ribbon.endpointCount), FontRole::Strong};
}

/// As far as the room that it has below the lanes.
void widenBadge(RibbonLook &ribbon, double most, const FarTexts &texts)
{
    widen(ribbon.badge, texts.plateWidth(badgeLabel(ribbon), platePadding + 1), most);
    const double lower = texts.lineUnits() - ribbon.badge.height();
    constexpr double room = metrics::badgeRoom - metrics::badgeHeight - 2;
    ribbon.badge.adjust(0, -std::clamp(lower / 2, 0.0, room / 2), 0,
                        std::clamp(lower / 2, 0.0, room / 2));
}

/// What a header needs for the name, and for the address if it is not much wider.
double neededWidth(const RibbonLook &ribbon, const FarTexts &texts)
{
    const Label name{{}, ribbon.service.name, FontRole::Strong};
    const double address = texts.plateWidth(ribbon.address, headerPadding);
    const double most = ribbon.header.width() * farthestGrowth;
    return std::max(texts.plateWidth(name, headerPadding), address <= most ? address : 0);
}

/// How far headers of a bank may go to the left and to the right: as its lanes, but not below what
/// says that Services are folded.
std::pair<double, double> endsOfHeaders(const Placement &placement, int bank)
{
    QRectF lanes;
    for (const LaneLook &lane : placement.lanes)
        lanes |= lane.bank == bank ? lane.rect : QRectF();
    const QRectF &folded = placement.foldedBadge;
    const bool isBeside = folded.left() > lanes.left() && folded.left() < lanes.right();
    return {lanes.left(), isBeside ? folded.left() - metrics::plateGap : lanes.right()};
}

/// Names are whole as far as the row of headers has room.
void widenHeaders(Placement &placement, const FarTexts &texts)
{
    std::map<int, std::vector<RibbonLook *>> banks;
    for (RibbonLook &ribbon : placement.ribbons)
        banks[ribbon.bank].push_back(&ribbon);
    for (const auto &[bank, ribbons] : banks) {
        std::vector<RowPlate> row;
        for (const RibbonLook *ribbon : ribbons)
            row.push_back({ribbon->header, neededWidth(*ribbon, texts)});
        const auto [left, right] = endsOfHeaders(placement, bank);
        widenRow(row, left, right, metrics::plateGap);
        for (size_t i = 0; i < row.size(); ++i)
            ribbons[i]->header = row[i].rect;
    }
}

/// From the name down to the first socket.
QRectF labelRoom(const LaneLook &lane)
{
    QRectF room = lane.name.rect | lane.address.rect;
    double bottom = lane.rect.bottom();
    for (const SocketLook &socket : lane.sockets)
        bottom = std::min(bottom, socket.rect.top());
    room.setBottom(std::max(room.bottom(), std::min(bottom, room.top() + 1.5 * room.height())));
    return room;
}

void paintShapes(QPainter &painter, const Placement &plain, const Theme &theme)
{
    for (const ZoneLook &zone : plain.zones)
        paintZone(painter, zone, theme);
    paintBorder(painter, plain.border, theme);
    for (const LaneLook &lane : plain.lanes)
        paintLane(painter, lane, theme);
    if (!plain.tray.isNull())
        paintShape(painter, roundedRect(plain.tray, theme.radii.lane),
                   {QColor(), theme.colors.line, theme.widths.outline, Qt::DashLine});
    for (const LinkLook &link : plain.links)
        paintLink(painter, link, theme);
    for (const RibbonLook &ribbon : plain.ribbons)
        paintBand(painter, ribbon, theme);
    for (const BracketLook &bracket : plain.brackets) {
        paintCable(painter, bracket, theme);
        paintBracket(painter, bracket, theme);
    }
    for (RibbonLook ribbon : plain.ribbons) {
        if (!ribbon.badge.isNull())
            paintShape(painter, roundedRect(ribbon.badge, theme.radii.plate),
                       inkStyle(theme, theme.colors.pending));
        ribbon.badge = {};
        paintRibbonPlates(painter, ribbon, theme);
    }
    for (const LaneLook &lane : plain.lanes) {
        for (const SocketLook &socket : lane.sockets)
            paintSocket(painter, socket, theme);
    }
    for (const FigureLook &figure : plain.figures)
        paintFigure(painter, figure, theme);
}

} // namespace

bool isFar(const Placement &placement, double scale)
{
    return !placement.map && textUnits * scale < detail::smallestText;
}

Placement withoutTexts(Placement placement)
{
    for (ZoneLook &zone : placement.zones)
        zone.caption = {};
    for (FigureLook &figure : placement.figures)
        figure.name = figure.address = {};
    for (LaneLook &lane : placement.lanes) {
        lane.name = lane.address = {};
        lane.emptyLabel = lane.stateLabel = {};
        lane.freeMemory = {};
        for (SocketLook &socket : lane.sockets) {
            socket.number = {};
            socket.note = {};
        }
    }
    for (RibbonLook &ribbon : placement.ribbons) {
        ribbon.name = ribbon.address = {};
        ribbon.space = {};
        ribbon.note = {};
        ribbon.changes.clear();
        for (CrossingLook &crossing : ribbon.crossings)
            crossing.label.text.clear();
    }
    for (BracketLook &bracket : placement.brackets)
        bracket.name = bracket.address = {};
    return placement;
}

Placement withWidePlates(Placement placement, double scale, const MeasureText &measure)
{
    const FarTexts texts(scale, measure);
    for (LaneLook &lane : placement.lanes) {
        // Beside the name, which is larger than in a large picture.
        lane.tally.moveLeft(lane.name.rect.right());
        for (SocketLook &socket : lane.sockets)
            widenSocket(socket, lane.name.rect.right(), texts);
    }
    // Plugs are not drawn: the card has their room, and ways end at its edge.
    for (PodLook &pod : placement.pods) {
        pod.rect.setLeft(pod.outline().left());
        pod.plugs.clear();
    }
    const bool isAlone = placement.ribbons.size() == 1;
    for (RibbonLook &ribbon : placement.ribbons) {
        const double most = ribbon.header.width() * (isAlone ? 1.5 : 1);
        for (CrossingLook &crossing : ribbon.crossings)
            widenCrossing(crossing, most, texts);
        if (!ribbon.badge.isNull())
            widenBadge(ribbon, most, texts);
    }
    widenHeaders(placement, texts);
    for (RibbonLook &ribbon : placement.ribbons) {
        for (QRectF *words : {&ribbon.name.rect, &ribbon.address.rect}) {
            words->setLeft(ribbon.header.left() + headerPadding / scale);
            words->setRight(ribbon.header.right() - headerPadding / scale);
        }
    }
    return placement;
}

TimelineFrame withRingsAround(TimelineFrame frame, const Placement &placement)
{
    for (OutcomeLook &outcome : frame.outcomes) {
        const PodLook *pod = outcome.ring.isNull() ? nullptr : placement.pod(outcome.object);
        if (pod)
            outcome.ring.setLeft(std::min(outcome.ring.left(), pod->rect.left()));
    }
    return frame;
}

std::vector<MapLabel> farLabels(const Placement &placement, double scale,
                                const MeasureText &measure)
{
    FarTexts texts(scale, measure);
    const auto center = Label::Align::Center;
    for (const LaneLook &lane : placement.lanes) {
        texts.addLines(labelRoom(lane), lane.object.name, {lane.address.text}, Label::Align::Left);
        for (const SocketLook &socket : lane.sockets)
            texts.addWhole(socket.number.rect, socket.number);
    }
    for (const RibbonLook &ribbon : placement.ribbons) {
        texts.addLines(ribbon.name.rect | ribbon.address.rect, ribbon.service.name,
                       {ribbon.address.text}, center);
        if (!ribbon.badge.isNull())
            texts.addWhole(ribbon.badge, badgeLabel(ribbon), MapLabel::Tone::OnFill);
        for (const CrossingLook &crossing : ribbon.crossings)
            texts.addWhole(crossing.label.rect, crossing.label);
    }
    for (const BracketLook &bracket : placement.brackets)
        texts.addLines(bracket.name.rect | bracket.address.rect, bracket.service.name,
                       {bracket.address.text}, center,
                       bracket.pending ? MapLabel::Tone::OnFill : MapLabel::Tone::Ink);
    for (const FigureLook &figure : placement.figures) {
        QRectF room = figure.name.rect | figure.address.rect;
        room.setBottom(std::max(room.bottom(), figure.rect.bottom()));
        texts.addLines(room, figure.object.name, {figure.address.text}, center);
    }
    const double strip = podcell::textInset / scale;
    for (const PodLook &pod : placement.pods) {
        if (detail::podAt(pod.rect.size() * scale, 0) >= detail::Pod::Name)
            addPod(pod, pod.rect.adjusted(strip, 0, -4 / scale, 0), texts);
    }
    return texts.take();
}

void paintFarLanes(QPainter &painter, const Placement &narrow, const Theme &theme,
                   const GroundOptions &options)
{
    const double scale = detail::scaleOf(painter, options);
    const Placement placement = withWidePlates(narrow, scale, theme.borrowedMeasure());
    paintShapes(painter, withoutTexts(placement), theme);
    ScreenSpace screen(painter, theme, scale);
    for (const PodLook &pod : placement.pods) {
        const QRect rect = screen.pixels(pod.rect);
        if (detail::podAt(pod.rect.size() * scale, 0) >= detail::Pod::Name)
            podcell::paintSmallCard(screen, rect, pod.state, theme);
        else
            podcell::paintState(screen, rect, pod.state, theme);
    }
    for (const MapLabel &label : farLabels(placement, scale, theme.borrowedMeasure()))
        screen.text(label);
}

void paintFarPlates(QPainter &painter, const Placement &placement, const Theme &theme, double scale,
                    const std::function<bool(const QRectF &)> &isShown)
{
    const Placement plain = withoutTexts(placement);
    const MeasureText measure = theme.borrowedMeasure();
    FarTexts texts(scale, measure);
    for (qsizetype lane = 0; lane < placement.lanes.size(); ++lane) {
        const QList<SocketLook> &sockets = placement.lanes[lane].sockets;
        for (qsizetype i = 0; i < sockets.size(); ++i) {
            if (!isShown(sockets[i].rect))
                continue;
            paintSocket(painter, plain.lanes[lane].sockets[i], theme);
            texts.addWhole(sockets[i].number.rect, sockets[i].number);
        }
    }
    for (qsizetype ribbon = 0; ribbon < placement.ribbons.size(); ++ribbon) {
        const QList<CrossingLook> &crossings = placement.ribbons[ribbon].crossings;
        for (qsizetype i = 0; i < crossings.size(); ++i) {
            if (!isShown(crossings[i].label.rect))
                continue;
            paintCrossing(painter, plain.ribbons[ribbon].crossings[i], theme);
            texts.addWhole(crossings[i].label.rect, crossings[i].label);
        }
    }
    ScreenSpace screen(painter, theme, scale);
    for (const MapLabel &label : texts.take())
        screen.text(label);
}

} // namespace podium
