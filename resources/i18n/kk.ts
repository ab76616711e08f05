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
   <source>%n changes</source>
   <translation>
    <numerusform>%n өзгеріс</numerusform>
    <numerusform>%n өзгеріс</numerusform>
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
   <source>%n collections</source>
   <translation>
    <numerusform>%n топтама</numerusform>
    <numerusform>%n топтама</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n comments and suggestions</source>
   <translation>
    <numerusform>%n пікір мен ұсыныс</numerusform>
    <numerusform>%n пікір мен ұсыныс</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conflicts</source>
   <translation>
    <numerusform>%n қайшылық</numerusform>
    <numerusform>%n қайшылық</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n differences</source>
   <translation>
    <numerusform>%n айырмашылық</numerusform>
    <numerusform>%n айырмашылық</numerusform>
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
   <source>%n documents were read again</source>
   <translation>
    <numerusform>%n құжат қайта оқылды</numerusform>
    <numerusform>%n құжат қайта оқылды</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n doubts</source>
   <translation>
    <numerusform>%n күмән</numerusform>
    <numerusform>%n күмән</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n edits</source>
   <translation>
    <numerusform>%n түзету</numerusform>
    <numerusform>%n түзету</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files are not kept and have to be imported again</source>
   <translation>
    <numerusform>%n файл сақталмаған, оларды қайта импорттау керек</numerusform>
    <numerusform>%n файл сақталмаған, оларды қайта импорттау керек</numerusform>
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
   <source>%n findings</source>
   <translation>
    <numerusform>%n орын</numerusform>
    <numerusform>%n орын</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n forms are ticked</source>
   <translation>
    <numerusform>%n тұлға белгіленді</numerusform>
    <numerusform>%n тұлға белгіленді</numerusform>
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
   <source>%n lost</source>
   <translation>
    <numerusform>%n жоғалған</numerusform>
    <numerusform>%n жоғалған</numerusform>
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
   <source>%n more forms are not shown</source>
   <translation>
    <numerusform>тағы %n тұлға көрсетілмеген</numerusform>
    <numerusform>тағы %n тұлға көрсетілмеген</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new or changed files in the watched folders</source>
   <translation>
    <numerusform>бақыланатын қалталарда %n жаңа немесе өзгерген файл бар</numerusform>
    <numerusform>бақыланатын қалталарда %n жаңа немесе өзгерген файл бар</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes</source>
   <translation>
    <numerusform>%n жазба</numerusform>
    <numerusform>%n жазба</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes added</source>
   <translation>
    <numerusform>%n жазба қабылданды</numerusform>
    <numerusform>%n жазба қабылданды</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes are not saved</source>
   <translation>
    <numerusform>%n жазба сақталмады</numerusform>
    <numerusform>%n жазба сақталмады</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes exported</source>
   <translation>
    <numerusform>%n жазба экспортталды</numerusform>
    <numerusform>%n жазба экспортталды</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of your own works touched</source>
   <translation>
    <numerusform>сіздің %n жазбаңызға қатысты</numerusform>
    <numerusform>сіздің %n жазбаңызға қатысты</numerusform>
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
   <source>%n places change</source>
   <translation>
    <numerusform>%n жер өзгереді</numerusform>
    <numerusform>%n жер өзгереді</numerusform>
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
   <source>%n provisions</source>
   <translation>
    <numerusform>%n норма</numerusform>
    <numerusform>%n норма</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records are missing without a trace.</source>
   <translation>
    <numerusform>%n жазба із-түзсіз жоғалды.</numerusform>
    <numerusform>%n жазба із-түзсіз жоғалды.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records are restored</source>
   <translation>
    <numerusform>%n жазба қалпына келтірілді</numerusform>
    <numerusform>%n жазба қалпына келтірілді</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records cannot be read</source>
   <translation>
    <numerusform>%n жазба оқылмайды</numerusform>
    <numerusform>%n жазба оқылмайды</numerusform>
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
   <source>%n records that you may see</source>
   <translation>
    <numerusform>Сізге көрінетін %n жазба</numerusform>
    <numerusform>Сізге көрінетін %n жазба</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records were saved from the damaged file.</source>
   <translation>
    <numerusform>Бүлінген файлдан %n жазба алып қалынды.</numerusform>
    <numerusform>Бүлінген файлдан %n жазба алып қалынды.</numerusform>
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
   <source>%n repairs</source>
   <translation>
    <numerusform>%n түзету</numerusform>
    <numerusform>%n түзету</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rows, as the server estimates</source>
   <translation>
    <numerusform>%n жол, сервердің бағалауынша</numerusform>
    <numerusform>%n жол, сервердің бағалауынша</numerusform>
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
   <translation>
    <numerusform>болжам: %n</numerusform>
    <numerusform>болжам: %n</numerusform>
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
   <source>%n units</source>
   <translation>
    <numerusform>%n норма</numerusform>
    <numerusform>%n норма</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n units are the same</source>
   <translation>
    <numerusform>%n құрылымдық элемент өзгермеген</numerusform>
    <numerusform>%n құрылымдық элемент өзгермеген</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n units changed</source>
   <translation>
    <numerusform>%n құрылымдық элемент өзгерді</numerusform>
    <numerusform>%n құрылымдық элемент өзгерді</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words of the file</source>
   <translation>
    <numerusform>файлдың %n сөзі</numerusform>
    <numerusform>файлдың %n сөзі</numerusform>
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
   <source>1.5 is easy on the eyes.</source>
   <translation>1,5 көзге жайлы.</translation>
  </message>
  <message>
   <source>A change of your draft lost its place</source>
   <translation>Жобаңыздағы өзгеріс орнын жоғалтты</translation>
  </message>
  <message>
   <source>A collection keeps documents together: a matter, a field of law. Search, lists and the palette can be narrowed to it.</source>
   <translation>Топтамада бір іске не құқық саласына қатысты құжаттар жиналады. Іздеуді, тізімдерді және әрекеттер тізімін сол топтамамен шектеуге болады.</translation>
  </message>
  <message>
   <source>A comment that all who see the draft can read</source>
   <translation>Жобаны көретіндердің бәрі оқи алатын пікір</translation>
  </message>
  <message>
   <source>A document that is kept here is fetched whenever others change it.</source>
   <translation>Осында сақталған құжатты басқалар өзгерткен сайын ол қайта жүктеледі.</translation>
  </message>
  <message>
   <source>A draft gathers changes to one or several acts. Type a provision at the left, or press Ctrl+E on it while reading, and write its new wording in both languages. The comparative table, the bill and the explanatory note are made from it.</source>
   <translation>Жобаға бір немесе бірнеше актіге енгізілетін өзгерістер жиналады. Сол жақта норманың нөмірін теріңіз не оны оқып отырып Ctrl+E басыңыз да, жаңа редакциясын екі тілде жазыңыз. Салыстырма кесте, заң жобасы және түсіндірме жазба осыдан жасалады.</translation>
  </message>
  <message>
   <source>A new file for your notes has been made</source>
   <translation>Жазбаларыңыз үшін жаңа файл ашылды</translation>
  </message>
  <message>
   <source>A new term</source>
   <translation>Жаңа термин</translation>
  </message>
  <message>
   <source>A query can be written like this:</source>
   <translation>Сұрауды былай жазуға болады:</translation>
  </message>
  <message>
   <source>A reading room for the law of Kazakhstan</source>
   <translation>Қазақстан заңнамасының оқу залы</translation>
  </message>
  <message>
   <source>A redline, table or memo that others have edited in Word or LibreOffice: each change and comment is shown beside its unit, edits without tracking are found by comparing. A comparative table that others made becomes a draft.</source>
   <translation>Басқалар Word немесе LibreOffice-те өңдеген түзетулі мәтін, кесте немесе баянжазба: әрбір өзгеріс пен пікір өз нормасының жанында көрсетіледі, белгіленбей енгізілген түзетулер салыстыру арқылы табылады. Басқалар жасаған салыстырма кестеден жоба шығады.</translation>
  </message>
  <message>
   <source>A sitting at a glance</source>
   <translation>Отырысқа шолу</translation>
  </message>
  <message>
   <source>A text of lower standing is kept beside</source>
   <translation>Қасында сенімділігі төмен мәтін сақталған</translation>
  </message>
  <message>
   <source>About KzaiLaw</source>
   <translation>KzaiLaw туралы</translation>
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
   <source>Act or words</source>
   <translation>Акт немесе сөздер</translation>
  </message>
  <message>
   <source>Acts</source>
   <translation>Актілер</translation>
  </message>
  <message>
   <source>Acts of the draft</source>
   <translation>Жобаның актілері</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Қосу</translation>
  </message>
  <message>
   <source>Add a file from another computer…</source>
   <translation>Басқа компьютерден файл қабылдау…</translation>
  </message>
  <message>
   <source>Add a member</source>
   <translation>Мүше қосу</translation>
  </message>
  <message>
   <source>Add a member…</source>
   <translation>Мүше қосу…</translation>
  </message>
  <message>
   <source>Add a provision by its number</source>
   <translation>Норманы нөмірі бойынша қосу</translation>
  </message>
  <message>
   <source>Add a provision: 17-3-2</source>
   <translation>Норма қосу: 17-3-2</translation>
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
   <source>Add at the end</source>
   <translation>Соңына қосу</translation>
  </message>
  <message numerus="yes">
   <source>Add the full text of %n articles</source>
   <translation>
    <numerusform>%n мақаланың толық мәтінін қосу</numerusform>
    <numerusform>%n мақаланың толық мәтінін қосу</numerusform>
   </translation>
  </message>
  <message>
   <source>Add the words of the error, which may quote a document</source>
   <translation>Қатенің сөздерін қосу: онда құжат мәтіні болуы мүмкін</translation>
  </message>
  <message>
   <source>Add to a collection…</source>
   <translation>Топтамаға қосу…</translation>
  </message>
  <message>
   <source>Add to the draft</source>
   <translation>Жобаға қосу</translation>
  </message>
  <message>
   <source>Add to the memo</source>
   <translation>Баянжазбаға қосу</translation>
  </message>
  <message>
   <source>Add “{}” to my words</source>
   <translation>«{}» сөзін өз сөздігіме қосу</translation>
  </message>
  <message>
   <source>Added to the draft</source>
   <translation>Жобаға қосылды</translation>
  </message>
  <message>
   <source>Added to “{name}”; Ctrl+Z takes it out</source>
   <translation>«{name}» топтамасына қосылды; Ctrl+Z кері шығарады</translation>
  </message>
  <message>
   <source>Addressee</source>
   <translation>Кімге</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>Қабылданды</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Кейін</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Келісілді</translation>
  </message>
  <message>
   <source>Akoma Ntoso</source>
   <translation>Akoma Ntoso</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Барлығы</translation>
  </message>
  <message>
   <source>All acts</source>
   <translation>Барлық актілер</translation>
  </message>
  <message>
   <source>All documents</source>
   <translation>Барлық құжат</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Барлық файл</translation>
  </message>
  <message>
   <source>All notes</source>
   <translation>Барлық жазба</translation>
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
   <source>Also searched for:</source>
   <translation>Қоса ізделді:</translation>
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
   <translation>Заң жобасындағы түзету мәтіні</translation>
  </message>
  <message>
   <source>An act</source>
   <translation>Акт</translation>
  </message>
  <message>
   <source>An action, article, document or speaker</source>
   <translation>Әрекет, бап, құжат немесе сөйлеуші</translation>
  </message>
  <message>
   <source>And / or</source>
   <translation>және / немесе</translation>
  </message>
  <message>
   <source>Announced and proposed</source>
   <translation>Жарияланған және ұсынылған</translation>
  </message>
  <message>
   <source>Another search has this name; it would be replaced.</source>
   <translation>Бұл атаумен басқа іздеу сақталған; ол алмастырылады.</translation>
  </message>
  <message>
   <source>Another term throughout the text</source>
   <translation>Бүкіл мәтін бойынша басқа термин</translation>
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
   <source>Appears under memos and on your notes.</source>
   <translation>Баянжазбалар мен жазбаларда тұрады.</translation>
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
   <source>As it will read</source>
   <translation>Қалай оқылады</translation>
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
   <translation>Тіркелген негіздер</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Автор</translation>
  </message>
  <message>
   <source>Authors, separated by ;</source>
   <translation>Авторлар, арасына ; қойылады</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Back to the beginning</source>
   <translation>Басына оралу</translation>
  </message>
  <message>
   <source>Background, in Kazakh</source>
   <translation>Негіздер, қазақша</translation>
  </message>
  <message>
   <source>Background, in Russian</source>
   <translation>Негіздер, орысша</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Алдында</translation>
  </message>
  <message>
   <source>Begin a new memo</source>
   <translation>Жаңа баянжазба бастау</translation>
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
   <source>Bookmark</source>
   <translation>Бетбелгі</translation>
  </message>
  <message>
   <source>Bookmark removed: {place}. Ctrl+Z brings it back.</source>
   <translation>Бетбелгі алынды: {place}. Ctrl+Z қайтарады.</translation>
  </message>
  <message>
   <source>Bookmark set: {place}</source>
   <translation>Бетбелгі қойылды: {place}</translation>
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
   <source>Both languages side by side: TMX</source>
   <translation>Екі тіл қатар: TMX</translation>
  </message>
  <message>
   <source>Both languages, with what changes in each</source>
   <translation>Екі тіл қатар, әрқайсысындағы өзгерістермен</translation>
  </message>
  <message>
   <source>Bottom, cm</source>
   <translation>Астыңғы, см</translation>
  </message>
  <message>
   <source>By document</source>
   <translation>Құжаттар бойынша</translation>
  </message>
  <message>
   <source>By its provisions</source>
   <translation>Нормалары бойынша</translation>
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
   <source>Catalogue and links</source>
   <translation>Каталог пен байланыстар</translation>
  </message>
  <message numerus="yes">
   <source>Change %n references to the new numbers</source>
   <translation>
    <numerusform>%n сілтемені жаңа нөмірлерге өзгерту</numerusform>
    <numerusform>%n сілтемені жаңа нөмірлерге өзгерту</numerusform>
   </translation>
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
   <source>Changed on both sides</source>
   <translation>Екі жақта да өзгерген</translation>
  </message>
  <message>
   <source>Changed units</source>
   <translation>Өзгерген құрылымдық элементтер</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Өзгерістер</translation>
  </message>
  <message>
   <source>Changes, the newest first</source>
   <translation>Өзгерістер, соңғысы бірінші</translation>
  </message>
  <message>
   <source>Check of citations</source>
   <translation>Сілтемелерді тексеру</translation>
  </message>
  <message>
   <source>Check the citations</source>
   <translation>Сілтемелерді тексеру</translation>
  </message>
  <message>
   <source>Check the citations of the memo</source>
   <translation>Баянжазбаның сілтемелерін тексеру</translation>
  </message>
  <message>
   <source>Check the text</source>
   <translation>Мәтінді тексеру</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Тексерілуде…</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Тексеру</translation>
  </message>
  <message>
   <source>Checks: no remarks</source>
   <translation>Тексеру: ескерту жоқ</translation>
  </message>
  <message>
   <source>Choose a Word file…</source>
   <translation>Word файлын таңдаңыз…</translation>
  </message>
  <message>
   <source>Choose a file to check</source>
   <translation>Тексерілетін файлды таңдаңыз</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Файл таңдау…</translation>
  </message>
  <message>
   <source>Choose a unit of an act first</source>
   <translation>Алдымен актінің нормасын таңдаңыз</translation>
  </message>
  <message>
   <source>Choose a unit of an act first: its history will be here.</source>
   <translation>Алдымен актінің құрылымдық элементін таңдаңыз: оның тарихы осында болады.</translation>
  </message>
  <message>
   <source>Choose articles; the debate and the commentary come with their sources, as a Word file.</source>
   <translation>Баптарды таңдаңыз; талқылау мен түсініктеме дереккөздерімен бірге Word файлына шығады.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Таңдау…</translation>
  </message>
  <message>
   <source>Citations of the text</source>
   <translation>Мәтіннің сілтемелері</translation>
  </message>
  <message numerus="yes">
   <source>Cited at %n places: Enter opens</source>
   <translation>
    <numerusform>Бұған %n жерде сілтеме жасалған: Enter ашады</numerusform>
    <numerusform>Бұған %n жерде сілтеме жасалған: Enter ашады</numerusform>
   </translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Барлық сүзгіні алып тастау</translation>
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
   <source>Close the other tabs</source>
   <translation>Қалған қойындыларды жабу</translation>
  </message>
  <message>
   <source>Close without them</source>
   <translation>Оларды сақтамай жабу</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Кодекс</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Топтама</translation>
  </message>
  <message>
   <source>Collection deleted; Ctrl+Z brings it back</source>
   <translation>Топтама жойылды; Ctrl+Z қайтарады</translation>
  </message>
  <message>
   <source>Collection “{name}”</source>
   <translation>«{name}» топтамасы</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>Топтамалар</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Түсі</translation>
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
   <source>Columns scroll apart</source>
   <translation>Бағандарды бөлек айналдыру</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Пікір</translation>
  </message>
  <message>
   <source>Commentary</source>
   <translation>Түсініктеме</translation>
  </message>
  <message>
   <source>Comments and suggestions</source>
   <translation>Пікірлер мен ұсыныстар</translation>
  </message>
  <message>
   <source>Companion law</source>
   <translation>Ілеспе заң</translation>
  </message>
  <message>
   <source>Comparative table of the committee, Kazakh</source>
   <translation>Комитеттің салыстырма кестесі, қазақша</translation>
  </message>
  <message>
   <source>Comparative table of the committee, Russian</source>
   <translation>Комитеттің салыстырма кестесі, орысша</translation>
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
   <source>Comparative table, Russian, a row for each change</source>
   <translation>Салыстырма кесте, орысша, әр өзгеріске бір жол</translation>
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
   <source>Comparing…</source>
   <translation>Салыстырылып жатыр…</translation>
  </message>
  <message>
   <source>Confirm the link</source>
   <translation>Байланысты растау</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Расталды</translation>
  </message>
  <message>
   <source>Conflicts, records and members</source>
   <translation>Қайшылықтар, жазбалар және мүшелер</translation>
  </message>
  <message>
   <source>Constitution</source>
   <translation>Конституция</translation>
  </message>
  <message>
   <source>Constitutional law</source>
   <translation>Конституциялық заң</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Мазмұны</translation>
  </message>
  <message>
   <source>Contents of the memo</source>
   <translation>Баянжазбаның құрамы</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Мәнмәтін</translation>
  </message>
  <message>
   <source>Copied as plain text: so long a selection does not keep its form</source>
   <translation>Тек мәтін көшірілді: мұндай ұзын үзіндінің пішімі сақталмайды</translation>
  </message>
  <message>
   <source>Copied with its edition, which is not the newest</source>
   <translation>Редакциясымен көшірілді: ол соңғысы емес</translation>
  </message>
  <message>
   <source>Copied with its source</source>
   <translation>Дереккөзімен көшірілді</translation>
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
   <source>Copy</source>
   <translation>Көшіру</translation>
  </message>
  <message>
   <source>Copy as GOST reference</source>
   <translation>МЕМСТ бойынша сілтемені көшіру</translation>
  </message>
  <message>
   <source>Copy in all languages</source>
   <translation>Барлық тілде көшіру</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>Мекенжайын көшіру</translation>
  </message>
  <message>
   <source>Copy the article</source>
   <translation>Бапты тұтас көшіру</translation>
  </message>
  <message>
   <source>Copy the citation</source>
   <translation>Сілтемені көшіру</translation>
  </message>
  <message>
   <source>Copy with citation</source>
   <translation>Сілтемесімен көшіру</translation>
  </message>
  <message>
   <source>Copy with sources</source>
   <translation>Дереккөздерімен көшіру</translation>
  </message>
  <message>
   <source>Correct a line</source>
   <translation>Жолды түзету</translation>
  </message>
  <message>
   <source>Correct a line that was misread although it raised no doubt.</source>
   <translation>Күмән тудырмаса да қате оқылған жолды түзету.</translation>
  </message>
  <message>
   <source>Correct a line…</source>
   <translation>Жолды түзету…</translation>
  </message>
  <message>
   <source>Correct and read again</source>
   <translation>Түзетіп, қайта оқу</translation>
  </message>
  <message>
   <source>Court decision</source>
   <translation>Сот шешімі</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Күңгірт</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Күні</translation>
  </message>
  <message>
   <source>Debate</source>
   <translation>Талқылау</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Шешім</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Қабылдамау</translation>
  </message>
  <message>
   <source>Decree</source>
   <translation>Жарлық</translation>
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
   <source>Delete the kept files</source>
   <translation>Сақталған файлдарды өшіру</translation>
  </message>
  <message>
   <source>Delete the kept files…</source>
   <translation>Сақталған файлдарды өшіру…</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Жазбаны жою</translation>
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
   <source>Details</source>
   <translation>Толығырақ</translation>
  </message>
  <message>
   <source>Diagnostics</source>
   <translation>Диагностика</translation>
  </message>
  <message>
   <source>Did you mean “{words}”?</source>
   <translation>Мүмкін, «{words}»?</translation>
  </message>
  <message>
   <source>Disposition</source>
   <translation>Өкім</translation>
  </message>
  <message>
   <source>Divergence</source>
   <translation>Айырмашылық</translation>
  </message>
  <message>
   <source>Divergence of the languages</source>
   <translation>Екі тілдің айырмасы</translation>
  </message>
  <message>
   <source>Divergences</source>
   <translation>Айырмашылықтар</translation>
  </message>
  <message>
   <source>Do not check</source>
   <translation>Тексермеу</translation>
  </message>
  <message>
   <source>Do not offer the rest</source>
   <translation>Қалғанын ұсынбау</translation>
  </message>
  <message>
   <source>Do not save any more</source>
   <translation>Бұдан былай сақтамау</translation>
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
   <source>Document card</source>
   <translation>Құжат карточкасы</translation>
  </message>
  <message>
   <source>Document card…</source>
   <translation>Құжат карточкасы…</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Құжаттар</translation>
  </message>
  <message>
   <source>Documents of the collection</source>
   <translation>Топтаманың құжаттары</translation>
  </message>
  <message>
   <source>Documents of the library</source>
   <translation>Кітапхананың құжаттары</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Жоба</translation>
  </message>
  <message>
   <source>Draft of amendments</source>
   <translation>Түзетулер жобасы</translation>
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
   <source>Drop files on the window, or choose them here: txt, html, docx, pdf.</source>
   <translation>Файлдарды терезеге тастаңыз немесе осында таңдаңыз: txt, html, docx, pdf.</translation>
  </message>
  <message>
   <source>Edition</source>
   <translation>Редакция</translation>
  </message>
  <message>
   <source>Edition of</source>
   <translation>Редакция күні</translation>
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
   <source>Edits</source>
   <translation>Түзетулер</translation>
  </message>
  <message>
   <source>Empty fields are filled by the templates when the draft is exported.</source>
   <translation>Бос өрістер экспорттау кезінде үлгі бойынша толтырылады.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Ағылшынша</translation>
  </message>
  <message>
   <source>Enter opens the place in the document; on a doubt, the line of the file to correct.</source>
   <translation>Enter құжаттағы орынды ашады; күмәнде – түзетілетін файл жолын.</translation>
  </message>
  <message>
   <source>Enters into force</source>
   <translation>Қолданысқа енгізіледі</translation>
  </message>
  <message>
   <source>Entry into force, in Kazakh</source>
   <translation>Қолданысқа енгізілуі, қазақша</translation>
  </message>
  <message>
   <source>Entry into force, in Russian</source>
   <translation>Қолданысқа енгізілуі, орысша</translation>
  </message>
  <message>
   <source>Every edit is written to the disk at once. Copies are made while you work and before every import; of the older ones, one a day and later one a week is kept. Restoring a copy keeps the present state as a further copy.</source>
   <translation>Әр түзету бірден дискіге жазылады. Көшірмелер жұмыс барысында және әр импорт алдында жасалады; ескілерінен күніне біреуі, одан кейін аптасына біреуі қалады. Көшірме қайтарылғанда қазіргі күй де көшірме болып сақталады.</translation>
  </message>
  <message>
   <source>Every form is shown before anything changes: tick those that shall change.</source>
   <translation>Өзгеріс енгізілмес бұрын барлық тұлға көрсетіледі: өзгеретіндерін белгілеңіз.</translation>
  </message>
  <message numerus="yes">
   <source>Every one of the %n words of the file has its place.</source>
   <translation>
    <numerusform>Файлдың %n сөзінің бәрі өз орнында.</numerusform>
    <numerusform>Файлдың %n сөзінің бәрі өз орнында.</numerusform>
   </translation>
  </message>
  <message>
   <source>Every text of this act is shown</source>
   <translation>Осы актінің барлық мәтіні көрсетіліп тұр</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Барлығы</translation>
  </message>
  <message>
   <source>Everything stays on this computer. A department can keep one library and share notes and drafts on a PostgreSQL server: start the program with --server and the address that your administrator gives you.</source>
   <translation>Бәрі осы компьютерде қалады. Бөлімше PostgreSQL серверінде ортақ кітапхана ұстап, жазбалар мен жобаларды бірге пайдалана алады: бағдарламаны --server және әкімші берген мекенжаймен іске қосыңыз.</translation>
  </message>
  <message>
   <source>Everything will be as it was on {}. The present state is kept as a copy.</source>
   <translation>Барлығы мына күнгідей болады: {}. Қазіргі күй көшірме болып сақталады.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Негіздер</translation>
  </message>
  <message>
   <source>Exactly as typed</source>
   <translation>Дәл терілгендей</translation>
  </message>
  <message>
   <source>Exchange now</source>
   <translation>Қазір алмасу</translation>
  </message>
  <message>
   <source>Expected effects, in Kazakh</source>
   <translation>Күтілетін салдар, қазақша</translation>
  </message>
  <message>
   <source>Expected effects, in Russian</source>
   <translation>Күтілетін салдар, орысша</translation>
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
   <translation>Жазбаларды экспорттау</translation>
  </message>
  <message>
   <source>Export notes as Markdown…</source>
   <translation>Жазбаларды Markdown түрінде экспорттау…</translation>
  </message>
  <message>
   <source>Export the document</source>
   <translation>Құжатты экспорттау</translation>
  </message>
  <message>
   <source>Export the document…</source>
   <translation>Құжатты экспорттау…</translation>
  </message>
  <message>
   <source>Export the memo</source>
   <translation>Баянжазбаны экспорттау</translation>
  </message>
  <message>
   <source>Export the notes shown (JSON-LD)…</source>
   <translation>Көрсетілген жазбаларды экспорттау (JSON-LD)…</translation>
  </message>
  <message>
   <source>Export the results</source>
   <translation>Нәтижелерді экспорттау</translation>
  </message>
  <message>
   <source>Export unfinished</source>
   <translation>Аяқталмаған күйінде экспорттау</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Экспорттау…</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Файлдар</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>Файл түрі:</translation>
  </message>
  <message>
   <source>Filter contents</source>
   <translation>Мазмұннан табу</translation>
  </message>
  <message>
   <source>Finance, in Kazakh</source>
   <translation>Қаржылық жағы, қазақша</translation>
  </message>
  <message>
   <source>Finance, in Russian</source>
   <translation>Қаржылық жағы, орысша</translation>
  </message>
  <message>
   <source>Find a document</source>
   <translation>Құжатты табу</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Баптауды табу</translation>
  </message>
  <message>
   <source>Find a term</source>
   <translation>Терминді табу</translation>
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
   <translation>Жазбалардан іздеу</translation>
  </message>
  <message>
   <source>Find in this text</source>
   <translation>Осы мәтіннен іздеу</translation>
  </message>
  <message>
   <source>Find the forms</source>
   <translation>Тұлғаларын табу</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Табылғандар</translation>
  </message>
  <message>
   <source>First line, cm</source>
   <translation>Азат жол, см</translation>
  </message>
  <message>
   <source>First password; leave it empty for a login that exists</source>
   <translation>Алғашқы құпиясөз; логин бұрыннан бар болса, бос қалдырыңыз</translation>
  </message>
  <message>
   <source>Font</source>
   <translation>Қаріп</translation>
  </message>
  <message>
   <source>Force</source>
   <translation>Қолданылуы</translation>
  </message>
  <message>
   <source>Former versions</source>
   <translation>Бұрынғы нұсқалар</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Алға</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Табылғаны</translation>
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
   <source>Get the official text</source>
   <translation>Ресми мәтінді алу</translation>
  </message>
  <message>
   <source>Get the official text…</source>
   <translation>Ресми мәтінді алу…</translation>
  </message>
  <message>
   <source>Give it up</source>
   <translation>Бас тарту</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Өту</translation>
  </message>
  <message>
   <source>Go on indexing</source>
   <translation>Индекстеуді жалғастыру</translation>
  </message>
  <message>
   <source>Go to a provision</source>
   <translation>Нормаға өту</translation>
  </message>
  <message>
   <source>Go to {reference}</source>
   <translation>Өту: {reference}</translation>
  </message>
  <message>
   <source>Go to: 17-3-2</source>
   <translation>Өту: 17-3-2</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Жасыл</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Топтар</translation>
  </message>
  <message>
   <source>Happened</source>
   <translation>Болған</translation>
  </message>
  <message>
   <source>Harmless</source>
   <translation>Маңызсыз</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>Тақырып</translation>
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
   <source>Highlight or note on the selection</source>
   <translation>Белгіленген мәтінді бояу немесе жазба қою</translation>
  </message>
  <message>
   <source>History and proposals</source>
   <translation>Тарихы және ұсыныстар</translation>
  </message>
  <message>
   <source>History of this unit</source>
   <translation>Осы норманың тарихы</translation>
  </message>
  <message>
   <source>History: {unit}</source>
   <translation>Тарихы: {unit}</translation>
  </message>
  <message>
   <source>How the languages differ, if they do</source>
   <translation>Тілдердің айырмасы, болса</translation>
  </message>
  <message>
   <source>Ignore “{}”</source>
   <translation>«{}» сөзін елемеу</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Импорт</translation>
  </message>
  <message numerus="yes">
   <source>Import %n files</source>
   <translation>
    <numerusform>%n файлды импорттау</numerusform>
    <numerusform>%n файлды импорттау</numerusform>
   </translation>
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
   <source>Import files</source>
   <translation>Файлдарды импорттау</translation>
  </message>
  <message>
   <source>Import files…</source>
   <translation>Файлдарды импорттау…</translation>
  </message>
  <message>
   <source>Import notes</source>
   <translation>Жазбаларды импорттау</translation>
  </message>
  <message>
   <source>Import notes (JSON-LD)…</source>
   <translation>Жазбаларды импорттау (JSON-LD)…</translation>
  </message>
  <message>
   <source>Import report</source>
   <translation>Импорт есебі</translation>
  </message>
  <message>
   <source>Import the Kazakh and the Russian text of an act: they are compared here.</source>
   <translation>Актінің қазақша және орысша мәтінін импорттаңыз: олар осында салыстырылады.</translation>
  </message>
  <message>
   <source>Import the record of a sitting; its speakers will be here.</source>
   <translation>Отырыстың стенограммасын импорттаңыз: сөйлеушілері осында шығады.</translation>
  </message>
  <message>
   <source>Importing…</source>
   <translation>Импорттау…</translation>
  </message>
  <message>
   <source>In a window of its own</source>
   <translation>Жеке терезеде</translation>
  </message>
  <message>
   <source>In all three languages</source>
   <translation>Үш тілде де</translation>
  </message>
  <message>
   <source>In any form</source>
   <translation>Кез келген тұлғада</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>Қолданыстағы редакция</translation>
  </message>
  <message>
   <source>In points; Ctrl with plus and minus does the same.</source>
   <translation>Пунктпен; Ctrl пен плюс, минус пернелері де соны істейді.</translation>
  </message>
  <message>
   <source>In the collection: {count}</source>
   <translation>Топтамада: {count}</translation>
  </message>
  <message>
   <source>In the editions that the library holds, the words of this unit are the same.</source>
   <translation>Кітапханадағы редакцияларда бұл құрылымдық элементтің сөздері бірдей.</translation>
  </message>
  <message>
   <source>In the library: {count}</source>
   <translation>Кітапханада: {count}</translation>
  </message>
  <message>
   <source>In the margin of the Word file, as comments:</source>
   <translation>Word файлының жиегінде, пікір түрінде:</translation>
  </message>
  <message>
   <source>In the order of the texts</source>
   <translation>Мәтін ретімен</translation>
  </message>
  <message>
   <source>In which acts</source>
   <translation>Қай актілерде</translation>
  </message>
  <message>
   <source>Indexing was stopped.</source>
   <translation>Индекстеу тоқтатылған.</translation>
  </message>
  <message numerus="yes">
   <source>Indexing: %n passages</source>
   <translation>
    <numerusform>Индекстелуде: %n үзінді</numerusform>
    <numerusform>Индекстелуде: %n үзінді</numerusform>
   </translation>
  </message>
  <message>
   <source>Indexing…</source>
   <translation>Индекстелуде…</translation>
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
   <source>Its number</source>
   <translation>Нөмірі</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>Журнал</translation>
  </message>
  <message>
   <source>Justification</source>
   <translation>Негіздеме</translation>
  </message>
  <message>
   <source>Kazakh</source>
   <translation>Қазақша</translation>
  </message>
  <message>
   <source>Kazakh beside Russian, or one of them alone.</source>
   <translation>Қазақшасы орысшамен қатар немесе біреуі ғана.</translation>
  </message>
  <message>
   <source>Kazakh beside Russian, with debate and commentary. Nothing leaves this machine.</source>
   <translation>Қазақша мәтін орысшасымен қатар, талқылауымен және түсініктемесімен. Деректер осы компьютерден ешқайда кетпейді.</translation>
  </message>
  <message>
   <source>Kazakh only</source>
   <translation>Тек қазақша</translation>
  </message>
  <message>
   <source>Kazakh {kk}%, Russian {ru}%</source>
   <translation>қазақша {kk}%, орысша {ru}%</translation>
  </message>
  <message>
   <source>Keep as a draft</source>
   <translation>Жоба етіп сақтау</translation>
  </message>
  <message>
   <source>Keep as a note</source>
   <translation>Жазба етіп сақтау</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <translation>Сол қалпы қалдыру</translation>
  </message>
  <message>
   <source>Keep it in the system's keyring</source>
   <translation>Жүйенің кілттер қоймасында сақтау</translation>
  </message>
  <message>
   <source>Keep it on this computer</source>
   <translation>Осы компьютерде сақтау</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Менікін қалдыру</translation>
  </message>
  <message>
   <source>Keep theirs</source>
   <translation>Олардікін қалдыру</translation>
  </message>
  <message>
   <source>Keep this context while reading on</source>
   <translation>Әрі қарай оқығанда осы мәнмәтінді қалдыру</translation>
  </message>
  <message>
   <source>Kept as a draft</source>
   <translation>Жоба етіп сақталды</translation>
  </message>
  <message>
   <source>Kept as a note</source>
   <translation>Жазба етіп сақталды</translation>
  </message>
  <message>
   <source>Kept files deleted: {size}</source>
   <translation>Сақталған файлдар өшірілді: {size}</translation>
  </message>
  <message>
   <source>Kept files of the whole library: {size} of {limit}</source>
   <translation>Бүкіл кітапхананың сақталған файлдары: {limit} ішінен {size}</translation>
  </message>
  <message>
   <source>Kept on the server</source>
   <translation>Серверде сақталғаны</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Пернелер тіркесімдері</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Түрі</translation>
  </message>
  <message>
   <source>Kind of document</source>
   <translation>Құжат түрі</translation>
  </message>
  <message>
   <source>Kind of memo</source>
   <translation>Баянжазбаның түрі</translation>
  </message>
  <message>
   <source>Known editions</source>
   <translation>Белгілі редакциялар</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Тілі</translation>
  </message>
  <message>
   <source>Language of the interface</source>
   <translation>Интерфейс тілі</translation>
  </message>
  <message>
   <source>Language of the memo</source>
   <translation>Баянжазбаның тілі</translation>
  </message>
  <message>
   <source>Language of the original</source>
   <translation>Түпнұсқа тілі</translation>
  </message>
  <message>
   <source>Languages differ</source>
   <translation>Мәтіндері сәйкес емес</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Мәтінді үлкейту</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Соңғы 7 күн</translation>
  </message>
  <message>
   <source>Last exchange: {time}</source>
   <translation>Соңғы алмасу: {time}</translation>
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
   <source>Later, only read now</source>
   <translation>Кейін, әзірге тек оқимын</translation>
  </message>
  <message>
   <source>Latest first</source>
   <translation>Алдымен соңғылары</translation>
  </message>
  <message>
   <source>Law</source>
   <translation>Заң</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Беттің пішімі</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Қалдыру</translation>
  </message>
  <message>
   <source>Leave the collection</source>
   <translation>Топтамадан шығу</translation>
  </message>
  <message>
   <source>Leave the collection “{name}”</source>
   <translation>«{name}» топтамасынан шығу</translation>
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
   <source>Left, cm</source>
   <translation>Сол жақ, см</translation>
  </message>
  <message>
   <source>Let them go</source>
   <translation>Енді сақтамау</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Кітапхана</translation>
  </message>
  <message>
   <source>Library, notes and drafts are kept on this server.</source>
   <translation>Кітапхана, жазбалар мен жобалар осы серверде сақталады.</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Лицензиялар</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Ашық</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Ашық не күңгірт</translation>
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
   <source>Lines</source>
   <translation>Жолдар</translation>
  </message>
  <message>
   <source>Lines of the file</source>
   <translation>Файл жолдары</translation>
  </message>
  <message>
   <source>Lines of the original</source>
   <translation>Түпнұсқа жолдары</translation>
  </message>
  <message>
   <source>Link copied</source>
   <translation>Мекенжай көшірілді</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Тізім</translation>
  </message>
  <message>
   <source>Lock the columns</source>
   <translation>Бағандарды байланыстыру</translation>
  </message>
  <message>
   <source>Lock the columns at the unit that is read (Ctrl+6)</source>
   <translation>Бағандарды оқылып отырған нормада байланыстыру (Ctrl+6)</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>Кіру</translation>
  </message>
  <message>
   <source>Log in to the server</source>
   <translation>Серверге кіру</translation>
  </message>
  <message>
   <source>Login name: small Latin letters and figures</source>
   <translation>Логин: латынның кіші әріптері мен цифрлар</translation>
  </message>
  <message>
   <source>Look at the other language</source>
   <translation>Басқа тілдегі мәтінін қарау</translation>
  </message>
  <message>
   <source>Look at them</source>
   <translation>Қарап шығу</translation>
  </message>
  <message>
   <source>Look in:</source>
   <translation>Қалта:</translation>
  </message>
  <message>
   <source>Look through the lines of the file</source>
   <translation>Файл жолдарын қарап шығу</translation>
  </message>
  <message>
   <source>Looking for its uses…</source>
   <translation>Қолданылған жерлері ізделуде…</translation>
  </message>
  <message>
   <source>Looking for suggestions…</source>
   <translation>Нұсқалар ізделуде…</translation>
  </message>
  <message>
   <source>Looking for the forms…</source>
   <translation>Тұлғалары ізделуде…</translation>
  </message>
  <message>
   <source>Looking up what is known of it…</source>
   <translation>Бұл норма туралы мәліметтер ізделуде…</translation>
  </message>
  <message>
   <source>Make a copy now</source>
   <translation>Қазір көшірме жасау</translation>
  </message>
  <message>
   <source>Make a memo</source>
   <translation>Баянжазба жасау</translation>
  </message>
  <message>
   <source>Make a memo…</source>
   <translation>Баянжазба жасау…</translation>
  </message>
  <message>
   <source>Make a note from it</source>
   <translation>Осыдан жазба жасау</translation>
  </message>
  <message>
   <source>Marked</source>
   <translation>Белгімен</translation>
  </message>
  <message>
   <source>Matrix</source>
   <translation>Матрица</translation>
  </message>
  <message>
   <source>Matters</source>
   <translation>Мәселелер</translation>
  </message>
  <message>
   <source>May be used instead</source>
   <translation>Орнына қолданылуы мүмкін</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Мүшелер</translation>
  </message>
  <message>
   <source>Memo</source>
   <translation>Баянжазба</translation>
  </message>
  <message>
   <source>Memo saved: {file}</source>
   <translation>Баянжазба сақталды: {file}</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Мәзір</translation>
  </message>
  <message>
   <source>Menus, messages and memos; the texts stay in their own languages.</source>
   <translation>Мәзір, хабарлар мен баянжазбалар; мәтіндер өз тілінде қалады.</translation>
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
   <source>Missing words</source>
   <translation>Түсіп қалған сөздер</translation>
  </message>
  <message>
   <source>Misspelt words in notes and drafts, by the dictionaries of this computer (Hunspell).</source>
   <translation>Жазбалар мен жобалардағы қате сөздер, осы компьютердегі сөздіктер бойынша (Hunspell).</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>Модальділік</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Тағы</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Төмен жылжыту</translation>
  </message>
  <message>
   <source>Move the note</source>
   <translation>Жазбаны көшіру</translation>
  </message>
  <message>
   <source>Move the note to {place}</source>
   <translation>Жазбаны мына жерге көшіру: {place}</translation>
  </message>
  <message>
   <source>Move to the selected words</source>
   <translation>Белгіленген сөздерге көшіру</translation>
  </message>
  <message>
   <source>Move to the whole provision</source>
   <translation>Бүкіл нормаға көшіру</translation>
  </message>
  <message>
   <source>Move to {place}</source>
   <translation>Көшіру: {place}</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Жоғары жылжыту</translation>
  </message>
  <message>
   <source>My note on this passage</source>
   <translation>Осы үзіндіге жазбам</translation>
  </message>
  <message>
   <source>My note on this unit</source>
   <translation>Осы нормаға жазбам</translation>
  </message>
  <message>
   <source>My notes</source>
   <translation>Менің жазбаларым</translation>
  </message>
  <message>
   <source>My notes as Word comments</source>
   <translation>Жазбаларым – Word файлының жиегінде</translation>
  </message>
  <message>
   <source>My notes in the text</source>
   <translation>Жазбаларым – мәтін ішінде</translation>
  </message>
  <message>
   <source>My notes numbered at the end</source>
   <translation>Жазбаларым – соңында, нөмірленіп</translation>
  </message>
  <message>
   <source>My own</source>
   <translation>Өзімдікі</translation>
  </message>
  <message>
   <source>Name as people write it</source>
   <translation>Аты-жөні</translation>
  </message>
  <message>
   <source>Name of a new group</source>
   <translation>Жаңа топтың атауы</translation>
  </message>
  <message>
   <source>Name of the author</source>
   <translation>Автордың аты-жөні</translation>
  </message>
  <message>
   <source>Name of the bookmark</source>
   <translation>Бетбелгінің атауы</translation>
  </message>
  <message>
   <source>Name of the collection</source>
   <translation>Топтаманың атауы</translation>
  </message>
  <message>
   <source>Name of the search</source>
   <translation>Іздеудің атауы</translation>
  </message>
  <message>
   <source>Narrow everything to it</source>
   <translation>Бәрін осы топтамамен шектеу</translation>
  </message>
  <message>
   <source>Narrow the results</source>
   <translation>Нәтижені сүзу</translation>
  </message>
  <message>
   <source>Narrow to the collection “{name}”</source>
   <translation>«{name}» топтамасымен шектеу</translation>
  </message>
  <message>
   <source>Near, not equal: {}</source>
   <translation>Жақын, бірақ тең емес: {}</translation>
  </message>
  <message>
   <source>Negation</source>
   <translation>Болымсыздық</translation>
  </message>
  <message>
   <source>New and changed files</source>
   <translation>Жаңа және өзгерген файлдар</translation>
  </message>
  <message>
   <source>New and changed files in them are offered; nothing is imported unasked.</source>
   <translation>Олардағы жаңа және өзгерген файлдар ұсынылады; сұраусыз ештеңе импортталмайды.</translation>
  </message>
  <message>
   <source>New and changed files of a watched folder are offered to you; nothing is imported before you say so.</source>
   <translation>Бақыланатын қалтадағы жаңа және өзгерген файлдар сізге ұсынылады; сіз айтпайынша ештеңе импортталмайды.</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Жаңа топтама</translation>
  </message>
  <message>
   <source>New collection with this document</source>
   <translation>Осы құжатпен жаңа топтама</translation>
  </message>
  <message>
   <source>New draft</source>
   <translation>Жаңа жоба</translation>
  </message>
  <message>
   <source>New heading</source>
   <translation>Жаңа тақырып</translation>
  </message>
  <message>
   <source>New in the library</source>
   <translation>Кітапханаға жаңадан қосылды</translation>
  </message>
  <message>
   <source>New number</source>
   <translation>Жаңа нөмір</translation>
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
   <source>New term, in Kazakh</source>
   <translation>Жаңа термин, қазақша</translation>
  </message>
  <message>
   <source>New term, in Russian</source>
   <translation>Жаңа термин, орысша</translation>
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
   <translation>Жаңа редакция</translation>
  </message>
  <message>
   <source>Newer edition or draft</source>
   <translation>Кейінгі редакция немесе жоба</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Жаңасы алдымен</translation>
  </message>
  <message>
   <source>Newest text</source>
   <translation>Соңғы мәтін</translation>
  </message>
  <message>
   <source>Next article</source>
   <translation>Келесі бап</translation>
  </message>
  <message>
   <source>Next difference (N)</source>
   <translation>Келесі айырмашылық (N)</translation>
  </message>
  <message>
   <source>Next match</source>
   <translation>Келесі сәйкестік</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Келесі бет</translation>
  </message>
  <message>
   <source>Next part of the window</source>
   <translation>Терезенің келесі бөлігі</translation>
  </message>
  <message>
   <source>Next place found</source>
   <translation>Келесі табылған жер</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>Келесі қойынды</translation>
  </message>
  <message>
   <source>No change is known</source>
   <translation>Өзгеріс белгісіз</translation>
  </message>
  <message>
   <source>No colour</source>
   <translation>Түссіз</translation>
  </message>
  <message>
   <source>No document is open here</source>
   <translation>Мұнда ашық құжат жоқ</translation>
  </message>
  <message>
   <source>No document of the collection is in the library</source>
   <translation>Кітапханада топтаманың бірде-бір құжаты жоқ</translation>
  </message>
  <message>
   <source>No edition of this act is dated: which text stood on {day} is not known.</source>
   <translation>Бұл актінің бірде-бір редакциясының күні белгісіз: {day} күні қай мәтін қолданылғаны белгісіз.</translation>
  </message>
  <message>
   <source>No event has these words.</source>
   <translation>Мұндай сөздері бар оқиға жоқ.</translation>
  </message>
  <message>
   <source>No file has been returned yet</source>
   <translation>Әзірге қайтарылған файл жоқ</translation>
  </message>
  <message>
   <source>No folder is watched</source>
   <translation>Бірде-бір қалта бақылауда емес</translation>
  </message>
  <message>
   <source>No form of this term was found.</source>
   <translation>Бұл терминнің бірде-бір тұлғасы табылмады.</translation>
  </message>
  <message>
   <source>No heading has these words. Ctrl+F finds them in the text.</source>
   <translation>Тақырыптарда мұндай сөз жоқ. Ctrl+F мәтіннің өзінен іздейді.</translation>
  </message>
  <message>
   <source>No longer in force</source>
   <translation>Күшін жойған</translation>
  </message>
  <message>
   <source>No longer keep it here</source>
   <translation>Бұдан былай осында сақтамау</translation>
  </message>
  <message>
   <source>No note passes the filters.</source>
   <translation>Сүзгілерге сай жазба жоқ.</translation>
  </message>
  <message>
   <source>No original is kept</source>
   <translation>Түпнұсқа сақталмаған</translation>
  </message>
  <message>
   <source>No search has been saved yet</source>
   <translation>Әзірге сақталған іздеу жоқ</translation>
  </message>
  <message>
   <source>No server is in use</source>
   <translation>Сервер пайдаланылмайды</translation>
  </message>
  <message>
   <source>No spelling dictionary for {} on this computer: install {}, or add one in LibreOffice</source>
   <translation>Бұл компьютерде емле сөздігі жоқ: {}. {} пакетін орнатыңыз немесе сөздікті LibreOffice-ке қосыңыз</translation>
  </message>
  <message>
   <source>No such unit in this edition</source>
   <translation>Бұл редакцияда мұндай құрылымдық элемент жоқ</translation>
  </message>
  <message>
   <source>No suggestions</source>
   <translation>Нұсқа табылмады</translation>
  </message>
  <message>
   <source>No unit is chosen</source>
   <translation>Құрылымдық элемент таңдалмаған</translation>
  </message>
  <message>
   <source>None of the results is a provision of an act</source>
   <translation>Табылғандардың ішінде акт нормасы жоқ</translation>
  </message>
  <message>
   <source>Not a divergence</source>
   <translation>Айырмашылық емес</translation>
  </message>
  <message>
   <source>Not imported</source>
   <translation>Импортталмады</translation>
  </message>
  <message>
   <source>Not in this text, announced to be in force by then:</source>
   <translation>Бұл мәтінде жоқ, сол күнге дейін қолданысқа енгізілетіні хабарланған:</translation>
  </message>
  <message>
   <source>Not judged</source>
   <translation>Қаралмаған</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Белгісіз</translation>
  </message>
  <message>
   <source>Not read again</source>
   <translation>Қайта оқылмады</translation>
  </message>
  <message>
   <source>Not recognised: nothing was taken from it</source>
   <translation>Танылмады: одан ештеңе алынбады</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Сақталмады</translation>
  </message>
  <message>
   <source>Not used in the law</source>
   <translation>Заңда қолданылмаған</translation>
  </message>
  <message>
   <source>Not yet in force</source>
   <translation>Әлі қолданысқа енгізілмеген</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Жазба</translation>
  </message>
  <message>
   <source>Note deleted; Ctrl+Z brings it back</source>
   <translation>Жазба жойылды; Ctrl+Z қайтарады</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Жазбалар</translation>
  </message>
  <message>
   <source>Notes and drafts</source>
   <translation>Жазбалар мен жобалар</translation>
  </message>
  <message>
   <source>Notes stand on the newest text: show it first</source>
   <translation>Жазбалар соңғы мәтінде тұрады: алдымен соны көрсетіңіз</translation>
  </message>
  <message>
   <source>Notes to review</source>
   <translation>Қаралатын жазбалар</translation>
  </message>
  <message>
   <source>Nothing can be read.</source>
   <translation>Ештеңе оқылмады.</translation>
  </message>
  <message>
   <source>Nothing could be read any more.</source>
   <translation>Ештеңені оқу мүмкін болмады.</translation>
  </message>
  <message>
   <source>Nothing found yet: references of the library are still being read.</source>
   <translation>Әзірге ештеңе табылмады: кітапханадағы сілтемелер әлі оқылып жатыр.</translation>
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
   <source>Nothing refers to this unit. Debate, commentary and references appear here.</source>
   <translation>Бұл норма туралы әзірге ештеңе жоқ. Талқылау, түсініктеме және сілтемелер осында шығады.</translation>
  </message>
  <message>
   <source>Nothing to redo</source>
   <translation>Қайталайтын ештеңе жоқ</translation>
  </message>
  <message>
   <source>Nothing to review</source>
   <translation>Қарайтын ештеңе жоқ</translation>
  </message>
  <message>
   <source>Nothing to undo</source>
   <translation>Кері қайтаратын ештеңе жоқ</translation>
  </message>
  <message>
   <source>Nothing was found. Try fewer words, or another form or language.</source>
   <translation>Ештеңе табылмады. Сөзді азайтып, не басқа тұлғада, не басқа тілде іздеп көріңіз.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Қазір</translation>
  </message>
  <message>
   <source>Now perhaps: {places}</source>
   <translation>Енді, мүмкін: {places}</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Сан</translation>
  </message>
  <message>
   <source>Number of the act</source>
   <translation>Нөмірі</translation>
  </message>
  <message>
   <source>Older edition</source>
   <translation>Бұрынғы редакция</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Ескісі алдымен</translation>
  </message>
  <message>
   <source>On the same subject</source>
   <translation>Осы тақырыпта</translation>
  </message>
  <message>
   <source>On {day} stood: {editions}.</source>
   <translation>{day} күнгі мәтін: {editions}.</translation>
  </message>
  <message>
   <source>One list, best first</source>
   <translation>Бір тізім, ең сәйкесі бірінші</translation>
  </message>
  <message>
   <source>One text is a working translation: what is found concerns the translation, not the law. Import the official text to compare the law itself.</source>
   <translation>Бір мәтін – жұмыс аудармасы: табылғаны заңға емес, аудармаға қатысты. Заңның өзін салыстыру үшін ресми мәтінді импорттаңыз.</translation>
  </message>
  <message>
   <source>Only two columns of an act can scroll apart</source>
   <translation>Тек актінің екі бағанын бөлек айналдыруға болады</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ашу</translation>
  </message>
  <message>
   <source>Open a document first</source>
   <translation>Алдымен құжатты ашыңыз</translation>
  </message>
  <message>
   <source>Open a document first: this page cannot be printed.</source>
   <translation>Алдымен құжатты ашыңыз: бұл бет басылмайды.</translation>
  </message>
  <message>
   <source>Open beside</source>
   <translation>Қатар ашу</translation>
  </message>
  <message>
   <source>Open in a new tab</source>
   <translation>Жаңа қойындыда ашу</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Браузерде ашу</translation>
  </message>
  <message>
   <source>Open pages</source>
   <translation>Ашық беттер</translation>
  </message>
  <message>
   <source>Open the closed tab again</source>
   <translation>Жабылған қойындыны қайта ашу</translation>
  </message>
  <message>
   <source>Open the copy of {date}</source>
   <translation>{date} көшірмесін ашу</translation>
  </message>
  <message>
   <source>Open the drafts</source>
   <translation>Түзету жобаларын ашу</translation>
  </message>
  <message>
   <source>Open the memo</source>
   <translation>Баянжазбаны ашу</translation>
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
   <source>Open the text</source>
   <translation>Мәтінді ашу</translation>
  </message>
  <message>
   <source>Open the text beside</source>
   <translation>Қасындағы мәтінді ашу</translation>
  </message>
  <message>
   <source>Opened where you left off. Ctrl+Alt+Home leads to the beginning.</source>
   <translation>Оқуды тоқтатқан жеріңізден ашылды. Ctrl+Alt+Home басына апарады.</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ашылуда…</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Реті</translation>
  </message>
  <message>
   <source>Order of the bookmarks</source>
   <translation>Бетбелгілердің реті</translation>
  </message>
  <message numerus="yes">
   <source>PDF saved, %n pages</source>
   <translation>
    <numerusform>PDF сақталды, %n бет</numerusform>
    <numerusform>PDF сақталды, %n бет</numerusform>
   </translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Бет</translation>
  </message>
  <message>
   <source>Page after</source>
   <translation>Келесі бет</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Алдыңғы бет</translation>
  </message>
  <message>
   <source>Page of the original</source>
   <translation>Түпнұсқа беті</translation>
  </message>
  <message>
   <source>Page width</source>
   <translation>Бет ені</translation>
  </message>
  <message>
   <source>Passages that may be attached</source>
   <translation>Тіркеуге болатын үзінділер</translation>
  </message>
  <message numerus="yes">
   <source>Passed over in {folder}: %n links, pipes or devices</source>
   <translation>
    <numerusform>{folder} ішінде қаралмай өткізілгені: %n сілтеме, арна немесе құрылғы</numerusform>
    <numerusform>{folder} ішінде қаралмай өткізілгені: %n сілтеме, арна немесе құрылғы</numerusform>
   </translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Құпиясөз</translation>
  </message>
  <message>
   <source>Paste a text at the left, or drop a Word, PDF, text or HTML file on this page. Every citation is looked up in the library, and quotations are compared letter by letter. Nothing leaves this computer.</source>
   <translation>Сол жаққа мәтін қойыңыз немесе осы бетке Word, PDF, мәтіндік не HTML файлын тастаңыз. Әрбір сілтеме кітапханадан ізделеді, дәйексөздер әріпке дейін салыстырылады. Ештеңе бұл компьютерден шықпайды.</translation>
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
   <source>Place</source>
   <translation>Орны</translation>
  </message>
  <message>
   <source>Places that you mark stand here. Ctrl+D marks the one you read.</source>
   <translation>Мұнда белгілеген жерлеріңіз тұрады. Ctrl+D оқып отырған жеріңізді белгілейді.</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Лауазымы</translation>
  </message>
  <message>
   <source>Post in Kazakh</source>
   <translation>Лауазымы, қазақша</translation>
  </message>
  <message>
   <source>Post in Russian</source>
   <translation>Лауазымы, орысша</translation>
  </message>
  <message>
   <source>Preparing the pages…</source>
   <translation>Беттер дайындалуда…</translation>
  </message>
  <message>
   <source>Preview of the document</source>
   <translation>Құжатты алдын ала қарау</translation>
  </message>
  <message>
   <source>Previous article</source>
   <translation>Алдыңғы бап</translation>
  </message>
  <message>
   <source>Previous difference (P)</source>
   <translation>Алдыңғы айырмашылық (P)</translation>
  </message>
  <message>
   <source>Previous match</source>
   <translation>Алдыңғы сәйкестік</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Алдыңғы бет</translation>
  </message>
  <message>
   <source>Previous part of the window</source>
   <translation>Терезенің алдыңғы бөлігі</translation>
  </message>
  <message>
   <source>Previous place found</source>
   <translation>Алдыңғы табылған жер</translation>
  </message>
  <message>
   <source>Print preview</source>
   <translation>Басып шығаруды алдын ала қарау</translation>
  </message>
  <message>
   <source>Print the article…</source>
   <translation>Бапты басып шығару…</translation>
  </message>
  <message>
   <source>Print the chapter…</source>
   <translation>Тарауды басып шығару…</translation>
  </message>
  <message>
   <source>Printing…</source>
   <translation>Басып шығарылуда…</translation>
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
   <source>Provisions</source>
   <translation>Нормалар</translation>
  </message>
  <message>
   <source>Provisions mentioned</source>
   <translation>Айтылған нормалар</translation>
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
   <source>Purple</source>
   <translation>Күлгін</translation>
  </message>
  <message>
   <source>Put into a new group</source>
   <translation>Жаңа топқа қосу</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Мәселе</translation>
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
   <source>Read again</source>
   <translation>Қайта оқу</translation>
  </message>
  <message>
   <source>Read again with your correction</source>
   <translation>Түзетуіңізбен қайта оқылды</translation>
  </message>
  <message>
   <source>Read again without the correction</source>
   <translation>Түзетусіз қайта оқылды</translation>
  </message>
  <message>
   <source>Read documents again</source>
   <translation>Құжаттарды қайта оқу</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Тек оқу үшін</translation>
  </message>
  <message>
   <source>Read only: open in another window</source>
   <translation>Тек оқу үшін: басқа терезеде ашық</translation>
  </message>
  <message>
   <source>Read the document again with the present version</source>
   <translation>Құжатты осы нұсқамен қайта оқу</translation>
  </message>
  <message>
   <source>Reading mode</source>
   <translation>Оқу режимі</translation>
  </message>
  <message>
   <source>Recently read</source>
   <translation>Жақында оқылғандар</translation>
  </message>
  <message>
   <source>Record of a sitting</source>
   <translation>Отырыс стенограммасы</translation>
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
   <source>Redo</source>
   <translation>Қайталау</translation>
  </message>
  <message>
   <source>Redo (Ctrl+Shift+Z)</source>
   <translation>Қайталау (Ctrl+Shift+Z)</translation>
  </message>
  <message>
   <source>Redone: {what}</source>
   <translation>Қайталанды: {what}</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Сілтеме</translation>
  </message>
  <message>
   <source>Reference copied</source>
   <translation>Сілтеме көшірілді</translation>
  </message>
  <message>
   <source>Reference: BibTeX</source>
   <translation>Сілтеме: BibTeX</translation>
  </message>
  <message>
   <source>Reference: CSL JSON</source>
   <translation>Сілтеме: CSL JSON</translation>
  </message>
  <message>
   <source>Reference: RIS</source>
   <translation>Сілтеме: RIS</translation>
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
   <source>Reject the link</source>
   <translation>Байланысты қабылдамау</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Қабылданбады</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Алып тастау</translation>
  </message>
  <message>
   <source>Remove from the library</source>
   <translation>Кітапханадан алып тастау</translation>
  </message>
  <message>
   <source>Remove from the memo</source>
   <translation>Баянжазбадан алып тастау</translation>
  </message>
  <message>
   <source>Remove the bookmark</source>
   <translation>Бетбелгіні алу</translation>
  </message>
  <message>
   <source>Remove the change</source>
   <translation>Өзгерісті алып тастау</translation>
  </message>
  <message>
   <source>Remove the filter: {name}</source>
   <translation>Сүзгіні алып тастау: {name}</translation>
  </message>
  <message>
   <source>Remove the text beside</source>
   <translation>Қасындағы мәтінді алып тастау</translation>
  </message>
  <message>
   <source>Remove this term</source>
   <translation>Осы терминді алып тастау</translation>
  </message>
  <message>
   <source>Remove {text}</source>
   <translation>{text}: алып тастау</translation>
  </message>
  <message>
   <source>Remove “{}” from my words</source>
   <translation>«{}» сөзін өз сөздігімнен алып тастау</translation>
  </message>
  <message>
   <source>Removed: {document}. Ctrl+Z brings it back.</source>
   <translation>Алып тасталды: {document}. Ctrl+Z қайтарады.</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Атауын өзгерту…</translation>
  </message>
  <message numerus="yes">
   <source>Renumber what follows: %n units</source>
   <translation>
    <numerusform>Келесілерін қайта нөмірлеу: %n норма</numerusform>
    <numerusform>Келесілерін қайта нөмірлеу: %n норма</numerusform>
   </translation>
  </message>
  <message>
   <source>Repaired, line {number}</source>
   <translation>{number}-жол түзетілді</translation>
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
   <source>Replace them with (empty: remove)</source>
   <translation>Мынамен ауыстыру (бос болса, алынады)</translation>
  </message>
  <message>
   <source>Report saved</source>
   <translation>Есеп сақталды</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Есеп…</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Қаулы</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Қалпына келтіру</translation>
  </message>
  <message>
   <source>Restore from the last good copy</source>
   <translation>Соңғы жарамды көшірмеден қалпына келтіру</translation>
  </message>
  <message>
   <source>Restore the chosen copy…</source>
   <translation>Таңдалған көшірмені қалпына келтіру…</translation>
  </message>
  <message>
   <source>Restore this copy?</source>
   <translation>Осы көшірме қалпына келтірілсін бе?</translation>
  </message>
  <message>
   <source>Restore this version</source>
   <translation>Осы нұсқаны қалпына келтіру</translation>
  </message>
  <message>
   <source>Restore what was removed</source>
   <translation>Алып тасталғанды қалпына келтіру</translation>
  </message>
  <message>
   <source>Restored: {document}</source>
   <translation>Қалпына келтірілді: {document}</translation>
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
   <source>Returned Word files</source>
   <translation>Қайтып келген Word файлдары</translation>
  </message>
  <message>
   <source>Review the notes</source>
   <translation>Жазбаларды қарап шығу</translation>
  </message>
  <message>
   <source>Right, cm</source>
   <translation>Оң жақ, см</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Қызметі</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Қағидалар</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>Орысша</translation>
  </message>
  <message>
   <source>Russian only</source>
   <translation>Тек орысша</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Сақтау</translation>
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
   <source>Save as table…</source>
   <translation>Кесте түрінде сақтау…</translation>
  </message>
  <message>
   <source>Save everything as one file…</source>
   <translation>Барлығын бір файлға сақтау…</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Есепті сақтау</translation>
  </message>
  <message>
   <source>Save the table</source>
   <translation>Кестені сақтау</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>Осы іздеуді сақтау</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Оқылғанын сақтап қалу</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Сақталды</translation>
  </message>
  <message>
   <source>Saved and former searches</source>
   <translation>Сақталған және бұрынғы іздеулер</translation>
  </message>
  <message>
   <source>Saved search</source>
   <translation>Сақталған іздеу</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>Сақталған іздеулер</translation>
  </message>
  <message>
   <source>Saved {}</source>
   <translation>Сақталды {}</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>Сақталды: {file}</translation>
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
   <source>Scope</source>
   <translation>Қатысты аясы</translation>
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
   <translation>Негіз іздеу</translation>
  </message>
  <message>
   <source>Search for {words}</source>
   <translation>Іздеу: {words}</translation>
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
   <source>Search in “{name}”</source>
   <translation>«{name}» ішінен іздеу</translation>
  </message>
  <message>
   <source>Search index</source>
   <translation>Іздеу индексі</translation>
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
   <source>Sections of the memo</source>
   <translation>Баянжазбаның бөлімдері</translation>
  </message>
  <message>
   <source>Sections…</source>
   <translation>Бөлімдер…</translation>
  </message>
  <message>
   <source>Seen by:</source>
   <translation>Көргендер:</translation>
  </message>
  <message>
   <source>Select words or a unit first</source>
   <translation>Алдымен сөздерді не норманы таңдаңыз</translation>
  </message>
  <message>
   <source>Send the comment</source>
   <translation>Пікірді жіберу</translation>
  </message>
  <message>
   <source>Send the suggestion</source>
   <translation>Ұсынысты жіберу</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Жіберілді</translation>
  </message>
  <message numerus="yes">
   <source>Sent to the printer, %n pages</source>
   <translation>
    <numerusform>Принтерге жіберілді, %n бет</numerusform>
    <numerusform>Принтерге жіберілді, %n бет</numerusform>
   </translation>
  </message>
  <message>
   <source>Separate several wordings with semicolons: search finds any of them.</source>
   <translation>Бірнеше нұсқаны нүктелі үтірмен бөліңіз: іздеу кез келгенін табады.</translation>
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
   <source>Shared work</source>
   <translation>Ортақ жұмыс</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Көрсету</translation>
  </message>
  <message>
   <source>Show amending acts and events with these words</source>
   <translation>Осы сөздері бар өзгерту актілері мен оқиғаларды көрсету</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Тағы көрсету</translation>
  </message>
  <message>
   <source>Show one provision only</source>
   <translation>Тек бір норманы көрсету</translation>
  </message>
  <message>
   <source>Show the latest event first</source>
   <translation>Алдымен соңғы оқиғаны көрсету</translation>
  </message>
  <message>
   <source>Show the whole library again</source>
   <translation>Бүкіл кітапхананы қайта көрсету</translation>
  </message>
  <message>
   <source>Show what changes, or the text alone</source>
   <translation>Өзгерістерін көрсету немесе мәтіннің өзін ғана</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Қатар қою</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>Қол қойылды</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Қай күннен</translation>
  </message>
  <message>
   <source>Single words</source>
   <translation>Жеке сөздер</translation>
  </message>
  <message>
   <source>Sitting</source>
   <translation>Отырыс</translation>
  </message>
  <message>
   <source>Size, pt</source>
   <translation>Өлшемі, пт</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Мәтінді кішірейту</translation>
  </message>
  <message>
   <source>Some notes are not saved</source>
   <translation>Кейбір жазбалар сақталмады</translation>
  </message>
  <message>
   <source>Some records cannot be read</source>
   <translation>Кейбір жазбалар оқылмайды</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>Бағдарламада қате кетті</translation>
  </message>
  <message>
   <source>Source address</source>
   <translation>Дереккөз мекенжайы</translation>
  </message>
  <message>
   <source>Source: {}</source>
   <translation>Дереккөз: {}</translation>
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
   <source>Speakers</source>
   <translation>Сөйлеушілер</translation>
  </message>
  <message>
   <source>Speeches</source>
   <translation>Сөздер саны</translation>
  </message>
  <message>
   <source>Spelling</source>
   <translation>Емле</translation>
  </message>
  <message>
   <source>Split view</source>
   <translation>Екіге бөлу</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>Мәтіннің дәрежесі</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Бастапқы бет</translation>
  </message>
  <message>
   <source>Start afresh</source>
   <translation>Жаңадан бастау</translation>
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
   <translation>Күйі</translation>
  </message>
  <message>
   <source>Stop indexing</source>
   <translation>Индекстеуді тоқтату</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Тоқтатылды.</translation>
  </message>
  <message>
   <source>Stopped; what was imported before stays.</source>
   <translation>Тоқтатылды; бұған дейін импортталғаны қалады.</translation>
  </message>
  <message>
   <source>Structure</source>
   <translation>Құрылым</translation>
  </message>
  <message>
   <source>Suggest a wording</source>
   <translation>Мәтін ұсыну</translation>
  </message>
  <message>
   <source>Suggested links</source>
   <translation>Болжамды сілтемелер</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>Ұсыныстар</translation>
  </message>
  <message>
   <source>Swap the columns</source>
   <translation>Бағандардың орнын ауыстыру</translation>
  </message>
  <message>
   <source>Table (CSV)…</source>
   <translation>Кесте (CSV)…</translation>
  </message>
  <message>
   <source>Table in Word…</source>
   <translation>Word кестесі…</translation>
  </message>
  <message>
   <source>Table of contents</source>
   <translation>Мазмұны</translation>
  </message>
  <message>
   <source>Table saved</source>
   <translation>Кесте сақталды</translation>
  </message>
  <message>
   <source>Tables: with the row on the standing of the text</source>
   <translation>Кестелер: мәтіннің дәрежесі туралы жолымен</translation>
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
   <source>Tags, separated by commas</source>
   <translation>Тегтер, үтір арқылы</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Қайтарып алу</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>Қабылдау</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Шығару</translation>
  </message>
  <message>
   <source>Take the decision back</source>
   <translation>Шешімді қайтарып алу</translation>
  </message>
  <message>
   <source>Take the rights away</source>
   <translation>Құқықтарын алып тастау</translation>
  </message>
  <message>
   <source>Take the rights of {name} away?</source>
   <translation>{name}: құқықтары алынсын ба?</translation>
  </message>
  <message>
   <source>Taken out of “{name}”; Ctrl+Z puts it back</source>
   <translation>«{name}» топтамасынан шығарылды; Ctrl+Z қайта қояды</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>Термин</translation>
  </message>
  <message>
   <source>Term in force, in Kazakh</source>
   <translation>Қолданыстағы термин, қазақша</translation>
  </message>
  <message>
   <source>Term in force, in Russian</source>
   <translation>Қолданыстағы термин, орысша</translation>
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
   <source>Text in Kazakh only</source>
   <translation>Мәтін тек қазақша</translation>
  </message>
  <message>
   <source>Text in Russian only</source>
   <translation>Мәтін тек орысша</translation>
  </message>
  <message>
   <source>Text in both languages</source>
   <translation>Мәтін екі тілде</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Мәтін өлшемі</translation>
  </message>
  <message>
   <source>Text to check</source>
   <translation>Тексерілетін мәтін</translation>
  </message>
  <message>
   <source>Texts</source>
   <translation>Мәтіндер</translation>
  </message>
  <message>
   <source>The act as it will read, Kazakh</source>
   <translation>Өзгерістер енгізілген акт, қазақша</translation>
  </message>
  <message>
   <source>The act as it will read, Russian</source>
   <translation>Өзгерістер енгізілген акт, орысша</translation>
  </message>
  <message>
   <source>The act as it will read, beside the change</source>
   <translation>Өзгерістің жанында: өзгерістер енгізілген акт</translation>
  </message>
  <message>
   <source>The act as it will read: changes marked</source>
   <translation>Өзгерістер енгізілген акт: белгілерімен</translation>
  </message>
  <message>
   <source>The address of this act at Adilet is not known: search it by its number there</source>
   <translation>Бұл актінің «Әділет» жүйесіндегі мекенжайы белгісіз: оны сонда нөмірі бойынша іздеңіз</translation>
  </message>
  <message>
   <source>The card is saved</source>
   <translation>Карточка сақталды</translation>
  </message>
  <message>
   <source>The chosen version, and what was changed since</source>
   <translation>Таңдалған нұсқа және содан бергі өзгерістер</translation>
  </message>
  <message>
   <source>The columns are locked</source>
   <translation>Бағандар байланыстырылды</translation>
  </message>
  <message>
   <source>The columns scroll apart</source>
   <translation>Бағандар бөлек айналады</translation>
  </message>
  <message>
   <source>The columns scroll apart. Ctrl+6 or Escape locks them again.</source>
   <translation>Бағандар бөлек айналады. Ctrl+6 не Escape оларды қайта байланыстырады.</translation>
  </message>
  <message>
   <source>The copies made before stay in the list of notes.</source>
   <translation>Бұрынғы көшірмелер жазбалар тізімінде қалады.</translation>
  </message>
  <message>
   <source>The copy of {date} is open.</source>
   <translation>{date} көшірмесі ашылды.</translation>
  </message>
  <message>
   <source>The current passage</source>
   <translation>Таңдалған үзінді</translation>
  </message>
  <message>
   <source>The damaged file is kept here:</source>
   <translation>Бүлінген файл мына жерде сақтаулы:</translation>
  </message>
  <message>
   <source>The document is taken out of your library. Ctrl+Z brings it back.</source>
   <translation>Құжат кітапханаңыздан алынады. Ctrl+Z оны қайтарады.</translation>
  </message>
  <message>
   <source>The draft changes units whose text has changed since.</source>
   <translation>Жоба мәтіні өзгерген құрылымдық элементтерге түзету енгізеді.</translation>
  </message>
  <message>
   <source>The draft has open points</source>
   <translation>Жобада шешілмеген мәселелер бар</translation>
  </message>
  <message>
   <source>The file with your notes cannot be read</source>
   <translation>Жазбаларыңыздың файлы оқылмайды</translation>
  </message>
  <message>
   <source>The files that the document was read from are deleted for good. Its text stays, but its lines can no longer be corrected, and the original is not shown.</source>
   <translation>Құжат оқылған файлдар біржола өшіріледі. Мәтіні қалады, бірақ жолдарын түзетуге болмайды, түпнұсқасы көрсетілмейді.</translation>
  </message>
  <message>
   <source>The files that you import are kept and shown here beside their text. This document has none: it was read by an older version, or its file was dropped.</source>
   <translation>Импорттаған файлдарыңыз сақталып, осы жерде мәтінінің жанында көрсетіледі. Бұл құжаттың файлы жоқ: оны бағдарламаның бұрынғы нұсқасы оқыған немесе файлы өшірілген.</translation>
  </message>
  <message>
   <source>The former version is restored; Ctrl+Z takes it back.</source>
   <translation>Бұрынғы нұсқа қалпына келтірілді; Ctrl+Z оны кері қайтарады.</translation>
  </message>
  <message numerus="yes">
   <source>The full text of %n articles was added</source>
   <translation>
    <numerusform>%n мақаланың толық мәтіні қосылды</numerusform>
    <numerusform>%n мақаланың толық мәтіні қосылды</numerusform>
   </translation>
  </message>
  <message>
   <source>The index is being built; the results will come by themselves.</source>
   <translation>Индекс құрылып жатыр; нәтижелер өздігінен шығады.</translation>
  </message>
  <message>
   <source>The last whole copy is from {date}. Notes made after it that can still be read are taken over too.</source>
   <translation>Соңғы бүтін көшірме {date} жасалған. Одан кейінгі жазбалардың оқылатыны да қоса алынады.</translation>
  </message>
  <message>
   <source>The law of Kazakhstan in Kazakh and Russian, with everything said about it. Everything stays on this machine.</source>
   <translation>Қазақстан заңнамасы қазақ және орыс тілдерінде, ол туралы айтылғанның бәрімен бірге. Барлығы осы компьютерде қалады.</translation>
  </message>
  <message>
   <source>The law, the debate and the commentary are not affected. Nothing is deleted: the damaged file is kept beside the new one.</source>
   <translation>Заңға, талқылауға және түсініктемелерге зиян келген жоқ. Ештеңе жойылмайды: бүлінген файл жаңасының жанында сақталады.</translation>
  </message>
  <message>
   <source>The library holds one edition of this act, and no note in it tells of a change of this unit. Import an older or a newer text of the act.</source>
   <translation>Кітапханада бұл актінің бір редакциясы бар, ондағы ескертпелер осы құрылымдық элементтің өзгергенін айтпайды. Актінің бұрынғы немесе кейінгі мәтінін импорттаңыз.</translation>
  </message>
  <message>
   <source>The library holds one edition of this act: {}. Import a newer text of it or begin a draft, and both will be compared here, word by word.</source>
   <translation>Кітапханада бұл актінің бір ғана редакциясы бар: {}. Жаңарақ мәтінін импорттаңыз немесе жоба бастаңыз – екеуі осында сөзбе-сөз салыстырылады.</translation>
  </message>
  <message>
   <source>The memo</source>
   <translation>Баянжазба</translation>
  </message>
  <message>
   <source>The memo contains units whose text has changed since.</source>
   <translation>Баянжазбада мәтіні өзгерген құрылымдық элементтер бар.</translation>
  </message>
  <message>
   <source>The new wording, one line for each unit</source>
   <translation>Жаңа редакция, әр құрылымдық элемент жаңа жолдан</translation>
  </message>
  <message>
   <source>The note now stands at {place}; Ctrl+Z brings it back</source>
   <translation>Жазба енді мына жерде: {place}; Ctrl+Z кері қайтарады</translation>
  </message>
  <message>
   <source>The note stands where it stood</source>
   <translation>Жазба бұрынғы орнында</translation>
  </message>
  <message>
   <source>The original</source>
   <translation>Түпнұсқа</translation>
  </message>
  <message>
   <source>The original beside the text</source>
   <translation>Мәтін жанында түпнұсқа</translation>
  </message>
  <message>
   <source>The program could not be started.</source>
   <translation>Бағдарлама іске қосылмады.</translation>
  </message>
  <message>
   <source>The provision</source>
   <translation>Норма</translation>
  </message>
  <message>
   <source>The provision of your note is not in the new edition.</source>
   <translation>Жазбаңыз тұрған норма жаңа редакцияда жоқ.</translation>
  </message>
  <message>
   <source>The provision was reworded; the words of your note were found again in it.</source>
   <translation>Норма өзгертілген; жазбаңыз тұрған сөздер ішінен қайта табылды.</translation>
  </message>
  <message>
   <source>The provisions of the memo will stand here. Type a number above, or press Ctrl+M while reading an article, or on the results of a search.</source>
   <translation>Баянжазбаға кіретін нормалар осында шығады. Жоғарыға нөмірін жазыңыз немесе бапты оқып отырғанда не іздеу нәтижелерінде Ctrl+M басыңыз.</translation>
  </message>
  <message>
   <source>The provisions that the current passage speaks of appear here.</source>
   <translation>Таңдалған үзіндіде айтылған нормалар осында шығады.</translation>
  </message>
  <message>
   <source>The quotation beside the text of the provision</source>
   <translation>Дәйексөз норма мәтінімен қатар</translation>
  </message>
  <message>
   <source>The results will be completed.</source>
   <translation>Нәтижелер толықтырылады.</translation>
  </message>
  <message>
   <source>The search finds words of units that changed.</source>
   <translation>Іздеу өзгерген құрылымдық элементтердің сөздерін табады.</translation>
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
   <source>The second line begins with</source>
   <translation>Екінші жол мына сөздерден басталады</translation>
  </message>
  <message>
   <source>The server cannot be reached. Work goes on with the copies on this computer.</source>
   <translation>Серверге қосылу мүмкін емес. Жұмыс осы компьютердегі көшірмелермен жалғасады.</translation>
  </message>
  <message>
   <source>The server has no former version.</source>
   <translation>Серверде бұрынғы нұсқа жоқ.</translation>
  </message>
  <message>
   <source>The speaker</source>
   <translation>Сөйлеуші</translation>
  </message>
  <message>
   <source>The text after</source>
   <translation>Кейінгі мәтін</translation>
  </message>
  <message>
   <source>The text before</source>
   <translation>Бұрынғы мәтін</translation>
  </message>
  <message>
   <source>The text does not name the act that caused this edition.</source>
   <translation>Мәтін бұл редакцияға негіз болған актіні атамайды.</translation>
  </message>
  <message>
   <source>The text has changed: {now} passages, before {before}</source>
   <translation>Мәтін өзгерді: бұрын {before}, енді {now} үзінді</translation>
  </message>
  <message>
   <source>The text now; select the words for the note</source>
   <translation>Қазіргі мәтін; жазбаға сөздерді белгілеңіз</translation>
  </message>
  <message>
   <source>The text on a date</source>
   <translation>Белгілі бір күнгі мәтін</translation>
  </message>
  <message>
   <source>The unit of the note changed; the note stands where it stood.</source>
   <translation>Жазба тұрған норма өзгерді; жазба бұрынғы орнында қалды.</translation>
  </message>
  <message>
   <source>The user's own notes</source>
   <translation>Өз жазбаларыңыз</translation>
  </message>
  <message>
   <source>The watched folder {folder} is not there.</source>
   <translation>Бақыланатын {folder} қалтасы жоқ.</translation>
  </message>
  <message>
   <source>The whole article</source>
   <translation>Бүкіл бап</translation>
  </message>
  <message>
   <source>The window was started with its first settings. Yours are kept here:</source>
   <translation>Терезе бастапқы баптаулармен ашылды. Сіздікі мына жерде сақталған:</translation>
  </message>
  <message>
   <source>The words of the note are no longer there, or stand in several places: you decide.</source>
   <translation>Жазба жасалған сөздер жоқ немесе бірнеше жерде тұр: шешім сізде.</translation>
  </message>
  <message>
   <source>The words of your note are no longer in this provision.</source>
   <translation>Жазбаңыз тұрған сөздер бұл нормада енді жоқ.</translation>
  </message>
  <message>
   <source>The words that the note was written on stand at {place} now.</source>
   <translation>Жазба жасалған сөздер енді мына жерде: {place}.</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Бұрын</translation>
  </message>
  <message>
   <source>There are no collections yet</source>
   <translation>Топтамалар әлі жоқ</translation>
  </message>
  <message>
   <source>There are no notes yet</source>
   <translation>Әзірге жазба жоқ</translation>
  </message>
  <message>
   <source>There are no results to export.</source>
   <translation>Экспортталатын нәтиже жоқ.</translation>
  </message>
  <message>
   <source>There is no draft yet</source>
   <translation>Әзірге жоба жоқ</translation>
  </message>
  <message>
   <source>There is no whole copy. What can still be read in the damaged file is taken over into a new one.</source>
   <translation>Бүтін көшірме жоқ. Бүлінген файлдан оқылғаны жаңа файлға көшіріледі.</translation>
  </message>
  <message>
   <source>There is nothing to compare yet</source>
   <translation>Әзірге салыстыратын ештеңе жоқ</translation>
  </message>
  <message>
   <source>These documents were read by an older version of the program: {documents}.</source>
   <translation>Бұл құжаттарды бағдарламаның ескі нұсқасы оқыған: {documents}.</translation>
  </message>
  <message>
   <source>They can be read again: from the files that are kept, else from their own words. Notes, drafts, decisions and corrections go with them; what loses its place is listed.</source>
   <translation>Оларды қайта оқуға болады: сақталған файлдардан, ал файл болмаса, өз мәтінінен. Жазбалар, жобалар, шешімдер мен түзетулер бірге көшеді; орнын жоғалтқаны тізімде көрсетіледі.</translation>
  </message>
  <message>
   <source>They could not be written to the disk. Free some space and try again, or close without them.</source>
   <translation>Олар дискіге жазылмады. Орын босатып, қайталап көріңіз немесе оларсыз жабыңыз.</translation>
  </message>
  <message>
   <source>They could not be written to the disk. They are kept here; click to try again.</source>
   <translation>Олар дискіге жазылмады. Олар осы терезеде тұр; қайталау үшін басыңыз.</translation>
  </message>
  <message>
   <source>They were set aside, everything else works. Below is what can still be read of them; copy what you need.</source>
   <translation>Олар бөлек қойылды, қалғанының бәрі жұмыс істейді. Төменде олардан әлі оқуға болатыны берілген; керегін көшіріп алыңыз.</translation>
  </message>
  <message>
   <source>They were set aside. Click to see what is left of them.</source>
   <translation>Олар бөлек қойылды. Не қалғанын көру үшін басыңыз.</translation>
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
   <source>This line is</source>
   <translation>Бұл жол –</translation>
  </message>
  <message>
   <source>This provision is not in the new edition.</source>
   <translation>Бұл норма жаңа редакцияда жоқ.</translation>
  </message>
  <message>
   <source>This text does not have the unit.</source>
   <translation>Бұл мәтінде мұндай норма жоқ.</translation>
  </message>
  <message>
   <source>This text is taken out of your library. Ctrl+Z brings it back.</source>
   <translation>Бұл мәтін кітапханаңыздан алынады. Ctrl+Z оны қайтарады.</translation>
  </message>
  <message>
   <source>This unit alone</source>
   <translation>Тек осы элемент</translation>
  </message>
  <message>
   <source>Tick all</source>
   <translation>Барлығын белгілеу</translation>
  </message>
  <message>
   <source>Tick everything that is only suggested, or nothing of it</source>
   <translation>Болжамды сілтемелердің бәрін белгілеу немесе ешқайсысын белгілемеу</translation>
  </message>
  <message>
   <source>Tick none</source>
   <translation>Белгілерді алып тастау</translation>
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
   <source>Title in English</source>
   <translation>Ағылшынша атауы</translation>
  </message>
  <message>
   <source>Title in Kazakh</source>
   <translation>Қазақша атауы</translation>
  </message>
  <message>
   <source>Title in Russian</source>
   <translation>Орысша атауы</translation>
  </message>
  <message>
   <source>To correct</source>
   <translation>Түзету керек</translation>
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
   <source>Told by a note in the text; the words before are not in the library.</source>
   <translation>Мәтіндегі ескертпе айтады; бұрынғы сөздер кітапханада жоқ.</translation>
  </message>
  <message>
   <source>Told by notes in the text</source>
   <translation>Мәтіндегі ескертпелер айтады</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Құралдар</translation>
  </message>
  <message>
   <source>Top, cm</source>
   <translation>Үстіңгі, см</translation>
  </message>
  <message>
   <source>Two languages compared</source>
   <translation>Екі тілді салыстыру</translation>
  </message>
  <message>
   <source>Type an article or choose a document; the languages stay side by side.</source>
   <translation>Бап нөмірін теріңіз немесе құжат таңдаңыз; екі тіл қатар тұрады.</translation>
  </message>
  <message>
   <source>Under consideration</source>
   <translation>Қаралуда</translation>
  </message>
  <message>
   <source>Underline</source>
   <translation>Астын сызу</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Кері қайтару</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation>Кері қайтару (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Undo the move</source>
   <translation>Көшіруді кері қайтару</translation>
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation>Кері қайтарылды: {what}</translation>
  </message>
  <message>
   <source>Undone: {what}. Ctrl+Shift+Z does it again.</source>
   <translation>Кері қайтарылды: {what}. Ctrl+Shift+Z қайталайды.</translation>
  </message>
  <message>
   <source>Units that cite it</source>
   <translation>Бұған сілтеме жасайтын нормалар</translation>
  </message>
  <message>
   <source>Unknown place</source>
   <translation>Белгісіз орын</translation>
  </message>
  <message numerus="yes">
   <source>Used in %n units of the law</source>
   <translation>
    <numerusform>Заңның %n нормасында қолданылған</numerusform>
    <numerusform>Заңның %n нормасында қолданылған</numerusform>
   </translation>
  </message>
  <message>
   <source>Used instead</source>
   <translation>Орнына қолданылады</translation>
  </message>
  <message>
   <source>Uses in the law</source>
   <translation>Заңдағы қолданылуы</translation>
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
   <source>Verdict kept</source>
   <translation>Тұжырым сақталды</translation>
  </message>
  <message>
   <source>Versions, places and the last lines of the log, to copy into a letter. No text of a document is in them.</source>
   <translation>Нұсқалар, қалталар және журналдың соңғы жолдары: хатқа көшіріп қосуға арналған. Онда құжат мәтіні жоқ.</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Көрініс</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>Қалтаны бақылау…</translation>
  </message>
  <message>
   <source>Watch no longer</source>
   <translation>Бақылауды тоқтату</translation>
  </message>
  <message>
   <source>Watched folders</source>
   <translation>Бақыланатын қалталар</translation>
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
   <source>What can still be read</source>
   <translation>Әлі оқуға болатыны</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Не өзгерді</translation>
  </message>
  <message>
   <source>What changed for me</source>
   <translation>Мен үшін не өзгерді</translation>
  </message>
  <message>
   <source>What changed, and what it touches</source>
   <translation>Не өзгерді және ол неге қатысты</translation>
  </message>
  <message>
   <source>What could be read is saved</source>
   <translation>Оқылғаны алып қалынды</translation>
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
   <source>What is said about the act as a whole</source>
   <translation>Тұтас акт туралы не айтылған</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>Мақсаты</translation>
  </message>
  <message>
   <source>What to do here</source>
   <translation>Мұнда не істеуге болады</translation>
  </message>
  <message>
   <source>What was shared stays. Private notes stay closed to everybody.</source>
   <translation>Ортақ пайдалануға берілгендер қалады. Жеке жазбалар ешкімге ашылмайды.</translation>
  </message>
  <message>
   <source>What you propose, for the table in Word</source>
   <translation>Ұсынысыңыз, Word кестесіне</translation>
  </message>
  <message>
   <source>When a new edition of an act changes words that your notes stand on, the notes will be listed here with the old and the new text.</source>
   <translation>Актінің жаңа редакциясында жазбаңыз тұрған сөздер өзгерсе, сол жазбалар осы жерде ескі және жаңа мәтінімен тізіледі.</translation>
  </message>
  <message>
   <source>When a newer edition of an act is imported, this page says which units changed and which of your notes, drafts, memos and saved searches they touch.</source>
   <translation>Актінің жаңа редакциясы импортталғанда, осы бетте қай құрылымдық элементтер өзгергені және олардың қай жазбаларыңызға, жобаларыңызға, баянжазбаларыңызға және сақталған іздеулеріңізге қатысты екені көрсетіледі.</translation>
  </message>
  <message>
   <source>Where the words are looked for</source>
   <translation>Сөздер қай жерден ізделеді</translation>
  </message>
  <message>
   <source>Which text stood on {day} is not known: the first known edition is of {first}. Shown is the newest.</source>
   <translation>{day} күні қай мәтін болғаны белгісіз: алғашқы белгілі редакция {first} күнгі. Соңғы мәтін көрсетілген.</translation>
  </message>
  <message>
   <source>Whole act</source>
   <translation>Бүкіл акт</translation>
  </message>
  <message>
   <source>Whole page</source>
   <translation>Бүкіл бет</translation>
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
   <source>Without my notes</source>
   <translation>Жазбаларымсыз</translation>
  </message>
  <message>
   <source>Word documents (*.docx)</source>
   <translation>Word құжаттары (*.docx)</translation>
  </message>
  <message>
   <source>Word document…</source>
   <translation>Word құжаты…</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Сөз</translation>
  </message>
  <message>
   <source>Words in force</source>
   <translation>Қолданыстағы сөздер</translation>
  </message>
  <message>
   <source>Words in their context</source>
   <translation>Сөздер мәтін ішінде</translation>
  </message>
  <message>
   <source>Words of each speaker</source>
   <translation>Әр сөйлеушінің сөз саны</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Жазба қалдыру</translation>
  </message>
  <message>
   <source>Write the sections of the memo: analysis, conclusions and others</source>
   <translation>Баянжазбаның бөлімдерін жазу: талдау, тұжырымдар және басқалары</translation>
  </message>
  <message>
   <source>Write the term in force and the new one, in one language at least.</source>
   <translation>Қолданыстағы және жаңа терминді кемінде бір тілде жазыңыз.</translation>
  </message>
  <message>
   <source>Write the wording again</source>
   <translation>Қайта құрастыру</translation>
  </message>
  <message>
   <source>Writing the PDF…</source>
   <translation>PDF жазылуда…</translation>
  </message>
  <message>
   <source>Writing the memo…</source>
   <translation>Баянжазба дайындалып жатыр…</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Жыл</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Сары</translation>
  </message>
  <message>
   <source>You are writing a suggestion; the draft stays as it is.</source>
   <translation>Сіз ұсыныс жазып отырсыз; жоба өзгеріссіз қалады.</translation>
  </message>
  <message>
   <source>You can go on; if it happens again, send us the details.</source>
   <translation>Жұмысты жалғастыра беруге болады; қайталанса, мәліметтерін бізге жіберіңіз.</translation>
  </message>
  <message>
   <source>Your corrections</source>
   <translation>Түзетулеріңіз</translation>
  </message>
  <message>
   <source>Your decision lost its place</source>
   <translation>Шешіміңіз орнын жоғалтты</translation>
  </message>
  <message>
   <source>Your drafts</source>
   <translation>Сіздің жобаларыңыз</translation>
  </message>
  <message>
   <source>Your glossary is saved</source>
   <translation>Глоссарийіңіз сақталды</translation>
  </message>
  <message>
   <source>Your last notes may not be saved yet: do not close the window before they are.</source>
   <translation>Соңғы жазбалар әлі сақталмаған болуы мүмкін: олар сақталғанша терезені жаппаңыз.</translation>
  </message>
  <message>
   <source>Your memo lost a provision</source>
   <translation>Баянжазбаңыздан бір норма түсіп қалды</translation>
  </message>
  <message>
   <source>Your note lost its place</source>
   <translation>Жазбаңыз орнын жоғалтты</translation>
  </message>
  <message>
   <source>Your notes</source>
   <translation>Сіздің жазбаларыңыз</translation>
  </message>
  <message>
   <source>Your notes are not open</source>
   <translation>Жазбаларыңыз ашылмаған</translation>
  </message>
  <message>
   <source>Your notes are restored</source>
   <translation>Жазбаларыңыз қалпына келді</translation>
  </message>
  <message>
   <source>Your notes are saved.</source>
   <translation>Жазбаларыңыз сақталды.</translation>
  </message>
  <message>
   <source>Your notes can be edited again</source>
   <translation>Жазбаларды қайтадан өзгертуге болады</translation>
  </message>
  <message>
   <source>Your notes will be here. Select words in a text and press Ctrl+H.</source>
   <translation>Жазбаларыңыз осында тұрады. Мәтіннен сөздерді белгілеп, Ctrl+H басыңыз.</translation>
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
   <source>a change of a collection</source>
   <translation>топтаманың өзгеруі</translation>
  </message>
  <message>
   <source>a change of a draft</source>
   <translation>жобаның өзгеруі</translation>
  </message>
  <message>
   <source>a change of a note or bookmark</source>
   <translation>жазбаның не бетбелгінің өзгеруі</translation>
  </message>
  <message>
   <source>a change of tags</source>
   <translation>тегтердің өзгеруі</translation>
  </message>
  <message>
   <source>a numbered paragraph</source>
   <translation>нөмірленген тармақ</translation>
  </message>
  <message>
   <source>a point</source>
   <translation>тармақша</translation>
  </message>
  <message>
   <source>a remark: nobody speaks</source>
   <translation>ремарка: ешкім сөйлемейді</translation>
  </message>
  <message>
   <source>a saved search</source>
   <translation>іздеуді сақтау</translation>
  </message>
  <message>
   <source>a verdict</source>
   <translation>тұжырым</translation>
  </message>
  <message>
   <source>added</source>
   <translation>толықтырылған</translation>
  </message>
  <message>
   <source>administrator</source>
   <translation>әкімші</translation>
  </message>
  <message>
   <source>all members</source>
   <translation>барлық мүшелерге</translation>
  </message>
  <message>
   <source>an amendment note</source>
   <translation>өзгерістер туралы ескертпе</translation>
  </message>
  <message>
   <source>an article</source>
   <translation>белгілі бір бап</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>және тағы %n</numerusform>
    <numerusform>және тағы %n</numerusform>
   </translation>
  </message>
  <message>
   <source>announced</source>
   <translation>жарияланған</translation>
  </message>
  <message>
   <source>as the record should name them</source>
   <translation>стенограммада аталуы керек түрде</translation>
  </message>
  <message>
   <source>before a change of format</source>
   <translation>пішім өзгерер алдында</translation>
  </message>
  <message>
   <source>before a copy was restored</source>
   <translation>көшірме қалпына келтірілер алдында</translation>
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
   <source>changed by {name}</source>
   <translation>өзгерткен: {name}</translation>
  </message>
  <message>
   <source>checked</source>
   <translation>тексерілген</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>таңдалған</translation>
  </message>
  <message>
   <source>comparison</source>
   <translation>салыстыру</translation>
  </message>
  <message>
   <source>copy of {time}</source>
   <translation>{time} көшірмесі</translation>
  </message>
  <message>
   <source>declined by {name}</source>
   <translation>{name} қабылдамады</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>жойылған</translation>
  </message>
  <message>
   <source>draft: {}</source>
   <translation>жоба: {}</translation>
  </message>
  <message>
   <source>edition not established</source>
   <translation>редакциясы анықталмаған</translation>
  </message>
  <message>
   <source>edition not known</source>
   <translation>редакциясы белгісіз</translation>
  </message>
  <message>
   <source>edition of {date}</source>
   <translation>{date} редакциясы</translation>
  </message>
  <message>
   <source>encrypted</source>
   <translation>шифрланған</translation>
  </message>
  <message>
   <source>exactly as typed</source>
   <translation>дәл терілгендей</translation>
  </message>
  <message>
   <source>exchanged at {time}</source>
   <translation>алмасқан уақыты: {time}</translation>
  </message>
  <message>
   <source>file kept</source>
   <translation>файлы сақталған</translation>
  </message>
  <message>
   <source>file not kept</source>
   <translation>файлы сақталмаған</translation>
  </message>
  <message>
   <source>goes on with the line before</source>
   <translation>алдыңғы жолдың жалғасы</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>тақырып</translation>
  </message>
  <message>
   <source>history</source>
   <translation>тарихы</translation>
  </message>
  <message>
   <source>history and proposals</source>
   <translation>тарихы және ұсыныстар</translation>
  </message>
  <message>
   <source>imported {day}</source>
   <translation>импортталған күні: {day}</translation>
  </message>
  <message>
   <source>in another language</source>
   <translation>басқа тілде</translation>
  </message>
  <message>
   <source>in force</source>
   <translation>қолданыста</translation>
  </message>
  <message>
   <source>in heading and text</source>
   <translation>тақырыбы мен мәтінінде</translation>
  </message>
  <message>
   <source>in the heading</source>
   <translation>тақырыбында</translation>
  </message>
  <message>
   <source>in the text</source>
   <translation>мәтінінде</translation>
  </message>
  <message>
   <source>it belongs to {name}</source>
   <translation>иесі: {name}</translation>
  </message>
  <message>
   <source>it was removed on the other side</source>
   <translation>екінші жақта жойылған</translation>
  </message>
  <message>
   <source>its line is not found</source>
   <translation>жолы табылмады</translation>
  </message>
  <message>
   <source>kept beside a better text</source>
   <translation>сенімдірек мәтіннің қасында сақталған</translation>
  </message>
  <message>
   <source>kept on this computer</source>
   <translation>осы компьютерде сақталады</translation>
  </message>
  <message>
   <source>line {line}</source>
   <translation>{line}-жол</translation>
  </message>
  <message>
   <source>memo</source>
   <translation>баянжазба</translation>
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
   <source>new</source>
   <translation>жаңа</translation>
  </message>
  <message>
   <source>new words</source>
   <translation>жаңа сөздер</translation>
  </message>
  <message>
   <source>none lost</source>
   <translation>ештеңе жоғалмаған</translation>
  </message>
  <message>
   <source>not before {day}</source>
   <translation>{day} күнінен ерте емес</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>табылмады</translation>
  </message>
  <message>
   <source>not in the library</source>
   <translation>кітапханада жоқ</translation>
  </message>
  <message>
   <source>not in this text</source>
   <translation>бұл мәтінде жоқ</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>белгісіз</translation>
  </message>
  <message>
   <source>not text of the act</source>
   <translation>акт мәтіні емес</translation>
  </message>
  <message>
   <source>not text of the sitting</source>
   <translation>отырыс мәтіні емес</translation>
  </message>
  <message>
   <source>not there</source>
   <translation>жоқ</translation>
  </message>
  <message>
   <source>not ticked</source>
   <translation>белгіленбеген</translation>
  </message>
  <message>
   <source>nothing of yours</source>
   <translation>сіздің жазбаларыңызға қатысы жоқ</translation>
  </message>
  <message>
   <source>offline: copies on this computer are read</source>
   <translation>байланыс жоқ: осы компьютердегі көшірмелер оқылады</translation>
  </message>
  <message>
   <source>offline: {host}</source>
   <translation>байланыс жоқ: {host}</translation>
  </message>
  <message>
   <source>on a date</source>
   <translation>күнге</translation>
  </message>
  <message>
   <source>on matter {}</source>
   <translation>мәселе: {}</translation>
  </message>
  <message>
   <source>on the server only</source>
   <translation>тек серверде</translation>
  </message>
  <message>
   <source>one or the other</source>
   <translation>екеуінің бірі</translation>
  </message>
  <message>
   <source>only me</source>
   <translation>тек маған</translation>
  </message>
  <message>
   <source>only on this computer so far</source>
   <translation>әзірге тек осы компьютерде</translation>
  </message>
  <message>
   <source>page {page} of {pages}</source>
   <translation>{pages} беттің {page}-беті</translation>
  </message>
  <message>
   <source>part of the contents list</source>
   <translation>мазмұн бөлігі</translation>
  </message>
  <message>
   <source>part of the speech above</source>
   <translation>жоғарыдағы сөздің бөлігі</translation>
  </message>
  <message>
   <source>part of the unit above</source>
   <translation>жоғарыдағы норманың бөлігі</translation>
  </message>
  <message>
   <source>partly ticked</source>
   <translation>ішінара белгіленген</translation>
  </message>
  <message>
   <source>pasted text</source>
   <translation>қойылған мәтін</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>ұсынылған</translation>
  </message>
  <message>
   <source>read as</source>
   <translation>қалай оқылды:</translation>
  </message>
  <message>
   <source>read by version {version}</source>
   <translation>{version} нұсқасы оқыған</translation>
  </message>
  <message>
   <source>regular copy</source>
   <translation>кезекті көшірме</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>алып тасталған</translation>
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
   <source>saved search</source>
   <translation>сақталған іздеу</translation>
  </message>
  <message>
   <source>saved searches are run when the index is ready</source>
   <translation>сақталған іздеулер индекс дайын болғанда жүргізіледі</translation>
  </message>
  <message>
   <source>searched before</source>
   <translation>бұрын ізделген</translation>
  </message>
  <message>
   <source>shared by {name}</source>
   <translation>ортаққа берген: {name}</translation>
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
   <source>suggested</source>
   <translation>болжамды</translation>
  </message>
  <message>
   <source>suggests</source>
   <translation>ұсынады</translation>
  </message>
  <message>
   <source>sure {}%</source>
   <translation>сенімділігі {}%</translation>
  </message>
  <message>
   <source>taken over by {name}</source>
   <translation>{name} қабылдады</translation>
  </message>
  <message>
   <source>term</source>
   <translation>термин</translation>
  </message>
  <message>
   <source>the English text is a working translation</source>
   <translation>ағылшынша мәтіні – жұмыс аудармасы</translation>
  </message>
  <message>
   <source>the Kazakh text is a working translation</source>
   <translation>қазақша мәтіні – жұмыс аудармасы</translation>
  </message>
  <message>
   <source>the Russian text is a working translation</source>
   <translation>орысша мәтіні – жұмыс аудармасы</translation>
  </message>
  <message>
   <source>the beginning of a speaker's turn</source>
   <translation>сөйлеушінің сөзі басталады</translation>
  </message>
  <message>
   <source>the beginning of a word</source>
   <translation>сөздің басы</translation>
  </message>
  <message>
   <source>the change of the card of {document}</source>
   <translation>карточканың өзгерісі: {document}</translation>
  </message>
  <message>
   <source>the correction of line {line}</source>
   <translation>{line}-жолдың түзетуі</translation>
  </message>
  <message>
   <source>the decision on a suggestion</source>
   <translation>ұсыныс бойынша шешім</translation>
  </message>
  <message>
   <source>the draft was changed after this file was written</source>
   <translation>файл жазылғаннан кейін жоба өзгертілген</translation>
  </message>
  <message>
   <source>the heading of a chapter</source>
   <translation>тараудың тақырыбы</translation>
  </message>
  <message>
   <source>the heading of a section (§)</source>
   <translation>параграфтың тақырыбы</translation>
  </message>
  <message>
   <source>the heading of a title (раздел)</source>
   <translation>бөлімнің тақырыбы</translation>
  </message>
  <message>
   <source>the heading of an article</source>
   <translation>баптың тақырыбы</translation>
  </message>
  <message>
   <source>the import of notes</source>
   <translation>жазбаларды импорттау</translation>
  </message>
  <message>
   <source>the last change</source>
   <translation>соңғы өзгеріс</translation>
  </message>
  <message>
   <source>the removal of a collection</source>
   <translation>топтаманың жойылуы</translation>
  </message>
  <message>
   <source>the removal of a draft</source>
   <translation>жобаны жою</translation>
  </message>
  <message>
   <source>the removal of a note or bookmark</source>
   <translation>жазбаны не бетбелгіні жою</translation>
  </message>
  <message>
   <source>the removal of a saved search</source>
   <translation>сақталған іздеуді жою</translation>
  </message>
  <message>
   <source>the removal of {document}</source>
   <translation>құжатты алып тастау: {document}</translation>
  </message>
  <message>
   <source>the review of a note</source>
   <translation>жазбаны қарау</translation>
  </message>
  <message>
   <source>the same text</source>
   <translation>мәтін бірдей</translation>
  </message>
  <message>
   <source>these words in a row</source>
   <translation>сөздер дәл осы ретпен қатар</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>белгіленген</translation>
  </message>
  <message>
   <source>to review</source>
   <translation>қарау керек</translation>
  </message>
  <message>
   <source>two lines: split it</source>
   <translation>екі жол: бөлу</translation>
  </message>
  <message>
   <source>undated</source>
   <translation>күні жоқ</translation>
  </message>
  <message>
   <source>who said it, and when</source>
   <translation>кім және қашан айтты</translation>
  </message>
  <message>
   <source>without a word</source>
   <translation>осы сөзсіз</translation>
  </message>
  <message>
   <source>without other languages</source>
   <translation>басқа тілдерсіз</translation>
  </message>
  <message>
   <source>without tracking</source>
   <translation>белгіленбеген</translation>
  </message>
  <message>
   <source>words found</source>
   <translation>сөздер табылды</translation>
  </message>
  <message>
   <source>words in any form</source>
   <translation>сөздің кез келген тұлғасы</translation>
  </message>
  <message>
   <source>words in force</source>
   <translation>қолданыстағы сөздер</translation>
  </message>
  <message>
   <source>words moved</source>
   <translation>сөздері көшкен</translation>
  </message>
  <message>
   <source>words no longer there</source>
   <translation>сөздер енді жоқ</translation>
  </message>
  <message>
   <source>words of another speaker: every turn with this label</source>
   <translation>сөйлеуші басқа: осы атпен барлық сөз</translation>
  </message>
  <message>
   <source>words of another speaker: this turn alone</source>
   <translation>сөйлеуші басқа: тек осы сөз</translation>
  </message>
  <message>
   <source>{act} has a newer edition: {changes}</source>
   <translation>{act}: жаңа редакция импортталды: {changes}</translation>
  </message>
  <message>
   <source>{date}, the newest</source>
   <translation>{date}, соңғысы</translation>
  </message>
  <message>
   <source>{done} of {all} documents are indexed; not yet: {pending}.</source>
   <translation>{all} құжаттың {done} индекстелген; әзірге жоғы: {pending}.</translation>
  </message>
  <message>
   <source>{folder} holds more files or folders than are looked at.</source>
   <translation>{folder} ішінде қаралатыннан көп файл немесе қалта бар.</translation>
  </message>
  <message>
   <source>{here} of {all} on this computer</source>
   <translation>осы компьютерде: {all} ішінен {here}</translation>
  </message>
  <message>
   <source>{keys} already belongs to “{action}”. Choose other keys.</source>
   <translation>{keys} тіркесімі «{action}» әрекетінде бар. Басқа пернелерді таңдаңыз.</translation>
  </message>
  <message>
   <source>{language}: no text is known of that day, the first is of {first}.</source>
   <translation>{language}: ол күнгі мәтін белгісіз, алғашқысы {first} күнгі.</translation>
  </message>
  <message>
   <source>{lost} of {words} words of the file are missing from the document.</source>
   <translation>Файлдағы {words} сөздің {lost} сөзі құжатта жоқ.</translation>
  </message>
  <message>
   <source>{name} changed it too</source>
   <translation>мұны {name} де өзгертті</translation>
  </message>
  <message>
   <source>{name} is writing</source>
   <translation>{name} жазып отыр</translation>
  </message>
  <message>
   <source>{name} is writing this unit</source>
   <translation>бұл норманы қазір {name} жазып отыр</translation>
  </message>
  <message>
   <source>{name} is writing this unit; it is free again at {time} at the latest.</source>
   <translation>Бұл норманы қазір {name} жазып отыр; ол кешіктірмей босайтын уақыт: {time}.</translation>
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
   <translation>{of} үзіндіден алынғаны: {taken}</translation>
  </message>
  <message>
   <source>{}

Save the page there as a web page or in Word, and drop the file on this window: it takes the place of the text that is here, and your notes stay.</source>
   <translation>{}

Ондағы бетті веб-бет ретінде немесе Word форматында сақтап, файлды осы терезеге тастаңыз: ол мұндағы мәтіннің орнын басады, жазбаларыңыз сақталады.</translation>
  </message>
  <message>
   <source>“{name}” made; name it under Collections</source>
   <translation>«{name}» жасалды; атауын «Топтамалар» бетінде өзгертіңіз</translation>
  </message>
 </context>
</TS>
