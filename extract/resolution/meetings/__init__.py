"""Which reports are of one meeting: `neighbourhoods` of `reports`, linked by `links` and `meetings`.

`reported` and `report_columns` hold all reports of a corpus; `rows` tells what is one.
"""
