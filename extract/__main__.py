"""`python -m extract`: the same program as `extract` and `cli.py`."""

from extract.program import main

main()
