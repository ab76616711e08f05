<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_KZ" sourcelanguage="en">
 <context>
  <name>kzailaw</name>
  <message numerus="yes">
   <source>%n articles</source>
   <translation>
    <numerusform>%n статья</numerusform>
    <numerusform>%n статьи</numerusform>
    <numerusform>%n статей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles chosen</source>
   <translation>
    <numerusform>выбрана %n статья</numerusform>
    <numerusform>выбраны %n статьи</numerusform>
    <numerusform>выбрано %n статей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chapters</source>
   <translation>
    <numerusform>%n глава</numerusform>
    <numerusform>%n главы</numerusform>
    <numerusform>%n глав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n documents</source>
   <translation>
    <numerusform>%n документ</numerusform>
    <numerusform>%n документа</numerusform>
    <numerusform>%n документов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n documents imported</source>
   <translation>
    <numerusform>импортирован %n документ</numerusform>
    <numerusform>импортированы %n документа</numerusform>
    <numerusform>импортировано %n документов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files not imported</source>
   <translation>
    <numerusform>%n файл не импортирован</numerusform>
    <numerusform>%n файла не импортированы</numerusform>
    <numerusform>%n файлов не импортированы</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n found</source>
   <translation>
    <numerusform>найдено: %n</numerusform>
    <numerusform>найдено: %n</numerusform>
    <numerusform>найдено: %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lines not understood</source>
   <translation>
    <numerusform>%n непонятая строка</numerusform>
    <numerusform>%n непонятые строки</numerusform>
    <numerusform>%n непонятых строк</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>ещё %n</numerusform>
    <numerusform>ещё %n</numerusform>
    <numerusform>ещё %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes exported</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes taken in</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n paragraphs</source>
   <translation>
    <numerusform>%n пункт</numerusform>
    <numerusform>%n пункта</numerusform>
    <numerusform>%n пунктов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passages</source>
   <translation>
    <numerusform>%n фрагмент</numerusform>
    <numerusform>%n фрагмента</numerusform>
    <numerusform>%n фрагментов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n points</source>
   <translation>
    <numerusform>%n подпункт</numerusform>
    <numerusform>%n подпункта</numerusform>
    <numerusform>%n подпунктов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n proposals</source>
   <translation>
    <numerusform>%n предложение</numerusform>
    <numerusform>%n предложения</numerusform>
    <numerusform>%n предложений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records saved</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n references</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repairs</source>
   <translation>
    <numerusform>%n исправление</numerusform>
    <numerusform>%n исправления</numerusform>
    <numerusform>%n исправлений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sections</source>
   <translation>
    <numerusform>%n раздел</numerusform>
    <numerusform>%n раздела</numerusform>
    <numerusform>%n разделов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n speeches</source>
   <translation>
    <numerusform>%n выступление</numerusform>
    <numerusform>%n выступления</numerusform>
    <numerusform>%n выступлений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n suggested</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n terms</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n units are the same</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>1.5 is easy on the eyes.</source>
   <translation>1,5 удобно для глаз.</translation>
  </message>
  <message>
   <source>A draft gathers changes to one or several acts. Type a provision at the left, or press Ctrl+E on it while reading, and write its new wording in both languages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new term</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reading room for the law of Kazakhstan</source>
   <translation>Читальный зал законодательства Казахстана</translation>
  </message>
  <message>
   <source>About KzaiLaw</source>
   <translation>О программе KzaiLaw</translation>
  </message>
  <message>
   <source>About the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Act</source>
   <translation>Акт</translation>
  </message>
  <message>
   <source>Acts</source>
   <translation>Акты</translation>
  </message>
  <message>
   <source>Add a term</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add after</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Add the full text of %n articles</source>
   <translation>
    <numerusform>Добавить полный текст %n статьи</numerusform>
    <numerusform>Добавить полные тексты %n статей</numerusform>
    <numerusform>Добавить полные тексты %n статей</numerusform>
   </translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>Принято</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Согласовано</translation>
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files</source>
   <translation>Все файлы</translation>
  </message>
  <message>
   <source>All languages</source>
   <translation>Все языки</translation>
  </message>
  <message>
   <source>All notes</source>
   <translation>Все заметки</translation>
  </message>
  <message>
   <source>All provisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also searched for: {words}</source>
   <translation>Искали также: {words}</translation>
  </message>
  <message>
   <source>Amending bill, Kazakh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amending bill, Russian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amending formula</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amending formula: Kazakh, Russian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An action, article, document or speaker</source>
   <translation>Действие, статья, документ или выступающий</translation>
  </message>
  <message>
   <source>Announced and proposed</source>
   <translation>Объявлено и предложено</translation>
  </message>
  <message>
   <source>Any colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles by sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles of the memo</source>
   <translation>Статьи справки</translation>
  </message>
  <message>
   <source>As PNG or SVG</source>
   <translation>В виде PNG или SVG</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Как в системе</translation>
  </message>
  <message>
   <source>Ask in Kazakh, Russian or English; any form of a word is found in all three.</source>
   <translation>Спрашивайте по-казахски, по-русски или по-английски: находится любая форма слова на всех трёх.</translation>
  </message>
  <message>
   <source>Attached evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Author</source>
   <translation>Автор</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bold (Ctrl+B)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bookmark</source>
   <translation>Закладка</translation>
  </message>
  <message>
   <source>Bookmark this place</source>
   <translation>Закладка на этом месте</translation>
  </message>
  <message>
   <source>Bookmarks</source>
   <translation>Закладки</translation>
  </message>
  <message>
   <source>Both languages</source>
   <translation>На двух языках</translation>
  </message>
  <message>
   <source>By place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <source>Change single words in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change this term</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed</source>
   <translation>Изменено</translation>
  </message>
  <message>
   <source>Changed in one language</source>
   <translation>Изменено на одном языке</translation>
  </message>
  <message>
   <source>Changed units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checks: nothing to remark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose articles; the debate and the commentary come with their sources, as a Word file.</source>
   <translation>Выберите статьи; обсуждение и комментарии с источниками войдут в файл Word.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Close tab</source>
   <translation>Закрыть вкладку</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Закрыть сообщение</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours</source>
   <translation>Цвета</translation>
  </message>
  <message>
   <source>Columns of an act</source>
   <translation>Колонки акта</translation>
  </message>
  <message>
   <source>Commentary</source>
   <translation>Комментарий</translation>
  </message>
  <message>
   <source>Companion law</source>
   <translation>Сопутствующий закон</translation>
  </message>
  <message>
   <source>Comparative table, Kazakh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparative table, Russian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparative table, both languages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare editions</source>
   <translation>Сравнить редакции</translation>
  </message>
  <message>
   <source>Confirm the link</source>
   <translation>Подтвердить связь</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Содержание</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Контекст</translation>
  </message>
  <message>
   <source>Copied with its source</source>
   <translation>Скопировано с источником</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copies lie in {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation>Копировать</translation>
  </message>
  <message>
   <source>Copy as GOST reference</source>
   <translation>Копировать ссылку по ГОСТ</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>Копировать адрес</translation>
  </message>
  <message>
   <source>Copy with citation</source>
   <translation>Копировать со ссылкой</translation>
  </message>
  <message>
   <source>Court decision</source>
   <translation>Решение суда</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Тёмные</translation>
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Debate</source>
   <translation>Обсуждение</translation>
  </message>
  <message>
   <source>Defined by law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Defined in {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Удалить заметку</translation>
  </message>
  <message>
   <source>Delete this draft?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Desks</source>
   <translation>Столы</translation>
  </message>
  <message>
   <source>Detach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation>Подробности</translation>
  </message>
  <message>
   <source>Did you mean: {words}</source>
   <translation>Возможно, вы имели в виду: {words}</translation>
  </message>
  <message>
   <source>Document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Documents</source>
   <translation>Документы</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft without a title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drafts of amendments</source>
   <translation>Проекты поправок</translation>
  </message>
  <message>
   <source>Drop files on the window, or choose them here: txt, html, docx, pdf.</source>
   <translation>Перетащите файлы на окно или выберите здесь: txt, html, docx, pdf.</translation>
  </message>
  <message>
   <source>Editor's note</source>
   <translation>Примечание редакции</translation>
  </message>
  <message>
   <source>Empty fields are filled by the templates when the draft is exported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enters into force</source>
   <translation>Вводится в действие</translation>
  </message>
  <message>
   <source>Entry into force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every edit is on disk at once. Copies are made while you work and before every import; older ones are thinned out: recent, one a day, one a week. Putting a copy back keeps the present state as a further copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything</source>
   <translation>Всё</translation>
  </message>
  <message>
   <source>Everything will be as it was on {}. The present state is kept as a copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exactly as typed</source>
   <translation>Точно как набрано</translation>
  </message>
  <message>
   <source>Explanatory note, Kazakh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Explanatory note, Russian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the notes shown (JSON-LD)…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export to Word</source>
   <translation>Экспорт в Word</translation>
  </message>
  <message>
   <source>Export to Word…</source>
   <translation>Экспорт в Word…</translation>
  </message>
  <message>
   <source>Filter articles</source>
   <translation>Отбор статей</translation>
  </message>
  <message>
   <source>Filter contents</source>
   <translation>Отбор в содержании</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Найти настройку</translation>
  </message>
  <message>
   <source>Find a term</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find an action</source>
   <translation>Найти действие</translation>
  </message>
  <message>
   <source>Find an action or place</source>
   <translation>Найти действие или место</translation>
  </message>
  <message>
   <source>Find in notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in this text</source>
   <translation>Найти в этом тексте</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Вперёд</translation>
  </message>
  <message>
   <source>Found: double click attaches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the context: double click attaches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gathering what is known…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go</source>
   <translation>Переход</translation>
  </message>
  <message>
   <source>Go to a provision</source>
   <translation>Перейти к норме</translation>
  </message>
  <message>
   <source>Go to {reference}</source>
   <translation>Перейти к {reference}</translation>
  </message>
  <message>
   <source>Go to: 17-3-2</source>
   <translation>Перейти: 17-3-2</translation>
  </message>
  <message>
   <source>Green</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Happened</source>
   <translation>Состоялось</translation>
  </message>
  <message>
   <source>Heading changed</source>
   <translation>Изменён заголовок</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Помощь</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Высокий контраст</translation>
  </message>
  <message>
   <source>High contrast takes the system's own colours.</source>
   <translation>Высокий контраст берёт цвета системы.</translation>
  </message>
  <message>
   <source>History and proposals</source>
   <translation>История и предложения</translation>
  </message>
  <message>
   <source>How the languages differ, if they do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation>Импорт</translation>
  </message>
  <message>
   <source>Import a sitting or an article: what they say will be shown here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import an act: its editions will be compared here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import an act: its history will stand here.</source>
   <translation>Импортируйте акт: здесь будет его история.</translation>
  </message>
  <message>
   <source>Import files</source>
   <translation>Импорт файлов</translation>
  </message>
  <message>
   <source>Import files…</source>
   <translation>Импортировать файлы…</translation>
  </message>
  <message>
   <source>Import notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import notes (JSON-LD)…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import report</source>
   <translation>Отчёт об импорте</translation>
  </message>
  <message>
   <source>Importing…</source>
   <translation>Импорт…</translation>
  </message>
  <message>
   <source>In all three languages</source>
   <translation>На всех трёх языках</translation>
  </message>
  <message>
   <source>In force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In points; Ctrl with plus and minus does the same.</source>
   <translation>В пунктах; то же делают Ctrl с плюсом и минусом.</translation>
  </message>
  <message>
   <source>Insert a unit after it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inserted</source>
   <translation>Дополнено</translation>
  </message>
  <message>
   <source>Insertion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Italic (Ctrl+I)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Justification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Justification: Kazakh, Russian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kazakh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kazakh beside Russian, or one of them alone.</source>
   <translation>Казахский рядом с русским или один из них.</translation>
  </message>
  <message>
   <source>Kazakh beside Russian, with debate and commentary. Nothing leaves this machine.</source>
   <translation>Казахский текст рядом с русским, с обсуждением и комментариями. Ничто не покидает этот компьютер.</translation>
  </message>
  <message>
   <source>Kazakh only</source>
   <translation>Только казахский</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep this context while reading on</source>
   <translation>Оставить этот контекст при дальнейшем чтении</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Сочетания клавиш</translation>
  </message>
  <message>
   <source>Language of the interface</source>
   <translation>Язык интерфейса</translation>
  </message>
  <message>
   <source>Language of the memo</source>
   <translation>Язык справки</translation>
  </message>
  <message>
   <source>Languages differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger text</source>
   <translation>Крупнее</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Library</source>
   <translation>Библиотека</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Светлые</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Светлая или тёмная</translation>
  </message>
  <message>
   <source>Line spacing</source>
   <translation>Межстрочный интервал</translation>
  </message>
  <message>
   <source>Line {number}</source>
   <translation>Строка {number}</translation>
  </message>
  <message>
   <source>Link copied</source>
   <translation>Адрес скопирован</translation>
  </message>
  <message>
   <source>List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for its uses…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made from the articles when empty</source>
   <translation>Если пусто – по номерам статей</translation>
  </message>
  <message>
   <source>Make a copy now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a memo</source>
   <translation>Составить справку</translation>
  </message>
  <message>
   <source>Make a memo…</source>
   <translation>Составить справку…</translation>
  </message>
  <message>
   <source>Matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Memo</source>
   <translation>Справка</translation>
  </message>
  <message>
   <source>Memo saved: {file}</source>
   <translation>Справка сохранена: {file}</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Меню</translation>
  </message>
  <message>
   <source>Menus, messages and memos; the texts stay in their own languages.</source>
   <translation>Меню, сообщения и справки; тексты остаются на своих языках.</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge tags…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My note on this unit</source>
   <translation>Моя заметка к этой норме</translation>
  </message>
  <message>
   <source>My notes</source>
   <translation>Мои заметки</translation>
  </message>
  <message>
   <source>My own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the author</source>
   <translation>Имя автора</translation>
  </message>
  <message>
   <source>New draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New tab</source>
   <translation>Новая вкладка</translation>
  </message>
  <message>
   <source>New wording</source>
   <translation>В новой редакции</translation>
  </message>
  <message>
   <source>New wording of this unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Newer edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next article</source>
   <translation>Следующая статья</translation>
  </message>
  <message>
   <source>Next match</source>
   <translation>Следующее совпадение</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>Следующая вкладка</translation>
  </message>
  <message>
   <source>No colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No note passes the filters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not imported</source>
   <translation>Не импортировано</translation>
  </message>
  <message>
   <source>Not used in the law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note deleted; Ctrl+Z brings it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes to review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is attached yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is known of its history yet.</source>
   <translation>О её истории пока ничего нет.</translation>
  </message>
  <message>
   <source>Nothing is known of this unit yet. Debate, commentary and references appear here.</source>
   <translation>Об этой норме пока ничего нет. Здесь появятся обсуждение, комментарии и ссылки.</translation>
  </message>
  <message>
   <source>Nothing waits for you. When a new edition of an act changes words that your notes stand on, the notes will be listed here with the old and the new text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was found. Try fewer words, or another form or language.</source>
   <translation>Ничего не найдено. Попробуйте меньше слов, другую форму или язык.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Older edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oldest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the same subject</source>
   <translation>По теме</translation>
  </message>
  <message>
   <source>Open a document first: this page cannot be printed.</source>
   <translation>Сначала откройте документ: эта страница не печатается.</translation>
  </message>
  <message>
   <source>Open an act first: a memo is made of its articles.</source>
   <translation>Сначала откройте акт: справка составляется из его статей.</translation>
  </message>
  <message>
   <source>Open in a new tab</source>
   <translation>Открыть в новой вкладке</translation>
  </message>
  <message>
   <source>Open pages</source>
   <translation>Открытые страницы</translation>
  </message>
  <message>
   <source>Open the document</source>
   <translation>Открыть документ</translation>
  </message>
  <message>
   <source>Open the passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the provision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening…</source>
   <translation>Открывается…</translation>
  </message>
  <message>
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>PDF saved, %n pages</source>
   <translation>
    <numerusform>PDF сохранён, %n страница</numerusform>
    <numerusform>PDF сохранён, %n страницы</numerusform>
    <numerusform>PDF сохранён, %n страниц</numerusform>
   </translation>
  </message>
  <message>
   <source>Part several wordings with a semicolon. Search will join them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passages that may be attached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture</source>
   <translation>Рисунок</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Presented</source>
   <translation>Представлено</translation>
  </message>
  <message>
   <source>Previous article</source>
   <translation>Предыдущая статья</translation>
  </message>
  <message>
   <source>Previous match</source>
   <translation>Предыдущее совпадение</translation>
  </message>
  <message>
   <source>Print preview</source>
   <translation>Просмотр перед печатью</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Печать…</translation>
  </message>
  <message>
   <source>Progress of the import</source>
   <translation>Ход импорта</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>Предложение</translation>
  </message>
  <message>
   <source>Propose a change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Provision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Provision to be changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Provision: 17-3-2</source>
   <translation>Норма: 17-3-2</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Опубликовано</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put on the selected words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put on the whole provision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the chosen copy back…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put this copy back?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation>Выход</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Читать</translation>
  </message>
  <message>
   <source>Reading mode</source>
   <translation>Режим чтения</translation>
  </message>
  <message>
   <source>Recently read</source>
   <translation>Недавно прочитанное</translation>
  </message>
  <message>
   <source>Redline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redline with tracked changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo (Ctrl+Shift+Z)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reference copied</source>
   <translation>Ссылка скопирована</translation>
  </message>
  <message>
   <source>References</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>References inside the act</source>
   <translation>Ссылки внутри акта</translation>
  </message>
  <message>
   <source>Referred to by</source>
   <translation>На неё ссылаются</translation>
  </message>
  <message>
   <source>Refers to</source>
   <translation>Ссылается на</translation>
  </message>
  <message>
   <source>Reject the link</source>
   <translation>Отклонить связь</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove this term</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repaired, line {number}</source>
   <translation>Исправлено, строка {number}</translation>
  </message>
  <message>
   <source>Repeal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeal it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repealed</source>
   <translation>Исключено</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Results</source>
   <translation>Результаты</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Возвращено</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Russian only</source>
   <translation>Только русский</translation>
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Сохранить как PDF</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Сохранить как PDF…</translation>
  </message>
  <message>
   <source>Save as picture…</source>
   <translation>Сохранить как рисунок…</translation>
  </message>
  <message>
   <source>Save everything as one file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved</source>
   <translation>Сохранено</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved: {}</source>
   <translation>Сохранено: {}</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation>Искать</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Искать везде</translation>
  </message>
  <message>
   <source>Search for evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search for {words}</source>
   <translation>Искать: {words}</translation>
  </message>
  <message>
   <source>Searching…</source>
   <translation>Поиск…</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation>Настройки</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Настройки…</translation>
  </message>
  <message>
   <source>Show one provision only</source>
   <translation>Показать только одну норму</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>Подписано</translation>
  </message>
  <message>
   <source>Single words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sitting</source>
   <translation>Заседание</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Мельче</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>В программе произошла ошибка</translation>
  </message>
  <message>
   <source>Source: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speaks of</source>
   <translation>Говорит о нормах</translation>
  </message>
  <message>
   <source>Split view</source>
   <translation>Разделить окно</translation>
  </message>
  <message>
   <source>Stands under memos and on your notes.</source>
   <translation>Стоит под справками и на ваших заметках.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Начало</translation>
  </message>
  <message>
   <source>Start page</source>
   <translation>Начальная страница</translation>
  </message>
  <message>
   <source>Start reading</source>
   <translation>Начать чтение</translation>
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped; what was imported before stays.</source>
   <translation>Остановлено; импортированное ранее сохранено.</translation>
  </message>
  <message>
   <source>Suggested passages too</source>
   <translation>И предложенные фрагменты</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags, parted by commas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take in a file from another machine…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the change out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Terms</source>
   <translation>Термины</translation>
  </message>
  <message>
   <source>Terms defined</source>
   <translation>Определения</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Размер текста</translation>
  </message>
  <message>
   <source>The law of Kazakhstan in Kazakh and Russian, with everything said about it. Everything stays on this machine.</source>
   <translation>Законодательство Казахстана на казахском и русском, со всем, что о нём сказано. Всё остаётся на этом компьютере.</translation>
  </message>
  <message>
   <source>The library holds one edition of this act: {}. Import a newer text of it, and both will be compared here, word by word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new wording, one line for each unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The provision of your note is gone from the new edition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The provision was reworded; the words of your note were found again in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text now; select the words for the note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The words of your note are no longer in this provision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They become (empty: taken away)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This provision is gone from the new edition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick the tags that mean the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline</source>
   <translation>Хронология</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Заголовок</translation>
  </message>
  <message>
   <source>To review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type an article, or choose a document below; the languages stay side by side.</source>
   <translation>Наберите номер статьи или выберите документ ниже; языки стоят рядом.</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Used in %n units of the law</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Uses in the law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Usual shortcuts</source>
   <translation>Обычные сочетания</translation>
  </message>
  <message>
   <source>Usual text size</source>
   <translation>Обычный размер</translation>
  </message>
  <message>
   <source>Vector picture</source>
   <translation>Векторный рисунок</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Добро пожаловать</translation>
  </message>
  <message>
   <source>What can be done</source>
   <translation>Что можно сделать</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is said about each article</source>
   <translation>Что сказано о каждой статье</translation>
  </message>
  <message>
   <source>What to do here</source>
   <translation>Что здесь можно делать</translation>
  </message>
  <message>
   <source>Whole text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With each article</source>
   <translation>К каждой статье</translation>
  </message>
  <message>
   <source>Word it anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words in force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a note</source>
   <translation>Написать заметку</translation>
  </message>
  <message>
   <source>Writing the memo…</source>
   <translation>Справка составляется…</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your glossary is saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your notes are saved. You can go on; if it happens again, send us the details.</source>
   <translation>Ваши заметки сохранены. Можно продолжать; если ошибка повторится, пришлите нам подробности.</translation>
  </message>
  <message>
   <source>Your notes will be here. Select words in a text and press Ctrl+H.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your term</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your work is copied by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>announced</source>
   <translation>объявлено</translation>
  </message>
  <message>
   <source>before a change of format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before a copy was put back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before an import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>edition of {date}</source>
   <translation>редакция от {date}</translation>
  </message>
  <message>
   <source>history</source>
   <translation>история</translation>
  </message>
  <message>
   <source>in force</source>
   <translation>действует</translation>
  </message>
  <message>
   <source>memo</source>
   <translation>spravka</translation>
  </message>
  <message>
   <source>moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>moved: was {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not found</source>
   <translation>не найдено</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>предложено</translation>
  </message>
  <message>
   <source>regular copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reported</source>
   <translation>сообщено</translation>
  </message>
  <message>
   <source>reported, text not available here</source>
   <translation>сообщалось, текста здесь нет</translation>
  </message>
  <message>
   <source>the same text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>undated</source>
   <translation>без даты</translation>
  </message>
  <message>
   <source>words found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>words gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>words in force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{keys} already belongs to “{action}”. Choose other keys.</source>
   <translation>Сочетание {keys} уже занято: «{action}». Выберите другое.</translation>
  </message>
 </context>
</TS>
