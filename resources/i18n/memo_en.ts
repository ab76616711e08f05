<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
 <context>
  <name>kzailaw</name>
  <message numerus="yes">
   <source>%n provisions</source>
   <translation>
    <numerusform>%n provision</numerusform>
    <numerusform>%n provisions</numerusform>
   </translation>
  </message>
 </context>
</TS>
