"""The user's own work kept safe in the window: damage, other writers, full disks, copies."""
