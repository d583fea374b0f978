"""How much content a run has."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Volume:
    """Country portals, their cities, the missions of each city; `first_portals` is the smaller network of the query counts."""

    portals: int
    first_portals: int
    cities: int
    missions: int
    addresses: int = 16
    """Addresses of each kind of page, where it has several."""

    @property
    def missions_per_portal(self) -> int:
        return self.cities * self.missions

    @property
    def all_missions(self) -> int:
        return self.portals * self.missions_per_portal


FULL = Volume(portals=40, first_portals=4, cities=14, missions=20)
QUICK = Volume(portals=4, first_portals=2, cities=3, missions=4, addresses=2)
