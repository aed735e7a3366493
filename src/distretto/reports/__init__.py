"""Documents made from findings: the brief of a region as PDF, HTML and DOCX."""
