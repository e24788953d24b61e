// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/textpool.h"

#include <functional>

namespace podium {

namespace {

QString fromUtf8(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

QString TextPool::string(std::string_view utf8)
{
    if (utf8.empty() || utf8.size() > longestText)
        return fromUtf8(utf8);
    Slot &slot = m_slots[std::hash<std::string_view>()(utf8) % slotCount];
    if (slot.utf8 != utf8) {
        slot.utf8 = utf8;
        slot.text = fromUtf8(utf8);
    }
    return slot.text;
}

} // namespace podium
