"""Figures as Vega-Lite declarations: one module a kind, each a function from a `Drawing` to a dict."""
