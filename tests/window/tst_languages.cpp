// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/languages.h"

#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

bool hasKorean(const QString &text)
{
    return std::ranges::any_of(
        text, [](QChar letter) { return letter.script() == QChar::Script_Hangul; });
}

} // namespace

/// What Qt itself says, in the language of the window.
class LanguagesTest : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        failOnAnyWarning();
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (!QFileInfo::exists(folder + u"/qtbase_ko.qm"_s))
            QSKIP("needs Qt's own translations: package qt6-translations-l10n");
    }

    void dialogsAreKoreanToo()
    {
        Languages languages;
        languages.use(u"ko"_s);
        QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::Save | QMessageBox::Cancel);
        QVERIFY2(hasKorean(box.button(QMessageBox::Save)->text()),
                 qPrintable(box.button(QMessageBox::Save)->text()));
        QVERIFY(hasKorean(box.button(QMessageBox::Cancel)->text()));
        QFileDialog dialog;
        QVERIFY2(hasKorean(dialog.labelText(QFileDialog::LookIn)),
                 qPrintable(dialog.labelText(QFileDialog::LookIn)));
    }

    void theLanguageChangesWhileItRuns()
    {
        Languages languages;
        languages.use(u"ko"_s);
        languages.use(u"en"_s);
        const QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::Cancel);
        QVERIFY(!hasKorean(box.button(QMessageBox::Cancel)->text()));
    }
};

static const Registered<LanguagesTest> registered{"tst_languages"};

#include "tst_languages.moc"
