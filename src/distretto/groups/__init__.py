"""How groups decide: discussion, proposal, consultation, ballot, decision, recommendation, pilot, monitoring."""
