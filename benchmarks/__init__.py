"""Comparisons of speed: ratios of things measured in turn, in one run (`make bench`)."""
