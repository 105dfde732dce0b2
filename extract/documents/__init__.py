"""The document stage: official documents cited by number, and how they relate; `stage` does it."""
