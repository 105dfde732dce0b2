"""Meetings, attendees, resolutions and plans from government news, with the place in the text that says so."""
