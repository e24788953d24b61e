// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "document/playback.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "panels/searchbar.h"
#include "panels/searchmodel.h"
#include "stage/shownline.h"
#include "stage/stageview.h"
#include "window/mainwindow.h"

#include "support/testregistry.h"
#include "window/windowfixture.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const ObjectRef web = podRef(u"shop"_s, u"web"_s);
const ObjectRef api = podRef(u"back"_s, u"api"_s);

QByteArray pod(const QByteArray &name, const QByteArray &space, const QByteArray &app)
{
    return "apiVersion: v1\nkind: Pod\nmetadata: {name: " + name + ", namespace: " + space +
           ", labels: {app: " + app +
           "}}\nspec: {nodeName: node-1, containers: [{name: app, "
           "image: example.com/app, ports: [{containerPort: 8080}]}]}\n---\n";
}

QByteArray service(const QByteArray &name, const QByteArray &space)
{
    return "apiVersion: v1\nkind: Service\nmetadata: {name: " + name + ", namespace: " + space +
           "}\nspec: {selector: {app: " + name + "}, ports: [{port: 80, targetPort: 8080}]}\n---\n";
}

/// Two pods and two Services in two namespaces, in a window that is shown.
struct Fixture : WindowFixture
{
    QLineEdit *text{window.searchBar().findChild<QLineEdit *>()};
    SearchModel *model{window.searchBar().findChild<SearchModel *>()};

    Fixture()
    {
        state.setLanguage(u"en"_s);
        window.loader().setPatience(-1);
        window.openText(u"shop"_s, pod("web", "shop", "web") + pod("api", "back", "api") +
                                       service("web", "shop") + service("api", "back"));
        window.stage().setReducedMotion(true);
        window.show();
        window.action(Actions::Find)->trigger();
    }

    void type(const QString &words)
    {
        text->clear();
        QTest::keyClicks(text, words);
        QCoreApplication::processEvents(); // the index is made between events
    }

    bool isShown(const ObjectRef &object)
    {
        return !window.stage().placement().rectOf(object).isNull();
    }

    QList<QToolButton *> chips()
    {
        QList<QToolButton *> found;
        for (QToolButton *button : window.searchBar().findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text().contains(u'✕') && button->text().size() > 1)
                found.append(button);
        }
        return found;
    }

    QString line() { return window.findChild<ShownLine *>()->toolTip(); }
};

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void enterGoesToWhatIsFound();
    void nextAndPreviousGoRound();
    void nothingFoundIsSaid();
    void filtersAreOffered_data();
    void filtersAreOffered();
    void chipsTakeTheirFilterAway();
    void emptyPictureSaysWhy();
    void whatIsSelectedStaysInSight();
    void packetsStayInSight();
    void anotherDocumentHasNoFilter();
};

void SearchTest::enterGoesToWhatIsFound()
{
    Fixture f;
    QVERIFY(f.window.searchBar().isVisible());
    f.type(u"pod app=web"_s);
    QTest::keyClick(f.text, Qt::Key_Return);
    QCOMPARE(f.window.selection().current(), web);
    QTest::keyClick(&f.window.searchBar(), Qt::Key_Escape);
    QVERIFY(!f.window.searchBar().isVisible());
}

void SearchTest::nextAndPreviousGoRound()
{
    Fixture f;
    f.type(u"pod"_s);
    QList<ObjectRef> seen;
    for (int i = 0; i < 3; ++i) {
        f.window.action(Actions::FindNext)->trigger();
        seen.append(f.window.selection().current());
    }
    QCOMPARE(seen, (QList<ObjectRef>{api, web, api}));
    f.window.action(Actions::FindPrevious)->trigger();
    QCOMPARE(f.window.selection().current(), web);
    QCOMPARE(f.window.searchBar().message(), u"2 of 2 found"_s);
}

void SearchTest::nothingFoundIsSaid()
{
    Fixture f;
    f.type(u"wbe"_s);
    QVERIFY(!f.window.searchBar().message().isEmpty());
    QCOMPARE(f.model->rowCount(), 0);
    QTest::keyClick(f.text, Qt::Key_Return);
    QVERIFY(f.window.selection().current().isNull());
}

void SearchTest::filtersAreOffered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("offer");
    QTest::newRow("namespace") << u"shop"_s << u"Show only: Namespace shop"_s;
    QTest::newRow("labels") << u"app=web"_s << u"Show only: Pods with app=web"_s;
    QTest::newRow("Service") << u"service web"_s << u"Show only: Service shop/web and its pods"_s;
}

void SearchTest::filtersAreOffered()
{
    QFETCH(const QString, text);
    Fixture f;
    f.type(text);
    const QModelIndex first = f.model->index(0, 0);
    QTEST(first.data().toString(), "offer");
    f.window.searchBar().setFilter(f.model->filter(first));
    QVERIFY(f.isShown(web));
    QVERIFY(!f.isShown(api));
    QCOMPARE(f.chips().size(), 1);
    QVERIFY2(f.line().startsWith(u"Showing 1 of 2 pods, 1 of 2 Services"_s), qPrintable(f.line()));
}

void SearchTest::chipsTakeTheirFilterAway()
{
    Fixture f;
    PictureFilter filter;
    filter.namespaceName = u"shop"_s;
    filter.service = serviceRef(u"shop"_s, u"web"_s);
    f.window.searchBar().setFilter(filter);
    QCOMPARE(f.chips().size(), 2);
    f.chips().first()->click();
    QCOMPARE(f.chips().size(), 1);
    QVERIFY(f.window.searchBar().filter().namespaceName.isEmpty());
    f.window.action(Actions::ShowEverything)->trigger();
    QVERIFY(f.isShown(api));
    QVERIFY(f.chips().isEmpty());
    QVERIFY(f.line().startsWith(u"Showing 2 of 2 pods, 2 of 2 Services"_s));
}

void SearchTest::emptyPictureSaysWhy()
{
    Fixture f;
    PictureFilter filter;
    filter.namespaceName = u"shop"_s;
    filter.labels.matchLabels = {{u"app"_s, u"wbe"_s}};
    f.window.searchBar().setFilter(filter);
    QCOMPARE(f.window.searchBar().message(),
             u"No pod of namespace shop carries app=wbe. They say app=web."_s);
    filter.labels = {};
    f.window.searchBar().setFilter(filter);
    QCOMPARE(f.window.searchBar().message(), u""_s);
}

void SearchTest::whatIsSelectedStaysInSight()
{
    Fixture f;
    PictureFilter filter;
    filter.namespaceName = u"shop"_s;
    f.window.searchBar().setFilter(filter);
    QVERIFY(!f.isShown(api));
    f.window.selection().select(api);
    QVERIFY(f.isShown(api));
}

void SearchTest::packetsStayInSight()
{
    Fixture f;
    PictureFilter filter;
    filter.namespaceName = u"shop"_s;
    f.window.searchBar().setFilter(filter);
    Request request;
    request.from = {Sender::Kind::Pod, web, {}};
    request.to.kind = Target::Kind::ClusterIp;
    request.to.object = serviceRef(u"back"_s, u"api"_s);
    request.to.port = 80;
    f.window.sentPackets().send(request);
    QVERIFY(f.isShown(api));
    QVERIFY(f.isShown(request.to.object));
}

void SearchTest::anotherDocumentHasNoFilter()
{
    Fixture f;
    PictureFilter filter;
    filter.namespaceName = u"shop"_s;
    f.window.searchBar().setFilter(filter);
    f.window.openStartScene();
    QVERIFY(f.window.searchBar().filter().isEmpty());
    QCOMPARE(f.window.stage().placement().shown.pods.shown, 2);
}

static const Registered<SearchTest> registered{"tst_search"};

#include "tst_search.moc"
