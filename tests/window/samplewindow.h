// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "stage/stageview.h"

#include "support/testregistry.h"
#include "window/windowfixture.h"

#include <QApplication>

namespace podium::test {

/// The window with a sample, seen and with the keyboard on the stage.
struct SampleWindow : WindowFixture
{
    explicit SampleWindow(const QString &sample = QStringLiteral("start-scene.yaml"))
    {
        window.loader().setPatience(-1);
        window.openFiles({sourcePath(QStringLiteral("samples/") + sample)});
        window.show();
        QApplication::setActiveWindow(&window);
        window.stage().setFocus();
    }

    const Cluster &cluster() { return window.document().cluster(); }
};

} // namespace podium::test
