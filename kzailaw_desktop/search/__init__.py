"""Search in Kazakh, Russian and English."""

from kzailaw_desktop.search.find import find_in
from kzailaw_desktop.search.glossary import Glossary
from kzailaw_desktop.search.index import SearchIndex
from kzailaw_desktop.search.port import Hit, SearchRequest, SearchResults

__all__ = ["Glossary", "Hit", "SearchIndex", "SearchRequest", "SearchResults", "find_in"]
