"""The papers behind the coefficients, as a list of references prints them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

REFERENCES: Mapping[str, tuple[str, str]] = {
    "bennett": (
        "Bennett et al., 1954",
        "Bennett, E. M., Alpert, R., & Goldstein, A. C. (1954). Communications through limited-"
        "response questioning. Public Opinion Quarterly, 18(3), 303–308.",
    ),
    "brennan": (
        "Brennan & Prediger, 1981",
        "Brennan, R. L., & Prediger, D. J. (1981). Coefficient kappa: Some uses, misuses, and "
        "alternatives. Educational and Psychological Measurement, 41(3), 687–699.",
    ),
    "cicchetti": (
        "Cicchetti & Feinstein, 1990",
        "Cicchetti, D. V., & Feinstein, A. R. (1990). High agreement but low kappa: II. Resolving "
        "the paradoxes. Journal of Clinical Epidemiology, 43(6), 551–558.",
    ),
    "cohen1960": (
        "Cohen, 1960",
        "Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and "
        "Psychological Measurement, 20(1), 37–46.",
    ),
    "cohen1968": (
        "Cohen, 1968",
        "Cohen, J. (1968). Weighted kappa: Nominal scale agreement with provision for scaled "
        "disagreement or partial credit. Psychological Bulletin, 70(4), 213–220.",
    ),
    "conger": (
        "Conger, 1980",
        "Conger, A. J. (1980). Integration and generalization of kappas for multiple raters. "
        "Psychological Bulletin, 88(2), 322–328.",
    ),
    "fleiss": (
        "Fleiss, 1971",
        "Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. "
        "Psychological Bulletin, 76(5), 378–382.",
    ),
    "gwet": (
        "Gwet, 2008",
        "Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the presence "
        "of high agreement. British Journal of Mathematical and Statistical Psychology, 61(1), "
        "29–48.",
    ),
    "hayes": (
        "Hayes & Krippendorff, 2007",
        "Hayes, A. F., & Krippendorff, K. (2007). Answering the call for a standard reliability "
        "measure for coding data. Communication Methods and Measures, 1(1), 77–89. "
        "https://doi.org/10.1080/19312450709336664",
    ),
    "holsti": (
        "Holsti, 1969",
        "Holsti, O. R. (1969). Content analysis for the social sciences and humanities. "
        "Addison-Wesley.",
    ),
    "hripcsak": (
        "Hripcsak & Rothschild, 2005",
        "Hripcsak, G., & Rothschild, A. S. (2005). Agreement, the F-measure, and reliability in "
        "information retrieval. Journal of the American Medical Informatics Association, 12(3), "
        "296–298. https://doi.org/10.1197/jamia.M1733",
    ),
    "krippendorff1995": (
        "Krippendorff, 1995",
        "Krippendorff, K. (1995). On the reliability of unitizing continuous data. Sociological "
        "Methodology, 25, 47–76.",
    ),
    "krippendorff2016": (
        "Krippendorff et al., 2016",
        "Krippendorff, K., Mathet, Y., Bouvry, S., & Widlöcher, A. (2016). On the reliability of "
        "unitizing textual continua: Further developments. Quality & Quantity, 50(6), 2347–2364.",
    ),
    "krippendorff2019": (
        "Krippendorff, 2019",
        "Krippendorff, K. (2019). Content analysis: An introduction to its methodology (4th ed.). "
        "Sage.",
    ),
    "light": (
        "Light, 1971",
        "Light, R. J. (1971). Measures of response agreement for qualitative data: Some "
        "generalizations and alternatives. Psychological Bulletin, 76(5), 365–377.",
    ),
    "mathet2015": (
        "Mathet et al., 2015",
        "Mathet, Y., Widlöcher, A., & Métivier, J.-P. (2015). The unified and holistic method "
        "gamma (γ) for inter-annotator agreement measure and alignment. Computational "
        "Linguistics, 41(3), 437–479.",
    ),
    "mathet2017": (
        "Mathet, 2017",
        "Mathet, Y. (2017). The agreement measure γcat: A complement to γ focused on "
        "categorization of a continuum. Computational Linguistics, 43(3), 661–681.",
    ),
    "scott": (
        "Scott, 1955",
        "Scott, W. A. (1955). Reliability of content analysis: The case of nominal scale coding. "
        "Public Opinion Quarterly, 19(3), 321–325.",
    ),
    "zapf": (
        "Zapf et al., 2016",
        "Zapf, A., Castell, S., Morawietz, L., & Karch, A. (2016). Measuring inter-rater "
        "reliability for nominal data – which coefficients and confidence intervals are "
        "appropriate? BMC Medical Research Methodology, 16, 93.",
    ),
}
"""By key: how the text cites it, and the whole reference (APA style)."""

_SOURCES: Mapping[str, str] = {
    "cohen_kappa": "cohen1960",
    "char_kappa_binary": "cohen1960",
    "weighted_kappa": "cohen1968",
    "scott_pi": "scott",
    "fleiss_kappa": "fleiss",
    "char_fleiss_binary": "fleiss",
    "conger_kappa": "conger",
    "light_kappa": "light",
    "brennan_prediger": "brennan",
    "bennett_s": "bennett",
    "gwet_ac1": "gwet",
    "gwet_ac2": "gwet",
    "alpha": "krippendorff2019",
    "char_alpha_binary": "krippendorff2019",
    "char_alpha_nominal_multiclass": "krippendorff2019",
    "char_alpha_set": "krippendorff2019",
    "positive_agreement": "cicchetti",
    "negative_agreement": "cicchetti",
    "u_alpha": "krippendorff2016",
    "u_alpha_binary": "krippendorff2016",
    "cu_alpha": "krippendorff2016",
    "cu_coverage": "krippendorff2016",
    "ku_alpha": "krippendorff2016",
    "ku_coverage": "krippendorff2016",
    "alpha_u_1995": "krippendorff1995",
    "holsti": "holsti",
    "gamma": "mathet2015",
    "gamma_cat": "mathet2017",
}


def source_of(measure: str) -> str | None:
    """Return the key of the paper that defines a measure; None: it needs none."""
    if measure.startswith(("span_f1", "char_f1")):
        return "hripcsak"
    if measure.endswith(("_se", "_se_gwet")):
        return "gwet"
    return _SOURCES.get(measure)


def references(keys: Iterable[str]) -> list[str]:
    """Return whole references, each once, in the order of their authors."""
    return sorted({REFERENCES[key][1] for key in keys})
