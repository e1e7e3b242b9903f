"""What is said of agreement: what cannot be compared, why a figure is missing, what it means.

Part of `annotator.domain.messages`; the same rules hold.
"""

from __future__ import annotations

AGREEMENT: dict[str, str] = {
    "agreement.measure_unknown": "{measure} is not there in this version. Known: {known}.",
    "agreement.document_unknown": "There is no document {document}.",
    "agreement.no_documents": (
        "No document was marked done by two of the {coders} coders in round {round}. Say "
        "--all-documents to compare those in progress too."
    ),
    "agreement.no_documents_begun": (
        "Even with --all-documents there is nothing to compare: no document was begun or finished "
        "by two of the {coders} coders in round {round}."
    ),
    "agreement.united": (
        "{count} overlapping codings of one coder and code were counted as part of another."
    ),
    "agreement.few_positives": "Fewer than 10 units were coded: this figure says little.",
    "agreement.few_pairs": "Fewer than 10 pairs of codings have a value: this says little.",
    "agreement.needs_two_coders": "This coefficient is for exactly two coders.",
    "agreement.fewer_than_two_coders": "Undefined: fewer than two coders looked for this code.",
    "agreement.no_units": "Undefined: there are no units of this kind.",
    "agreement.no_pairable_units": "Undefined: no unit was judged by two coders.",
    "agreement.no_variation": (
        "Undefined: all coders said the same everywhere, so chance alone would agree as well."
    ),
    "agreement.no_spans": "Undefined: nobody used this code.",
    "agreement.few_spans": "No coder has 10 stretches of this code: this figure says little.",
    # what figures mean
    "explain.percent": (
        "The share of units about which two coders say the same. Nothing is taken off for chance."
    ),
    "explain.alpha": (
        "1 is full agreement, 0 what chance would give if all coders shared one habit. Below 0 "
        "they agree less than that."
    ),
    "explain.kappa": (
        "Agreement beyond what chance would give: 1 is full agreement, 0 chance, below 0 less."
    ),
    "explain.gwet": (
        "Agreement beyond chance, where chance is thought of as guessing in hard cases only. It "
        "stays high where a code is rare, so read it beside alpha, not instead."
    ),
    "explain.uniform": (
        "Agreement beyond chance, where chance takes each value equally often. It is too kind "
        "where a code is rare."
    ),
    "explain.u_alpha": (
        "Do the coders mark the same stretches with the same codes? 1 is full agreement, 0 chance."
    ),
    "explain.u_alpha_binary": (
        "Do the coders mark the same stretches with this code, against everything else? 1 is full "
        "agreement, 0 chance. Long stretches weigh more than short ones."
    ),
    "explain.cu_alpha": (
        "Where two coders both marked something, do they give it the same code? What only one of "
        "them marked does not count here: look at the coverage too."
    ),
    "explain.coverage": "The share of what was marked that two coders marked, with whatever code.",
    "explain.cu_coverage": (
        "The share of the text that two coders marked, with whatever code: only that is compared "
        "by cu-alpha."
    ),
    "explain.alpha_u_1995": (
        "An older coefficient for stretches, for comparison with older studies only. It has no "
        "lower bound, and cutting one stretch in two lowers it."
    ),
    "explain.gamma": (
        "Places and codes together, by the best matching of the coders' stretches. 1 is full "
        "agreement, 0 chance; chance is sampled, so the last digits depend on the seed."
    ),
    "explain.gamma_cat": "Of the stretches that match, do they carry the same code?",
    "explain.f1": (
        "The share of two coders' stretches that find a partner. Nothing is taken off for chance."
    ),
    "explain.positive": "Where one coder says yes, how often does the other one too?",
    "explain.negative": (
        "Where one coder says no, how often does the other one too? High of itself where a code "
        "is rare."
    ),
    "explain.char_alpha": (
        "Alpha with each character as a unit. It rises with the share of text that nobody marks, "
        "and long stretches weigh more than short ones."
    ),
    "explain.error": "The standard error of the coefficient, for units drawn independently.",
    "explain.few_positives": (
        "Only {count} judgements say yes: one more or less would move the figure a lot."
    ),
    "explain.few_spans": (
        "No coder has more than {count} stretches of this code: one more or less would move the "
        "figure a lot."
    ),
    "explain.few_documents": (
        "It rests on {count} documents. Under 20 the interval may be too narrow, and other "
        "documents may give another figure."
    ),
    "explain.high_of_itself": (
        "With {prevalence} yes, coders who never look would agree nearly as often; read alpha."
    ),
    "explain.rare": (
        "The coders say the same in {observed} of cases, and yet the coefficient is low: with "
        "{prevalence} yes, most of that is agreement on no. Look at where they say yes."
    ),
    "explain.mostly_gap": "Only {prevalence} of the text carries the code; the rest is silence.",
    "explain.interval": ("Its interval, from {count} resamples, goes from {low} to {high}."),
    "explain.undefined_resamples": (
        "In {count} of {total} resamples it is undefined; they are left out."
    ),
    "explain.below": "In {share} of the resamples it is below the benchmark.",
    "agreement.needs_one_document": "This coefficient is for one document. Choose one.",
    "agreement.codes_overlap": (
        "Undefined: some coder gave overlapping stretches different codes, which this coefficient "
        "does not allow. Compare one code, or one level of the tree."
    ),
    "agreement.provisional": (
        "For three or more coders the definition of this coefficient is not settled: other "
        "programs may give another figure."
    ),
    "agreement.few_documents": (
        "Fewer than 20 documents were compared: the interval, which comes from resampling them, "
        "may be too narrow."
    ),
    "agreement.undefined_resamples": (
        "In some resamples the coefficient is undefined; the interval is that of the others."
    ),
    "agreement.interval_of_one_document": (
        "There is no interval: it comes from resampling documents, and the figure rests on one."
    ),
    "agreement.no_interval": "There is no interval for this coefficient.",
    "agreement.interval_for_alpha": (
        "There is no interval of this kind: it is for alpha over given units only."
    ),
    "agreement.resamples_negative": "{resamples} resamples cannot be drawn. Say 0 or more.",
    "agreement.benchmark_alone": (
        "A benchmark needs resamples: say how many as well (--bootstrap N)."
    ),
    "agreement.interval_alone": "{option} needs resamples: say how many as well (--bootstrap N).",
    "agreement.confidence": "An interval holds a share between 0 and 1, not {confidence}.",
    "agreement.benchmark": "A benchmark is a finite number, not {benchmark}.",
    "agreement.iou": (
        "The share that two stretches must cover together lies above 0 and up to 1, not {share}."
    ),
    "agreement.min_overlap": "The share to be covered lies between 0 and 1, not {share}.",
    "agreement.level_unknown": (
        "There are no codes at level {level} of the tree; the deepest is {deepest}."
    ),
    "agreement.version_unknown": "There is no codebook version {version}. Known: {known}.",
    "agreement.same_round": "Round {round} was named twice. Name two rounds.",
    "agreement.nobody_twice": (
        "No coder finished a document in both round {first} and round {second}. Say "
        "--all-documents to compare those in progress too."
    ),
    "agreement.blocks": "{documents} finished documents cannot be cut into {blocks} blocks.",
    "agreement.not_together": "{first} and {second} do not go together. Say one of them.",
    # Reasons why a coefficient has no value: one for each of `agreement.result.REASONS`.
    "agreement.category_unused": (
        "Undefined: nobody gave this answer to a unit that two coders judged."
    ),
    "agreement.no_shared_spans": (
        "Undefined: no stretch with this code meets a stretch that another coder coded."
    ),
    "agreement.no_chance_pairs": (
        "Undefined: the stretches that coders share are too few to tell what chance would do."
    ),
    "agreement.no_boundaries": "Undefined: nobody cut the text anywhere.",
    "agreement.no_aligned_spans": (
        "Undefined: no codings of different coders lie close enough to be compared."
    ),
    "agreement.no_chance_disorder": (
        "Undefined: codings placed at random would agree fully too, so chance says nothing."
    ),
    "agreement.too_few_units_for_error": (
        "Undefined: a standard error needs at least two units that were judged."
    ),
    "agreement.too_many_alignments": (
        "Undefined: so many codings overlap that their best alignment cannot be searched. Take "
        "fewer documents or codes."
    ),
}
