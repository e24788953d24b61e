// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace podium {

class PacketSelection;
class Playback;
class SentPackets;
class StageBinding;
class StageView;

/// Keeps the selected packet in step with the story: a click on the stage selects it, its way alone
/// is lit there, and its hop follows story time. All is borrowed and must outlive this.
class PacketBinding : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        PacketSelection &selection;
        Playback &playback;
        SentPackets &sentPackets;
        StageBinding &story;
    };

    PacketBinding(const Parts &parts, StageView &stage, QObject *parent = nullptr);

    /// Takes story time to where this hop of the packet can be read, and holds it there.
    void seek(int packet, int hop);

private:
    void followStory();

    Parts m_parts;
    StageView &m_stage;
    double m_furthest{0}; ///< time that the story has ever come to
};

} // namespace podium
