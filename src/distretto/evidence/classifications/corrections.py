"""What the published table of NUTS changes leaves in words, written down as links between codes.

The table names the kind of change; which new region an old one went into is often only in its remarks. Each
entry here is (old codes, new codes, note): `REDRAWN` where borders moved, `EXACT` where the territory is the
same on both sides. Sources: the remarks of the table itself; Commission Regulations (EU) No 31/2011,
1319/2013, 2016/2066 and 2019/1755.
"""

from __future__ import annotations

EDITIONS = ("2006", "2010", "2013", "2016", "2021")
Links = tuple[tuple[str, str, str], ...]

REDRAWN: dict[tuple[str, str], Links] = {
    ("2006", "2010"): (
        ("ITD", "ITH", "italy-2010"), ("ITE", "ITI", "italy-2010"),
        ("ITD5", "ITH5", "italy-2010"), ("ITE3", "ITI3", "italy-2010"),
        ("ITD59", "ITH59", "italy-2010"), ("ITE31", "ITI31", "italy-2010"),
        ("ITF41", "ITF46 ITF48", ""), ("ITF42", "ITF47 ITF48", ""),
        ("DED1", "DED4", ""), ("DED3", "DED5", ""), ("UKD2", "UKD6", ""), ("UKD5", "UKD7", ""),
        ("UKD21", "UKD61 UKD71", ""), ("UKD51", "UKD71", ""),
    ),
    ("2010", "2013"): (
        ("FR91", "FRA1", "guadeloupe-2013"), ("FR910", "FRA10", "guadeloupe-2013"), ("FR9", "FRA", "guadeloupe-2013"),
        ("SI01", "SI03", "slovenia-2013"), ("SI02", "SI04", "slovenia-2013"),
        ("SI014", "SI034", "slovenia-2013"), ("SI015", "SI035", "slovenia-2013"),
        ("SI016", "SI036", "slovenia-2013"), ("SI021", "SI041", "slovenia-2013"),
    ),
    ("2013", "2016"): (
        ("IE01", "IE04 IE06", "ireland-2016"), ("IE02", "IE05 IE06", "ireland-2016"),
        ("IE011", "IE041 IE062", "ireland-2016"),
        ("UKM2", "UKM7 UKM9", ""), ("UKM3", "UKM8 UKM9", ""),
    ),
    ("2016", "2021"): (
        ("NO03", "NO08 NO09", "norway-2021"), ("NO04", "NO09 NO0A", "norway-2021"),
        ("ITG26", "ITG2E", "sardinia-2021"), ("ITG27", "ITG2F ITG2H", "sardinia-2021"),
        ("ITG28", "ITG2G ITG2H", "sardinia-2021"),
        ("ITG2A", "ITG2E ITG2H", "sardinia-2021"),
        ("ITG2B", "ITG2H", "sardinia-2021"), ("ITG2C", "ITG2H", "sardinia-2021"),
        ("BE321", "BE32A BE329", ""), ("BE322", "BE32B BE329", ""),
        ("BE325", "BE32C BE329", ""), ("BE326", "BE32D BE329", ""),
    ),
}  # fmt: skip

EXACT: dict[tuple[str, str], Links] = {
    ("2013", "2016"): (
        ("HU10", "HU11 HU12", ""), ("LT00", "LT01 LT02", ""), ("PL12", "PL91 PL92", ""), ("DE915 DE919", "DE91C", ""),
    ),
    ("2016", "2021"): (
        ("HR04", "HR02 HR05 HR06", ""), ("BE324 BE327", "BE328", ""), ("ITG25 ITG29", "ITG2D", "sardinia-2021"),
        ("NO021 NO022", "NO020", ""), ("NO061 NO062", "NO060", ""), ("NO072 NO073", "NO074", ""),
        ("NO012 NO031 NO032", "NO082", "norway-2021"), ("NO033 NO034", "NO091", "norway-2021"),
        ("NO041 NO042", "NO092", "norway-2021"), ("NO051 NO052", "NO0A2", "norway-2021"),
    ),
}  # fmt: skip

SWALLOWED: dict[tuple[str, str], Links] = {  # the old region lies wholly in a larger new one that has more besides
    ("2016", "2021"): (("NO01", "NO08", "norway-2021"), ("NO05", "NO0A", "norway-2021")),
}

# Countries without statistical regions in the table, and names that it does not give.
COUNTRIES = {
    "BA": "Bosna i Hercegovina", "XK": "Kosova / Kosovo", "MD": "Moldova", "UA": "Україна", "SM": "San Marino",
}  # fmt: skip
NAMES = {
    "IE": "Éire / Ireland", "ITE": "Centro (IT)",
    "NO01": "Oslo og Akershus", "NO03": "Sør-Østlandet", "NO04": "Agder og Rogaland",
    "NO05": "Vestlandet", "NO011": "Oslo", "NO012": "Akershus", "NO021": "Hedmark", "NO022": "Oppland",
    "NO031": "Østfold", "NO032": "Buskerud", "NO033": "Vestfold", "NO034": "Telemark", "NO041": "Aust-Agder",
    "NO042": "Vest-Agder", "NO043": "Rogaland",
    "NO051": "Hordaland", "NO052": "Sogn og Fjordane", "NO053": "Møre og Romsdal", "NO061": "Sør-Trøndelag",
    "NO062": "Nord-Trøndelag", "NO072": "Troms", "NO073": "Finnmark",
    "ME": "Crna Gora", "ME0": "Crna Gora", "ME00": "Crna Gora", "ME000": "Crna Gora",
    "EL1": "Βόρεια Ελλάδα", "EL2": "Κεντρική Ελλάδα", "FRY": "Régions ultrapériphériques",
    "AL02": "Qendër", "AL034": "Korçë",
    "RS": "Србија", "RO32": "București-Ilfov", "FR10": "Île-de-France", "FR1": "Île-de-France",
}  # fmt: skip
