// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/lessonactionsentence.h"

#include "document/explain/changesentence.h"
#include "document/explain/phrase.h"
#include "document/explain/words.h"
#include "lessons/lessonstate.h"
#include "manifest/manifestreader.h"

#include <QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Pods are also called by what they carry, "app=pod".
bool isLabel(const QString &name)
{
    return name.contains(u'=');
}

QString settingSentences(const ObjectRef &object, const QList<FieldSetting> &settings)
{
    QStringList sentences;
    for (const FieldSetting &setting : settings)
        sentences.append(settingSentence(object, setting));
    return sentences.join(u", "_s) + u'.';
}

struct DeedSentence
{
    QString operator()(const SendAction &deed) const
    {
        const QString to = spoken(deed.to);
        if (deed.count == 1)
            return phrase(QT_TRANSLATE_NOOP("explain", "%1 sends a packet to %2."),
                          {deed.from.name, to});
        return phrase(QT_TRANSLATE_NOOP("explain", "%1 sends %2 packets to %3."),
                      {deed.from.name, QString::number(deed.count), to});
    }

    QString operator()(const ApplyAction &deed) const
    {
        QStringList objects;
        for (const AnyObject &object :
             readManifests({ManifestText({}, deed.manifest.bytes)}).objects)
            objects.append(objectWords(refOf(object)));
        return phrase(QT_TRANSLATE_NOOP("explain", "A manifest is applied: %1."),
                      {objects.join(u", "_s)});
    }

    QString operator()(const DeleteAction &deed) const
    {
        if (isLabel(deed.name))
            return phrase(QT_TRANSLATE_NOOP("explain", "Every pod with %1 is deleted."),
                          {deed.name});
        return phrase(QT_TRANSLATE_NOOP("explain", "%1 is deleted."), {deed.name});
    }

    QString operator()(const SetAction &deed) const
    {
        return settingSentences(lessonObject(ObjectKind::Service, deed.service), deed.settings);
    }

    QString operator()(const LabelAction &deed) const
    {
        QList<FieldSetting> settings;
        for (const auto &[key, value] : deed.set)
            settings.append({u"metadata.labels[%1]"_s.arg(key), value});
        for (const QString &key : deed.remove)
            settings.append({u"metadata.labels[%1]"_s.arg(key), {}});
        return settingSentences(lessonObject(ObjectKind::Pod, deed.pod), settings);
    }

    QString operator()(const ScaleAction &deed) const
    {
        return phrase(QT_TRANSLATE_NOOP("explain", "Deployment %1 is scaled to %2."),
                      {deed.deployment, QString::number(deed.replicas)});
    }

    QString operator()(const InstallLoadBalancerAction &) const
    {
        return phrase(QT_TRANSLATE_NOOP("explain", "A load-balancer plug-in is installed."));
    }

    QString operator()(const ForwardAction &deed) const
    {
        return phrase(QT_TRANSLATE_NOOP("explain", "The router forwards its port %1 to %2:%3."),
                      {QString::number(deed.rule.port), deed.rule.nodeName,
                       QString::number(deed.rule.nodePort)});
    }

    QString operator()(const UnforwardAction &deed) const
    {
        return phrase(QT_TRANSLATE_NOOP("explain", "The router forwards port %1 no longer."),
                      {QString::number(deed.port)});
    }
};

QString anyOf(LessonAddress::Kind kind, const QString &port)
{
    if (kind == LessonAddress::Kind::Node)
        return phrase(QT_TRANSLATE_NOOP("explain", "port %1 of every node"), {port});
    if (kind == LessonAddress::Kind::Pod)
        return phrase(QT_TRANSLATE_NOOP("explain", "the address of a pod"));
    return phrase(QT_TRANSLATE_NOOP("explain", "a Service"));
}

} // namespace

QString spoken(const LessonSender &from)
{
    if (!from.isAny())
        return from.name;
    switch (from.kind) {
    case LessonSender::Kind::Node:
        return phrase(QT_TRANSLATE_NOOP("explain", "a node"));
    case LessonSender::Kind::Pod:
        return phrase(QT_TRANSLATE_NOOP("explain", "a pod"));
    case LessonSender::Kind::Client:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("explain", "outside"));
}

QString spoken(const LessonAddress &to)
{
    const QString port = to.atNodePort ? u"nodePort"_s : QString::number(to.port);
    if (isLabel(to.name))
        return phrase(QT_TRANSLATE_NOOP("explain", "a pod with %1, port %2"), {to.name, port});
    if (to.isAny())
        return anyOf(to.kind, port);
    switch (to.kind) {
    case LessonAddress::Kind::OldPod:
        return phrase(QT_TRANSLATE_NOOP("explain", "the old address of %1, port %2"),
                      {to.name, port});
    case LessonAddress::Kind::LoadBalancer:
        return phrase(QT_TRANSLATE_NOOP("explain", "the external address of %1, port %2"),
                      {to.name, port});
    case LessonAddress::Kind::Router:
        return phrase(QT_TRANSLATE_NOOP("explain", "the router, port %1"), {port});
    case LessonAddress::Kind::Pod:
    case LessonAddress::Kind::Service:
    case LessonAddress::Kind::Dns:
    case LessonAddress::Kind::Node:
        break;
    }
    return to.name + u':' + port;
}

QString sentence(const LessonDeed &deed)
{
    return std::visit(DeedSentence(), deed);
}

QString worldChangeSentence(const World &before, const World &after)
{
    if (before.provider != after.provider)
        return phrase(after.provider == LoadBalancerProvider::None
                          ? QT_TRANSLATE_NOOP("explain", "The load-balancer plug-in goes")
                          : QT_TRANSLATE_NOOP("explain", "A load-balancer plug-in is installed"));
    return phrase(QT_TRANSLATE_NOOP("explain", "The router's rules are others"));
}

} // namespace podium
