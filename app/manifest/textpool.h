// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <string>
#include <string_view>

namespace podium {

/// Gives equal texts one QString, as a cluster repeats its labels, images and namespaces a hundred
/// thousand times. Holds a fixed number of texts and forgets the rest. Not for several threads.
class TextPool
{
public:
    QString string(std::string_view utf8);

private:
    struct Slot
    {
        std::string utf8{};
        QString text{};
    };

    static constexpr size_t slotCount = 1024;
    static constexpr size_t longestText = 96;

    std::array<Slot, slotCount> m_slots{};
};

} // namespace podium
