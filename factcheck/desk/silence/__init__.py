"""Findings that somebody has decided not to hear of: by a comment, in an ignore file, or in a baseline."""

from factcheck.desk.silence.apply import Looked, known_rules, never_silenced, silence
from factcheck.desk.silence.baseline import Baseline, judged_by
from factcheck.desk.silence.ignored import Ignored, ignored

__all__ = ["Baseline", "Ignored", "Looked", "ignored", "judged_by", "known_rules", "never_silenced", "silence"]
