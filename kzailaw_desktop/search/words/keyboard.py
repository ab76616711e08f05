"""Text typed with the wrong keyboard layout, as it was meant."""

from __future__ import annotations

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё"
_KAZAKH_ROW = dict(zip("2345890-=", "әіңғүұқөһ", strict=True))

_TO_RUSSIAN = str.maketrans(_LATIN, _RUSSIAN)
_TO_KAZAKH = str.maketrans({**dict(zip(_LATIN, _RUSSIAN, strict=True)), **_KAZAKH_ROW})
_FROM_RUSSIAN = str.maketrans(_KAZAKH_ROW)
_TO_LATIN = str.maketrans(_RUSSIAN + "".join(_KAZAKH_ROW.values()), _LATIN + "".join(_KAZAKH_ROW))


def other_layouts(text: str) -> tuple[str, ...]:
    """Return what a text would be on the other layouts of a Kazakh keyboard.

    >>> other_layouts("fdnjhcrjt ghfdj")[0], other_layouts("сщзнкшпре")[0]
    ('авторское право', 'copyright')
    >>> "құқық" in other_layouts("090s0"), "құқық" in other_layouts("090ы0")
    (True, True)
    """
    low = text.lower()
    if any("\u0400" <= c <= "\u04ff" for c in low):
        meant = (low.translate(_FROM_RUSSIAN), low.translate(_TO_LATIN))
        return tuple(m for m in meant if m != low)
    return tuple(dict.fromkeys((low.translate(_TO_RUSSIAN), low.translate(_TO_KAZAKH))))
