"""What stands behind each method: its references in full, the cases on which it is checked, a row worked out."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from distretto.themes.analysis import Method

BESIDE = (
    Method("consensus", "least over the groups of (1 + c) / (2 + n)", "Small and others (2021)"),
    Method("ballots", "q = ⌈e p / 100⌉,  a_i = Σ x_vi,  T_i = Σ s_vi,  (p_i, α_i, q_i)", "Balinski and Laraki (2007)"),
    Method("progress_lights", "s = (e(t) − v) / (T − b)", "Project Management Institute (2019)"),
    Method("disclosure", "n < n_min,  (x_1 + x_2) / x > s", "Hundepool and others (2012)"),
    Method("agglomeration", "γ = (G − (1 − Σx²) H) / ((1 − Σx²)(1 − H))", "Ellison and Glaeser (1997)"),
    Method("skill_relatedness", "SR_ij = F_ij F / (F_i F_j)", "Neffke and Henning (2013)"),
)
"""The methods that no analysis declares: those of the groups' work, of a table of one's own, and of Python alone."""
WHERE: Mapping[str, str] = MappingProxyType(
    {
        "consensus": "groups/", "ballots": "groups/", "progress_lights": "groups/", "disclosure": "",
        "agglomeration": "", "skill_relatedness": "",
    }
)
"""Where each is applied: the address below the language, empty where that is no page; its words are `where-NAME`."""

ISARD = "Isard, W. (1960), Methods of Regional Analysis: An Introduction to Regional Science, MIT Press, ch. 7"
HIDALGO = (
    "Hidalgo, C. A., Klinger, B., Barabási, A.-L. & Hausmann, R. (2007), The product space conditions the development "
    "of nations, Science 317(5837), 482–487"
)
BALLAND = (
    "Balland, P.-A., Boschma, R., Crespo, J. & Rigby, D. L. (2019), Smart specialization policy in the European Union: "
    "relatedness, knowledge complexity and regional diversification, Regional Studies 53(9), 1252–1268"
)

REFERENCES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "location_quotient": (
            ISARD,
            "O’Donoghue, D. & Gleave, B. (2004), A note on methods for measuring industrial agglomeration, "
            "Regional Studies 38(4), 419–427",
            "Guimarães, P., Figueiredo, O. & Woodward, D. (2009), Dartboard tests for the location quotient, "
            "Regional Science and Urban Economics 39(3), 360–364",
            "Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference, "
            "Journal of the American Statistical Association 22(158), 209–212",
        ),
        "hidden_cells": (
            "Davis, E. (1987), Constraint propagation with interval labels, Artificial Intelligence 32(3), 281–331",
            "Cox, L. H. (1995), Network models for complementary cell suppression, "
            "Journal of the American Statistical Association 90(432), 1453–1462",
        ),
        "cluster_stars": (
            "Ketels, C. & Protsiv, S. (2014), European Cluster Panorama 2014, European Cluster Observatory",
        ),
        "concentration": (
            "Herfindahl, O. C. (1950), Concentration in the U.S. Steel Industry, Columbia University",
            "Krugman, P. (1991), Geography and Trade, MIT Press",
        ),
        "variety": (
            "Frenken, K., Van Oort, F. & Verburg, T. (2007), Related variety, unrelated variety and regional economic "
            "growth, Regional Studies 41(5), 685–697",
        ),
        "shift_share": (
            "Dunn, E. S. (1960), A statistical and analytical technique for regional analysis, "
            "Papers of the Regional Science Association 6, 97–112",
            "Esteban-Marquillas, J. M. (1972), A reinterpretation of shift-share analysis, "
            "Regional and Urban Economics 2(3), 249–255",
            "Barff, R. A. & Knight, P. L. (1988), Dynamic shift-share analysis, Growth and Change 19(2), 1–10",
        ),
        "relatedness": (HIDALGO, BALLAND),
        "complexity": (
            "Hidalgo, C. A. & Hausmann, R. (2009), The building blocks of economic complexity, "
            "PNAS 106(26), 10570–10575",
            "Tacchella, A., Cristelli, M., Caldarelli, G., Gabrielli, A. & Pietronero, L. (2012), A new metrics for "
            "countries’ fitness and products’ complexity, Scientific Reports 2, 723",
        ),
        "opportunity_frontier": (BALLAND,),
        "anchors": (HIDALGO,),
        "entry_backtest": (
            "Hanley, J. A. & McNeil, B. J. (1982), The meaning and use of the area under a receiver operating "
            "characteristic (ROC) curve, Radiology 143(1), 29–36",
            "DeLong, E. R., DeLong, D. M. & Clarke-Pearson, D. L. (1988), Comparing the areas under two or more "
            "correlated receiver operating characteristic curves, Biometrics 44(3), 837–845",
            "Obuchowski, N. A. (1997), Nonparametric analysis of clustered ROC curve data, Biometrics 53(2), 567–578",
        ),
        "shuffles": (
            "Strona, G., Nappo, D., Boccacci, F., Fattorini, S. & San-Miguel-Ayanz, J. (2014), A fast and unbiased "
            "procedure to randomize ecological binary matrices with fixed row and column totals, "
            "Nature Communications 5, 4114",
        ),
        "qualitative_comparative_analysis": (
            "Ragin, C. C. (2008), Redesigning Social Inquiry: Fuzzy Sets and Beyond, University of Chicago Press",
            "Schneider, C. Q. & Wagemann, C. (2012), Set-Theoretic Methods for the Social Sciences, "
            "Cambridge University Press",
            "Duşa, A. (2019), QCA with R: A Comprehensive Resource, Springer",
        ),
        "policy_mix_matrix": (
            "Flanagan, K., Uyarra, E. & Laranja, M. (2011), Reconceptualising the “policy mix” for innovation, "
            "Research Policy 40(5), 702–713",
        ),
        "paired_scores": (
            "Dixon, W. J. & Mood, A. M. (1946), The statistical sign test, "
            "Journal of the American Statistical Association 41(236), 557–566",
        ),
        "matching": (
            "Gale, D. & Shapley, L. S. (1962), College admissions and the stability of marriage, "
            "American Mathematical Monthly 69(1), 9–15",
            "Roth, A. E. (1984), Stability and polarization of interests in job matching, Econometrica 52(1), 47–57",
            "Sotomayor, M. (1999), Three remarks on the many-to-many stable matching problem, "
            "Mathematical Social Sciences 38(1), 55–70",
        ),
        "occupations": (
            "Sparck Jones, K. (1972), A statistical interpretation of term specificity and its application in "
            "retrieval, Journal of Documentation 28(1), 11–21",
            "Alabdulkareem, A., Frank, M. R., Sun, L., AlShebli, B., Hidalgo, C. & Rahwan, I. (2018), Unpacking the "
            "polarization of workplace skills, Science Advances 4(7), eaao6030",
            "Kanders, K., Djumalieva, J., Sleeman, C. & Orlik, J. (2020), Mapping Career Causeways, Nesta",
            "Pollack, M. (1960), The maximum capacity through a network, Operations Research 8(5), 733–736",
        ),
        "top_down_bottom_up": ("Fisher, R. A. (1935), The Design of Experiments, Oliver & Boyd, ch. 2",),
        "structural_likeness": (
            "Gower, J. C. (1971), A general coefficient of similarity and some of its properties, "
            "Biometrics 27(4), 857–871",
        ),
        "job_quality": (
            "Leschke, J. & Watt, A. (2014), Challenges in constructing a multi-dimensional European Job Quality Index, "
            "Social Indicators Research 118(1), 1–31",
            "United Nations Economic Commission for Europe (2015), Handbook on Measuring Quality of Employment",
        ),
        "job_projection": (
            "Bureau of Labor Statistics, Handbook of Methods, Employment Projections",
            "Cedefop (2012), Skills supply and demand in Europe: methodological framework, Research Paper 25",
        ),
        "training_gap": (
            "Wolbers, M. H. J. (2003), Job mismatches and their labour-market effects among school-leavers in Europe, "
            "European Sociological Review 19(3), 249–266",
            "Montt, G. (2015), The causes and consequences of field-of-study mismatch, OECD Social, Employment and "
            "Migration Working Papers 167",
        ),
        "consensus": (
            "Small, C., Bjorkegren, M., Erkkilä, T., Shaw, L. & Megill, C. (2021), Polis: scaling deliberation by "
            "mapping high dimensional opinion spaces, Recerca 26(2)",
            "Rousseeuw, P. J. (1987), Silhouettes: a graphical aid to the interpretation and validation of cluster "
            "analysis, Journal of Computational and Applied Mathematics 20, 53–65",
            "Hennig, C. (2007), Cluster-wise assessment of cluster stability, "
            "Computational Statistics & Data Analysis 52(1), 258–271",
            "Benjamini, Y. & Hochberg, Y. (1995), Controlling the false discovery rate: a practical and powerful "
            "approach to multiple testing, Journal of the Royal Statistical Society B 57(1), 289–300",
        ),
        "ballots": (
            "Balinski, M. & Laraki, R. (2007), A theory of measuring, electing, and ranking, PNAS 104(21), 8720–8725",
            "Brams, S. J. & Fishburn, P. C. (1978), Approval voting, American Political Science Review 72(3), 831–847",
            "Endenburg, G. (1998), Sociocracy: The Organization of Decision-Making, Eburon",
        ),
        "progress_lights": (
            "Project Management Institute (2019), The Standard for Earned Value Management",
            "IEC 31010:2019, Risk management: Risk assessment techniques, B.10.3",
        ),
        "disclosure": (
            "Hundepool, A. et al. (2012), Statistical Disclosure Control, Wiley, sections 4.2 and 4.4",
            "Fischetti, M. & Salazar, J. J. (2001), Solving the cell suppression problem on tabular data with linear "
            "constraints, Management Science 47(7), 1008–1027",
        ),
        "agglomeration": (
            "Ellison, G. & Glaeser, E. L. (1997), Geographic concentration in U.S. manufacturing industries: a "
            "dartboard approach, Journal of Political Economy 105(5), 889–927",
            "Ellison, G., Glaeser, E. L. & Kerr, W. R. (2010), What causes industry agglomeration? Evidence from "
            "coagglomeration patterns, American Economic Review 100(3), 1195–1213",
        ),
        "skill_relatedness": (
            "Neffke, F. & Henning, M. (2013), Skill relatedness and firm diversification, "
            "Strategic Management Journal 34(3), 297–316",
            "Neffke, F., Otto, A. & Weyh, A. (2017), Inter-industry labor flows, "
            "Journal of Economic Behavior & Organization 142, 275–292",
        ),
    }
)
"""The references of a method in full."""

CHECKED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "location_quotient": ("specialisation_textbook", "specialisation_german_laender"),
        "cluster_stars": ("cluster_stars_definition",),
        "concentration": (
            "specialisation_textbook",
            "specialisation_german_laender",
            "ellison_glaeser_fk2014",
        ),
        "variety": ("variety_sitc",),
        "relatedness": ("relatedness_sitc2",),
        "complexity": ("complexity_world_trade",),
        "opportunity_frontier": ("smart_specialisation_frontier",),
        "shift_share": ("shift_share",),
        "structural_likeness": ("structural_similarity_asem",),
        "consensus": ("consensus_red_dwarf",),
        "ballots": ("ballots_orsay", "ballots_tennessee"),
        "agglomeration": ("specialisation_textbook", "ellison_glaeser_fk2014"),
        "skill_relatedness": ("skill_relatedness_mobility",),
    }
)
"""The published cases that a method is tested against; each has its words as the message `case-NAME`."""

_MARCHE = {"region": "ITI3"}
_BESIDE_ITALY = {"region": "ITI3", "reference": "IT"}
EXAMPLES: Mapping[str, tuple[str, Mapping[str, object]]] = MappingProxyType(
    {
        "location_quotient": ("specialisation.profile", _BESIDE_ITALY),
        "hidden_cells": ("specialisation.profile", _BESIDE_ITALY),
        "cluster_stars": ("specialisation.profile", _MARCHE),
        "concentration": ("specialisation.profile", _BESIDE_ITALY),
        "variety": ("specialisation.profile", _MARCHE),
        "shift_share": ("specialisation.growth", {**_BESIDE_ITALY, "first_year": 2011}),
        "relatedness": ("specialisation.frontier", _MARCHE),
        "complexity": ("specialisation.frontier", _MARCHE),
        "opportunity_frontier": ("specialisation.frontier", _MARCHE),
        "entry_backtest": ("specialisation.frontier", _MARCHE),
        "shuffles": ("specialisation.backtest", {}),
        "job_quality": ("skills.jobs", _MARCHE),
        "job_projection": ("skills.needs", {"region": "IT"}),
        "training_gap": ("skills.training", {"region": "IT"}),
        "occupations": ("skills.distance", {"to_occupation": "2163.1.3.2"}),
    }
)
"""The finding that holds the row worked out in the message `example-NAME`."""
