"""SDMX-CSV is known by its header: its codes are areas, times, units and statuses."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from factcheck.extract import extract
from factcheck.model import Fact, Status
from factcheck.sources import read_data

HEAD = "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS\n"
FLOW = "dataflow,X:NA(1.0),I,"


def observed(rows: str, head: str = HEAD) -> list[Fact]:
    return [one for each in read_data(Path("na.csv"), (head + rows).encode("utf-8")) for one in extract(each)]


def test_an_observation_is_a_fact() -> None:
    (one,) = observed(f"{FLOW}VN,GDP,2023-Q1,1234.5,VND,9,E\n")
    assert (one.indicator, one.area, one.status, one.quantity.unit) == ("gdp", "VN", Status.ESTIMATE, "VND")
    assert (one.quantity.value, one.quantity.step) == (Decimal("1234.5") * 10**9, Decimal("0.1") * 10**9)
    assert one.period is not None
    assert (one.period.start.isoformat(), one.place.locator) == ("2023-01-01", "G2")


def test_labels_say_more_than_codes() -> None:
    head = HEAD.replace("INDICATOR", "INDICATOR: Indicator").replace("REF_AREA", "REF_AREA: Area")
    (one,) = observed(f"{FLOW}VN: Vietnam,CPI_X: Consumer price index,2023,3.25,PT,0,A\n", head)
    assert (one.indicator, one.quantity.unit, one.quantity.low) == ("cpi", "%", Decimal("3.245"))


def test_what_is_missing_is_no_figure_and_unknown_codes_stay_words() -> None:
    assert observed(f"{FLOW}VN,GDP,2023,,VND,0,M\n") == []
    (one,) = observed(f"{FLOW}Q7,ABC_DEF,2023,1.5,KG_X,0,A\n")
    assert (one.indicator, one.area, one.holder, one.quantity.unit) == (None, None, "Q7", "kg_x")
