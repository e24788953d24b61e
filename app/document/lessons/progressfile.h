// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/lessons/lessonrecord.h"

namespace podium {

/// Where progress is kept between two starts of the program.
class ProgressFile
{
public:
    explicit ProgressFile(const QString &path)
        : m_path(path)
    {}

    /// In the folder for this user's data.
    static ProgressFile ofThisUser();

    const QString &path() const { return m_path; }

    /// Nothing has been kept yet: empty progress. A file that cannot be understood is put aside
    /// under the name that is written to `setAside`, so that it is not written over.
    LessonProgress load(QString *setAside = nullptr) const;
    /// All or, on failure, nothing: the system's own message is returned. Empty: it is written.
    QString save(const LessonProgress &progress) const;

private:
    QString m_path;
};

} // namespace podium
