<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_KZ" sourcelanguage="en">
 <context>
  <name>kzailaw</name>
  <message numerus="yes">
   <source>%n notes are not saved</source>
   <translation>
    <numerusform>%n заметка не сохранена</numerusform>
    <numerusform>%n заметки не сохранены</numerusform>
    <numerusform>%n заметок не сохранено</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records were saved from the damaged file.</source>
   <translation>
    <numerusform>Из повреждённого файла спасена %n запись.</numerusform>
    <numerusform>Из повреждённого файла спасены %n записи.</numerusform>
    <numerusform>Из повреждённого файла спасено %n записей.</numerusform>
   </translation>
  </message>
  <message>
   <source>A new file for your notes has been made</source>
   <translation>Создан новый файл для ваших заметок</translation>
  </message>
  <message>
   <source>Close without them</source>
   <translation>Закрыть без них</translation>
  </message>
  <message>
   <source>Later, only read now</source>
   <translation>Позже, пока только читать</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Не сохранено</translation>
  </message>
  <message>
   <source>Nothing could be read any more.</source>
   <translation>Прочитать уже ничего не удалось.</translation>
  </message>
  <message>
   <source>Open the copy of {date}</source>
   <translation>Открыть копию от {date}</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Только чтение</translation>
  </message>
  <message>
   <source>Read only: open in another window</source>
   <translation>Только чтение: открыто в другом окне</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Спасти что читается</translation>
  </message>
  <message>
   <source>Some notes are not saved</source>
   <translation>Некоторые заметки не сохранены</translation>
  </message>
  <message>
   <source>Start afresh</source>
   <translation>Начать заново</translation>
  </message>
  <message>
   <source>The copies made before stay in the list of notes.</source>
   <translation>Прежние копии остаются в списке заметок.</translation>
  </message>
  <message>
   <source>The copy of {date} is open.</source>
   <translation>Открыта копия от {date}.</translation>
  </message>
  <message>
   <source>The damaged file is kept here:</source>
   <translation>Повреждённый файл лежит здесь:</translation>
  </message>
  <message>
   <source>The disk refused them. Free some space and try again, or close without them.</source>
   <translation>Диск их не принял. Освободите место и повторите или закройте окно без них.</translation>
  </message>
  <message>
   <source>The disk refused them. They are kept here; click to try again.</source>
   <translation>Диск их не принял. Они остались в этом окне; нажмите, чтобы повторить.</translation>
  </message>
  <message>
   <source>The file with your notes cannot be read</source>
   <translation>Файл с вашими заметками не читается</translation>
  </message>
  <message>
   <source>The last whole copy is from {date}. Notes made after it that can still be read are taken over too.</source>
   <translation>Последняя исправная копия сделана {date}. Более поздние заметки, которые ещё читаются, тоже будут взяты.</translation>
  </message>
  <message>
   <source>The law, the debate and the commentary are not affected. Nothing is deleted: the damaged file is kept beside the new one.</source>
   <translation>Закон, обсуждение и комментарии не пострадали. Ничего не удаляется: повреждённый файл останется рядом с новым.</translation>
  </message>
  <message>
   <source>There is no whole copy. What can still be read in the damaged file is taken over into a new one.</source>
   <translation>Исправной копии нет. Всё, что ещё читается в повреждённом файле, будет перенесено в новый.</translation>
  </message>
  <message>
   <source>What could be read is saved</source>
   <translation>Что читалось, спасено</translation>
  </message>
  <message>
   <source>Your notes are back</source>
   <translation>Ваши заметки восстановлены</translation>
  </message>
  <message>
   <source>Your notes are not open</source>
   <translation>Ваши заметки не открыты</translation>
  </message>
  <message>
   <source>Your notes can be edited again</source>
   <translation>Заметки снова можно править</translation>
  </message>
 </context>
</TS>
