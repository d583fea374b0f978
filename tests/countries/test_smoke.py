import pytest
@pytest.mark.django_db(transaction=True)
def test_a(world):
    print(world.cameroon)
@pytest.mark.django_db(transaction=True)
def test_b(world):
    print(world.cameroon)
@pytest.mark.django_db(transaction=True)
def test_b1(world):
    print(world.cameroon)
@pytest.mark.django_db
def test_c0(transactional_db):
    pass
def test_c(world):
    print(world.cameroon.root_page.specific)
def test_d(reference_data):pass
