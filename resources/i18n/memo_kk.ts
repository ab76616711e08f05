<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
 <context>
  <name>kzailaw</name>
  <message numerus="yes">
   <source>%n provisions</source>
   <translation>
    <numerusform>%n норма</numerusform>
    <numerusform>%n норма</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a provision by its number</source>
   <translation>Норманы нөмірі бойынша қосу</translation>
  </message>
  <message>
   <source>Add a provision: 17-3-2</source>
   <translation>Норма қосу: 17-3-2</translation>
  </message>
  <message>
   <source>Addressee</source>
   <translation>Кімге</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Авторы</translation>
  </message>
  <message>
   <source>Bottom, cm</source>
   <translation>Астыңғы, см</translation>
  </message>
  <message>
   <source>By its provisions</source>
   <translation>Нормалары бойынша</translation>
  </message>
  <message>
   <source>Contents of the memo</source>
   <translation>Анықтаманың құрамы</translation>
  </message>
  <message>
   <source>Export the memo</source>
   <translation>Анықтаманы экспорттау</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Экспорттау…</translation>
  </message>
  <message>
   <source>First line, cm</source>
   <translation>Азат жол, см</translation>
  </message>
  <message>
   <source>Font</source>
   <translation>Қаріп</translation>
  </message>
  <message>
   <source>In the margin of the Word file, as comments:</source>
   <translation>Word файлының жиегінде, ескертпе түрінде:</translation>
  </message>
  <message>
   <source>Kind of memo</source>
   <translation>Анықтаманың түрі</translation>
  </message>
  <message>
   <source>Language of the memo</source>
   <translation>Анықтаманың тілі</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Беттің пішімі</translation>
  </message>
  <message>
   <source>Left, cm</source>
   <translation>Сол жақ, см</translation>
  </message>
  <message>
   <source>Memo saved: {file}</source>
   <translation>Анықтама сақталды: {file}</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Төмен жылжыту</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Жоғары жылжыту</translation>
  </message>
  <message>
   <source>My notes as Word comments</source>
   <translation>Жазбаларым – Word ескертпелері</translation>
  </message>
  <message>
   <source>My notes in the text</source>
   <translation>Жазбаларым – мәтін ішінде</translation>
  </message>
  <message>
   <source>My notes numbered at the end</source>
   <translation>Жазбаларым – соңында, нөмірленіп</translation>
  </message>
  <message>
   <source>None of the results is a provision of an act</source>
   <translation>Табылғандардың ішінде акт нормасы жоқ</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Лауазымы</translation>
  </message>
  <message>
   <source>Preview of the document</source>
   <translation>Құжаттың көрінісі</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Мәселе</translation>
  </message>
  <message>
   <source>Right, cm</source>
   <translation>Оң жақ, см</translation>
  </message>
  <message>
   <source>Size, pt</source>
   <translation>Өлшемі, пт</translation>
  </message>
  <message>
   <source>Suggested links</source>
   <translation>Болжамды сілтемелер</translation>
  </message>
  <message>
   <source>Table of contents</source>
   <translation>Мазмұны</translation>
  </message>
  <message>
   <source>Take out of the memo</source>
   <translation>Анықтамадан алып тастау</translation>
  </message>
  <message>
   <source>Text in Kazakh only</source>
   <translation>Мәтін тек қазақша</translation>
  </message>
  <message>
   <source>Text in Russian only</source>
   <translation>Мәтін тек орысша</translation>
  </message>
  <message>
   <source>Text in both languages</source>
   <translation>Мәтін екі тілде</translation>
  </message>
  <message>
   <source>The provisions of the memo will stand here. Type a number above, or press Ctrl+M while reading an article, or on the results of a search.</source>
   <translation>Анықтамаға кіретін нормалар осында тұрады. Жоғарыға нөмірін жазыңыз немесе бапты оқып отырғанда не іздеу нәтижелерінде Ctrl+M басыңыз.</translation>
  </message>
  <message>
   <source>The user's own notes</source>
   <translation>Өз жазбаларыңыз</translation>
  </message>
  <message>
   <source>Tick everything that is only suggested, or nothing of it</source>
   <translation>Болжамды сілтемелердің бәрін белгілеу немесе ешқайсысын белгілемеу</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Тақырыбы</translation>
  </message>
  <message>
   <source>Top, cm</source>
   <translation>Үстіңгі, см</translation>
  </message>
  <message>
   <source>Without my notes</source>
   <translation>Жазбаларымсыз</translation>
  </message>
  <message>
   <source>Word, PDF, OpenDocument or HTML</source>
   <translation>Word, PDF, OpenDocument немесе HTML</translation>
  </message>
  <message>
   <source>Writing the memo…</source>
   <translation>Анықтама жазылып жатыр…</translation>
  </message>
  <message>
   <source>memo</source>
   <translation>анықтама</translation>
  </message>
  <message>
   <source>not ticked</source>
   <translation>белгіленбеген</translation>
  </message>
  <message>
   <source>partly ticked</source>
   <translation>ішінара белгіленген</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>болжамды</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>белгіленген</translation>
  </message>
  <message>
   <source>{taken} of {of} passages and notes</source>
   <translation>{of} үзінді мен жазбаның {taken} кіреді</translation>
  </message>
 </context>
</TS>
