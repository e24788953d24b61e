// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "panels/manifestpage.h"
#include "panels/manifestpanel.h"
#include "panels/yamleditor.h"

#include "window/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace podium::test {

inline const QByteArray onePod = "apiVersion: v1\r\nkind: Pod\r\nmetadata: {name: lonely}\r\n"
                                 "spec: {containers: [{name: app, image: example.com/app}]}\r\n";
inline const QByteArray typedPod = "# x\r\n" + onePod;

/// A window with one file open, and keys typed into it.
struct OpenFile : WindowFixture
{
    QString path{folder.filePath(QStringLiteral("pod.yaml"))};

    OpenFile()
    {
        window.loader().setPatience(-1);
        write(onePod);
        window.openFiles({path});
        window.show();
    }

    void write(const QByteArray &bytes) const { writeBytes(path, bytes); }

    QByteArray onDisk() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("gone");
    }

    YamlEditor &editor() { return *window.manifestPanel().page(0)->editor(); }

    QByteArray text() { return window.document().texts().first().bytes(); }

    /// "# x" and a line break at the start.
    void type()
    {
        editor().moveCursor(QTextCursor::Start);
        QTest::keyClicks(&editor(), QStringLiteral("# x"));
        QTest::keyClick(&editor(), Qt::Key_Return);
    }

    void save() { window.action(Actions::Save)->trigger(); }
};

/// Presses a button of the box that is about to open.
inline void answer(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, qApp, [button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        QTest::keyClick(box->button(button), Qt::Key_Space);
    });
}

/// Names a file in the dialog that is about to open.
inline void nameFile(const QString &path)
{
    QTimer::singleShot(0, qApp, [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
    });
}

} // namespace podium::test
