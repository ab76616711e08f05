<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
 <context>
  <name>kzailaw</name>
  <message numerus="yes">
   <source>%n articles</source>
   <translation>
    <numerusform>%n бап</numerusform>
    <numerusform>%n бап</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chapters</source>
   <translation>
    <numerusform>%n тарау</numerusform>
    <numerusform>%n тарау</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n documents</source>
   <translation>
    <numerusform>%n құжат</numerusform>
    <numerusform>%n құжат</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n documents imported</source>
   <translation>
    <numerusform>%n құжат импортталды</numerusform>
    <numerusform>%n құжат импортталды</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files not imported</source>
   <translation>
    <numerusform>%n файл импортталмады</numerusform>
    <numerusform>%n файл импортталмады</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lines not understood</source>
   <translation>
    <numerusform>түсініксіз жол: %n</numerusform>
    <numerusform>түсініксіз жол: %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>тағы %n</numerusform>
    <numerusform>тағы %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n paragraphs</source>
   <translation>
    <numerusform>%n тармақ</numerusform>
    <numerusform>%n тармақ</numerusform>
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
   <source>%n points</source>
   <translation>
    <numerusform>%n тармақша</numerusform>
    <numerusform>%n тармақша</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repairs</source>
   <translation>
    <numerusform>%n түзету</numerusform>
    <numerusform>%n түзету</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sections</source>
   <translation>
    <numerusform>%n бөлім</numerusform>
    <numerusform>%n бөлім</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n speeches</source>
   <translation>
    <numerusform>%n сөз</numerusform>
    <numerusform>%n сөз</numerusform>
   </translation>
  </message>
  <message>
   <source>1.5 is easy on the eyes.</source>
   <translation>1,5 көзге жайлы.</translation>
  </message>
  <message>
   <source>A reading room for the law of Kazakhstan</source>
   <translation>Қазақстан заңнамасының оқу залы</translation>
  </message>
  <message>
   <source>About KzaiLaw</source>
   <translation>KzaiLaw туралы</translation>
  </message>
  <message>
   <source>Act</source>
   <translation>Акт</translation>
  </message>
  <message numerus="yes">
   <source>Add the full text of %n articles</source>
   <translation>
    <numerusform>%n мақаланың толық мәтінін қосу</numerusform>
    <numerusform>%n мақаланың толық мәтінін қосу</numerusform>
   </translation>
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
   <source>All files</source>
   <translation>Барлық файл</translation>
  </message>
  <message>
   <source>An action, article, document or speaker</source>
   <translation>Әрекет, бап, құжат немесе сөйлеуші</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Жүйедегідей</translation>
  </message>
  <message>
   <source>Ask in Kazakh, Russian or English; any form of a word is found in all three.</source>
   <translation>Қазақша, орысша не ағылшынша іздеңіз; сөздің кез келген тұлғасы үш тілде де табылады.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Bookmark</source>
   <translation>Бетбелгі</translation>
  </message>
  <message>
   <source>Bookmark this place</source>
   <translation>Осы жерге бетбелгі қою</translation>
  </message>
  <message>
   <source>Bookmarks</source>
   <translation>Бетбелгілер</translation>
  </message>
  <message>
   <source>Both languages</source>
   <translation>Екі тілде</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Болдырмау</translation>
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
   <source>Choose a passage: the provisions it speaks of appear here.</source>
   <translation>Үзіндіні таңдаңыз: ол айтатын нормалар осында шығады.</translation>
  </message>
  <message>
   <source>Choose articles; the debate and the commentary come with their sources, as a Word file.</source>
   <translation>Баптарды таңдаңыз; талқылау мен түсініктеме дереккөздерімен бірге Word файлына шығады.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Жабу</translation>
  </message>
  <message>
   <source>Close tab</source>
   <translation>Қойындыны жабу</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Хабарды жабу</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Түстер</translation>
  </message>
  <message>
   <source>Columns of an act</source>
   <translation>Акт бағандары</translation>
  </message>
  <message>
   <source>Commentary</source>
   <translation>Түсініктеме</translation>
  </message>
  <message>
   <source>Companion law</source>
   <translation>Ілеспе заң</translation>
  </message>
  <message>
   <source>Confirm the link</source>
   <translation>Байланысты растау</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Мазмұны</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Мәнмәтін</translation>
  </message>
  <message>
   <source>Copied with its source</source>
   <translation>Дереккөзімен көшірілді</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Көшіру</translation>
  </message>
  <message>
   <source>Copy as GOST reference</source>
   <translation>МЕМСТ бойынша сілтемені көшіру</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>Мекенжайын көшіру</translation>
  </message>
  <message>
   <source>Copy with citation</source>
   <translation>Сілтемесімен көшіру</translation>
  </message>
  <message>
   <source>Court decision</source>
   <translation>Сот шешімі</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Қараңғы</translation>
  </message>
  <message>
   <source>Debate</source>
   <translation>Талқылау</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Ескертпені жою</translation>
  </message>
  <message>
   <source>Desks</source>
   <translation>Үстелдер</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Толығырақ</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Құжаттар</translation>
  </message>
  <message>
   <source>Drop files on the window, or choose them here: txt, html, docx, pdf.</source>
   <translation>Файлдарды терезеге тастаңыз немесе осында таңдаңыз: txt, html, docx, pdf.</translation>
  </message>
  <message>
   <source>Edition of {new} instead of {old}</source>
   <translation>{old} редакциясының орнына {new} редакциясы</translation>
  </message>
  <message>
   <source>Editor's note</source>
   <translation>Редакцияның ескертпесі</translation>
  </message>
  <message>
   <source>Enters into force</source>
   <translation>Қолданысқа енгізіледі</translation>
  </message>
  <message>
   <source>Filter contents</source>
   <translation>Мазмұннан іріктеу</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Баптауды табу</translation>
  </message>
  <message>
   <source>Find an action</source>
   <translation>Әрекетті табу</translation>
  </message>
  <message>
   <source>Find an action or place</source>
   <translation>Әрекетті не орынды табу</translation>
  </message>
  <message>
   <source>Find in this text</source>
   <translation>Осы мәтіннен іздеу</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Алға</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Өту</translation>
  </message>
  <message>
   <source>Go to a provision</source>
   <translation>Нормаға өту</translation>
  </message>
  <message>
   <source>Go to {reference}</source>
   <translation>{reference} бойынша өту</translation>
  </message>
  <message>
   <source>Go to: 17-3-2</source>
   <translation>Өту: 17-3-2</translation>
  </message>
  <message>
   <source>Heading changed</source>
   <translation>Тақырыбы өзгертілді</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Көмек</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Жоғары контраст</translation>
  </message>
  <message>
   <source>High contrast takes the system's own colours.</source>
   <translation>Жоғары контраст жүйенің өз түстерін алады.</translation>
  </message>
  <message>
   <source>History and proposals</source>
   <translation>Тарихы мен ұсыныстар</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Импорт</translation>
  </message>
  <message>
   <source>Import files</source>
   <translation>Файлдарды импорттау</translation>
  </message>
  <message>
   <source>Import files…</source>
   <translation>Файлдарды импорттау…</translation>
  </message>
  <message>
   <source>Import report</source>
   <translation>Импорт есебі</translation>
  </message>
  <message>
   <source>Importing…</source>
   <translation>Импорттау…</translation>
  </message>
  <message>
   <source>In points; Ctrl with plus and minus does the same.</source>
   <translation>Пунктпен; Ctrl мен плюс, минус та соны істейді.</translation>
  </message>
  <message>
   <source>Inserted</source>
   <translation>Толықтырылды</translation>
  </message>
  <message>
   <source>Kazakh beside Russian, or one of them alone.</source>
   <translation>Қазақшасы орысшамен қатар немесе біреуі ғана.</translation>
  </message>
  <message>
   <source>Kazakh beside Russian, with debate and commentary. Nothing leaves this machine.</source>
   <translation>Қазақша мәтін орысшамен қатар, талқылауымен және түсініктемесімен. Ештеңе осы компьютерден шықпайды.</translation>
  </message>
  <message>
   <source>Kazakh only</source>
   <translation>Тек қазақша</translation>
  </message>
  <message>
   <source>Keep this context while reading on</source>
   <translation>Әрі қарай оқығанда осы мәнмәтінді қалдыру</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Пернелер тіркесімдері</translation>
  </message>
  <message>
   <source>Language of the interface</source>
   <translation>Интерфейс тілі</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Мәтінді үлкейту</translation>
  </message>
  <message>
   <source>Left column narrower</source>
   <translation>Сол бағанды тарылту</translation>
  </message>
  <message>
   <source>Left column wider</source>
   <translation>Сол бағанды кеңейту</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Кітапхана</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Ақшыл</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Ақшыл не қараңғы</translation>
  </message>
  <message>
   <source>Line spacing</source>
   <translation>Жол аралығы</translation>
  </message>
  <message>
   <source>Line {number}</source>
   <translation>{number}-жол</translation>
  </message>
  <message>
   <source>Link copied</source>
   <translation>Мекенжай көшірілді</translation>
  </message>
  <message>
   <source>Make a memo</source>
   <translation>Анықтама жасау</translation>
  </message>
  <message>
   <source>Make a memo…</source>
   <translation>Анықтама жасау…</translation>
  </message>
  <message>
   <source>Memo</source>
   <translation>Анықтама</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Мәзір</translation>
  </message>
  <message>
   <source>Menus, messages and memos; the texts stay in their own languages.</source>
   <translation>Мәзір, хабарлар мен анықтамалар; мәтіндер өз тілінде қалады.</translation>
  </message>
  <message>
   <source>My note on this unit</source>
   <translation>Осы нормаға ескертпем</translation>
  </message>
  <message>
   <source>My notes</source>
   <translation>Менің ескертпелерім</translation>
  </message>
  <message>
   <source>Name of the author</source>
   <translation>Автордың аты-жөні</translation>
  </message>
  <message>
   <source>New in the library</source>
   <translation>Кітапханаға жаңадан қосылды</translation>
  </message>
  <message>
   <source>New since last time</source>
   <translation>Соңғы кіргеннен бергі жаңалық</translation>
  </message>
  <message>
   <source>New tab</source>
   <translation>Жаңа қойынды</translation>
  </message>
  <message>
   <source>New wording</source>
   <translation>Жаңа редакцияда</translation>
  </message>
  <message>
   <source>Next article</source>
   <translation>Келесі бап</translation>
  </message>
  <message>
   <source>Next match</source>
   <translation>Келесі сәйкестік</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>Келесі қойынды</translation>
  </message>
  <message>
   <source>Not imported</source>
   <translation>Импортталмады</translation>
  </message>
  <message>
   <source>Nothing is known of this unit yet. Debate, commentary and references appear here.</source>
   <translation>Бұл норма туралы әзірге ештеңе жоқ. Талқылау, түсініктеме және сілтемелер осында шығады.</translation>
  </message>
  <message>
   <source>On the same subject</source>
   <translation>Осы тақырыпта</translation>
  </message>
  <message>
   <source>Open a document first: this page cannot be printed.</source>
   <translation>Алдымен құжатты ашыңыз: бұл бет басылмайды.</translation>
  </message>
  <message>
   <source>Open in a new tab</source>
   <translation>Жаңа қойындыда ашу</translation>
  </message>
  <message>
   <source>Open pages</source>
   <translation>Ашық беттер</translation>
  </message>
  <message>
   <source>Open the document</source>
   <translation>Құжатты ашу</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ашылуда…</translation>
  </message>
  <message numerus="yes">
   <source>PDF saved, %n pages</source>
   <translation>
    <numerusform>PDF сақталды, %n бет</numerusform>
    <numerusform>PDF сақталды, %n бет</numerusform>
   </translation>
  </message>
  <message>
   <source>Presented</source>
   <translation>Таныстырылды</translation>
  </message>
  <message>
   <source>Previous article</source>
   <translation>Алдыңғы бап</translation>
  </message>
  <message>
   <source>Previous match</source>
   <translation>Алдыңғы сәйкестік</translation>
  </message>
  <message>
   <source>Print preview</source>
   <translation>Басып шығаруды алдын ала қарау</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Басып шығару…</translation>
  </message>
  <message>
   <source>Progress of the import</source>
   <translation>Импорт барысы</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>Ұсыныс</translation>
  </message>
  <message>
   <source>Publication</source>
   <translation>Жарияланымы</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Жарияланды</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Шығу</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Оқу</translation>
  </message>
  <message>
   <source>Reading mode</source>
   <translation>Оқу режимі</translation>
  </message>
  <message>
   <source>Recently read</source>
   <translation>Жақында оқылған</translation>
  </message>
  <message>
   <source>Reference copied</source>
   <translation>Сілтеме көшірілді</translation>
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
   <source>Reject the link</source>
   <translation>Байланысты қабылдамау</translation>
  </message>
  <message>
   <source>Repaired, line {number}</source>
   <translation>{number}-жол түзетілді</translation>
  </message>
  <message>
   <source>Repealed</source>
   <translation>Алып тасталды</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Қайтарылды</translation>
  </message>
  <message>
   <source>Russian only</source>
   <translation>Тек орысша</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF түрінде сақтау</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>PDF түрінде сақтау…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Сақталды</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Іздеу</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Барлығынан іздеу</translation>
  </message>
  <message>
   <source>Search for {words}</source>
   <translation>{words} іздеу</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Баптаулар</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Баптаулар…</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>Қол қойылды</translation>
  </message>
  <message>
   <source>Sitting</source>
   <translation>Отырыс</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Мәтінді кішірейту</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>Бағдарламада қате кетті</translation>
  </message>
  <message>
   <source>Speaks of</source>
   <translation>Мына нормалар туралы</translation>
  </message>
  <message>
   <source>Split view</source>
   <translation>Екіге бөлу</translation>
  </message>
  <message>
   <source>Stands under memos and on your notes.</source>
   <translation>Анықтамалар мен ескертпелерде тұрады.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Бастау</translation>
  </message>
  <message>
   <source>Start page</source>
   <translation>Бастапқы бет</translation>
  </message>
  <message>
   <source>Start reading</source>
   <translation>Оқуды бастау</translation>
  </message>
  <message>
   <source>Stopped; what was imported before stays.</source>
   <translation>Тоқтатылды; бұған дейін импортталғаны қалады.</translation>
  </message>
  <message>
   <source>Swap the columns</source>
   <translation>Бағандардың орнын ауыстыру</translation>
  </message>
  <message>
   <source>Terms defined</source>
   <translation>Ұғымдар</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Мәтін</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Мәтін өлшемі</translation>
  </message>
  <message numerus="yes">
   <source>The full text of %n articles was added</source>
   <translation>
    <numerusform>%n мақаланың толық мәтіні қосылды</numerusform>
    <numerusform>%n мақаланың толық мәтіні қосылды</numerusform>
   </translation>
  </message>
  <message>
   <source>The law of Kazakhstan in Kazakh and Russian, with everything said about it. Everything stays on this machine.</source>
   <translation>Қазақстан заңнамасы қазақ және орыс тілдерінде, ол туралы айтылғанның бәрімен бірге. Барлығы осы компьютерде қалады.</translation>
  </message>
  <message>
   <source>The text has changed: {now} passages, before {before}</source>
   <translation>Мәтін өзгерді: бұрын {before}, енді {now} үзінді</translation>
  </message>
  <message>
   <source>Third column: English or another edition</source>
   <translation>Үшінші баған: ағылшынша не басқа редакция</translation>
  </message>
  <message>
   <source>This act has no other edition and no English text in the library</source>
   <translation>Кітапханада бұл актінің басқа редакциясы да, ағылшынша мәтіні де жоқ</translation>
  </message>
  <message>
   <source>Type an article, or choose a document below; the languages stay side by side.</source>
   <translation>Бап нөмірін теріңіз немесе төменнен құжат таңдаңыз; екі тіл қатар тұрады.</translation>
  </message>
  <message>
   <source>Usual shortcuts</source>
   <translation>Әдеттегі тіркесімдер</translation>
  </message>
  <message>
   <source>Usual text size</source>
   <translation>Мәтіннің әдеттегі өлшемі</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Көрініс</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Қош келдіңіз</translation>
  </message>
  <message>
   <source>What can be done</source>
   <translation>Не істеуге болады</translation>
  </message>
  <message>
   <source>What to do here</source>
   <translation>Мұнда не істеуге болады</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Ескертпе жазу</translation>
  </message>
  <message>
   <source>Your notes are saved. You can go on; if it happens again, send us the details.</source>
   <translation>Ескертпелеріңіз сақталды. Жұмысты жалғастыра беріңіз; қате қайталанса, толық мәліметті бізге жіберіңіз.</translation>
  </message>
  <message>
   <source>announced</source>
   <translation>жарияланған</translation>
  </message>
  <message>
   <source>edition of {date}</source>
   <translation>{date} редакциясы</translation>
  </message>
  <message>
   <source>history</source>
   <translation>тарихы</translation>
  </message>
  <message>
   <source>in force</source>
   <translation>қолданыста</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>табылмады</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>ұсынылған</translation>
  </message>
  <message>
   <source>reported, text not available here</source>
   <translation>хабарланған, мәтіні мұнда жоқ</translation>
  </message>
  <message>
   <source>{keys} already belongs to “{action}”. Choose other keys.</source>
   <translation>{keys} тіркесімі «{action}» әрекетінде бар. Басқа пернелерді таңдаңыз.</translation>
  </message>
 </context>
</TS>
