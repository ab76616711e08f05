"""What is an act and what is none: numbers and chapters alone prove nothing."""

from __future__ import annotations

import pytest

from kzailaw_desktop.corpus.importing.recognising.kinds import kind_of
from kzailaw_desktop.corpus.readers import read_bytes

KINDS: dict[str, tuple[str, str | None]] = {
    'report': ('Отчет о работе отдела за 2024 год\n\n1. Общие сведения\n1. Отдел провел 12 проверок.\n2. Выявлено пять нарушений.\n3. Приняты меры.\n2. Планы\n1. Продолжить проверки.\n', None),
    'plan': ('План мероприятий на 2025 год\n\n1. Провести семинар.\n2. Подготовить справку.\n3. Издать сборник.\n4. Отчитаться.\n5. Завершить.\n6. Подвести итоги.\n7. Все.\n', None),
    'plan kk': ('2025 жылға арналған іс-шаралар жоспары\n\n1. Семинар өткізу.\n2. Анықтама дайындау.\n3. Жинақ шығару.\n4. Есеп беру.\n5. Аяқтау.\n6. Қорытындылау.\n', None),
    'thesis': ('Диссертация на соискание степени\n\nВведение\nАктуальность темы.\nГлава 1. Теоретические основы\nТекст.\nГлава 2. Практика\nТекст.\nЗаключение\nВыводы.\nСписок литературы\n1. Иванов И. Право. 2019.\n', 'commentary'),
    'rules': ('Правила внутреннего распорядка\n\n1. Общие положения\n1. Правила определяют порядок.\n2. Вход свободный.\n', 'act'),
    'order': ('Приказ Министра финансов\nот 1 марта 2024 года № 11\nО порядке\n1. Утвердить.\n2. Ввести.', 'act'),
    'law': ('О тропах\nСтатья 1. А\nТекст.\nСтатья 2. Б\nТекст.', 'act'),
    'ratif': ('Қазақстан Республикасының 2025 жылғы 2 маусымдағы № 191-VIII ҚРЗ Заңы\n\nКелісімді ратификациялау туралы\n\nКелісім ратификациялансын.\n', 'act'),
    'letter': ('Уважаемый коллега!\n1. Прошу прислать отчет.\n2. Срок пять дней.\nС уважением, И. Иванов', None),
}  # fmt: skip


@pytest.mark.parametrize("name", KINDS)
def test_kinds(name: str) -> None:
    text, kind = KINDS[name]
    assert kind_of(read_bytes(text.encode(), "x.txt")) == kind
