"""The network on one machine, with content: what `make demo` starts (`python -m sites.demo`), and the registry of its content."""
