"""The reading pane: a document, its codings, and what a coder does with mouse and keys.

`view.Reader` is the widget. It knows neither project nor services: it is given values, and tells
by signals what was asked for. All positions are code points of the document's text.

    reader = Reader()
    reader.set_styles([CodeStyle(id, name, "#rrggbb"), …])
    reader.set_document(ReaderDocument(text, sections, parts, script), marks)
    reader.code_key_pressed.connect(…)

Given to it: `set_document`, `set_styles`, `set_theme`, `set_zoom`, `set_words`, `set_tooltips`,
`set_marks` (draws only what differs), `add_mark`, `remove_mark`, `replace_mark`,
`set_search_hits`, `select`, `pick`, `reveal`, `restore_place`. Asked of it: `text`, `selection`,
`caret`, `picked`, `place`, `zoom`. Told by it: `selection_changed`, `caret_moved`,
`picked_changed`, `hover_changed`, `code_key_pressed`, `palette_requested`, `action_wanted`,
`delete_requested`, `span_changed`, `context_menu_requested`, `boilerplate_toggled`,
`zoom_requested`. What its keys are is a table (`keys`; `own_commands` has the usual ones).

Several coders side by side (Compare, a lead): give marks with `coder` set, then

    reader.display.set_coders(coder_styles(["coder-a", "coder-b"]))
    reader.display.set_differences([Difference(span, DifferenceKind.OTHER_CODE), …], current=0)

(`display.Display`; values in `appearance`). Each coder has lanes of their own under a head with
their label, and a shape (solid, hollow, dashed …) for stripes and underlines. Differences are
bracketed in the text, the current one strongly; they stay until they are set again or another
document is shown. `reader.display` also takes how text is set (`set_reading`), the margin
(`set_margin`) and what is filtered (`set_filter`). `overview.OverviewMap(reader)` is the map of
the whole document that stands beside a pane. `marks_from_columns(…, coders=…, flags=…)` takes
coders' names and, with `flags_of(unsure, origin)`, how codings came to be.

`marks.marks_from_columns` takes the rows of a query at their cheapest, on any thread.

How it is built, from the ground up:

values in and out     `document`, `marks`
codings by place      `tables`, `spans` (the index), `lanes` (where stripes and underlines go)
text by place         `styles`, `blocks` (cuts the text), `lines` and `folds` (break a chunk),
                      `flow` (heights), `layout`
everything shown      `appearance` (values), `groups` (whose stripes, what is filtered),
                      `differences`, `columns`, `inks` (colours), `scene`, `text_places`
drawing rows          `sprites`, `shapes`, `tints`, `stripes`, `segments`, `grounds` (pixels of
                      many rows at once), `ornaments`, `brackets`, `rows`,
                      `painting`,
                      `bands` (keeps drawn rows)
drawing over them     `names`, `overlay`, `heads` (of coders' lanes)
the whole document    `miniature`, `overview` (the map)
onto the screen       `stage` (scrolling, painting), `preparation`, `idle`, `glyphs`
how it is set up      `display`
what is chosen        `others`, `selection`, `picking`, `choice`, `hover`, `changes` (of codings)
events                `keyboard`, `movement`, `commands`, `mouse`, `scrollbar`,
                      `accessibility`, `view`

Three rules keep it fast and exact. Work is proportional to what is on screen: no Qt text document,
a layout per paragraph. A row draws nothing outside itself and depends on nothing outside itself,
so any row can be drawn anew alone. Whatever stands beside the text (lanes, names) is decided by
the document, never by the window: scrolling changes nothing.
"""
