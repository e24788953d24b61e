// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/settle.h"
#include "document/explain/iptablessentence.h"
#include "document/models/rulesmodel.h"
#include "document/nodepassage.h"
#include "routing/requesttext.h"

#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

Cluster threeNodes()
{
    return settle(clusterFromText(
                      u"node a\n pod web-1 app=web port=8080\n"
                      "node b\n pod web-2 app=web port=8080\n"
                      "node c\n"
                      "service door app=web 80>8080 type=NodePort nodeport=30000\n"
                      "service here app=web 81>8080 type=NodePort nodeport=30001 external=Local\n"
                      "service inside app=web 82>8080 internal=Local affinity=ClientIP\n"
                      "service nobody app=none 83>8080 type=NodePort nodeport=30003\n"
                      "service cloud app=web 84>8080 type=LoadBalancer lb=198.51.100.10"_s))
        .cluster;
}

Route laptopTo(const Journey &journey, const QString &target)
{
    Traffic traffic;
    Request request;
    request.from = *senderFromText(u"client:laptop"_s, journey.cluster());
    request.to = *targetFromText(target, journey.cluster());
    return journey.trace(request, traffic);
}

} // namespace

class RulesModelTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everyRuleHasItsWords();
    void wordsNameTheAddressThatIsAskedFor();
    void passagesFollowTheHops();
    void metRulesAreNumberedInTheirOrder();
    void theLastRuleMetIsWhereThePacketGoes();
};

void RulesModelTest::everyRuleHasItsWords()
{
    const Journey journey(threeNodes());
    int rules = 0;
    for (const RuleChain &chain : rulesOf(journey.router().table(), u"a"_s)) {
        for (const Rule &rule : chain.rules) {
            const QString words = sentence(rule);
            const QString both = words + u" <- "_s + ruleText(rule);
            QVERIFY2(words.size() > 10 && !words.contains(u"%1"_s), qPrintable(both));
            QVERIFY2(!words.contains(u"  "_s) && !words.contains(u"port 0"_s), qPrintable(both));
            ++rules;
        }
    }
    QVERIFY(rules > 40);
}

void RulesModelTest::wordsNameTheAddressThatIsAskedFor()
{
    Rule rule;
    rule.chain = u"KUBE-SVC-X"_s;
    rule.action = RuleAction::Jump;
    rule.argument = u"KUBE-MARK-MASQ"_s;
    rule.match.destination = parseIpRange(u"10.96.0.10/32"_s);
    rule.match.source = parseIpRange(u"10.244.0.0/16"_s);
    rule.match.exceptSource = true;
    QVERIFY2(sentence(rule).contains(u"10.244.0.0/16"_s), qPrintable(sentence(rule)));
    rule.chain = u"KUBE-SERVICES"_s;
    rule.argument = u"KUBE-SVC-X"_s;
    rule.match.source = {};
    QVERIFY2(sentence(rule).contains(u"10.96.0.10,"_s), qPrintable(sentence(rule)));
}

void RulesModelTest::passagesFollowTheHops()
{
    const Journey journey(threeNodes());
    const Route route = laptopTo(journey, u"node:c:30000"_s);
    const QList<NodePassage> passages = passagesOf(route);
    QVERIFY(!passages.isEmpty());
    QCOMPARE(passages.first().node, u"c"_s);
    QCOMPARE(passages.first().arriving.destinationPort, 30000);
    QVERIFY(passages.first().firstHop < passages.first().lastHop);
}

void RulesModelTest::metRulesAreNumberedInTheirOrder()
{
    const Journey journey(threeNodes());
    const Route route = laptopTo(journey, u"node:c:30000"_s);
    const RuleChains chains = rulesOf(journey.router().table(), u"c"_s);
    const QList<Rule> met =
        rulesMet(chains, journey.router().table(), passagesOf(route).first(), route);
    RulesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRules(chains);
    model.setMet(met, 3);
    QStringList numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.append(model.index(row, RulesModel::OrderColumn).data().toString());
    numbers.removeAll(QString());
    numbers.sort();
    QCOMPARE(numbers, QStringList({u"▶ 1"_s, u"▶ 2"_s, u"▶ 3"_s}));
    QCOMPARE(model.index(model.latestRow(), RulesModel::TextColumn).data().toString(),
             ruleText(met[2]));
    model.setMet({}, 0);
    QCOMPARE(model.latestRow(), -1);
}

void RulesModelTest::theLastRuleMetIsWhereThePacketGoes()
{
    const Journey journey(threeNodes());
    const RuleChains chains = rulesOf(journey.router().table(), u"c"_s);
    const auto actions = [&](const QString &target) {
        const Route route = laptopTo(journey, target);
        QList<RuleAction> result;
        for (const Rule &rule :
             rulesMet(chains, journey.router().table(), passagesOf(route).first(), route))
            result.append(rule.action);
        return result;
    };
    QVERIFY(actions(u"node:c:30000"_s).contains(RuleAction::Dnat));
    QVERIFY(actions(u"node:c:30000"_s).contains(RuleAction::Masquerade));
    QCOMPARE(actions(u"node:c:30001"_s).last(), RuleAction::Drop);
    QCOMPARE(actions(u"node:c:30003"_s).last(), RuleAction::Reject);
}

static const Registered<RulesModelTest> registered{"tst_rulesmodel"};

#include "tst_rulesmodel.moc"
