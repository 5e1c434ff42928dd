"""Tasks → outcomes, in the order of the tasks, on several cores.

Guarantees:

1. The order of the outcomes is that of the tasks, whatever finishes first; one task or core more or less changes nothing else.
2. Only a few tasks for each core are under way: memory does not grow with their number.
3. A task that ends its process (out of memory, a fault in a C library) fails alone; the others are done again.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import Generic

from .one_file import Outcome, Task, ValueT, failed

#: How many tasks for each core are given out before the first of them is asked for.
_AHEAD = 4


def cores() -> int:
    """How many cores this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def in_order(work: Callable[[Task], Outcome[ValueT]], tasks: Iterable[Task], jobs: int) -> Iterator[Outcome[ValueT]]:
    """The outcomes of tasks.

    Args:
        work: what is done; with more than one job a function of a module, or a `partial` of one.
        tasks: any number of them, taken as they are needed.
        jobs: how many processes; 1 works in this one.
    """
    if jobs == 1:
        yield from map(work, tasks)
        return
    crew = _Crew(work, jobs)
    under_way: deque[tuple[Task, Future[Outcome[ValueT]]]] = deque()
    try:
        for task in tasks:
            under_way.append((task, crew.submit(task)))
            if len(under_way) >= jobs * _AHEAD:
                yield crew.outcome(*under_way.popleft())
        while under_way:
            yield crew.outcome(*under_way.popleft())
    finally:
        crew.pool.shutdown(cancel_futures=True)


class _Crew(Generic[ValueT]):
    """Processes that work; when one of them dies, others take their place."""

    def __init__(self, work: Callable[[Task], Outcome[ValueT]], jobs: int) -> None:
        self.work = work
        self.jobs = jobs
        self.pool = _pool(jobs)

    def submit(self, task: Task) -> Future[Outcome[ValueT]]:
        """Give out a task."""
        try:
            return self.pool.submit(self.work, task)
        except BrokenProcessPool:
            self.pool.shutdown()
            self.pool = _pool(self.jobs)
            return self.pool.submit(self.work, task)

    def outcome(self, task: Task, future: Future[Outcome[ValueT]]) -> Outcome[ValueT]:
        """What a task gave. When a process died under it, it is done again alone: then it is known whose fault it was."""
        try:
            return future.result()
        except BrokenProcessPool:
            with _pool(1) as alone:
                try:
                    return alone.submit(self.work, task).result()
                except BrokenProcessPool:
                    return failed(task, f"{task.source}: the process that read it died; is there enough memory?")


def _pool(jobs: int) -> ProcessPoolExecutor:
    """Processes that start with nothing of this one's state, the same on every system."""
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_begin)


def _begin() -> None:
    """Leave an interrupt to the process that gives out the tasks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
