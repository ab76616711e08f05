"""The check of the citations and quotations of any text."""

from kzailaw_desktop.citations.checking.comparing import Difference, QuotationComparison, compare
from kzailaw_desktop.citations.checking.quoting import QuotedWords, beside, quotations

__all__ = ["Difference", "QuotationComparison", "QuotedWords", "beside", "compare", "quotations"]
