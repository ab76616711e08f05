<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
 <context>
  <name>kzailaw</name>
  <message numerus="yes">
   <source>%n notes are not saved</source>
   <translation>
    <numerusform>%n note is not saved</numerusform>
    <numerusform>%n notes are not saved</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records were saved from the damaged file.</source>
   <translation>
    <numerusform>%n record was saved from the damaged file.</numerusform>
    <numerusform>%n records were saved from the damaged file.</numerusform>
   </translation>
  </message>
 </context>
</TS>
