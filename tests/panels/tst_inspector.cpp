// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/inspector.h"

#include "document/clusterdocument.h"
#include "document/pendingpreview.h"
#include "document/selection.h"

#include "support/shopmanifest.h"
#include "support/testregistry.h"

#include <QLabel>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class InspectorTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void theTitleSaysWhatItIs_data()
    {
        QTest::addColumn<ObjectRef>("object");
        QTest::addColumn<QString>("title");
        QTest::newRow("none") << ObjectRef() << u"Nothing selected"_s;
        QTest::newRow("Service") << serviceRef(u"default"_s, u"web"_s) << u"Service default/web"_s;
        QTest::newRow("router") << ObjectRef{ObjectKind::Router, {}, u"router"_s}
                                << u"The router and the world around the cluster"_s;
    }

    void theTitleSaysWhatItIs()
    {
        QFETCH(const ObjectRef, object);
        QFETCH(const QString, title);
        ClusterDocument document;
        document.open(readDocument({{u"shop.yaml"_s, shopManifest("    app: web\n")}}));
        Selection selection;
        PendingPreview pending(document);
        const Inspector inspector(document, selection, pending);
        selection.select(object);
        QStringList texts;
        for (const QLabel *label : inspector.findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY2(texts.contains(title), qPrintable(texts.join(u'\n')));
    }
};

static const Registered<InspectorTest> registered{"tst_inspector"};

#include "tst_inspector.moc"
