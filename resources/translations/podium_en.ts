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
