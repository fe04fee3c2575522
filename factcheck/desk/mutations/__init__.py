"""The kinds of error that are planted to see whether lint finds them: one file each, found by its name."""

from factcheck.desk.mutations.contract import Kind, Site, kinds
from factcheck.desk.mutations.plant import Planted, plant

__all__ = ["Kind", "Planted", "Site", "kinds", "plant"]
