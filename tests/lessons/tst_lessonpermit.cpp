// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonpermit.h"
#include "lessons/lessonplayer.h"
#include "lessons/lessonstart.h"

#include "lessons/lessonfiles.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;
using Control = LessonControl;

namespace {

const ObjectRef pod = podRef(u"default"_s, u"pod-1"_s);
const ObjectRef service = serviceRef(u"default"_s, u"svc-1"_s);

Change field(const ObjectRef &object, const QString &path)
{
    return SetFields{object, {{path, u"x"_s}}};
}

/// What the learner has to be allowed so that he can do the same.
bool mayDo(const LessonEffect &effect, const World &before, const QList<Control> &controls)
{
    if (const auto *change = std::get_if<Change>(&effect))
        return isPermitted(*change, controls);
    if (const auto *world = std::get_if<World>(&effect))
        return hasControl(controls, world->forwards == before.forwards ? Control::InstallPlugin
                                                                       : Control::EditRouter);
    return hasControl(controls, Control::Send);
}

} // namespace

Q_DECLARE_METATYPE(podium::Change)

class LessonPermitTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void aChangeNeedsItsControl_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QList<Control>>("controls");
        QTest::addColumn<bool>("permitted");
        using Controls = QList<Control>;
        const Change type = field(service, u"spec.type"_s);
        const Change selector = field(service, u"spec.selector[app]"_s);
        const Change label = field(pod, u"metadata.labels[app]"_s);
        const Change both = SetFields{service, {{u"spec.selector"_s, {}}, {u"spec.type"_s, {}}}};
        const ObjectRef world{ObjectKind::World, {}, {}};
        QTest::newRow("type") << type << Controls{Control::EditService} << true;
        QTest::newRow("type, selector") << type << Controls{Control::EditSelector} << false;
        QTest::newRow("selector") << selector << Controls{Control::EditSelector} << true;
        QTest::newRow("selector and type") << both << Controls{Control::EditSelector} << false;
        QTest::newRow("label") << label << Controls{Control::EditLabels} << true;
        QTest::newRow("label of a pod that is edited")
            << label << Controls{Control::EditPod} << true;
        QTest::newRow("node of a pod")
            << field(pod, u"spec.nodeName"_s) << Controls{Control::EditLabels} << false;
        QTest::newRow("router") << field(world, u"data[forwards]"_s)
                                << Controls{Control::EditRouter} << true;
        QTest::newRow("plug-in") << field(world, u"data[loadBalancerProvider]"_s)
                                 << Controls{Control::EditRouter} << false;
        QTest::newRow("pod goes") << Change(RemoveObject{pod}) << Controls{Control::DeletePod}
                                  << true;
        QTest::newRow("Service goes")
            << Change(RemoveObject{service}) << Controls{Control::DeletePod} << false;
        QTest::newRow("pod comes") << Change(AddObjects{"kind: Pod\napiVersion: v1\n"
                                                        "metadata: {name: a}\n"})
                                   << Controls{Control::AddPod} << true;
        QTest::newRow("Service comes") << Change(AddObjects{"kind: Service\napiVersion: v1\n"
                                                            "metadata: {name: a}\n"})
                                       << Controls{Control::AddPod} << false;
        QTest::newRow("typing") << Change(ReplaceText{}) << Controls{Control::EditService} << false;
        QTest::newRow("no controls") << type << Controls{} << true;
        QTest::newRow("looking") << type << Controls{Control::Select} << false;
    }

    void aChangeNeedsItsControl()
    {
        QFETCH(const Change, change);
        QFETCH(const QList<Control>, controls);
        QTEST(isPermitted(change, controls), "permitted");
    }

    void whatSolvesAChallengeIsPermitted_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : shippedLessons())
            QTest::newRow(qPrintable(file)) << file;
    }

    void whatSolvesAChallengeIsPermitted()
    {
        QFETCH(const QString, file);
        const Lesson lesson = readText(shippedText(file)).lesson;
        LessonState after = startOf(lesson).state;
        for (const LessonStep &step : lesson.steps)
            after = perform(after, step.actions).after;
        QList<const LessonVariant *> variants;
        for (const LessonVariant &variant : lesson.variants)
            variants.append(&variant);
        if (variants.isEmpty())
            variants.append(nullptr);
        for (const LessonVariant *variant : variants) {
            LessonState state = challengeStartOf(lesson, after, variant).state;
            for (const LessonAction &action :
                 variant ? variant->solution : lesson.challenge->solution) {
                const auto effects = effectsOf(action, state);
                for (const LessonEffect &effect : *effects)
                    QVERIFY(mayDo(effect, state.cluster().world(), lesson.controls));
                state = perform(state, {action}).after;
            }
        }
    }
};

static const Registered<LessonPermitTest> registered{"tst_lessonpermit"};

#include "tst_lessonpermit.moc"
