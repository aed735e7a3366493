"""What each page shows, put together before anything is rendered."""
