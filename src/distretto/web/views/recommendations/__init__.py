"""Recommendations: read by everybody, written by a group's coordinators, replied to by whom they address."""
