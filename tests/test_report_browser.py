"""The page in a real Chromium: what readers do with it works, nothing leaves it, and nothing in it keeps anybody out."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import page_project
import pytest

pytest.importorskip("playwright.sync_api")
CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs chromium")
# root needs no sandbox; the rest keeps it from calling home
FLAGS = """
--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update
--disable-sync
""".split()
WIDTHS = {"a phone": 390, "a laptop": 1280, "a screen": 1920}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return page_project.page(page_project.make(tmp_path_factory.mktemp("page")))


class Opened:
    """A page that is open, and what went wrong in it or wanted to leave it."""

    def __init__(self, browser: Any, file: Path, **context: Any) -> None:
        self.context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **context})
        self.page = self.context.new_page()
        self.wrong: list[str] = []
        self.page.on("console", lambda message: self.wrong.append(message.text))
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("dialog", lambda dialog: self.wrong.append(dialog.message))
        self.page.on("request", lambda request: self._asked(request.url))
        self._file = file.as_uri()
        self.page.goto(self._file)

    def _asked(self, url: str) -> None:
        if url.partition("#")[0] != self._file:
            self.wrong.append(url)

    def open_all(self) -> None:
        self.page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
        self.page.wait_for_selector(".sheet mark", state="attached")

    def colour(self, selector: str) -> str:
        return str(self.page.eval_on_selector(selector, "one => getComputedStyle(one).backgroundColor"))


@pytest.fixture
def opened(browser: Any, file: Path) -> Iterator[Opened]:
    found = Opened(browser, file)
    yield found
    found.context.close()
    assert found.wrong == []


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nobody_is_kept_out(browser: Any, file: Path, width: int, scheme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = Opened(browser, file, color_scheme=scheme, viewport={"width": width, "height": 900})
    page.open_all()
    found = Axe().run(page.page).response["violations"]
    assert [
        (one["id"], one["nodes"][0]["html"][:200]) for one in found if one["impact"] in {"serious", "critical"}
    ] == []
    assert page.page.evaluate("document.documentElement.scrollWidth") <= width
    page.context.close()


def test_hostile_text_is_shown_and_does_nothing(opened: Opened) -> None:
    opened.open_all()
    assert opened.page.get_by_text(page_project.SCRIPT).first.is_visible()
    assert opened.page.locator("img, iframe, object").count() == 0


def test_a_filter_leaves_what_fits_and_says_how_much(opened: Opened) -> None:
    page = opened.page
    page.get_by_role("checkbox", name="error").check()
    page.wait_for_selector("#found:has-text('of')")
    assert {one.get_attribute("data-v") for one in page.locator(".conflict:visible").all()} == {"error"}
    assert page.locator(".sheet:visible").count() < page.locator(".sheet").count()
    page.get_by_role("button", name="Show everything").click()
    assert page.locator(".sheet:visible").count() == page.locator(".sheet").count()


def test_words_are_found_without_their_diacritics(opened: Opened) -> None:
    page = opened.page
    page.get_by_role("searchbox").fill("khuyen cong mien trung")
    page.wait_for_selector("#found:has-text('of')")
    assert page.locator(".sheet:visible h3").all_inner_texts() == [
        "Khuyến công miền Trung - Tây Nguyên tiếp sức cho sản xuất sạch"
    ]
    page.get_by_role("searchbox").fill("there is nothing of this kind")
    page.wait_for_selector("#found:has-text('Nothing fits.')")
    assert page.locator(".sheet:visible, .conflict:visible, .timeline:visible").count() == 0


@pytest.mark.parametrize(("name", "value"), [("Source", "Báo khác"), ("Area", "Lạng Sơn"), ("From", "2024")])
def test_each_choice_leaves_some_and_not_all(opened: Opened, name: str, value: str) -> None:
    page = opened.page
    page.get_by_label(name, exact=True).select_option(label=value)
    page.wait_for_selector("#found:has-text('of')")
    assert 0 < page.locator(".sheet:visible").count() < page.locator(".sheet").count()


def test_a_figure_tells_of_itself_under_the_pointer(opened: Opened) -> None:
    mark = _contradicted(opened)
    note = mark.locator(".n")
    assert not note.is_visible()
    mark.hover()
    note.wait_for(state="visible")
    assert "8.675 … 8.685 %" in note.inner_text()
    assert "7.675 … 7.685 %" in note.inner_text()


def test_a_figure_tells_of_itself_to_the_keyboard_and_leads_to_its_evidence(opened: Opened) -> None:
    page = opened.page
    mark = _contradicted(opened)
    mark.focus()
    mark.locator(".n").wait_for(state="visible")
    described = mark.get_attribute("aria-describedby")
    assert described is not None
    assert "contradicted" in page.locator(f"#{described}").inner_text()
    page.keyboard.press("Escape")
    mark.locator(".n").wait_for(state="hidden")
    mark.evaluate("one => one.blur()")
    mark.focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.hash").startswith("#c")  # the conflict
    while page.evaluate("document.activeElement.hash").startswith("#c"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # the evidence
    page.wait_for_selector("mark:focus")
    assert page.evaluate("document.activeElement.textContent").startswith("7,68%")


def _contradicted(opened: Opened) -> Any:
    page = opened.page
    page.locator(".sheet summary", has_text="khép lại năm 2023").click()
    mark = page.locator(".sheet[open] mark.c")
    mark.wait_for()
    return mark


def test_the_keyboard_alone_opens_and_searches(opened: Opened) -> None:
    page = opened.page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"
    page.locator(".sheet summary").first.focus()
    page.keyboard.press("Enter")
    page.locator(".sheet[open] .text").first.wait_for()


def test_the_theme_follows_the_system_until_one_is_chosen(browser: Any, file: Path) -> None:
    page = Opened(browser, file, color_scheme="dark")
    dark = page.colour("html")
    page.page.get_by_text("Light", exact=True).click()
    light = page.colour("html")
    assert light != dark
    page.page.reload()
    assert page.colour("html") == light
    page.page.get_by_text("Auto", exact=True).click()
    assert page.colour("html") == dark
    page.context.close()
    assert page.wrong == []


def test_a_link_into_a_closed_article_opens_it(opened: Opened) -> None:
    opened.page.locator(".conflict a.place").first.click()
    opened.page.wait_for_selector("mark:focus")
    assert opened.page.locator(".sheet[open]").count() == 1


def test_it_prints_conflicts_and_charts_on_white(opened: Opened) -> None:
    printed = opened.page.pdf()
    assert printed.startswith(b"%PDF")
    opened.page.emulate_media(media="print", color_scheme="dark")
    assert not opened.page.locator("#filters").is_visible()
    assert opened.colour("html") == "rgb(255, 255, 255)"
    opened.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert opened.page.locator(".timeline svg.chart").count() > opened.page.locator(".timeline[open] svg.chart").count()


def test_all_can_be_read_with_scripts_off(browser: Any, file: Path) -> None:
    page = Opened(browser, file, java_script_enabled=False)
    assert not page.page.locator("#filters").is_visible()
    page.page.locator(".sheet summary", has_text="khép lại năm 2023").click()
    mark = page.page.locator(".sheet[open] mark.c")
    mark.hover()
    mark.locator(".n").wait_for(state="visible")
    dark = page.page.locator("label[for=theme-dark]")
    dark.click()
    assert page.page.locator("#theme-dark").is_checked()
    page.context.close()
    assert page.wrong == []
