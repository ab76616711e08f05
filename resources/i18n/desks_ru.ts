<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_KZ" sourcelanguage="en">
 <context>
  <name>kzailaw</name>
  <message numerus="yes">
   <source>%n changes</source>
   <translation>
    <numerusform>%n изменение</numerusform>
    <numerusform>%n изменения</numerusform>
    <numerusform>%n изменений</numerusform>
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
   <source>%n notes exported</source>
   <translation>
    <numerusform>экспортирована %n заметка</numerusform>
    <numerusform>экспортированы %n заметки</numerusform>
    <numerusform>экспортировано %n заметок</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes taken in</source>
   <translation>
    <numerusform>принята %n заметка</numerusform>
    <numerusform>приняты %n заметки</numerusform>
    <numerusform>принято %n заметок</numerusform>
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
   <source>%n proposals</source>
   <translation>
    <numerusform>%n предложение</numerusform>
    <numerusform>%n предложения</numerusform>
    <numerusform>%n предложений</numerusform>
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
   <source>%n references</source>
   <translation>
    <numerusform>%n ссылка</numerusform>
    <numerusform>%n ссылки</numerusform>
    <numerusform>%n ссылок</numerusform>
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
   <source>%n units are the same</source>
   <translation>
    <numerusform>%n единица без изменений</numerusform>
    <numerusform>%n единицы без изменений</numerusform>
    <numerusform>%n единиц без изменений</numerusform>
   </translation>
  </message>
  <message>
   <source>A draft gathers changes to one or several acts. Type a provision at the left, or press Ctrl+E on it while reading, and write its new wording in both languages.</source>
   <translation>Проект собирает изменения в один или несколько актов. Наберите норму слева или нажмите Ctrl+E на ней при чтении и напишите её новую редакцию на двух языках.</translation>
  </message>
  <message>
   <source>A new term</source>
   <translation>Новый термин</translation>
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
   <source>Add a term</source>
   <translation>Добавить термин</translation>
  </message>
  <message>
   <source>Add after</source>
   <translation>Дополнить после</translation>
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
   <translation>Все</translation>
  </message>
  <message>
   <source>All documents</source>
   <translation>Все документы</translation>
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
   <source>Amending bill, Kazakh</source>
   <translation>Законопроект на казахском</translation>
  </message>
  <message>
   <source>Amending bill, Russian</source>
   <translation>Законопроект на русском</translation>
  </message>
  <message>
   <source>Amending formula</source>
   <translation>Формула изменения</translation>
  </message>
  <message>
   <source>Amending formula: Kazakh, Russian</source>
   <translation>Формула изменения: по-казахски, по-русски</translation>
  </message>
  <message>
   <source>Announced and proposed</source>
   <translation>Объявлено и предложено</translation>
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
   <source>Attached evidence</source>
   <translation>Приложенные основания</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Автор</translation>
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
   <source>Changed units</source>
   <translation>Изменённые единицы</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Изменения</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Проверки</translation>
  </message>
  <message>
   <source>Checks: nothing to remark</source>
   <translation>Проверки: замечаний нет</translation>
  </message>
  <message>
   <source>Choose a unit of an act first</source>
   <translation>Сначала выберите норму акта</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Цвет</translation>
  </message>
  <message>
   <source>Companion law</source>
   <translation>Сопутствующий закон</translation>
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
   <source>Comparative table, both languages</source>
   <translation>Сравнительная таблица на двух языках</translation>
  </message>
  <message>
   <source>Compare editions</source>
   <translation>Сравнить редакции</translation>
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
   <source>Court decision</source>
   <translation>Решение суда</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Дата</translation>
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
   <source>Document</source>
   <translation>Документ</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Проект</translation>
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
   <source>Editor's note</source>
   <translation>Примечание редакции</translation>
  </message>
  <message>
   <source>Empty fields are filled by the templates when the draft is exported.</source>
   <translation>Пустые поля при экспорте заполняют шаблоны.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Английский</translation>
  </message>
  <message>
   <source>Enters into force</source>
   <translation>Вводится в действие</translation>
  </message>
  <message>
   <source>Entry into force</source>
   <translation>Введение в действие</translation>
  </message>
  <message>
   <source>Every edit is on disk at once. Copies are made while you work and before every import; older ones are thinned out: recent, one a day, one a week. Putting a copy back keeps the present state as a further copy.</source>
   <translation>Каждая правка сразу на диске. Копии делаются во время работы и перед каждым импортом; старые прореживаются: остаются последние, одна за день, одна за неделю. При возврате копии нынешнее состояние тоже сохраняется копией.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Всё</translation>
  </message>
  <message>
   <source>Everything will be as it was on {}. The present state is kept as a copy.</source>
   <translation>Всё станет как было {}. Нынешнее состояние сохранится копией.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Основания</translation>
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
   <source>Export the notes shown (JSON-LD)…</source>
   <translation>Экспортировать показанные заметки (JSON-LD)…</translation>
  </message>
  <message>
   <source>Find a term</source>
   <translation>Найти термин</translation>
  </message>
  <message>
   <source>Find in notes</source>
   <translation>Найти в заметках</translation>
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
   <source>Green</source>
   <translation>Зелёный</translation>
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
   <source>Highlight or note on the selection</source>
   <translation>Выделить или заметка на выделенном</translation>
  </message>
  <message>
   <source>History and proposals</source>
   <translation>История и предложения</translation>
  </message>
  <message>
   <source>How the languages differ, if they do</source>
   <translation>Чем различаются языки, если различаются</translation>
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
   <source>Import notes</source>
   <translation>Импорт заметок</translation>
  </message>
  <message>
   <source>Import notes (JSON-LD)…</source>
   <translation>Импортировать заметки (JSON-LD)…</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>Действующая редакция</translation>
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
   <source>Justification</source>
   <translation>Обоснование</translation>
  </message>
  <message>
   <source>Justification: Kazakh, Russian</source>
   <translation>Обоснование: по-казахски, по-русски</translation>
  </message>
  <message>
   <source>Kazakh</source>
   <translation>Казахский</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <translation>Оставить как есть</translation>
  </message>
  <message>
   <source>Languages differ</source>
   <translation>Языки расходятся</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Последние 7 дней</translation>
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
   <source>List</source>
   <translation>Список</translation>
  </message>
  <message>
   <source>Looking for its uses…</source>
   <translation>Ищем, где употребляется…</translation>
  </message>
  <message>
   <source>Make a copy now</source>
   <translation>Сделать копию сейчас</translation>
  </message>
  <message>
   <source>Matrix</source>
   <translation>Матрица</translation>
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
   <source>More</source>
   <translation>Ещё</translation>
  </message>
  <message>
   <source>My notes</source>
   <translation>Мои заметки</translation>
  </message>
  <message>
   <source>My own</source>
   <translation>Мои</translation>
  </message>
  <message>
   <source>New draft</source>
   <translation>Новый проект</translation>
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
   <translation>Более новая редакция</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Сначала новые</translation>
  </message>
  <message>
   <source>No colour</source>
   <translation>Без цвета</translation>
  </message>
  <message>
   <source>No note passes the filters.</source>
   <translation>Под отбор не подходит ни одна заметка.</translation>
  </message>
  <message>
   <source>Not used in the law</source>
   <translation>В законе не употребляется</translation>
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
   <source>Notes to review</source>
   <translation>Заметки на проверку</translation>
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
   <source>Nothing waits for you. When a new edition of an act changes words that your notes stand on, the notes will be listed here with the old and the new text.</source>
   <translation>Ничто не ждёт решения. Когда новая редакция акта изменит слова, на которых стоят ваши заметки, они появятся здесь со старым и новым текстом.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Теперь</translation>
  </message>
  <message>
   <source>Older edition</source>
   <translation>Более старая редакция</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Сначала старые</translation>
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
   <source>Order</source>
   <translation>Порядок</translation>
  </message>
  <message>
   <source>Part several wordings with a semicolon. Search will join them.</source>
   <translation>Несколько вариантов разделяйте точкой с запятой. Поиск соединит их.</translation>
  </message>
  <message>
   <source>Passages that may be attached</source>
   <translation>Фрагменты, которые можно приложить</translation>
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
   <source>Post</source>
   <translation>Должность</translation>
  </message>
  <message>
   <source>Presented</source>
   <translation>Представлено</translation>
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
   <source>Published</source>
   <translation>Опубликовано</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>Фиолетовый</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Вернуть</translation>
  </message>
  <message>
   <source>Put on the selected words</source>
   <translation>Поставить на выделенные слова</translation>
  </message>
  <message>
   <source>Put on the whole provision</source>
   <translation>Поставить на всю норму</translation>
  </message>
  <message>
   <source>Put the chosen copy back…</source>
   <translation>Вернуть выбранную копию…</translation>
  </message>
  <message>
   <source>Put this copy back?</source>
   <translation>Вернуть эту копию?</translation>
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
   <source>Redo (Ctrl+Shift+Z)</source>
   <translation>Повторить (Ctrl+Shift+Z)</translation>
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
   <source>Rejected</source>
   <translation>Отклонено</translation>
  </message>
  <message>
   <source>Remove this term</source>
   <translation>Убрать этот термин</translation>
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
   <source>Returned</source>
   <translation>Возвращено</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>Русский</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Сохранить</translation>
  </message>
  <message>
   <source>Save as picture…</source>
   <translation>Сохранить как рисунок…</translation>
  </message>
  <message>
   <source>Save everything as one file…</source>
   <translation>Сохранить всё одним файлом…</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>Сохранено {}</translation>
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
   <source>Search for evidence</source>
   <translation>Искать основания</translation>
  </message>
  <message>
   <source>Select words or a unit first</source>
   <translation>Сначала выделите слова или выберите норму</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Отправлено</translation>
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
   <translation>Отдельные слова</translation>
  </message>
  <message>
   <source>Source: {}</source>
   <translation>Источник: {}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Состояние</translation>
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
   <source>Tags, parted by commas</source>
   <translation>Теги через запятую</translation>
  </message>
  <message>
   <source>Take in a file from another machine…</source>
   <translation>Принять файл с другого компьютера…</translation>
  </message>
  <message>
   <source>Take the change out</source>
   <translation>Убрать изменение</translation>
  </message>
  <message>
   <source>Terms</source>
   <translation>Термины</translation>
  </message>
  <message>
   <source>The library holds one edition of this act: {}. Import a newer text of it, and both will be compared here, word by word.</source>
   <translation>В библиотеке одна редакция этого акта: {}. Импортируйте более новый текст, и здесь обе редакции будут сопоставлены слово в слово.</translation>
  </message>
  <message>
   <source>The new wording, one line for each unit</source>
   <translation>Новая редакция, каждая единица с новой строки</translation>
  </message>
  <message>
   <source>The provision of your note is gone from the new edition.</source>
   <translation>Нормы, на которой стоит ваша заметка, в новой редакции нет.</translation>
  </message>
  <message>
   <source>The provision was reworded; the words of your note were found again in it.</source>
   <translation>Норма изложена иначе; слова вашей заметки снова найдены в ней.</translation>
  </message>
  <message>
   <source>The text now; select the words for the note</source>
   <translation>Нынешний текст; выделите слова для заметки</translation>
  </message>
  <message>
   <source>The words of your note are no longer in this provision.</source>
   <translation>Слов вашей заметки в этой норме больше нет.</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Прежде</translation>
  </message>
  <message>
   <source>They become (empty: taken away)</source>
   <translation>Станут (пусто – будут убраны)</translation>
  </message>
  <message>
   <source>This provision is gone from the new edition.</source>
   <translation>Этой нормы в новой редакции нет.</translation>
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
   <source>To review</source>
   <translation>На проверку</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Сегодня</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation>Отменить (Ctrl+Z)</translation>
  </message>
  <message numerus="yes">
   <source>Used in %n units of the law</source>
   <translation>
    <numerusform>Употребляется в %n единице закона</numerusform>
    <numerusform>Употребляется в %n единицах закона</numerusform>
    <numerusform>Употребляется в %n единицах закона</numerusform>
   </translation>
  </message>
  <message>
   <source>Uses in the law</source>
   <translation>Употребление в законе</translation>
  </message>
  <message>
   <source>Vector picture</source>
   <translation>Векторный рисунок</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Что изменилось</translation>
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
   <source>Whole text</source>
   <translation>Весь текст</translation>
  </message>
  <message>
   <source>Whole wording</source>
   <translation>Новая редакция</translation>
  </message>
  <message>
   <source>Word it anew</source>
   <translation>Составить заново</translation>
  </message>
  <message>
   <source>Words in force</source>
   <translation>Действующие слова</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Напишите заметку</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Жёлтый</translation>
  </message>
  <message>
   <source>Your glossary is saved</source>
   <translation>Ваш глоссарий сохранён</translation>
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
   <source>added</source>
   <translation>добавлено</translation>
  </message>
  <message>
   <source>announced</source>
   <translation>объявлено</translation>
  </message>
  <message>
   <source>before a change of format</source>
   <translation>перед сменой формата</translation>
  </message>
  <message>
   <source>before a copy was put back</source>
   <translation>перед возвратом копии</translation>
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
   <source>moved</source>
   <translation>перемещено</translation>
  </message>
  <message>
   <source>moved: was {}</source>
   <translation>перемещено: было {}</translation>
  </message>
  <message>
   <source>new words</source>
   <translation>новые слова</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>предложено</translation>
  </message>
  <message>
   <source>regular copy</source>
   <translation>очередная копия</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>удалено</translation>
  </message>
  <message>
   <source>reported</source>
   <translation>сообщено</translation>
  </message>
  <message>
   <source>the same text</source>
   <translation>текст одинаков</translation>
  </message>
  <message>
   <source>undated</source>
   <translation>без даты</translation>
  </message>
  <message>
   <source>words found</source>
   <translation>слова найдены</translation>
  </message>
  <message>
   <source>words gone</source>
   <translation>слов нет</translation>
  </message>
  <message>
   <source>words in force</source>
   <translation>действующие слова</translation>
  </message>
 </context>
</TS>
