// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/timeline.h"
#include "routing/rulewriter.h"

#include <QObject>

namespace podium {

class ClusterDocument;
class Playback;
class RulesModel;
class RulesPanel;
class Selection;
struct SentPacket;
class SentPackets;

/// Decides whose rules are shown: the selected node's, else those of the node that the last packet
/// is on; and which of them it has met by now. All is borrowed and must outlive this. Works only
/// while the panel is seen, as a large cluster has many rules.
class RulesBinding : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ClusterDocument &document;
        Selection &selection;
        Playback &playback;
        SentPackets &sentPackets;
        RulesModel &rules;
    };

    RulesBinding(const Parts &parts, RulesPanel &panel, QObject *parent = nullptr);

    /// The marks of the story, for finding where a packet is.
    void setMarks(const QList<TimelineMark> &marks);

private:
    void forget();
    void refresh();
    /// The packet that was sent last by now; null if there is none.
    const SentPacket *presentPacket() const;
    /// When a hop of the packet begins; the story's end for one that has no mark.
    double timeOfHop(int packet, int hop) const;
    void showNode(const QString &node);

    Parts m_parts;
    RulesPanel &m_panel;
    QList<TimelineMark> m_marks{};
    QString m_node{}; ///< whose rules are in the model
    RuleChains m_chains{};
};

} // namespace podium
