"""The bench runs from empty servers to its tables. Its figures are nobody's business here."""

import json
import subprocess
import sys
from pathlib import Path

from bench.pages import KINDS
from bench.volume import QUICK

REPOSITORY = Path(__file__).resolve().parents[2]


def test_a_quick_run_fills_measures_and_reports(tmp_path: Path) -> None:
    output = tmp_path / "results.json"

    done = subprocess.run(
        [sys.executable, "-m", "bench", "--quick", "--output", str(output)], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    results = json.loads(output.read_text())
    for kind in KINDS:
        assert kind.label in done.stdout
        assert results["pages"]["network"][kind.code]["queries"] == results["first_pages"][kind.code]["queries"]
        assert results["timings"][kind.code]["network"]["web_ms"] > 0
    assert results["volume"]["portals"] == QUICK.portals
    assert results["opening"]["cities"] == 14
