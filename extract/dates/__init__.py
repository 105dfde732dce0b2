"""The date stage: dates as four languages and three calendars write them, resolved by the text."""
