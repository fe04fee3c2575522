"""A corpus that is too large for one machine: its articles in partitions, what they are filed under in buckets.

Two functions do the work and know neither engine nor files: `partition.extract_partition` and `bucket.group_bucket`.
`jobs` reads and writes for them, `run` says what has to be done, `engine` has it done by Dask. Needs the extra cluster.
"""
