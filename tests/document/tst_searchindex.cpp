// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/searchindex.h"

#include "control/settle.h"
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
        pod web app=web tier=front ip=10.244.1.2
        pod web-1 app=web ip=10.244.1.3
        pod old-web app=old ip=10.244.1.4
        pod api app=api ns=shop ip=10.244.1.5
        node node-2
        service web app=web 80>8080
        service front tier=front 80>8080 ns=shop)"_s)
                      .with(defaultWorld()))
        .cluster;
}

QString found(const SearchHits &hits)
{
    QStringList names;
    for (const SearchHit &hit : hits.best)
        names.append(hit.object.text());
    return names.join(u", "_s);
}

} // namespace

class SearchIndexTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void finds_data();
    void finds();
    void capsTheListAndCountsAll();
    void isBuiltInSlices();
    void saysWhatItFound();
};

void SearchIndexTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("objects");

    QTest::newRow("nothing") << u"  "_s << u""_s;
    QTest::newRow("the very name, then names that begin so, then those that have it")
        << u"WEB"_s
        << u"Service default/web, Pod default/web, Pod default/web-1, Pod "
           "default/old-web"_s;
    QTest::newRow("label") << u"app=web"_s << u"Pod default/web, Pod default/web-1"_s;
    QTest::newRow("namespace") << u"shop/"_s << u"Service shop/front, Pod shop/api"_s;
    QTest::newRow("address") << u"10.244.1.5"_s << u"Pod shop/api"_s;
    QTest::newRow("node's address") << u"192.168.0.12"_s << u"Node node-2"_s;
    QTest::newRow("all words") << u"pod tier=front"_s << u"Pod default/web"_s;
    QTest::newRow("kind and name") << u"service front"_s << u"Service shop/front"_s;
    QTest::newRow("the word that fits best counts")
        << u"default web pod"_s << u"Pod default/web, Pod default/web-1, Pod default/old-web"_s;
    QTest::newRow("client") << u"phone"_s << u"Client phone"_s;
    QTest::newRow("over the end of a line") << u"web app=none"_s << u""_s;
}

void SearchIndexTest::finds()
{
    QFETCH(const QString, text);
    SearchIndex index(shop());
    index.build();
    QVERIFY(index.isComplete());
    const SearchHits hits = index.find(text, 20);
    QTEST(found(hits), "objects");
    QCOMPARE(hits.total, hits.best.size());
}

void SearchIndexTest::capsTheListAndCountsAll()
{
    SearchIndex index(shop());
    index.build();
    const SearchHits hits = index.find(u"web"_s, 2);
    QCOMPARE(found(hits), u"Service default/web, Pod default/web"_s);
    QCOMPARE(hits.total, 4);
}

void SearchIndexTest::isBuiltInSlices()
{
    QString text = u"node node-1\n"_s;
    for (int i = 0; i < 500; ++i)
        text += u" pod pod-%1 app=web\n"_s.arg(i);
    SearchIndex index(settle(clusterFromText(text)).cluster);
    int slices = 0;
    while (!index.isComplete()) {
        index.build(QDeadlineTimer(0));
        ++slices;
    }
    QVERIFY(slices > 4);
    QCOMPARE(index.find(u"pod-499"_s, 5).total, 1);
}

void SearchIndexTest::saysWhatItFound()
{
    SearchIndex index(shop());
    index.build();
    const SearchHit hit = index.find(u"tier=front"_s, 5).best.value(0);
    QCOMPARE(hit.labels, u"app=web,tier=front"_s);
    QCOMPARE(hit.addresses, u"10.244.1.2"_s);
}

static const Registered<SearchIndexTest> registered{"tst_searchindex"};

#include "tst_searchindex.moc"
