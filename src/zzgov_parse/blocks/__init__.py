"""Lines to blocks: what each run of lines is, and where lines are joined."""
