"""What may be done with drafts and pins: every verb, and what is read of them."""
