// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/packetinspector.h"

#include "document/clusterdocument.h"
#include "document/explain/hopsentence.h"
#include "document/explain/iptablessentence.h"
#include "document/explain/journeytable.h"
#include "document/explain/packettext.h"
#include "document/explain/routesentence.h"
#include "document/explain/words.h"
#include "document/hopdetails.h"
#include "document/models/hopsmodel.h"
#include "document/packetselection.h"
#include "document/sentpackets.h"
#include "panels/headertable.h"
#include "panels/wrappedlabel.h"
#include "theme/letters.h"
#include "theme/targets.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 7; ///< of hops; more are scrolled, so that what is said of one is in sight

WrappedLabel *addText(QWidget *parent, bool isBold = false)
{
    auto *label = new WrappedLabel(parent);
    QFont font = label->font();
    font.setBold(isBold);
    label->setFont(font);
    parent->layout()->addWidget(label);
    return label;
}

QLabel *addCaption(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, 6, 0, 0);
    parent->layout()->addWidget(label);
    return label;
}

QPushButton *addButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setMinimumHeight(target::inForms);
    parent->layout()->addWidget(button);
    return button;
}

} // namespace

PacketInspector::PacketInspector(const Parts &parts, QWidget *parent)
    : QScrollArea(parent)
    , m_parts(parts)
    , m_hops(new HopsModel(this))
    , m_body(new QWidget(this))
{
    setWidget(m_body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(8, 6, 8, 8);
    layout->setSpacing(4);
    m_hint = addText(m_body);
    m_title = addText(m_body, true);
    buildHops();
    buildDetails();
    layout->addStretch(1);
    connectParts();
    retranslate();
}

void PacketInspector::buildHops()
{
    m_table = new QTableView(m_body);
    m_table->setModel(m_hops);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->setMinimumSectionSize(target::inForms);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setMinimumSectionSize(10);
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(HopsModel::PlaceColumn, QHeaderView::Stretch);
    m_body->layout()->addWidget(m_table);
    m_replySwitch = new QCheckBox(m_body);
    m_replySwitch->setMinimumHeight(target::inForms);
    m_body->layout()->addWidget(m_replySwitch);
}

void PacketInspector::buildDetails()
{
    m_place = addText(m_body, true);
    m_sentence = addText(m_body);
    m_header = new HeaderTable(m_body);
    m_body->layout()->addWidget(m_header);
    m_ruleCaption = addCaption(m_body);
    m_ruleWords = addText(m_body);
    m_ruleText = addText(m_body);
    m_ruleText->setFont(fixedWidthFont());
    m_ruleButton = addButton(m_body);
    m_fieldCaption = addCaption(m_body);
    m_fieldText = addText(m_body);
    m_fieldButton = addButton(m_body);
    m_outcome = addText(m_body);
    m_outcome->setContentsMargins(0, 8, 0, 4);
    m_moreButton = addButton(m_body);
    m_copyButton = addButton(m_body);
}

void PacketInspector::connectParts()
{
    PacketSelection &selection = m_parts.selection;
    connect(&selection, &PacketSelection::packetChanged, this, &PacketInspector::showPacket);
    connect(&selection, &PacketSelection::reachedChanged, this, &PacketInspector::showPacket);
    connect(&selection, &PacketSelection::hopChanged, this, &PacketInspector::showHop);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { seekRow(row.row()); });
    // A click on the row that is current already is a wish, too: the packet may have moved on.
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &row) { seekRow(row.row()); });
    connect(m_ruleButton, &QPushButton::clicked, this, [this] {
        const Hop *hop = packet() ? hopOf(packet()->route, m_parts.selection.hop()) : nullptr;
        if (hop && m_rule)
            emit ruleActivated(hop->node, *m_rule);
    });
    connect(m_fieldButton, &QPushButton::clicked, this, [this] {
        if (!m_field.isNull())
            emit fieldActivated(m_field.object, m_field.path);
    });
    connect(m_moreButton, &QPushButton::clicked, this, [this] {
        if (packet())
            emit helpRequested(packet()->route.reason);
    });
    connect(m_copyButton, &QPushButton::clicked, this, &PacketInspector::copyRequested);
}

void PacketInspector::setReplyAction(QAction *action)
{
    m_replySwitch->setChecked(action->isChecked());
    connect(m_replySwitch, &QCheckBox::toggled, action, &QAction::setChecked);
    connect(action, &QAction::toggled, m_replySwitch, &QCheckBox::setChecked);
    connect(action, &QAction::toggled, this, &PacketInspector::showPacket);
}

QString PacketInspector::asText() const
{
    const SentPacket *sent = packet();
    return sent && isOver()
               ? packetText(sent->number, sent->route, showsReply(), m_parts.document.cluster())
               : QString();
}

TextTable PacketInspector::asTable() const
{
    const SentPacket *sent = packet();
    return sent && isOver() ? journeyTable(sent->route, showsReply(), m_parts.document.cluster())
                            : TextTable();
}

void PacketInspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void PacketInspector::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitTable();
}

void PacketInspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_parts.selection.clear();
    else
        QScrollArea::keyPressEvent(event);
}

const SentPacket *PacketInspector::packet() const
{
    const QList<SentPacket> &packets = m_parts.sentPackets.packets();
    const int index = m_parts.selection.packet() - 1;
    return index >= 0 && index < packets.size() ? &packets[index] : nullptr;
}

bool PacketInspector::showsReply() const
{
    return m_replySwitch->isChecked() && packet()->route.verdict == Verdict::Delivered;
}

bool PacketInspector::isOver() const
{
    return m_parts.selection.reached() >= packet()->route.hops.size() - 1;
}

void PacketInspector::showPacket()
{
    const SentPacket *sent = packet();
    for (QWidget *child : m_body->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        child->setVisible(sent != nullptr);
    m_hint->setVisible(!sent);
    if (!sent) {
        m_hops->clear();
        return;
    }
    m_title->setText(packetTitle(sent->number, sent->route));
    const int known = m_parts.selection.reached() + 1;
    m_hops->setRoute(sent->route, std::min(known, hopCount(sent->route, showsReply())));
    m_replySwitch->setVisible(sent->route.verdict == Verdict::Delivered);
    m_copyButton->setVisible(isOver());
    showHop();
    fitTable();
}

void PacketInspector::showHop()
{
    const SentPacket *sent = packet();
    if (!sent)
        return;
    const int index = std::min(m_parts.selection.hop(), m_hops->rowCount() - 1);
    const Hop *hop = hopOf(sent->route, index);
    if (!hop)
        return;
    const bool isReply = isReplyHop(sent->route, index);
    m_hops->setPresent(index);
    m_following = true;
    m_table->selectRow(index);
    m_table->scrollTo(m_hops->index(index, HopsModel::PlaceColumn));
    m_following = false;
    m_place->setText(u"%1. %2"_s.arg(index + 1).arg(placeTitle(*hop, isReply)));
    m_sentence->setText(isReply ? replySentence(*hop) : hopSentence(*hop));
    m_header->setRows(headerRows(*hop), rewritingWord(*hop));
    m_rule = ruleAtHop(m_parts.document.cluster(), sent->route, index);
    m_field = hop->field;
    showRule();
    showField();
    showOutcome();
}

void PacketInspector::showRule()
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_ruleCaption), static_cast<QWidget *>(m_ruleWords),
          static_cast<QWidget *>(m_ruleText), static_cast<QWidget *>(m_ruleButton)})
        part->setVisible(m_rule.has_value());
    m_ruleWords->setText(m_rule ? podium::sentence(*m_rule) : QString());
    m_ruleText->setText(m_rule ? ruleText(*m_rule) : QString());
}

void PacketInspector::showField()
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_fieldCaption), static_cast<QWidget *>(m_fieldText),
          static_cast<QWidget *>(m_fieldButton)})
        part->setVisible(!m_field.isNull());
    m_fieldText->setText(m_field.path + u'\n' + objectWords(m_field.object));
}

void PacketInspector::showOutcome()
{
    const SentPacket *sent = packet();
    const bool isTold = isOver() && m_parts.selection.hop() >= sent->route.hops.size() - 1;
    m_outcome->setVisible(isTold);
    m_moreButton->setVisible(isTold);
    if (isTold)
        m_outcome->setText(verdictWord(sent->route.verdict) + u": "_s +
                           podium::sentence(sent->route, m_parts.document.cluster()));
}

void PacketInspector::fitTable()
{
    m_table->resizeRowsToContents();
    int height = 2 * m_table->frameWidth();
    for (int row = 0; row < std::min(m_hops->rowCount(), mostRows); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

void PacketInspector::seekRow(int row)
{
    if (!m_following && row >= 0)
        emit hopSought(m_parts.selection.packet(), row);
}

void PacketInspector::retranslate()
{
    setAccessibleName(tr("Packet"));
    m_hint->setText(tr("Click a packet in the picture, or its row in the packet log, to follow it "
                       "hop by hop."));
    m_table->setAccessibleName(tr("Hops of the packet"));
    m_hops->setTitles({tr("No."), tr("Place"), tr("What happens")});
    m_replySwitch->setText(tr("Show the &reply"));
    m_ruleCaption->setText(tr("Rule of kube-proxy"));
    m_ruleButton->setText(tr("Show among the rules"));
    m_fieldCaption->setText(tr("Decided by"));
    m_fieldButton->setText(tr("Show the field"));
    m_moreButton->setText(tr("More about this"));
    m_copyButton->setText(tr("Copy as text"));
    showPacket();
}

} // namespace podium
