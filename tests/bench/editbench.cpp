// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/suites.h"

#include "bench/eventscan.h"
#include "bench/generatedmanifest.h"

#include "manifest/manifesteditor.h"

namespace podium::bench {

using namespace Qt::StringLiterals;

namespace {

/// The documents of a manifest as the items of one List.
QByteArray asList(const QByteArray &manifest)
{
    QByteArray list = "apiVersion: v1\nkind: List\nitems:";
    bool isFirst = false;
    for (const QByteArray &line : manifest.split('\n')) {
        if (line == "---") {
            isFirst = true;
        } else if (!line.isEmpty()) {
            list += (isFirst ? "\n- " : "\n  ") + line;
            isFirst = false;
        }
    }
    return list + '\n';
}

const FieldSetting label{u"metadata.labels[app]"_s, u"nothing"_s};

void benchList(const Size &size)
{
    const QByteArray list = asList(generatedManifest(size.pods));
    const int last = generatedObjects(size.pods) - 1;
    const double floor = medianMilliseconds(size.rounds, [&list] {
        QByteArray copy(list.constData(), list.size());
        require(copy.count('\n') > 3, "it has lines");
    });
    QByteArray edited;
    report(u"label the last object of a List of %1 MB"_s.arg(list.size() / 1'000'000),
           medianMilliseconds(size.rounds, [&] { edited = withField(list, last, label).value(); }),
           u"copy it, count its lines"_s, floor);
    require(edited.mid(edited.lastIndexOf("\n- ")).contains("app: nothing"), "it was labelled");
}

void benchObject(const Size &size)
{
    constexpr int times = 100;
    const QByteArray manifest = generatedManifest(60);
    const QByteArray object = manifest.mid(manifest.lastIndexOf("---"));
    const double floor = medianMilliseconds(size.rounds, [&object] {
        for (int i = 0; i < 2 * times; ++i)
            require(scannedDocuments(object) == 1, "yaml-cpp sees it");
    });
    QByteArray edited;
    report(u"label one object, %1 times"_s.arg(times),
           medianMilliseconds(size.rounds,
                              [&] {
                                  for (int i = 0; i < times; ++i)
                                      edited = withField(object, -1, label).value();
                              }),
           u"yaml-cpp events alone"_s, floor);
    require(edited.contains("app: nothing"), "it was labelled");
}

} // namespace

void runEditBench(const Size &size)
{
    benchList(size);
    benchObject(size);
}

} // namespace podium::bench
