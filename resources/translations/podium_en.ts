<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>painting</name>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n endpoint</numerusform>
            <numerusform>%n endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n Services</source>
        <translation>
            <numerusform>+%n Service</numerusform>
            <numerusform>+%n Services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Services</source>
        <translation>
            <numerusform>%n Service</numerusform>
            <numerusform>%n Services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n connections, one pod for each client (ClientIP)</source>
        <translation>
            <numerusform>%1: %n connection, one pod for each client (ClientIP)</numerusform>
            <numerusform>%1: %n connections, one pod for each client (ClientIP)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n connections, at random</source>
        <translation>
            <numerusform>%1: %n connection, at random</numerusform>
            <numerusform>%1: %n connections, at random</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n connections, at random (seed %2)</source>
        <translation>
            <numerusform>%1: %n connection, at random (seed %2)</numerusform>
            <numerusform>%1: %n connections, at random (seed %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n pods</source>
        <translation>
            <numerusform>+%n pod</numerusform>
            <numerusform>+%n pods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podium::AuthoringPanel</name>
    <message numerus="yes">
        <source>⚠ %n thing(s) are missing or wrong; each is told at its place.</source>
        <translation>
            <numerusform>⚠ %n thing is missing or wrong; it is told at its place.</numerusform>
            <numerusform>⚠ %n things are missing or wrong; each is told at its place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podium::DraftParts</name>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n problem</numerusform>
            <numerusform>%1, %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podium::JournalBinding</name>
    <message numerus="yes">
        <source>Podium did not end as it should. The work of %n sitting(s) was not saved.</source>
        <translation>
            <numerusform>Podium did not end as it should. The work of %n sitting was not saved.</numerusform>
            <numerusform>Podium did not end as it should. The work of %n sittings was not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Podium did not end as it should. The work of %1 on %2 was not saved: %n change(s).</source>
        <translation>
            <numerusform>Podium did not end as it should. The work of %1 on %2 was not saved: %n change.</numerusform>
            <numerusform>Podium did not end as it should. The work of %1 on %2 was not saved: %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podium::LessonList</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podium::MainWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n finding(s)</source>
        <translation>
            <numerusform>Show %n finding</numerusform>
            <numerusform>Show %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podium::PresenterView</name>
    <message numerus="yes">
        <source>%1 of %n min</source>
        <extracomment>%1 time that has passed, as in 07:42</extracomment>
        <translation>
            <numerusform>%1 of %n min</numerusform>
            <numerusform>%1 of %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podium::SearchBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln found</source>
        <translation>
            <numerusform>%1 of %Ln found</numerusform>
            <numerusform>%1 of %Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podium::SearchModel</name>
    <message numerus="yes">
        <source>… and %Ln more. Type more to narrow them down.</source>
        <translation>
            <numerusform>… and %Ln more. Type more to narrow them down.</numerusform>
            <numerusform>… and %Ln more. Type more to narrow them down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podium::SendBar</name>
    <message numerus="yes">
        <source>%n more pods and nodes</source>
        <translation>
            <numerusform>%n more pod or node</numerusform>
            <numerusform>%n more pods and nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podium::ShownLine</name>
    <message numerus="yes">
        <source>%1 of %Ln pods</source>
        <translation>
            <numerusform>%1 of %Ln pod</numerusform>
            <numerusform>%1 of %Ln pods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln Services</source>
        <translation>
            <numerusform>%1 of %Ln Service</numerusform>
            <numerusform>%1 of %Ln Services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln nodes</source>
        <translation>
            <numerusform>%1 of %Ln node</numerusform>
            <numerusform>%1 of %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Services are folded, as there is no room for more ribbons.</source>
        <translation>
            <numerusform>%Ln Service is folded, as there is no room for more ribbons.</numerusform>
            <numerusform>%Ln Services are folded, as there is no room for more ribbons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podium::StageView</name>
    <message numerus="yes">
        <source>%1, %2 of %Ln objects in sight</source>
        <translation>
            <numerusform>%1, %2 of %Ln object in sight</numerusform>
            <numerusform>%1, %2 of %Ln objects in sight</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podium::StorySlider</name>
    <message numerus="yes">
        <source>%1 s: %n edit(s) close together</source>
        <translation>
            <numerusform>%1 s: %n edit close together</numerusform>
            <numerusform>%1 s: %n edits close together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 s: %n send(s) close together</source>
        <translation>
            <numerusform>%1 s: %n send close together</numerusform>
            <numerusform>%1 s: %n sends close together</numerusform>
        </translation>
    </message>
</context>
</TS>
