import pytest
from content.models import *
from tests.factories import page_of
from .desk import *
from .conftest import visitor_of

def test_one(focal_point, world):
    form = focal_point.new(page_of(world.douala), MissionPage)
    print({k: v for k, v in form.values.lists()})
    form.fill(**WHAT_A_MISSION_NEEDS)
    r = form.publish()
    print(r.status_code, r.get("location"))
    if r.status_code == 200: print(problems_in(r))
    page = MissionPage.objects.get(title="Lire à voix haute à Deïdo")
    print(page.live, page.mission.__dict__)
    for portal, lang in ((world.cameroon, "fr"), (world.cameroon, "en"), (world.hub, "fr")):
        for q in ("", "?q=voix haute"):
            r = visitor_of(portal).get(f"/{lang}/missions/{q}")
            print(portal, lang, q, "Lire à voix haute" in r.content.decode())
    assert 0
