// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/admission.h"

#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class AdmissionTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void soundObjectsComeBackAsTheyWere();
    void objectWithAnErrorIsRefusedAlone();
    void firstServiceKeepsItsNodePort();
    void onlyObjectUpdatesTheOnlyStoredOne();
    void storedObjectIsFoundByItsName();
};

namespace {

std::vector<AnyObject> servicesOf(const QString &text)
{
    std::vector<AnyObject> objects;
    const Cluster cluster = clusterFromText(text);
    for (const Service &service : cluster.services())
        objects.push_back(service);
    return objects;
}

QStringList namesOf(const std::vector<AnyObject> &objects)
{
    QStringList names;
    for (const AnyObject &object : objects)
        names.append(metaOf(object).name);
    return names;
}

} // namespace

void AdmissionTest::soundObjectsComeBackAsTheyWere()
{
    const std::vector<AnyObject> objects = servicesOf(u"service a app=a 80>8080"_s);
    const Admission admission = admit(objects);
    QVERIFY(admission.objects == objects); // without defaults
    QVERIFY(admission.refused.empty());
    QCOMPARE(admission.problems, Problems());
}

void AdmissionTest::objectWithAnErrorIsRefusedAlone()
{
    const Admission admission = admit(servicesOf(
        u"service a app=a 80>8080\nservice b app=b 80>8080 type=NodePort nodeport=80"_s));
    QCOMPARE(namesOf(admission.objects), QStringList{u"a"_s});
    QCOMPARE(namesOf(admission.refused), QStringList{u"b"_s});
    QCOMPARE(admission.problems.size(), 1);
    QCOMPARE(admission.problems.first().field, u"spec.ports[0].nodePort"_s);
}

void AdmissionTest::firstServiceKeepsItsNodePort()
{
    const QString text = u"service a app=a 80>8080 type=NodePort nodeport=30000\n"
                         "service b app=b 80>8080 type=NodePort nodeport=30000"_s;
    QCOMPARE(namesOf(admit(servicesOf(text)).objects), QStringList{u"a"_s});

    AdmissionContext context;
    context.claims.nodePorts.insert(30000, serviceRef(u"default"_s, u"c"_s));
    const Admission admission = admit(servicesOf(text), context);
    QCOMPARE(namesOf(admission.refused), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(admission.problems.first().code, ProblemCode::NodePortTaken);
}

void AdmissionTest::onlyObjectUpdatesTheOnlyStoredOne()
{
    AdmissionContext context;
    context.old = servicesOf(u"service a app=a 80>8080"_s);
    const Admission renamed = admit(servicesOf(u"service b app=a 80>8080"_s), context);
    QCOMPARE(renamed.problems.value(0).field, u"metadata.name"_s);
}

void AdmissionTest::storedObjectIsFoundByItsName()
{
    AdmissionContext context;
    context.old = servicesOf(u"service a app=a 80>8080 clusterip=10.96.0.10\n"
                             "service b app=b 80>8080 clusterip=10.96.0.11"_s);
    const Admission admission = admit(servicesOf(u"service a app=a 80>8080 clusterip=10.96.0.10\n"
                                                 "service b app=b 80>8080 clusterip=10.96.0.12\n"
                                                 "service c app=c 80>8080 clusterip=10.96.0.13"_s),
                                      context);
    QCOMPARE(namesOf(admission.refused), QStringList{u"b"_s});
}

static const Registered<AdmissionTest> registered{"tst_admission"};

#include "tst_admission.moc"
