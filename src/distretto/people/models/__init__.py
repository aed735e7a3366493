"""What is kept of people: accounts, organisations, memberships, and roles by theme."""

from distretto.people.models.accounts import User
from distretto.people.models.organisations import Membership, Organisation
from distretto.people.models.roles import ThemeRole

__all__ = ["Membership", "Organisation", "ThemeRole", "User"]
