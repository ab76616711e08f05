"""The check of the citations and quotations of any text."""

from kzailaw_desktop.citations.checking.comparing import Comparison, Difference, compare
from kzailaw_desktop.citations.checking.quoting import Quotation, beside, quotations

__all__ = ["Comparison", "Difference", "Quotation", "beside", "compare", "quotations"]
