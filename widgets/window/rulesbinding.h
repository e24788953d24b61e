// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/nodepassage.h"
#include "routing/rulewriter.h"

#include <QObject>

namespace podium {

class ClusterDocument;
class PacketSelection;
class Playback;
class RulesModel;
class RulesPanel;
class Selection;
struct SentPacket;
class SentPackets;

/// Decides whose rules are shown: the selected node's, else those of the node that the selected
/// packet is on, or the last one that was sent; and which of them it has met by now. All is
/// borrowed and must outlive this. Works only while the panel is seen, as a large cluster has many
/// rules.
class RulesBinding : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ClusterDocument &document;
        Selection &selection;
        PacketSelection &packetSelection;
        Playback &playback;
        SentPackets &sentPackets;
        RulesModel &rules;
    };

    RulesBinding(const Parts &parts, RulesPanel &panel, QObject *parent = nullptr);

    RulesPanel &panel() { return m_panel; }

    /// Shows the rules of the node, and marks this one among them.
    void showRule(const QString &node, const Rule &rule);

    /// How often a packet was followed through rules.
    int traceCount() const { return m_met.traceCount(); }

private:
    void forget();
    void refresh();
    /// The packet that was sent last by now; null if there is none.
    const SentPacket *presentPacket() const;
    void showNode(const QString &node);
    void selectWhatItIsAbout(const Rule &rule);

    Parts m_parts;
    RulesPanel &m_panel;
    QString m_node{}; ///< whose rules are in the model
    RuleChains m_chains{};
    RulesMet m_met{};
};

} // namespace podium
