"""Many files: on all cores, in order, with a report for each; a folder of results that a later run goes on with."""

from __future__ import annotations

from ..export.forms import Form
from .folder import Plan, write_folder
from .many_files import parse_files
from .one_file import Outcome
from .reports import FileReport, Summary

__all__ = ["FileReport", "Form", "Outcome", "Plan", "Summary", "parse_files", "write_folder"]
