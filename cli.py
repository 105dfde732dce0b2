"""The program from a checkout: `python cli.py run`."""

from extract.program import main

if __name__ == "__main__":
    main()
