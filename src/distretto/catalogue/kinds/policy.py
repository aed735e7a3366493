"""A policy: what a public authority does for clusters and innovation, coded by the EC-OECD policy taxonomy."""

from distretto.catalogue.fields import Field, Kind, Section

KIND = Kind(
    "policy",
    (
        Section(
            "aims",
            (
                Field("objectives", "text", high=2_000, counts=2),
                Field("instruments", "codes", codes="instruments", facet=True, counts=3),
                Field("target_groups", "codes", codes="target_groups", facet=True, counts=3),
                Field("policy_themes", "codes", codes="policy_themes", facet=True, counts=3),
                Field("innovation_phases", "codes", codes="innovation_phases"),
                Field("rd_dimension", "text", high=1_500),
                Field("cluster_dimension", "text", high=1_500),
                Field("eco_activities", "codes", codes="eco_activities", facet=True, counts=0),
            ),
        ),
        Section(
            "means",
            (
                Field("budget_band", "code", codes="budget_bands", facet=True),
                Field("budget", "amount", low=0),
                Field("budget_note", "text", high=800, counts=0),
                Field("budget_sources", "text", high=800),
                Field("governance", "text", high=1_500),
                Field("legal_basis", "text", high=800),
            ),
        ),
        Section(
            "results",
            (
                Field("status", "code", codes="policy_status", facet=True),
                Field("evaluated", "code", codes="yes_no_unknown"),
                Field("evaluated_by", "line", high=200, counts=0),
                Field("evaluation_result", "text", high=2_000),
                Field("context_conditions", "text", high=2_000),
                Field("difficulties", "text", high=1_500, counts=0),
            ),
        ),
    ),
)
