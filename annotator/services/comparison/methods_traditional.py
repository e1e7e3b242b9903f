"""The methods paragraph in Traditional Chinese."""

from __future__ import annotations

from annotator.services.comparison.choice import Method
from annotator.services.comparison.methods_words import Words
from annotator.services.comparison.units import Unit

TRADITIONAL = Words(
    between="",
    comma="，",
    semicolon="；",
    list_comma="、",
    either="和",
    unknown="［版本］",
    version="第{version}版",
    versions="第{version}版",
    coders=(
        "{count}名編碼員（{names}）［是否含作者；經……小時、……輪訓練］依據編碼簿{version}獨立編碼"
        "（第{round}輪）。"
    ),
    changed="其間下列代碼的定義有改動：{codes}。",
    as_in=(
        "各代碼以第{version}版的定義為準：在另一定義下編完文件的編碼員，該代碼在該文件計為缺失。"
    ),
    reference="分歧以{coder}為參照列出（其他編碼員遺漏或多出的部分）；各係數對所有編碼員一視同仁。",
    sample=(
        "信度樣本為全部{total}篇文件中的{documents}篇（{share}%，共{characters}字），"
        "均由至少兩名編碼員{done}；{how}。"
    ),
    done="編完",
    begun="著手或編完",
    how_drawn="［說明樣本如何抽取、何時編碼］",
    stretches=("編碼單位為不定長文字片段，允許重疊，故對{codes}個代碼逐一單獨比較（{which}）。"),
    together="以下係數把全部{codes}個代碼合併計算（{which}）：{names}。",
    family="含下級代碼",
    alone="不含下級代碼",
    level="代碼樹第{level}層",
    given_units="對以既定單位（{units}）計算的係數，{enough}，即視為該單位帶有該代碼。",
    any_part="只要有編碼紀錄覆蓋單位中至少一個字母、數字或漢字",
    share_of="編碼紀錄覆蓋單位中至少{share}%的字母、數字和漢字",
    report="報告的係數為：{coefficients}。",
    coefficient="{name}（{units}{source}）",
    mean_of_pairs="以下係數為所有兩兩編碼員之平均：{names}。",
    provisional="以下係數在三名及以上編碼員時尚無定論，其他程式的結果可能不同：{names}。",
    interval=(
        "{confidence}%區間由{resamples}次重抽樣得到，抽樣對象為{what}（{sources}；種子{seed}）；"
        "任一係數至多有{undefined}次無定義，這些抽樣不計入其區間。"
    ),
    no_interval="以下係數無此類區間：{names}。",
    no_intervals="對{what}重抽樣未能得出任何區間。",
    few_documents="重抽樣的文件不足20篇，區間可能過窄。",
    benchmark="事先設定的基準為{benchmark}［何時設定、理由］。",
    included="除人工、匯入及經確認的編碼紀錄外，另計入：{list}。",
    left_out="未計入或經處理的內容：{list}。",
    boilerplate="後設資料與樣板文字（{clipped}處編碼紀錄伸入其中而被截短，{dropped}處完全位於其中）",
    edges="編碼紀錄兩端的空白和標點（{vanished}處紀錄除此之外別無內容）",
    documents="{count}篇編完者不足兩人的文件",
    documents_begun="{count}篇著手者不足兩人的文件",
    origin="{count}處{origin}",
    united="同一編碼員同一代碼的重疊編碼紀錄合併為一處",
    resolved="信度在分歧解決之前計算；分歧由［如何］解決。",
    software="全部數值由 annotator {version} 計算。",
    et_al=" 等",
    ampersand=" 和 ",
    units={
        Unit.CHARACTER: "字元",
        Unit.WORD: "詞",
        Unit.SENTENCE: "句",
        Unit.COMMENT: "留言",
        Unit.SECTION: "區段",
        Unit.DOCUMENT: "文件",
    },
    methods={
        Method.DOCUMENTS: "文件（有放回）",
        Method.KALPHA: "一致矩陣（同 KALPHA 巨集）",
        Method.PAIRS: "成對的編碼值",
    },
    origins={
        "propagated": "自動傳播的編碼紀錄",
        "suggested": "未確認的建議編碼紀錄",
        "adjudicated": "裁定的編碼紀錄",
    },
    measures={
        "percent_agreement": "觀察一致率",
        "cohen_kappa": "Cohen κ",
        "weighted_kappa": "加權 κ",
        "scott_pi": "Scott π",
        "fleiss_kappa": "Fleiss κ",
        "conger_kappa": "Conger κ",
        "light_kappa": "Light κ",
        "brennan_prediger": "Brennan–Prediger κ",
        "bennett_s": "Bennett S",
        "gwet_ac1": "Gwet AC1",
        "gwet_ac2": "Gwet AC2",
        "alpha": "Krippendorff α",
        "positive_agreement": "陽性特定一致率",
        "negative_agreement": "陰性特定一致率",
        "u_alpha": "單元化 α（u-alpha）",
        "u_alpha_binary": "各代碼的單碼二元 u-alpha",
        "cu_alpha": "cu-alpha",
        "cu_coverage": "cu-alpha 的覆蓋率",
        "ku_alpha": "ku-alpha",
        "ku_coverage": "ku-alpha 的覆蓋率",
        "alpha_u_1995": "1995 年的 αU",
        "char_f1": "字元 F1",
        "char_alpha_binary": "字元層面的 Krippendorff α",
        "char_fleiss_binary": "字元層面的 Fleiss κ",
        "char_kappa_binary": "字元層面的 Cohen κ",
        "char_alpha_nominal_multiclass": "字元層面的 Krippendorff α（全部代碼）",
        "char_alpha_set": "字元層面的集合值 α（全部代碼）",
        "span_f1_exact": "邊界相同的片段 F1",
        "span_f1_strict": "邊界與代碼均相同的片段 F1",
        "span_f1_overlap": "有重疊的片段 F1",
        "span_f1_iou": "按重疊比例配對的片段 F1",
        "span_f1_exact_pair01": "邊界相同的片段 F1",
        "span_f1_strict_pair01": "邊界與代碼均相同的片段 F1",
        "holsti": "Holsti 係數",
        "gamma": "γ",
        "gamma_cat": "γcat",
    },
)
