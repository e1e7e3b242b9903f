from annotator.services.comparison.choice import Choice
from annotator.services.comparison.disagreements import Kind, pairings
from annotator.services.comparison.material import gather
from annotator.services.comparison.meeting import AROUND, context_of, meeting_list
from annotator.services.comparison.notes import notes_of, write_note
from annotator.services.comparison.places import places
from annotator.services.comparison.rules import rules_for
from annotator.services.project import Project


def test_the_list_holds_passages_codes_rules_and_notes(demo_project: Project) -> None:
    choice = Choice()
    gathered = gather(demo_project, choice)
    found = pairings(gathered, rules_for(gathered, choice))
    chosen = [place for place in places(found) if place.kind is Kind.OTHER_CODE][:3]
    item = chosen[1].disagreements[0]
    demo_project.run(write_note, item, "Which rule?", round_name=gathered.round)
    made = meeting_list(demo_project, gathered, chosen, notes_of(demo_project, found))
    assert [one.number for one in made.items] == [1, 2, 3]
    assert [[note.text for note in one.notes] for one in made.items] == [[], ["Which rule?"], []]
    texts = {document.id: document.text for document in gathered.documents}
    for one in made.items:
        text = texts[one.place.document_id]
        assert one.context.hit == one.place.span.of(text).replace("\n", " ")
        assert len(one.codes) == 2 and one.section is not None
        for code in one.codes:
            assert made.codes[code].definition["en"], "the rule is at hand"
        for coder in gathered.coders:
            (given,) = one.given[coder]
            assert given.context.hit == text[given.start : given.end].replace("\n", " ")
            assert given.attributes
    assert set(made.codes) == {code for one in made.items for code in one.codes}
    assert made.left_over == [] and made.coders == gathered.coders


def test_a_coder_who_has_nothing_is_told(demo_project: Project) -> None:
    choice = Choice()
    gathered = gather(demo_project, choice)
    found = pairings(gathered, rules_for(gathered, choice))
    chosen = [place for place in places(found) if place.kind is Kind.ONLY_ONE][:1]
    (item,) = meeting_list(demo_project, gathered, chosen, notes_of(demo_project, found)).items
    assert sorted(len(given) for given in item.given.values()) == [0, 1]


def test_the_text_around_a_passage_is_on_one_line_and_ends_with_the_text() -> None:
    text = "上一行\n" + "中" * 100 + "\n下"
    context = context_of(text, 4, 104)
    assert context == ("上一行 ", "中" * 100, " 下")
    assert len(context_of(text, 90, 91).before) == AROUND
