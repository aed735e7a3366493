"""Qualitative comparative analysis: which conditions, alone or together, go with an outcome, and in which cases."""

from distretto.methods.qca.calibration import bell, crisp, direct, found_thresholds, indirect
from distretto.methods.qca.cases import Cases, Names, Remarks, cases
from distretto.methods.qca.fit import ModelFit, Sufficiency, TermFit, coverage, model_fit, sufficiency
from distretto.methods.qca.minimisation import (
    Intermediate,
    Model,
    NothingToMinimiseError,
    Solution,
    Solutions,
    assumptions,
    complex_solution,
    parsimonious_solution,
    solutions,
)
from distretto.methods.qca.necessity import Necessity, necessary_supersets, necessity
from distretto.methods.qca.robustness import Robustness, Run, compare, leave_one_out, sweep
from distretto.methods.qca.terms import Term, membership, read_term, term, union
from distretto.methods.qca.truth_table import Cuts, Row, TruthTable, inclusion, reduction, truth_table

__all__ = [
    "Cases",
    "Cuts",
    "Intermediate",
    "Model",
    "ModelFit",
    "Names",
    "Necessity",
    "NothingToMinimiseError",
    "Remarks",
    "Robustness",
    "Row",
    "Run",
    "Solution",
    "Solutions",
    "Sufficiency",
    "Term",
    "TermFit",
    "TruthTable",
    "assumptions",
    "bell",
    "cases",
    "compare",
    "complex_solution",
    "coverage",
    "crisp",
    "direct",
    "found_thresholds",
    "inclusion",
    "indirect",
    "leave_one_out",
    "membership",
    "model_fit",
    "necessary_supersets",
    "necessity",
    "parsimonious_solution",
    "read_term",
    "reduction",
    "solutions",
    "sufficiency",
    "sweep",
    "term",
    "truth_table",
    "union",
]
