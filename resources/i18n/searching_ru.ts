<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_KZ" sourcelanguage="en">
 <context>
  <name>kzailaw</name>
  <message numerus="yes">
   <source>%n found</source>
   <translation>
    <numerusform>найдено: %n</numerusform>
    <numerusform>найдено: %n</numerusform>
    <numerusform>найдено: %n</numerusform>
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
   <source>A query can be written so:</source>
   <translation>Запрос можно написать так:</translation>
  </message>
  <message>
   <source>Acts</source>
   <translation>Акты</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Справа</translation>
  </message>
  <message>
   <source>Also searched for:</source>
   <translation>Искали также:</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Статья</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Автор</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Слева</translation>
  </message>
  <message>
   <source>By document</source>
   <translation>По документам</translation>
  </message>
  <message>
   <source>Did you mean “{words}”?</source>
   <translation>Возможно, «{words}»?</translation>
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
   <source>Exactly as typed</source>
   <translation>Точно как набрано</translation>
  </message>
  <message>
   <source>Export the results</source>
   <translation>Выгрузить результаты</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Найдено</translation>
  </message>
  <message>
   <source>In all three languages</source>
   <translation>На всех трёх языках</translation>
  </message>
  <message>
   <source>In any form</source>
   <translation>В любой форме</translation>
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
   <source>Kind</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>Narrow the results</source>
   <translation>Уточнить результаты</translation>
  </message>
  <message>
   <source>Next place found</source>
   <translation>Следующее найденное место</translation>
  </message>
  <message>
   <source>No search has been saved yet</source>
   <translation>Сохранённых поисков пока нет</translation>
  </message>
  <message>
   <source>Nothing was found. Try fewer words, or another form or language.</source>
   <translation>Ничего не найдено. Попробуйте меньше слов, другую форму или язык.</translation>
  </message>
  <message>
   <source>One list, best first</source>
   <translation>Одним списком, лучшие первыми</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Место</translation>
  </message>
  <message>
   <source>Previous place found</source>
   <translation>Предыдущее найденное место</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Результаты</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>Сохранить этот поиск</translation>
  </message>
  <message>
   <source>Saved and former searches</source>
   <translation>Сохранённые и прежние поиски</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>Сохранённые поиски</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>Сохранено: {file}</translation>
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
   <source>Searched before</source>
   <translation>Искали раньше</translation>
  </message>
  <message>
   <source>Searching…</source>
   <translation>Поиск…</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Показать ещё</translation>
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
   <source>Stop indexing</source>
   <translation>Остановить индексацию</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>Подсказки</translation>
  </message>
  <message>
   <source>Table (CSV)…</source>
   <translation>Таблица (CSV)…</translation>
  </message>
  <message>
   <source>Take all filters away</source>
   <translation>Снять все фильтры</translation>
  </message>
  <message>
   <source>Take away the filter: {name}</source>
   <translation>Снять фильтр: {name}</translation>
  </message>
  <message>
   <source>The index is being built; the results will come by themselves.</source>
   <translation>Индекс строится; результаты появятся сами.</translation>
  </message>
  <message>
   <source>The passage at hand</source>
   <translation>Выбранный фрагмент</translation>
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
   <source>There are no results to export.</source>
   <translation>Нет результатов для выгрузки.</translation>
  </message>
  <message>
   <source>Word document…</source>
   <translation>Документ Word…</translation>
  </message>
  <message>
   <source>Words in their context</source>
   <translation>Слова в контексте</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Год</translation>
  </message>
  <message>
   <source>an article</source>
   <translation>определённая статья</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>выбрано</translation>
  </message>
  <message>
   <source>exactly as typed</source>
   <translation>точно как набрано</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>заголовок</translation>
  </message>
  <message>
   <source>one or the other</source>
   <translation>одно или другое</translation>
  </message>
  <message>
   <source>saved search</source>
   <translation>сохранённый поиск</translation>
  </message>
  <message>
   <source>searched before</source>
   <translation>искали раньше</translation>
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
   <source>term</source>
   <translation>термин</translation>
  </message>
  <message>
   <source>the beginning of a word</source>
   <translation>начало слова</translation>
  </message>
  <message>
   <source>these words in a row</source>
   <translation>именно эти слова подряд</translation>
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
   <source>words in any form</source>
   <translation>слова в любой форме</translation>
  </message>
 </context>
</TS>
