"""Stage 1, *execute*: each chapter becomes an executed notebook, `_build/executed/<chapter>.ipynb`."""
