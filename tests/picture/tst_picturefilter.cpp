// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/picturefilter.h"

#include "cluster/selectortext.h"
#include "control/settle.h"
#include "picture/layoutengine.h"
#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

Cluster shop()
{
    return settle(clusterFromText(uR"(node a
        pod web-1 app=web tier=front
        pod web-2 app=web notready
        pod api-1 app=api tier=front
        node b
        pod other app=web ns=shop
        pod waiting app=api
        service web app=web 80>8080
        service api app=api 80>8080
        service web app=web ns=shop 80>8080
        service empty app=none 80>8080)"_s))
        .cluster;
}

/// "web-1 web-2 | default/web": pods, then Services.
QString shownBy(const PictureFilter &filter)
{
    const Cluster cluster = shop();
    const Placement placement = place(cluster, {.filter = filter});
    QStringList pods;
    QStringList services;
    for (const ObjectRef &object : placement.objects()) {
        if (object.kind == ObjectKind::Pod)
            pods.append(object.name);
        if (object.kind == ObjectKind::Service)
            services.append(object.qualifiedName());
    }
    pods.sort();
    return pods.join(u' ') + u" | "_s + services.join(u' ');
}

} // namespace

class PictureFilterTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void shows_data();
    void shows();
    void keptObjectsStayShown();
    void nodesAreAlwaysShown();
};

void PictureFilterTest::shows_data()
{
    QTest::addColumn<QString>("namespaceName");
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("shown");

    QTest::newRow("all") << u""_s << u""_s << u""_s
                         << u"api-1 other waiting web-1 web-2 | default/api default/empty "
                            "default/web shop/web"_s;
    QTest::newRow("namespace") << u"shop"_s << u""_s << u""_s << u"other | shop/web"_s;
    QTest::newRow("labels") << u""_s << u"app=web"_s << u""_s
                            << u"other web-1 web-2 | default/web shop/web"_s;
    QTest::newRow("labels of several Services")
        << u""_s << u"tier"_s << u""_s << u"api-1 web-1 | default/api default/web"_s;
    QTest::newRow("Service, with its pod that is not ready")
        << u""_s << u""_s << u"web"_s << u"web-1 web-2 | default/web"_s;
    QTest::newRow("namespace and labels")
        << u"default"_s << u"app=web"_s << u""_s << u"web-1 web-2 | default/web"_s;
    QTest::newRow("nothing") << u""_s << u"app=wbe"_s << u""_s << u" | "_s;
    QTest::newRow("a Service that is gone") << u""_s << u""_s << u"gone"_s << u" | "_s;
}

void PictureFilterTest::shows()
{
    QFETCH(const QString, service);
    QFETCH(const QString, labels);
    PictureFilter filter;
    QFETCH(const QString, namespaceName);
    filter.namespaceName = namespaceName;
    const Result<Selector> selector = selectorFromText(labels);
    QVERIFY(selector);
    filter.labels = *selector;
    if (!service.isEmpty())
        filter.service = serviceRef(u"default"_s, service);
    QTEST(shownBy(filter), "shown");
}

void PictureFilterTest::keptObjectsStayShown()
{
    PictureFilter filter;
    filter.namespaceName = u"shop"_s;
    filter.kept = {podRef(u"default"_s, u"api-1"_s), serviceRef(u"default"_s, u"api"_s)};
    QCOMPARE(shownBy(filter), u"api-1 other | default/api shop/web"_s);
}

void PictureFilterTest::nodesAreAlwaysShown()
{
    PictureFilter filter;
    filter.namespaceName = u"nowhere"_s;
    QCOMPARE(place(shop(), {.filter = filter}).lanes.size(), 2);
}

static const Registered<PictureFilterTest> registered{"tst_picturefilter"};

#include "tst_picturefilter.moc"
