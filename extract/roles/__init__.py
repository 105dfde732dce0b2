"""Offices and ranks: who is what, with title and body in English."""

from extract.roles.finder import find_roles
from extract.roles.mention import RoleMention

__all__ = ["RoleMention", "find_roles"]
