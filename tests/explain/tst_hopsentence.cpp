// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/hopsentence.h"

#include "base/enumname.h"
#include "cluster/cluster.h"
#include "support/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace podium;
using namespace Qt::StringLiterals;

class HopSentenceTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void everyActionAtEveryPlaceHasASentence_data();
    void everyActionAtEveryPlaceHasASentence();
    void rewritingNamesWhoAndBothAddresses();
    void replyUndoesTheRewriting();
};

namespace {

Hop hopAt(HopPlace place, HopAction action)
{
    Hop hop;
    hop.place = place;
    hop.action = action;
    hop.node = u"node-3"_s;
    hop.object = serviceRef(u"default"_s, u"svc-3"_s);
    hop.before = {IpAddress::fromV4(0xcb007107), 40001, IpAddress::fromV4(0xc000020a), 9000, {}};
    hop.after = {IpAddress::fromV4(0xc0a8000d), 40002, IpAddress::fromV4(0x0af40202), 8080, {}};
    return hop;
}

} // namespace

void HopSentenceTest::everyActionAtEveryPlaceHasASentence_data()
{
    QTest::addColumn<HopPlace>("place");
    QTest::addColumn<HopAction>("action");
    for (const HopPlace place : valuesOf<HopPlace>()) {
        for (const HopAction action : valuesOf<HopAction>())
            QTest::addRow("%s at %s", qPrintable(dashedName(action)), qPrintable(dashedName(place)))
                << place << action;
    }
}

void HopSentenceTest::everyActionAtEveryPlaceHasASentence()
{
    QFETCH(const HopPlace, place);
    QFETCH(const HopAction, action);
    for (const QString &said :
         {hopSentence(hopAt(place, action)), replySentence(hopAt(place, action))}) {
        QVERIFY2(said.endsWith(u'.'), qPrintable(said));
        QVERIFY2(!said.contains(QRegularExpression(u"%\\d"_s)), qPrintable(said));
    }
}

void HopSentenceTest::rewritingNamesWhoAndBothAddresses()
{
    QCOMPARE(hopSentence(hopAt(HopPlace::Service, HopAction::Dnat)),
             u"kube-proxy on node-3 chooses a pod of svc-3 and rewrites the destination from "
             "192.0.2.10:9000 to 10.244.2.2:8080."_s);
    QCOMPARE(hopSentence(hopAt(HopPlace::Service, HopAction::Snat)),
             u"kube-proxy on node-3 rewrites the source from 203.0.113.7:40001 to "
             "192.168.0.13:40002, so that the answer comes back the same way."_s);
}

void HopSentenceTest::replyUndoesTheRewriting()
{
    QCOMPARE(replySentence(hopAt(HopPlace::Service, HopAction::Dnat)),
             u"kube-proxy on node-3 remembers who asked and rewrites the destination of the "
             "answer from 192.0.2.10:9000 back to 10.244.2.2:8080."_s);
}

static const podium::test::Registered<HopSentenceTest> registered{"tst_hopsentence"};

#include "tst_hopsentence.moc"
