"""From a query to what the engine is asked."""
