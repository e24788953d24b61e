// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/manifestreader.h"

#include "manifest/fieldplace.h"
#include "manifest/manifestwriter.h"
#include "manifest/sourcemap.h"

#include "manifest/readings.h"
#include "places.h"

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

void expectObject(const AnyObject &object, const QList<ManifestText> &texts, Promises &promises)
{
    const Origin &origin = metaOf(object).origin;
    const SourceMap map(texts, origin);
    promises.expect(map.locate(u"spec.ports[0].port"_s).isValid(), "a field has a place");
    promises.expect(map.locate({}).line == startOf(origin, texts).line, "an object has a start");

    const QByteArray written = manifestOf(object);
    const ReadResult again = readText(written);
    promises.expect(again.objects.size() == 1 && isSameObject(again.objects[0], object),
                    "an object reads back as it was written", written);
}

} // namespace

void tryManifestReader(const QByteArray &input, Promises &promises)
{
    const QList<ManifestText> texts{ManifestText{u"a.yaml"_s, input}};
    const ReadResult result = readManifests(texts);
    promises.expect(texts[0].bytes() == input, "a text keeps its bytes");
    expectPlaces(result.problems, input, promises);
    for (const AnyObject &object : result.objects)
        expectObject(object, texts, promises);
    for (const RepairProposal &repair : result.repairs)
        promises.expect(readText(repair.repaired).repairs.isEmpty(), "a repair is sound",
                        repair.repaired);
}

} // namespace podium::test
