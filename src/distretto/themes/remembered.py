"""Work that several questions have in common, done once: an index of all regions is the same whichever asks."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from functools import wraps
from threading import Lock
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

T = TypeVar("T")


def remembered(most: int) -> Callable[[Callable[..., T]], Callable[..., T]]:
    """Keep the last `most` results of a pure function in this process, by the content of its arguments.

    Arguments in order say what is asked: arrays, and what can be hashed. Named ones do not (to whom progress is
    told, say). Who asks for what is being worked out waits for it; what failed is tried again by whoever waited.
    Nobody may change a result: it is every asker's.
    """

    def around(work: Callable[..., T]) -> Callable[..., T]:
        kept: OrderedDict[Hashable, Future[T]] = OrderedDict()
        lock = Lock()

        @wraps(work)
        def asked(*arguments: Any, **beside: Any) -> T:
            key = tuple(_content(one) for one in arguments)
            while True:
                with lock:
                    found = kept.get(key)
                    if found is None:
                        mine = kept[key] = Future[T]()
                        while len(kept) > most:
                            kept.popitem(last=False)
                    else:
                        kept.move_to_end(key)
                if found is None:
                    break
                if found.exception() is None:
                    return found.result()
            try:
                result = work(*arguments, **beside)
            except BaseException as error:
                with lock:
                    if kept.get(key) is mine:
                        del kept[key]
                mine.set_exception(error)
                raise
            mine.set_result(result)
            return result

        return asked

    return around


def _content(argument: Hashable | NDArray[Any]) -> Hashable:
    """What two arguments have in common if they are the same question."""
    if isinstance(argument, np.ndarray):
        return argument.shape, argument.dtype.str, hashlib.sha256(argument.tobytes()).digest()
    return argument
