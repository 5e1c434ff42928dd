"""Who leads a task and who is responsible for it."""
