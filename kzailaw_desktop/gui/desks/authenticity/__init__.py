"""The authenticity desk: where the Kazakh and the Russian text of an act may differ."""
