"""Background tasks, settings, places, interface languages."""
