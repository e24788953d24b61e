// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/labelchips.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr double chipPadding = 14;
constexpr double chipGap = 6;
constexpr double countWidth = 40; ///< "+12"

ChipLook::Ring ringOf(const QString &key, const QString &value, const SelectorLight &light)
{
    const QString wanted = light.selector.value(key);
    if (wanted.isNull())
        return ChipLook::Ring::None;
    if (wanted != value)
        return ChipLook::Ring::NearMiss;
    return light.isSelected ? ChipLook::Ring::Match : ChipLook::Ring::None;
}

/// Puts as many as fit from left to right; returns how many.
qsizetype placeChips(QList<ChipLook> &chips, const QRectF &area, const MeasureText &measure)
{
    double left = area.left();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const bool isLast = i + 1 == chips.size();
        const double room = area.right() - left - (isLast ? 0 : countWidth + chipGap);
        const double wanted = measure(chips[i].label.text, FontRole::Text) + chipPadding;
        if (wanted > room && i > 0)
            return i;
        const double width = std::min(wanted, room);
        chips[i].label.rect = {left, area.top(), width, area.height()};
        left += width + chipGap;
    }
    return chips.size();
}

QString orQuotes(const QString &value)
{
    return value.isEmpty() ? u"\"\""_s : value;
}

bool isRinged(const ChipLook &chip)
{
    return chip.ring != ChipLook::Ring::None;
}

/// What a selector misses by little is what people look for.
bool isOfMoreInterest(const ChipLook &a, const ChipLook &b)
{
    return a.ring > b.ring;
}

} // namespace

QList<ChipLook> labelChips(const LabelSet &labels, const SelectorLight &light, const QRectF &area,
                           const MeasureText &measure)
{
    QList<ChipLook> chips;
    for (const auto &[key, value] : labels)
        chips.append({{{}, key + u'=' + value, FontRole::Text, Label::Align::Center},
                      ringOf(key, value, light)});
    qsizetype shown = placeChips(chips, area, measure);
    if (std::any_of(chips.begin() + shown, chips.end(), isRinged)) {
        std::stable_sort(chips.begin(), chips.end(), isOfMoreInterest);
        shown = placeChips(chips, area, measure);
    }
    const qsizetype hidden = chips.size() - shown;
    chips.resize(shown);
    if (hidden > 0) {
        const double left = chips.last().label.rect.right() + chipGap;
        chips.append({{{left, area.top(), countWidth, area.height()},
                       u'+' + QString::number(hidden),
                       FontRole::Text,
                       Label::Align::Center}});
    }
    return chips;
}

QString mismatchText(const LabelSet &labels, const SelectorLight &light, double width,
                     const MeasureText &measure)
{
    for (const auto &[key, value] : labels) {
        if (ringOf(key, value, light) != ChipLook::Ring::NearMiss)
            continue;
        const QString sign = u" ≠ "_s;
        const double room = width - measure(sign, FontRole::Text);
        const QString wanted = orQuotes(light.selector.value(key));
        const double ofWanted = measure(wanted, FontRole::Text);
        const QString is = shortened(orQuotes(value), std::max(room / 2, room - ofWanted),
                                     FontRole::Text, measure);
        return is + sign +
               shortened(wanted, room - measure(is, FontRole::Text), FontRole::Text, measure);
    }
    return {};
}

} // namespace podium
