"""`python -m extract`: the same program as `extract` and `cli.py`."""

from extract.commands import main

main()
