"""KzaiLaw Desktop: the law of Kazakhstan in two languages, with everything said about it."""

__version__ = "0.2.0"
