"""Which settings a kiosk starts with."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import StoreError
from kiosk.core.provision import as_toml, example, keep, provide
from kiosk.core.settings import DECLARED, Settings, load_settings, load_table
from kiosk.core.store import SETTINGS, Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "data")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


def test_without_any_file_the_defaults_stand(store: Store) -> None:
    provision = provide([], store, {})

    assert provision.settings == Settings()
    assert not provision.faults


def test_staff_stand_above_the_clinics_file_and_the_command_line_above_both(
    store: Store, file: Path
) -> None:
    file.write_text('region = "uk"\nclinic_name = "Elm"\ndesk_name = "help point"')
    keep(store, {"region": "ie", "clinic_name": "Oak"})

    settings = provide([file], store, {"region": "nz"}).settings

    assert (settings.region, settings.clinic_name, settings.desk_name) == (
        "nz",
        "Oak",
        "help point",
    )


def test_what_staff_kept_before_stays(store: Store) -> None:
    keep(store, {"region": "ie"})
    keep(store, {"off_from": "20:00"})

    settings = provide([], store, {}).settings

    assert (settings.region, settings.off_from) == ("ie", "20:00")


def test_a_broken_clinics_file_leaves_no_number_and_tells_staff(store: Store, file: Path) -> None:
    file.write_text('clinic_name = "Elm"\nis_set_up = true\nregion = 9')

    provision = provide([file], store, {})

    assert provision.settings == Settings(region="other", signs_check="signs-list")
    assert provision.faults == (f"{file}:3: region: must be a text in quotes",)


def test_a_broken_file_of_staff_falls_back_to_the_clinics(store: Store, file: Path) -> None:
    file.write_text('region = "uk"\nis_set_up = true')
    store.write(SETTINGS, b"region = ")

    provision = provide([file], store, {})

    assert (provision.settings.region, provision.settings.is_set_up) == ("uk", False)
    assert len(provision.faults) == 1


def test_a_change_mends_a_broken_file_of_staff(store: Store) -> None:
    store.write(SETTINGS, b"region = ")
    keep(store, {"region": "uk"})

    assert provide([], store, {}).settings.region == "uk"


def test_a_file_that_is_not_there_is_told(store: Store, file: Path) -> None:
    assert provide([file], store, {}).faults == (
        f"{file}: cannot be read: No such file or directory",
    )


def test_without_a_folder_nothing_is_kept() -> None:
    with pytest.raises(StoreError, match="no data folder"):
        keep(Store(), {"region": "uk"})


def test_the_example_names_every_setting_and_changes_nothing() -> None:
    text = example()

    assert list(tomllib.loads(text)) == list(DECLARED)
    assert load_settings(text.encode(), "example") == Settings()


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S"]), max_size=60))
def test_any_name_comes_back_as_it_was_kept(name: str) -> None:
    assert load_table(as_toml({"clinic_name": name}).encode(), "kept") == {"clinic_name": name}
