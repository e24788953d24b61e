// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"
#include "base/sourcespan.h"

#include <QWidget>

#include <memory>

class QTabWidget;

namespace podium {

class ClusterDocument;
class ManifestPage;
class Selection;
struct Theme;

/// The texts that are open, one tab a file, to edit beside the picture. What is typed changes the
/// cluster after a short pause, as far as it can be read.
class ManifestPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    ManifestPanel(ClusterDocument &document, Selection &selection, QWidget *parent = nullptr);
    ~ManifestPanel() override;

    void setTheme(const Theme &theme);
    /// What the tabs are called, one title a text; the rest go by their texts' names.
    void setTitles(const QStringList &titles);

    /// Index of the text in front; -1 for none.
    int currentFile() const;

    /// Null for a text that is not there.
    ManifestPage *page(int file) const { return m_pages.value(file); }

public slots:
    /// Brings a text to the front, if it is there.
    void showFile(int file);
    /// Opens the file's tab and goes to the place; does nothing for an invalid span.
    void showPlace(const podium::SourceSpan &span);
    /// Goes to the object, unless the cursor is in it.
    void showObject(const podium::ObjectRef &object);
    /// Makes what has been typed a change of the document, without waiting for the pause.
    void flush();

signals:
    void currentFileChanged(int file);
    /// Says why something pasted was left out.
    void pasteRefused(const QString &explanation);

private:
    void rebuild();
    void refresh();
    void addPage();
    /// Where the cursor is; null for none.
    ObjectRef objectAt(int file, int line) const;

    ClusterDocument &m_document;
    Selection &m_selection;
    QTabWidget *m_tabs;
    QList<ManifestPage *> m_pages{};
    std::unique_ptr<const Theme> m_theme;
};

} // namespace podium
