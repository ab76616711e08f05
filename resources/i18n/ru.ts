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
  <message>
   <source>1.5 is easy on the eyes.</source>
   <translation>1,5 удобно для глаз.</translation>
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
   <source>Act</source>
   <translation>Акт</translation>
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
   <source>All files</source>
   <translation>Все файлы</translation>
  </message>
  <message>
   <source>An action, article, document or speaker</source>
   <translation>Действие, статья, документ или выступающий</translation>
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
   <source>Back</source>
   <translation>Назад</translation>
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
   <source>Cancel</source>
   <translation>Отмена</translation>
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
   <source>Choose a passage: the provisions it speaks of appear here.</source>
   <translation>Выберите фрагмент: здесь появятся нормы, о которых он говорит.</translation>
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
   <source>Debate</source>
   <translation>Обсуждение</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Удалить заметку</translation>
  </message>
  <message>
   <source>Desks</source>
   <translation>Столы</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Подробности</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документы</translation>
  </message>
  <message>
   <source>Drop files on the window, or choose them here: txt, html, docx, pdf.</source>
   <translation>Перетащите файлы на окно или выберите здесь: txt, html, docx, pdf.</translation>
  </message>
  <message>
   <source>Edition of {new} instead of {old}</source>
   <translation>Редакция от {new} вместо редакции от {old}</translation>
  </message>
  <message>
   <source>Editor's note</source>
   <translation>Примечание редакции</translation>
  </message>
  <message>
   <source>Enters into force</source>
   <translation>Вводится в действие</translation>
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
   <source>Find an action</source>
   <translation>Найти действие</translation>
  </message>
  <message>
   <source>Find an action or place</source>
   <translation>Найти действие или место</translation>
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
   <source>Import</source>
   <translation>Импорт</translation>
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
   <source>Import report</source>
   <translation>Отчёт об импорте</translation>
  </message>
  <message>
   <source>Importing…</source>
   <translation>Импорт…</translation>
  </message>
  <message>
   <source>In points; Ctrl with plus and minus does the same.</source>
   <translation>В пунктах; то же делают Ctrl с плюсом и минусом.</translation>
  </message>
  <message>
   <source>Inserted</source>
   <translation>Дополнено</translation>
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
   <source>Larger text</source>
   <translation>Крупнее</translation>
  </message>
  <message>
   <source>Left column narrower</source>
   <translation>Левая колонка уже</translation>
  </message>
  <message>
   <source>Left column wider</source>
   <translation>Левая колонка шире</translation>
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
   <source>Make a memo</source>
   <translation>Составить справку</translation>
  </message>
  <message>
   <source>Make a memo…</source>
   <translation>Составить справку…</translation>
  </message>
  <message>
   <source>Memo</source>
   <translation>Справка</translation>
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
   <source>My note on this unit</source>
   <translation>Моя заметка к этой норме</translation>
  </message>
  <message>
   <source>My notes</source>
   <translation>Мои заметки</translation>
  </message>
  <message>
   <source>Name of the author</source>
   <translation>Имя автора</translation>
  </message>
  <message>
   <source>New in the library</source>
   <translation>Добавлено в библиотеку</translation>
  </message>
  <message>
   <source>New since last time</source>
   <translation>Новое с прошлого раза</translation>
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
   <source>Not imported</source>
   <translation>Не импортировано</translation>
  </message>
  <message>
   <source>Nothing is known of this unit yet. Debate, commentary and references appear here.</source>
   <translation>Об этой норме пока ничего нет. Здесь появятся обсуждение, комментарии и ссылки.</translation>
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
   <source>Opening…</source>
   <translation>Открывается…</translation>
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
   <source>Publication</source>
   <translation>Публикация</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Опубликовано</translation>
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
   <source>Reference copied</source>
   <translation>Ссылка скопирована</translation>
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
   <source>Repaired, line {number}</source>
   <translation>Исправлено, строка {number}</translation>
  </message>
  <message>
   <source>Repealed</source>
   <translation>Исключено</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Возвращено</translation>
  </message>
  <message>
   <source>Russian only</source>
   <translation>Только русский</translation>
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
   <source>Saved</source>
   <translation>Сохранено</translation>
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
   <source>Search for {words}</source>
   <translation>Искать: {words}</translation>
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
   <source>Signed</source>
   <translation>Подписано</translation>
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
   <source>Stopped; what was imported before stays.</source>
   <translation>Остановлено; импортированное ранее сохранено.</translation>
  </message>
  <message>
   <source>Swap the columns</source>
   <translation>Поменять колонки местами</translation>
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
  <message numerus="yes">
   <source>The full text of %n articles was added</source>
   <translation>
    <numerusform>Добавлен полный текст %n статьи</numerusform>
    <numerusform>Добавлены полные тексты %n статей</numerusform>
    <numerusform>Добавлены полные тексты %n статей</numerusform>
   </translation>
  </message>
  <message>
   <source>The law of Kazakhstan in Kazakh and Russian, with everything said about it. Everything stays on this machine.</source>
   <translation>Законодательство Казахстана на казахском и русском, со всем, что о нём сказано. Всё остаётся на этом компьютере.</translation>
  </message>
  <message>
   <source>The text has changed: {now} passages, before {before}</source>
   <translation>Текст изменился: фрагментов {now}, было {before}</translation>
  </message>
  <message>
   <source>Third column: English or another edition</source>
   <translation>Третья колонка: английский или другая редакция</translation>
  </message>
  <message>
   <source>This act has no other edition and no English text in the library</source>
   <translation>В библиотеке нет другой редакции этого акта и английского текста</translation>
  </message>
  <message>
   <source>Type an article, or choose a document below; the languages stay side by side.</source>
   <translation>Наберите номер статьи или выберите документ ниже; языки стоят рядом.</translation>
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
   <source>What to do here</source>
   <translation>Что здесь можно делать</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Написать заметку</translation>
  </message>
  <message>
   <source>Your notes are saved. You can go on; if it happens again, send us the details.</source>
   <translation>Ваши заметки сохранены. Можно продолжать; если ошибка повторится, пришлите нам подробности.</translation>
  </message>
  <message>
   <source>announced</source>
   <translation>объявлено</translation>
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
   <source>not found</source>
   <translation>не найдено</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>предложено</translation>
  </message>
  <message>
   <source>reported, text not available here</source>
   <translation>сообщалось, текста здесь нет</translation>
  </message>
  <message>
   <source>{keys} already belongs to “{action}”. Choose other keys.</source>
   <translation>Сочетание {keys} уже занято: «{action}». Выберите другое.</translation>
  </message>
 </context>
</TS>
