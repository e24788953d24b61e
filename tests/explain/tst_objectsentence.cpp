// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/objectsentence.h"

#include "cluster/selectortext.h"
#include "control/settle.h"
#include "document/explain/filtersentence.h"
#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

Cluster shop()
{
    return settle(clusterFromText(uR"(node node-1
        pod web app=web port=8080
        pod sick app=web notready
        service web app=web 80>8080 81>8080 type=NodePort
        service lonely app=none 80>8080)"_s)
                      .with(defaultWorld()))
        .cluster;
}

} // namespace

class ObjectSentenceTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void says_data();
    void says();
    void unknownObjectsSayNothing();
    void emptyFiltersSayWhy_data();
    void emptyFiltersSayWhy();
};

void ObjectSentenceTest::says_data()
{
    QTest::addColumn<ObjectRef>("object");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("pod")
        << podRef(u"default"_s, u"web"_s) << u"ready"_s
        << u"It is on node-1. Its address is 10.244.1.3. Its labels are app=web."_s;
    QTest::newRow("pod that is not ready")
        << podRef(u"default"_s, u"sick"_s) << u"not ready"_s
        << u"It is on node-1. Its address is 10.244.1.2. Its labels are app=web."_s;
    QTest::newRow("Service, each endpoint once")
        << serviceRef(u"default"_s, u"web"_s) << u""_s
        << u"Its type is NodePort. Its address is 10.96.0.11. Its ports are 80, 81. Endpoints that get packets: 1."_s;
    QTest::newRow("Service without endpoints")
        << serviceRef(u"default"_s, u"lonely"_s) << u"no endpoints"_s
        << u"Its type is ClusterIP. Its address is 10.96.0.10. Its ports are 80. Endpoints that get packets: 0."_s;
    QTest::newRow("node") << nodeRef(u"node-1"_s) << u"ready"_s
                          << u"Its address is 192.168.0.11."_s;
    QTest::newRow("client") << clientRef(u"phone"_s) << u""_s << u"Its address is 203.0.113.7."_s;
}

void ObjectSentenceTest::says()
{
    QFETCH(const ObjectRef, object);
    QTEST(objectState(object, shop()), "state");
    QTEST(objectSentence(object, shop()), "sentence");
}

void ObjectSentenceTest::unknownObjectsSayNothing()
{
    QCOMPARE(objectSentence(podRef(u"default"_s, u"gone"_s), shop()), u""_s);
    QCOMPARE(objectState(nodeRef(u"gone"_s), shop()), u""_s);
}

void ObjectSentenceTest::emptyFiltersSayWhy_data()
{
    QTest::addColumn<QString>("namespaceName");
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("why");

    QTest::newRow("namespace") << u"shop"_s << u""_s << u""_s << u"Namespace shop has no pods."_s;
    QTest::newRow("labels") << u""_s << u"app=wbe"_s << u""_s
                            << u"No pod carries app=wbe. They say app=web."_s;
    QTest::newRow("labels that nobody has") << u"default"_s << u"tier=db"_s << u""_s
                                            << u"No pod of namespace default carries tier=db."_s;
    QTest::newRow("Service without pods")
        << u""_s << u""_s << u"lonely"_s << u"No pod belongs to Service default/lonely."_s;
    QTest::newRow("Service that is gone")
        << u""_s << u""_s << u"gone"_s << u"There is no Service default/gone any more."_s;
    QTest::newRow("parts that do not meet")
        << u"default"_s << u"app=api"_s << u"web"_s
        << u"Each part shows something, but no pod fits all of them. Take one away."_s;
}

void ObjectSentenceTest::emptyFiltersSayWhy()
{
    QFETCH(const QString, namespaceName);
    QFETCH(const QString, labels);
    QFETCH(const QString, service);
    PictureFilter filter;
    filter.namespaceName = namespaceName;
    const Result<Selector> selector = selectorFromText(labels);
    QVERIFY(selector);
    filter.labels = *selector;
    if (!service.isEmpty())
        filter.service = serviceRef(u"default"_s, service);
    QTEST(whyNothingIsShown(filter, shop()), "why");
}

static const Registered<ObjectSentenceTest> registered{"tst_objectsentence"};

#include "tst_objectsentence.moc"
