from lxml import etree

from standar.render.word import document
from standar.render.word.lists import DEEPEST, Lists
from standar.view.blocks import Flow, Item, Items, Page, Step

from .paper import W, body, every, file, value

TWO = (Item("satu"), Item("dua"))


def numbering(lists: Lists) -> etree._Element:
    return etree.fromstring(lists.definitions())


def abstract_of(root: etree._Element, number: str | None) -> etree._Element:
    num = next(n for n in every(root, "num") if n.get(f"{W}numId") == number)
    wanted = value(num, "abstractNumId")
    return next(a for a in every(root, "abstractNum") if a.get(f"{W}abstractNumId") == wanted)


def test_every_numbered_list_has_a_definition_of_its_own() -> None:
    data = document(Page("J", (Items(TWO, ordered=True), Flow((Step("A", "b"),)),
                               Items(TWO, ordered=True))))  # fmt: skip
    used = [value(p, "pPr", "numPr", "numId") for p in every(body(data), "p")]
    lists = list(dict.fromkeys(filter(None, used)))
    assert len(lists) == 3
    root = file(data, "word/numbering.xml")
    definitions = [abstract_of(root, number) for number in lists]
    assert len({d.get(f"{W}abstractNumId") for d in definitions}) == len(lists)
    assert len({value(d, "nsid") for d in definitions}) == len(lists)
    assert {value(d, "lvl", "start") for d in definitions} == {"1"}


def test_no_list_overrides_the_start_of_another() -> None:
    lists = Lists()
    lists.number(0, ordered=True)
    lists.number(0, ordered=True)
    assert not every(numbering(lists), "lvlOverride")


def test_bullets_of_one_depth_share_a_definition() -> None:
    lists = Lists()
    assert lists.number(0, ordered=False) == lists.number(0, ordered=False)
    assert lists.number(0, ordered=False) != lists.number(1, ordered=False)
    assert len(every(numbering(lists), "abstractNum")) == 2


def test_definitions_come_before_the_lists_that_use_them() -> None:
    lists = Lists()
    for ordered in (True, False, True):
        lists.number(0, ordered=ordered)
    tags = [child.tag.removeprefix(W) for child in numbering(lists)]
    assert tags == ["abstractNum"] * 3 + ["num"] * 3


def test_the_level_of_a_nested_list_is_defined_where_it_is_used() -> None:
    inner = Items((Item("a"), Item("b")), ordered=True)
    outer = Items((Item("x", blocks=(inner,)), Item("y")), ordered=True)
    data = document(Page("J", (outer,)))
    root = file(data, "word/numbering.xml")
    used = {(value(n, "numId"), value(n, "ilvl")) for n in every(body(data), "pPr", "numPr")}
    assert len(used) == 2
    for number, level in used:
        levels = [d.get(f"{W}ilvl") for d in every(abstract_of(root, number), "lvl")]
        assert level in levels


def test_a_list_deeper_than_word_can_count_stays_at_the_deepest_level() -> None:
    assert Lists().number(40, ordered=True)[1] == DEEPEST == 8
