"""Bring the files of the translators up to date with the texts in the source.

    python resources/translations/update.py

Collects every `tr("…")` of the window and every message of `annotator.domain.messages`, keeps
the translations that are there, drafts `zh_TW` from `zh_CN`, and compiles the `.qm` files that the
program loads. Running it twice changes nothing.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

LANGUAGES = ("en", "zh_CN", "zh_TW")

# Words of Taiwan that OpenCC's s2twp does not know, or knows otherwise.
TAIWAN = {
    "项目文件": "專案檔",
    "项目": "專案",
    "代码": "代碼",
    "编码员": "編碼員",
    "编码本": "編碼簿",
    "应用": "套用",
    "文本": "文本",
    "文本文件": "文字檔",
    "纯文本": "純文字",
    "评论": "留言",
    "元数据": "後設資料",
    "撤消": "復原",
    "撤销": "復原",
    "快捷键": "快速鍵",
    "查找": "尋找",
    "转到": "前往",
    "退出": "結束",
    "帮助": "說明",
    "视图": "檢視",
    "全屏": "全螢幕",
    "点击": "點選",
    "拖动": "拖曳",
    "只读": "唯讀",
    "默认": "預設",
    "高级": "進階",
    "演示": "示範",
    "计算机": "電腦",
    "信息": "資訊",
    "发布": "發布",
    "后台": "背景",
    "质量": "品質",
    "类型": "類型",
    "权限": "權限",
    "列表": "清單",
    "条编码记录": "筆編碼紀錄",
    "编码记录": "編碼紀錄",
    "这些记录": "這些紀錄",
    "另一条": "另一筆",
    "一条编码记录": "一筆編碼紀錄",
    "下一条": "下一筆",
    "上一条": "上一筆",
    "这条": "這筆",
    "%n 条": "%n 筆",
    "{count} 条": "{count} 筆",
    "选中": "選取",
    "折叠": "收合",
    "当前": "目前",
    "新建": "新增",
    "先新建": "先建立",
    "改动": "變更",
    "替换": "取代",
    "丢失": "遺失",
    "识别": "辨識",
    "连接": "連接",
    "跟随系统": "依照系統",
    "无法按": "無法以",
    "：按 {": "：以 {",
    "已按 {": "已以 {",
    "按名称": "依名稱",
    "按文本": "依文字",
    "按字符": "依字元",
    "按词": "依詞",
    "按句": "依句",
    "按行": "依行",
    "按周": "依週",
    "按轮次": "依輪次",
    "按编码顺序": "依編碼順序",
    "按类型": "依類型",
    "按位置": "依位置",
    "按在": "依在",
    "按文档": "依文件",
    "按版本": "依版本",
    "按代码": "依代碼",
    "按阶段": "依階段",
    "注释": "註解",
    "条评论": "則留言",
    "这条附注": "這則附註",
    "存疑记录": "存疑紀錄",
    "扩展": "擴展",
    "滚动": "捲動",
    "响应": "回應",
    "对象": "對象",
    "自定": "自訂",
    "下划线": "底線",
    "工作簿": "活頁簿",
    "置信区间": "信賴區間",
    "置信水平": "信賴水準",
    "偶然水平": "偶然水準",
    "自助法": "拔靴法",
    "嵌套": "巢狀",
    "软件包": "套件",
    "命令行": "命令列",
    "电子表格": "試算表",
    "单元格": "儲存格",
    # A row is 列 and a column 欄; a line of text stays 行.
    "此行": "此列",
    "各行": "各列",
    "所选行": "所選列",
    "多行": "多列",
    "有一行": "有一列",
    "不存在的行": "不存在的列",
    "行无法导入": "列無法匯入",
    "的列": "的欄位",
    "以下列": "以下欄位",
    "列名": "欄名",
    "“": "「",
    "”": "」",
    "‘": "『",
    "’": "』",
}


def main() -> int:
    """Update the files in this folder."""
    update(HERE)
    return 0


def update(folder: Path) -> None:
    """Bring the `.ts` files in a folder up to date and compile them beside themselves."""
    with tempfile.TemporaryDirectory() as temporary:
        messages = Path(temporary) / "messages.py"
        messages.write_text("\n".join(_message_literals()) + "\n", encoding="utf-8")
        for language in LANGUAGES:
            _collect(ts_path(folder, language), language, messages)
        draft_taiwan(ts_path(folder, "zh_CN"), ts_path(folder, "zh_TW"))
        # Once more, for lupdate's own way of writing: so a second run changes nothing.
        _collect(ts_path(folder, "zh_TW"), "zh_TW", messages)
    for language in LANGUAGES:
        path = ts_path(folder, language)
        _tool("lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))


def ts_path(folder: Path, language: str) -> Path:
    """Return the file of a language."""
    return folder / f"annotator_{language}.ts"


def _message_literals() -> Iterator[str]:
    from annotator.domain.messages import MESSAGES

    yield "def tr(text): ..."
    for text in dict.fromkeys(MESSAGES.values()):
        yield f"tr({_quoted(text)})"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _collect(path: Path, language: str, messages: Path) -> None:
    options = ["-pluralonly"] if language == "en" else []
    _tool(
        "lupdate",
        *("-silent", "-extensions", "py", "-locations", "none", "-no-obsolete"),
        *("-source-language", "en", "-target-language", language),
        *options,
        str(ROOT / "annotator"),
        str(messages),
        "-ts",
        str(path),
    )


def _tool(name: str, *arguments: str) -> None:
    beside = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([str(beside), *arguments], check=True, cwd=ROOT)


def draft_taiwan(simplified: Path, taiwan: Path) -> None:
    """Fill what `zh_TW` lacks from `zh_CN`; a translation that a person wrote is kept."""
    drafts = {_key(message): message for message in _messages(simplified)[1]}
    tree, messages = _messages(taiwan)
    for message in messages:
        target, draft = message.find("translation"), drafts.get(_key(message))
        source = draft.find("translation") if draft is not None else None
        if target is None or source is None or target.get("type") != "unfinished":
            continue
        if source.get("type") == "unfinished":
            continue
        forms = target.findall("numerusform")
        if forms:
            for form, other in zip(forms, source.findall("numerusform"), strict=True):
                form.text = in_taiwan(other.text or "")
        else:
            target.text = in_taiwan(source.text or "")
        del target.attrib["type"]
    _write(tree, taiwan)


def in_taiwan(text: str) -> str:
    """Return a Simplified text in Taiwan's script and words."""
    from opencc import OpenCC

    # The exceptions stand aside as private characters while the rest is converted; long ones
    # first, as they may hold short ones.
    by_length = sorted(TAIWAN.items(), key=lambda pair: -len(pair[0]))
    kept = dict(enumerate(by_length, start=0xE000))
    for mark, (word, _) in kept.items():
        text = text.replace(word, chr(mark))
    text = OpenCC("s2twp").convert(text)
    for mark, (_, word) in kept.items():
        text = text.replace(chr(mark), word)
    return str(text)


def _messages(path: Path) -> tuple[ET.ElementTree[ET.Element], list[ET.Element]]:
    tree = ET.parse(path)
    return tree, list(tree.iter("message"))


def _key(message: ET.Element) -> tuple[str, str]:
    return (message.findtext("source") or "", message.findtext("comment") or "")


def _write(tree: ET.ElementTree[ET.Element], path: Path) -> None:
    root = tree.getroot()
    text = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + text + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
