"""Theme 4: Cluster financing."""

from __future__ import annotations

from distretto.themes.analysis import Question, Theme

THEME = Theme(
    id="financing",
    number=4,
    questions=(
        Question("financing.systems", data=("catalogue.programmes",), method="inventory"),
        Question("financing.soundness", data=("catalogue.clusters",), method="financial_ratios"),
        Question(
            "financing.efficiency", data=("rd_budgets", "catalogue.programmes"), method="data_envelopment_analysis",
        ),
        Question("financing.calls", data=("catalogue.calls",), method="eligibility"),
        Question("financing.money", data=("esif_payments", "interreg"), method="spending_by_region"),
    ),
)
