"""Views: each reads the request, asks one question, and renders."""
