// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace podium {

class SearchBar;
class Selection;
class ShownLine;
class StageBinding;
class StageView;

/// What is found is selected and flown to, what is filtered is placed anew, and how much is shown
/// is said under the stage. All is borrowed and must outlive this.
class SearchBinding : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        SearchBar &bar;
        ShownLine &line;
        StageBinding &binding;
        StageView &stage;
        Selection &selection;
    };

    SearchBinding(const Parts &parts, QObject *parent = nullptr);
};

} // namespace podium
