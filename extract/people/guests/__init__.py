"""Names of guests from abroad in scripts without capitals: by the marks around them (`guests`), by what leads
them (`led_guests`), behind their country (`office_guests`, `country_names`), in the list of their side
(`side_lists`) or beside any office (`apposed_guests`).
"""
