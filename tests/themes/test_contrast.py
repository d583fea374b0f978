import pytest

from themes.contrast import contrast_ratio, relative_luminance


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.48), ("#767676", "#ffffff", 4.54)],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast_ratio(one, other) == pytest.approx(ratio, abs=0.01)


def test_contrast_does_not_depend_on_the_order() -> None:
    assert contrast_ratio("#0a5c45", "#f9c93e") == contrast_ratio("#f9c93e", "#0a5c45")


@pytest.mark.parametrize("value", ["", "red", "#fff", "#12345g", "#1234567", "rgb(0,0,0)"])
def test_other_notations_of_colours_are_refused(value: str) -> None:
    with pytest.raises(ValueError, match="is not a colour"):
        relative_luminance(value)
