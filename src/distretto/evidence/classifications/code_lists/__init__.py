"""Lists of codes that are files: what records are described with, each with its source, edition and labels.

The catalogue adds the lists that something else knows already (`catalogue/codes/`). A list of others (the EC-OECD
policy database, the S3 criteria, SPDX) keeps their codes; a list of our own says so. A new edition is a new file.
"""

from distretto.evidence.classifications.code_lists.files import file_list, register
from distretto.evidence.classifications.code_lists.lists import Code, CodeList, UnknownCode, UnknownCodeList

__all__ = ["Code", "CodeList", "UnknownCode", "UnknownCodeList", "file_list", "register"]
