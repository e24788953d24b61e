// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/particles.h"

#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace Qt::StringLiterals;

class ParticlesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void particleFollowsTheLastSound_data();
    void particleFollowsTheLastSound();
    void fillsInOnePass_data();
    void fillsInOnePass();
};

void ParticlesTest::particleFollowsTheLastSound_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("topic"); // 은/는
    QTest::addColumn<QString>("way");   // 으로/로

    QTest::newRow("Hangul vowel") << u"파드"_s << u"는"_s << u"로"_s;
    QTest::newRow("Hangul consonant") << u"정책"_s << u"은"_s << u"으로"_s;
    QTest::newRow("Hangul rieul") << u"레이블"_s << u"은"_s << u"로"_s;
    QTest::newRow("first syllable") << u"가"_s << u"는"_s << u"로"_s;
    QTest::newRow("last syllable") << u"힣"_s << u"은"_s << u"으로"_s;

    QTest::newRow("0") << u"svc-0"_s << u"은"_s << u"으로"_s;
    QTest::newRow("1") << u"svc-1"_s << u"은"_s << u"로"_s;
    QTest::newRow("2") << u"svc-2"_s << u"는"_s << u"로"_s;
    QTest::newRow("3") << u"node-3"_s << u"은"_s << u"으로"_s;
    QTest::newRow("4") << u"svc-4"_s << u"는"_s << u"로"_s;
    QTest::newRow("5") << u"svc-5"_s << u"는"_s << u"로"_s;
    QTest::newRow("6") << u"svc-6"_s << u"은"_s << u"으로"_s;
    QTest::newRow("7") << u"svc-7"_s << u"은"_s << u"로"_s;
    QTest::newRow("8") << u"svc-8"_s << u"은"_s << u"로"_s;
    QTest::newRow("9") << u"svc-9"_s << u"는"_s << u"로"_s;
    QTest::newRow("address") << u"10.96.0.10"_s << u"은"_s << u"으로"_s;
    QTest::newRow("port") << u"30000"_s << u"은"_s << u"으로"_s;

    QTest::newRow("open syllable") << u"service"_s << u"는"_s << u"로"_s;
    QTest::newRow("r") << u"LoadBalancer"_s << u"는"_s << u"로"_s;
    QTest::newRow("n") << u"admin"_s << u"은"_s << u"으로"_s;
    QTest::newRow("m") << u"podium"_s << u"은"_s << u"으로"_s;
    QTest::newRow("l") << u"ExternalName.html"_s << u"은"_s << u"로"_s;
    QTest::newRow("ng") << u"pending"_s << u"은"_s << u"으로"_s;
    QTest::newRow("short stop") << u"web"_s << u"은"_s << u"으로"_s;
    QTest::newRow("doubled stop") << u"app"_s << u"은"_s << u"으로"_s;
    QTest::newRow("stop after consonant") << u"nodePort"_s << u"는"_s << u"로"_s;
    QTest::newRow("silent e") << u"phone"_s << u"은"_s << u"으로"_s;
    QTest::newRow("silent e after l") << u"file"_s << u"은"_s << u"로"_s;
    QTest::newRow("type") << u"spec.type"_s << u"은"_s << u"으로"_s;
    QTest::newRow("capitals at the end") << u"ClusterIP"_s << u"는"_s << u"로"_s;
    QTest::newRow("spelled l") << u"XML"_s << u"은"_s << u"로"_s;
    QTest::newRow("without vowel") << u"svc"_s << u"는"_s << u"로"_s;
    QTest::newRow("one letter") << u"web-n"_s << u"은"_s << u"으로"_s;
    QTest::newRow("letter alone") << u"b"_s << u"는"_s << u"로"_s;

    QTest::newRow("behind it a bracket") << u"pod-2 (Pending)"_s << u"은"_s << u"으로"_s;
    QTest::newRow("behind it a quote") << u"“web-2”"_s << u"는"_s << u"로"_s;
    QTest::newRow("no letter") << u"?"_s << u"은(는)"_s << u"으로(로)"_s;
    QTest::newRow("empty") << u""_s << u"은(는)"_s << u"으로(로)"_s;
}

void ParticlesTest::particleFollowsTheLastSound()
{
    QFETCH(const QString, word);
    QFETCH(const QString, topic);
    QFETCH(const QString, way);
    QCOMPARE(filled(u"%1{은/는}"_s, {word}), word + topic);
    QCOMPARE(filled(u"%1{으로/로}"_s, {word}), word + way);
}

void ParticlesTest::fillsInOnePass_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("result");

    QTest::newRow("any order") << u"%2 before %1"_s << QStringList{u"a"_s, u"b"_s}
                               << u"b before a"_s;
    QTest::newRow("twice") << u"%1 and %1"_s << QStringList{u"a"_s} << u"a and a"_s;
    QTest::newRow("argument with a place")
        << u"%1 %2"_s << QStringList{u"100%2"_s, u"x"_s} << u"100%2 x"_s;
    QTest::newRow("argument with braces")
        << u"%1{이/가} %2{을/를}"_s << QStringList{u"a{b/c}1"_s, u"2"_s} << u"a{b/c}1이 2를"_s;
    QTest::newRow("missing argument") << u"%1 %2"_s << QStringList{u"a"_s} << u"a %2"_s;
    QTest::newRow("percent sign") << u"100 % of %1"_s << QStringList{u"a"_s} << u"100 % of a"_s;
    QTest::newRow("percent at the end") << u"%1%"_s << QStringList{u"a"_s} << u"a%"_s;
    QTest::newRow("brace not closed") << u"%1{은/는"_s << QStringList{u"a"_s} << u"a{은/는"_s;
    QTest::newRow("brace elsewhere") << u"{x} %1 {y}"_s << QStringList{u"a"_s} << u"{x} a {y}"_s;
}

void ParticlesTest::fillsInOnePass()
{
    QFETCH(const QString, pattern);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, result);
    QCOMPARE(filled(pattern, arguments), result);
}

static const podium::test::Registered<ParticlesTest> registered{"tst_particles"};

#include "tst_particles.moc"
