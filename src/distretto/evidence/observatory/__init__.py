"""The starter observatory: tables built from providers' files, carried by the package."""
