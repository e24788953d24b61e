// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonfiles.h"

#include "base/enumname.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace podium::test {

namespace {

constexpr auto lessonText = R"(format: 1
id: small
order: 1
module: recap
minutes: 5
seed: 3
title: {en: "Small", ko: "작은"}
goal: {en: "See a port", ko: "포트 보기"}
teaches: [S1]
controls: [select, send, edit-service]
world: {preset: trio}
manifests: |
  apiVersion: v1
  kind: Pod
  metadata: {name: client}
  spec: {nodeName: node-3, containers: [{name: shell, image: tools}]}
  ---
  apiVersion: v1
  kind: Pod
  metadata: {name: pod-1, labels: {app: pod}}
  spec: {nodeName: node-1, containers: [{name: web, image: a, ports: [{containerPort: 8080}]}]}
  ---
  apiVersion: v1
  kind: Service
  metadata: {name: svc-1}
  spec:
    selector: {app: pod}
    ports: [{port: 9000, targetPort: 8080}]
steps:
- id: works
  spotlight: [service/svc-1]
  do: {send: {from: pod/client, to: "svc/svc-1:9000"}}
  say: {en: "It works.", ko: "됩니다."}
  expect: {verdict: delivered, pod: pod-1}
- id: breaks
  predict:
    ask: {en: "And now?", ko: "이제는?"}
    choices:
    - text: {en: "Works", ko: "된다"}
      misconception: auto-port
      is: {verdict: delivered}
      why: {en: "No.", ko: "아니요."}
    - text: {en: "Refused", ko: "거절된다"}
      correct: true
      is: {verdict: refused, reason: no-listener}
      why: {en: "Yes.", ko: "네."}
  do:
  - set: {service: svc-1, fields: {"ports[0].targetPort": 8081}}
  - send: {from: pod/client, to: "svc/svc-1:9000"}
  expect: {verdict: refused}
challenge:
  brief: {en: "Mend it.", ko: "고치세요."}
  hints:
  - {en: "Look at the ports.", ko: "포트를 보세요."}
  - {en: "It is 8080.", ko: "8080입니다."}
  success:
    all:
    - packet: {from: pod/client, to: "svc/svc-1:9000", expect: {verdict: delivered}}
    - unchanged: pod/pod-1/uid
  solution:
  - set: {service: svc-1, fields: {"ports[0].targetPort": 8080}}
reflect: {en: "Why?", ko: "왜 그럴까요?"}
)";

} // namespace

QStringList shippedLessons()
{
    return QDir(sourcePath(u"resources/lessons"_s)).entryList({u"*.yaml"_s}, QDir::Files);
}

QString shippedText(const QString &file)
{
    QFile lesson(sourcePath(u"resources/lessons/"_s + file));
    return lesson.open(QIODevice::ReadOnly) ? QString::fromUtf8(lesson.readAll()) : QString();
}

QString smallLesson()
{
    return QString::fromUtf8(lessonText);
}

QString replaced(const QString &text, const QString &before, const QString &after)
{
    if (text.count(before) != 1)
        qFatal("\"%s\" is there %d times", qPrintable(before), int(text.count(before)));
    return QString(text).replace(before, after);
}

LessonReading readText(const QString &text)
{
    return readLesson(ManifestText(u"lesson.yaml"_s, text.toUtf8()));
}

QStringList linesOf(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        const QString severity = problem.severity == Severity::Error ? u"error"_s : u"warning"_s;
        lines.append(u"%1:%2 %3 %4 %5 [%6]"_s.arg(problem.span.line)
                         .arg(problem.span.column)
                         .arg(severity, dashedName(problem.code), problem.field,
                              problem.arguments.join(u'|')));
    }
    return lines;
}

} // namespace podium::test
