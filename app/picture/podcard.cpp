// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/podcard.h"

#include "picture/layoutmetrics.h"
#include "picture/podstate.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

constexpr double inner = cardWidth - 2 * cardPadding;
constexpr double tabRowHeight = 26;
constexpr double tabPadding = 18;
constexpr double extraRowHeight = 26; ///< of containers, a collision, a status, an old address
constexpr double chipGap = 6;
constexpr double countWidth = 40; ///< "+12"

/// The plate of the namespace stands above the name, at the left; gives its right edge.
double addNamespace(PodLook &card, int sign, const MeasureText &measure)
{
    if (sign < 0)
        return 0;
    constexpr double widest = inner * 0.6;
    card.space =
        namespacePlate({cardPadding - 4, 4}, card.object.namespaceName, sign, widest, measure);
    return card.space.rect.right() + 4;
}

void addTabs(PodLook &card, const QList<Membership> &memberships, double plateRight,
             const MeasureText &measure)
{
    double right = cardWidth;
    const double nameWidth = measure(card.name.text, FontRole::Strong) + 2 * cardPadding;
    double total = 0;
    for (const Membership &member : memberships)
        total += measure(member.service.name, FontRole::Text) + tabPadding;
    const bool ownRow = plateRight > 0 || nameWidth + total > cardWidth;
    const double smallest = ownRow ? plateRight : nameWidth;
    for (qsizetype i = 0; i < memberships.size(); ++i) {
        const Membership &member = memberships[i];
        const bool isLast = i + 1 == memberships.size();
        const double room = right - smallest - (isLast ? 0 : countWidth);
        const double wanted = measure(member.service.name, FontRole::Text) + tabPadding;
        const double width = i == 0 ? std::min(wanted, room) : wanted;
        if (width > room) {
            const Label rest{{right - countWidth, 0, countWidth, tabRowHeight},
                             u'+' + QString::number(memberships.size() - i),
                             FontRole::Text,
                             Label::Align::Center};
            card.tabs.append({{}, rest, true});
            right -= countWidth;
            break;
        }
        const Label label{{right - width, 0, width, tabRowHeight},
                          member.service.name,
                          FontRole::Text,
                          Label::Align::Center};
        card.tabs.append({member.service, label, member.active});
        right -= width;
    }
    const double top = ownRow ? tabRowHeight + 2 : 8;
    const double nameRight = ownRow ? cardWidth - cardPadding : right - 4;
    card.name.rect = {cardPadding, top, nameRight - cardPadding, rowHeight};
}

void addAddressRow(PodLook &card, double top, const MeasureText &measure)
{
    constexpr double pillPadding = 28; // the mark and the rounded ends
    const double addressWidth = measure(card.address.text, FontRole::Text);
    const QString full = u"READY "_s + card.ready.text;
    if (addressWidth + measure(full, FontRole::Text) + pillPadding + 6 <= inner)
        card.ready.text = full;
    const double pill = measure(card.ready.text, FontRole::Text) + pillPadding;
    card.ready.rect = {cardWidth - cardPadding - pill, top, pill, rowHeight + 2};
    card.address.rect = {cardPadding, top, inner - pill - 4, rowHeight + 2};
}

QRectF nextRow(double &top)
{
    const QRectF row(cardPadding, top, inner, rowHeight);
    top += extraRowHeight;
    return row;
}

/// Names of containers, as many as fit in a row; the one that could not start has its own.
void addContainers(PodLook &card, const Pod &pod, double &top, const MeasureText &measure)
{
    constexpr double padding = 32; // the glyph and the ends
    const QList<Container> &containers = pod.spec.containers;
    const podstate::Collision collision = podstate::collisionIn(pod);
    if (containers.size() < 2 && collision.port == 0)
        return;
    const QRectF row = nextRow(top);
    double left = row.left();
    const qsizetype failed = collision.port == 0 ? -1 : pod.failedContainer;
    qsizetype shown = 0;
    const qsizetype running = containers.size() - (failed >= 0 ? 1 : 0);
    for (qsizetype i = 0; i < containers.size(); ++i) {
        if (i == failed)
            continue;
        const bool isLast = shown + 1 == running;
        const double room = row.right() - left - (isLast ? 0 : countWidth + chipGap);
        const double wanted = measure(containers[i].name, FontRole::Text) + padding;
        if (wanted > room && shown > 0)
            break;
        const QRectF rect(left, row.top(), std::min(wanted, room), row.height());
        card.containers.append({{rect.adjusted(24, 0, -6, 0), containers[i].name}, rect});
        left = rect.right() + chipGap;
        ++shown;
    }
    if (shown < running) {
        const QRectF rect(left, row.top(), countWidth, row.height());
        card.containers.append(
            {{rect, u'+' + QString::number(running - shown), FontRole::Text, Label::Align::Center},
             rect});
    }
    if (failed < 0)
        return;
    // Two lines: what it did not get matters more than that the card stays low.
    const QRectF first = nextRow(top).adjusted(-4, 0, 4, 0);
    const QRectF second = first.translated(0, rowHeight - 2);
    top += rowHeight - 2;
    card.containers.append({{first.adjusted(26, 0, -4, 0), containers[failed].name},
                            first | second,
                            collision.port,
                            collision.takenBy,
                            second.adjusted(26, 0, -4, 0)});
}

void addStatus(PodLook &card, const Pod &pod, double &top)
{
    card.status = {{}, podstate::statusText(pod, card.state), FontRole::Text};
    if (card.state != PodLook::State::Ready || !card.status.text.isEmpty())
        card.status.rect = nextRow(top);
}

QStringList allLabels(const LabelSet &labels, const QList<ChipLook> &chips)
{
    QStringList all;
    for (const auto &[key, value] : labels)
        all.append(key + u'=' + value);
    const auto isShown = [&](const QString &label) {
        return std::any_of(chips.begin(), chips.end(),
                           [&](const ChipLook &chip) { return chip.label.text == label; });
    };
    std::stable_partition(all.begin(), all.end(), isShown);
    return all;
}

void addMismatch(PodLook &card, const LabelSet &labels, const SelectorLight &light,
                 const MeasureText &measure)
{
    constexpr double padding = 10;
    constexpr double above = 9; // so much of it stands on the card
    constexpr double gap = 5;
    const double widest = cardWidth - 2 * cardPadding - padding;
    card.mismatch = {
        {}, mismatchText(labels, light, widest, measure), FontRole::Text, Label::Align::Center};
    if (card.mismatch.text.isEmpty())
        return;
    const double width = measure(card.mismatch.text, FontRole::Text) + padding;
    // Beside the labels if these and the tally leave room, else on the lower edge.
    const QRectF last = card.chips.last().label.rect;
    const QRectF beside(last.right() + gap, last.center().y() - mismatchHeight / 2, width,
                        mismatchHeight);
    card.mismatch.rect =
        beside.right() <= card.tally.left() - gap
            ? beside
            : QRectF(cardPadding, card.rect.bottom() - above, width, mismatchHeight);
}

void addPlugs(PodLook &card, const Pod &pod)
{
    constexpr qsizetype most = 3;
    constexpr double firstOfFew = wireTop - lanePadding; // level with the lane's first wire
    QList<PlugLook> plugs;
    for (qsizetype i = 0; i < pod.spec.containers.size(); ++i) {
        for (const ContainerPort &port : pod.spec.containers[i].ports) {
            const auto known = std::find_if(plugs.begin(), plugs.end(), [&](const PlugLook &p) {
                return p.port == port.containerPort;
            });
            const bool failed = pod.failedContainer == int(i);
            if (known == plugs.end())
                plugs.append({port.containerPort, {}, failed});
            else
                known->cracked = known->cracked || failed;
        }
    }
    const qsizetype hidden = plugs.size() - most;
    plugs = plugs.mid(0, most);
    double center = plugs.size() <= 2 ? firstOfFew : firstOfFew + plugHeight / 2 + 4;
    for (PlugLook &plug : plugs) {
        plug.label = {{-plugWidth, center - plugHeight / 2, plugWidth, plugHeight},
                      u':' + QString::number(plug.port),
                      FontRole::Text,
                      Label::Align::Center};
        center -= plugStep;
    }
    if (hidden > 0)
        plugs.last().label.text = u'+' + QString::number(hidden + 1);
    card.plugs = plugs;
}

void moveRect(QRectF &rect, const QPointF &by)
{
    if (!rect.isNull())
        rect.translate(by);
}

} // namespace

NamespaceLook namespacePlate(const QPointF &corner, const QString &name, int sign, double widest,
                             const MeasureText &measure)
{
    constexpr double signWidth = 22;
    constexpr double padding = 6;
    const double wanted = signWidth + measure(name, FontRole::Text) + padding;
    NamespaceLook plate;
    plate.rect = {corner.x(), corner.y(), std::min(wanted, widest), namespaceHeight};
    plate.sign = sign;
    plate.name = {plate.rect.adjusted(signWidth, 0, -padding, 0), name, FontRole::Text};
    return plate;
}

PodLook podCard(const Pod &pod, const QList<Membership> &memberships, const MeasureText &measure,
                const CardContext &context)
{
    PodLook card;
    card.object = refOf(pod);
    card.state = podState(pod);
    card.isNew = context.isNew;
    card.name = {{}, pod.meta.name, FontRole::Strong};
    card.address = {{}, pod.podIp.toString(), FontRole::Text};
    card.ready = {{}, podstate::readyText(pod), FontRole::Text, Label::Align::Center};
    addTabs(card, memberships, addNamespace(card, context.namespaceSign, measure), measure);
    double top = card.name.rect.bottom() + 2;
    addAddressRow(card, top, measure);
    top += rowHeight + 5;
    if (!context.formerAddress.isEmpty())
        card.former = {nextRow(top), context.formerAddress, FontRole::Text};
    addContainers(card, pod, top, measure);
    addStatus(card, pod, top);
    const QRectF chips(cardPadding, top, inner - tallyWidth, chipHeight);
    card.chips = labelChips(pod.meta.labels, context.light, chips, measure);
    card.labels = allLabels(pod.meta.labels, card.chips);
    card.tally = {cardWidth - cardPadding - tallyWidth + 6, top, tallyWidth - 6, chipHeight};
    addPlugs(card, pod);
    card.rect = {0, 0, cardWidth, std::max(cardHeight, top + chipHeight + 11)};
    addMismatch(card, pod.meta.labels, context.light, measure);
    return card;
}

PodLook moved(PodLook card, const QPointF &by)
{
    card.rect.translate(by);
    card.tally.translate(by);
    for (Label *label :
         {&card.name, &card.address, &card.ready, &card.status, &card.mismatch, &card.former})
        moveRect(label->rect, by);
    moveRect(card.space.rect, by);
    moveRect(card.space.name.rect, by);
    for (ContainerLook &container : card.containers) {
        moveRect(container.rect, by);
        moveRect(container.name.rect, by);
        moveRect(container.reason, by);
    }
    for (ChipLook &chip : card.chips)
        moveRect(chip.label.rect, by);
    for (PlugLook &plug : card.plugs)
        moveRect(plug.label.rect, by);
    for (TabLook &tab : card.tabs)
        moveRect(tab.label.rect, by);
    return card;
}

} // namespace podium
