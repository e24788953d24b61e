// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/changesentence.h"

#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace Qt::StringLiterals;

class ChangeSentenceTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void namesEveryChange_data();
    void namesEveryChange();
};

void ChangeSentenceTest::namesEveryChange_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("sentence");

    const ObjectRef pod = {ObjectKind::Pod, u"default"_s, u"pod-1"_s};
    const ObjectRef web = {ObjectKind::Service, u"shop"_s, u"web"_s};
    const auto row = [](const char *name, const Change &change, const QString &sentence) {
        QTest::newRow(name) << change << sentence;
    };
    row("label", SetFields{pod, {{u"metadata.labels[app]"_s, u"db"_s}}},
        u"pod-1: label app = db"_s);
    row("label gone", SetFields{pod, {{u"metadata.labels[app]"_s, {}}}},
        u"pod-1: without label app"_s);
    row("field", SetFields{web, {{u"spec.ports[0].port"_s, qint64(81)}}},
        u"shop/web: spec.ports[0].port = 81"_s);
    row("list", SetFields{web, {{u"spec.externalIPs"_s, QStringList{u"a"_s, u"b"_s}}}},
        u"shop/web: spec.externalIPs = a, b"_s);
    row("field gone", SetFields{web, {{u"spec.type"_s, {}}}}, u"shop/web: without spec.type"_s);
    row("fields", SetFields{web, {{u"spec.type"_s, {}}, {u"spec.clusterIP"_s, {}}}},
        u"shop/web: 2 fields"_s);
    row("world", SetFields{{ObjectKind::World, {}, {}}, {{u"data[forwards]"_s, u"80>a:1"_s}}},
        u"the world around the cluster: data[forwards] = 80>a:1"_s);
    row("key", RenameKey{pod, u"metadata.labels[app]"_s, u"role"_s},
        u"pod-1: app is called role"_s);
    row("item", AddItem{web, {u"spec.ports"_s, -1, {}}}, u"shop/web: one more in spec.ports"_s);
    row("item gone", RemoveItem{web, u"spec.ports[1]"_s}, u"shop/web: without spec.ports[1]"_s);
    row("add", AddObjects{}, u"Add objects"_s);
    row("apply", ApplyManifest{}, u"Apply a manifest"_s);
    row("delete", RemoveObject{pod}, u"Delete pod-1"_s);
    row("rename", RenameObject{pod, u"a"_s}, u"Rename pod-1 to a"_s);
    row("duplicate", DuplicateObject{pod, u"a"_s}, u"Duplicate pod-1 as a"_s);
    row("typing", ReplaceText{}, u"Typing"_s);
    row("ready", SetReady{pod, true}, u"pod-1 is ready"_s);
    row("not ready", SetReady{pod, false}, u"pod-1 is not ready"_s);
    row("evict", EvictPod{pod}, u"Evict pod-1"_s);
    row("restart", RestartContainer{pod, 0}, u"Restart a container of pod-1"_s);
}

void ChangeSentenceTest::namesEveryChange()
{
    QFETCH(Change, change);
    QFETCH(QString, sentence);
    QCOMPARE(changeSentence(change), sentence);
}

static const podium::test::Registered<ChangeSentenceTest> registered{"tst_changesentence"};

#include "tst_changesentence.moc"
