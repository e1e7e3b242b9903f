"""The methods paragraph in English."""

from __future__ import annotations

from annotator.services.comparison.choice import Method
from annotator.services.comparison.methods_words import Words
from annotator.services.comparison.units import Unit

ENGLISH = Words(
    between=" ",
    comma=", ",
    semicolon="; ",
    list_comma=", ",
    either=" and ",
    unknown="[version]",
    version="version {version}",
    versions="versions {version}",
    coders=(
        "The {count} coders ({names}) [including or not the authors; trained for … hours in … "
        "rounds] coded independently of one another with codebook {version} (round "
        "{round})."
    ),
    changed="The wording of these codes changed meanwhile: {codes}.",
    as_in=(
        "Codes are compared as worded in version {version}: who finished a document under another "
        "wording of a code is missing there."
    ),
    reference=(
        "Disagreements are told as seen from {coder}: what the others missed, and what they have "
        "in addition; the coefficients treat all coders alike."
    ),
    sample=(
        "Agreement was computed over {documents} of {total} documents ({share}%; {characters} "
        "characters), {done} by at least two of them; {how}."
    ),
    done="each finished",
    begun="each begun or finished",
    how_drawn="[how these documents were drawn, and when they were coded]",
    stretches=(
        "Coded units are stretches of text of any length, which may overlap; each of the {codes} "
        "codes was therefore compared by itself ({which})."
    ),
    together="All {codes} codes are taken together ({which}) by: {names}.",
    family="with its subcodes",
    alone="without its subcodes",
    level="level {level} of the tree",
    given_units="For coefficients of given units ({units}), a unit carries a code where {enough}.",
    any_part="a coding covers at least one letter, digit or ideograph of it",
    share_of="codings cover at least {share}% of its letters, digits and ideographs",
    report="We report {coefficients}.",
    coefficient="{name} ({units}{source})",
    mean_of_pairs="Computed for every two coders and averaged: {names}.",
    provisional=(
        "For three or more coders the definition is not settled, and other programs may give "
        "another figure: {names}."
    ),
    interval=(
        "{confidence}% intervals come from {resamples} resamples of {what} ({sources}; seed "
        "{seed}); in at most {undefined} of them a coefficient was undefined, and these are left "
        "out of its interval."
    ),
    no_interval="There are no such intervals for: {names}.",
    no_intervals="No interval could be computed from resamples of {what}.",
    few_documents="As fewer than 20 documents were resampled, intervals may be too narrow.",
    benchmark="A benchmark of {benchmark} was set in advance [when, and why].",
    included="Besides manual, imported and confirmed codings, these took part: {list}.",
    left_out="Left out or changed: {list}.",
    boilerplate=(
        "metadata and boilerplate ({clipped} codings reached into it and were cut, {dropped} lay "
        "in it)"
    ),
    edges="blanks and punctuation at both ends of codings ({vanished} codings held nothing else)",
    documents="{count} documents that fewer than two coders had finished",
    documents_begun="{count} documents that fewer than two coders had begun",
    origin="{count} {origin} codings",
    united="overlapping codings of the same code by one coder, which count as one",
    resolved="Agreement was computed before disagreements were resolved [how].",
    software="All figures were computed with annotator {version}.",
    et_al=" et al.",
    ampersand=" & ",
    units={
        Unit.CHARACTER: "characters",
        Unit.WORD: "words",
        Unit.SENTENCE: "sentences",
        Unit.COMMENT: "comments",
        Unit.SECTION: "sections",
        Unit.DOCUMENT: "documents",
    },
    methods={
        Method.DOCUMENTS: "documents drawn with replacement",
        Method.KALPHA: "the coincidence matrix, as the KALPHA macro does",
        Method.PAIRS: "pairs of ratings",
    },
    origins={
        "propagated": "propagated",
        "suggested": "suggested, unconfirmed",
        "adjudicated": "adjudicated",
    },
    measures={
        "percent_agreement": "observed agreement",
        "cohen_kappa": "Cohen's kappa",
        "weighted_kappa": "weighted kappa",
        "scott_pi": "Scott's pi",
        "fleiss_kappa": "Fleiss' kappa",
        "conger_kappa": "Conger's kappa",
        "light_kappa": "Light's kappa",
        "brennan_prediger": "Brennan and Prediger's kappa",
        "bennett_s": "Bennett's S",
        "gwet_ac1": "Gwet's AC1",
        "gwet_ac2": "Gwet's AC2",
        "alpha": "Krippendorff's alpha",
        "positive_agreement": "positive specific agreement",
        "negative_agreement": "negative specific agreement",
        "u_alpha": "unitizing alpha",
        "u_alpha_binary": "the binary unitizing alpha of each code",
        "cu_alpha": "cu-alpha",
        "cu_coverage": "coverage of cu-alpha",
        "ku_alpha": "ku-alpha",
        "ku_coverage": "coverage of ku-alpha",
        "alpha_u_1995": "alpha-U of 1995",
        "char_f1": "F1 of characters",
        "char_alpha_binary": "Krippendorff's alpha of characters",
        "char_fleiss_binary": "Fleiss' kappa of characters",
        "char_kappa_binary": "Cohen's kappa of characters",
        "char_alpha_nominal_multiclass": "Krippendorff's alpha of characters, all codes",
        "char_alpha_set": "set-valued alpha of characters, all codes",
        "span_f1_exact": "F1 of stretches with equal boundaries",
        "span_f1_strict": "F1 of stretches with equal boundaries and code",
        "span_f1_overlap": "F1 of stretches that overlap",
        "span_f1_iou": "F1 of stretches by shared length",
        "span_f1_exact_pair01": "F1 of stretches with equal boundaries",
        "span_f1_strict_pair01": "F1 of stretches with equal boundaries and code",
        "holsti": "Holsti's coefficient",
        "gamma": "gamma",
        "gamma_cat": "gamma-cat",
    },
)
