"""Engines: each answers a MissionQuery."""
