// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/templates.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// A name that no object has, whatever its kind: what belongs together is called alike.
QString freeStem(const Cluster &cluster, const QString &stem)
{
    QSet<QString> taken;
    for (const ObjectRef &object : cluster.allObjects())
        taken.insert(object.name);
    QString name = stem;
    for (int number = 2; taken.contains(name) || taken.contains(name + u"-1"_s); ++number)
        name = u"%1-%2"_s.arg(stem).arg(number);
    return name;
}

} // namespace

const QList<Template> &templates()
{
    static const QList<Template> list{
        {QT_TRANSLATE_NOOP("templates", "&Namespace"), "namespace", "space"},
        {QT_TRANSLATE_NOOP("templates", "N&ode"), "node", "worker"},
        {QT_TRANSLATE_NOOP("templates", "&Pod"), "pod", "pod"},
        {QT_TRANSLATE_NOOP("templates", "&Deployment"), "deployment", "web"},
        {QT_TRANSLATE_NOOP("templates", "&StatefulSet with its Service"), "stateful-set", "db"},
        {QT_TRANSLATE_NOOP("templates", "D&aemonSet"), "daemon-set", "agent"},
        {QT_TRANSLATE_NOOP("templates", "&Job"), "job", "job"},
        {QT_TRANSLATE_NOOP("templates", "Service: &ClusterIP"), "service-cluster-ip", "svc"},
        {QT_TRANSLATE_NOOP("templates", "Service: Node&Port"), "service-node-port", "svc"},
        {QT_TRANSLATE_NOOP("templates", "Service: &LoadBalancer"), "service-load-balancer", "svc"},
        {QT_TRANSLATE_NOOP("templates", "Service: &headless"), "service-headless", "svc"},
        {QT_TRANSLATE_NOOP("templates", "Service: &ExternalName"), "service-external-name", "db"},
        {QT_TRANSLATE_NOOP("templates", "Service &without selector, and its EndpointSlice"),
         "service-without-selector", "db"},
    };
    return list;
}

QByteArray manifestFor(const Template &made, const Cluster &cluster, const QString &app)
{
    QFile file(u":/podium/templates/%1.yaml"_s.arg(QLatin1String(made.file)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "manifestFor", "every template of the table is in resources/templates");
    const QString name = freeStem(cluster, QString::fromLatin1(made.stem));
    QByteArray text = opened ? file.readAll() : QByteArray();
    text.replace("$(name)", name.toUtf8());
    text.replace("$(app)", (app.isEmpty() ? name : app).toUtf8());
    return text;
}

} // namespace podium
