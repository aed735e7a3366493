"""The verbs: what can be done with organisations, memberships and roles. One transaction each."""
