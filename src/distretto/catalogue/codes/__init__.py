"""The lists of codes that records are described with, each with its source, edition and labels in both languages.

A record never says *grant for firms* in words of its own: it says `PI008`, and every face writes the label in the
reader's language. Lists of others (the EC-OECD policy database, the S3 criteria, SPDX) keep their codes; lists of our
own say so. The lists are files (`evidence/classifications/code_lists/`), except five that the evidence, the
themes or the locale data know already.
"""

from distretto.catalogue.codes.directory import code_list, code_lists
from distretto.evidence.classifications.code_lists import Code, CodeList, UnknownCode, UnknownCodeList

__all__ = ["Code", "CodeList", "UnknownCode", "UnknownCodeList", "code_list", "code_lists"]
