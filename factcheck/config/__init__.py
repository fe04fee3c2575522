"""Settings, each with the place it came from."""

from factcheck.config.load import load
from factcheck.config.settings import Setting, Settings

__all__ = ["Setting", "Settings", "load"]
