from content.models import *
from tests.factories import page_of

from .conftest import visitor_of
from .desk import *


def test_translation_edit(focal_point, world):
    english = MissionPage.objects.get(title="Paint the school of Deido")
    form = focal_point.edit(english)
    print({k: v for k, v in form.values.lists()})
    form.fill(title="Paint the whole school of Deido")
    r = form.publish()
    print(r.status_code, r.get("location"))
    if r.status_code == 200: print(problems_in(r))
    english.refresh_from_db()
    print(english.title, english.live, english.modality, english.mission_type)
    assert 0

def test_draft(focal_point, world):
    form = focal_point.new(page_of(world.douala), MissionPage)
    form.fill(title="Mot")
    r = form.autosave()
    print(r.status_code, r.content[:500])
    form = focal_point.new(page_of(world.douala), MissionPage)
    form.fill(title="Mot", slug="mot-2", answer_url="pas une adresse", availability="slots")
    r = form.save()
    print(r.status_code, r.get("location"))
    if r.status_code == 200: print(problems_in(r))
    assert 0

def test_schedule(focal_point, world):
    form = focal_point.new(page_of(world.douala), MissionPage)
    form.fill(**WHAT_A_MISSION_NEEDS, go_live_at="2030-01-01 10:00")
    r = form.publish()
    print(r.status_code, r.get("location"))
    if r.status_code == 200: print(problems_in(r))
    print(MissionPage.objects.get(title=WHAT_A_MISSION_NEEDS["title"]).live)
    r = visitor_of(world.cameroon).get("/fr/missions/")
    print("Lire à voix haute" in r.content.decode())
    assert 0
