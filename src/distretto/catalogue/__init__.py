"""What regions know: policies, clusters, practices, programmes and cases as structured, sourced records."""
