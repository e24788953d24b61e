// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/eventscan.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <sstream>

namespace podium::bench {

namespace {

/// Hears everything and keeps a count, so that nothing is left out as unused.
class Counter : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark &) override { ++documents; }

    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &, YAML::anchor_t) override {}

    void OnAlias(const YAML::Mark &, YAML::anchor_t) override {}

    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t,
                  const std::string &) override
    {}

    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {}

    void OnSequenceEnd() override {}

    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {}

    void OnMapEnd() override {}

    int documents{0};
};

} // namespace

int scannedDocuments(const QByteArray &text)
{
    std::istringstream stream(text.toStdString());
    YAML::Parser parser(stream);
    Counter counter;
    while (parser.HandleNextDocument(counter)) {
    }
    return counter.documents;
}

} // namespace podium::bench
