"""Tell amending bills, which a committee amends, from the laws that were made of them."""

from __future__ import annotations

import re

from kzailaw_desktop.domain import Act

_BILL = re.compile(r"О внесении (?:изменени|дополнени)|(?:өзгеріс|толықтыру)\w*\s.*енгізу туралы")


def is_bill(act: Act) -> bool:
    """Tell whether an act is an amending bill: it says so in its title, and has no number yet."""
    return not act.number and is_amending(act)


def is_amending(act: Act) -> bool:
    """Tell whether an act amends others, by its title."""
    titles = " ".join(expression.title for expression in act.expressions)
    return bool(_BILL.search(titles))
