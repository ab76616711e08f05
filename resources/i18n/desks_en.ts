<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
 <context>
  <name>kzailaw</name>
  <message numerus="yes">
   <source>%n changes</source>
   <translation>
    <numerusform>%n change</numerusform>
    <numerusform>%n changes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes</source>
   <translation>
    <numerusform>%n note</numerusform>
    <numerusform>%n notes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes exported</source>
   <translation>
    <numerusform>%n note exported</numerusform>
    <numerusform>%n notes exported</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes taken in</source>
   <translation>
    <numerusform>%n note taken in</numerusform>
    <numerusform>%n notes taken in</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passages</source>
   <translation>
    <numerusform>%n passage</numerusform>
    <numerusform>%n passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n proposals</source>
   <translation>
    <numerusform>%n proposal</numerusform>
    <numerusform>%n proposals</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records saved</source>
   <translation>
    <numerusform>%n record saved</numerusform>
    <numerusform>%n records saved</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n references</source>
   <translation>
    <numerusform>%n reference</numerusform>
    <numerusform>%n references</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n suggested</source>
   <translation>
    <numerusform>%n of them suggested</numerusform>
    <numerusform>%n of them suggested</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n terms</source>
   <translation>
    <numerusform>%n term</numerusform>
    <numerusform>%n terms</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n units are the same</source>
   <translation>
    <numerusform>%n unit is the same</numerusform>
    <numerusform>%n units are the same</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Used in %n units of the law</source>
   <translation>
    <numerusform>Used in %n unit of the law</numerusform>
    <numerusform>Used in %n units of the law</numerusform>
   </translation>
  </message>
 </context>
</TS>
