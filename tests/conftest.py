"""What all tests share: how thorough hypothesis is, and where the fixtures are.

`HYPOTHESIS_PROFILE=ci` tries at least 500 examples of each invariant, the same ones at every run. The ordinary profile
tries fewer, others each time, and remembers what failed.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile("ordinary", max_examples=40, deadline=None, suppress_health_check=_SLOW)
settings.register_profile("ci", max_examples=500, deadline=None, derandomize=True, suppress_health_check=_SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ordinary"))
