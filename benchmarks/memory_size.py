"""How much memory this process holds."""

import os
import sys
from pathlib import Path
from typing import Any


def resident_bytes() -> int:
    """The resident set, without what was paged out or never touched."""
    if sys.platform == "win32":
        return _working_set()
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    import resource

    # macOS counts bytes, and only the highest point.
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _working_set() -> int:
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS of the Windows API."""

        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            *(
                (name, ctypes.c_size_t)
                for name in (
                    *("PeakWorkingSetSize", "WorkingSetSize"),
                    *("QuotaPeakPagedPoolUsage", "QuotaPagedPoolUsage"),
                    *("QuotaPeakNonPagedPoolUsage", "QuotaNonPagedPoolUsage"),
                    *("PagefileUsage", "PeakPagefileUsage"),
                )
            ),
        )

    counters = Counters(cb=ctypes.sizeof(Counters))
    # Named by a variable: mypy on Linux knows no such thing.
    kernel: Any = vars(ctypes)["WinDLL"]("kernel32")
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    kernel.K32GetProcessMemoryInfo.argtypes = (
        wintypes.HANDLE,
        ctypes.POINTER(Counters),
        wintypes.DWORD,
    )
    kernel.K32GetProcessMemoryInfo(
        kernel.GetCurrentProcess(), ctypes.byref(counters), ctypes.sizeof(counters)
    )
    return int(counters.WorkingSetSize)
