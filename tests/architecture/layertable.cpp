// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "architecture/layertable.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podium::test {

namespace {

const QStringList core{u"QtCore"_s};
const QStringList gui{u"QtCore"_s, u"QtGui"_s, u"QtSvg"_s};
const QStringList widgets{u"QtCore"_s, u"QtGui"_s, u"QtSvg"_s, u"QtWidgets"_s};

QList<Layer> makeLayers()
{
    const QStringList upToControl{u"base"_s, u"cluster"_s, u"control"_s};
    const QStringList upToRouting = upToControl + QStringList{u"routing"_s};
    const QStringList upToPicture = upToRouting + QStringList{u"picture"_s};
    const QStringList upToLessons = upToPicture + QStringList{u"manifest"_s, u"lessons"_s};
    const QStringList drawing{u"theme"_s, u"painting"_s};
    const QStringList upToDocument = upToLessons + QStringList{u"document"_s};
    const QStringList upToStage = upToDocument + drawing + QStringList{u"stage"_s};
    const QStringList upToPanels = upToDocument + drawing + QStringList{u"forms"_s, u"panels"_s};
    const QStringList upToLearning = upToPanels + QStringList{u"learning"_s};
    const QStringList all =
        upToStage + QStringList{u"authoring"_s, u"forms"_s,   u"panels"_s,  u"help"_s,
                                u"learning"_s,  u"handout"_s, u"present"_s, u"pictures"_s};
    return {
        {u"base"_s, {}, core},
        {u"cluster"_s, {u"base"_s}, core},
        {u"control"_s, {u"base"_s, u"cluster"_s}, core},
        {u"manifest"_s, {u"base"_s, u"cluster"_s}, core},
        {u"routing"_s, upToControl, core},
        {u"picture"_s, upToRouting, core},
        // What an action does to texts and cluster is what the document's edits do.
        {u"lessons"_s, upToRouting + QStringList{u"manifest"_s, u"document/editing"_s}, core},
        {u"document"_s, upToLessons, gui},
        {u"cli"_s, upToDocument + drawing + QStringList{u"handout"_s, u"pictures"_s}, gui},

        {u"theme"_s, upToPicture, gui},
        {u"pictures"_s, {}, gui},
        {u"painting"_s, upToPicture + QStringList{u"theme"_s}, gui},
        {u"handout"_s, upToDocument + drawing, gui},
        {u"stage"_s, upToStage, widgets},
        {u"forms"_s, upToDocument + drawing, widgets},
        {u"panels"_s, upToPanels, widgets},
        {u"help"_s, upToDocument + QStringList{u"theme"_s}, widgets},
        {u"authoring"_s, upToPanels + QStringList{u"authoring"_s}, widgets},
        {u"learning"_s, upToLearning, widgets},
        {u"present"_s, all, widgets},
        {u"window"_s, all, widgets},
    };
}

} // namespace

const Layer *findLayer(const QString &name)
{
    static const QList<Layer> layers = makeLayers();
    const auto found = std::find_if(layers.begin(), layers.end(),
                                    [&](const Layer &layer) { return layer.name == name; });
    return found == layers.end() ? nullptr : &*found;
}

const Layer &programLayer()
{
    static const Layer program{{}, {u"cli"_s, u"document"_s, u"window"_s}, widgets};
    return program;
}

} // namespace podium::test
