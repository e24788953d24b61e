// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/input.h"

#include "manifest/manifestfile.h"

namespace podium {

Input readInput(const QStringList &paths)
{
    Input input;
    for (const QString &path : paths) {
        if (Result<ManifestText> text = readFile(path))
            input.texts.append(*std::move(text));
        else
            input.unreadable.append(text.problem());
    }
    input.read = readManifests(input.texts);
    return input;
}

Input admitted(Input input, const AdmissionContext &context)
{
    Admission admission = admit(std::move(input.read.objects), context);
    input.read.objects = std::move(admission.objects);
    input.refused = std::move(admission.refused);
    input.read.problems += admission.problems;
    return input;
}

} // namespace podium
