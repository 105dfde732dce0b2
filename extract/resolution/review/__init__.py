"""What deserves the eye of an analyst."""
