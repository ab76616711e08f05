"""Acts in Markdown, with the facts that a YAML head or file states of them."""
