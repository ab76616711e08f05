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
   <source>%n articles chosen</source>
   <translation>
    <numerusform>%n бап таңдалды</numerusform>
    <numerusform>%n бап таңдалды</numerusform>
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
   <source>%n found</source>
   <translation>
    <numerusform>%n табылды</numerusform>
    <numerusform>%n табылды</numerusform>
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
   <source>%n notes</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes exported</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes taken in</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
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
   <source>%n proposals</source>
   <translation>
    <numerusform>%n ұсыныс</numerusform>
    <numerusform>%n ұсыныс</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records saved</source>
   <translation type="unfinished">
    <numerusform />
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
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n units are the same</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>1.5 is easy on the eyes.</source>
   <translation>1,5 көзге жайлы.</translation>
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
   <translation>Қазақстан заңнамасының оқу залы</translation>
  </message>
  <message>
   <source>About KzaiLaw</source>
   <translation>KzaiLaw туралы</translation>
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
   <translation>Актілер</translation>
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
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files</source>
   <translation>Барлық файл</translation>
  </message>
  <message>
   <source>All languages</source>
   <translation>Барлық тіл</translation>
  </message>
  <message>
   <source>All notes</source>
   <translation>Барлық ескертпе</translation>
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
   <translation>Қоса ізделді: {words}</translation>
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
   <translation>Әрекет, бап, құжат немесе сөйлеуші</translation>
  </message>
  <message>
   <source>Announced and proposed</source>
   <translation>Жарияланған және ұсынылған</translation>
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
   <translation>Анықтамаға кіретін баптар</translation>
  </message>
  <message>
   <source>As PNG or SVG</source>
   <translation>PNG не SVG түрінде</translation>
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
   <source>Attached evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Author</source>
   <translation>Авторы</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
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
   <translation>Болдырмау</translation>
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
   <translation>Өзгертілді</translation>
  </message>
  <message>
   <source>Changed in one language</source>
   <translation>Бір тілде өзгертілді</translation>
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
   <source>Colour</source>
   <translation type="unfinished" />
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
   <translation>Редакцияларды салыстыру</translation>
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
   <source>Copies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copies lie in {}</source>
   <translation type="unfinished" />
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
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Debate</source>
   <translation>Талқылау</translation>
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
   <translation>Ескертпені жою</translation>
  </message>
  <message>
   <source>Delete this draft?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Desks</source>
   <translation>Үстелдер</translation>
  </message>
  <message>
   <source>Detach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation>Толығырақ</translation>
  </message>
  <message>
   <source>Did you mean: {words}</source>
   <translation>Мүмкін, мынау болар: {words}</translation>
  </message>
  <message>
   <source>Document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Documents</source>
   <translation>Құжаттар</translation>
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
   <translation>Түзетулер жобалары</translation>
  </message>
  <message>
   <source>Drop files on the window, or choose them here: txt, html, docx, pdf.</source>
   <translation>Файлдарды терезеге тастаңыз немесе осында таңдаңыз: txt, html, docx, pdf.</translation>
  </message>
  <message>
   <source>Editor's note</source>
   <translation>Редакцияның ескертпесі</translation>
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
   <translation>Қолданысқа енгізіледі</translation>
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
   <translation>Барлығы</translation>
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
   <translation>Дәл терілгендей</translation>
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
   <translation>Word-қа экспорттау</translation>
  </message>
  <message>
   <source>Export to Word…</source>
   <translation>Word-қа экспорттау…</translation>
  </message>
  <message>
   <source>Filter articles</source>
   <translation>Баптарды іріктеу</translation>
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
   <source>Find a term</source>
   <translation type="unfinished" />
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
   <source>Find in notes</source>
   <translation type="unfinished" />
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
   <source>Green</source>
   <translation type="unfinished" />
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
   <translation>Актіні импорттаңыз: тарихы осында тұрады.</translation>
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
   <source>Import notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import notes (JSON-LD)…</source>
   <translation type="unfinished" />
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
   <source>In all three languages</source>
   <translation>Үш тілде де</translation>
  </message>
  <message>
   <source>In force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In points; Ctrl with plus and minus does the same.</source>
   <translation>Пунктпен; Ctrl мен плюс, минус та соны істейді.</translation>
  </message>
  <message>
   <source>Insert a unit after it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inserted</source>
   <translation>Толықтырылды</translation>
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
   <source>Keep as it is</source>
   <translation type="unfinished" />
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
   <source>Language of the memo</source>
   <translation>Анықтаманың тілі</translation>
  </message>
  <message>
   <source>Languages differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger text</source>
   <translation>Мәтінді үлкейту</translation>
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
   <source>List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for its uses…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made from the articles when empty</source>
   <translation>Бос болса, баптардан құралады</translation>
  </message>
  <message>
   <source>Make a copy now</source>
   <translation type="unfinished" />
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
   <source>Matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Memo</source>
   <translation>Анықтама</translation>
  </message>
  <message>
   <source>Memo saved: {file}</source>
   <translation>Анықтама сақталды: {file}</translation>
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
   <translation>Осы нормаға ескертпем</translation>
  </message>
  <message>
   <source>My notes</source>
   <translation>Менің ескертпелерім</translation>
  </message>
  <message>
   <source>My own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the author</source>
   <translation>Автордың аты-жөні</translation>
  </message>
  <message>
   <source>New draft</source>
   <translation type="unfinished" />
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
   <source>No colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No note passes the filters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not imported</source>
   <translation>Импортталмады</translation>
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
   <translation>Тарихы туралы әзірге ештеңе жоқ.</translation>
  </message>
  <message>
   <source>Nothing is known of this unit yet. Debate, commentary and references appear here.</source>
   <translation>Бұл норма туралы әзірге ештеңе жоқ. Талқылау, түсініктеме және сілтемелер осында шығады.</translation>
  </message>
  <message>
   <source>Nothing waits for you. When a new edition of an act changes words that your notes stand on, the notes will be listed here with the old and the new text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was found. Try fewer words, or another form or language.</source>
   <translation>Ештеңе табылмады. Сөзді азайтып, не басқа тұлғада, не басқа тілде іздеп көріңіз.</translation>
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
   <translation>Осы тақырыпта</translation>
  </message>
  <message>
   <source>Open a document first: this page cannot be printed.</source>
   <translation>Алдымен құжатты ашыңыз: бұл бет басылмайды.</translation>
  </message>
  <message>
   <source>Open an act first: a memo is made of its articles.</source>
   <translation>Алдымен актіні ашыңыз: анықтама оның баптарынан құралады.</translation>
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
   <source>Open the passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the provision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ашылуда…</translation>
  </message>
  <message>
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>PDF saved, %n pages</source>
   <translation>
    <numerusform>PDF сақталды, %n бет</numerusform>
    <numerusform>PDF сақталды, %n бет</numerusform>
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
   <translation>Сурет</translation>
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
   <translation>Жарияланды</translation>
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
   <translation>Сілтеме көшірілді</translation>
  </message>
  <message>
   <source>References</source>
   <translation type="unfinished" />
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
   <source>Reject the link</source>
   <translation>Байланысты қабылдамау</translation>
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
   <translation>{number}-жол түзетілді</translation>
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
   <translation>Алып тасталды</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Results</source>
   <translation>Нәтижелер</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Қайтарылды</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Russian only</source>
   <translation>Тек орысша</translation>
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
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
   <source>Save as picture…</source>
   <translation>Сурет түрінде сақтау…</translation>
  </message>
  <message>
   <source>Save everything as one file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved</source>
   <translation>Сақталды</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved: {}</source>
   <translation>Сақталды: {}</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation type="unfinished" />
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
   <source>Search for evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search for {words}</source>
   <translation>{words} іздеу</translation>
  </message>
  <message>
   <source>Searching…</source>
   <translation>Ізделуде…</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation type="unfinished" />
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
   <source>Show one provision only</source>
   <translation>Тек бір норманы көрсету</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>Қол қойылды</translation>
  </message>
  <message>
   <source>Single words</source>
   <translation type="unfinished" />
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
   <source>Source: {}</source>
   <translation type="unfinished" />
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
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped; what was imported before stays.</source>
   <translation>Тоқтатылды; бұған дейін импортталғаны қалады.</translation>
  </message>
  <message>
   <source>Suggested passages too</source>
   <translation>Ұсынылған үзінділер де</translation>
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
   <translation>Терминдер</translation>
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
  <message>
   <source>The law of Kazakhstan in Kazakh and Russian, with everything said about it. Everything stays on this machine.</source>
   <translation>Қазақстан заңнамасы қазақ және орыс тілдерінде, ол туралы айтылғанның бәрімен бірге. Барлығы осы компьютерде қалады.</translation>
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
   <translation>Уақыт желісі</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Тақырыбы</translation>
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
   <translation>Бап нөмірін теріңіз немесе төменнен құжат таңдаңыз; екі тіл қатар тұрады.</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Used in %n units of the law</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Uses in the law</source>
   <translation type="unfinished" />
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
   <source>Vector picture</source>
   <translation>Векторлық сурет</translation>
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
   <source>What changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is said about each article</source>
   <translation>Әр бап туралы не айтылған</translation>
  </message>
  <message>
   <source>What to do here</source>
   <translation>Мұнда не істеуге болады</translation>
  </message>
  <message>
   <source>Whole text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With each article</source>
   <translation>Әр баппен бірге</translation>
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
   <translation>Ескертпе жазу</translation>
  </message>
  <message>
   <source>Writing the memo…</source>
   <translation>Анықтама жазылуда…</translation>
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
   <translation>Ескертпелеріңіз сақталды. Жұмысты жалғастыра беріңіз; қате қайталанса, толық мәліметті бізге жіберіңіз.</translation>
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
   <translation>жарияланған</translation>
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
   <source>memo</source>
   <translation>anyqtama</translation>
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
   <translation>табылмады</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>ұсынылған</translation>
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
   <translation>хабарланған</translation>
  </message>
  <message>
   <source>reported, text not available here</source>
   <translation>хабарланған, мәтіні мұнда жоқ</translation>
  </message>
  <message>
   <source>the same text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>undated</source>
   <translation>күні жоқ</translation>
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
   <translation>{keys} тіркесімі «{action}» әрекетінде бар. Басқа пернелерді таңдаңыз.</translation>
  </message>
 </context>
</TS>
