// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/clusterdocument.h"
#include "document/pendingpreview.h"
#include "document/selection.h"
#include "forms/fieldeditor.h"
#include "forms/objectform.h"
#include "support/shopmanifest.h"

#include <QLabel>
#include <QTest>

namespace podium::test {

/// A document of one text, and the form of its selected object, shown and active.
struct FormScene
{
    ClusterDocument document{};
    Selection selection{};
    PendingPreview pending{document};
    ObjectForm form{document, selection, pending};

    FormScene(const QByteArray &text, const ObjectRef &object)
    {
        document.open(readDocument({{QStringLiteral("shop.yaml"), text}}));
        selection.select(object);
        form.resize(300, 700);
        form.show();
        form.activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&form);
    }

    QByteArray text() const { return document.texts().first().bytes(); }

    template <class Editor = FieldEditor>
    Editor *editor(const QString &field) const
    {
        for (Editor *editor : form.findChildren<Editor *>()) {
            if (editor->field() == field && !editor->isHidden())
                return editor;
        }
        return nullptr;
    }

    /// What is said to be wrong beside this field; empty for nothing.
    QString problem(const QString &field) const
    {
        const auto *label = editor(field)->template findChild<QLabel *>(QStringLiteral("problem"));
        return label->isHidden() ? QString() : label->text();
    }

    /// Where the keys go.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
};

inline const ObjectRef web = serviceRef(QStringLiteral("default"), QStringLiteral("web"));
inline const ObjectRef pod1 = podRef(QStringLiteral("default"), QStringLiteral("pod-1"));

inline const QByteArray shopText = shopManifest("    app: web # the first\n    tier: front\n");

} // namespace podium::test
