"""Composite indicators: many indicators made one number, with every decision in sight and what it does to the ranks."""

from distretto.methods.composite.aggregation import AGGREGATIONS, Aggregation, aggregated, copeland, outranking
from distretto.methods.composite.coherence import (
    Components,
    collinear,
    correlations,
    cronbach_alpha,
    factor_weights,
    pca_weights,
    principal_components,
    varimax,
)
from distretto.methods.composite.framework import Framework, framework, measured
from distretto.methods.composite.index import Composite, Recipe, composite, contributions, ranks
from distretto.methods.composite.missing import IMPUTATIONS, Imputation, imputed
from distretto.methods.composite.normalisation import KINDS, Normalisation, normalised, ranks_below
from distretto.methods.composite.outliers import (
    LOGARITHMS,
    Logarithm,
    Treated,
    Treatment,
    box_cox,
    kurtosis,
    logged,
    skewness,
    treated,
    winsorised,
)
from distretto.methods.composite.sensitivity import Sensitivity, sensitivity
from distretto.methods.composite.sobol import SobolIndices, sobol_design, sobol_indices
from distretto.methods.composite.uncertainty import Choices, Uncertainty, uncertainty

__all__ = [
    "AGGREGATIONS",
    "IMPUTATIONS",
    "KINDS",
    "LOGARITHMS",
    "Aggregation",
    "Choices",
    "Components",
    "Composite",
    "Framework",
    "Imputation",
    "Logarithm",
    "Normalisation",
    "Recipe",
    "Sensitivity",
    "SobolIndices",
    "Treated",
    "Treatment",
    "Uncertainty",
    "aggregated",
    "box_cox",
    "collinear",
    "composite",
    "contributions",
    "copeland",
    "correlations",
    "cronbach_alpha",
    "factor_weights",
    "framework",
    "imputed",
    "kurtosis",
    "logged",
    "measured",
    "normalised",
    "outranking",
    "pca_weights",
    "principal_components",
    "ranks",
    "ranks_below",
    "sensitivity",
    "skewness",
    "sobol_design",
    "sobol_indices",
    "treated",
    "uncertainty",
    "varimax",
    "winsorised",
]
