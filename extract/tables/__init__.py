"""A run's tables on disk: checked, written whole or not at all, and read back typed."""
