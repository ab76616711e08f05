"""Kinds of acts and faults, invented: the units that each text has, and what it says of itself."""

from __future__ import annotations

import pytest

from kzailaw_desktop.corpus.acts.act import parse_act
from kzailaw_desktop.corpus.proof.account import take_account
from kzailaw_desktop.corpus.readers import read_bytes

RU = "Закон Республики Казахстан от 3 марта 2024 года № 77-VIII ЗРК\n\nО степных тропах\n\n"
KK = "Қазақстан Республикасының 2024 жылғы 3 наурыздағы № 77-VIII ҚРЗ Заңы\n\nДала соқпақтары туралы\n\n"
CASES: dict[str, tuple[str, str, dict[str, object]]] = {
    'remark one para ru': (RU + 'Статья 1. Первая\nТекст первой.\nПримечание. Тропой считается полоса.\nСтатья 2. Вторая\nТекст.\nГлава 2. Вторая глава\nСтатья 3. Третья\nТекст.', 'art_1 art_1__subpara_2 art_2 chp_2 art_3', {}),
    'remarks inline ru': (RU + 'Статья 1. Первая\n1. Деяние влечет штраф.\n2. Повторное влечет арест.\nПримечания. 1. Повторным считается второе.\n2. Освобождается тот, кто сообщил.\nСтатья 2. Вторая\n1. А.\n2. Б.', 'art_1 art_1__para_1 art_1__para_2 art_1__subpara_2 art_1__subpara_2__para_1 art_1__subpara_2__para_2 art_2 art_2__para_1 art_2__para_2', {}),
    'remark caps with points ru': (RU + 'Статья 1. Первая\n1. Деяние влечет штраф.\nПРИМЕЧАНИЕ. Крупным ущербом признаются:\n1) ущерб до ста единиц;\n2) ущерб свыше ста единиц.\nСтатья 2. Вторая\nТекст.', 'art_1 art_1__para_1 art_1__subpara_2 art_1__subpara_2__point_1 art_1__subpara_2__point_2 art_2', {}),
    'remark kk list': (KK + '1-бап. Бірінші\n1. Әрекет айыппұлға әкеп соғады.\n2. Қайталау қамаққа әкеп соғады.\nЕскертпелер.\n1. Қайталау деп екінші рет танылады.\n2. Хабарлаған адам босатылады.\n2-бап. Екінші\n1. А.\n2-тарау. Тарау\n3-бап. Үшінші\nМәтін.', 'art_1 art_1__para_1 art_1__para_2 art_1__subpara_2 art_1__subpara_2__para_1 art_1__subpara_2__para_2 art_2 art_2__para_1 chp_2 art_3', {}),
    'remark kk eskertu': (KK + '1-бап. Бірінші\n1. Әрекет айыппұлға әкеп соғады.\nЕскерту. Осы бапта ірі залал деп жүз еседен асатын сома танылады.\n2-бап. Екінші\nМәтін.', 'art_1 art_1__para_1 art_1__subpara_2 art_2', {}),
    'eskertu note kk': (KK + '1-бап. Бірінші\n1. Мәтін.\nЕскерту. 1-бапқа өзгеріс енгізілді – ҚР 01.02.2025 № 90-VIII Заңымен.\n2. Екінші.\n2-бап. Екінші\nМәтін.', 'art_1 art_1__para_1 art_1__para_2 art_2', {'notes': 1}),
    'editor note court kk': (KK + '1-бап. Бірінші\n1. Мәтін.\nЕскертпе. ҚР Конституциялық Сотының 03.12.2024 № 54-НП нормативтік қаулысын қараңыз.\n2. Екінші.', 'art_1 art_1__para_1 art_1__para_2', {'notes': 1}),
    'editor note law between ru': (RU + 'Статья 1. Первая\n1. Раз.\nПримечание. Согласно Закону Республики Казахстан от 08.06.2022 № 11-VII ранее выданные разрешения сохраняют силу.\n2. Два.\n3. Три.', 'art_1 art_1__para_1 art_1__para_2 art_1__para_3', {'notes': 1}),
    'remark after points ru': (RU + 'Статья 1. Первая\n1. Виды:\n1) один;\n2) два.\nПримечание: под видами понимаются роды.\n2. Второй пункт.\nСтатья 2. Вторая\nТекст.', 'art_1 art_1__para_1 art_1__para_1__point_1 art_1__para_1__point_2 art_1__subpara_2 art_1__para_2 art_2', {}),
    'decimals nested ru': (RU + 'Статья 1. Первая\n1. А.\n1.1. Б.\n1.2. В:\n1) г;\n2) д.\n2. Е.\n2.1. Ж.\nСтатья 2. Вторая\n1. З.', 'art_1 art_1__para_1 art_1__para_1.1 art_1__para_1.2 art_1__para_1.2__point_1 art_1__para_1.2__point_2 art_1__para_2 art_1__para_2.1 art_2 art_2__para_1', {}),
    'decimals kk': (KK + '1-бап. Бірінші\n1. А.\n1.1. Ә.\n2. Б.\n2-бап. Екінші\n1. В.', 'art_1 art_1__para_1 art_1__para_1.1 art_1__para_2 art_2 art_2__para_1', {}),
    'triple decimals': (RU + 'Статья 1. Первая\n1. А.\n1.1. Б.\n1.1.1. В.\n1.1.2. Г.\n2. Д.', 'art_1 art_1__para_1 art_1__para_1.1 art_1__para_1.1.1 art_1__para_1.1.2 art_1__para_2', {}),
    'numbers are no paragraphs': (RU + 'Статья 1. Первая\n1. Плата составляет\n2.5 процента от суммы.\n2. Второй.', 'art_1 art_1__para_1 art_1__para_2', {}),
    'repealed headed range ru': (RU + 'Статья 1. Первая\nТекст.\nСтатьи 2 и 3. Исключены Законом РК от 01.02.2025 № 90-VIII.\nСтатья 4. Четвертая\nТекст.', 'art_1 art_2 art_3 art_4', {'gaps': 0}),
    'repealed range tight ru': (RU + 'Статья 8. Восьмая\nТекст.\nСтатьи 9-11. Утратили силу Законом РК от 01.02.2025 № 90-VIII.\nСтатья 12. Двенадцатая\nТекст.', 'art_8 art_9 art_10 art_11 art_12', {}),
    'repealed range kk': (KK + '8-бап. Сегізінші\nМәтін.\n9 – 11-баптар алып тасталды – ҚР 01.02.2025 № 90-VIII Заңымен.\n12-бап. Он екінші\nМәтін.', 'art_8 art_9 art_10 art_11 art_12', {}),
    'repealed chapters ru': (RU + 'Глава 1. Первая\nСтатья 1. А\nТекст.\nГлавы 2 – 3. Исключены Законом РК от 01.02.2025 № 90-VIII.\nГлава 4. Четвертая\nСтатья 2. Б\nТекст.', 'chp_1 art_1 chp_2 chp_3 chp_4 art_2', {}),
    'point headed excluded kk': (KK + '1-бап. Бірінші\n1. А.\n2. Алып тасталды – ҚР 01.02.2025 № 90-VIII Заңымен.\n3. Б.', 'art_1 art_1__para_1 art_1__para_2 art_1__para_3', {'notes': 1}),
    'article excluded short': (RU + 'Статья 1. Первая\nТекст.\nСтатья 2. Исключена.\nСтатья 3. Третья\nТекст.', 'art_1 art_2 art_3', {}),
    'title chapter article on one line': (RU + 'РАЗДЕЛ 1. ОБЩЕЕ Глава 1. Начала Статья 1. Первая\nТекст.\nСтатья 2. Вторая\nТекст.', 'title_1 chp_1 art_1 art_2', {}),
    'chapter article one line kk': (KK + '1-тарау. Жалпы ережелер 1-бап. Бірінші\nМәтін.\n2-бап. Екінші\nМәтін.\n2-тарау. Соңы 3-бап. Үшінші\nМәтін.', 'chp_1 art_1 art_2 chp_2 art_3', {}),
    'reference in heading stays': (RU + 'Глава 1. Порядок, установленный Статья 5 Закона\nСтатья 1. Первая\nТекст.', 'chp_1 art_1', {}),
    'roman in chapter': (RU + 'Глава 1. Субъекты\nI. Граждане\nСтатья 1. А\n1. Б.\nII. Организации\nСтатья 2. В\n1. Г.\nГлава 2. Другое\nСтатья 3. Д\nЕ.', 'chp_1 chp_1__sec_1 art_1 art_1__para_1 chp_1__sec_2 art_2 art_2__para_1 chp_2 art_3', {}),
    'plain subheads kk': (KK + '1-тарау. Субъектілер\n1-бап. А\n1. Ә.\n2. Б.\nII. Шаруашылық серіктестік\n1. Жалпы ережелер\n2-бап. В\n1. Г.\n2. Толық серіктестік\n3-бап. Ғ\n1. Д.', 'chp_1 art_1 art_1__para_1 art_1__para_2 chp_1__sec_2 chp_1__sec_2__sec_1 art_2 art_2__para_1 chp_1__sec_2__sec_2 art_3 art_3__para_1', {}),
    'last paragraph without stop stays': (RU + 'Статья 1. Первая\n1. Начало.\n2. Конец без точки\nСтатья 2. Вторая\nТекст.', 'art_1 art_1__para_1 art_1__para_2 art_2', {}),
    'rules two numberings kk': ('Қазақстан Республикасы Үкіметінің 2022 жылғы 17 мамырдағы № 5 қаулысы\n\nКонкурс өткізу қағидалары\n\n1. Жалпы ережелер\n1. Осы Қағидалар тәртіпті айқындайды.\n2. Ұйымдастырушы – Сенат.\n2. Өткізу тәртібі\n3. Конкурс жыл сайын өтеді.\n4. Өтінім беріледі.\n3. Қорытынды\n5. Жеңімпаз марапатталады.', 'chp_1 para_1 para_2 chp_2 para_3 para_4 chp_3 para_5', {}),
    'rules roman heads ru': ('Утверждены приказом Министра культуры от 17 мая 2022 года № 5\n\nПравила посещения\n\nI. Общие положения\n1. Правила определяют порядок.\n2. Вход свободный.\nII. Порядок\n3. Посетитель соблюдает тишину.', 'chp_1 para_1 para_2 chp_2 para_3', {}),
    'court decision kk': ('ҚАЗАҚСТАН РЕСПУБЛИКАСЫ КОНСТИТУЦИЯЛЫҚ СОТЫНЫҢ\nНОРМАТИВТІК ҚАУЛЫСЫ\n2024 жылғы 3 желтоқсандағы № 54-НП\n\nЗаңның 12-бабының конституциялылығын қарау туралы\n\nКонституциялық Сот істі қарап,\n\nанықтады:\n\n1. Өтініш келіп түсті.\n2. Норма сәйкес келеді.\n\nСот\n\nқаулы етеді:\n\n1. Норма Конституцияға сәйкес деп танылсын.\n2. Қаулы күшіне енеді.', 'sec_1 sec_1__para_1 sec_1__para_2 sec_2 sec_2__para_1 sec_2__para_2', {'number': '54-НП', 'date': '2024-12-03'}),
    'order with restart ru': ('Приказ Министра финансов от 1 марта 2024 года № 11\n\nО порядке учета\n\n1. Утвердить порядок.\n2. Ввести в действие.\n\nМинистр А. Тестов\n\nПриложение к приказу\n\nПорядок\n\n1. Учет ведется.\n2. Отчет сдается.', 'para_1 para_2 annex_1 annex_1__para_1 annex_1__para_2', {'number': '11'}),
    'ratification kk': ('Қазақстан Республикасының 2025 жылғы 2 маусымдағы № 191-VIII ҚРЗ Заңы\n\nЫнтымақтастық туралы келісімді ратификациялау туралы\n\n2024 жылғы 15 қарашада Бішкекте жасалған келісім ратификациялансын.\n\nҚазақстан Республикасының Президенті Қ. ТОҚАЕВ', 'subpara_1', {'number': '191-VIII'}),
    'short order ru': ('Указ Президента Республики Казахстан от 5 мая 2024 года № 555\n\nО награждении\n\nНаградить орденом «Тест» следующих граждан:\n\nИванова И. И.\n\nПрезидент Республики Казахстан К. ТОКАЕВ', 'subpara_1 subpara_2', {'number': '555'}),
    'unclosed quote points kk': (KK + '1-бап. Мына заңға өзгерістер енгізілсін:\n1) 5-бап мынадай редакцияда жазылсын:\n«5-бап. Жаңа тақырып\n1. Жаңа тармақ.\n2) 7-бап алып тасталсын.\n2-бап. Осы Заң қолданысқа енгізіледі.', 'art_1 art_1__point_1 art_1__point_1__indent_2 art_1__point_1__indent_3 art_1__point_2 art_2', {}),
    'unclosed then next article': (RU + 'Статья 1. Внести изменения:\n1) статью 5 изложить в следующей редакции:\n«Статья 5. Новая\nТекст новой статьи.\nСтатья 2. Настоящий Закон вводится в действие со дня опубликования.', 'art_1 art_1__point_1 art_1__point_1__indent_2 art_1__point_1__indent_3 art_2', {}),
    'closed quote with articles inside': (RU + 'Статья 1. Внести изменения:\n1) дополнить главой 3:\n«Глава 3. Новая\nСтатья 9. Девятая\n1. Раз.\n2. Два.»;\n2) статью 7 исключить.\nСтатья 2. Заключение.', 'art_1 art_1__point_1 art_1__point_1__indent_2 art_1__point_1__indent_3 art_1__point_1__indent_4 art_1__point_1__indent_5 art_1__point_2 art_2', {}),
    'no date kk': ('Тәртіп туралы\n\n1-бап. Бірінші\nМәтін.', 'art_1', {'number': '', 'date': None, 'edition': None}),
    'editor line first': ('Примечание ИЗПИ!\n      Порядок введения в действие настоящего Закона см. ст. 20.\n\nО степных тропах\n\nЗакон Республики Казахстан от 3 марта 2024 года № 77-VIII ЗРК\n\nСтатья 1. Первая\nТекст.', 'art_1', {'number': '77-VIII', 'date': '2024-03-03', 'title': 'О степных тропах'}),
    'law named in preamble': ('О степных тропах\n\nВ соответствии с Законом Республики Казахстан от 1 января 2010 года № 5-IV\n\nСтатья 1. Первая\nТекст.', 'art_1', {'number': '', 'date': None}),
    'repealed whole ru': ('О степных тропах\n\nЗакон Республики Казахстан от 3 марта 2024 года № 77-VIII ЗРК. Утратил силу Законом Республики Казахстан от 01.02.2026 № 99-VIII.\n\nСтатья 1. Первая\nТекст.', 'art_1', {'number': '77-VIII', 'force': 'repealed'}),
    'repealed note kk': ('Қазақстан Республикасының 2024 жылғы 3 наурыздағы № 77-VIII ҚРЗ Заңы\nЕскерту. Күші жойылды – ҚР 01.02.2026 № 99-VIII Заңымен.\n\nДала соқпақтары туралы\n\n1-бап. Бірінші\nМәтін.', 'art_1', {'force': 'repealed'}),
    'not yet ru': (RU + 'Статья 1. Первая\nТекст.\nСтатья 2. Порядок\nНастоящий Закон вводится в действие с 1 января 2027 года.', 'art_1 art_2', {'force': 'not-yet'}),
    'requisites over three lines': ('ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН\nот 3 марта 2024 года\n№ 77-VIII ЗРК\nО степных тропах\nСтатья 1. Первая\n1. А.\nСтатья 2. Вторая\n1. Б.', 'art_1 art_1__para_1 art_2 art_2__para_1', {'number': '77-VIII', 'date': '2024-03-03', 'title': 'О степных тропах'}),
    'sig number kk': ('ДАЛА СОҚПАҚТАРЫ ТУРАЛЫ\n\n1-бап. Бірінші\n1. Мәтін.\n\nҚазақстан Республикасының Президенті Қ. ТОҚАЕВ\nАстана, Ақорда, 2024 жылғы 3 наурыз\n№ 77-VIII ҚРЗ', 'art_1 art_1__para_1', {'number': '77-VIII', 'date': '2024-03-03'}),
    'note continues mid para ru': (RU + 'Статья 1. Первая\n1. Текст. Сноска. Статья 1 с изменением, внесенным Законом РК от 01.02.2025 № 90-VIII.\n2. Второй.', 'art_1 art_1__para_1 art_1__para_2', {'notes': 1}),
    'remark two lines then article': (RU + 'Статья 1. Первая\nТекст.\nПримечание.\nТропой считается полоса земли.\nСтатья 2. Вторая\nТекст.', 'art_1 art_1__subpara_2 art_2', {}),
    'remark kk colon': (KK + '1-бап. Бірінші\nМәтін.\nЕскертпе:\n1) А;\n2) Ә.\n2-бап. Екінші\nМәтін.', 'art_1 art_1__subpara_2 art_1__subpara_2__point_1 art_1__subpara_2__point_2 art_2', {}),
    'remark in rules annex': ('Приказ Министра от 1 марта 2024 года № 11\n\nО форме\n\n1. Утвердить форму.\n2. Ввести.\n\nПриложение к приказу\n\nПравила\n\n1. Учет ведется.\n2. Отчет сдается.\nПримечание: форма заполняется от руки.\n3. Срок пять дней.', 'para_1 para_2 annex_1 annex_1__para_1 annex_1__para_2 annex_1__para_2__subpara_2 annex_1__para_3', {}),
    'article in caps no dot': (RU + 'ГЛАВА 1 ОБЩИЕ ПОЛОЖЕНИЯ\nСТАТЬЯ 1 Сфера\nТекст статьи.\nСТАТЬЯ 2 Понятия\nТекст статьи.', 'chp_1 art_1 art_2', {}),
    'inserted articles': (RU + 'Статья 5. Пятая\nТекст.\nСтатья 5-1. Пятая-первая\n1. А.\n1-1. Б.\nСтатья 5-2. Еще\nТекст.\nСтатья 6. Шестая\nТекст.', 'art_5 art_5-1 art_5-1__para_1 art_5-1__para_1-1 art_5-2 art_6', {}),
    'kk article spaces': (KK + '1 - бап. Бірінші\nМәтін.\n2-бап.Екінші\nМәтін.\n2-1-бап. Қосымша\nМәтін.', 'art_1 art_2 art_2-1', {}),
    'points then part then points': (RU + 'Статья 1. Первая\n1. Вправе:\n1) раз;\n2) два.\nОбязан:\n1) три;\n2) четыре.\n2. Конец.', 'art_1 art_1__para_1 art_1__para_1__point_1 art_1__para_1__point_2 art_1__para_1__subpara_2 art_1__para_1__subpara_2__point_1 art_1__para_1__subpara_2__point_2 art_1__para_2', {}),
    'range of points removed': (RU + 'Статья 1. Первая\n1. А.\nПункты 2 – 4. Исключены Законом РК от 01.02.2025 № 90-VIII.\n5. Б.', 'art_1 art_1__para_1 art_1__para_2 art_1__para_3 art_1__para_4 art_1__para_5', {}),
    'section paragraphs sign': (RU + 'Глава 1. А\n§ 1. Первый\nСтатья 1. Б\nТекст.\n§ 2. Второй\nСтатья 2. В\nТекст.', 'chp_1 chp_1__sec_1 art_1 chp_1__sec_2 art_2', {}),
    'decree by points': ('Указ Президента Республики Казахстан от 5 мая 2024 года № 555\n\nО мерах\n\nПОСТАНОВЛЯЮ:\n\n1. Утвердить меры.\n2. Контроль возложить.\n\nПрезидент Республики Казахстан К. ТОКАЕВ', 'para_1 para_2', {'number': '555'}),
    'resolution kk': ('Қазақстан Республикасы Үкіметінің 2023 жылғы 4 сәуірдегі № 270 қаулысы\n\nШаралар туралы\n\nҚазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ:\n\n1. Шаралар бекітілсін.\n2. Қаулы қолданысқа енгізілсін.\n\nҚазақстан Республикасының Премьер-Министрі Ә. Смайылов', 'para_1 para_2', {'number': '270', 'date': '2023-04-04'}),
    'court upper ru': ('НОРМАТИВНОЕ ПОСТАНОВЛЕНИЕ ВЕРХОВНОГО СУДА РЕСПУБЛИКИ КАЗАХСТАН\nот 15 августа 2022 года № 7\n\nО судебной практике\n\n1. Судам следует.\n2. Разъяснить.', 'para_1 para_2', {'number': '7', 'date': '2022-08-15'}),
    'maslikhat kk': ('Абай облысы мәслихатының 2024 жылғы 12 сәуірдегі № 12/3-VIII шешімі\n\nБюджет туралы\n\n1. Бюджет бекітілсін.\n2. Шешім қолданысқа енгізіледі.', 'para_1 para_2', {'number': '12/3-VIII', 'date': '2024-04-12'}),
    'quote list balanced': (RU + 'Статья 1. Изменения:\n1) статью 5 изложить:\n«Статья 5. Новая\n1. Виды:\n1) а;\n2) б.\n2. Иное.»;\n2) статью 6 исключить.', 'art_1 art_1__point_1 art_1__point_1__indent_2 art_1__point_1__indent_3 art_1__point_1__indent_4 art_1__point_1__indent_5 art_1__point_1__indent_6 art_1__point_2', {}),
    'dates in title': ('О внесении изменений в Закон Республики Казахстан от 1 января 2010 года № 5-IV\n\nЗакон Республики Казахстан от 3 марта 2024 года № 77-VIII ЗРК\n\nСтатья 1. Внести изменения.\nСтатья 2. Ввести.', 'art_1 art_2', {'number': '77-VIII', 'date': '2024-03-03'}),
    'stated edition': ('О степных тропах (с изменениями и дополнениями по состоянию на 15.04.2025 г.)\n\nЗакон Республики Казахстан от 3 марта 2024 года № 77-VIII ЗРК\n\nСтатья 1. А\nТекст.\nСноска. Статья 1 в редакции Закона РК от 01.02.2025 № 90-VIII.', 'art_1', {'edition': '2025-04-15'}),
    'registered number is not number': ('Приказ Министра финансов Республики Казахстан от 1 марта 2024 года № 110. Зарегистрирован в Министерстве юстиции Республики Казахстан 5 марта 2024 года № 34100\n\nО порядке\n\n1. Утвердить.\n2. Ввести.', 'para_1 para_2', {'number': '110', 'date': '2024-03-01'}),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_invented_acts_have_their_units(name: str) -> None:
    text, eids, facts = CASES[name]
    source = read_bytes(text.encode(), "probe.txt")
    act, report = parse_act(source)
    expression = act.expressions[0]
    assert [unit.eid for unit, _ in expression.walk()] == eids.split()
    assert take_account(source, act, report).lost == 0
    found = {
        "number": act.number,
        "date": act.date.isoformat() if act.date else None,
        "title": expression.title,
        "force": str(expression.force),
        "edition": expression.edition.isoformat() if expression.edition else None,
        "notes": len(expression.notes),
        "gaps": sum(problem.kind == "gap" for problem in report.problems),
    }
    assert {key: found[key] for key in facts} == facts
