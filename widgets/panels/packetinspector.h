// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/texttable.h"
#include "routing/rule.h"
#include "routing/verdict.h"

#include <QScrollArea>

#include <optional>

class QAction;
class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace podium {

class ClusterDocument;
class HeaderTable;
class HopsModel;
class PacketSelection;
struct SentPacket;
class SentPackets;
class WrappedLabel;

/// The selected packet: its hops in order, and for the one it is at the header before and after,
/// who rewrote it and why, by which rule and which field. What story time has not come to is not
/// told.
class PacketInspector : public QScrollArea
{
    Q_OBJECT

public:
    struct Parts
    {
        const ClusterDocument &document;
        const SentPackets &sentPackets;
        PacketSelection &selection;
    };

    /// All is borrowed and must outlive this.
    explicit PacketInspector(const Parts &parts, QWidget *parent = nullptr);

    /// The command behind the switch "Show the reply".
    void setReplyAction(QAction *action);
    /// The selected packet as plain text; empty if there is none.
    QString asText() const;
    /// Likewise as a table; without rows if there is none.
    TextTable asTable() const;

    const HopsModel &hops() const { return *m_hops; }

    QTableView *table() const { return m_table; }

signals:
    /// The user wants to see this hop: index into Route::hops, those of the reply counted on.
    void hopSought(int packet, int hop);
    void ruleActivated(const QString &node, const podium::Rule &rule);
    void fieldActivated(const podium::ObjectRef &object, const QString &field);
    /// The user asks for more about what became of it.
    void helpRequested(podium::Reason reason);
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHops();
    void buildDetails();
    void connectParts();
    /// Null if none is selected.
    const SentPacket *packet() const;
    bool showsReply() const;
    bool isOver() const;
    void showPacket();
    void showHop();
    void showRule();
    void showField();
    void showOutcome();
    void fitTable();
    void seekRow(int row);
    void retranslate();

    Parts m_parts;
    HopsModel *m_hops;
    QWidget *m_body;
    WrappedLabel *m_hint;
    WrappedLabel *m_title;
    QTableView *m_table;
    QCheckBox *m_replySwitch;
    WrappedLabel *m_place;
    WrappedLabel *m_sentence;
    HeaderTable *m_header;
    QLabel *m_ruleCaption;
    WrappedLabel *m_ruleWords;
    WrappedLabel *m_ruleText;
    QPushButton *m_ruleButton;
    QLabel *m_fieldCaption;
    WrappedLabel *m_fieldText;
    QPushButton *m_fieldButton;
    WrappedLabel *m_outcome;
    QPushButton *m_moreButton;
    QPushButton *m_copyButton;
    std::optional<Rule> m_rule{};
    ResponsibleField m_field{};
    bool m_following{false}; ///< the current row is set by the story, not by the user
};

} // namespace podium
