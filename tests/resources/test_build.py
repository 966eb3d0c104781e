"""The command line of the compiler."""

from pathlib import Path

import pytest

from resources.build import main


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """A copy of the kiosk's own content with nothing but a broken page in it."""
    page = tmp_path / "content" / "en" / "tested.md"
    page.parent.mkdir(parents=True)
    page.write_text("---\n---\n\nNo heading.\n")
    return tmp_path / "content"


def test_the_check_prints_one_line_a_fault_and_ends_with_1(
    faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["--check", "--content", str(faulty), "--out", str(faulty / "out.rcc")])

    lines = capsys.readouterr().out.splitlines()
    assert code == 1
    assert f"{faulty}/en/tested.md:4: this stands before the first page's heading (##)" in lines
    assert not (faulty / "out.rcc").exists()


def test_faults_leave_no_bundle(faulty: Path) -> None:
    assert main(["--content", str(faulty), "--out", str(faulty / "out.rcc")]) == 1
    assert not (faulty / "out.rcc").exists()


def test_a_writer_may_look_at_a_draft_with_faults(faulty: Path) -> None:
    assert main(["--draft", "--content", str(faulty), "--out", str(faulty / "out.rcc")]) == 0
    assert (faulty / "out.rcc").exists()


def test_other_content_never_takes_the_place_of_the_kiosk_s_own(
    faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--content", str(faulty)])

    assert ended.value.code == 2
    assert "needs --out FILE" in capsys.readouterr().err
