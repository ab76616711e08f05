"""The check of the citations and quotations of any text."""

from kzailaw_desktop.citations.checking.comparing import QuotationComparison, Difference, compare
from kzailaw_desktop.citations.checking.quoting import QuotedWords, beside, quotations

__all__ = ["QuotationComparison", "Difference", "QuotedWords", "beside", "compare", "quotations"]
