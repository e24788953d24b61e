// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/startscene.h"

#include "picture/layoutengine.h"
#include "support/testregistry.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace podium::test {

StartScene::StartScene()
{
    QFile file(sourcePath(u"samples/start-scene.yaml"_s));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    document.open(readDocument({{u"start-scene.yaml"_s, file.readAll()}}));
    sentPackets.setTimeFlight([this](const Route &route, double start) {
        return timesOf(place(document.cluster()), route, start);
    });
}

Request StartScene::request()
{
    Request request;
    request.from = {Sender::Kind::Client, clientRef(u"phone"_s), {}};
    request.to.kind = Target::Kind::LoadBalancer;
    request.to.object = serviceRef(u"default"_s, u"svc-3"_s);
    request.to.port = 9000;
    return request;
}

void StartScene::sendAt(double time, const SendPlan &plan)
{
    document.setTime(time);
    sentPackets.send(request(), plan);
}

void StartScene::deleteAt(double time, const ObjectRef &object)
{
    document.setTime(time);
    document.apply(u"Delete "_s + object.name, document.cluster().without(object));
}

QStringList StartScene::podNames() const
{
    QStringList names;
    for (const Pod &pod : document.cluster().pods())
        names.append(pod.meta.name);
    return names;
}

QString StartScene::told() const
{
    QStringList words;
    for (const HistoryEvent &event : history().run().events) {
        const Edit *edit = event.edit();
        const QString what = !edit                            ? u"packet"_s
                             : edit->kind == Edit::Kind::Undo ? u"Undo: "_s + edit->description
                             : edit->kind == Edit::Kind::Redo ? u"Redo: "_s + edit->description
                                                              : edit->description;
        words.append(what + u' ' + QString::number(event.time));
    }
    return words.join(u", "_s);
}

} // namespace podium::test
