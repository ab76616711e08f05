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
   <source>%n changes</source>
   <translation>
    <numerusform>%n изменение</numerusform>
    <numerusform>%n изменения</numerusform>
    <numerusform>%n изменений</numerusform>
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
   <source>%n collections</source>
   <translation>
    <numerusform>%n подборка</numerusform>
    <numerusform>%n подборки</numerusform>
    <numerusform>%n подборок</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n comments and suggestions</source>
   <translation>
    <numerusform>%n комментарий или предложение</numerusform>
    <numerusform>%n комментария и предложения</numerusform>
    <numerusform>%n комментариев и предложений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conflicts</source>
   <translation>
    <numerusform>%n конфликт</numerusform>
    <numerusform>%n конфликта</numerusform>
    <numerusform>%n конфликтов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n differences</source>
   <translation>
    <numerusform>%n отличие</numerusform>
    <numerusform>%n отличия</numerusform>
    <numerusform>%n отличий</numerusform>
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
   <source>%n documents were read again</source>
   <translation>
    <numerusform>%n документ прочитан заново</numerusform>
    <numerusform>%n документа прочитаны заново</numerusform>
    <numerusform>%n документов прочитаны заново</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n doubts</source>
   <translation>
    <numerusform>%n сомнение</numerusform>
    <numerusform>%n сомнения</numerusform>
    <numerusform>%n сомнений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n edits</source>
   <translation>
    <numerusform>%n правка</numerusform>
    <numerusform>%n правки</numerusform>
    <numerusform>%n правок</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files are not kept and have to be imported again</source>
   <translation>
    <numerusform>%n файл не сохранён, его нужно импортировать заново</numerusform>
    <numerusform>%n файла не сохранены, их нужно импортировать заново</numerusform>
    <numerusform>%n файлов не сохранены, их нужно импортировать заново</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files not imported</source>
   <translation>
    <numerusform>%n файл не импортирован</numerusform>
    <numerusform>%n файла не импортировано</numerusform>
    <numerusform>%n файлов не импортировано</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n findings</source>
   <translation>
    <numerusform>%n место</numerusform>
    <numerusform>%n места</numerusform>
    <numerusform>%n мест</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n forms are ticked</source>
   <translation>
    <numerusform>отмечена %n форма</numerusform>
    <numerusform>отмечено %n формы</numerusform>
    <numerusform>отмечено %n форм</numerusform>
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
   <source>%n lost</source>
   <translation>
    <numerusform>%n потеряно</numerusform>
    <numerusform>%n потеряно</numerusform>
    <numerusform>%n потеряно</numerusform>
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
   <source>%n more forms are not shown</source>
   <translation>
    <numerusform>ещё %n форма не показана</numerusform>
    <numerusform>ещё %n формы не показаны</numerusform>
    <numerusform>ещё %n форм не показано</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new or changed files in the watched folders</source>
   <translation>
    <numerusform>%n новый или изменённый файл в отслеживаемых папках</numerusform>
    <numerusform>%n новых или изменённых файла в отслеживаемых папках</numerusform>
    <numerusform>%n новых или изменённых файлов в отслеживаемых папках</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes</source>
   <translation>
    <numerusform>%n заметка</numerusform>
    <numerusform>%n заметки</numerusform>
    <numerusform>%n заметок</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes added</source>
   <translation>
    <numerusform>принята %n заметка</numerusform>
    <numerusform>приняты %n заметки</numerusform>
    <numerusform>принято %n заметок</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes are not saved</source>
   <translation>
    <numerusform>%n заметка не сохранена</numerusform>
    <numerusform>%n заметки не сохранены</numerusform>
    <numerusform>%n заметок не сохранено</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes exported</source>
   <translation>
    <numerusform>экспортирована %n заметка</numerusform>
    <numerusform>экспортированы %n заметки</numerusform>
    <numerusform>экспортировано %n заметок</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of your own works touched</source>
   <translation>
    <numerusform>затронута %n ваша запись</numerusform>
    <numerusform>затронуты %n ваши записи</numerusform>
    <numerusform>затронуто %n ваших записей</numerusform>
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
   <source>%n places change</source>
   <translation>
    <numerusform>изменится %n место</numerusform>
    <numerusform>изменятся %n места</numerusform>
    <numerusform>изменится %n мест</numerusform>
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
   <source>%n provisions</source>
   <translation>
    <numerusform>%n норма</numerusform>
    <numerusform>%n нормы</numerusform>
    <numerusform>%n норм</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records are missing without a trace.</source>
   <translation>
    <numerusform>Бесследно пропала %n запись.</numerusform>
    <numerusform>Бесследно пропали %n записи.</numerusform>
    <numerusform>Бесследно пропало %n записей.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records are restored</source>
   <translation>
    <numerusform>Восстановлена %n запись</numerusform>
    <numerusform>Восстановлены %n записи</numerusform>
    <numerusform>Восстановлено %n записей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records cannot be read</source>
   <translation>
    <numerusform>Не читается %n запись</numerusform>
    <numerusform>Не читаются %n записи</numerusform>
    <numerusform>Не читаются %n записей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records saved</source>
   <translation>
    <numerusform>сохранена %n запись</numerusform>
    <numerusform>сохранены %n записи</numerusform>
    <numerusform>сохранено %n записей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records that you may see</source>
   <translation>
    <numerusform>%n видимая вам запись</numerusform>
    <numerusform>%n видимые вам записи</numerusform>
    <numerusform>%n видимых вам записей</numerusform>
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
  <message numerus="yes">
   <source>%n references</source>
   <translation>
    <numerusform>%n ссылка</numerusform>
    <numerusform>%n ссылки</numerusform>
    <numerusform>%n ссылок</numerusform>
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
   <source>%n rows, as the server estimates</source>
   <translation>
    <numerusform>%n строка, по оценке сервера</numerusform>
    <numerusform>%n строки, по оценке сервера</numerusform>
    <numerusform>%n строк, по оценке сервера</numerusform>
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
   <translation>
    <numerusform>из них предположительно: %n</numerusform>
    <numerusform>из них предположительно: %n</numerusform>
    <numerusform>из них предположительно: %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n terms</source>
   <translation>
    <numerusform>%n термин</numerusform>
    <numerusform>%n термина</numerusform>
    <numerusform>%n терминов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n units</source>
   <translation>
    <numerusform>%n норма</numerusform>
    <numerusform>%n нормы</numerusform>
    <numerusform>%n норм</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n units are the same</source>
   <translation>
    <numerusform>%n структурный элемент без изменений</numerusform>
    <numerusform>%n структурных элемента без изменений</numerusform>
    <numerusform>%n структурных элементов без изменений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n units changed</source>
   <translation>
    <numerusform>изменён %n структурный элемент</numerusform>
    <numerusform>изменены %n структурных элемента</numerusform>
    <numerusform>изменено %n структурных элементов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words of the file</source>
   <translation>
    <numerusform>%n слово файла</numerusform>
    <numerusform>%n слова файла</numerusform>
    <numerusform>%n слов файла</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>+%n alike</source>
   <translation>
    <numerusform>ещё %n похожий</numerusform>
    <numerusform>ещё %n похожих</numerusform>
    <numerusform>ещё %n похожих</numerusform>
   </translation>
  </message>
  <message>
   <source>1.5 is easy on the eyes.</source>
   <translation>1,5 удобно для глаз.</translation>
  </message>
  <message>
   <source>A change of your draft lost its place</source>
   <translation>Изменение в вашем проекте потеряло место</translation>
  </message>
  <message>
   <source>A collection keeps documents together: a matter, a field of law. Search, lists and the palette can be narrowed to it.</source>
   <translation>В подборке документы собраны вместе: по делу или отрасли права. Поиск, списки и строку команд можно ограничить подборкой.</translation>
  </message>
  <message>
   <source>A comment that all who see the draft can read</source>
   <translation>Комментарий, который прочтут все, кто видит проект</translation>
  </message>
  <message>
   <source>A document that is kept here is fetched whenever others change it.</source>
   <translation>Документ, который хранится здесь, загружается заново, когда его изменяют другие.</translation>
  </message>
  <message>
   <source>A draft gathers changes to one or several acts. Type a provision at the left, or press Ctrl+E on it while reading, and write its new wording in both languages. The comparative table, the bill and the explanatory note are made from it.</source>
   <translation>В проекте собраны изменения в один или несколько актов. Наберите номер нормы слева или нажмите на ней Ctrl+E при чтении и напишите её новую редакцию на двух языках. Из проекта составляются сравнительная таблица, законопроект и пояснительная записка.</translation>
  </message>
  <message>
   <source>A new file for your notes has been made</source>
   <translation>Создан новый файл для ваших заметок</translation>
  </message>
  <message>
   <source>A new term</source>
   <translation>Новый термин</translation>
  </message>
  <message>
   <source>A query can be written like this:</source>
   <translation>Запрос можно написать так:</translation>
  </message>
  <message>
   <source>A reading room for the law of Kazakhstan</source>
   <translation>Читальный зал законодательства Казахстана</translation>
  </message>
  <message>
   <source>A redline, table or memo that others have edited in Word or LibreOffice: each change and comment is shown beside its unit, edits without tracking are found by comparing. A comparative table that others made becomes a draft.</source>
   <translation>Текст с правками, таблица или записка, которые другие изменили в Word или LibreOffice: каждая правка и примечание показаны у своей нормы, правки без отслеживания находятся сравнением. Чужая сравнительная таблица становится проектом поправок.</translation>
  </message>
  <message>
   <source>A sitting at a glance</source>
   <translation>Заседание в цифрах</translation>
  </message>
  <message>
   <source>A text of lower standing is kept beside</source>
   <translation>Рядом хранится менее надёжный текст</translation>
  </message>
  <message>
   <source>About KzaiLaw</source>
   <translation>О программе KzaiLaw</translation>
  </message>
  <message>
   <source>About the draft</source>
   <translation>О проекте</translation>
  </message>
  <message>
   <source>Act</source>
   <translation>Акт</translation>
  </message>
  <message>
   <source>Act or words</source>
   <translation>Акт или слова</translation>
  </message>
  <message>
   <source>Acts</source>
   <translation>Акты</translation>
  </message>
  <message>
   <source>Acts of the draft</source>
   <translation>Акты проекта</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Добавить</translation>
  </message>
  <message>
   <source>Add a file from another computer…</source>
   <translation>Принять файл с другого компьютера…</translation>
  </message>
  <message>
   <source>Add a member</source>
   <translation>Добавить участника</translation>
  </message>
  <message>
   <source>Add a member…</source>
   <translation>Добавить участника…</translation>
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
   <source>Add a term</source>
   <translation>Добавить термин</translation>
  </message>
  <message>
   <source>Add after</source>
   <translation>Дополнить после</translation>
  </message>
  <message>
   <source>Add at the end</source>
   <translation>Добавить в конец</translation>
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
   <source>Add the words of the error, which may quote a document</source>
   <translation>Добавить слова ошибки: в них может быть текст документа</translation>
  </message>
  <message>
   <source>Add to a collection…</source>
   <translation>Добавить в подборку…</translation>
  </message>
  <message>
   <source>Add to the draft</source>
   <translation>Включить в проект</translation>
  </message>
  <message>
   <source>Add to the memo</source>
   <translation>Добавить в записку</translation>
  </message>
  <message>
   <source>Add “{}” to my words</source>
   <translation>Добавить «{}» в мой словарь</translation>
  </message>
  <message>
   <source>Added to the draft</source>
   <translation>Включено в проект</translation>
  </message>
  <message>
   <source>Added to “{name}”; Ctrl+Z takes it out</source>
   <translation>Добавлено в «{name}»; Ctrl+Z уберёт</translation>
  </message>
  <message>
   <source>Addressee</source>
   <translation>Кому</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>Принято</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Справа</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Согласовано</translation>
  </message>
  <message>
   <source>Akoma Ntoso</source>
   <translation>Akoma Ntoso</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Все</translation>
  </message>
  <message>
   <source>All acts</source>
   <translation>Все акты</translation>
  </message>
  <message>
   <source>All documents</source>
   <translation>Все документы</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Все файлы</translation>
  </message>
  <message>
   <source>All notes</source>
   <translation>Все заметки</translation>
  </message>
  <message>
   <source>All provisions</source>
   <translation>Все нормы</translation>
  </message>
  <message>
   <source>All tags</source>
   <translation>Все теги</translation>
  </message>
  <message>
   <source>Also searched for:</source>
   <translation>Искали также:</translation>
  </message>
  <message>
   <source>Amending bill, Kazakh</source>
   <translation>Законопроект на казахском</translation>
  </message>
  <message>
   <source>Amending bill, Russian</source>
   <translation>Законопроект на русском</translation>
  </message>
  <message>
   <source>Amending formula</source>
   <translation>Текст поправки в законопроект</translation>
  </message>
  <message>
   <source>An act</source>
   <translation>Акт</translation>
  </message>
  <message>
   <source>An action, article, document or speaker</source>
   <translation>Действие, статья, документ или выступающий</translation>
  </message>
  <message>
   <source>And / or</source>
   <translation>и / или</translation>
  </message>
  <message>
   <source>Announced and proposed</source>
   <translation>Объявлено и предложено</translation>
  </message>
  <message>
   <source>Another search has this name; it would be replaced.</source>
   <translation>С этим названием уже сохранён другой поиск; он будет заменён.</translation>
  </message>
  <message>
   <source>Another term throughout the text</source>
   <translation>Другой термин по всему тексту</translation>
  </message>
  <message>
   <source>Any colour</source>
   <translation>Любой цвет</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>Любое время</translation>
  </message>
  <message>
   <source>Appears under memos and on your notes.</source>
   <translation>Указывается в записках и в ваших заметках.</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Статья</translation>
  </message>
  <message>
   <source>Articles by sources</source>
   <translation>Статьи по источникам</translation>
  </message>
  <message>
   <source>As PNG or SVG</source>
   <translation>В виде PNG или SVG</translation>
  </message>
  <message>
   <source>As it will read</source>
   <translation>Как будет читаться</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Как в системе</translation>
  </message>
  <message>
   <source>Ask in Kazakh, Russian or English; any form of a word is found in all three.</source>
   <translation>Ищите по-казахски, по-русски или по-английски: найдутся любые формы слова на трёх языках.</translation>
  </message>
  <message>
   <source>Attached evidence</source>
   <translation>Приложенные основания</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Автор</translation>
  </message>
  <message>
   <source>Authors, separated by ;</source>
   <translation>Авторы, через ;</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Back to the beginning</source>
   <translation>К началу</translation>
  </message>
  <message>
   <source>Background, in Kazakh</source>
   <translation>Основания, на казахском</translation>
  </message>
  <message>
   <source>Background, in Russian</source>
   <translation>Основания, на русском</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Слева</translation>
  </message>
  <message>
   <source>Begin a new memo</source>
   <translation>Начать новую записку</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>Пишется</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Синий</translation>
  </message>
  <message>
   <source>Bold (Ctrl+B)</source>
   <translation>Полужирный (Ctrl+B)</translation>
  </message>
  <message>
   <source>Bookmark</source>
   <translation>Закладка</translation>
  </message>
  <message>
   <source>Bookmark removed: {place}. Ctrl+Z brings it back.</source>
   <translation>Закладка снята: {place}. Ctrl+Z вернет ее.</translation>
  </message>
  <message>
   <source>Bookmark set: {place}</source>
   <translation>Закладка поставлена: {place}</translation>
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
   <source>Both languages side by side: TMX</source>
   <translation>Оба языка рядом: TMX</translation>
  </message>
  <message>
   <source>Both languages, with what changes in each</source>
   <translation>Оба языка рядом, с изменениями в каждом</translation>
  </message>
  <message>
   <source>Bottom, cm</source>
   <translation>Нижнее, см</translation>
  </message>
  <message>
   <source>By document</source>
   <translation>По документам</translation>
  </message>
  <message>
   <source>By its provisions</source>
   <translation>По нормам записки</translation>
  </message>
  <message>
   <source>By place</source>
   <translation>По месту</translation>
  </message>
  <message>
   <source>By tag</source>
   <translation>По тегу</translation>
  </message>
  <message>
   <source>By text</source>
   <translation>По тексту</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <source>Catalogue and links</source>
   <translation>Каталог и связи</translation>
  </message>
  <message numerus="yes">
   <source>Change %n references to the new numbers</source>
   <translation>
    <numerusform>Заменить номер в %n ссылке</numerusform>
    <numerusform>Заменить номера в %n ссылках</numerusform>
    <numerusform>Заменить номера в %n ссылках</numerusform>
   </translation>
  </message>
  <message>
   <source>Change single words in it</source>
   <translation>Изменить в ней отдельные слова</translation>
  </message>
  <message>
   <source>Change this term</source>
   <translation>Изменить этот термин</translation>
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
   <source>Changed on both sides</source>
   <translation>Изменено с обеих сторон</translation>
  </message>
  <message>
   <source>Changed units</source>
   <translation>Изменённые структурные элементы</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Изменения</translation>
  </message>
  <message>
   <source>Changes, the newest first</source>
   <translation>Изменения, последние вначале</translation>
  </message>
  <message>
   <source>Check of citations</source>
   <translation>Проверка ссылок</translation>
  </message>
  <message>
   <source>Check the citations</source>
   <translation>Проверить ссылки</translation>
  </message>
  <message>
   <source>Check the citations of the memo</source>
   <translation>Проверить ссылки записки</translation>
  </message>
  <message>
   <source>Check the text</source>
   <translation>Проверить текст</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Проверяется…</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Проверки</translation>
  </message>
  <message>
   <source>Checks: no remarks</source>
   <translation>Проверки: замечаний нет</translation>
  </message>
  <message>
   <source>Choose a Word file…</source>
   <translation>Выберите файл Word…</translation>
  </message>
  <message>
   <source>Choose a file to check</source>
   <translation>Выберите файл для проверки</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Выбрать файл…</translation>
  </message>
  <message>
   <source>Choose a unit of an act first</source>
   <translation>Сначала выберите норму акта</translation>
  </message>
  <message>
   <source>Choose a unit of an act first: its history will be here.</source>
   <translation>Сначала выберите структурный элемент акта: здесь будет его история.</translation>
  </message>
  <message>
   <source>Choose articles; the debate and the commentary come with their sources, as a Word file.</source>
   <translation>Выберите статьи; обсуждение и комментарии с источниками войдут в файл Word.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Выбрать…</translation>
  </message>
  <message>
   <source>Citations of the text</source>
   <translation>Ссылки текста</translation>
  </message>
  <message numerus="yes">
   <source>Cited at %n places: Enter opens</source>
   <translation>
    <numerusform>На это ссылаются в %n месте: Enter открывает</numerusform>
    <numerusform>На это ссылаются в %n местах: Enter открывает</numerusform>
    <numerusform>На это ссылаются в %n местах: Enter открывает</numerusform>
   </translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Снять все фильтры</translation>
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
   <source>Close the other tabs</source>
   <translation>Закрыть остальные вкладки</translation>
  </message>
  <message>
   <source>Close without them</source>
   <translation>Закрыть без них</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Кодекс</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Подборка</translation>
  </message>
  <message>
   <source>Collection deleted; Ctrl+Z brings it back</source>
   <translation>Подборка удалена; Ctrl+Z вернёт её</translation>
  </message>
  <message>
   <source>Collection “{name}”</source>
   <translation>Подборка «{name}»</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>Подборки</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Цвет</translation>
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
   <source>Columns scroll apart</source>
   <translation>Прокручивать колонки отдельно</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Комментарий</translation>
  </message>
  <message>
   <source>Commentary</source>
   <translation>Комментарий</translation>
  </message>
  <message>
   <source>Comments and suggestions</source>
   <translation>Комментарии и предложения</translation>
  </message>
  <message>
   <source>Companion law</source>
   <translation>Сопутствующий закон</translation>
  </message>
  <message>
   <source>Comparative table of the committee, Kazakh</source>
   <translation>Сравнительная таблица комитета на казахском</translation>
  </message>
  <message>
   <source>Comparative table of the committee, Russian</source>
   <translation>Сравнительная таблица комитета на русском</translation>
  </message>
  <message>
   <source>Comparative table, Kazakh</source>
   <translation>Сравнительная таблица на казахском</translation>
  </message>
  <message>
   <source>Comparative table, Russian</source>
   <translation>Сравнительная таблица на русском</translation>
  </message>
  <message>
   <source>Comparative table, Russian, a row for each change</source>
   <translation>Сравнительная таблица на русском, строка на каждую поправку</translation>
  </message>
  <message>
   <source>Comparative table, both languages</source>
   <translation>Сравнительная таблица на двух языках</translation>
  </message>
  <message>
   <source>Compare editions</source>
   <translation>Сравнение редакций</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>Сравниваются…</translation>
  </message>
  <message>
   <source>Confirm the link</source>
   <translation>Подтвердить связь</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Подтверждено</translation>
  </message>
  <message>
   <source>Conflicts, records and members</source>
   <translation>Конфликты, записи и участники</translation>
  </message>
  <message>
   <source>Constitution</source>
   <translation>Конституция</translation>
  </message>
  <message>
   <source>Constitutional law</source>
   <translation>Конституционный закон</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Содержание</translation>
  </message>
  <message>
   <source>Contents of the memo</source>
   <translation>Состав записки</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Контекст</translation>
  </message>
  <message>
   <source>Copied as plain text: so long a selection does not keep its form</source>
   <translation>Скопирован только текст: у столь длинного выделения оформление не сохраняется</translation>
  </message>
  <message>
   <source>Copied with its edition, which is not the newest</source>
   <translation>Скопировано с указанием редакции: она не последняя</translation>
  </message>
  <message>
   <source>Copied with its source</source>
   <translation>Скопировано с источником</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Копии</translation>
  </message>
  <message>
   <source>Copies lie in {}</source>
   <translation>Копии лежат в {}</translation>
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
   <source>Copy in all languages</source>
   <translation>Копировать на всех языках</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>Копировать адрес</translation>
  </message>
  <message>
   <source>Copy the article</source>
   <translation>Копировать статью целиком</translation>
  </message>
  <message>
   <source>Copy the citation</source>
   <translation>Копировать ссылку на источник</translation>
  </message>
  <message>
   <source>Copy with citation</source>
   <translation>Копировать со ссылкой</translation>
  </message>
  <message>
   <source>Copy with sources</source>
   <translation>Копировать с источниками</translation>
  </message>
  <message>
   <source>Correct a line</source>
   <translation>Исправить строку</translation>
  </message>
  <message>
   <source>Correct a line that was misread although it raised no doubt.</source>
   <translation>Исправить строку, прочитанную неверно, хотя сомнений она не вызвала.</translation>
  </message>
  <message>
   <source>Correct a line…</source>
   <translation>Исправить строку…</translation>
  </message>
  <message>
   <source>Correct and read again</source>
   <translation>Исправить и прочитать заново</translation>
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
   <translation>Дата</translation>
  </message>
  <message>
   <source>Debate</source>
   <translation>Обсуждение</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Решение</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Отклонить</translation>
  </message>
  <message>
   <source>Decree</source>
   <translation>Указ</translation>
  </message>
  <message>
   <source>Defined by law</source>
   <translation>Определены законом</translation>
  </message>
  <message>
   <source>Defined in {}</source>
   <translation>Определение: {}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Удалить</translation>
  </message>
  <message>
   <source>Delete the draft</source>
   <translation>Удалить проект</translation>
  </message>
  <message>
   <source>Delete the kept files</source>
   <translation>Удалить исходные файлы</translation>
  </message>
  <message>
   <source>Delete the kept files…</source>
   <translation>Удалить исходные файлы…</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Удалить заметку</translation>
  </message>
  <message>
   <source>Delete this draft?</source>
   <translation>Удалить этот проект?</translation>
  </message>
  <message>
   <source>Detach</source>
   <translation>Открепить</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Подробности</translation>
  </message>
  <message>
   <source>Diagnostics</source>
   <translation>Диагностика</translation>
  </message>
  <message>
   <source>Did you mean “{words}”?</source>
   <translation>Возможно, «{words}»?</translation>
  </message>
  <message>
   <source>Disposition</source>
   <translation>Распоряжение</translation>
  </message>
  <message>
   <source>Divergence</source>
   <translation>Расхождение</translation>
  </message>
  <message>
   <source>Divergence of the languages</source>
   <translation>Расхождение языков</translation>
  </message>
  <message>
   <source>Divergences</source>
   <translation>Расхождения</translation>
  </message>
  <message>
   <source>Do not check</source>
   <translation>Не проверять</translation>
  </message>
  <message>
   <source>Do not offer the rest</source>
   <translation>Остальное не предлагать</translation>
  </message>
  <message>
   <source>Do not save any more</source>
   <translation>Больше не сохранять</translation>
  </message>
  <message>
   <source>Do not search for “{words}”</source>
   <translation>Не искать «{words}»</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Документ</translation>
  </message>
  <message>
   <source>Document card</source>
   <translation>Карточка документа</translation>
  </message>
  <message>
   <source>Document card…</source>
   <translation>Карточка документа…</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документы</translation>
  </message>
  <message>
   <source>Documents of the collection</source>
   <translation>Документы подборки</translation>
  </message>
  <message>
   <source>Documents of the library</source>
   <translation>Документы библиотеки</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Проект</translation>
  </message>
  <message>
   <source>Draft of amendments</source>
   <translation>Проект поправок</translation>
  </message>
  <message>
   <source>Draft without a title</source>
   <translation>Проект без названия</translation>
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
   <source>Edition</source>
   <translation>Редакция</translation>
  </message>
  <message>
   <source>Edition of</source>
   <translation>Редакция от</translation>
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
   <source>Edits</source>
   <translation>Правки</translation>
  </message>
  <message>
   <source>Empty fields are filled by the templates when the draft is exported.</source>
   <translation>Пустые поля при экспорте заполняются по шаблону.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Английский</translation>
  </message>
  <message>
   <source>Enter opens the place in the document; on a doubt, the line of the file to correct.</source>
   <translation>Enter открывает место в документе; на сомнении – строку файла, чтобы исправить её.</translation>
  </message>
  <message>
   <source>Enters into force</source>
   <translation>Вводится в действие</translation>
  </message>
  <message>
   <source>Entry into force, in Kazakh</source>
   <translation>Введение в действие, на казахском языке</translation>
  </message>
  <message>
   <source>Entry into force, in Russian</source>
   <translation>Введение в действие, на русском языке</translation>
  </message>
  <message>
   <source>Every edit is written to the disk at once. Copies are made while you work and before every import; of the older ones, one a day and later one a week is kept. Restoring a copy keeps the present state as a further copy.</source>
   <translation>Каждая правка сразу записывается на диск. Копии делаются во время работы и перед каждым импортом; из старых остаётся по одной за день, а затем по одной за неделю. При возврате копии нынешнее состояние тоже сохраняется копией.</translation>
  </message>
  <message>
   <source>Every form is shown before anything changes: tick those that shall change.</source>
   <translation>Прежде чем что-либо изменится, показаны все формы: отметьте те, которые нужно заменить.</translation>
  </message>
  <message numerus="yes">
   <source>Every one of the %n words of the file has its place.</source>
   <translation>
    <numerusform>%n слово файла на своём месте.</numerusform>
    <numerusform>Все %n слова файла на своих местах.</numerusform>
    <numerusform>Все %n слов файла на своих местах.</numerusform>
   </translation>
  </message>
  <message>
   <source>Every text of this act is shown</source>
   <translation>Все тексты этого акта уже показаны</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Всё</translation>
  </message>
  <message>
   <source>Everything stays on this computer. A department can keep one library and share notes and drafts on a PostgreSQL server: start the program with --server and the address that your administrator gives you.</source>
   <translation>Всё остаётся на этом компьютере. Подразделение может держать общую библиотеку и делиться заметками и проектами на сервере PostgreSQL: запустите программу с --server и адресом, который даст администратор.</translation>
  </message>
  <message>
   <source>Everything will be as it was on {}. The present state is kept as a copy.</source>
   <translation>Всё станет таким, каким было {}. Нынешнее состояние сохранится копией.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Основания</translation>
  </message>
  <message>
   <source>Exactly as typed</source>
   <translation>Точно как набрано</translation>
  </message>
  <message>
   <source>Exchange now</source>
   <translation>Обменяться сейчас</translation>
  </message>
  <message>
   <source>Expected effects, in Kazakh</source>
   <translation>Ожидаемые последствия, на казахском</translation>
  </message>
  <message>
   <source>Expected effects, in Russian</source>
   <translation>Ожидаемые последствия, на русском</translation>
  </message>
  <message>
   <source>Explanatory note, Kazakh</source>
   <translation>Пояснительная записка на казахском</translation>
  </message>
  <message>
   <source>Explanatory note, Russian</source>
   <translation>Пояснительная записка на русском</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Экспорт</translation>
  </message>
  <message>
   <source>Export notes</source>
   <translation>Экспорт заметок</translation>
  </message>
  <message>
   <source>Export notes as Markdown…</source>
   <translation>Экспортировать заметки в Markdown…</translation>
  </message>
  <message>
   <source>Export the document</source>
   <translation>Экспорт документа</translation>
  </message>
  <message>
   <source>Export the document…</source>
   <translation>Экспортировать документ…</translation>
  </message>
  <message>
   <source>Export the memo</source>
   <translation>Экспорт записки</translation>
  </message>
  <message>
   <source>Export the notes shown (JSON-LD)…</source>
   <translation>Экспортировать показанные заметки (JSON-LD)…</translation>
  </message>
  <message>
   <source>Export the results</source>
   <translation>Экспорт результатов</translation>
  </message>
  <message>
   <source>Export unfinished</source>
   <translation>Экспортировать незавершённым</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Экспорт…</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Файлы</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>Тип файлов:</translation>
  </message>
  <message>
   <source>Filter contents</source>
   <translation>Найти в содержании</translation>
  </message>
  <message>
   <source>Finance, in Kazakh</source>
   <translation>Финансовая сторона, на казахском</translation>
  </message>
  <message>
   <source>Finance, in Russian</source>
   <translation>Финансовая сторона, на русском</translation>
  </message>
  <message>
   <source>Find a document</source>
   <translation>Найти документ</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Найти настройку</translation>
  </message>
  <message>
   <source>Find a term</source>
   <translation>Найти термин</translation>
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
   <translation>Найти в заметках</translation>
  </message>
  <message>
   <source>Find in this text</source>
   <translation>Найти в этом тексте</translation>
  </message>
  <message>
   <source>Find the forms</source>
   <translation>Найти формы</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Найденное</translation>
  </message>
  <message>
   <source>First line, cm</source>
   <translation>Абзац, см</translation>
  </message>
  <message>
   <source>First password; leave it empty for a login that exists</source>
   <translation>Первый пароль; если логин уже есть, оставьте пустым</translation>
  </message>
  <message>
   <source>Font</source>
   <translation>Шрифт</translation>
  </message>
  <message>
   <source>Force</source>
   <translation>Действие</translation>
  </message>
  <message>
   <source>Former versions</source>
   <translation>Прежние версии</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Вперёд</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Найдено</translation>
  </message>
  <message>
   <source>Found: Enter attaches</source>
   <translation>Найдено: Enter приложит</translation>
  </message>
  <message>
   <source>From the context: Enter attaches</source>
   <translation>Из контекста: Enter приложит</translation>
  </message>
  <message>
   <source>Gathering what is known…</source>
   <translation>Собираем, что известно…</translation>
  </message>
  <message>
   <source>Get the official text</source>
   <translation>Получить официальный текст</translation>
  </message>
  <message>
   <source>Get the official text…</source>
   <translation>Получить официальный текст…</translation>
  </message>
  <message>
   <source>Give it up</source>
   <translation>Отказаться</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Переход</translation>
  </message>
  <message>
   <source>Go on indexing</source>
   <translation>Продолжить индексацию</translation>
  </message>
  <message>
   <source>Go to a provision</source>
   <translation>Перейти к норме</translation>
  </message>
  <message>
   <source>Go to {reference}</source>
   <translation>Перейти: {reference}</translation>
  </message>
  <message>
   <source>Go to: 17-3-2</source>
   <translation>Перейти: 17-3-2</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Зелёный</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Группы</translation>
  </message>
  <message>
   <source>Happened</source>
   <translation>Состоялось</translation>
  </message>
  <message>
   <source>Harmless</source>
   <translation>Несущественно</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>Заголовок</translation>
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
   <source>Highlight or note on the selection</source>
   <translation>Выделить цветом или добавить заметку</translation>
  </message>
  <message>
   <source>History and proposals</source>
   <translation>История и предложения</translation>
  </message>
  <message>
   <source>History of this unit</source>
   <translation>История этой нормы</translation>
  </message>
  <message>
   <source>History: {unit}</source>
   <translation>История: {unit}</translation>
  </message>
  <message>
   <source>How the languages differ, if they do</source>
   <translation>Чем различаются языки, если различаются</translation>
  </message>
  <message>
   <source>Ignore “{}”</source>
   <translation>Пропустить «{}»</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Импорт</translation>
  </message>
  <message numerus="yes">
   <source>Import %n files</source>
   <translation>
    <numerusform>Импортировать %n файл</numerusform>
    <numerusform>Импортировать %n файла</numerusform>
    <numerusform>Импортировать %n файлов</numerusform>
   </translation>
  </message>
  <message>
   <source>Import a sitting or an article: what they say will be shown here.</source>
   <translation>Импортируйте заседание или статью: здесь будет показано, что в них сказано.</translation>
  </message>
  <message>
   <source>Import an act: its editions will be compared here.</source>
   <translation>Импортируйте акт: здесь будут сравниваться его редакции.</translation>
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
   <translation>Импорт заметок</translation>
  </message>
  <message>
   <source>Import notes (JSON-LD)…</source>
   <translation>Импортировать заметки (JSON-LD)…</translation>
  </message>
  <message>
   <source>Import report</source>
   <translation>Отчёт об импорте</translation>
  </message>
  <message>
   <source>Import the Kazakh and the Russian text of an act: they are compared here.</source>
   <translation>Импортируйте казахский и русский тексты акта: здесь они сравниваются.</translation>
  </message>
  <message>
   <source>Import the record of a sitting; its speakers will be here.</source>
   <translation>Импортируйте стенограмму заседания: выступавшие появятся здесь.</translation>
  </message>
  <message>
   <source>Importing…</source>
   <translation>Импорт…</translation>
  </message>
  <message>
   <source>In a window of its own</source>
   <translation>В отдельном окне</translation>
  </message>
  <message>
   <source>In all three languages</source>
   <translation>На всех трёх языках</translation>
  </message>
  <message>
   <source>In any form</source>
   <translation>В любой форме</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>Действующая редакция</translation>
  </message>
  <message>
   <source>In points; Ctrl with plus and minus does the same.</source>
   <translation>В пунктах; то же делают Ctrl с плюсом и минусом.</translation>
  </message>
  <message>
   <source>In the collection: {count}</source>
   <translation>В подборке: {count}</translation>
  </message>
  <message>
   <source>In the editions that the library holds, the words of this unit are the same.</source>
   <translation>В редакциях, которые есть в библиотеке, слова этого структурного элемента одинаковы.</translation>
  </message>
  <message>
   <source>In the library: {count}</source>
   <translation>В библиотеке: {count}</translation>
  </message>
  <message>
   <source>In the margin of the Word file, as comments:</source>
   <translation>На полях файла Word, в виде примечаний:</translation>
  </message>
  <message>
   <source>In the order of the texts</source>
   <translation>В порядке текста</translation>
  </message>
  <message>
   <source>In which acts</source>
   <translation>В каких актах</translation>
  </message>
  <message>
   <source>Indexing was stopped.</source>
   <translation>Индексация остановлена.</translation>
  </message>
  <message numerus="yes">
   <source>Indexing: %n passages</source>
   <translation>
    <numerusform>Индексация: %n фрагмент</numerusform>
    <numerusform>Индексация: %n фрагмента</numerusform>
    <numerusform>Индексация: %n фрагментов</numerusform>
   </translation>
  </message>
  <message>
   <source>Indexing…</source>
   <translation>Индексация…</translation>
  </message>
  <message>
   <source>Insert a unit after it</source>
   <translation>Вставить после неё новую</translation>
  </message>
  <message>
   <source>Inserted</source>
   <translation>Дополнено</translation>
  </message>
  <message>
   <source>Insertion</source>
   <translation>Дополнение</translation>
  </message>
  <message>
   <source>Italic (Ctrl+I)</source>
   <translation>Курсив (Ctrl+I)</translation>
  </message>
  <message>
   <source>Its number</source>
   <translation>Её номер</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>Журнал</translation>
  </message>
  <message>
   <source>Justification</source>
   <translation>Обоснование</translation>
  </message>
  <message>
   <source>Kazakh</source>
   <translation>Казахский</translation>
  </message>
  <message>
   <source>Kazakh beside Russian, or one of them alone.</source>
   <translation>Казахский рядом с русским или один из них.</translation>
  </message>
  <message>
   <source>Kazakh beside Russian, with debate and commentary. Nothing leaves this machine.</source>
   <translation>Казахский текст рядом с русским, с обсуждением и комментариями. Данные не покидают этот компьютер.</translation>
  </message>
  <message>
   <source>Kazakh only</source>
   <translation>Только казахский</translation>
  </message>
  <message>
   <source>Kazakh {kk}%, Russian {ru}%</source>
   <translation>на казахском {kk}%, на русском {ru}%</translation>
  </message>
  <message>
   <source>Keep as a draft</source>
   <translation>Сохранить как проект</translation>
  </message>
  <message>
   <source>Keep as a note</source>
   <translation>Сохранить как заметку</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <translation>Оставить как есть</translation>
  </message>
  <message>
   <source>Keep it in the system's keyring</source>
   <translation>Сохранить в хранилище паролей системы</translation>
  </message>
  <message>
   <source>Keep it on this computer</source>
   <translation>Хранить на этом компьютере</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Оставить моё</translation>
  </message>
  <message>
   <source>Keep theirs</source>
   <translation>Оставить их текст</translation>
  </message>
  <message>
   <source>Keep this context while reading on</source>
   <translation>Оставить этот контекст при дальнейшем чтении</translation>
  </message>
  <message>
   <source>Kept as a draft</source>
   <translation>Сохранено как проект</translation>
  </message>
  <message>
   <source>Kept as a note</source>
   <translation>Сохранено как заметка</translation>
  </message>
  <message>
   <source>Kept files deleted: {size}</source>
   <translation>Исходные файлы удалены: {size}</translation>
  </message>
  <message>
   <source>Kept files of the whole library: {size} of {limit}</source>
   <translation>Исходные файлы всей библиотеки: {size} из {limit}</translation>
  </message>
  <message>
   <source>Kept on the server</source>
   <translation>Хранится на сервере</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Сочетания клавиш</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Kind of document</source>
   <translation>Вид документа</translation>
  </message>
  <message>
   <source>Kind of memo</source>
   <translation>Вид записки</translation>
  </message>
  <message>
   <source>Known editions</source>
   <translation>Известные редакции</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>Language of the interface</source>
   <translation>Язык интерфейса</translation>
  </message>
  <message>
   <source>Language of the memo</source>
   <translation>Язык записки</translation>
  </message>
  <message>
   <source>Language of the original</source>
   <translation>Язык оригинала</translation>
  </message>
  <message>
   <source>Languages differ</source>
   <translation>Тексты расходятся</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Крупнее</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Последние 7 дней</translation>
  </message>
  <message>
   <source>Last exchange: {time}</source>
   <translation>Последний обмен: {time}</translation>
  </message>
  <message>
   <source>Last month</source>
   <translation>Последний месяц</translation>
  </message>
  <message>
   <source>Last year</source>
   <translation>Последний год</translation>
  </message>
  <message>
   <source>Later, only read now</source>
   <translation>Позже, пока только читать</translation>
  </message>
  <message>
   <source>Latest first</source>
   <translation>Сначала последние</translation>
  </message>
  <message>
   <source>Law</source>
   <translation>Закон</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Оформление</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Оставить</translation>
  </message>
  <message>
   <source>Leave the collection</source>
   <translation>Выйти из подборки</translation>
  </message>
  <message>
   <source>Leave the collection “{name}”</source>
   <translation>Выйти из подборки «{name}»</translation>
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
   <source>Left, cm</source>
   <translation>Левое, см</translation>
  </message>
  <message>
   <source>Let them go</source>
   <translation>Больше не хранить</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Библиотека</translation>
  </message>
  <message>
   <source>Library, notes and drafts are kept on this server.</source>
   <translation>Библиотека, заметки и проекты хранятся на этом сервере.</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Лицензии</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Светлые</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Светлые или тёмные цвета</translation>
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
   <source>Lines</source>
   <translation>Строки</translation>
  </message>
  <message>
   <source>Lines of the file</source>
   <translation>Строки файла</translation>
  </message>
  <message>
   <source>Lines of the original</source>
   <translation>Строки оригинала</translation>
  </message>
  <message>
   <source>Link copied</source>
   <translation>Адрес скопирован</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Список</translation>
  </message>
  <message>
   <source>Lock the columns</source>
   <translation>Связать колонки</translation>
  </message>
  <message>
   <source>Lock the columns at the unit that is read (Ctrl+6)</source>
   <translation>Связать колонки на читаемой норме (Ctrl+6)</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>Войти</translation>
  </message>
  <message>
   <source>Log in to the server</source>
   <translation>Вход на сервер</translation>
  </message>
  <message>
   <source>Login name: small Latin letters and figures</source>
   <translation>Логин: строчные латинские буквы и цифры</translation>
  </message>
  <message>
   <source>Look at the other language</source>
   <translation>Посмотреть на другом языке</translation>
  </message>
  <message>
   <source>Look at them</source>
   <translation>Посмотреть</translation>
  </message>
  <message>
   <source>Look in:</source>
   <translation>Папка:</translation>
  </message>
  <message>
   <source>Look through the lines of the file</source>
   <translation>Просмотреть строки файла</translation>
  </message>
  <message>
   <source>Looking for its uses…</source>
   <translation>Ищем, где употребляется…</translation>
  </message>
  <message>
   <source>Looking for suggestions…</source>
   <translation>Подбираются варианты…</translation>
  </message>
  <message>
   <source>Looking for the forms…</source>
   <translation>Поиск форм…</translation>
  </message>
  <message>
   <source>Looking up what is known of it…</source>
   <translation>Ищем, что известно об этой норме…</translation>
  </message>
  <message>
   <source>Make a copy now</source>
   <translation>Сделать копию сейчас</translation>
  </message>
  <message>
   <source>Make a memo</source>
   <translation>Составить записку</translation>
  </message>
  <message>
   <source>Make a memo…</source>
   <translation>Составить записку…</translation>
  </message>
  <message>
   <source>Make a note from it</source>
   <translation>Сделать из этого заметку</translation>
  </message>
  <message>
   <source>Marked</source>
   <translation>С пометками</translation>
  </message>
  <message>
   <source>Matrix</source>
   <translation>Матрица</translation>
  </message>
  <message>
   <source>Matters</source>
   <translation>Вопросы</translation>
  </message>
  <message>
   <source>May be used instead</source>
   <translation>Может употребляться вместо него</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Участники</translation>
  </message>
  <message>
   <source>Memo</source>
   <translation>Записка</translation>
  </message>
  <message>
   <source>Memo saved: {file}</source>
   <translation>Записка сохранена: {file}</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Меню</translation>
  </message>
  <message>
   <source>Menus, messages and memos; the texts stay in their own languages.</source>
   <translation>Меню, сообщения и записки; тексты остаются на своих языках.</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Объединить</translation>
  </message>
  <message>
   <source>Merge tags</source>
   <translation>Объединить теги</translation>
  </message>
  <message>
   <source>Merge tags…</source>
   <translation>Объединить теги…</translation>
  </message>
  <message>
   <source>Missing words</source>
   <translation>Пропущенные слова</translation>
  </message>
  <message>
   <source>Misspelt words in notes and drafts, by the dictionaries of this computer (Hunspell).</source>
   <translation>Ошибки в заметках и проектах – по словарям этого компьютера (Hunspell).</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>Модальность</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Ещё</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Ниже</translation>
  </message>
  <message>
   <source>Move the note</source>
   <translation>Перенести заметку</translation>
  </message>
  <message>
   <source>Move the note to {place}</source>
   <translation>Перенести заметку: {place}</translation>
  </message>
  <message>
   <source>Move to the selected words</source>
   <translation>Перенести на выделенные слова</translation>
  </message>
  <message>
   <source>Move to the whole provision</source>
   <translation>Перенести на всю норму</translation>
  </message>
  <message>
   <source>Move to {place}</source>
   <translation>Перенести: {place}</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Выше</translation>
  </message>
  <message>
   <source>My note on this passage</source>
   <translation>Моя заметка к этому фрагменту</translation>
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
   <source>My own</source>
   <translation>Мои</translation>
  </message>
  <message>
   <source>Name as people write it</source>
   <translation>Имя и фамилия</translation>
  </message>
  <message>
   <source>Name of a new group</source>
   <translation>Название новой группы</translation>
  </message>
  <message>
   <source>Name of the author</source>
   <translation>Имя автора</translation>
  </message>
  <message>
   <source>Name of the bookmark</source>
   <translation>Название закладки</translation>
  </message>
  <message>
   <source>Name of the collection</source>
   <translation>Название подборки</translation>
  </message>
  <message>
   <source>Name of the search</source>
   <translation>Название поиска</translation>
  </message>
  <message>
   <source>Narrow everything to it</source>
   <translation>Ограничить всё этой подборкой</translation>
  </message>
  <message>
   <source>Narrow the results</source>
   <translation>Уточнить результаты</translation>
  </message>
  <message>
   <source>Narrow to the collection “{name}”</source>
   <translation>Ограничить подборкой «{name}»</translation>
  </message>
  <message>
   <source>Near, not equal: {}</source>
   <translation>Близкие, но не равные: {}</translation>
  </message>
  <message>
   <source>Negation</source>
   <translation>Отрицание</translation>
  </message>
  <message>
   <source>New and changed files</source>
   <translation>Новые и изменённые файлы</translation>
  </message>
  <message>
   <source>New and changed files in them are offered; nothing is imported unasked.</source>
   <translation>Новые и изменённые файлы в них предлагаются; без спроса ничего не импортируется.</translation>
  </message>
  <message>
   <source>New and changed files of a watched folder are offered to you; nothing is imported before you say so.</source>
   <translation>Новые и изменённые файлы отслеживаемой папки предлагаются вам; ничего не импортируется, пока вы не скажете.</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Новая подборка</translation>
  </message>
  <message>
   <source>New collection with this document</source>
   <translation>Новая подборка с этим документом</translation>
  </message>
  <message>
   <source>New draft</source>
   <translation>Новый проект</translation>
  </message>
  <message>
   <source>New heading</source>
   <translation>Новый заголовок</translation>
  </message>
  <message>
   <source>New in the library</source>
   <translation>Добавлено в библиотеку</translation>
  </message>
  <message>
   <source>New number</source>
   <translation>Новый номер</translation>
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
   <source>New term, in Kazakh</source>
   <translation>Новый термин, на казахском</translation>
  </message>
  <message>
   <source>New term, in Russian</source>
   <translation>Новый термин, на русском</translation>
  </message>
  <message>
   <source>New wording</source>
   <translation>В новой редакции</translation>
  </message>
  <message>
   <source>New wording of this unit</source>
   <translation>Новая редакция этой нормы</translation>
  </message>
  <message>
   <source>New words</source>
   <translation>Новые слова</translation>
  </message>
  <message>
   <source>Newer edition</source>
   <translation>Новая редакция</translation>
  </message>
  <message>
   <source>Newer edition or draft</source>
   <translation>Более поздняя редакция или проект</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Сначала новые</translation>
  </message>
  <message>
   <source>Newest text</source>
   <translation>Последний текст</translation>
  </message>
  <message>
   <source>Next article</source>
   <translation>Следующая статья</translation>
  </message>
  <message>
   <source>Next difference (N)</source>
   <translation>Следующее отличие (N)</translation>
  </message>
  <message>
   <source>Next match</source>
   <translation>Следующее совпадение</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Следующая страница</translation>
  </message>
  <message>
   <source>Next part of the window</source>
   <translation>Следующая часть окна</translation>
  </message>
  <message>
   <source>Next place found</source>
   <translation>Следующее найденное место</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>Следующая вкладка</translation>
  </message>
  <message>
   <source>No change is known</source>
   <translation>Изменений не известно</translation>
  </message>
  <message>
   <source>No colour</source>
   <translation>Без цвета</translation>
  </message>
  <message>
   <source>No document is open here</source>
   <translation>Здесь не открыт документ</translation>
  </message>
  <message>
   <source>No document of the collection is in the library</source>
   <translation>В библиотеке нет ни одного документа подборки</translation>
  </message>
  <message>
   <source>No edition of this act is dated: which text stood on {day} is not known.</source>
   <translation>Дата ни одной редакции этого акта не установлена: какой текст действовал {day}, неизвестно.</translation>
  </message>
  <message>
   <source>No event has these words.</source>
   <translation>Событий с такими словами нет.</translation>
  </message>
  <message>
   <source>No file has been returned yet</source>
   <translation>Файлов пока не возвращали</translation>
  </message>
  <message>
   <source>No folder is watched</source>
   <translation>Ни одна папка не отслеживается</translation>
  </message>
  <message>
   <source>No form of this term was found.</source>
   <translation>Ни одной формы этого термина не найдено.</translation>
  </message>
  <message>
   <source>No heading has these words. Ctrl+F finds them in the text.</source>
   <translation>В заголовках таких слов нет. Ctrl+F ищет в самом тексте.</translation>
  </message>
  <message>
   <source>No longer in force</source>
   <translation>Утратил силу</translation>
  </message>
  <message>
   <source>No longer keep it here</source>
   <translation>Больше не хранить здесь</translation>
  </message>
  <message>
   <source>No note passes the filters.</source>
   <translation>Этим фильтрам не отвечает ни одна заметка.</translation>
  </message>
  <message>
   <source>No original is kept</source>
   <translation>Оригинал не сохранён</translation>
  </message>
  <message>
   <source>No search has been saved yet</source>
   <translation>Сохранённых поисков пока нет</translation>
  </message>
  <message>
   <source>No server is in use</source>
   <translation>Сервер не используется</translation>
  </message>
  <message>
   <source>No spelling dictionary for {} on this computer: install {}, or add one in LibreOffice</source>
   <translation>На этом компьютере нет орфографического словаря: {}. Установите пакет {} или добавьте словарь в LibreOffice</translation>
  </message>
  <message>
   <source>No such unit in this edition</source>
   <translation>В этой редакции такого структурного элемента нет</translation>
  </message>
  <message>
   <source>No suggestions</source>
   <translation>Вариантов нет</translation>
  </message>
  <message>
   <source>No unit is chosen</source>
   <translation>Структурный элемент не выбран</translation>
  </message>
  <message>
   <source>None of the results is a provision of an act</source>
   <translation>Среди найденного нет норм актов</translation>
  </message>
  <message>
   <source>Not a divergence</source>
   <translation>Это не расхождение</translation>
  </message>
  <message>
   <source>Not imported</source>
   <translation>Не удалось импортировать</translation>
  </message>
  <message>
   <source>Not in this text, announced to be in force by then:</source>
   <translation>Нет в этом тексте, но объявлено к вступлению в силу к этой дате:</translation>
  </message>
  <message>
   <source>Not judged</source>
   <translation>Не рассмотрено</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Неизвестно</translation>
  </message>
  <message>
   <source>Not read again</source>
   <translation>Не прочитано заново</translation>
  </message>
  <message>
   <source>Not recognised: nothing was taken from it</source>
   <translation>Не распознано: отсюда ничего не взято</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Не сохранено</translation>
  </message>
  <message>
   <source>Not used in the law</source>
   <translation>В законе не употребляется</translation>
  </message>
  <message>
   <source>Not yet in force</source>
   <translation>Ещё не введён в действие</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Заметка</translation>
  </message>
  <message>
   <source>Note deleted; Ctrl+Z brings it back</source>
   <translation>Заметка удалена; Ctrl+Z вернёт её</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Заметки</translation>
  </message>
  <message>
   <source>Notes and drafts</source>
   <translation>Заметки и проекты</translation>
  </message>
  <message>
   <source>Notes stand on the newest text: show it first</source>
   <translation>Заметки стоят на последнем тексте: сначала покажите его</translation>
  </message>
  <message>
   <source>Notes to review</source>
   <translation>Заметки на проверку</translation>
  </message>
  <message>
   <source>Nothing can be read.</source>
   <translation>Прочитать ничего не удалось.</translation>
  </message>
  <message>
   <source>Nothing could be read any more.</source>
   <translation>Прочитать уже ничего не удалось.</translation>
  </message>
  <message>
   <source>Nothing found yet: references of the library are still being read.</source>
   <translation>Пока ничего не найдено: ссылки библиотеки ещё читаются.</translation>
  </message>
  <message>
   <source>Nothing is attached yet.</source>
   <translation>Пока ничего не приложено.</translation>
  </message>
  <message>
   <source>Nothing is known of its history yet.</source>
   <translation>О её истории пока ничего нет.</translation>
  </message>
  <message>
   <source>Nothing refers to this unit. Debate, commentary and references appear here.</source>
   <translation>Об этой норме пока ничего нет. Здесь появятся обсуждение, комментарии и ссылки.</translation>
  </message>
  <message>
   <source>Nothing to redo</source>
   <translation>Повторять нечего</translation>
  </message>
  <message>
   <source>Nothing to review</source>
   <translation>Разбирать нечего</translation>
  </message>
  <message>
   <source>Nothing to undo</source>
   <translation>Отменять нечего</translation>
  </message>
  <message>
   <source>Nothing was found. Try fewer words, or another form or language.</source>
   <translation>Ничего не найдено. Попробуйте меньше слов, другую форму или язык.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Теперь</translation>
  </message>
  <message>
   <source>Now perhaps: {places}</source>
   <translation>Теперь, возможно: {places}</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Число</translation>
  </message>
  <message>
   <source>Number of the act</source>
   <translation>Номер</translation>
  </message>
  <message>
   <source>Older edition</source>
   <translation>Прежняя редакция</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Сначала старые</translation>
  </message>
  <message>
   <source>On the same subject</source>
   <translation>По теме</translation>
  </message>
  <message>
   <source>On {day} stood: {editions}.</source>
   <translation>Текст на {day}: {editions}.</translation>
  </message>
  <message>
   <source>One list, best first</source>
   <translation>Одним списком, лучшие первыми</translation>
  </message>
  <message>
   <source>One text is a working translation: what is found concerns the translation, not the law. Import the official text to compare the law itself.</source>
   <translation>Один из текстов – рабочий перевод: найденное относится к переводу, а не к закону. Чтобы сравнить сам закон, импортируйте официальный текст.</translation>
  </message>
  <message>
   <source>Only two columns of an act can scroll apart</source>
   <translation>Отдельно прокручиваются только две колонки акта</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <source>Open a document first</source>
   <translation>Сначала откройте документ</translation>
  </message>
  <message>
   <source>Open a document first: this page cannot be printed.</source>
   <translation>Сначала откройте документ: эта страница не печатается.</translation>
  </message>
  <message>
   <source>Open beside</source>
   <translation>Открыть рядом</translation>
  </message>
  <message>
   <source>Open in a new tab</source>
   <translation>Открыть в новой вкладке</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Открыть в браузере</translation>
  </message>
  <message>
   <source>Open pages</source>
   <translation>Открытые страницы</translation>
  </message>
  <message>
   <source>Open the closed tab again</source>
   <translation>Открыть закрытую вкладку снова</translation>
  </message>
  <message>
   <source>Open the copy of {date}</source>
   <translation>Открыть копию от {date}</translation>
  </message>
  <message>
   <source>Open the drafts</source>
   <translation>Открыть проекты поправок</translation>
  </message>
  <message>
   <source>Open the memo</source>
   <translation>Открыть записку</translation>
  </message>
  <message>
   <source>Open the passage</source>
   <translation>Открыть фрагмент</translation>
  </message>
  <message>
   <source>Open the provision</source>
   <translation>Открыть норму</translation>
  </message>
  <message>
   <source>Open the text</source>
   <translation>Открыть текст</translation>
  </message>
  <message>
   <source>Open the text beside</source>
   <translation>Открыть текст рядом</translation>
  </message>
  <message>
   <source>Opened where you left off. Ctrl+Alt+Home leads to the beginning.</source>
   <translation>Открыто там, где вы остановились. Ctrl+Alt+Home ведет к началу.</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Открывается…</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Порядок</translation>
  </message>
  <message>
   <source>Order of the bookmarks</source>
   <translation>Порядок закладок</translation>
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
   <source>Page</source>
   <translation>Страница</translation>
  </message>
  <message>
   <source>Page after</source>
   <translation>Следующая страница</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Предыдущая страница</translation>
  </message>
  <message>
   <source>Page of the original</source>
   <translation>Страница оригинала</translation>
  </message>
  <message>
   <source>Page width</source>
   <translation>По ширине</translation>
  </message>
  <message>
   <source>Passages that may be attached</source>
   <translation>Фрагменты, которые можно приложить</translation>
  </message>
  <message numerus="yes">
   <source>Passed over in {folder}: %n links, pipes or devices</source>
   <translation>
    <numerusform>Пропущено в {folder}: %n ссылка, канал или устройство</numerusform>
    <numerusform>Пропущено в {folder}: %n ссылки, канала или устройства</numerusform>
    <numerusform>Пропущено в {folder}: %n ссылок, каналов или устройств</numerusform>
   </translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Пароль</translation>
  </message>
  <message>
   <source>Paste a text at the left, or drop a Word, PDF, text or HTML file on this page. Every citation is looked up in the library, and quotations are compared letter by letter. Nothing leaves this computer.</source>
   <translation>Вставьте текст слева или перетащите на эту страницу файл Word, PDF, текст или HTML. Каждая ссылка ищется в библиотеке, цитаты сверяются по буквам. Ничего не покидает этот компьютер.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Рисунок</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Розовый</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Место</translation>
  </message>
  <message>
   <source>Places that you mark stand here. Ctrl+D marks the one you read.</source>
   <translation>Здесь стоят отмеченные места. Ctrl+D отмечает то, которое вы читаете.</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Должность</translation>
  </message>
  <message>
   <source>Post in Kazakh</source>
   <translation>Должность на казахском языке</translation>
  </message>
  <message>
   <source>Post in Russian</source>
   <translation>Должность на русском языке</translation>
  </message>
  <message>
   <source>Preparing the pages…</source>
   <translation>Страницы готовятся…</translation>
  </message>
  <message>
   <source>Preview of the document</source>
   <translation>Предварительный просмотр документа</translation>
  </message>
  <message>
   <source>Previous article</source>
   <translation>Предыдущая статья</translation>
  </message>
  <message>
   <source>Previous difference (P)</source>
   <translation>Предыдущее отличие (P)</translation>
  </message>
  <message>
   <source>Previous match</source>
   <translation>Предыдущее совпадение</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Предыдущая страница</translation>
  </message>
  <message>
   <source>Previous part of the window</source>
   <translation>Предыдущая часть окна</translation>
  </message>
  <message>
   <source>Previous place found</source>
   <translation>Предыдущее найденное место</translation>
  </message>
  <message>
   <source>Print preview</source>
   <translation>Просмотр перед печатью</translation>
  </message>
  <message>
   <source>Print the article…</source>
   <translation>Напечатать статью…</translation>
  </message>
  <message>
   <source>Print the chapter…</source>
   <translation>Напечатать главу…</translation>
  </message>
  <message>
   <source>Printing…</source>
   <translation>Идёт печать…</translation>
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
   <translation>Предложить изменение</translation>
  </message>
  <message>
   <source>Propose a change to this unit</source>
   <translation>Предложить изменение этой нормы</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Предлагаемая редакция</translation>
  </message>
  <message>
   <source>Provision</source>
   <translation>Норма</translation>
  </message>
  <message>
   <source>Provision to be changed</source>
   <translation>Изменяемая норма</translation>
  </message>
  <message>
   <source>Provision: 17-3-2</source>
   <translation>Норма: 17-3-2</translation>
  </message>
  <message>
   <source>Provisions</source>
   <translation>Нормы</translation>
  </message>
  <message>
   <source>Provisions mentioned</source>
   <translation>Названные нормы</translation>
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
   <source>Purple</source>
   <translation>Фиолетовый</translation>
  </message>
  <message>
   <source>Put into a new group</source>
   <translation>Включить в новую группу</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Вопрос</translation>
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
   <source>Read again</source>
   <translation>Прочитать заново</translation>
  </message>
  <message>
   <source>Read again with your correction</source>
   <translation>Прочитано заново с вашим исправлением</translation>
  </message>
  <message>
   <source>Read again without the correction</source>
   <translation>Прочитано заново без исправления</translation>
  </message>
  <message>
   <source>Read documents again</source>
   <translation>Прочитать документы заново</translation>
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
   <source>Read the document again with the present version</source>
   <translation>Прочитать документ заново нынешней версией</translation>
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
   <source>Record of a sitting</source>
   <translation>Стенограмма заседания</translation>
  </message>
  <message>
   <source>Redline</source>
   <translation>Текст с правками</translation>
  </message>
  <message>
   <source>Redline with tracked changes</source>
   <translation>Текст с отслеженными правками</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Повторить</translation>
  </message>
  <message>
   <source>Redo (Ctrl+Shift+Z)</source>
   <translation>Повторить (Ctrl+Shift+Z)</translation>
  </message>
  <message>
   <source>Redone: {what}</source>
   <translation>Повторено: {what}</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Ссылка</translation>
  </message>
  <message>
   <source>Reference copied</source>
   <translation>Ссылка скопирована</translation>
  </message>
  <message>
   <source>Reference: BibTeX</source>
   <translation>Ссылка: BibTeX</translation>
  </message>
  <message>
   <source>Reference: CSL JSON</source>
   <translation>Ссылка: CSL JSON</translation>
  </message>
  <message>
   <source>Reference: RIS</source>
   <translation>Ссылка: RIS</translation>
  </message>
  <message>
   <source>References</source>
   <translation>Ссылки</translation>
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
   <translation>Отклонено</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Удалить</translation>
  </message>
  <message>
   <source>Remove from the library</source>
   <translation>Удалить из библиотеки</translation>
  </message>
  <message>
   <source>Remove from the memo</source>
   <translation>Убрать из записки</translation>
  </message>
  <message>
   <source>Remove the bookmark</source>
   <translation>Снять закладку</translation>
  </message>
  <message>
   <source>Remove the change</source>
   <translation>Убрать изменение</translation>
  </message>
  <message>
   <source>Remove the filter: {name}</source>
   <translation>Снять фильтр: {name}</translation>
  </message>
  <message>
   <source>Remove the text beside</source>
   <translation>Убрать текст рядом</translation>
  </message>
  <message>
   <source>Remove this term</source>
   <translation>Убрать этот термин</translation>
  </message>
  <message>
   <source>Remove {text}</source>
   <translation>Убрать: {text}</translation>
  </message>
  <message>
   <source>Remove “{}” from my words</source>
   <translation>Убрать «{}» из моего словаря</translation>
  </message>
  <message>
   <source>Removed: {document}. Ctrl+Z brings it back.</source>
   <translation>Убрано: {document}. Ctrl+Z вернёт.</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Переименовать…</translation>
  </message>
  <message numerus="yes">
   <source>Renumber what follows: %n units</source>
   <translation>
    <numerusform>Перенумеровать следующие: %n норма</numerusform>
    <numerusform>Перенумеровать следующие: %n нормы</numerusform>
    <numerusform>Перенумеровать следующие: %n норм</numerusform>
   </translation>
  </message>
  <message>
   <source>Repaired, line {number}</source>
   <translation>Исправлено, строка {number}</translation>
  </message>
  <message>
   <source>Repeal</source>
   <translation>Исключение</translation>
  </message>
  <message>
   <source>Repeal it</source>
   <translation>Исключить её</translation>
  </message>
  <message>
   <source>Repealed</source>
   <translation>Исключено</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Заменить</translation>
  </message>
  <message>
   <source>Replace them with (empty: remove)</source>
   <translation>Заменить на (пусто – удалить)</translation>
  </message>
  <message>
   <source>Report saved</source>
   <translation>Отчёт сохранён</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Отчёт…</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Постановление</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Восстановить</translation>
  </message>
  <message>
   <source>Restore from the last good copy</source>
   <translation>Восстановить из последней исправной копии</translation>
  </message>
  <message>
   <source>Restore the chosen copy…</source>
   <translation>Восстановить выбранную копию…</translation>
  </message>
  <message>
   <source>Restore this copy?</source>
   <translation>Восстановить эту копию?</translation>
  </message>
  <message>
   <source>Restore this version</source>
   <translation>Восстановить эту версию</translation>
  </message>
  <message>
   <source>Restore what was removed</source>
   <translation>Восстановить удалённое</translation>
  </message>
  <message>
   <source>Restored: {document}</source>
   <translation>Восстановлено: {document}</translation>
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
   <source>Returned Word files</source>
   <translation>Вернувшиеся файлы Word</translation>
  </message>
  <message>
   <source>Review the notes</source>
   <translation>Разобрать заметки</translation>
  </message>
  <message>
   <source>Right, cm</source>
   <translation>Правое, см</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Должность</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Правила</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>Русский</translation>
  </message>
  <message>
   <source>Russian only</source>
   <translation>Только русский</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Сохранить</translation>
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
   <source>Save as table…</source>
   <translation>Сохранить таблицей…</translation>
  </message>
  <message>
   <source>Save everything as one file…</source>
   <translation>Сохранить всё одним файлом…</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Сохранить отчёт</translation>
  </message>
  <message>
   <source>Save the table</source>
   <translation>Сохранить таблицу</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>Сохранить этот поиск</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Сохранить то, что читается</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Сохранено</translation>
  </message>
  <message>
   <source>Saved and former searches</source>
   <translation>Сохранённые и прежние поиски</translation>
  </message>
  <message>
   <source>Saved search</source>
   <translation>Сохранённый поиск</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>Сохранённые поиски</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>Сохранено {}</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>Сохранено: {file}</translation>
  </message>
  <message>
   <source>Saved: {}</source>
   <translation>Сохранено: {}</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>Сохраняется…</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Сфера действия</translation>
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
   <translation>Искать основания</translation>
  </message>
  <message>
   <source>Search for {words}</source>
   <translation>Искать: {words}</translation>
  </message>
  <message>
   <source>Search for “{words}”</source>
   <translation>Искать «{words}»</translation>
  </message>
  <message>
   <source>Search for “{words}” too</source>
   <translation>Искать и «{words}»</translation>
  </message>
  <message>
   <source>Search in “{name}”</source>
   <translation>Искать в «{name}»</translation>
  </message>
  <message>
   <source>Search index</source>
   <translation>Поисковый индекс</translation>
  </message>
  <message>
   <source>Searched before</source>
   <translation>Искали раньше</translation>
  </message>
  <message>
   <source>Searching…</source>
   <translation>Поиск…</translation>
  </message>
  <message>
   <source>Sections of the memo</source>
   <translation>Разделы записки</translation>
  </message>
  <message>
   <source>Sections…</source>
   <translation>Разделы…</translation>
  </message>
  <message>
   <source>Seen by:</source>
   <translation>Видели:</translation>
  </message>
  <message>
   <source>Select words or a unit first</source>
   <translation>Сначала выделите слова или выберите норму</translation>
  </message>
  <message>
   <source>Send the comment</source>
   <translation>Отправить комментарий</translation>
  </message>
  <message>
   <source>Send the suggestion</source>
   <translation>Отправить предложение</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Отправлено</translation>
  </message>
  <message numerus="yes">
   <source>Sent to the printer, %n pages</source>
   <translation>
    <numerusform>Отправлено на принтер, %n страница</numerusform>
    <numerusform>Отправлено на принтер, %n страницы</numerusform>
    <numerusform>Отправлено на принтер, %n страниц</numerusform>
   </translation>
  </message>
  <message>
   <source>Separate several wordings with semicolons: search finds any of them.</source>
   <translation>Несколько вариантов разделяйте точкой с запятой: поиск найдёт любой из них.</translation>
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
   <source>Shared work</source>
   <translation>Общая работа</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Показать</translation>
  </message>
  <message>
   <source>Show amending acts and events with these words</source>
   <translation>Показать изменяющие акты и события с этими словами</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Показать ещё</translation>
  </message>
  <message>
   <source>Show one provision only</source>
   <translation>Показать только одну норму</translation>
  </message>
  <message>
   <source>Show the latest event first</source>
   <translation>Показать сначала последнее событие</translation>
  </message>
  <message>
   <source>Show the whole library again</source>
   <translation>Снова показать всю библиотеку</translation>
  </message>
  <message>
   <source>Show what changes, or the text alone</source>
   <translation>Показать изменения или только текст</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Рядом</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>Подписано</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>С какого дня</translation>
  </message>
  <message>
   <source>Single words</source>
   <translation>Отдельные слова</translation>
  </message>
  <message>
   <source>Sitting</source>
   <translation>Заседание</translation>
  </message>
  <message>
   <source>Size, pt</source>
   <translation>Кегль, пт</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Мельче</translation>
  </message>
  <message>
   <source>Some notes are not saved</source>
   <translation>Некоторые заметки не сохранены</translation>
  </message>
  <message>
   <source>Some records cannot be read</source>
   <translation>Некоторые записи не читаются</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>В программе произошла ошибка</translation>
  </message>
  <message>
   <source>Source address</source>
   <translation>Адрес источника</translation>
  </message>
  <message>
   <source>Source: {}</source>
   <translation>Источник: {}</translation>
  </message>
  <message>
   <source>Sources for BibTeX…</source>
   <translation>Источники для BibTeX…</translation>
  </message>
  <message>
   <source>Sources for Zotero and EndNote (RIS)…</source>
   <translation>Источники для Zotero и EndNote (RIS)…</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Выступающий</translation>
  </message>
  <message>
   <source>Speakers</source>
   <translation>Выступающие</translation>
  </message>
  <message>
   <source>Speeches</source>
   <translation>Выступлений</translation>
  </message>
  <message>
   <source>Spelling</source>
   <translation>Правописание</translation>
  </message>
  <message>
   <source>Split view</source>
   <translation>Разделить окно</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>Статус текста</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Начало</translation>
  </message>
  <message>
   <source>Start afresh</source>
   <translation>Начать заново</translation>
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
   <translation>Состояние</translation>
  </message>
  <message>
   <source>Stop indexing</source>
   <translation>Остановить индексацию</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Остановлено.</translation>
  </message>
  <message>
   <source>Stopped; what was imported before stays.</source>
   <translation>Остановлено; импортированное ранее сохранено.</translation>
  </message>
  <message>
   <source>Structure</source>
   <translation>Структура</translation>
  </message>
  <message>
   <source>Suggest a wording</source>
   <translation>Предложить редакцию</translation>
  </message>
  <message>
   <source>Suggested links</source>
   <translation>Предположения</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>Подсказки</translation>
  </message>
  <message>
   <source>Swap the columns</source>
   <translation>Поменять колонки местами</translation>
  </message>
  <message>
   <source>Table (CSV)…</source>
   <translation>Таблица (CSV)…</translation>
  </message>
  <message>
   <source>Table in Word…</source>
   <translation>Таблица в Word…</translation>
  </message>
  <message>
   <source>Table of contents</source>
   <translation>Оглавление</translation>
  </message>
  <message>
   <source>Table saved</source>
   <translation>Таблица сохранена</translation>
  </message>
  <message>
   <source>Tables: with the row on the standing of the text</source>
   <translation>Таблицы: со строкой о статусе текста</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Тег</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Теги</translation>
  </message>
  <message>
   <source>Tags, separated by commas</source>
   <translation>Теги через запятую</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Отменить</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>Принять</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Убрать</translation>
  </message>
  <message>
   <source>Take the decision back</source>
   <translation>Отменить решение</translation>
  </message>
  <message>
   <source>Take the rights away</source>
   <translation>Лишить прав</translation>
  </message>
  <message>
   <source>Take the rights of {name} away?</source>
   <translation>Лишить прав участника {name}?</translation>
  </message>
  <message>
   <source>Taken out of “{name}”; Ctrl+Z puts it back</source>
   <translation>Убрано из «{name}»; Ctrl+Z вернёт</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>Термин</translation>
  </message>
  <message>
   <source>Term in force, in Kazakh</source>
   <translation>Действующий термин, на казахском</translation>
  </message>
  <message>
   <source>Term in force, in Russian</source>
   <translation>Действующий термин, на русском</translation>
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
   <source>Text size</source>
   <translation>Размер текста</translation>
  </message>
  <message>
   <source>Text to check</source>
   <translation>Текст для проверки</translation>
  </message>
  <message>
   <source>Texts</source>
   <translation>Тексты</translation>
  </message>
  <message>
   <source>The act as it will read, Kazakh</source>
   <translation>Акт с внесёнными изменениями на казахском</translation>
  </message>
  <message>
   <source>The act as it will read, Russian</source>
   <translation>Акт с внесёнными изменениями на русском</translation>
  </message>
  <message>
   <source>The act as it will read, beside the change</source>
   <translation>Рядом с поправкой: акт с внесёнными изменениями</translation>
  </message>
  <message>
   <source>The act as it will read: changes marked</source>
   <translation>Акт с внесёнными изменениями: с пометками</translation>
  </message>
  <message>
   <source>The address of this act at Adilet is not known: search it by its number there</source>
   <translation>Адрес этого акта в системе «Әділет» неизвестен: найдите его там по номеру</translation>
  </message>
  <message>
   <source>The card is saved</source>
   <translation>Карточка сохранена</translation>
  </message>
  <message>
   <source>The chosen version, and what was changed since</source>
   <translation>Выбранная версия и то, что изменено после неё</translation>
  </message>
  <message>
   <source>The columns are locked</source>
   <translation>Колонки связаны</translation>
  </message>
  <message>
   <source>The columns scroll apart</source>
   <translation>Колонки прокручиваются отдельно</translation>
  </message>
  <message>
   <source>The columns scroll apart. Ctrl+6 or Escape locks them again.</source>
   <translation>Колонки прокручиваются отдельно. Ctrl+6 или Escape связывает их снова.</translation>
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
   <source>The current passage</source>
   <translation>Выбранный фрагмент</translation>
  </message>
  <message>
   <source>The damaged file is kept here:</source>
   <translation>Повреждённый файл лежит здесь:</translation>
  </message>
  <message>
   <source>The document is taken out of your library. Ctrl+Z brings it back.</source>
   <translation>Документ будет убран из вашей библиотеки. Ctrl+Z вернёт его.</translation>
  </message>
  <message>
   <source>The draft changes units whose text has changed since.</source>
   <translation>Проект вносит поправки в структурные элементы, текст которых изменился.</translation>
  </message>
  <message>
   <source>The draft has open points</source>
   <translation>В проекте есть нерешённые вопросы</translation>
  </message>
  <message>
   <source>The file with your notes cannot be read</source>
   <translation>Файл с вашими заметками не читается</translation>
  </message>
  <message>
   <source>The files that the document was read from are deleted for good. Its text stays, but its lines can no longer be corrected, and the original is not shown.</source>
   <translation>Файлы, из которых прочитан документ, будут удалены безвозвратно. Текст останется, но исправлять его строки и смотреть оригинал будет нельзя.</translation>
  </message>
  <message>
   <source>The files that you import are kept and shown here beside their text. This document has none: it was read by an older version, or its file was dropped.</source>
   <translation>Файлы, которые вы импортируете, сохраняются и показываются здесь рядом с текстом. У этого документа файла нет: его прочитала прежняя версия программы или файл удалён.</translation>
  </message>
  <message>
   <source>The former version is restored; Ctrl+Z takes it back.</source>
   <translation>Прежняя версия восстановлена; Ctrl+Z отменит это.</translation>
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
   <source>The index is being built; the results will come by themselves.</source>
   <translation>Индекс строится; результаты появятся сами.</translation>
  </message>
  <message>
   <source>The last whole copy is from {date}. Notes made after it that can still be read are taken over too.</source>
   <translation>Последняя исправная копия сделана {date}. Более поздние заметки, которые ещё читаются, тоже будут взяты.</translation>
  </message>
  <message>
   <source>The law of Kazakhstan in Kazakh and Russian, with everything said about it. Everything stays on this machine.</source>
   <translation>Законодательство Казахстана на казахском и русском, со всем, что о нём сказано. Всё остаётся на этом компьютере.</translation>
  </message>
  <message>
   <source>The law, the debate and the commentary are not affected. Nothing is deleted: the damaged file is kept beside the new one.</source>
   <translation>Закон, обсуждение и комментарии не пострадали. Ничего не удаляется: повреждённый файл останется рядом с новым.</translation>
  </message>
  <message>
   <source>The library holds one edition of this act, and no note in it tells of a change of this unit. Import an older or a newer text of the act.</source>
   <translation>В библиотеке одна редакция этого акта, и ни одно примечание в ней не говорит об изменении этого структурного элемента. Импортируйте прежний или более новый текст акта.</translation>
  </message>
  <message>
   <source>The library holds one edition of this act: {}. Import a newer text of it or begin a draft, and both will be compared here, word by word.</source>
   <translation>В библиотеке одна редакция этого акта: {}. Импортируйте более новый текст или начните проект поправок – здесь они будут сопоставлены слово в слово.</translation>
  </message>
  <message>
   <source>The memo</source>
   <translation>Записка</translation>
  </message>
  <message>
   <source>The memo contains units whose text has changed since.</source>
   <translation>В записке есть структурные элементы, текст которых изменился.</translation>
  </message>
  <message>
   <source>The new wording, one line for each unit</source>
   <translation>Новая редакция, каждый структурный элемент с новой строки</translation>
  </message>
  <message>
   <source>The note now stands at {place}; Ctrl+Z brings it back</source>
   <translation>Заметка теперь здесь: {place}; Ctrl+Z вернёт её на место</translation>
  </message>
  <message>
   <source>The note stands where it stood</source>
   <translation>Заметка на прежнем месте</translation>
  </message>
  <message>
   <source>The original</source>
   <translation>Оригинал</translation>
  </message>
  <message>
   <source>The original beside the text</source>
   <translation>Оригинал рядом с текстом</translation>
  </message>
  <message>
   <source>The program could not be started.</source>
   <translation>Программу не удалось запустить.</translation>
  </message>
  <message>
   <source>The provision</source>
   <translation>Норма</translation>
  </message>
  <message>
   <source>The provision of your note is not in the new edition.</source>
   <translation>Нормы, к которой сделана ваша заметка, в новой редакции нет.</translation>
  </message>
  <message>
   <source>The provision was reworded; the words of your note were found again in it.</source>
   <translation>Норма изложена иначе; слова вашей заметки снова найдены в ней.</translation>
  </message>
  <message>
   <source>The provisions of the memo will stand here. Type a number above, or press Ctrl+M while reading an article, or on the results of a search.</source>
   <translation>Здесь будут нормы, вошедшие в записку. Наберите номер вверху или нажмите Ctrl+M при чтении статьи либо на результатах поиска.</translation>
  </message>
  <message>
   <source>The provisions that the current passage speaks of appear here.</source>
   <translation>Здесь появятся нормы, о которых говорит выбранный фрагмент.</translation>
  </message>
  <message>
   <source>The quotation beside the text of the provision</source>
   <translation>Цитата рядом с текстом нормы</translation>
  </message>
  <message>
   <source>The results will be completed.</source>
   <translation>Результаты будут дополнены.</translation>
  </message>
  <message>
   <source>The search finds words of units that changed.</source>
   <translation>Поиск находит слова изменившихся структурных элементов.</translation>
  </message>
  <message>
   <source>The search is no longer saved</source>
   <translation>Поиск больше не сохранён</translation>
  </message>
  <message>
   <source>The search is saved</source>
   <translation>Поиск сохранён</translation>
  </message>
  <message>
   <source>The second line begins with</source>
   <translation>Вторая строка начинается словами</translation>
  </message>
  <message>
   <source>The server cannot be reached. Work goes on with the copies on this computer.</source>
   <translation>Сервер недоступен. Работа продолжается с копиями на этом компьютере.</translation>
  </message>
  <message>
   <source>The server has no former version.</source>
   <translation>Прежних версий на сервере нет.</translation>
  </message>
  <message>
   <source>The speaker</source>
   <translation>Кто выступает</translation>
  </message>
  <message>
   <source>The text after</source>
   <translation>Текст после</translation>
  </message>
  <message>
   <source>The text before</source>
   <translation>Текст до</translation>
  </message>
  <message>
   <source>The text does not name the act that caused this edition.</source>
   <translation>Текст не называет акт, вызвавший эту редакцию.</translation>
  </message>
  <message>
   <source>The text has changed: {now} passages, before {before}</source>
   <translation>Текст изменился: фрагментов {now}, было {before}</translation>
  </message>
  <message>
   <source>The text now; select the words for the note</source>
   <translation>Нынешний текст; выделите слова для заметки</translation>
  </message>
  <message>
   <source>The text on a date</source>
   <translation>Текст на дату</translation>
  </message>
  <message>
   <source>The unit of the note changed; the note stands where it stood.</source>
   <translation>Норма, к которой сделана заметка, изменилась; заметка осталась на месте.</translation>
  </message>
  <message>
   <source>The user's own notes</source>
   <translation>Собственные заметки</translation>
  </message>
  <message>
   <source>The watched folder {folder} is not there.</source>
   <translation>Отслеживаемой папки {folder} нет.</translation>
  </message>
  <message>
   <source>The whole article</source>
   <translation>Вся статья</translation>
  </message>
  <message>
   <source>The window was started with its first settings. Yours are kept here:</source>
   <translation>Окно открыто с начальными настройками. Ваши сохранены здесь:</translation>
  </message>
  <message>
   <source>The words of the note are no longer there, or stand in several places: you decide.</source>
   <translation>Слов, к которым сделана заметка, больше нет, или они стоят в нескольких местах: решать вам.</translation>
  </message>
  <message>
   <source>The words of your note are no longer in this provision.</source>
   <translation>Слов вашей заметки в этой норме больше нет.</translation>
  </message>
  <message>
   <source>The words that the note was written on stand at {place} now.</source>
   <translation>Слова, к которым сделана заметка, теперь стоят здесь: {place}.</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Прежде</translation>
  </message>
  <message>
   <source>There are no collections yet</source>
   <translation>Подборок пока нет</translation>
  </message>
  <message>
   <source>There are no notes yet</source>
   <translation>Заметок пока нет</translation>
  </message>
  <message>
   <source>There are no results to export.</source>
   <translation>Нет результатов для экспорта.</translation>
  </message>
  <message>
   <source>There is no draft yet</source>
   <translation>Проектов пока нет</translation>
  </message>
  <message>
   <source>There is no whole copy. What can still be read in the damaged file is taken over into a new one.</source>
   <translation>Исправной копии нет. Всё, что ещё читается в повреждённом файле, будет перенесено в новый.</translation>
  </message>
  <message>
   <source>There is nothing to compare yet</source>
   <translation>Пока нечего сравнивать</translation>
  </message>
  <message>
   <source>These documents were read by an older version of the program: {documents}.</source>
   <translation>Эти документы прочитаны более старой версией программы: {documents}.</translation>
  </message>
  <message>
   <source>They can be read again: from the files that are kept, else from their own words. Notes, drafts, decisions and corrections go with them; what loses its place is listed.</source>
   <translation>Их можно прочитать заново: из сохранённых файлов, а где файла нет – из самого текста. Заметки, проекты, решения и исправления перейдут вместе с ними; то, для чего не найдётся место, будет перечислено.</translation>
  </message>
  <message>
   <source>They could not be written to the disk. Free some space and try again, or close without them.</source>
   <translation>Записать их на диск не удалось. Освободите место и повторите или закройте окно без них.</translation>
  </message>
  <message>
   <source>They could not be written to the disk. They are kept here; click to try again.</source>
   <translation>Записать их на диск не удалось. Они остались в этом окне; нажмите, чтобы повторить.</translation>
  </message>
  <message>
   <source>They were set aside, everything else works. Below is what can still be read of them; copy what you need.</source>
   <translation>Они отложены, всё остальное работает. Ниже то, что в них ещё можно прочитать; скопируйте нужное.</translation>
  </message>
  <message>
   <source>They were set aside. Click to see what is left of them.</source>
   <translation>Они отложены. Нажмите, чтобы увидеть, что в них осталось.</translation>
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
   <source>This line is</source>
   <translation>Эта строка –</translation>
  </message>
  <message>
   <source>This provision is not in the new edition.</source>
   <translation>Этой нормы в новой редакции нет.</translation>
  </message>
  <message>
   <source>This text does not have the unit.</source>
   <translation>В этом тексте такой нормы нет.</translation>
  </message>
  <message>
   <source>This text is taken out of your library. Ctrl+Z brings it back.</source>
   <translation>Этот текст будет убран из вашей библиотеки. Ctrl+Z вернёт его.</translation>
  </message>
  <message>
   <source>This unit alone</source>
   <translation>Только этот элемент</translation>
  </message>
  <message>
   <source>Tick all</source>
   <translation>Отметить все</translation>
  </message>
  <message>
   <source>Tick everything that is only suggested, or nothing of it</source>
   <translation>Отметить все предположительные связи или снять с них отметки</translation>
  </message>
  <message>
   <source>Tick none</source>
   <translation>Снять отметки</translation>
  </message>
  <message>
   <source>Tick the tags that mean the same.</source>
   <translation>Отметьте теги с одинаковым смыслом.</translation>
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
   <source>Title in English</source>
   <translation>Заголовок на английском языке</translation>
  </message>
  <message>
   <source>Title in Kazakh</source>
   <translation>Заголовок на казахском языке</translation>
  </message>
  <message>
   <source>Title in Russian</source>
   <translation>Заголовок на русском языке</translation>
  </message>
  <message>
   <source>To correct</source>
   <translation>Исправить</translation>
  </message>
  <message>
   <source>To review</source>
   <translation>На проверку</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Сегодня</translation>
  </message>
  <message>
   <source>Told by a note in the text; the words before are not in the library.</source>
   <translation>Так говорит примечание в тексте; прежних слов в библиотеке нет.</translation>
  </message>
  <message>
   <source>Told by notes in the text</source>
   <translation>По примечаниям в тексте</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Инструменты</translation>
  </message>
  <message>
   <source>Top, cm</source>
   <translation>Верхнее, см</translation>
  </message>
  <message>
   <source>Two languages compared</source>
   <translation>Сверка двух языков</translation>
  </message>
  <message>
   <source>Type an article or choose a document; the languages stay side by side.</source>
   <translation>Наберите номер статьи или выберите документ; языки стоят рядом.</translation>
  </message>
  <message>
   <source>Under consideration</source>
   <translation>На рассмотрении</translation>
  </message>
  <message>
   <source>Underline</source>
   <translation>Подчёркивать</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Отменить</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation>Отменить (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Undo the move</source>
   <translation>Отменить перенос</translation>
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation>Отменено: {what}</translation>
  </message>
  <message>
   <source>Undone: {what}. Ctrl+Shift+Z does it again.</source>
   <translation>Отменено: {what}. Ctrl+Shift+Z повторит.</translation>
  </message>
  <message>
   <source>Units that cite it</source>
   <translation>Ссылающиеся нормы</translation>
  </message>
  <message>
   <source>Unknown place</source>
   <translation>Неизвестное место</translation>
  </message>
  <message numerus="yes">
   <source>Used in %n units of the law</source>
   <translation>
    <numerusform>Употребляется в %n норме закона</numerusform>
    <numerusform>Употребляется в %n нормах закона</numerusform>
    <numerusform>Употребляется в %n нормах закона</numerusform>
   </translation>
  </message>
  <message>
   <source>Used instead</source>
   <translation>Употребляется вместо него</translation>
  </message>
  <message>
   <source>Uses in the law</source>
   <translation>Употребление в законе</translation>
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
   <source>Verdict kept</source>
   <translation>Заключение сохранено</translation>
  </message>
  <message>
   <source>Versions, places and the last lines of the log, to copy into a letter. No text of a document is in them.</source>
   <translation>Версии, папки и последние строки журнала, чтобы приложить к письму. Текста документов в них нет.</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>Следить за папкой…</translation>
  </message>
  <message>
   <source>Watch no longer</source>
   <translation>Больше не следить</translation>
  </message>
  <message>
   <source>Watched folders</source>
   <translation>Отслеживаемые папки</translation>
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
   <source>What can still be read</source>
   <translation>Что ещё можно прочитать</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Что изменилось</translation>
  </message>
  <message>
   <source>What changed for me</source>
   <translation>Что изменилось для меня</translation>
  </message>
  <message>
   <source>What changed, and what it touches</source>
   <translation>Что изменилось и что это затрагивает</translation>
  </message>
  <message>
   <source>What could be read is saved</source>
   <translation>Всё, что удалось прочитать, сохранено</translation>
  </message>
  <message>
   <source>What is done</source>
   <translation>Что делается</translation>
  </message>
  <message>
   <source>What is said about each article</source>
   <translation>Что сказано о каждой статье</translation>
  </message>
  <message>
   <source>What is said about the act as a whole</source>
   <translation>Что сказано об акте в целом</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>Назначение</translation>
  </message>
  <message>
   <source>What to do here</source>
   <translation>Что здесь можно делать</translation>
  </message>
  <message>
   <source>What was shared stays. Private notes stay closed to everybody.</source>
   <translation>То, чем участник поделился, останется. Личные заметки останутся закрытыми для всех.</translation>
  </message>
  <message>
   <source>What you propose, for the table in Word</source>
   <translation>Ваше предложение, для таблицы в Word</translation>
  </message>
  <message>
   <source>When a new edition of an act changes words that your notes stand on, the notes will be listed here with the old and the new text.</source>
   <translation>Если новая редакция акта изменит слова, к которым сделаны заметки, эти заметки появятся здесь со старым и новым текстом.</translation>
  </message>
  <message>
   <source>When a newer edition of an act is imported, this page says which units changed and which of your notes, drafts, memos and saved searches they touch.</source>
   <translation>Когда импортирована новая редакция акта, здесь видно, какие структурные элементы изменились и каких ваших заметок, проектов, записок и сохранённых поисков это касается.</translation>
  </message>
  <message>
   <source>Where the words are looked for</source>
   <translation>Где ищутся слова</translation>
  </message>
  <message>
   <source>Which text stood on {day} is not known: the first known edition is of {first}. Shown is the newest.</source>
   <translation>Какой текст действовал {day}, неизвестно: первая известная редакция – от {first}. Показан последний текст.</translation>
  </message>
  <message>
   <source>Whole act</source>
   <translation>Весь акт</translation>
  </message>
  <message>
   <source>Whole page</source>
   <translation>Страница целиком</translation>
  </message>
  <message>
   <source>Whole text</source>
   <translation>Весь текст</translation>
  </message>
  <message>
   <source>Whole wording</source>
   <translation>Новая редакция</translation>
  </message>
  <message>
   <source>Without my notes</source>
   <translation>Без заметок</translation>
  </message>
  <message>
   <source>Word documents (*.docx)</source>
   <translation>Документы Word (*.docx)</translation>
  </message>
  <message>
   <source>Word document…</source>
   <translation>Документ Word…</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Слов</translation>
  </message>
  <message>
   <source>Words in force</source>
   <translation>Действующие слова</translation>
  </message>
  <message>
   <source>Words in their context</source>
   <translation>Слова в контексте</translation>
  </message>
  <message>
   <source>Words of each speaker</source>
   <translation>Объём речи каждого</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Написать заметку</translation>
  </message>
  <message>
   <source>Write the sections of the memo: analysis, conclusions and others</source>
   <translation>Написать разделы записки: анализ, выводы и другие</translation>
  </message>
  <message>
   <source>Write the term in force and the new one, in one language at least.</source>
   <translation>Впишите действующий и новый термины хотя бы на одном языке.</translation>
  </message>
  <message>
   <source>Write the wording again</source>
   <translation>Составить заново</translation>
  </message>
  <message>
   <source>Writing the PDF…</source>
   <translation>PDF записывается…</translation>
  </message>
  <message>
   <source>Writing the memo…</source>
   <translation>Записка составляется…</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Год</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Жёлтый</translation>
  </message>
  <message>
   <source>You are writing a suggestion; the draft stays as it is.</source>
   <translation>Вы пишете предложение; проект остаётся без изменений.</translation>
  </message>
  <message>
   <source>You can go on; if it happens again, send us the details.</source>
   <translation>Можно продолжать; если это повторится, пришлите нам подробности.</translation>
  </message>
  <message>
   <source>Your corrections</source>
   <translation>Ваши исправления</translation>
  </message>
  <message>
   <source>Your decision lost its place</source>
   <translation>Ваше решение потеряло место</translation>
  </message>
  <message>
   <source>Your drafts</source>
   <translation>Ваши проекты</translation>
  </message>
  <message>
   <source>Your glossary is saved</source>
   <translation>Ваш глоссарий сохранён</translation>
  </message>
  <message>
   <source>Your last notes may not be saved yet: do not close the window before they are.</source>
   <translation>Последние заметки, возможно, ещё не сохранены: не закрывайте окно, пока они не сохранятся.</translation>
  </message>
  <message>
   <source>Your memo lost a provision</source>
   <translation>Из вашей записки выпала норма</translation>
  </message>
  <message>
   <source>Your note lost its place</source>
   <translation>Ваша заметка потеряла место</translation>
  </message>
  <message>
   <source>Your notes</source>
   <translation>Ваши заметки</translation>
  </message>
  <message>
   <source>Your notes are not open</source>
   <translation>Ваши заметки не открыты</translation>
  </message>
  <message>
   <source>Your notes are restored</source>
   <translation>Ваши заметки восстановлены</translation>
  </message>
  <message>
   <source>Your notes are saved.</source>
   <translation>Ваши заметки сохранены.</translation>
  </message>
  <message>
   <source>Your notes can be edited again</source>
   <translation>Заметки снова можно править</translation>
  </message>
  <message>
   <source>Your notes will be here. Select words in a text and press Ctrl+H.</source>
   <translation>Здесь будут ваши заметки. Выделите слова в тексте и нажмите Ctrl+H.</translation>
  </message>
  <message>
   <source>Your term</source>
   <translation>Ваш термин</translation>
  </message>
  <message>
   <source>Your work is copied by itself</source>
   <translation>Ваша работа копируется сама</translation>
  </message>
  <message>
   <source>a change of a collection</source>
   <translation>изменение подборки</translation>
  </message>
  <message>
   <source>a change of a draft</source>
   <translation>изменение проекта</translation>
  </message>
  <message>
   <source>a change of a note or bookmark</source>
   <translation>изменение заметки или закладки</translation>
  </message>
  <message>
   <source>a change of tags</source>
   <translation>изменение тегов</translation>
  </message>
  <message>
   <source>a numbered paragraph</source>
   <translation>нумерованный пункт</translation>
  </message>
  <message>
   <source>a point</source>
   <translation>подпункт</translation>
  </message>
  <message>
   <source>a remark: nobody speaks</source>
   <translation>ремарка: никто не говорит</translation>
  </message>
  <message>
   <source>a saved search</source>
   <translation>сохранение поиска</translation>
  </message>
  <message>
   <source>a verdict</source>
   <translation>заключение</translation>
  </message>
  <message>
   <source>added</source>
   <translation>дополнено</translation>
  </message>
  <message>
   <source>administrator</source>
   <translation>администратор</translation>
  </message>
  <message>
   <source>all members</source>
   <translation>всем участникам</translation>
  </message>
  <message>
   <source>an amendment note</source>
   <translation>примечание об изменениях</translation>
  </message>
  <message>
   <source>an article</source>
   <translation>определённая статья</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>и ещё %n</numerusform>
    <numerusform>и ещё %n</numerusform>
    <numerusform>и ещё %n</numerusform>
   </translation>
  </message>
  <message>
   <source>announced</source>
   <translation>объявлено</translation>
  </message>
  <message>
   <source>as the record should name them</source>
   <translation>как его назвать в стенограмме</translation>
  </message>
  <message>
   <source>before a change of format</source>
   <translation>перед сменой формата</translation>
  </message>
  <message>
   <source>before a copy was restored</source>
   <translation>перед восстановлением копии</translation>
  </message>
  <message>
   <source>before an import</source>
   <translation>перед импортом</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>изменено</translation>
  </message>
  <message>
   <source>changed by {name}</source>
   <translation>изменено: {name}</translation>
  </message>
  <message>
   <source>checked</source>
   <translation>проверено</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>выбрано</translation>
  </message>
  <message>
   <source>comparison</source>
   <translation>сравнение</translation>
  </message>
  <message>
   <source>copy of {time}</source>
   <translation>копия от {time}</translation>
  </message>
  <message>
   <source>declined by {name}</source>
   <translation>отклонено: {name}</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>удалено</translation>
  </message>
  <message>
   <source>draft: {}</source>
   <translation>проект: {}</translation>
  </message>
  <message>
   <source>edition not established</source>
   <translation>редакция не установлена</translation>
  </message>
  <message>
   <source>edition not known</source>
   <translation>редакция не установлена</translation>
  </message>
  <message>
   <source>edition of {date}</source>
   <translation>редакция от {date}</translation>
  </message>
  <message>
   <source>encrypted</source>
   <translation>соединение зашифровано</translation>
  </message>
  <message>
   <source>exactly as typed</source>
   <translation>точно как набрано</translation>
  </message>
  <message>
   <source>exchanged at {time}</source>
   <translation>обмен в {time}</translation>
  </message>
  <message>
   <source>file kept</source>
   <translation>файл сохранён</translation>
  </message>
  <message>
   <source>file not kept</source>
   <translation>файл не сохранён</translation>
  </message>
  <message>
   <source>goes on with the line before</source>
   <translation>продолжение предыдущей строки</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>заголовок</translation>
  </message>
  <message>
   <source>history</source>
   <translation>история</translation>
  </message>
  <message>
   <source>history and proposals</source>
   <translation>история и предложения</translation>
  </message>
  <message>
   <source>imported {day}</source>
   <translation>импортирован {day}</translation>
  </message>
  <message>
   <source>in another language</source>
   <translation>на другом языке</translation>
  </message>
  <message>
   <source>in force</source>
   <translation>действует</translation>
  </message>
  <message>
   <source>in heading and text</source>
   <translation>в заголовке и тексте</translation>
  </message>
  <message>
   <source>in the heading</source>
   <translation>в заголовке</translation>
  </message>
  <message>
   <source>in the text</source>
   <translation>в тексте</translation>
  </message>
  <message>
   <source>it belongs to {name}</source>
   <translation>принадлежит: {name}</translation>
  </message>
  <message>
   <source>it was removed on the other side</source>
   <translation>на другой стороне удалено</translation>
  </message>
  <message>
   <source>its line is not found</source>
   <translation>строка не найдена</translation>
  </message>
  <message>
   <source>kept beside a better text</source>
   <translation>хранится рядом с более надёжным текстом</translation>
  </message>
  <message>
   <source>kept on this computer</source>
   <translation>хранится на этом компьютере</translation>
  </message>
  <message>
   <source>line {line}</source>
   <translation>строка {line}</translation>
  </message>
  <message>
   <source>memo</source>
   <translation>записка</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>перемещено</translation>
  </message>
  <message>
   <source>moved: was {}</source>
   <translation>перемещено: было {}</translation>
  </message>
  <message>
   <source>new</source>
   <translation>новый</translation>
  </message>
  <message>
   <source>new words</source>
   <translation>новые слова</translation>
  </message>
  <message>
   <source>none lost</source>
   <translation>ничего не потеряно</translation>
  </message>
  <message>
   <source>not before {day}</source>
   <translation>не ранее {day}</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>не найдено</translation>
  </message>
  <message>
   <source>not in the library</source>
   <translation>нет в библиотеке</translation>
  </message>
  <message>
   <source>not in this text</source>
   <translation>в этом тексте нет</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>неизвестно</translation>
  </message>
  <message>
   <source>not text of the act</source>
   <translation>не текст акта</translation>
  </message>
  <message>
   <source>not text of the sitting</source>
   <translation>не текст заседания</translation>
  </message>
  <message>
   <source>not there</source>
   <translation>нет</translation>
  </message>
  <message>
   <source>not ticked</source>
   <translation>не отмечено</translation>
  </message>
  <message>
   <source>nothing of yours</source>
   <translation>ваших записей не касается</translation>
  </message>
  <message>
   <source>offline: copies on this computer are read</source>
   <translation>нет связи: читаются копии на этом компьютере</translation>
  </message>
  <message>
   <source>offline: {host}</source>
   <translation>нет связи: {host}</translation>
  </message>
  <message>
   <source>on a date</source>
   <translation>на дату</translation>
  </message>
  <message>
   <source>on matter {}</source>
   <translation>вопрос {}</translation>
  </message>
  <message>
   <source>on the server only</source>
   <translation>только на сервере</translation>
  </message>
  <message>
   <source>one or the other</source>
   <translation>одно или другое</translation>
  </message>
  <message>
   <source>only me</source>
   <translation>только мне</translation>
  </message>
  <message>
   <source>only on this computer so far</source>
   <translation>пока только на этом компьютере</translation>
  </message>
  <message>
   <source>page {page} of {pages}</source>
   <translation>страница {page} из {pages}</translation>
  </message>
  <message>
   <source>part of the contents list</source>
   <translation>часть оглавления</translation>
  </message>
  <message>
   <source>part of the speech above</source>
   <translation>часть выступления выше</translation>
  </message>
  <message>
   <source>part of the unit above</source>
   <translation>часть нормы выше</translation>
  </message>
  <message>
   <source>partly ticked</source>
   <translation>отмечено частично</translation>
  </message>
  <message>
   <source>pasted text</source>
   <translation>вставленный текст</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>предложено</translation>
  </message>
  <message>
   <source>read as</source>
   <translation>прочитана как</translation>
  </message>
  <message>
   <source>read by version {version}</source>
   <translation>прочитан версией {version}</translation>
  </message>
  <message>
   <source>regular copy</source>
   <translation>очередная копия</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>исключено</translation>
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
   <source>saved search</source>
   <translation>сохранённый поиск</translation>
  </message>
  <message>
   <source>saved searches are run when the index is ready</source>
   <translation>сохранённые поиски выполнятся, когда индекс будет готов</translation>
  </message>
  <message>
   <source>searched before</source>
   <translation>искали раньше</translation>
  </message>
  <message>
   <source>shared by {name}</source>
   <translation>доступ открыт: {name}</translation>
  </message>
  <message>
   <source>some of the words</source>
   <translation>часть слов</translation>
  </message>
  <message>
   <source>speaker</source>
   <translation>выступающий</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>предположительно</translation>
  </message>
  <message>
   <source>suggests</source>
   <translation>предлагает</translation>
  </message>
  <message>
   <source>sure {}%</source>
   <translation>уверенность {}%</translation>
  </message>
  <message>
   <source>taken over by {name}</source>
   <translation>принято: {name}</translation>
  </message>
  <message>
   <source>term</source>
   <translation>термин</translation>
  </message>
  <message>
   <source>the English text is a working translation</source>
   <translation>английский текст – рабочий перевод</translation>
  </message>
  <message>
   <source>the Kazakh text is a working translation</source>
   <translation>казахский текст – рабочий перевод</translation>
  </message>
  <message>
   <source>the Russian text is a working translation</source>
   <translation>русский текст – рабочий перевод</translation>
  </message>
  <message>
   <source>the beginning of a speaker's turn</source>
   <translation>начало выступления</translation>
  </message>
  <message>
   <source>the beginning of a word</source>
   <translation>начало слова</translation>
  </message>
  <message>
   <source>the change of the card of {document}</source>
   <translation>изменение карточки: {document}</translation>
  </message>
  <message>
   <source>the correction of line {line}</source>
   <translation>исправление строки {line}</translation>
  </message>
  <message>
   <source>the decision on a suggestion</source>
   <translation>решение по предположению</translation>
  </message>
  <message>
   <source>the draft was changed after this file was written</source>
   <translation>проект изменён после создания этого файла</translation>
  </message>
  <message>
   <source>the heading of a chapter</source>
   <translation>заголовок главы</translation>
  </message>
  <message>
   <source>the heading of a section (§)</source>
   <translation>заголовок параграфа (§)</translation>
  </message>
  <message>
   <source>the heading of a title (раздел)</source>
   <translation>заголовок раздела</translation>
  </message>
  <message>
   <source>the heading of an article</source>
   <translation>заголовок статьи</translation>
  </message>
  <message>
   <source>the import of notes</source>
   <translation>импорт заметок</translation>
  </message>
  <message>
   <source>the last change</source>
   <translation>последнее изменение</translation>
  </message>
  <message>
   <source>the removal of a collection</source>
   <translation>удаление подборки</translation>
  </message>
  <message>
   <source>the removal of a draft</source>
   <translation>удаление проекта</translation>
  </message>
  <message>
   <source>the removal of a note or bookmark</source>
   <translation>удаление заметки или закладки</translation>
  </message>
  <message>
   <source>the removal of a saved search</source>
   <translation>удаление сохранённого поиска</translation>
  </message>
  <message>
   <source>the removal of {document}</source>
   <translation>удаление: {document}</translation>
  </message>
  <message>
   <source>the review of a note</source>
   <translation>проверка заметки</translation>
  </message>
  <message>
   <source>the same text</source>
   <translation>текст одинаков</translation>
  </message>
  <message>
   <source>these words in a row</source>
   <translation>именно эти слова подряд</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>отмечено</translation>
  </message>
  <message>
   <source>to review</source>
   <translation>разобрать</translation>
  </message>
  <message>
   <source>two lines: split it</source>
   <translation>две строки: разделить</translation>
  </message>
  <message>
   <source>undated</source>
   <translation>без даты</translation>
  </message>
  <message>
   <source>who said it, and when</source>
   <translation>кто и когда сказал</translation>
  </message>
  <message>
   <source>without a word</source>
   <translation>без слова</translation>
  </message>
  <message>
   <source>without other languages</source>
   <translation>без других языков</translation>
  </message>
  <message>
   <source>without tracking</source>
   <translation>без отслеживания</translation>
  </message>
  <message>
   <source>words found</source>
   <translation>слова найдены</translation>
  </message>
  <message>
   <source>words in any form</source>
   <translation>слова в любой форме</translation>
  </message>
  <message>
   <source>words in force</source>
   <translation>действующие слова</translation>
  </message>
  <message>
   <source>words moved</source>
   <translation>слова в другом месте</translation>
  </message>
  <message>
   <source>words no longer there</source>
   <translation>слов больше нет</translation>
  </message>
  <message>
   <source>words of another speaker: every turn with this label</source>
   <translation>выступает другой: везде под этим именем</translation>
  </message>
  <message>
   <source>words of another speaker: this turn alone</source>
   <translation>выступает другой: только здесь</translation>
  </message>
  <message>
   <source>{act} has a newer edition: {changes}</source>
   <translation>{act}: импортирована новая редакция: {changes}</translation>
  </message>
  <message>
   <source>{date}, the newest</source>
   <translation>{date}, последняя</translation>
  </message>
  <message>
   <source>{done} of {all} documents are indexed; not yet: {pending}.</source>
   <translation>Проиндексировано документов: {done} из {all}; ещё нет: {pending}.</translation>
  </message>
  <message>
   <source>{folder} holds more files or folders than are looked at.</source>
   <translation>В {folder} больше файлов или папок, чем просматривается.</translation>
  </message>
  <message>
   <source>{here} of {all} on this computer</source>
   <translation>{here} из {all} на этом компьютере</translation>
  </message>
  <message>
   <source>{keys} already belongs to “{action}”. Choose other keys.</source>
   <translation>Сочетание {keys} уже занято: «{action}». Выберите другое.</translation>
  </message>
  <message>
   <source>{language}: no text is known of that day, the first is of {first}.</source>
   <translation>{language}: текст на эту дату неизвестен, первый – от {first}.</translation>
  </message>
  <message>
   <source>{lost} of {words} words of the file are missing from the document.</source>
   <translation>Из {words} слов файла в документе нет {lost}.</translation>
  </message>
  <message>
   <source>{name} changed it too</source>
   <translation>это изменил и {name}</translation>
  </message>
  <message>
   <source>{name} is writing</source>
   <translation>пишет {name}</translation>
  </message>
  <message>
   <source>{name} is writing this unit</source>
   <translation>эту норму сейчас пишет {name}</translation>
  </message>
  <message>
   <source>{name} is writing this unit; it is free again at {time} at the latest.</source>
   <translation>Эту норму сейчас пишет {name}; она освободится не позднее {time}.</translation>
  </message>
  <message>
   <source>{size} KB</source>
   <translation>{size} КБ</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} МБ</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} кБ</translation>
  </message>
  <message>
   <source>{taken} of {of} passages and notes</source>
   <translation>{taken} из {of} фрагментов</translation>
  </message>
  <message>
   <source>{}

Save the page there as a web page or in Word, and drop the file on this window: it takes the place of the text that is here, and your notes stay.</source>
   <translation>{}

Сохраните там страницу как веб-страницу или в Word и перетащите файл на это окно: он заменит здешний текст, ваши заметки останутся.</translation>
  </message>
  <message>
   <source>“{name}” made; name it under Collections</source>
   <translation>«{name}» создана; назовите её на странице «Подборки»</translation>
  </message>
 </context>
</TS>
