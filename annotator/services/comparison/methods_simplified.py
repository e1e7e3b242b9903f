"""The methods paragraph in Simplified Chinese."""

from __future__ import annotations

from annotator.services.comparison.choice import Method
from annotator.services.comparison.methods_words import Words
from annotator.services.comparison.units import Unit

SIMPLIFIED = Words(
    between="",
    comma="，",
    semicolon="；",
    list_comma="、",
    either="和",
    unknown="［版本］",
    version="第{version}版",
    versions="第{version}版",
    coders=(
        "{count}名编码员（{names}）［是否含作者；经……小时、……轮训练］依据编码本{version}独立编码"
        "（第{round}轮）。"
    ),
    changed="其间下列代码的定义有改动：{codes}。",
    as_in=(
        "各代码以第{version}版的定义为准：在另一定义下编完文档的编码员，该代码在该文档计为缺失。"
    ),
    reference="分歧以{coder}为参照列出（其他编码员遗漏或多出的部分）；各系数对所有编码员一视同仁。",
    sample=(
        "信度样本为全部{total}篇文档中的{documents}篇（{share}%，共{characters}字），"
        "均由至少两名编码员{done}；{how}。"
    ),
    done="编完",
    begun="着手或编完",
    how_drawn="［说明样本如何抽取、何时编码］",
    stretches=("编码单位为不定长文字片段，允许重叠，故对{codes}个代码逐一单独比较（{which}）。"),
    together="以下系数把全部{codes}个代码合并计算（{which}）：{names}。",
    family="含下级代码",
    alone="不含下级代码",
    level="代码树第{level}层",
    given_units="对以既定单位（{units}）计算的系数，{enough}，即视为该单位带有该代码。",
    any_part="只要有编码记录覆盖单位中至少一个字母、数字或汉字",
    share_of="编码记录覆盖单位中至少{share}%的字母、数字和汉字",
    report="报告的系数为：{coefficients}。",
    coefficient="{name}（{units}{source}）",
    mean_of_pairs="以下系数为所有两两编码员之均值：{names}。",
    provisional="以下系数在三名及以上编码员时尚无定论，其他程序的结果可能不同：{names}。",
    interval=(
        "{confidence}%区间由{resamples}次重抽样得到，抽样对象为{what}（{sources}；种子{seed}）；"
        "任一系数至多有{undefined}次无定义，这些抽样不计入其区间。"
    ),
    no_interval="以下系数无此类区间：{names}。",
    no_intervals="对{what}重抽样未能得出任何区间。",
    few_documents="重抽样的文档不足20篇，区间可能过窄。",
    benchmark="事先设定的基准为{benchmark}［何时设定、理由］。",
    included="除人工、导入及经确认的编码记录外，另计入：{list}。",
    left_out="未计入或经处理的内容：{list}。",
    boilerplate="元数据与样板文字（{clipped}处编码记录伸入其中而被截短，{dropped}处完全位于其中）",
    edges="编码记录两端的空白和标点（{vanished}处记录除此之外别无内容）",
    documents="{count}篇编完者不足两人的文档",
    documents_begun="{count}篇着手者不足两人的文档",
    origin="{count}处{origin}",
    united="同一编码员同一代码的重叠编码记录合并为一处",
    resolved="信度在分歧解决之前计算；分歧由［如何］解决。",
    software="全部数值由 annotator {version} 计算。",
    et_al=" 等",
    ampersand=" 和 ",
    units={
        Unit.CHARACTER: "字符",
        Unit.WORD: "词",
        Unit.SENTENCE: "句",
        Unit.COMMENT: "评论",
        Unit.SECTION: "区段",
        Unit.DOCUMENT: "文档",
    },
    methods={
        Method.DOCUMENTS: "文档（有放回）",
        Method.KALPHA: "一致矩阵（同 KALPHA 宏）",
        Method.PAIRS: "成对的编码值",
    },
    origins={
        "propagated": "自动传播的编码记录",
        "suggested": "未确认的建议编码记录",
        "adjudicated": "裁定的编码记录",
    },
    measures={
        "percent_agreement": "观察一致率",
        "cohen_kappa": "Cohen κ",
        "weighted_kappa": "加权 κ",
        "scott_pi": "Scott π",
        "fleiss_kappa": "Fleiss κ",
        "conger_kappa": "Conger κ",
        "light_kappa": "Light κ",
        "brennan_prediger": "Brennan–Prediger κ",
        "bennett_s": "Bennett S",
        "gwet_ac1": "Gwet AC1",
        "gwet_ac2": "Gwet AC2",
        "alpha": "Krippendorff α",
        "positive_agreement": "阳性特定一致率",
        "negative_agreement": "阴性特定一致率",
        "u_alpha": "单元化 α（u-alpha）",
        "u_alpha_binary": "各代码的单码二元 u-alpha",
        "cu_alpha": "cu-alpha",
        "cu_coverage": "cu-alpha 的覆盖率",
        "ku_alpha": "ku-alpha",
        "ku_coverage": "ku-alpha 的覆盖率",
        "alpha_u_1995": "1995 年的 αU",
        "char_f1": "字符 F1",
        "char_alpha_binary": "字符层面的 Krippendorff α",
        "char_fleiss_binary": "字符层面的 Fleiss κ",
        "char_kappa_binary": "字符层面的 Cohen κ",
        "char_alpha_nominal_multiclass": "字符层面的 Krippendorff α（全部代码）",
        "char_alpha_set": "字符层面的集合值 α（全部代码）",
        "span_f1_exact": "边界相同的片段 F1",
        "span_f1_strict": "边界与代码均相同的片段 F1",
        "span_f1_overlap": "有重叠的片段 F1",
        "span_f1_iou": "按重叠比例配对的片段 F1",
        "span_f1_exact_pair01": "边界相同的片段 F1",
        "span_f1_strict_pair01": "边界与代码均相同的片段 F1",
        "holsti": "Holsti 系数",
        "gamma": "γ",
        "gamma_cat": "γcat",
    },
)
