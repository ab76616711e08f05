<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_KZ" sourcelanguage="en">
 <context>
  <name>kzailaw</name>
  <message numerus="yes">
   <source>%n provisions</source>
   <translation>
    <numerusform>%n норма</numerusform>
    <numerusform>%n нормы</numerusform>
    <numerusform>%n норм</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a provision by its number</source>
   <translation>Добавить норму по номеру</translation>
  </message>
  <message>
   <source>Add a provision: 17-3-2</source>
   <translation>Добавить норму: 17-3-2</translation>
  </message>
  <message>
   <source>Addressee</source>
   <translation>Кому</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Автор</translation>
  </message>
  <message>
   <source>Bottom, cm</source>
   <translation>Нижнее, см</translation>
  </message>
  <message>
   <source>By its provisions</source>
   <translation>По нормам справки</translation>
  </message>
  <message>
   <source>Contents of the memo</source>
   <translation>Состав справки</translation>
  </message>
  <message>
   <source>Export the memo</source>
   <translation>Экспорт справки</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Экспорт…</translation>
  </message>
  <message>
   <source>First line, cm</source>
   <translation>Абзац, см</translation>
  </message>
  <message>
   <source>Font</source>
   <translation>Шрифт</translation>
  </message>
  <message>
   <source>In the margin of the Word file, as comments:</source>
   <translation>На полях файла Word, в виде примечаний:</translation>
  </message>
  <message>
   <source>Kind of memo</source>
   <translation>Вид справки</translation>
  </message>
  <message>
   <source>Language of the memo</source>
   <translation>Язык справки</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Оформление</translation>
  </message>
  <message>
   <source>Left, cm</source>
   <translation>Левое, см</translation>
  </message>
  <message>
   <source>Memo saved: {file}</source>
   <translation>Справка сохранена: {file}</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Ниже</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Выше</translation>
  </message>
  <message>
   <source>My notes as Word comments</source>
   <translation>Заметки – примечаниями Word</translation>
  </message>
  <message>
   <source>My notes in the text</source>
   <translation>Заметки – в тексте</translation>
  </message>
  <message>
   <source>My notes numbered at the end</source>
   <translation>Заметки – в конце, по номерам</translation>
  </message>
  <message>
   <source>None of the results is a provision of an act</source>
   <translation>Среди найденного нет норм актов</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Должность</translation>
  </message>
  <message>
   <source>Preview of the document</source>
   <translation>Вид документа</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Вопрос</translation>
  </message>
  <message>
   <source>Right, cm</source>
   <translation>Правое, см</translation>
  </message>
  <message>
   <source>Size, pt</source>
   <translation>Кегль, пт</translation>
  </message>
  <message>
   <source>Suggested links</source>
   <translation>Предположения</translation>
  </message>
  <message>
   <source>Table of contents</source>
   <translation>Оглавление</translation>
  </message>
  <message>
   <source>Take out of the memo</source>
   <translation>Убрать из справки</translation>
  </message>
  <message>
   <source>Text in Kazakh only</source>
   <translation>Текст только на казахском</translation>
  </message>
  <message>
   <source>Text in Russian only</source>
   <translation>Текст только на русском</translation>
  </message>
  <message>
   <source>Text in both languages</source>
   <translation>Текст на двух языках</translation>
  </message>
  <message>
   <source>The provisions of the memo will stand here. Type a number above, or press Ctrl+M while reading an article, or on the results of a search.</source>
   <translation>Здесь будут стоять нормы справки. Наберите номер вверху или нажмите Ctrl+M при чтении статьи либо на результатах поиска.</translation>
  </message>
  <message>
   <source>The user's own notes</source>
   <translation>Собственные заметки</translation>
  </message>
  <message>
   <source>Tick everything that is only suggested, or nothing of it</source>
   <translation>Отметить все предположительные связи или снять с них отметки</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Заголовок</translation>
  </message>
  <message>
   <source>Top, cm</source>
   <translation>Верхнее, см</translation>
  </message>
  <message>
   <source>Without my notes</source>
   <translation>Без заметок</translation>
  </message>
  <message>
   <source>Word, PDF, OpenDocument or HTML</source>
   <translation>Word, PDF, OpenDocument или HTML</translation>
  </message>
  <message>
   <source>Writing the memo…</source>
   <translation>Справка записывается…</translation>
  </message>
  <message>
   <source>memo</source>
   <translation>справка</translation>
  </message>
  <message>
   <source>not ticked</source>
   <translation>не отмечено</translation>
  </message>
  <message>
   <source>partly ticked</source>
   <translation>отмечено частично</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>предположительно</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>отмечено</translation>
  </message>
  <message>
   <source>{taken} of {of} passages and notes</source>
   <translation>входит {taken} из {of} фрагментов и заметок</translation>
  </message>
 </context>
</TS>
