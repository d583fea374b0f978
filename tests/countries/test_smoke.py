import time
def test_a(world):
    t=time.time(); 
    print(world.cameroon, world.douala_mission.url)
def test_b(world, world_snapshot):
    t=time.time(); world_snapshot.restore(); print(time.time()-t, {k: len(v) for k,v in world_snapshot._tables.items()})
def test_c(world):
    world.douala.delete
def test_d(reference_data, reference_snapshot):
    t=time.time(); reference_snapshot.restore(); print(time.time()-t)
