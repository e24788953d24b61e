// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/indentationrepair.h"

#include "readings.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class IndentationRepairTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void repairsTheFilesOfTheNote_data();
    void repairsTheFilesOfTheNote();
    void repairedNoteMeansTheIntendedObjects();
    void repairsEveryShapeOfPaste_data();
    void repairsEveryShapeOfPaste();
    void marksTheLinesThatMoved();
    void loadsNothingUnconfirmed();
    void refusesStrayKeysThatItCannotRepair_data();
    void refusesStrayKeysThatItCannotRepair();
    void leavesSoundManifestsAlone_data();
    void leavesSoundManifestsAlone();
    void givesUpOnWhatMakesNoSense_data();
    void givesUpOnWhatMakesNoSense();
};

namespace {

const QByteArray repairedService = R"(# service_sample.yml

apiVersion: v1
kind: Service
metadata:
  name: svc-1
spec:
  selector: # 이 부분이 Pod와 Service를 연결시키기 위한 부분이다.
    app: pod # 연결하고자 하는 Pod의 이름
  ports:
    - port: 9000 # 9000번 포트로 들어오면,
      targetPort: 8080 # 8080번 포트로 연결
  type: ClusterIP # 이 부분은 optional한 부분이며, 기본값은 ClusterIP이다.
)";

const QByteArray repairedPod = R"(# pod_sample.yml

apiVersion: v1
kind: Pod
metadata:
  name: pod-1
  labels: # 이 부분이 Service와 연동시키기 위한 부분이다.
    app: pod # 이 부분이 Service와 연동시키기 위한 부분이다.
spec:
  containers:
    - name: container
      image: tmkube/app
      ports:
        - containerPort: 8080
)";

const QByteArray repairedNodePort = R"(# nodeport.yml

apiVersion: v1
kind: Service
metadata:
  name: svc-2
spec:
  selector:
    app: pod
  ports:
    - port: 9000
      targetPort: 8080
      nodePort: 30000 # 30000~32767 범위내의 Port
  type: NodePort # 옵션! 생략이 가능
)";

const QByteArray repairedLoadBalancer = R"(# load_balancer.yml

apiVersion: v1
kind: Service
metadata:
  name: svc-3
spec:
  selector:
    app: pod
  ports:
    - port: 9000
      targetPort: 8080
  type: LoadBalancer # 이렇게 타입만 추가해주면, LoadBalancer service가 생성이 된다.
)";

QByteArray withoutIndentation(const QByteArray &text)
{
    QByteArray result;
    for (const QByteArray &line : text.split('\n'))
        result += line.trimmed() + '\n';
    result.chop(1);
    return result;
}

} // namespace

void IndentationRepairTest::repairsTheFilesOfTheNote_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("repaired");
    QTest::addColumn<QStringList>("objects");

    QTest::newRow("ClusterIP") << u"service_sample.yml"_s << repairedService
                               << QStringList{u"Service default/svc-1"_s};
    QTest::newRow("Pod") << u"pod_sample.yml"_s << repairedPod
                         << QStringList{u"Pod default/pod-1"_s};
    QTest::newRow("NodePort") << u"nodeport.yml"_s << repairedNodePort
                              << QStringList{u"Service default/svc-2"_s};
    QTest::newRow("LoadBalancer") << u"load_balancer.yml"_s << repairedLoadBalancer
                                  << QStringList{u"Service default/svc-3"_s};
    QTest::newRow("all together") << u"pasted-together.yml"_s
                                  << QByteArray(repairedService + "\n---\n" + repairedPod +
                                                "\n---\n" + repairedNodePort + "\n---\n" +
                                                repairedLoadBalancer)
                                  << QStringList{u"Service default/svc-1"_s, u"Pod default/pod-1"_s,
                                                 u"Service default/svc-2"_s,
                                                 u"Service default/svc-3"_s};
}

void IndentationRepairTest::repairsTheFilesOfTheNote()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, repaired);
    QFETCH(const QStringList, objects);
    const ReadResult pasted = readText(dataFile(u"note/"_s + file));
    QCOMPARE(objectNames(pasted), QStringList());
    QCOMPARE(pasted.problems.size(), objects.size());
    QCOMPARE(pasted.repairs.size(), 1);
    QCOMPARE(QString::fromUtf8(pasted.repairs[0].repaired), QString::fromUtf8(repaired));
    const ReadResult again = readText(pasted.repairs[0].repaired);
    QCOMPARE(problemLines(again), QStringList());
    QCOMPARE(objectNames(again), objects);
}

void IndentationRepairTest::repairedNoteMeansTheIntendedObjects()
{
    const ReadResult pasted = readText(dataFile(u"note/pasted-together.yml"_s));
    const ReadResult result = readText(pasted.repairs.value(0).repaired);
    QCOMPARE(result.objects.size(), 4u);
    const auto &clusterIp = std::get<Service>(result.objects[0]);
    QCOMPARE(clusterIp.selector.text(), u"app=pod"_s);
    QCOMPARE(clusterIp.type, std::optional(ServiceType::ClusterIP));
    QCOMPARE(clusterIp.ports, (QList{ServicePort{{}, Protocol::TCP, 9000, {8080, {}}, 0, {}}}));
    const auto &pod = std::get<Pod>(result.objects[1]);
    QCOMPARE(pod.meta.labels.text(), u"app=pod"_s);
    QCOMPARE(pod.spec.containers.size(), 1);
    QCOMPARE(pod.spec.containers[0].image, u"tmkube/app"_s);
    QCOMPARE(pod.spec.containers[0].ports[0].containerPort, 8080);
    const auto &nodePort = std::get<Service>(result.objects[2]);
    QCOMPARE(nodePort.type, std::optional(ServiceType::NodePort));
    QCOMPARE(nodePort.ports, (QList{ServicePort{{}, Protocol::TCP, 9000, {8080, {}}, 30000, {}}}));
    QCOMPARE(std::get<Service>(result.objects[3]).type, std::optional(ServiceType::LoadBalancer));
}

void IndentationRepairTest::repairsEveryShapeOfPaste_data()
{
    QTest::addColumn<QByteArray>("intended");

    QTest::newRow("two containers") << QByteArray(R"(apiVersion: v1
kind: Pod
metadata:
  name: two
spec:
  containers:
    - name: a
      image: example.com/a
      ports:
        - containerPort: 8080
          name: http
        - containerPort: 8443
    - name: b
      image: example.com/b
      env:
        - name: MODE
          value: fast
      command:
        - sleep
        - "10"
  nodeName: node-1
)");
    QTest::newRow("two ports with names") << QByteArray(R"(apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: NodePort
  ports:
    - name: http
      port: 80
      protocol: TCP
    - name: dns
      port: 53
      protocol: UDP
  selector:
    app: web
    type: frontend
  externalTrafficPolicy: Local
)");
    QTest::newRow("Deployment") << QByteArray(R"(apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels:
    app: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
        tier: front
    spec:
      containers:
        - name: app
          image: example.com/web
          resources:
            requests:
              cpu: 100m
              memory: 64Mi
          ports:
            - containerPort: 8080
)");
    QTest::newRow("comments between") << QByteArray(R"(# what it is
apiVersion: v1
kind: Service
metadata:
  # its name
  name: web
spec:
  selector: {app: web}

  ports:
    # the door
    - port: 80
)");
    QTest::newRow("two objects with a separator") << QByteArray(R"(apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  ports:
    - port: 80
)");
    QTest::newRow("external name") << QByteArray(R"(apiVersion: v1
kind: Service
metadata:
  name: db
  annotations:
    example.com/owner: me
spec:
  type: ExternalName
  externalName: db.example.com
)");
}

void IndentationRepairTest::repairsEveryShapeOfPaste()
{
    QFETCH(const QByteArray, intended);
    const ReadResult result = readText(withoutIndentation(intended));
    QCOMPARE(result.objects.size(), 0u);
    QCOMPARE(result.repairs.size(), 1);
    QCOMPARE(QString::fromUtf8(result.repairs[0].repaired), QString::fromUtf8(intended));
}

void IndentationRepairTest::marksTheLinesThatMoved()
{
    const ReadResult result = readText(dataFile(u"note/service_sample.yml"_s));
    QCOMPARE(result.repairs.size(), 1);
    QCOMPARE(result.repairs[0].changedLines, (QList<int>{1, 6, 8, 9, 10, 11, 12, 13}));
    QCOMPARE(problemLines(result), (QStringList{u"indentation-lost 14:1-25:1  [Service]"_s}));
}

void IndentationRepairTest::loadsNothingUnconfirmed()
{
    const QByteArray sound = "apiVersion: v1\nkind: Pod\nmetadata: {name: fine}\n---\n";
    const ReadResult result = readText(sound + dataFile(u"note/service_sample.yml"_s));
    QCOMPARE(objectNames(result), QStringList());
    QVERIFY(hasError(result.problems));
    QCOMPARE(result.repairs.size(), 1);
    QVERIFY(result.repairs[0].repaired.startsWith(sound));
    QCOMPARE(objectNames(readText(result.repairs[0].repaired)),
             (QStringList{u"Pod default/fine"_s, u"Service default/svc-1"_s}));
}

void IndentationRepairTest::refusesStrayKeysThatItCannotRepair_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");

    QTest::newRow("spec left out")
        << QByteArray("apiVersion: v1\nkind: Service\nmetadata: {name: x}\nports: []\n")
        << u"indentation-lost 4:1-4:6 ports [Service]"_s;
    QTest::newRow("flow style")
        << QByteArray(
               "{apiVersion: v1, kind: Pod, metadata: {name: x}, spec: null, containers: []}")
        << u"indentation-lost 1:62-1:72 containers [Pod]"_s;
    QTest::newRow("name at the top") << QByteArray("apiVersion: v1\nkind: Namespace\nname: x\n")
                                     << u"indentation-lost 3:1-3:5 name [Namespace]"_s;
}

void IndentationRepairTest::refusesStrayKeysThatItCannotRepair()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, problem);
    const ReadResult result = readText(text);
    QCOMPARE(objectNames(result), QStringList());
    QCOMPARE(problemLines(result), QStringList{problem});
}

void IndentationRepairTest::leavesSoundManifestsAlone_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("empty spec") << QByteArray(
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\nspec:\nstatus: {phase: Running}\n");
    QTest::newRow("empty template metadata") << QByteArray(R"(apiVersion: apps/v1
kind: Deployment
metadata:
  name: x
spec:
  template:
    metadata:
    spec:
      containers: []
  replicas: 2
)");
    QTest::newRow("dashes at the level of their key") << QByteArray(R"(apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  ports:
  - port: 80
)");
}

void IndentationRepairTest::leavesSoundManifestsAlone()
{
    QFETCH(const QByteArray, text);
    const ReadResult result = readText(text);
    QCOMPARE(result.repairs.size(), 0);
    QCOMPARE(problemLines(result), QStringList());
    QCOMPARE(result.objects.size(), 1u);
}

void IndentationRepairTest::givesUpOnWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("block scalar") << QByteArray(
        "apiVersion: v1\nkind: Pod\nmetadata:\nname: x\nannotations:\nnote: |\nlong\ntext\n");
    QTest::newRow("item without a list")
        << QByteArray("apiVersion: v1\nkind: Pod\nmetadata:\nname: x\n- y: z\n");
}

void IndentationRepairTest::givesUpOnWhatMakesNoSense()
{
    QFETCH(const QByteArray, text);
    const ReadResult result = readText(text);
    QCOMPARE(objectNames(result), QStringList());
    QCOMPARE(result.repairs.size(), 0);
    QVERIFY(hasError(result.problems));
}

static const podium::test::Registered<IndentationRepairTest> registered{"tst_indentationrepair"};

#include "tst_indentationrepair.moc"
