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
   <source>%n changes</source>
   <translation>
    <numerusform>%n change</numerusform>
    <numerusform>%n changes</numerusform>
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
   <source>%n collections</source>
   <translation>
    <numerusform>%n collection</numerusform>
    <numerusform>%n collections</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n comments and suggestions</source>
   <translation>
    <numerusform>%n comment or suggestion</numerusform>
    <numerusform>%n comments and suggestions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conflicts</source>
   <translation>
    <numerusform>%n conflict</numerusform>
    <numerusform>%n conflicts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n differences</source>
   <translation>
    <numerusform>%n difference</numerusform>
    <numerusform>%n differences</numerusform>
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
   <source>%n documents were read again</source>
   <translation>
    <numerusform>%n document was read again</numerusform>
    <numerusform>%n documents were read again</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n doubts</source>
   <translation>
    <numerusform>%n doubt</numerusform>
    <numerusform>%n doubts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n edits</source>
   <translation>
    <numerusform>%n edit</numerusform>
    <numerusform>%n edits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files are not kept and have to be imported again</source>
   <translation>
    <numerusform>%n file is not kept and has to be imported again</numerusform>
    <numerusform>%n files are not kept and have to be imported again</numerusform>
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
   <source>%n findings</source>
   <translation>
    <numerusform>%n place</numerusform>
    <numerusform>%n places</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n forms are ticked</source>
   <translation>
    <numerusform>%n form is ticked</numerusform>
    <numerusform>%n forms are ticked</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n found</source>
   <translation>
    <numerusform>%n found</numerusform>
    <numerusform>%n found</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lost</source>
   <translation>
    <numerusform>%n lost</numerusform>
    <numerusform>%n lost</numerusform>
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
   <source>%n more forms are not shown</source>
   <translation>
    <numerusform>%n more form is not shown</numerusform>
    <numerusform>%n more forms are not shown</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new or changed files in the watched folders</source>
   <translation>
    <numerusform>%n new or changed file in the watched folders</numerusform>
    <numerusform>%n new or changed files in the watched folders</numerusform>
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
   <source>%n notes added</source>
   <translation>
    <numerusform>%n note taken in</numerusform>
    <numerusform>%n notes taken in</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes are not saved</source>
   <translation>
    <numerusform>%n note is not saved</numerusform>
    <numerusform>%n notes are not saved</numerusform>
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
   <source>%n of your own works touched</source>
   <translation>
    <numerusform>%n record of yours touched</numerusform>
    <numerusform>%n records of yours touched</numerusform>
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
   <source>%n places change</source>
   <translation>
    <numerusform>%n place changes</numerusform>
    <numerusform>%n places change</numerusform>
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
   <source>%n proposals</source>
   <translation>
    <numerusform>%n proposal</numerusform>
    <numerusform>%n proposals</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n provisions</source>
   <translation>
    <numerusform>%n provision</numerusform>
    <numerusform>%n provisions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records are missing without a trace.</source>
   <translation>
    <numerusform>%n record is missing without a trace.</numerusform>
    <numerusform>%n records are missing without a trace.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records are restored</source>
   <translation>
    <numerusform>%n record is back</numerusform>
    <numerusform>%n records are back</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records cannot be read</source>
   <translation>
    <numerusform>%n record cannot be read</numerusform>
    <numerusform>%n records cannot be read</numerusform>
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
   <source>%n records that you may see</source>
   <translation>
    <numerusform>%n record that you may see</numerusform>
    <numerusform>%n records that you may see</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records were saved from the damaged file.</source>
   <translation>
    <numerusform>%n record was saved from the damaged file.</numerusform>
    <numerusform>%n records were saved from the damaged file.</numerusform>
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
   <source>%n repairs</source>
   <translation>
    <numerusform>%n repair</numerusform>
    <numerusform>%n repairs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rows, as the server estimates</source>
   <translation>
    <numerusform>%n row, as the server estimates</numerusform>
    <numerusform>%n rows, as the server estimates</numerusform>
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
   <source>%n units</source>
   <translation>
    <numerusform>%n unit</numerusform>
    <numerusform>%n units</numerusform>
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
   <source>%n units changed</source>
   <translation>
    <numerusform>%n unit changed</numerusform>
    <numerusform>%n units changed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words of the file</source>
   <translation>
    <numerusform>%n word of the file</numerusform>
    <numerusform>%n words of the file</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>+%n alike</source>
   <translation>
    <numerusform>+%n alike</numerusform>
    <numerusform>+%n alike</numerusform>
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
   <source>Change %n references to the new numbers</source>
   <translation>
    <numerusform>Change %n reference to the new number</numerusform>
    <numerusform>Change %n references to the new numbers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Cited at %n places: Enter opens</source>
   <translation>
    <numerusform>Cited at %n place: Enter opens</numerusform>
    <numerusform>Cited at %n places: Enter opens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Every one of the %n words of the file has its place.</source>
   <translation>
    <numerusform>The %n word of the file has its place.</numerusform>
    <numerusform>Every one of the %n words of the file has its place.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Import %n files</source>
   <translation>
    <numerusform>Import %n file</numerusform>
    <numerusform>Import %n files</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Indexing: %n passages</source>
   <translation>
    <numerusform>Indexing: %n passage</numerusform>
    <numerusform>Indexing: %n passages</numerusform>
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
   <source>Passed over in {folder}: %n links, pipes or devices</source>
   <translation>
    <numerusform>Passed over in {folder}: %n link, pipe or device</numerusform>
    <numerusform>Passed over in {folder}: %n links, pipes or devices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Renumber what follows: %n units</source>
   <translation>
    <numerusform>Renumber what follows: %n unit</numerusform>
    <numerusform>Renumber what follows: %n units</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Sent to the printer, %n pages</source>
   <translation>
    <numerusform>Sent to the printer, %n page</numerusform>
    <numerusform>Sent to the printer, %n pages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The full text of %n articles was added</source>
   <translation>
    <numerusform>The full text of %n article was added</numerusform>
    <numerusform>The full text of %n articles was added</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Used in %n units of the law</source>
   <translation>
    <numerusform>Used in %n unit of the law</numerusform>
    <numerusform>Used in %n units of the law</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
 </context>
</TS>
