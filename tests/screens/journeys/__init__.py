"""Journeys of somebody who does not look and does not touch; beside it, what they hear."""
