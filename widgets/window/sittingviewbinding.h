// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/sitting/sitting.h"

namespace podium {

class ClusterDocument;
class ManifestPanel;
class PacketSelection;
class SearchBar;
class Selection;
class StageView;

/// What is looked at in the window, as a sitting keeps it. All is borrowed and must outlive this.
class SittingViewBinding
{
public:
    struct Parts
    {
        const ClusterDocument &document;
        StageView &stage;
        SearchBar &searchBar;
        Selection &selection;
        PacketSelection &packetSelection;
        ManifestPanel &manifestPanel;
    };

    explicit SittingViewBinding(const Parts &parts)
        : m_parts(parts)
    {}

    SittingView view() const;
    /// As far as the document has it: a file may have been edited by hand.
    void show(const SittingView &view);

private:
    bool isThere(const ObjectRef &object) const;
    void showCamera(const SittingView &view);

    Parts m_parts;
};

} // namespace podium
