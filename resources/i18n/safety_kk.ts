<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
 <context>
  <name>kzailaw</name>
  <message numerus="yes">
   <source>%n notes are not saved</source>
   <translation>
    <numerusform>%n жазба сақталмады</numerusform>
    <numerusform>%n жазба сақталмады</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records were saved from the damaged file.</source>
   <translation>
    <numerusform>Бүлінген файлдан %n жазба алып қалынды.</numerusform>
    <numerusform>Бүлінген файлдан %n жазба алып қалынды.</numerusform>
   </translation>
  </message>
  <message>
   <source>A new file for your notes has been made</source>
   <translation>Жазбаларыңыз үшін жаңа файл ашылды</translation>
  </message>
  <message>
   <source>Close without them</source>
   <translation>Оларды сақтамай жабу</translation>
  </message>
  <message>
   <source>Later, only read now</source>
   <translation>Кейін, әзірге тек оқимын</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Сақталмады</translation>
  </message>
  <message>
   <source>Nothing could be read any more.</source>
   <translation>Ештеңені оқу мүмкін болмады.</translation>
  </message>
  <message>
   <source>Open the copy of {date}</source>
   <translation>{date} көшірмесін ашу</translation>
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
   <source>Save what can be read</source>
   <translation>Оқылғанын алып қалу</translation>
  </message>
  <message>
   <source>Some notes are not saved</source>
   <translation>Кейбір жазбалар сақталмады</translation>
  </message>
  <message>
   <source>Start afresh</source>
   <translation>Жаңадан бастау</translation>
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
   <source>The damaged file is kept here:</source>
   <translation>Бүлінген файл мына жерде сақтаулы:</translation>
  </message>
  <message>
   <source>The disk refused them. Free some space and try again, or close without them.</source>
   <translation>Диск оларды жазбады. Орын босатып, қайталап көріңіз немесе оларсыз жабыңыз.</translation>
  </message>
  <message>
   <source>The disk refused them. They are kept here; click to try again.</source>
   <translation>Диск оларды жазбады. Олар осы терезеде тұр; қайталау үшін басыңыз.</translation>
  </message>
  <message>
   <source>The file with your notes cannot be read</source>
   <translation>Жазбаларыңыздың файлы оқылмайды</translation>
  </message>
  <message>
   <source>The last whole copy is from {date}. Notes made after it that can still be read are taken over too.</source>
   <translation>Соңғы бүтін көшірме {date} жасалған. Одан кейінгі жазбалардың оқылатыны да қоса алынады.</translation>
  </message>
  <message>
   <source>The law, the debate and the commentary are not affected. Nothing is deleted: the damaged file is kept beside the new one.</source>
   <translation>Заңға, талқылауға және түсініктемелерге зиян келген жоқ. Ештеңе жойылмайды: бүлінген файл жаңасының жанында сақталады.</translation>
  </message>
  <message>
   <source>There is no whole copy. What can still be read in the damaged file is taken over into a new one.</source>
   <translation>Бүтін көшірме жоқ. Бүлінген файлдан оқылғаны жаңа файлға көшіріледі.</translation>
  </message>
  <message>
   <source>What could be read is saved</source>
   <translation>Оқылғаны алып қалынды</translation>
  </message>
  <message>
   <source>Your notes are back</source>
   <translation>Жазбаларыңыз қалпына келді</translation>
  </message>
  <message>
   <source>Your notes are not open</source>
   <translation>Жазбаларыңыз ашылмаған</translation>
  </message>
  <message>
   <source>Your notes can be edited again</source>
   <translation>Жазбаларды қайтадан өзгертуге болады</translation>
  </message>
 </context>
</TS>
