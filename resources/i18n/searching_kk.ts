<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
 <context>
  <name>kzailaw</name>
  <message numerus="yes">
   <source>%n found</source>
   <translation>
    <numerusform>%n табылды</numerusform>
    <numerusform>%n табылды</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>+%n alike</source>
   <translation>
    <numerusform>тағы %n ұқсасы</numerusform>
    <numerusform>тағы %n ұқсасы</numerusform>
   </translation>
  </message>
  <message>
   <source>A query can be written so:</source>
   <translation>Сұрауды былай жазуға болады:</translation>
  </message>
  <message>
   <source>Acts</source>
   <translation>Актілер</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Кейін</translation>
  </message>
  <message>
   <source>Also searched for:</source>
   <translation>Қоса ізделді:</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Бап</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Авторы</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Алдында</translation>
  </message>
  <message>
   <source>By document</source>
   <translation>Құжаттар бойынша</translation>
  </message>
  <message>
   <source>Did you mean “{words}”?</source>
   <translation>Мүмкін, «{words}»?</translation>
  </message>
  <message>
   <source>Do not search for “{words}”</source>
   <translation>«{words}» дегенді іздемеу</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Құжат</translation>
  </message>
  <message>
   <source>Exactly as typed</source>
   <translation>Дәл терілгендей</translation>
  </message>
  <message>
   <source>Export the results</source>
   <translation>Нәтижелерді сыртқа шығару</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Табылғаны</translation>
  </message>
  <message>
   <source>In all three languages</source>
   <translation>Үш тілде де</translation>
  </message>
  <message>
   <source>In any form</source>
   <translation>Кез келген тұлғада</translation>
  </message>
  <message numerus="yes">
   <source>Indexing: %n passages</source>
   <translation>
    <numerusform>Индекстелуде: %n үзінді</numerusform>
    <numerusform>Индекстелуде: %n үзінді</numerusform>
   </translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Түрі</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Тілі</translation>
  </message>
  <message>
   <source>Narrow the results</source>
   <translation>Нәтижені сүзу</translation>
  </message>
  <message>
   <source>Next place found</source>
   <translation>Келесі табылған жер</translation>
  </message>
  <message>
   <source>No search has been saved yet</source>
   <translation>Әзірге сақталған іздеу жоқ</translation>
  </message>
  <message>
   <source>Nothing was found. Try fewer words, or another form or language.</source>
   <translation>Ештеңе табылмады. Сөзді азайтып, не басқа тұлғада, не басқа тілде іздеп көріңіз.</translation>
  </message>
  <message>
   <source>One list, best first</source>
   <translation>Бір тізім, ең сәйкесі бірінші</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Орны</translation>
  </message>
  <message>
   <source>Previous place found</source>
   <translation>Алдыңғы табылған жер</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Нәтижелер</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>Осы іздеуді сақтау</translation>
  </message>
  <message>
   <source>Saved and former searches</source>
   <translation>Сақталған және бұрынғы іздеулер</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>Сақталған іздеулер</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>Сақталды: {file}</translation>
  </message>
  <message>
   <source>Search for “{words}”</source>
   <translation>«{words}» деп іздеу</translation>
  </message>
  <message>
   <source>Search for “{words}” too</source>
   <translation>«{words}» дегенді де іздеу</translation>
  </message>
  <message>
   <source>Searched before</source>
   <translation>Бұрын ізделген</translation>
  </message>
  <message>
   <source>Searching…</source>
   <translation>Ізделуде…</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Тағы көрсету</translation>
  </message>
  <message>
   <source>Sources for BibTeX…</source>
   <translation>BibTeX үшін дереккөздер…</translation>
  </message>
  <message>
   <source>Sources for Zotero and EndNote (RIS)…</source>
   <translation>Zotero мен EndNote үшін дереккөздер (RIS)…</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Сөйлеуші</translation>
  </message>
  <message>
   <source>Stop indexing</source>
   <translation>Индекстеуді тоқтату</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>Ұсыныстар</translation>
  </message>
  <message>
   <source>Table (CSV)…</source>
   <translation>Кесте (CSV)…</translation>
  </message>
  <message>
   <source>Take all filters away</source>
   <translation>Барлық сүзгіні алып тастау</translation>
  </message>
  <message>
   <source>Take away the filter: {name}</source>
   <translation>Сүзгіні алып тастау: {name}</translation>
  </message>
  <message>
   <source>The index is being built; the results will come by themselves.</source>
   <translation>Индекс құрылып жатыр; нәтижелер өздігінен шығады.</translation>
  </message>
  <message>
   <source>The passage at hand</source>
   <translation>Таңдалған үзінді</translation>
  </message>
  <message>
   <source>The search is no longer saved</source>
   <translation>Іздеу сақталғандардан алынды</translation>
  </message>
  <message>
   <source>The search is saved</source>
   <translation>Іздеу сақталды</translation>
  </message>
  <message>
   <source>There are no results to export.</source>
   <translation>Шығаратын нәтиже жоқ.</translation>
  </message>
  <message>
   <source>Word document…</source>
   <translation>Word құжаты…</translation>
  </message>
  <message>
   <source>Words in their context</source>
   <translation>Сөздер мәтін ішінде</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Жыл</translation>
  </message>
  <message>
   <source>an article</source>
   <translation>белгілі бір бап</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>таңдалған</translation>
  </message>
  <message>
   <source>exactly as typed</source>
   <translation>дәл терілгендей</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>тақырып</translation>
  </message>
  <message>
   <source>one or the other</source>
   <translation>екеуінің бірі</translation>
  </message>
  <message>
   <source>saved search</source>
   <translation>сақталған іздеу</translation>
  </message>
  <message>
   <source>searched before</source>
   <translation>бұрын ізделген</translation>
  </message>
  <message>
   <source>some of the words</source>
   <translation>сөздердің бір бөлігі</translation>
  </message>
  <message>
   <source>speaker</source>
   <translation>сөйлеуші</translation>
  </message>
  <message>
   <source>term</source>
   <translation>термин</translation>
  </message>
  <message>
   <source>the beginning of a word</source>
   <translation>сөздің басы</translation>
  </message>
  <message>
   <source>these words in a row</source>
   <translation>сөздер дәл осы ретпен қатар</translation>
  </message>
  <message>
   <source>who said it, and when</source>
   <translation>кім және қашан айтты</translation>
  </message>
  <message>
   <source>without a word</source>
   <translation>бір сөзсіз</translation>
  </message>
  <message>
   <source>without other languages</source>
   <translation>басқа тілдерсіз</translation>
  </message>
  <message>
   <source>words in any form</source>
   <translation>сөздің кез келген тұлғасы</translation>
  </message>
 </context>
</TS>
