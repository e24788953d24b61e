// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/stagebinding.h"

#include "document/clusterdocument.h"
#include "document/playback.h"
#include "document/selection.h"
#include "stage/stageview.h"
#include "window/mainwindow.h"

#include "support/testregistry.h"
#include "window/windowfixture.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const ObjectRef pod2 = podRef(u"default"_s, u"pod-2"_s);

/// The start scene in a window.
struct Fixture : WindowFixture
{
    Fixture() { window.openStartScene(); }

    const Placement &picture() { return window.stage().placement(); }

    ChipLook::Ring ringOfPod2() { return picture().pod(pod2)->chips.first().ring; }
};

} // namespace

class StageBindingTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void aSelectedServiceLightsWhatItsSelectorMatches();
    void anEditShowsWhatBecameOfTheEndpoints();
};

void StageBindingTest::aSelectedServiceLightsWhatItsSelectorMatches()
{
    Fixture f;
    const QRectF before = f.picture().rectOf(pod2);
    QCOMPARE(f.ringOfPod2(), ChipLook::Ring::None);
    f.window.selection().select(serviceRef(u"default"_s, u"svc-3"_s));
    QCOMPARE(f.ringOfPod2(), ChipLook::Ring::Match);
    QCOMPARE(f.picture().rectOf(pod2), before);
    f.window.selection().select(pod2);
    QCOMPARE(f.ringOfPod2(), ChipLook::Ring::None);
}

void StageBindingTest::anEditShowsWhatBecameOfTheEndpoints()
{
    Fixture f;
    QVERIFY(f.picture().ribbons.first().changes.isEmpty());
    ClusterDocument &document = f.window.document();
    document.apply(u"Delete pod-2"_s, document.cluster().without(pod2));
    QCOMPARE(f.picture().ghosts.size(), 1);
    QCOMPARE(f.picture().ribbons.first().changes.first().text, u"− 10.244.2.2"_s);
    document.undo();
    QVERIFY(f.picture().ghosts.isEmpty());
    QCOMPARE(f.picture().ribbons.first().changes.first().text, u"+ 10.244.2.2"_s);
    f.window.playback().seek(0);
    QVERIFY(f.picture().ribbons.first().changes.isEmpty());
}

static const Registered<StageBindingTest> registered{"tst_stagebinding"};

#include "tst_stagebinding.moc"
