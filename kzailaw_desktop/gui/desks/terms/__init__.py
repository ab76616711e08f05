"""The term desk: legal terms in three languages, and where the law uses them."""
