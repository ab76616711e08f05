"""Search in Kazakh, Russian and English."""

from kzailaw_desktop.search.answers.extracts.find import find_in
from kzailaw_desktop.search.index import SearchIndex
from kzailaw_desktop.search.port import Hit, SearchRequest, SearchResults
from kzailaw_desktop.search.words.glossary import Glossary

__all__ = ["Glossary", "Hit", "SearchIndex", "SearchRequest", "SearchResults", "find_in"]
