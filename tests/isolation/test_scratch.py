from .canaries import *


def test_x(guarded):
    for p in PLACES:
        print(Canaries.of(p))
    for p in ROLES:
        print(user_of(p))
