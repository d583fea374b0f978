"""What the public pages cost: the network of 40 portals beside a plain Wagtail project, in the same run (docs/bench.md)."""
