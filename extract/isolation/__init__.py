"""Articles are read in processes apart, so that none can hang, fill the memory or end a run.

When all are read these processes can do a share of the linking (see `shared_work`). The process itself is
`child`, which `process` starts and `reader` asks; nothing is imported here, so that it loads what it needs.
"""
