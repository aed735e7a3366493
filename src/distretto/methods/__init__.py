"""How it is computed: published methods as pure functions, arrays in, arrays or frozen dataclasses out."""
