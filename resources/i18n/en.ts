<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
 <context>
  <name>kzailaw</name>
  <message numerus="yes">
   <source>%n articles</source>
   <translation>
    <numerusform>%n article</numerusform>
    <numerusform>%n articles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chapters</source>
   <translation>
    <numerusform>%n chapter</numerusform>
    <numerusform>%n chapters</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n documents</source>
   <translation>
    <numerusform>%n document</numerusform>
    <numerusform>%n documents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n documents imported</source>
   <translation>
    <numerusform>%n document imported</numerusform>
    <numerusform>%n documents imported</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files not imported</source>
   <translation>
    <numerusform>%n file not imported</numerusform>
    <numerusform>%n files not imported</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lines not understood</source>
   <translation>
    <numerusform>%n line not understood</numerusform>
    <numerusform>%n lines not understood</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%n more</numerusform>
    <numerusform>%n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n paragraphs</source>
   <translation>
    <numerusform>%n paragraph</numerusform>
    <numerusform>%n paragraphs</numerusform>
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
   <source>%n points</source>
   <translation>
    <numerusform>%n point</numerusform>
    <numerusform>%n points</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repairs</source>
   <translation>
    <numerusform>%n repair</numerusform>
    <numerusform>%n repairs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sections</source>
   <translation>
    <numerusform>%n section</numerusform>
    <numerusform>%n sections</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n speeches</source>
   <translation>
    <numerusform>%n speech</numerusform>
    <numerusform>%n speeches</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Add the full text of %n articles</source>
   <translation>
    <numerusform>Add the full text of %n article</numerusform>
    <numerusform>Add the full text of %n articles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>PDF saved, %n pages</source>
   <translation>
    <numerusform>PDF saved, %n page</numerusform>
    <numerusform>PDF saved, %n pages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The full text of %n articles was added</source>
   <translation>
    <numerusform>The full text of %n article was added</numerusform>
    <numerusform>The full text of %n articles was added</numerusform>
   </translation>
  </message>
 </context>
</TS>
