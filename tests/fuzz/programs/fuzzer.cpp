// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/targets/fuzztargets.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// libFuzzer calls it for every input; whatever stops the program is a finding.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    podium::test::Promises promises;
    podium::test::PODIUM_FUZZ_FUNCTION(
        QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), promises);
    if (promises.broken().isEmpty())
        return 0;
    std::fprintf(stderr, "not kept: %s\n", promises.broken().constData());
    std::abort();
}
