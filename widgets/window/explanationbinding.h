// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <utility>

namespace podium {

class ClusterDocument;
class PacketSelection;
class Playback;
class SentPackets;
class StageBinding;
class StageView;

/// Chooses what the stage explains: the selected packet, else the one that was sent last, at the
/// hop that it is at. All is borrowed and must outlive this.
class ExplanationBinding : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const ClusterDocument &document;
        const PacketSelection &selection;
        const Playback &playback;
        const SentPackets &sentPackets;
        const StageBinding &story;
    };

    ExplanationBinding(const Parts &parts, StageView &stage, QObject *parent = nullptr);

    void setShown(bool shown);
    /// Chooses anew: words are of the language that is installed.
    void refresh();

private:
    /// Says something else only if another packet, or another hop of it, is explained now.
    void follow();
    bool isReadable() const;
    /// 0 if there is none.
    int explainedPacket() const;

    Parts m_parts;
    StageView &m_stage;
    bool m_shown{true};
    std::pair<int, int> m_said{0, 0}; ///< packet and hop
};

} // namespace podium
