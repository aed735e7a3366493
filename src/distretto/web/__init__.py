"""The web face: a Django project whose pages read a request, ask one question and render the answer."""
