"""The forms in which records leave and enter the catalogue: CSV, workbooks, linked data, and others' flat files."""
