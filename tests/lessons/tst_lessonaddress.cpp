// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonaddress.h"
#include "lessons/statepath.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace Qt::StringLiterals;

class LessonAddressTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void addressKeepsItsText_data();
    void addressKeepsItsText();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void senderKeepsItsText_data();
    void senderKeepsItsText();
    void pathKeepsItsText();
};

void LessonAddressTest::addressKeepsItsText_data()
{
    QTest::addColumn<bool>("anyPort");
    for (const char *text : {"pod/pod-1:8080", "pod/app=pod:8080", "old/pod-1:8080",
                             "svc/svc-1:9000", "dns/svc-1.shop:80", "node/node-3:30000",
                             "node/node-2:nodePort", "node/*:30000", "lb/svc-3:9000", "router:80"})
        QTest::newRow(text) << false;
    for (const char *text : {"pod/*", "node/*", "svc/svc-1", "router"})
        QTest::newRow(text) << true;
}

void LessonAddressTest::addressKeepsItsText()
{
    QFETCH(const bool, anyPort);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const auto address = lessonAddressFromText(text, anyPort);
    QVERIFY(address);
    QCOMPARE(lessonText(*address), text);
    QVERIFY(!anyPort || !lessonAddressFromText(text));
}

void LessonAddressTest::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "pod", "pod/", "pod/:80", "pod:80", "svc/a:0", "svc/a:65536", "svc/a:x",
          "svc/a:", "lb/a:nodePort", "router/a:80", "10.0.0.1:80", "Pod/a:80"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
}

void LessonAddressTest::refusesWhatIsNoAddress()
{
    QFETCH(const QString, text);
    QVERIFY(!lessonAddressFromText(text));
}

void LessonAddressTest::senderKeepsItsText_data()
{
    QTest::addColumn<bool>("isSender");
    for (const char *text : {"client/laptop", "pod/client", "node/node-3", "client/*", "pod/app=a"})
        QTest::newRow(text) << true;
    for (const char *text : {"svc/a", "client", "client/", "laptop"})
        QTest::newRow(text) << false;
}

void LessonAddressTest::senderKeepsItsText()
{
    QFETCH(const bool, isSender);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const auto sender = lessonSenderFromText(text);
    QCOMPARE(sender.has_value(), isSender);
    QVERIFY(!sender || lessonText(*sender) == text);
}

void LessonAddressTest::pathKeepsItsText()
{
    for (const char *text : {"service/svc-2/spec.type", "pod/p/ready", "router/all/forwards"}) {
        const auto path = statePathFromText(QString::fromLatin1(text));
        QVERIFY(path);
        QCOMPARE(path->text(), QString::fromLatin1(text));
        QVERIFY(isStateField(path->kind, path->field));
    }
    QCOMPARE(statePathFromText(u"pods/all/*"_s)->text(), u"pod/all/*"_s);
    QVERIFY(isStateField(ObjectKind::Service, u"spec.ports[0].nodePort"_s));
    QVERIFY(isStateField(ObjectKind::Pod, u"metadata.labels[app]"_s));
    QVERIFY(!isStateField(ObjectKind::Service, u"spec.nodePort"_s));
    QVERIFY(!statePathFromText(u"service/svc-2"_s));
    QVERIFY(!statePathFromText(u"shop/svc-2/spec.type"_s));
}

static const podium::test::Registered<LessonAddressTest> registered{"tst_lessonaddress"};

#include "tst_lessonaddress.moc"
