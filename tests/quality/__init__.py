"""The quality gate: gold for the samples, a scorer, and floors that may only rise."""
