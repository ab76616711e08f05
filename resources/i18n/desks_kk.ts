<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
 <context>
  <name>kzailaw</name>
  <message numerus="yes">
   <source>%n changes</source>
   <translation>
    <numerusform>%n өзгеріс</numerusform>
    <numerusform>%n өзгеріс</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes</source>
   <translation>
    <numerusform>%n ескертпе</numerusform>
    <numerusform>%n ескертпе</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes exported</source>
   <translation>
    <numerusform>%n ескертпе экспортталды</numerusform>
    <numerusform>%n ескертпе экспортталды</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes taken in</source>
   <translation>
    <numerusform>%n ескертпе қабылданды</numerusform>
    <numerusform>%n ескертпе қабылданды</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passages</source>
   <translation>
    <numerusform>%n үзінді</numerusform>
    <numerusform>%n үзінді</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n proposals</source>
   <translation>
    <numerusform>%n ұсыныс</numerusform>
    <numerusform>%n ұсыныс</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records saved</source>
   <translation>
    <numerusform>%n жазба сақталды</numerusform>
    <numerusform>%n жазба сақталды</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n references</source>
   <translation>
    <numerusform>%n сілтеме</numerusform>
    <numerusform>%n сілтеме</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n suggested</source>
   <translation>
    <numerusform>оның %n-і болжам</numerusform>
    <numerusform>оның %n-і болжам</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n terms</source>
   <translation>
    <numerusform>%n термин</numerusform>
    <numerusform>%n термин</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n units are the same</source>
   <translation>
    <numerusform>%n бірлік өзгермеген</numerusform>
    <numerusform>%n бірлік өзгермеген</numerusform>
   </translation>
  </message>
  <message>
   <source>A draft gathers changes to one or several acts. Type a provision at the left, or press Ctrl+E on it while reading, and write its new wording in both languages.</source>
   <translation>Жоба бір немесе бірнеше актіге енгізілетін өзгерістерді жинайды. Сол жақта норманы теріңіз не оқып отырып Ctrl+E басыңыз да, оның жаңа редакциясын екі тілде жазыңыз.</translation>
  </message>
  <message>
   <source>A new term</source>
   <translation>Жаңа термин</translation>
  </message>
  <message>
   <source>About the draft</source>
   <translation>Жоба туралы</translation>
  </message>
  <message>
   <source>Act</source>
   <translation>Акт</translation>
  </message>
  <message>
   <source>Add a term</source>
   <translation>Термин қосу</translation>
  </message>
  <message>
   <source>Add after</source>
   <translation>Кейін қосу</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>Қабылданды</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Келісілді</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Барлығы</translation>
  </message>
  <message>
   <source>All documents</source>
   <translation>Барлық құжат</translation>
  </message>
  <message>
   <source>All notes</source>
   <translation>Барлық ескертпе</translation>
  </message>
  <message>
   <source>All provisions</source>
   <translation>Барлық норма</translation>
  </message>
  <message>
   <source>All tags</source>
   <translation>Барлық тег</translation>
  </message>
  <message>
   <source>Amending bill, Kazakh</source>
   <translation>Заң жобасы, қазақша</translation>
  </message>
  <message>
   <source>Amending bill, Russian</source>
   <translation>Заң жобасы, орысша</translation>
  </message>
  <message>
   <source>Amending formula</source>
   <translation>Өзгерту формуласы</translation>
  </message>
  <message>
   <source>Amending formula: Kazakh, Russian</source>
   <translation>Өзгерту формуласы: қазақша, орысша</translation>
  </message>
  <message>
   <source>Announced and proposed</source>
   <translation>Жарияланған және ұсынылған</translation>
  </message>
  <message>
   <source>Any colour</source>
   <translation>Кез келген түс</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>Кез келген уақыт</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Бап</translation>
  </message>
  <message>
   <source>Articles by sources</source>
   <translation>Баптар мен дереккөздер</translation>
  </message>
  <message>
   <source>As PNG or SVG</source>
   <translation>PNG не SVG түрінде</translation>
  </message>
  <message>
   <source>Attached evidence</source>
   <translation>Тіркелген негіздер</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Авторы</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>Жазылып жатыр</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Көк</translation>
  </message>
  <message>
   <source>Bold (Ctrl+B)</source>
   <translation>Қалың (Ctrl+B)</translation>
  </message>
  <message>
   <source>By place</source>
   <translation>Орны бойынша</translation>
  </message>
  <message>
   <source>By tag</source>
   <translation>Тегі бойынша</translation>
  </message>
  <message>
   <source>By text</source>
   <translation>Мәтіні бойынша</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Болдырмау</translation>
  </message>
  <message>
   <source>Change single words in it</source>
   <translation>Ондағы жеке сөздерді өзгерту</translation>
  </message>
  <message>
   <source>Change this term</source>
   <translation>Осы терминді өзгерту</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Өзгертілді</translation>
  </message>
  <message>
   <source>Changed in one language</source>
   <translation>Бір тілде өзгертілді</translation>
  </message>
  <message>
   <source>Changed units</source>
   <translation>Өзгерген бірліктер</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Өзгерістер</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Тексеру</translation>
  </message>
  <message>
   <source>Checks: nothing to remark</source>
   <translation>Тексеру: ескерту жоқ</translation>
  </message>
  <message>
   <source>Choose a unit of an act first</source>
   <translation>Алдымен актінің нормасын таңдаңыз</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Түсі</translation>
  </message>
  <message>
   <source>Companion law</source>
   <translation>Ілеспе заң</translation>
  </message>
  <message>
   <source>Comparative table, Kazakh</source>
   <translation>Салыстырма кесте, қазақша</translation>
  </message>
  <message>
   <source>Comparative table, Russian</source>
   <translation>Салыстырма кесте, орысша</translation>
  </message>
  <message>
   <source>Comparative table, both languages</source>
   <translation>Салыстырма кесте, екі тілде</translation>
  </message>
  <message>
   <source>Compare editions</source>
   <translation>Редакцияларды салыстыру</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Көшірмелер</translation>
  </message>
  <message>
   <source>Copies lie in {}</source>
   <translation>Көшірмелер тұратын жер: {}</translation>
  </message>
  <message>
   <source>Court decision</source>
   <translation>Сот шешімі</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Күні</translation>
  </message>
  <message>
   <source>Defined by law</source>
   <translation>Заңда анықталған</translation>
  </message>
  <message>
   <source>Defined in {}</source>
   <translation>Анықтамасы: {}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Жою</translation>
  </message>
  <message>
   <source>Delete the draft</source>
   <translation>Жобаны жою</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Ескертпені жою</translation>
  </message>
  <message>
   <source>Delete this draft?</source>
   <translation>Осы жоба жойылсын ба?</translation>
  </message>
  <message>
   <source>Detach</source>
   <translation>Ажырату</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Құжат</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Жоба</translation>
  </message>
  <message>
   <source>Draft without a title</source>
   <translation>Атауы жоқ жоба</translation>
  </message>
  <message>
   <source>Drafts of amendments</source>
   <translation>Түзетулер жобалары</translation>
  </message>
  <message>
   <source>Editor's note</source>
   <translation>Редакцияның ескертпесі</translation>
  </message>
  <message>
   <source>Empty fields are filled by the templates when the draft is exported.</source>
   <translation>Бос өрістерді жоба экспортталғанда үлгілер толтырады.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Ағылшынша</translation>
  </message>
  <message>
   <source>Enters into force</source>
   <translation>Қолданысқа енгізіледі</translation>
  </message>
  <message>
   <source>Entry into force</source>
   <translation>Қолданысқа енгізу</translation>
  </message>
  <message>
   <source>Every edit is on disk at once. Copies are made while you work and before every import; older ones are thinned out: recent, one a day, one a week. Putting a copy back keeps the present state as a further copy.</source>
   <translation>Әр түзету бірден дискіге жазылады. Көшірмелер жұмыс барысында және әр импорт алдында жасалады; ескілері сиретіледі: соңғылары, күніне біреуі, аптасына біреуі қалады. Көшірме қайтарылғанда қазіргі күй де көшірме болып сақталады.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Барлығы</translation>
  </message>
  <message>
   <source>Everything will be as it was on {}. The present state is kept as a copy.</source>
   <translation>Барлығы {} кездегідей болады. Қазіргі күй көшірме болып сақталады.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Негіздер</translation>
  </message>
  <message>
   <source>Explanatory note, Kazakh</source>
   <translation>Түсіндірме жазба, қазақша</translation>
  </message>
  <message>
   <source>Explanatory note, Russian</source>
   <translation>Түсіндірме жазба, орысша</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Экспорт</translation>
  </message>
  <message>
   <source>Export notes</source>
   <translation>Ескертпелерді экспорттау</translation>
  </message>
  <message>
   <source>Export the notes shown (JSON-LD)…</source>
   <translation>Көрсетілген ескертпелерді экспорттау (JSON-LD)…</translation>
  </message>
  <message>
   <source>Find a term</source>
   <translation>Терминді табу</translation>
  </message>
  <message>
   <source>Find in notes</source>
   <translation>Ескертпелерден іздеу</translation>
  </message>
  <message>
   <source>Found: Enter attaches</source>
   <translation>Табылды: Enter тіркейді</translation>
  </message>
  <message>
   <source>From the context: Enter attaches</source>
   <translation>Мәнмәтіннен: Enter тіркейді</translation>
  </message>
  <message>
   <source>Gathering what is known…</source>
   <translation>Белгілі мәліметтер жиналуда…</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Жасыл</translation>
  </message>
  <message>
   <source>Happened</source>
   <translation>Болған</translation>
  </message>
  <message>
   <source>Heading changed</source>
   <translation>Тақырыбы өзгертілді</translation>
  </message>
  <message>
   <source>Highlight or note on the selection</source>
   <translation>Белгіленгенге бояу не ескертпе</translation>
  </message>
  <message>
   <source>History and proposals</source>
   <translation>Тарихы мен ұсыныстар</translation>
  </message>
  <message>
   <source>How the languages differ, if they do</source>
   <translation>Тілдердің айырмасы, болса</translation>
  </message>
  <message>
   <source>Import a sitting or an article: what they say will be shown here.</source>
   <translation>Отырысты немесе мақаланы импорттаңыз: оларда не айтылғаны осында көрінеді.</translation>
  </message>
  <message>
   <source>Import an act: its editions will be compared here.</source>
   <translation>Актіні импорттаңыз: редакциялары осында салыстырылады.</translation>
  </message>
  <message>
   <source>Import an act: its history will stand here.</source>
   <translation>Актіні импорттаңыз: тарихы осында тұрады.</translation>
  </message>
  <message>
   <source>Import notes</source>
   <translation>Ескертпелерді импорттау</translation>
  </message>
  <message>
   <source>Import notes (JSON-LD)…</source>
   <translation>Ескертпелерді импорттау (JSON-LD)…</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>Қолданыстағы редакция</translation>
  </message>
  <message>
   <source>Insert a unit after it</source>
   <translation>Одан кейін жаңасын қосу</translation>
  </message>
  <message>
   <source>Inserted</source>
   <translation>Толықтырылды</translation>
  </message>
  <message>
   <source>Insertion</source>
   <translation>Толықтыру</translation>
  </message>
  <message>
   <source>Italic (Ctrl+I)</source>
   <translation>Көлбеу (Ctrl+I)</translation>
  </message>
  <message>
   <source>Justification</source>
   <translation>Негіздеме</translation>
  </message>
  <message>
   <source>Justification: Kazakh, Russian</source>
   <translation>Негіздеме: қазақша, орысша</translation>
  </message>
  <message>
   <source>Kazakh</source>
   <translation>Қазақша</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <translation>Сол қалпы қалдыру</translation>
  </message>
  <message>
   <source>Languages differ</source>
   <translation>Тілдері алшақ</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Соңғы 7 күн</translation>
  </message>
  <message>
   <source>Last month</source>
   <translation>Соңғы ай</translation>
  </message>
  <message>
   <source>Last year</source>
   <translation>Соңғы жыл</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Тізім</translation>
  </message>
  <message>
   <source>Looking for its uses…</source>
   <translation>Қолданылған жерлері ізделуде…</translation>
  </message>
  <message>
   <source>Make a copy now</source>
   <translation>Қазір көшірме жасау</translation>
  </message>
  <message>
   <source>Matrix</source>
   <translation>Матрица</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Біріктіру</translation>
  </message>
  <message>
   <source>Merge tags</source>
   <translation>Тегтерді біріктіру</translation>
  </message>
  <message>
   <source>Merge tags…</source>
   <translation>Тегтерді біріктіру…</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Тағы</translation>
  </message>
  <message>
   <source>My notes</source>
   <translation>Менің ескертпелерім</translation>
  </message>
  <message>
   <source>My own</source>
   <translation>Өзімдікі</translation>
  </message>
  <message>
   <source>New draft</source>
   <translation>Жаңа жоба</translation>
  </message>
  <message>
   <source>New wording</source>
   <translation>Жаңа редакцияда</translation>
  </message>
  <message>
   <source>New wording of this unit</source>
   <translation>Осы норманың жаңа редакциясы</translation>
  </message>
  <message>
   <source>New words</source>
   <translation>Жаңа сөздер</translation>
  </message>
  <message>
   <source>Newer edition</source>
   <translation>Жаңарақ редакция</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Жаңасы алдымен</translation>
  </message>
  <message>
   <source>No colour</source>
   <translation>Түссіз</translation>
  </message>
  <message>
   <source>No note passes the filters.</source>
   <translation>Іріктеуге сай ескертпе жоқ.</translation>
  </message>
  <message>
   <source>Not used in the law</source>
   <translation>Заңда қолданылмаған</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Ескертпе</translation>
  </message>
  <message>
   <source>Note deleted; Ctrl+Z brings it back</source>
   <translation>Ескертпе жойылды; Ctrl+Z қайтарады</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Ескертпелер</translation>
  </message>
  <message>
   <source>Notes to review</source>
   <translation>Қаралатын ескертпелер</translation>
  </message>
  <message>
   <source>Nothing is attached yet.</source>
   <translation>Әзірге ештеңе тіркелмеген.</translation>
  </message>
  <message>
   <source>Nothing is known of its history yet.</source>
   <translation>Тарихы туралы әзірге ештеңе жоқ.</translation>
  </message>
  <message>
   <source>Nothing waits for you. When a new edition of an act changes words that your notes stand on, the notes will be listed here with the old and the new text.</source>
   <translation>Шешім күтіп тұрған ештеңе жоқ. Актінің жаңа редакциясы ескертпелеріңіз тұрған сөздерді өзгертсе, олар ескі және жаңа мәтінімен осында тұрады.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Қазір</translation>
  </message>
  <message>
   <source>Older edition</source>
   <translation>Ескірек редакция</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Ескісі алдымен</translation>
  </message>
  <message>
   <source>Open the passage</source>
   <translation>Үзіндіні ашу</translation>
  </message>
  <message>
   <source>Open the provision</source>
   <translation>Норманы ашу</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Реті</translation>
  </message>
  <message>
   <source>Part several wordings with a semicolon. Search will join them.</source>
   <translation>Бірнеше нұсқаны нүктелі үтірмен бөліңіз. Іздеу оларды біріктіреді.</translation>
  </message>
  <message>
   <source>Passages that may be attached</source>
   <translation>Тіркеуге болатын үзінділер</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Сурет</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Қызғылт</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Лауазымы</translation>
  </message>
  <message>
   <source>Presented</source>
   <translation>Таныстырылды</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>Ұсыныс</translation>
  </message>
  <message>
   <source>Propose a change</source>
   <translation>Өзгеріс ұсыну</translation>
  </message>
  <message>
   <source>Propose a change to this unit</source>
   <translation>Осы нормаға өзгеріс ұсыну</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Ұсынылатын редакция</translation>
  </message>
  <message>
   <source>Provision</source>
   <translation>Норма</translation>
  </message>
  <message>
   <source>Provision to be changed</source>
   <translation>Өзгертілетін норма</translation>
  </message>
  <message>
   <source>Provision: 17-3-2</source>
   <translation>Норма: 17-3-2</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Жарияланды</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>Күлгін</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Қайтару</translation>
  </message>
  <message>
   <source>Put on the selected words</source>
   <translation>Белгіленген сөздерге қою</translation>
  </message>
  <message>
   <source>Put on the whole provision</source>
   <translation>Бүкіл нормаға қою</translation>
  </message>
  <message>
   <source>Put the chosen copy back…</source>
   <translation>Таңдалған көшірмені қайтару…</translation>
  </message>
  <message>
   <source>Put this copy back?</source>
   <translation>Осы көшірме қайтарылсын ба?</translation>
  </message>
  <message>
   <source>Redline</source>
   <translation>Өзгерістер белгіленген мәтін</translation>
  </message>
  <message>
   <source>Redline with tracked changes</source>
   <translation>Түзетулері көрсетілген мәтін</translation>
  </message>
  <message>
   <source>Redo (Ctrl+Shift+Z)</source>
   <translation>Қайтадан жасау (Ctrl+Shift+Z)</translation>
  </message>
  <message>
   <source>References</source>
   <translation>Сілтемелер</translation>
  </message>
  <message>
   <source>References inside the act</source>
   <translation>Акт ішіндегі сілтемелер</translation>
  </message>
  <message>
   <source>Referred to by</source>
   <translation>Сілтеме жасайтындар</translation>
  </message>
  <message>
   <source>Refers to</source>
   <translation>Сілтеме жасайды</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Қабылданбады</translation>
  </message>
  <message>
   <source>Remove this term</source>
   <translation>Осы терминді алып тастау</translation>
  </message>
  <message>
   <source>Repeal</source>
   <translation>Алып тастау</translation>
  </message>
  <message>
   <source>Repeal it</source>
   <translation>Оны алып тастау</translation>
  </message>
  <message>
   <source>Repealed</source>
   <translation>Алып тасталды</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ауыстыру</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Қайтарылды</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>Орысша</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Сақтау</translation>
  </message>
  <message>
   <source>Save as picture…</source>
   <translation>Сурет түрінде сақтау…</translation>
  </message>
  <message>
   <source>Save everything as one file…</source>
   <translation>Барлығын бір файлға сақтау…</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>Сақталды {}</translation>
  </message>
  <message>
   <source>Saved: {}</source>
   <translation>Сақталды: {}</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>Сақталуда…</translation>
  </message>
  <message>
   <source>Search for evidence</source>
   <translation>Негіз іздеу</translation>
  </message>
  <message>
   <source>Select words or a unit first</source>
   <translation>Алдымен сөздерді не норманы таңдаңыз</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Жіберілді</translation>
  </message>
  <message>
   <source>Show one provision only</source>
   <translation>Тек бір норманы көрсету</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>Қол қойылды</translation>
  </message>
  <message>
   <source>Single words</source>
   <translation>Жеке сөздер</translation>
  </message>
  <message>
   <source>Source: {}</source>
   <translation>Дереккөз: {}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Күйі</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Тег</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Тегтер</translation>
  </message>
  <message>
   <source>Tags, parted by commas</source>
   <translation>Тегтер, үтір арқылы</translation>
  </message>
  <message>
   <source>Take in a file from another machine…</source>
   <translation>Басқа компьютерден файл қабылдау…</translation>
  </message>
  <message>
   <source>Take the change out</source>
   <translation>Өзгерісті алып тастау</translation>
  </message>
  <message>
   <source>Terms</source>
   <translation>Терминдер</translation>
  </message>
  <message>
   <source>The library holds one edition of this act: {}. Import a newer text of it, and both will be compared here, word by word.</source>
   <translation>Кітапханада бұл актінің бір ғана редакциясы бар: {}. Жаңарақ мәтінін импорттаңыз, сонда екеуі осында сөзбе-сөз салыстырылады.</translation>
  </message>
  <message>
   <source>The new wording, one line for each unit</source>
   <translation>Жаңа редакция, әр бірлік жаңа жолдан</translation>
  </message>
  <message>
   <source>The provision of your note is gone from the new edition.</source>
   <translation>Ескертпеңіз тұрған норма жаңа редакцияда жоқ.</translation>
  </message>
  <message>
   <source>The provision was reworded; the words of your note were found again in it.</source>
   <translation>Норма өзгертілген; ескертпеңіз тұрған сөздер ішінен қайта табылды.</translation>
  </message>
  <message>
   <source>The text now; select the words for the note</source>
   <translation>Қазіргі мәтін; ескертпеге сөздерді белгілеңіз</translation>
  </message>
  <message>
   <source>The words of your note are no longer in this provision.</source>
   <translation>Ескертпеңіз тұрған сөздер бұл нормада енді жоқ.</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Бұрын</translation>
  </message>
  <message>
   <source>They become (empty: taken away)</source>
   <translation>Мынаған айналады (бос болса, алынады)</translation>
  </message>
  <message>
   <source>This provision is gone from the new edition.</source>
   <translation>Бұл норма жаңа редакцияда жоқ.</translation>
  </message>
  <message>
   <source>Tick the tags that mean the same.</source>
   <translation>Мағынасы бір тегтерді белгілеңіз.</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Уақыт желісі</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Тақырыбы</translation>
  </message>
  <message>
   <source>To review</source>
   <translation>Қарау керек</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Бүгін</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation>Болдырмау (Ctrl+Z)</translation>
  </message>
  <message numerus="yes">
   <source>Used in %n units of the law</source>
   <translation>
    <numerusform>Заңның %n бірлігінде қолданылған</numerusform>
    <numerusform>Заңның %n бірлігінде қолданылған</numerusform>
   </translation>
  </message>
  <message>
   <source>Uses in the law</source>
   <translation>Заңдағы қолданылуы</translation>
  </message>
  <message>
   <source>Vector picture</source>
   <translation>Векторлық сурет</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Не өзгерді</translation>
  </message>
  <message>
   <source>What is done</source>
   <translation>Не істеледі</translation>
  </message>
  <message>
   <source>What is said about each article</source>
   <translation>Әр бап туралы не айтылған</translation>
  </message>
  <message>
   <source>Whole text</source>
   <translation>Толық мәтін</translation>
  </message>
  <message>
   <source>Whole wording</source>
   <translation>Жаңа редакция</translation>
  </message>
  <message>
   <source>Word it anew</source>
   <translation>Қайта құрастыру</translation>
  </message>
  <message>
   <source>Words in force</source>
   <translation>Қолданыстағы сөздер</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Ескертпе жазыңыз</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Сары</translation>
  </message>
  <message>
   <source>Your glossary is saved</source>
   <translation>Глоссарийіңіз сақталды</translation>
  </message>
  <message>
   <source>Your notes will be here. Select words in a text and press Ctrl+H.</source>
   <translation>Ескертпелеріңіз осында тұрады. Мәтіннен сөздерді белгілеп, Ctrl+H басыңыз.</translation>
  </message>
  <message>
   <source>Your term</source>
   <translation>Сіздің терминіңіз</translation>
  </message>
  <message>
   <source>Your work is copied by itself</source>
   <translation>Жұмысыңыз өздігінен көшіріліп тұрады</translation>
  </message>
  <message>
   <source>added</source>
   <translation>қосылған</translation>
  </message>
  <message>
   <source>announced</source>
   <translation>жарияланған</translation>
  </message>
  <message>
   <source>before a change of format</source>
   <translation>пішім өзгерер алдында</translation>
  </message>
  <message>
   <source>before a copy was put back</source>
   <translation>көшірме қайтарылар алдында</translation>
  </message>
  <message>
   <source>before an import</source>
   <translation>импорт алдында</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>өзгертілген</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>жылжытылған</translation>
  </message>
  <message>
   <source>moved: was {}</source>
   <translation>жылжытылған: бұрын {}</translation>
  </message>
  <message>
   <source>new words</source>
   <translation>жаңа сөздер</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>ұсынылған</translation>
  </message>
  <message>
   <source>regular copy</source>
   <translation>кезекті көшірме</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>алынған</translation>
  </message>
  <message>
   <source>reported</source>
   <translation>хабарланған</translation>
  </message>
  <message>
   <source>the same text</source>
   <translation>мәтін бірдей</translation>
  </message>
  <message>
   <source>undated</source>
   <translation>күні жоқ</translation>
  </message>
  <message>
   <source>words found</source>
   <translation>сөздер табылды</translation>
  </message>
  <message>
   <source>words gone</source>
   <translation>сөздер жоқ</translation>
  </message>
  <message>
   <source>words in force</source>
   <translation>қолданыстағы сөздер</translation>
  </message>
 </context>
</TS>
