"""What is kept of people: accounts, organisations, memberships, roles by theme, and the log."""

from distretto.people.models.accounts import User
from distretto.people.models.log import PeopleEntry
from distretto.people.models.organisations import Membership, Organisation
from distretto.people.models.roles import ThemeRole

__all__ = ["Membership", "Organisation", "PeopleEntry", "ThemeRole", "User"]
