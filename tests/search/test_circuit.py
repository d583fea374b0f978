"""A server that does not answer is asked by nobody but the thread that waits for it, ever more rarely."""

import threading
import time
from itertools import pairwise

from search.engines.circuit import Circuit

PATIENCE = 10.0


class Server:
    """Answers once it is up; remembers when it was asked."""

    def __init__(self) -> None:
        self.is_up = False
        self.asked: list[float] = []
        self.often = threading.Event()

    def probe(self) -> None:
        self.asked.append(time.monotonic())
        if len(self.asked) >= 6:
            self.often.set()
        if not self.is_up:
            raise ConnectionError("not yet")


def test_it_is_asked_ever_more_rarely_until_it_answers():
    server = Server()
    circuit = Circuit(server.probe, first_pause=0.05, longest_pause=0.4)
    assert not circuit.is_open

    circuit.trip(ConnectionError("no"))
    assert circuit.is_open
    assert server.often.wait(PATIENCE)
    assert circuit.is_open

    pauses = [later - earlier for earlier, later in pairwise(server.asked)]
    assert pauses[0] >= 0.1
    assert min(pauses[3:]) >= 0.4

    server.is_up = True
    _closes(circuit)


def test_many_failures_at_once_are_one():
    server = Server()
    circuit = Circuit(server.probe, first_pause=0.05, longest_pause=0.05)
    before = threading.active_count()

    for _ in range(5):
        circuit.trip(ConnectionError("no"))

    assert threading.active_count() == before + 1
    server.is_up = True
    _closes(circuit)


def _closes(circuit: Circuit) -> None:
    deadline = time.monotonic() + PATIENCE
    while circuit.is_open:
        assert time.monotonic() < deadline
        time.sleep(0.02)
