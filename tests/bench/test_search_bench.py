"""The search bench runs from empty servers to its tables. Its figures are nobody's business here."""

import json
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]


def test_a_quick_run_fills_measures_and_reports(tmp_path: Path, elasticsearch_parts: None) -> None:
    output = tmp_path / "results.json"

    done = subprocess.run(
        [sys.executable, "-m", "bench.search", "--quick", "--output", str(output)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    [size] = json.loads(output.read_text())["sizes"]
    assert size["documents"] == size["rebuilt"]["documents"] == 2000
    assert size["search"]["all"]["questions"] == 60
    assert size["published_meanwhile"] > 0
    for name in ("ratio of p95", "suggestion: took", "published → found", "rebuild, documents/s", "page as fallback"):
        assert name in done.stdout
