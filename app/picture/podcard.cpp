// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/podcard.h"

#include "picture/layoutmetrics.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

constexpr double inner = cardWidth - 2 * cardPadding;
constexpr double tabRowHeight = 26;
constexpr double tabPadding = 18;
constexpr double statusRowHeight = 26;
constexpr double chipGap = 6;
constexpr double countWidth = 36; ///< "+12"

/// Kubernetes' own words, as kubectl prints them in STATUS; empty if all is well.
QString statusText(const Pod &pod, PodLook::State state)
{
    if (state == PodLook::State::Terminating)
        return u"Terminating"_s;
    if (!pod.statusReason.isEmpty()) {
        return state == PodLook::State::Pending ? u"Pending: "_s + pod.statusReason
                                                : pod.statusReason;
    }
    if (state == PodLook::State::Pending)
        return u"Pending"_s;
    return state == PodLook::State::Stopped ? pod.phase : QString();
}

QString readyText(const Pod &pod)
{
    const qsizetype all = pod.spec.containers.size();
    qsizetype ready = pod.isReady() ? all : 0;
    if (!pod.isReady() && pod.failedContainer >= 0)
        ready = all - 1;
    return u"%1/%2"_s.arg(ready).arg(all);
}

void addTabs(PodLook &card, const QList<Membership> &memberships, const MeasureText &measure)
{
    double right = cardWidth;
    const double nameWidth = measure(card.name.text, FontRole::Strong) + 2 * cardPadding;
    double total = 0;
    for (const Membership &member : memberships)
        total += measure(member.service.name, FontRole::Text) + tabPadding;
    const bool ownRow = nameWidth + total > cardWidth;
    const double smallest = ownRow ? 0 : nameWidth;
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
            break;
        }
        const Label label{{right - width, 0, width, tabRowHeight},
                          member.service.name,
                          FontRole::Text,
                          Label::Align::Center};
        card.tabs.append({member.service, label, member.active});
        right -= width;
    }
    const double top = ownRow ? tabRowHeight + 2 : 7;
    const double nameRight = ownRow ? cardWidth - cardPadding : right - 4;
    card.name.rect = {cardPadding, top, nameRight - cardPadding, rowHeight};
}

void addAddressRow(PodLook &card, double top, const MeasureText &measure)
{
    constexpr double pillPadding = 30; // the mark and the rounded ends
    const double addressWidth = measure(card.address.text, FontRole::Text);
    const QString full = u"READY "_s + card.ready.text;
    if (addressWidth + measure(full, FontRole::Text) + pillPadding + 6 <= inner)
        card.ready.text = full;
    const double pill = measure(card.ready.text, FontRole::Text) + pillPadding;
    card.ready.rect = {cardWidth - cardPadding - pill, top, pill, rowHeight + 2};
    card.address.rect = {cardPadding, top, inner - pill - 4, rowHeight + 2};
}

void addChips(PodLook &card, const LabelSet &labels, double top, const MeasureText &measure)
{
    constexpr double chipPadding = 14;
    double left = cardPadding;
    const double right = cardWidth - cardPadding - tallyWidth;
    qsizetype shown = 0;
    for (const auto &[key, value] : labels) {
        const QString text = key + u'=' + value;
        const bool isLast = shown + 1 == labels.size();
        const double room = right - left - (isLast ? 0 : countWidth + chipGap);
        const double wanted = measure(text, FontRole::Text) + chipPadding;
        if (wanted > room && shown > 0)
            break;
        const double width = std::min(wanted, room);
        card.chips.append(
            {{left, top, width, chipHeight}, text, FontRole::Text, Label::Align::Center});
        left += width + chipGap;
        ++shown;
    }
    if (shown < labels.size()) {
        card.chips.append({{left, top, countWidth, chipHeight},
                           u'+' + QString::number(labels.size() - shown),
                           FontRole::Text,
                           Label::Align::Center});
    }
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

void moveLabel(Label &label, const QPointF &by)
{
    if (!label.rect.isNull())
        label.rect.translate(by);
}

} // namespace

PodLook::State podState(const Pod &pod)
{
    if (pod.isFinished())
        return PodLook::State::Stopped;
    if (pod.meta.isTerminating())
        return PodLook::State::Terminating;
    if (pod.spec.nodeName.isEmpty() || pod.phase == "Pending"_L1)
        return PodLook::State::Pending;
    return pod.isReady() ? PodLook::State::Ready : PodLook::State::NotReady;
}

PodLook podCard(const Pod &pod, const QList<Membership> &memberships, const MeasureText &measure)
{
    PodLook card;
    card.object = refOf(pod);
    card.state = podState(pod);
    card.name = {{}, pod.meta.name, FontRole::Strong};
    card.address = {{}, pod.podIp.toString(), FontRole::Text};
    card.ready = {{}, readyText(pod), FontRole::Text, Label::Align::Center};
    addTabs(card, memberships, measure);
    double top = card.name.rect.bottom() + 4;
    addAddressRow(card, top, measure);
    top += rowHeight + 7;
    card.status = {{}, statusText(pod, card.state), FontRole::Strong};
    if (!card.status.text.isEmpty()) {
        card.status.rect = {cardPadding, top, inner, rowHeight};
        top += statusRowHeight;
    }
    addChips(card, pod.meta.labels, top, measure);
    card.tally = {cardWidth - cardPadding - tallyWidth + 6, top, tallyWidth - 6, chipHeight};
    addPlugs(card, pod);
    card.rect = {0, 0, cardWidth, std::max(cardHeight, top + chipHeight + 10)};
    return card;
}

PodLook moved(PodLook card, const QPointF &by)
{
    card.rect.translate(by);
    card.tally.translate(by);
    for (Label *label : {&card.name, &card.address, &card.ready, &card.status})
        moveLabel(*label, by);
    for (Label &chip : card.chips)
        moveLabel(chip, by);
    for (PlugLook &plug : card.plugs)
        moveLabel(plug.label, by);
    for (TabLook &tab : card.tabs)
        moveLabel(tab.label, by);
    return card;
}

} // namespace podium
