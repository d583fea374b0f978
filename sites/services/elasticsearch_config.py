"""What an Elasticsearch on one machine is told: everything that differs from its defaults, written anew at each start.

Only settings that this build and the full distribution both know.
"""

from pathlib import Path

CLUSTER = "jesuisaupays"
NODE = "local"
USER = "elastic"

BRIEF = ("-XX:TieredStopAtLevel=1", "-XX:-UseG1GC", "-XX:+UseSerialGC", "-XX:-AlwaysPreTouch")


def write_config(folder: Path, programs: Path, *, data: Path, port: int, heap: int, brief: bool) -> None:
    """Write the server's config folder; what else is there (the keystore) stays. `port` 0 leaves the choice to the system.

    `brief` is for a server that lives for minutes: it is up after half the work, in half the memory, and never gets as fast as it could.
    """
    folder.mkdir(exist_ok=True)
    settings = {
        "cluster.name": CLUSTER,
        "node.name": NODE,
        "discovery.type": "single-node",
        "network.host": "127.0.0.1",
        "http.port": str(port),
        "transport.port": "0",
        "node.portsfile": "true",  # the server writes the ports that it got into its folder of logs
        "path.data": str(data / "data"),
        "path.logs": str(data / "logs"),
        # Passwords and API keys as in production, on the free licence; on loopback without TLS.
        "xpack.license.self_generated.type": "basic",
        "xpack.security.enabled": "true",
        "xpack.security.autoconfiguration.enabled": "false",
        "xpack.security.enrollment.enabled": "false",
        "xpack.security.http.ssl.enabled": "false",
        "xpack.security.transport.ssl.enabled": "false",
        # On a nearly full disk of a developer's machine every index would become read-only.
        "cluster.routing.allocation.disk.threshold_enabled": "false",
        "xpack.ml.enabled": "false",
    }
    (folder / "elasticsearch.yml").write_text("".join(f"{name}: {_quoted(value)}\n" for name, value in settings.items()))
    (folder / "jvm.options").write_text((programs / "config" / "jvm.options").read_text())
    (folder / "jvm.options.d").mkdir(exist_ok=True)
    (folder / "jvm.options.d" / "local.options").write_text("\n".join(_jvm_options(heap, brief=brief)) + "\n")
    (folder / "log4j2.properties").write_text(LOGGING)


def _jvm_options(heap: int, *, brief: bool) -> list[str]:
    options = [
        f"-Xms{heap}m",
        f"-Xmx{heap}m",
        "-XX:-HeapDumpOnOutOfMemoryError",
        "-Xlog:disable",  # no log of the garbage collector, up to 2 GB of files
        "-Xlog:all=warning:stderr:utctime,level,tags",
    ]
    return [*options, *BRIEF] if brief else options


def _quoted(value: str) -> str:
    """A string of YAML, whatever a path holds."""
    return "'" + value.replace("'", "''") + "'"


# All to the console, that is into the log of the child process.
LOGGING = """\
status = error
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}]%marker %m%consoleException%n
rootLogger.level = info
rootLogger.appenderRef.console.ref = console
"""
