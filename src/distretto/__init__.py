"""Distretto: the open workbench where regions learn cluster policy from evidence and from one another."""
