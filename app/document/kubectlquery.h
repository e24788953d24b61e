// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>

namespace podium {

/// Asks kubectl for what a cluster has that Podium draws. It reads and changes nothing, asks for no
/// Secrets, and runs without a shell, with nothing to type into.
class KubectlQuery : public QObject
{
    Q_OBJECT

public:
    /// Of an answer, in bytes: three times what 150,000 pods take as Podium writes them.
    static constexpr qsizetype largestAnswer = 512 * 1024 * 1024;

    enum class Failure {
        NotStarted, ///< there is no such program, or it cannot be run
        Refused,    ///< kubectl says why, in its own words
        TooLarge,
    };
    Q_ENUM(Failure)

    /// `program`: a path. Nothing runs yet.
    explicit KubectlQuery(const QString &program, QObject *parent = nullptr);
    ~KubectlQuery() override;

    static QStringList arguments();
    /// As somebody would type it.
    static QString command();

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

public slots:
    void start();
    /// Nothing is told of it any more.
    void cancel();

signals:
    /// The objects, as a manifest.
    void answered(const QByteArray &manifest);
    /// With what kubectl wrote to standard error, or the system said; may be empty.
    void failed(podium::KubectlQuery::Failure failure, const QString &words);

private:
    void finish(int status);
    void takeAnswer();
    void fail(Failure failure, const QString &words);

    QString m_program;
    QProcess m_process{};
    QByteArray m_answer{};
    bool m_isAwaited{false}; ///< somebody still wants to know
};

} // namespace podium
