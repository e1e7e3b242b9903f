<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Apply a code…</source>
        <translation>应用代码(&amp;A)…</translation>
    </message>
    <message>
        <source>Apply the &amp;last code again</source>
        <translation>再次应用上一个代码(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unsure, or sure again</source>
        <translation>存疑或取消存疑(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove the picked coding</source>
        <translation>删除选中的编码记录(&amp;R)</translation>
    </message>
    <message>
        <source>Move its start back</source>
        <translation>起点后退</translation>
    </message>
    <message>
        <source>Move an &amp;end</source>
        <translation>移动端点(&amp;E)</translation>
    </message>
    <message>
        <source>Write a &amp;memo…</source>
        <translation>写备忘录(&amp;M)…</translation>
    </message>
    <message>
        <source>Move its start forward</source>
        <translation>起点前进</translation>
    </message>
    <message>
        <source>Move its end back</source>
        <translation>终点后退</translation>
    </message>
    <message>
        <source>Move its end forward</source>
        <translation>终点前进</translation>
    </message>
    <message>
        <source>Document &amp;done, or not yet</source>
        <translation>文档已完成或未完成(&amp;D)</translation>
    </message>
    <message>
        <source>Correct the document&apos;s &amp;sections…</source>
        <translation>更正文档区段(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Choose who codes…</source>
        <translation>选择编码员(&amp;C)…</translation>
    </message>
    <message>
        <source>Rou&amp;nds…</source>
        <translation>轮次(&amp;N)…</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤消的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤消：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Select a passage or pick a coding to copy it.</source>
        <translation>选择一段文字或选中一条编码记录后即可复制。</translation>
    </message>
    <message>
        <source>Copied with its place.</source>
        <translation>已连同出处复制。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy the selected text</source>
        <translation>复制所选文字(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;with its place</source>
        <translation>连同出处复制(&amp;W)</translation>
    </message>
    <message>
        <source>Select the next &amp;larger unit</source>
        <translation>扩大选择范围(&amp;L)</translation>
    </message>
    <message>
        <source>Select the next s&amp;maller unit</source>
        <translation>缩小选择范围(&amp;M)</translation>
    </message>
    <message>
        <source>Select &amp;everything</source>
        <translation>全选(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find in this document</source>
        <translation>在本文档中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>St&amp;op finding</source>
        <translation>结束查找(&amp;O)</translation>
    </message>
    <message>
        <source>This is the last document.</source>
        <translation>这是最后一篇文档。</translation>
    </message>
    <message>
        <source>This is the first document.</source>
        <translation>这是第一篇文档。</translation>
    </message>
    <message>
        <source>Everything here is coded.</source>
        <translation>此处都已编码。</translation>
    </message>
    <message>
        <source>There are no comments here.</source>
        <translation>此处没有评论。</translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation>下一篇文档(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous document</source>
        <translation>上一篇文档(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;coding</source>
        <translation>下一条编码记录(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;revious coding</source>
        <translation>上一条编码记录(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;uncoded stretch</source>
        <translation>下一段未编码的文字(&amp;U)</translation>
    </message>
    <message>
        <source>Previous unc&amp;oded stretch</source>
        <translation>上一段未编码的文字(&amp;O)</translation>
    </message>
    <message>
        <source>Next co&amp;mment</source>
        <translation>下一条评论(&amp;M)</translation>
    </message>
    <message>
        <source>Previous comm&amp;ent</source>
        <translation>上一条评论(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;disagreement</source>
        <translation>下一处分歧(&amp;D)</translation>
    </message>
    <message>
        <source>Prev&amp;ious disagreement</source>
        <translation>上一处分歧(&amp;I)</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>下一个窗格(&amp;A)</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>Annotator {version}: code documents, compare coders.</source>
        <translation>Annotator {version}：为文档编码，比较编码员。</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>所有命令(&amp;A)…</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;log</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;bout this program</source>
        <translation>关于本程序(&amp;B)</translation>
    </message>
    <message>
        <source>Export codings</source>
        <translation>导出编码记录</translation>
    </message>
    <message>
        <source>For &amp;spreadsheets: guard cells against formulas</source>
        <translation>用于电子表格：单元格防公式(&amp;S)</translation>
    </message>
    <message>
        <source>Add a &amp;manifest that says what the file rests on</source>
        <translation>附上清单，写明文件的依据(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) written to {file}.</source>
        <translation>
            <numerusform>已将 %n 条编码记录写入 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace the file</source>
        <translation>替换该文件(&amp;R)</translation>
    </message>
    <message>
        <source>A file of that name is there already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>所有轮次</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;ound</source>
        <translation>轮次(&amp;O)</translation>
    </message>
    <message>
        <source>The codings of all coders are written. A file for spreadsheets cannot be imported again.</source>
        <translation>将写入所有编码员的编码记录。用于电子表格的文件无法再导入。</translation>
    </message>
    <message>
        <source>Exporting codings…</source>
        <translation>正在导出编码记录…</translation>
    </message>
    <message>
        <source>Copied to {folder}</source>
        <translation>已备份到 {folder}</translation>
    </message>
    <message>
        <source>Nothing has changed since the last copy.</source>
        <translation>自上次备份以来没有改动。</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>打开演示项目(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import documents…</source>
        <translation>导入文档(&amp;I)…</translation>
    </message>
    <message>
        <source>I&amp;mport codings…</source>
        <translation>导入编码记录(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export codings…</source>
        <translation>导出编码记录(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the document as PD&amp;F…</source>
        <translation>将文档存为 PDF(&amp;F)…</translation>
    </message>
    <message>
        <source>P&amp;rint the document…</source>
        <translation>打印文档(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About this project…</source>
        <translation>关于此项目(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search in all documents</source>
        <translation>在所有文档中搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>文字大小 {percent}%</translation>
    </message>
    <message>
        <source>Nothing is coded at the caret.</source>
        <translation>光标处没有编码记录。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>编码(&amp;C)</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比较(&amp;P)</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>编码本(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>标准文字大小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Next coding &amp;here</source>
        <translation>此处的下一条编码记录(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reading…</source>
        <translation>阅读设置(&amp;R)…</translation>
    </message>
    <message>
        <source>Map &amp;of the document</source>
        <translation>全文概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Names beside the stripes</source>
        <translation>在色条旁显示名称(&amp;N)</translation>
    </message>
    <message>
        <source>Str&amp;ipes</source>
        <translation>色条(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Left of the text</source>
        <translation>置于文本左侧(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Choose what is shown…</source>
        <translation>选择显示内容(&amp;C)…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>Select whole &amp;words</source>
        <translation>整词选择(&amp;W)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Read only: {holder} is writing this project.</source>
        <translation>只读：{holder} 正在写入此项目。</translation>
    </message>
    <message>
        <source>Read only: {reason}</source>
        <translation>只读：{reason}</translation>
    </message>
    <message>
        <source>Find a code by name, part of a name or pinyin</source>
        <translation>按名称、部分名称或拼音查找代码</translation>
    </message>
    <message>
        <source>Nothing is coded here yet.</source>
        <translation>此处尚无编码记录。</translation>
    </message>
    <message>
        <source>No document is open. Choose one from the list, or import documents.</source>
        <translation>没有打开的文档。请从列表中选择，或导入文档。</translation>
    </message>
    <message>
        <source>{find} finds, {next} goes to the next document</source>
        <translation>{find} 查找，{next} 转到下一篇文档</translation>
    </message>
    <message>
        <source>Picked: {code}  ·  {start} move the start, {end} the end  ·  {unsure} unsure  ·  {remove} removes</source>
        <translation>已选中：{code}  ·  {start} 移动起点，{end} 移动终点  ·  {unsure} 存疑  ·  {remove} 删除</translation>
    </message>
    <message>
        <source>The key of a code applies it  ·  {find} finds a code  ·  {again} the last code again  ·  {grow} selects more</source>
        <translation>按代码的快捷键即可应用  ·  {find} 查找代码  ·  {again} 再次应用上一个代码  ·  {grow} 扩大选择</translation>
    </message>
    <message>
        <source>Drag to select, double-click a word, triple-click a sentence  ·  {next} goes to the next coding</source>
        <translation>拖动选择，双击选词，三击选句  ·  {next} 转到下一条编码记录</translation>
    </message>
    <message>
        <source>Document {number} of {total}</source>
        <translation>文档 {number}/{total}</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 个字符</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n 条编码记录</numerusform>
        </translation>
    </message>
    <message>
        <source>No code has the key {key}.</source>
        <translation>没有代码使用快捷键 {key}。</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Select a passage first, then press the key of a code.</source>
        <translation>请先选择一段文字，再按代码的快捷键。</translation>
    </message>
    <message>
        <source>This passage has that code already.</source>
        <translation>这段文字已有该代码。</translation>
    </message>
    <message>
        <source>No code has been used yet.</source>
        <translation>尚未用过任何代码。</translation>
    </message>
    <message>
        <source>Click a coding first to pick it.</source>
        <translation>请先点击一条编码记录将其选中。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此项目以只读方式打开。</translation>
    </message>
    <message>
        <source>Round {name} is closed.</source>
        <translation>轮次“{name}”已关闭。</translation>
    </message>
    <message>
        <source>Codebooks (*.yaml *.yml *.json);;All files (*)</source>
        <translation>编码本 (*.yaml *.yml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Load a codebook</source>
        <translation>载入编码本</translation>
    </message>
    <message>
        <source>Load codebook {file}</source>
        <translation>载入编码本 {file}</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>&amp;Load as a new version</source>
        <translation>载入为新版本(&amp;L)</translation>
    </message>
    <message>
        <source>{id}, version {version}: {count}.</source>
        <translation>{id}，版本 {version}：{count}。</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n 个代码</numerusform>
        </translation>
    </message>
    <message>
        <source>New: {codes}</source>
        <translation>新增：{codes}</translation>
    </message>
    <message>
        <source>Changed: {codes}</source>
        <translation>有改动：{codes}</translation>
    </message>
    <message>
        <source>Retired, their codings stay: {codes}</source>
        <translation>停用（编码记录保留）：{codes}</translation>
    </message>
    <message>
        <source>All codes are as the project has them.</source>
        <translation>所有代码与项目中的相同。</translation>
    </message>
    <message>
        <source>This file cannot be loaded.</source>
        <translation>无法载入此文件。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>搜索操作或快捷键</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>选择一项操作以更改其快捷键。</translation>
    </message>
    <message>
        <source>Moving the caret</source>
        <translation>移动光标</translation>
    </message>
    <message>
        <source>Extending the selection</source>
        <translation>扩展选择</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>在文本中</translation>
    </message>
    <message>
        <source>Next character</source>
        <translation>下一个字符</translation>
    </message>
    <message>
        <source>Previous character</source>
        <translation>上一个字符</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>下一个词</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>上一个词</translation>
    </message>
    <message>
        <source>End of the clause</source>
        <translation>分句末尾</translation>
    </message>
    <message>
        <source>Start of the clause</source>
        <translation>分句开头</translation>
    </message>
    <message>
        <source>End of the sentence</source>
        <translation>句末</translation>
    </message>
    <message>
        <source>Start of the sentence</source>
        <translation>句首</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>上一段</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>下一区段</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>上一区段</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>End of the line</source>
        <translation>行末</translation>
    </message>
    <message>
        <source>Start of the line</source>
        <translation>行首</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>End of the document</source>
        <translation>文档末尾</translation>
    </message>
    <message>
        <source>Start of the document</source>
        <translation>文档开头</translation>
    </message>
    <message>
        <source>Move its start back by a character</source>
        <translation>起点后退一个字符</translation>
    </message>
    <message>
        <source>Move its start forward by a character</source>
        <translation>起点前进一个字符</translation>
    </message>
    <message>
        <source>Move its end back by a character</source>
        <translation>终点后退一个字符</translation>
    </message>
    <message>
        <source>Move its end forward by a character</source>
        <translation>终点前进一个字符</translation>
    </message>
    <message>
        <source>Select the next larger unit</source>
        <translation>扩大选择范围</translation>
    </message>
    <message>
        <source>Select the next smaller unit</source>
        <translation>缩小选择范围</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>A screen on</source>
        <translation>下一屏</translation>
    </message>
    <message>
        <source>A screen back</source>
        <translation>上一屏</translation>
    </message>
    <message>
        <source>Apply a code…</source>
        <translation>应用代码…</translation>
    </message>
    <message>
        <source>Remove the picked coding</source>
        <translation>删除选中的编码记录</translation>
    </message>
    <message>
        <source>Mouse in the text</source>
        <translation>文本中的鼠标操作</translation>
    </message>
    <message>
        <source>Field to find in the document</source>
        <translation>文档查找框</translation>
    </message>
    <message>
        <source>Palettes of codes and commands</source>
        <translation>代码和命令的查找窗口</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>列表和表格</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Apply the code with that key</source>
        <translation>应用该键对应的代码</translation>
    </message>
    <message>
        <source>digit or letter</source>
        <translation>数字或字母</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>click</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>Select; at the edges the text scrolls on</source>
        <translation>选择；拖到边缘时文本自动滚动</translation>
    </message>
    <message>
        <source>Select single characters, not words</source>
        <translation>逐字选择，不选整词</translation>
    </message>
    <message>
        <source>Select a word, sentence, paragraph</source>
        <translation>选择一个词、一句、一段</translation>
    </message>
    <message>
        <source>double, triple, quadruple click</source>
        <translation>双击、三击、四击</translation>
    </message>
    <message>
        <source>Select more words, sentences, paragraphs</source>
        <translation>选择更多的词、句、段</translation>
    </message>
    <message>
        <source>drag after the last click</source>
        <translation>最后一击后拖动</translation>
    </message>
    <message>
        <source>Extend the selection to there</source>
        <translation>将选择扩展到该处</translation>
    </message>
    <message>
        <source>Pick a coding; again: the one beneath</source>
        <translation>选中编码记录；再次点击选中下层的一条</translation>
    </message>
    <message>
        <source>Move an end of the picked coding</source>
        <translation>移动选中的编码记录的端点</translation>
    </message>
    <message>
        <source>drag its handle</source>
        <translation>拖动控点</translation>
    </message>
    <message>
        <source>The same by single characters</source>
        <translation>同上，逐字移动</translation>
    </message>
    <message>
        <source>Give up dragging</source>
        <translation>放弃拖动</translation>
    </message>
    <message>
        <source>Give a code to the selection</source>
        <translation>为所选文字应用代码</translation>
    </message>
    <message>
        <source>drag the code onto the text</source>
        <translation>将代码拖到文本上</translation>
    </message>
    <message>
        <source>Menu of what can be done here</source>
        <translation>此处可用操作的菜单</translation>
    </message>
    <message>
        <source>right click, menu key, Shift+F10</source>
        <translation>鼠标右键、菜单键、Shift+F10</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>放大或缩小文字</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>下一处结果</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>上一处结果</translation>
    </message>
    <message>
        <source>Back to the text, with the place selected</source>
        <translation>回到文本并选择该处</translation>
    </message>
    <message>
        <source>Go through the list</source>
        <translation>在列表中移动</translation>
    </message>
    <message>
        <source>Take what is marked</source>
        <translation>选定当前项</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Go there, open it, apply the code</source>
        <translation>转到该处、打开或应用代码</translation>
    </message>
    <message>
        <source>Remove the selected codings</source>
        <translation>删除所选编码记录</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>选择多行</translation>
    </message>
    <message>
        <source>From a filter to its list</source>
        <translation>从筛选框移到列表</translation>
    </message>
    <message>
        <source>Empty a filter</source>
        <translation>清空筛选框</translation>
    </message>
    <message>
        <source>Show the disagreement that is marked</source>
        <translation>显示当前的分歧</translation>
    </message>
    <message>
        <source>Back to the report; choose no code</source>
        <translation>返回报告；取消选择代码</translation>
    </message>
    <message>
        <source>Save a memo or a note</source>
        <translation>保存备忘录或附注</translation>
    </message>
    <message>
        <source>Take a choice of an attribute back</source>
        <translation>取消属性的选择</translation>
    </message>
    <message>
        <source>Let go of selection or coding</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>The program met something that it did not expect. What was saved is safe. Please copy this report and pass it on to those who look after the program; look through it first, it may quote your documents.</source>
        <translation>程序遇到了意料之外的情况。已保存的内容是安全的。请复制这份报告并转交给程序的维护者；转交前请先看一遍，其中可能引用了您的文档。</translation>
    </message>
    <message>
        <source>Choose a disagreement from the list to see it in its text.</source>
        <translation>从列表中选择一处分歧，即可在文本中查看。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Back to the report (Esc)</source>
        <translation>返回报告 (Esc)</translation>
    </message>
    <message>
        <source>Open in Code</source>
        <translation>在“编码”中打开</translation>
    </message>
    <message>
        <source>Show this passage with your own codings.</source>
        <translation>连同自己的编码记录显示此文段。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>区段</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Judgements that say yes</source>
        <translation>判断为“是”的次数</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>观察一致率</translation>
    </message>
    <message>
        <source>Spans of {coder}</source>
        <translation>{coder} 的片段数</translation>
    </message>
    <message>
        <source>{coefficient} by code</source>
        <translation>{coefficient}（按代码）</translation>
    </message>
    <message>
        <source>Resamples without a value</source>
        <translation>无值的重抽样次数</translation>
    </message>
    <message>
        <source>Share of resamples below {value}</source>
        <translation>低于 {value} 的重抽样比例</translation>
    </message>
    <message>
        <source>Other coder</source>
        <translation>另一编码员</translation>
    </message>
    <message>
        <source>{coefficient}, coder by coder</source>
        <translation>{coefficient}（编码员两两之间）</translation>
    </message>
    <message>
        <source>Pairs with one value only</source>
        <translation>仅一方有值的配对数</translation>
    </message>
    <message>
        <source>Codings with a partner</source>
        <translation>有配对的编码记录</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of each attribute, over aligned codings</source>
        <translation>各属性的 Krippendorff alpha，只计配对的编码记录</translation>
    </message>
    <message>
        <source>Confusion {one}–{other}</source>
        <translation>混淆 {one}–{other}</translation>
    </message>
    <message>
        <source>Codes of {one} and of {other} at the same places</source>
        <translation>{one} 与 {other} 在相同位置的代码</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>处数</translation>
    </message>
    <message>
        <source>The most frequent confusions, with a passage each</source>
        <translation>最常见的混淆，各附一段文字</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Characters coded</source>
        <translation>已编码字符</translation>
    </message>
    <message>
        <source>Characters in dispute</source>
        <translation>有分歧的字符</translation>
    </message>
    <message>
        <source>Disagreement by document</source>
        <translation>各文档的分歧</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>{coefficient}, stage by stage</source>
        <translation>{coefficient}（按阶段）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>开头文字</translation>
    </message>
    <message>
        <source>Spli&amp;t at the caret</source>
        <translation>在光标处拆分(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Join selected</source>
        <translation>合并所选(&amp;J)</translation>
    </message>
    <message>
        <source>A &amp;part begins here</source>
        <translation>新的部分从这里开始(&amp;P)</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>重新开始(&amp;O)</translation>
    </message>
    <message>
        <source>Sections of {document}</source>
        <translation>{document} 的区段</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>区段</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>区段文字</translation>
    </message>
    <message>
        <source>Kind of section</source>
        <translation>区段类型</translation>
    </message>
    <message>
        <source>Codings stay where they are. Saving is one step of undo.</source>
        <translation>编码记录的位置不变。保存后可一步撤消。</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>¶ {number}</source>
        <translation>¶ {number}</translation>
    </message>
    <message>
        <source>codebook version {version}</source>
        <translation>编码本版本 {version}</translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation>请先打开一篇文档。</translation>
    </message>
    <message>
        <source>Save the document as PDF</source>
        <translation>将文档存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to {file}.</source>
        <translation>
            <numerusform>已将 %n 页写入 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>正在写入 {file}…</translation>
    </message>
    <message>
        <source>Laying out {name}…</source>
        <translation>正在排版 {name}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>打印机没有响应。未打印任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>已将 %n 页发送到打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>打印已停止。</translation>
    </message>
    <message>
        <source>Rounds…</source>
        <translation>轮次…</translation>
    </message>
    <message>
        <source>Select a passage first, then press Enter.</source>
        <translation>请先选择一段文字，再按 Enter。</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>正在关闭…</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation>面板(&amp;A)</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>This works on the text in the activity Code.</source>
        <translation>此操作只用于“编码”界面中的文本。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Clear “{attribute}”</source>
        <translation>清除“{attribute}”</translation>
    </message>
    <message>
        <source>{filled} of {total} required filled</source>
        <translation>必填项已填 {filled}/{total}</translation>
    </message>
    <message>
        <source>The rules of the codes stand here once a disagreement is chosen.</source>
        <translation>选择一处分歧后，这里会显示相关代码的规则。</translation>
    </message>
    <message>
        <source>What the codebook says</source>
        <translation>编码本的规定</translation>
    </message>
    <message>
        <source>The codebook does not have this code any more.</source>
        <translation>编码本中已没有这个代码。</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>何时使用</translation>
    </message>
    <message>
        <source>When not to use</source>
        <translation>何时不用</translation>
    </message>
    <message>
        <source>At the border</source>
        <translation>边界情形</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例子</translation>
    </message>
    <message>
        <source>Not this code</source>
        <translation>不属于此代码</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>About this project</source>
        <translation>关于此项目</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>Own codings</source>
        <translation>自己的编码记录</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>备忘录(&amp;M)</translation>
    </message>
    <message>
        <source>The codebook has no such rules.</source>
        <translation>编码本中没有这类规则。</translation>
    </message>
    <message>
        <source>How to choose spans</source>
        <translation>如何选取片段</translation>
    </message>
    <message>
        <source>several of</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>快捷键 {key}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message numerus="yes">
        <source>%n own coding(s)</source>
        <translation>
            <numerusform>自身 %n 条编码记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with its subcodes</source>
        <comment>codings</comment>
        <translation>
            <numerusform>含子代码共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a code to see what it means.</source>
        <translation>选择一个代码以查看其含义。</translation>
    </message>
    <message>
        <source>Memo on {code}</source>
        <translation>代码“{code}”的备忘录</translation>
    </message>
    <message>
        <source>&amp;Give this code to the selection</source>
        <translation>将此代码应用于所选文字(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Memo on this code…</source>
        <translation>此代码的备忘录(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>全部展开(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>全部折叠(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Load a new version of the codebook…</source>
        <translation>载入编码本的新版本(&amp;L)…</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>筛选代码</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about the codebook</source>
        <translation>编码本的更多选项</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>About the code</source>
        <translation>关于此代码</translation>
    </message>
    <message>
        <source>&amp;How to choose spans</source>
        <translation>如何选取片段(&amp;H)</translation>
    </message>
    <message>
        <source>Codings here</source>
        <translation>此处的编码记录</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>在文本中显示</translation>
    </message>
    <message>
        <source>Delete this coding</source>
        <translation>删除此编码记录</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>存疑(&amp;U)</translation>
    </message>
    <message>
        <source>Memo on the coding</source>
        <translation>编码记录的备忘录</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Agreement on attributes</source>
        <translation>属性的一致性</translation>
    </message>
    <message>
        <source>alpha of the values, over codings that share half of what they cover</source>
        <translation>属性值的 alpha，只计范围有一半重合的编码记录</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>配对数</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>配对比例</translation>
    </message>
    <message>
        <source>equal / pairs</source>
        <translation>相同/配对</translation>
    </message>
    <message>
        <source>Only codings with a partner count here: see how many have one before reading the figure.</source>
        <translation>这里只计有配对的编码记录：看数值之前，先看有多少条能配对。</translation>
    </message>
    <message>
        <source>{equal} of {n} pairs equal</source>
        <translation>{n} 对中有 {equal} 对相同</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) differ, with those of whom only one has a value</source>
        <translation>
            <numerusform>%n 对不同，含仅一方有值的</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the codings have a partner</source>
        <translation>{share} 的编码记录有配对</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Choose who codes to see codings.</source>
        <translation>选择编码员后即可查看编码记录。</translation>
    </message>
    <message>
        <source>Open a document to see its codings.</source>
        <translation>打开文档后即可查看其编码记录。</translation>
    </message>
    <message>
        <source>Copying rows…</source>
        <translation>正在复制各行…</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>在文本中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制所选行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete codings</source>
        <translation>删除编码记录(&amp;D)</translation>
    </message>
    <message>
        <source>uα, stretches of text</source>
        <translation>uα，片段</translation>
    </message>
    <message>
        <source>α, {units}</source>
        <translation>α，{units}</translation>
    </message>
    <message>
        <source>Percent agreement, {units}</source>
        <translation>一致百分比，{units}</translation>
    </message>
    <message>
        <source>u-alpha of each code against all else (Krippendorff et al. 2016)</source>
        <translation>每个代码对其余一切的 u-alpha（Krippendorff 等，2016）</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, nominal, over {units}</source>
        <translation>Krippendorff alpha，名义尺度，单位：{units}</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>所有代码</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 个单位</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} units, prevalence {prevalence}, observed agreement {observed}</source>
        <translation>{n} 个单位，出现率 {prevalence}，观察一致率 {observed}</translation>
    </message>
    <message>
        <source>{share} of the resamples are below the benchmark</source>
        <translation>{share} 的重抽样低于基准值</translation>
    </message>
    <message>
        <source>{count} coders</source>
        <translation>{count} 名编码员</translation>
    </message>
    <message>
        <source>bars: {share} % interval, {count} resamples of documents</source>
        <translation>横线：{share}% 置信区间，按文档重抽样 {count} 次</translation>
    </message>
    <message>
        <source>&amp;Whole project</source>
        <translation>整个项目(&amp;W)</translation>
    </message>
    <message>
        <source>Codes to list</source>
        <translation>要列出的代码</translation>
    </message>
    <message>
        <source>Filter by text or memo</source>
        <translation>按文本或备忘录筛选</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>编码记录</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Sort the codings</source>
        <translation>编码记录排序</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Who codes?</source>
        <translation>由谁编码？</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Code as this coder</source>
        <translation>以此编码员编码(&amp;C)</translation>
    </message>
    <message>
        <source>A coder needs a name.</source>
        <translation>编码员需要名称。</translation>
    </message>
    <message>
        <source>There is a coder “{name}” already.</source>
        <translation>已有编码员“{name}”。</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>编码员</translation>
    </message>
    <message>
        <source>Name of a new coder</source>
        <translation>新编码员的名称</translation>
    </message>
    <message>
        <source>Each name is there once; capital letters and blanks around it make no difference. You see your own codings only.</source>
        <translation>名称不可重复；不区分大小写，首尾空格不计。您只能看到自己的编码记录。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较内容</translation>
    </message>
    <message>
        <source>Documents in progress too</source>
        <translation>包括进行中的文档</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>The reference coder must be one of those who are compared.</source>
        <translation>参照编码员必须是所比较的编码员之一。</translation>
    </message>
    <message>
        <source>Choose at least one code and one document.</source>
        <translation>请至少选择一个代码和一篇文档。</translation>
    </message>
    <message>
        <source>Choose at least one kind of unit.</source>
        <translation>请至少选择一种单位。</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>reference coder</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>What the others lack then reads as missed, what they have alone as extra.</source>
        <translation>设定后，其他人缺少的记为漏标，独有的记为多标。</translation>
    </message>
    <message>
        <source>with their subcodes</source>
        <translation>含子代码</translation>
    </message>
    <message>
        <source>each alone</source>
        <translation>各自单独</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有层级</translation>
    </message>
    <message>
        <source>Only level {level}</source>
        <translation>仅第 {level} 层</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>当前版本</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>Reference coder</source>
        <translation>参照编码员</translation>
    </message>
    <message>
        <source>Codes count</source>
        <translation>代码计入</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Else only documents count that two of the coders have marked done.</source>
        <translation>否则只计入至少两名编码员标为完成的文档。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Metadata and boilerplate too</source>
        <translation>包括元数据和样板文字</translation>
    </message>
    <message>
        <source>Ignore blanks and punctuation at the ends</source>
        <translation>忽略首尾空白和标点</translation>
    </message>
    <message>
        <source>Values of attributes too</source>
        <translation>同时比较属性值</translation>
    </message>
    <message>
        <source>one character</source>
        <translation>一个字符</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>不计算区间</translation>
    </message>
    <message>
        <source>none</source>
        <comment>benchmark</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>drawn anew each time</source>
        <translation>每次随机</translation>
    </message>
    <message>
        <source>Share of a unit that must be covered</source>
        <translation>单位须被覆盖的比例</translation>
    </message>
    <message>
        <source>Resamples of documents</source>
        <translation>按文档重抽样的次数</translation>
    </message>
    <message>
        <source>Seed of the resamples</source>
        <translation>重抽样的随机种子</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准值</translation>
    </message>
    <message>
        <source>A value of your own; the report tells the share of resamples below it.</source>
        <translation>自定的数值；报告会给出低于它的重抽样比例。</translation>
    </message>
    <message>
        <source>Covered at least</source>
        <translation>至少覆盖</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>计入内容</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>置信区间</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>重抽样次数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Propagated codings too</source>
        <translation>包括沿用的编码记录</translation>
    </message>
    <message>
        <source>Unconfirmed suggestions too</source>
        <translation>包括未确认的建议</translation>
    </message>
    <message>
        <source>Adjudicated codings too</source>
        <translation>包括裁定的编码记录</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏标</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>多标</translation>
    </message>
    <message>
        <source>Only one coder</source>
        <translation>只有一名编码员</translation>
    </message>
    <message>
        <source>Same place, other code</source>
        <translation>位置相同，代码不同</translation>
    </message>
    <message>
        <source>Parent or child code</source>
        <translation>上下级代码</translation>
    </message>
    <message>
        <source>Other boundaries</source>
        <translation>边界不同</translation>
    </message>
    <message>
        <source>Other attributes</source>
        <translation>属性不同</translation>
    </message>
    <message>
        <source>Other code</source>
        <translation>代码不同</translation>
    </message>
    <message>
        <source>Parent/child</source>
        <translation>上下级</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Both coders gave the same code to the same stretch.</source>
        <translation>两名编码员对同一段文字给了相同的代码。</translation>
    </message>
    <message>
        <source>The reference coder has a coding here, the other one has none.</source>
        <translation>参照编码员在此处有编码记录，另一名没有。</translation>
    </message>
    <message>
        <source>The other coder has a coding here, the reference coder has none.</source>
        <translation>另一名编码员在此处有编码记录，参照编码员没有。</translation>
    </message>
    <message>
        <source>One coder gave a code where the other one has nothing that fits it.</source>
        <translation>一名编码员给了代码，另一名在此处没有与之对应的编码记录。</translation>
    </message>
    <message>
        <source>Two coders gave different codes to stretches that share at least half of what they cover together.</source>
        <translation>两名编码员给了不同的代码，两段文字重合的部分至少占合计范围的一半。</translation>
    </message>
    <message>
        <source>As other code, but one of the two codes stands above the other in the codebook.</source>
        <translation>属于代码不同，但两个代码在编码本中是上下级关系。</translation>
    </message>
    <message>
        <source>Two coders gave the same code to stretches that overlap but begin or end elsewhere.</source>
        <translation>两名编码员给了相同的代码，两段文字有重叠，但起点或终点不同。</translation>
    </message>
    <message>
        <source>Same code, same stretch, but the values of an attribute differ.</source>
        <translation>代码和文字范围相同，但某个属性的取值不同。</translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>轮次 {round}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not begun by two of them</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n 篇文档开始编码的不足两人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not done by two of them</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n 篇文档标为完成的不足两人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) wholly in metadata or boilerplate</source>
        <translation>
            <numerusform>%n 条编码记录完全处于元数据或样板文字中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) cut where they reach into it</source>
        <comment>boilerplate</comment>
        <translation>
            <numerusform>%n 条编码记录伸入其中的部分已截去</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures of a code count its subcodes too.</source>
        <translation>代码的数值包含其子代码。</translation>
    </message>
    <message numerus="yes">
        <source>%n overlapping coding(s) united with another</source>
        <translation>
            <numerusform>%n 条重叠的编码记录已并入另一条</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents left out</source>
        <translation>未计入的文档</translation>
    </message>
    <message>
        <source>In metadata or boilerplate</source>
        <translation>处于元数据或样板文字中</translation>
    </message>
    <message>
        <source>Reaching into metadata or boilerplate</source>
        <translation>伸入元数据或样板文字</translation>
    </message>
    <message numerus="yes">
        <source>%n propagated coding(s)</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n 条沿用的编码记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed suggestion(s)</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n 条未确认的建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adjudicated coding(s)</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n 条裁定的编码记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Memo on the document</source>
        <translation>文档的备忘录</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 个区段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n 个部分</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信度检验</translation>
    </message>
    <message>
        <source>Main coding</source>
        <translation>正式编码</translation>
    </message>
    <message>
        <source>Coding again</source>
        <translation>再次编码</translation>
    </message>
    <message>
        <source>open</source>
        <comment>round</comment>
        <translation>开放</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>round</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>&amp;Work in this round</source>
        <translation>在此轮次编码(&amp;W)</translation>
    </message>
    <message>
        <source>A round needs a name.</source>
        <translation>轮次需要名称。</translation>
    </message>
    <message>
        <source>There is a round “{name}” already.</source>
        <translation>已有轮次“{name}”。</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>重新开放(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lose this round</source>
        <translation>关闭此轮次(&amp;L)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What the round is for</source>
        <translation>轮次的用途</translation>
    </message>
    <message>
        <source>Name of a new round</source>
        <translation>新轮次的名称</translation>
    </message>
    <message>
        <source>What the new round is for</source>
        <translation>新轮次的用途</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>用途(&amp;F)</translation>
    </message>
    <message>
        <source>Every document can be coded anew in each round. In a closed round nothing can be changed; what was coded stays there to be compared.</source>
        <translation>每个轮次都可对各篇文档重新编码。已关闭的轮次不能再改动，其中的编码记录保留供比较。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>导入文档</translation>
    </message>
    <message>
        <source>Use for &amp;all files</source>
        <translation>用于所有文件(&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>从列表中移除(&amp;T)</translation>
    </message>
    <message>
        <source>Import codings</source>
        <translation>导入编码记录</translation>
    </message>
    <message>
        <source>Mark the documents &amp;done for the coders in the file</source>
        <translation>将文件中编码员的文档标为已完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leave out rows that cannot be imported</source>
        <translation>略过无法导入的行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Importing codings…</source>
        <translation>正在导入编码记录…</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) added.</source>
        <translation>
            <numerusform>新增 %n 条编码记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <comment>codings</comment>
        <translation>
            <numerusform>已有 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n row(s) cannot be taken.</source>
        <translation>
            <numerusform>没有导入任何内容：有 %n 行无法接受。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}:</source>
        <translation>第 {line} 行：</translation>
    </message>
    <message>
        <source>Coders and rounds that are missing are created. One step of undo takes it back.</source>
        <translation>缺少的编码员和轮次会自动建立。一步撤消即可全部收回。</translation>
    </message>
    <message>
        <source>Importing documents…</source>
        <translation>正在导入文档…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>文本 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>As it seems to be</source>
        <translation>自动识别</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n 个无法导入</numerusform>
        </translation>
    </message>
    <message>
        <source>looking at them…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Add files, or drop them here.</source>
        <translation>请添加文件，或拖放到此处。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>已导入 %n 篇文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were there already</source>
        <translation>
            <numerusform>%n 篇文本已存在</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>文件开头</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>has a memo</source>
        <translation>有备忘录</translation>
    </message>
    <message>
        <source>Memo on {document}</source>
        <translation>文档“{document}”的备忘录</translation>
    </message>
    <message>
        <source>Mark &amp;not done</source>
        <translation>标为未完成(&amp;N)</translation>
    </message>
    <message>
        <source>Mark &amp;done</source>
        <translation>标为完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Memo…</source>
        <translation>备忘录(&amp;M)…</translation>
    </message>
    <message>
        <source>Correct &amp;sections…</source>
        <translation>更正区段(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the project</source>
        <translation>从项目中移除(&amp;R)</translation>
    </message>
    <message>
        <source>No documents yet. Import some files.</source>
        <translation>尚无文档。请导入文件。</translation>
    </message>
    <message>
        <source>{shown} of {total} documents</source>
        <translation>{shown}/{total} 篇文档</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%n 篇已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>筛选文档</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sort the documents</source>
        <translation>文档排序</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <comment>of a coding&apos;s history</comment>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>undone: {step}</source>
        <translation>撤消：{step}</translation>
    </message>
    <message>
        <source>done again: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>项目以只读方式打开。</translation>
    </message>
    <message>
        <source>A coding of {coder}.</source>
        <translation>{coder} 的编码记录。</translation>
    </message>
    <message>
        <source>Round “{round}” is closed.</source>
        <translation>轮次“{round}”已关闭。</translation>
    </message>
    <message>
        <source>Open a document to see what is known about it.</source>
        <translation>打开文档后即可查看其信息。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Projects (*.anno)</source>
        <translation>项目 (*.anno)</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>正在打开 {name}…</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>第 {number} 部分</translation>
    </message>
    <message numerus="yes">
        <source>Boilerplate, %n character(s)</source>
        <translation>
            <numerusform>样板文字，%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Document text</source>
        <translation>文档文本</translation>
    </message>
    <message>
        <source>Click to choose what is shown</source>
        <translation>点击以选择显示内容</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>在本文档中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Stripes: what is shown, and how</source>
        <translation>色条：显示内容与方式</translation>
    </message>
    <message>
        <source>Done. Click to work on it again</source>
        <translation>已完成。点击可继续编码</translation>
    </message>
    <message>
        <source>Mark the document done</source>
        <translation>将文档标为完成</translation>
    </message>
    <message>
        <source>{name} (missing)</source>
        <translation>{name}（找不到）</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Code documents, compare coders, take the coded passages with you.</source>
        <translation>为文档编码，比较编码员，导出编码文段。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Projects you open will be listed here. A project file can be dropped here too.</source>
        <translation>打开过的项目会列在这里。也可以把项目文件拖放到此处。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. Show the report</source>
        <translation>程序上次意外退出。查看报告</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Choose who codes</source>
        <translation>选择编码员</translation>
    </message>
    <message>
        <source>Who codes</source>
        <translation>当前编码员</translation>
    </message>
    <message>
        <source>Round {name}</source>
        <translation>轮次 {name}</translation>
    </message>
    <message>
        <source>Which round</source>
        <translation>当前轮次</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Take the codebook from a &amp;file</source>
        <translation>从文件载入编码本(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>新建(&amp;C)</translation>
    </message>
    <message>
        <source>My study</source>
        <translation>我的研究</translation>
    </message>
    <message>
        <source>Give the project a title.</source>
        <translation>请给项目起一个标题。</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>请给文件起一个名称。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>Choose a codebook file.</source>
        <translation>请选择编码本文件。</translation>
    </message>
    <message>
        <source>The codebook file must be one that can be read.</source>
        <translation>编码本文件必须可以读取。</translation>
    </message>
    <message>
        <source>The codebook that comes with the program.</source>
        <translation>随程序附带的编码本。</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>项目所在文件夹</translation>
    </message>
    <message>
        <source>Choose a codebook</source>
        <translation>选择编码本</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>编码本</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Codebook file</source>
        <translation>编码本文件</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>样板文字</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>line {line}: {key}</source>
        <translation>第 {line} 行：{key}</translation>
    </message>
    <message>
        <source>{project}: a file of that name is there already. Choose another name.</source>
        <translation>{project}：已有同名文件。请换一个名称。</translation>
    </message>
    <message>
        <source>{project}: the name of a project ends in {suffix}.</source>
        <translation>{project}：项目文件名须以 {suffix} 结尾。</translation>
    </message>
    <message>
        <source>{project}: the name is too long. Choose a shorter one.</source>
        <translation>{project}：名称太长。请换一个短些的。</translation>
    </message>
    <message>
        <source>{folder}: there is no such folder. Create it first.</source>
        <translation>{folder}：没有这个文件夹。请先新建。</translation>
    </message>
    <message>
        <source>{project}: cannot be written ({reason}). Choose another folder.</source>
        <translation>{project}：无法写入（{reason}）。请换一个文件夹。</translation>
    </message>
    <message>
        <source>{project}: cannot be read ({reason}).</source>
        <translation>{project}：无法读取（{reason}）。</translation>
    </message>
    <message>
        <source>{project}: this is not a project of this program. Nothing was changed.</source>
        <translation>{project}：这不是本程序的项目。未作任何改动。</translation>
    </message>
    <message>
        <source>{project}: made by a newer version of this program (format {version}, this one knows {known}). Install the newer version.</source>
        <translation>{project}：由本程序的较新版本创建（格式 {version}，当前版本支持到 {known}）。请安装较新版本。</translation>
    </message>
    <message>
        <source>{project}: made by an older version of this program; open it for writing once, so that it is brought up to date.</source>
        <translation>{project}：由本程序的较旧版本创建；请以可写方式打开一次，使其更新。</translation>
    </message>
    <message>
        <source>{project}: the file holds tables, views or triggers that are not ours; it was not opened.</source>
        <translation>{project}：文件含有不属于本程序的表、视图或触发器，因此没有打开。</translation>
    </message>
    <message>
        <source>{project}: the file is damaged ({reason}). Open the latest backup.</source>
        <translation>{project}：文件已损坏（{reason}）。请打开最近的备份。</translation>
    </message>
    <message>
        <source>{project}: {holder} is writing it. Close it there, or open it for reading.</source>
        <translation>{project}：{holder} 正在写入。请在那边关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>{project}: cannot be locked for writing ({reason}).</source>
        <translation>{project}：无法锁定以写入（{reason}）。</translation>
    </message>
    <message>
        <source>{project}: opened for reading only; nothing was changed.</source>
        <translation>{project}：以只读方式打开，未作任何改动。</translation>
    </message>
    <message>
        <source>{project}: could not be written ({reason}). Nothing was changed; free some space, or save a copy elsewhere, then try again.</source>
        <translation>{project}：写入失败（{reason}）。未作任何改动；请腾出空间，或在别处另存一份，然后重试。</translation>
    </message>
    <message>
        <source>{project}: could not be brought up to date ({reason}). It is as it was; a copy is in backups/{backup}.</source>
        <translation>{project}：未能更新（{reason}）。项目保持原样；副本在 backups/{backup}。</translation>
    </message>
    <message>
        <source>{project}: no backup could be made ({reason}). Nothing was changed.</source>
        <translation>{project}：无法备份（{reason}）。未作任何改动。</translation>
    </message>
    <message>
        <source>This would break what other data depends on ({reason}); not done.</source>
        <translation>这会破坏其他数据所依赖的内容（{reason}），因此没有执行。</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone: “{blocker}” has since changed the same things. Undo that first.</source>
        <translation>无法撤消“{label}”：之后的“{blocker}”改动了相同的内容。请先撤消后者。</translation>
    </message>
    <message>
        <source>“{label}” cannot be done again: “{blocker}” has since changed the same things.</source>
        <translation>无法重做“{label}”：之后的“{blocker}”改动了相同的内容。</translation>
    </message>
    <message>
        <source>The import cannot be undone: its documents have {count} codings. Remove those first.</source>
        <translation>无法撤消导入：所导入的文档已有 {count} 条编码记录。请先删除这些记录。</translation>
    </message>
    <message>
        <source>create project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>write project memo</source>
        <translation>写项目备忘录</translation>
    </message>
    <message>
        <source>change project properties</source>
        <translation>修改项目属性</translation>
    </message>
    <message>
        <source>import documents</source>
        <translation>导入文档</translation>
    </message>
    <message>
        <source>remove documents</source>
        <translation>移除文档</translation>
    </message>
    <message>
        <source>write document memo</source>
        <translation>写文档备忘录</translation>
    </message>
    <message>
        <source>correct sections</source>
        <translation>更正区段</translation>
    </message>
    <message>
        <source>correct parts</source>
        <translation>更正部分</translation>
    </message>
    <message>
        <source>load codebook</source>
        <translation>载入编码本</translation>
    </message>
    <message>
        <source>write code memo</source>
        <translation>写代码备忘录</translation>
    </message>
    <message>
        <source>create coder</source>
        <translation>新建编码员</translation>
    </message>
    <message>
        <source>rename coder</source>
        <translation>重命名编码员</translation>
    </message>
    <message>
        <source>open document</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>mark document done</source>
        <translation>将文档标为完成</translation>
    </message>
    <message>
        <source>mark document not done</source>
        <translation>将文档标为未完成</translation>
    </message>
    <message>
        <source>apply code</source>
        <translation>应用代码</translation>
    </message>
    <message>
        <source>remove coding</source>
        <translation>删除编码记录</translation>
    </message>
    <message>
        <source>move coding</source>
        <translation>移动编码记录</translation>
    </message>
    <message>
        <source>change code</source>
        <translation>更换代码</translation>
    </message>
    <message>
        <source>set attributes</source>
        <translation>设置属性</translation>
    </message>
    <message>
        <source>write memo</source>
        <translation>写备忘录</translation>
    </message>
    <message>
        <source>mark unsure</source>
        <translation>标为存疑</translation>
    </message>
    <message>
        <source>mark sure</source>
        <translation>取消存疑</translation>
    </message>
    <message>
        <source>import codings</source>
        <translation>导入编码记录</translation>
    </message>
    <message>
        <source>{code}: the codebook has no such code.</source>
        <translation>{code}：编码本中没有这个代码。</translation>
    </message>
    <message>
        <source>{code}: this code was retired; choose another one.</source>
        <translation>{code}：该代码已停用；请另选一个。</translation>
    </message>
    <message>
        <source>[{start}, {end}) lies outside {document}, which has {characters} characters.</source>
        <translation>[{start}, {end}) 超出了 {document}，该文档有 {characters} 个字符。</translation>
    </message>
    <message>
        <source>[{start}, {end}) has the code {code} already.</source>
        <translation>[{start}, {end}) 已有代码 {code}。</translation>
    </message>
    <message>
        <source>This coding is not there any more.</source>
        <translation>这条编码记录已不存在。</translation>
    </message>
    <message>
        <source>The project has no codebook. Load one.</source>
        <translation>项目没有编码本。请载入一个。</translation>
    </message>
    <message>
        <source>There is no document {document}.</source>
        <translation>没有文档 {document}。</translation>
    </message>
    <message>
        <source>Even with --all-documents there is nothing to compare: no document was begun or finished by two of the {coders} coders in round {round}.</source>
        <translation>加上 --all-documents 也没有可比较的文档：轮次 {round} 中没有文档被 {coders} 名编码员中的两名开始或完成。</translation>
    </message>
    <message>
        <source>Its interval, from {count} resamples, goes from {low} to {high}.</source>
        <translation>重抽样 {count} 次，置信区间为 {low} 至 {high}。</translation>
    </message>
    <message>
        <source>{document} has another text than the one with this text_sha256.</source>
        <translation>{document} 的文本与此 text_sha256 不符。</translation>
    </message>
    <message>
        <source>[{start}, {end}) is no span of this text of {characters} characters.</source>
        <translation>[{start}, {end}) 不是此文本中的片段，文本共 {characters} 个字符。</translation>
    </message>
    <message>
        <source>The document reads “{text}” at [{start}, {end}), not what text says.</source>
        <translation>文档在 [{start}, {end}) 处的文字是“{text}”，与 text 一栏不同。</translation>
    </message>
    <message>
        <source>The code {code} has no attribute {attribute}.</source>
        <translation>代码 {code} 没有属性 {attribute}。</translation>
    </message>
    <message>
        <source>“{value}” is no value of the attribute {attribute}.</source>
        <translation>“{value}”不是属性 {attribute} 的取值。</translation>
    </message>
    <message>
        <source>A coding {id} is there already and says something else.</source>
        <translation>编码记录 {id} 已存在，且内容不同。</translation>
    </message>
    <message>
        <source>Unknown columns were ignored: {columns}.</source>
        <translation>已忽略未知的列：{columns}。</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}：{problem}</translation>
    </message>
    <message>
        <source>{file}: {count} rows cannot be imported; the first, line {line}: {reason} Nothing was imported.</source>
        <translation>{file}：有 {count} 行无法导入；第一处在第 {line} 行：{reason}未导入任何内容。</translation>
    </message>
    <message>
        <source>No round is open. Name a new one with --round, or open one.</source>
        <translation>没有开放的轮次。请用 --round 指定一个新轮次，或开放一个轮次。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。没有任何改动。</translation>
    </message>
    <message>
        <source>{text} on the command line is not UTF-8. Type it again.</source>
        <translation>命令行中的 {text} 不是 UTF-8。请重新输入。</translation>
    </message>
    <message>
        <source>{option} is not there yet in this version. Leave it out.</source>
        <translation>此版本尚无 {option}。请去掉它。</translation>
    </message>
    <message>
        <source>{file} belongs to the project itself. Choose another name.</source>
        <translation>{file} 属于项目本身。请换一个名称。</translation>
    </message>
    <message>
        <source>{measure} is not there in this version. Known: {known}.</source>
        <translation>此版本没有 {measure}。可用的有：{known}。</translation>
    </message>
    <message>
        <source>No document was marked done by two of the {coders} coders in round {round}. Say --all-documents to compare those in progress too.</source>
        <translation>轮次 {round} 中没有文档被 {coders} 名编码员中的两名标为完成。加上 --all-documents 可同时比较进行中的文档。</translation>
    </message>
    <message>
        <source>{count} overlapping codings of one coder and code were counted as part of another.</source>
        <translation>同一编码员、同一代码的 {count} 条重叠编码记录已并入另一条计算。</translation>
    </message>
    <message>
        <source>Fewer than 10 units were coded: this figure says little.</source>
        <translation>编码的单位不足 10 个：这个数值参考意义不大。</translation>
    </message>
    <message>
        <source>Fewer than 10 pairs of codings have a value: this says little.</source>
        <translation>有取值的编码记录不足 10 对：参考意义不大。</translation>
    </message>
    <message>
        <source>This coefficient is for exactly two coders.</source>
        <translation>此系数只适用于两名编码员。</translation>
    </message>
    <message>
        <source>Undefined: fewer than two coders looked for this code.</source>
        <translation>无定义：考察过此代码的编码员不足两名。</translation>
    </message>
    <message>
        <source>Undefined: there are no units of this kind.</source>
        <translation>无定义：没有这种单位。</translation>
    </message>
    <message>
        <source>Undefined: no unit was judged by two coders.</source>
        <translation>无定义：没有一个单位经两名编码员判断。</translation>
    </message>
    <message>
        <source>Undefined: all coders said the same everywhere, so chance alone would agree as well.</source>
        <translation>无定义：所有编码员处处判断相同，仅凭偶然也会同样一致。</translation>
    </message>
    <message>
        <source>Undefined: nobody used this code.</source>
        <translation>无定义：没有人用过此代码。</translation>
    </message>
    <message>
        <source>No coder has 10 stretches of this code: this figure says little.</source>
        <translation>没有一名编码员的此代码片段达到 10 个：这个数值参考意义不大。</translation>
    </message>
    <message>
        <source>The share of units about which two coders say the same. Nothing is taken off for chance.</source>
        <translation>两名编码员判断相同的单位所占的比例，未扣除偶然一致。</translation>
    </message>
    <message>
        <source>1 is full agreement, 0 what chance would give if all coders shared one habit. Below 0 they agree less than that.</source>
        <translation>1 为完全一致，0 为所有编码员习惯相同时的偶然水平；低于 0 表示不及偶然。</translation>
    </message>
    <message>
        <source>Agreement beyond what chance would give: 1 is full agreement, 0 chance, below 0 less.</source>
        <translation>扣除偶然后的一致性：1 为完全一致，0 为偶然水平，低于 0 则不及偶然。</translation>
    </message>
    <message>
        <source>Agreement beyond chance, where chance is thought of as guessing in hard cases only. It stays high where a code is rare, so read it beside alpha, not instead.</source>
        <translation>扣除偶然后的一致性，只把难判之处的猜测算作偶然。代码少见时仍会偏高，应与 alpha 对照，不能取而代之。</translation>
    </message>
    <message>
        <source>Agreement beyond chance, where chance takes each value equally often. It is too kind where a code is rare.</source>
        <translation>扣除偶然后的一致性，假定偶然情况下各取值机会均等。代码少见时过于宽松。</translation>
    </message>
    <message>
        <source>Do the coders mark the same stretches with the same codes? 1 is full agreement, 0 chance.</source>
        <translation>编码员是否以相同的代码标出相同的片段？1 为完全一致，0 为偶然水平。</translation>
    </message>
    <message>
        <source>Do the coders mark the same stretches with this code, against everything else? 1 is full agreement, 0 chance. Long stretches weigh more than short ones.</source>
        <translation>此代码对其余一切：编码员标出的片段是否相同？1 为完全一致，0 为偶然水平。长片段的权重大于短片段。</translation>
    </message>
    <message>
        <source>Where two coders both marked something, do they give it the same code? What only one of them marked does not count here: look at the coverage too.</source>
        <translation>两名编码员都标出之处，代码是否相同？仅一人标出的部分不计入，因此还应参看覆盖率。</translation>
    </message>
    <message>
        <source>The share of what was marked that two coders marked, with whatever code.</source>
        <translation>已标出的部分中，两名编码员都标出（不论代码）的比例。</translation>
    </message>
    <message>
        <source>The share of the text that two coders marked, with whatever code: only that is compared by cu-alpha.</source>
        <translation>两名编码员都标出（不论代码）的文本所占比例：cu-alpha 只比较这一部分。</translation>
    </message>
    <message>
        <source>An older coefficient for stretches, for comparison with older studies only. It has no lower bound, and cutting one stretch in two lowers it.</source>
        <translation>较早的片段系数，只用于与早期研究比较。没有下限；一个片段切成两个，数值就会下降。</translation>
    </message>
    <message>
        <source>Places and codes together, by the best matching of the coders&apos; stretches. 1 is full agreement, 0 chance; chance is sampled, so the last digits depend on the seed.</source>
        <translation>以片段的最佳匹配同时比较位置和代码。1 为完全一致，0 为偶然水平；偶然水平由随机抽样得出，末几位数取决于随机种子。</translation>
    </message>
    <message>
        <source>Of the stretches that match, do they carry the same code?</source>
        <translation>相互匹配的片段，代码是否相同？</translation>
    </message>
    <message>
        <source>The share of two coders&apos; stretches that find a partner. Nothing is taken off for chance.</source>
        <translation>两名编码员的片段中能够配对的比例，未扣除偶然一致。</translation>
    </message>
    <message>
        <source>Where one coder says yes, how often does the other one too?</source>
        <translation>一名编码员判断为“是”时，另一名也判断为“是”的比例。</translation>
    </message>
    <message>
        <source>Where one coder says no, how often does the other one too? High of itself where a code is rare.</source>
        <translation>一名编码员判断为“否”时，另一名也判断为“否”的比例。代码少见时自然偏高。</translation>
    </message>
    <message>
        <source>Alpha with each character as a unit. It rises with the share of text that nobody marks, and long stretches weigh more than short ones.</source>
        <translation>以每个字符为单位的 alpha。无人标记的文字越多，数值越高；长片段的权重大于短片段。</translation>
    </message>
    <message>
        <source>The standard error of the coefficient, for units drawn independently.</source>
        <translation>系数的标准误，假定各单位独立抽取。</translation>
    </message>
    <message>
        <source>Only {count} judgements say yes: one more or less would move the figure a lot.</source>
        <translation>只有 {count} 次判断为“是”：多一次少一次，数值都会明显变动。</translation>
    </message>
    <message>
        <source>No coder has more than {count} stretches of this code: one more or less would move the figure a lot.</source>
        <translation>每名编码员的此代码片段都不超过 {count} 个：多一个少一个，数值都会明显变动。</translation>
    </message>
    <message>
        <source>It rests on {count} documents. Under 20 the interval may be too narrow, and other documents may give another figure.</source>
        <translation>基于 {count} 篇文档。不足 20 篇时，置信区间可能偏窄，换一批文档数值也可能不同。</translation>
    </message>
    <message>
        <source>With {prevalence} yes, coders who never look would agree nearly as often; read alpha.</source>
        <translation>判断为“是”的只占 {prevalence}，编码员不看文本也几乎同样一致；应看 alpha。</translation>
    </message>
    <message>
        <source>The coders say the same in {observed} of cases, and yet the coefficient is low: with {prevalence} yes, most of that is agreement on no. Look at where they say yes.</source>
        <translation>编码员的判断有 {observed} 相同，系数却偏低：判断为“是”的占 {prevalence}，一致之处大多是“否”。请查看判断为“是”的地方。</translation>
    </message>
    <message>
        <source>Only {prevalence} of the text carries the code; the rest is silence.</source>
        <translation>只有 {prevalence} 的文本带有此代码，其余均未标记。</translation>
    </message>
    <message>
        <source>In {count} of {total} resamples it is undefined; they are left out.</source>
        <translation>{total} 次重抽样中有 {count} 次无定义，未计入。</translation>
    </message>
    <message>
        <source>In {share} of the resamples it is below the benchmark.</source>
        <translation>{share} 的重抽样低于基准值。</translation>
    </message>
    <message>
        <source>This coefficient is for one document. Choose one.</source>
        <translation>此系数只适用于单篇文档。请选择一篇。</translation>
    </message>
    <message>
        <source>Undefined: some coder gave overlapping stretches different codes, which this coefficient does not allow. Compare one code, or one level of the tree.</source>
        <translation>无定义：有编码员对重叠的文字给了不同的代码，此系数不允许这种情况。请只比较一个代码，或代码树的一个层级。</translation>
    </message>
    <message>
        <source>For three or more coders the definition of this coefficient is not settled: other programs may give another figure.</source>
        <translation>三名及以上编码员时，此系数的定义尚无定论：其他程序的数值可能不同。</translation>
    </message>
    <message>
        <source>Fewer than 20 documents were compared: the interval, which comes from resampling them, may be too narrow.</source>
        <translation>比较的文档不足 20 篇：置信区间由文档重抽样得出，可能偏窄。</translation>
    </message>
    <message>
        <source>In some resamples the coefficient is undefined; the interval is that of the others.</source>
        <translation>部分重抽样中系数无定义；置信区间由其余的得出。</translation>
    </message>
    <message>
        <source>There is no interval: it comes from resampling documents, and the figure rests on one.</source>
        <translation>没有置信区间：区间由文档重抽样得出，而该数值只基于一篇文档。</translation>
    </message>
    <message>
        <source>There is no interval for this coefficient.</source>
        <translation>此系数没有置信区间。</translation>
    </message>
    <message>
        <source>There is no interval of this kind: it is for alpha over given units only.</source>
        <translation>没有这种置信区间：它只适用于以既定单位计算的 alpha。</translation>
    </message>
    <message>
        <source>{resamples} resamples cannot be drawn. Say 0 or more.</source>
        <translation>无法重抽样 {resamples} 次。请给出不小于 0 的次数。</translation>
    </message>
    <message>
        <source>A benchmark needs resamples: say how many as well (--bootstrap N).</source>
        <translation>使用基准值需要重抽样：请一并给出次数（--bootstrap N）。</translation>
    </message>
    <message>
        <source>{option} needs resamples: say how many as well (--bootstrap N).</source>
        <translation>{option} 需要重抽样：请一并给出次数（--bootstrap N）。</translation>
    </message>
    <message>
        <source>An interval holds a share between 0 and 1, not {confidence}.</source>
        <translation>置信水平须在 0 与 1 之间，不能是 {confidence}。</translation>
    </message>
    <message>
        <source>A benchmark is a finite number, not {benchmark}.</source>
        <translation>基准值须为有限的数，不能是 {benchmark}。</translation>
    </message>
    <message>
        <source>The share that two stretches must cover together lies above 0 and up to 1, not {share}.</source>
        <translation>两个片段重合的比例须大于 0、不超过 1，不能是 {share}。</translation>
    </message>
    <message>
        <source>The share to be covered lies between 0 and 1, not {share}.</source>
        <translation>覆盖比例须在 0 与 1 之间，不能是 {share}。</translation>
    </message>
    <message>
        <source>There are no codes at level {level} of the tree; the deepest is {deepest}.</source>
        <translation>代码树第 {level} 层没有代码；最深为第 {deepest} 层。</translation>
    </message>
    <message>
        <source>There is no codebook version {version}. Known: {known}.</source>
        <translation>没有编码本版本 {version}。现有：{known}。</translation>
    </message>
    <message>
        <source>Round {round} was named twice. Name two rounds.</source>
        <translation>轮次 {round} 指定了两次。请指定两个不同的轮次。</translation>
    </message>
    <message>
        <source>No coder finished a document in both round {first} and round {second}. Say --all-documents to compare those in progress too.</source>
        <translation>没有编码员在轮次 {first} 和 {second} 中都完成过同一篇文档。加上 --all-documents 可同时比较进行中的文档。</translation>
    </message>
    <message>
        <source>{documents} finished documents cannot be cut into {blocks} blocks.</source>
        <translation>{documents} 篇已完成的文档无法分成 {blocks} 批。</translation>
    </message>
    <message>
        <source>{first} and {second} do not go together. Say one of them.</source>
        <translation>{first} 与 {second} 不能同时使用。请只用其一。</translation>
    </message>
    <message>
        <source>Undefined: nobody gave this answer to a unit that two coders judged.</source>
        <translation>无定义：经两名编码员判断的单位中，没有人给出这一判断。</translation>
    </message>
    <message>
        <source>Undefined: no stretch with this code meets a stretch that another coder coded.</source>
        <translation>无定义：带此代码的片段都不与另一名编码员的片段相交。</translation>
    </message>
    <message>
        <source>Undefined: the stretches that coders share are too few to tell what chance would do.</source>
        <translation>无定义：编码员共同标出的片段太少，无法估计偶然水平。</translation>
    </message>
    <message>
        <source>Undefined: nobody cut the text anywhere.</source>
        <translation>无定义：没有人对文本作过切分。</translation>
    </message>
    <message>
        <source>Undefined: no codings of different coders lie close enough to be compared.</source>
        <translation>无定义：不同编码员的编码记录相距太远，无法比较。</translation>
    </message>
    <message>
        <source>Undefined: codings placed at random would agree fully too, so chance says nothing.</source>
        <translation>无定义：随机放置的编码记录也会完全一致，因此无法扣除偶然。</translation>
    </message>
    <message>
        <source>Undefined: a standard error needs at least two units that were judged.</source>
        <translation>无定义：计算标准误至少需要两个经过判断的单位。</translation>
    </message>
    <message>
        <source>Undefined: so many codings overlap that their best alignment cannot be searched. Take fewer documents or codes.</source>
        <translation>无定义：重叠的编码记录太多，无法找出最佳匹配。请减少文档或代码。</translation>
    </message>
    <message>
        <source>create round</source>
        <translation>新建轮次</translation>
    </message>
    <message>
        <source>rename round</source>
        <translation>重命名轮次</translation>
    </message>
    <message>
        <source>change what a round is for</source>
        <translation>更改轮次用途</translation>
    </message>
    <message>
        <source>close or open a round</source>
        <translation>关闭或开放轮次</translation>
    </message>
    <message>
        <source>choose what to compare</source>
        <translation>选择比较内容</translation>
    </message>
    <message>
        <source>write note on a disagreement</source>
        <translation>写分歧附注</translation>
    </message>
    <message>
        <source>change note on a disagreement</source>
        <translation>修改分歧附注</translation>
    </message>
    <message>
        <source>mark note resolved</source>
        <translation>将附注标为已解决</translation>
    </message>
    <message>
        <source>mark note unresolved</source>
        <translation>将附注标为未解决</translation>
    </message>
    <message>
        <source>remove note on a disagreement</source>
        <translation>删除分歧附注</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>这条附注已不存在。</translation>
    </message>
    <message>
        <source>A note needs some words. Write them, or remove the note.</source>
        <translation>附注不能为空。请填写，或删除附注。</translation>
    </message>
    <message>
        <source>{option} is for --format units-long and units-wide only. Leave it out.</source>
        <translation>{option} 只用于 --format units-long 和 units-wide。请去掉它。</translation>
    </message>
    <message>
        <source>The coder {coder} has the name of a column. Rename the coder, or write units-long.</source>
        <translation>编码员 {coder} 与列名相同。请重命名该编码员，或改用 units-long。</translation>
    </message>
    <message>
        <source>Type something to search for.</source>
        <translation>请输入要搜索的内容。</translation>
    </message>
    <message>
        <source>{project}: {count} problems; the first: {first}</source>
        <translation>{project}：有 {count} 处问题；第一处：{first}</translation>
    </message>
    <message>
        <source>The database is damaged: {what}. Open the latest backup.</source>
        <translation>数据库已损坏：{what}。请打开最近的备份。</translation>
    </message>
    <message>
        <source>A row of {table} refers to a row of {parent} that is not there.</source>
        <translation>{table} 中有一行指向 {parent} 中不存在的行。</translation>
    </message>
    <message>
        <source>A row of {table} holds in {column} what cannot be read.</source>
        <translation>{table} 中有一行的 {column} 无法读取。</translation>
    </message>
    <message>
        <source>The file says {count} times what project it is, not once.</source>
        <translation>文件应说明一次它是哪个项目，却说明了 {count} 次。</translation>
    </message>
    <message>
        <source>{document}: its text is not the one that was imported.</source>
        <translation>{document}：文本与导入时不同。</translation>
    </message>
    <message>
        <source>{document}: the bytes kept of its file are not those that were imported.</source>
        <translation>{document}：保存的原文件字节与导入时不同。</translation>
    </message>
    <message>
        <source>{document}: its sections do not fit its text ({reason}).</source>
        <translation>{document}：区段与文本不符（{reason}）。</translation>
    </message>
    <message>
        <source>{document}: a coding [{start}, {end}) lies outside its text.</source>
        <translation>{document}：编码记录 [{start}, {end}) 超出了文本。</translation>
    </message>
    <message>
        <source>{document}: a note on [{start}, {end}) lies outside its text.</source>
        <translation>{document}：[{start}, {end}) 的附注超出了文本。</translation>
    </message>
    <message>
        <source>The journal does not agree with {kind} {entity}.</source>
        <translation>操作日志与 {kind} {entity} 不一致。</translation>
    </message>
    <message>
        <source>Something was taken out of the journal.</source>
        <translation>操作日志中有内容被删去。</translation>
    </message>
    <message>
        <source>The journal knows nothing of {kind} {entity}.</source>
        <translation>操作日志中没有 {kind} {entity} 的记录。</translation>
    </message>
    <message>
        <source>A project needs a title. Type one.</source>
        <translation>项目需要标题。请输入。</translation>
    </message>
    <message>
        <source>A coder needs a name. Type one.</source>
        <translation>编码员需要名称。请输入。</translation>
    </message>
    <message>
        <source>There is a coder “{name}” already. Choose another name.</source>
        <translation>已有编码员“{name}”。请换一个名称。</translation>
    </message>
    <message>
        <source>There is no coder “{name}”. Known: {known}.</source>
        <translation>没有编码员“{name}”。现有：{known}。</translation>
    </message>
    <message>
        <source>A round needs a name. Type one.</source>
        <translation>轮次需要名称。请输入。</translation>
    </message>
    <message>
        <source>There is a round “{name}” already. Choose another name.</source>
        <translation>已有轮次“{name}”。请换一个名称。</translation>
    </message>
    <message>
        <source>There is no round “{name}”. Known: {known}.</source>
        <translation>没有轮次“{name}”。现有：{known}。</translation>
    </message>
    <message>
        <source>Round “{name}” is closed. Choose an open round.</source>
        <translation>轮次“{name}”已关闭。请选择开放的轮次。</translation>
    </message>
    <message>
        <source>{count} of {total} files could not be imported; the first: {first}</source>
        <translation>{total} 个文件中有 {count} 个无法导入；第一个：{first}</translation>
    </message>
    <message>
        <source>{file}: this text is there already, as {document}; skipped.</source>
        <translation>{file}：此文本已存在，即 {document}；已跳过。</translation>
    </message>
    <message>
        <source>{file}: the name is used by another text; imported as {document}.</source>
        <translation>{file}：该名称已被另一文本使用；已导入为 {document}。</translation>
    </message>
    <message>
        <source>{file}: the same file was imported before in another encoding, as {document}. Remove the one that is wrong.</source>
        <translation>{file}：同一文件曾以另一种字符编码导入，即 {document}。请移除有误的那一个。</translation>
    </message>
    <message>
        <source>{document} has codings. Remove those first.</source>
        <translation>{document} 有编码记录。请先删除这些记录。</translation>
    </message>
    <message>
        <source>These sections do not fit the text ({reason}).</source>
        <translation>这些区段与文本不符（{reason}）。</translation>
    </message>
    <message>
        <source>A part must begin where a section begins.</source>
        <translation>部分的起点必须是某个区段的起点。</translation>
    </message>
    <message>
        <source>{file}: the file holds no text. Nothing was imported.</source>
        <translation>{file}：文件中没有文本。未导入任何内容。</translation>
    </message>
    <message>
        <source>{file}: this is not a text file ({what}). Export it as plain text first.</source>
        <translation>{file}：这不是文本文件（{what}）。请先导出为纯文本。</translation>
    </message>
    <message>
        <source>{file}: cannot be read as {encoding} (byte {position}). Choose another encoding.</source>
        <translation>{file}：无法按 {encoding} 读取（第 {position} 字节）。请换一种字符编码。</translation>
    </message>
    <message>
        <source>{file}: the encoding was not recognised. Name it with --encoding, or choose it in the import dialog.</source>
        <translation>{file}：无法识别字符编码。请用 --encoding 指定，或在导入对话框中选择。</translation>
    </message>
    <message>
        <source>“{encoding}” is not an encoding that this program knows.</source>
        <translation>本程序不支持字符编码“{encoding}”。</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({reason}).</source>
        <translation>{file}：无法读取（{reason}）。</translation>
    </message>
    <message>
        <source>{file}: there is no such file. Check its name and folder.</source>
        <translation>{file}：没有这个文件。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>{file}: you may not read it. Change its permissions, or copy it.</source>
        <translation>{file}：您没有读取权限。请更改权限，或另存一份。</translation>
    </message>
    <message>
        <source>{file}: this is a folder. Name the files in it.</source>
        <translation>{file}：这是文件夹。请指定其中的文件。</translation>
    </message>
    <message>
        <source>{file}: this is a device or a pipe. Save it as a file first.</source>
        <translation>{file}：这是设备或管道。请先存为文件。</translation>
    </message>
    <message>
        <source>{file}: the file went away while it was being read. Look where it is.</source>
        <translation>{file}：读取过程中文件消失了。请确认它在何处。</translation>
    </message>
    <message>
        <source>{file}: read as {encoding}, it holds characters that no text has. Choose another encoding.</source>
        <translation>{file}：按 {encoding} 读取时出现了文本中不会有的字符。请换一种字符编码。</translation>
    </message>
    <message>
        <source>{file}: reading it as {encoding} loses bytes. Choose another encoding.</source>
        <translation>{file}：按 {encoding} 读取会丢失字节。请换一种字符编码。</translation>
    </message>
    <message>
        <source>{file}: the encoding is uncertain; read as {encoding}. Look at the text, and choose another one if it is wrong.</source>
        <translation>{file}：字符编码不确定；已按 {encoding} 读取。请查看文本，如有误请换一种。</translation>
    </message>
    <message>
        <source>{file}: read as {encoding}, as you said; it looks like {likely}. Look at the text.</source>
        <translation>{file}：已按您指定的 {encoding} 读取；看起来更像 {likely}。请查看文本。</translation>
    </message>
    <message>
        <source>{file}: {count} NUL characters were replaced by U+FFFD.</source>
        <translation>{file}：已将 {count} 个 NUL 字符替换为 U+FFFD。</translation>
    </message>
    <message>
        <source>{file}: the text has lost its digits, and perhaps other marks. Do not count with it, and quote it with care.</source>
        <translation>{file}：文本丢失了数字，可能还丢失了其他符号。请勿用于计数，引用时须谨慎。</translation>
    </message>
    <message>
        <source>{file}: the file changed while it was being read. Try again.</source>
        <translation>{file}：读取过程中文件有改动。请重试。</translation>
    </message>
    <message>
        <source>{file}: {size} MB is more than the {limit} MB a document may have. Split the file first.</source>
        <translation>{file}：大小为 {size} MB，超过文档上限 {limit} MB。请先拆分文件。</translation>
    </message>
    <message>
        <source>{file}: more than {limit} MB; this is no codebook.</source>
        <translation>{file}：超过 {limit} MB；这不是编码本。</translation>
    </message>
    <message>
        <source>{file}: this is not a text file. A codebook is YAML or JSON.</source>
        <translation>{file}：这不是文本文件。编码本须为 YAML 或 JSON。</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not UTF-8. Save the file as UTF-8.</source>
        <translation>{file}，第 {line} 行：不是 UTF-8。请将文件存为 UTF-8。</translation>
    </message>
    <message>
        <source>{file}: the file is empty.</source>
        <translation>{file}：文件是空的。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}，第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: {problem} (Problems in all: {count}.)</source>
        <translation>{file}，第 {line} 行：{key}：{problem}（共 {count} 处问题。）</translation>
    </message>
    <message>
        <source>cannot be read as {format}: {problem}.</source>
        <translation>无法按 {format} 读取：{problem}。</translation>
    </message>
    <message>
        <source>is missing; the file holds nothing but comments.</source>
        <translation>缺失；文件中只有注释。</translation>
    </message>
    <message>
        <source>is missing; the file must begin with the key “codebook”.</source>
        <translation>缺失；文件须以键“codebook”开头。</translation>
    </message>
    <message>
        <source>a second document begins here; a file holds one codebook.</source>
        <translation>从这里开始是第二份 YAML 文档；一个文件只能有一个编码本。</translation>
    </message>
    <message>
        <source>nested more than {limit} levels deep.</source>
        <translation>嵌套超过 {limit} 层。</translation>
    </message>
    <message>
        <source>*{anchor} stands for nothing that came before.</source>
        <translation>*{anchor} 在前文没有对应的锚点。</translation>
    </message>
    <message>
        <source>the aliases stand for more than {limit} values; write them out.</source>
        <translation>别名展开后超过 {limit} 个值；请逐一写出。</translation>
    </message>
    <message>
        <source>the tag {tag} has no place in a codebook.</source>
        <translation>编码本中不能有标记 {tag}。</translation>
    </message>
    <message>
        <source>holds U+0000 or one half of a character; no text may.</source>
        <translation>含有 U+0000 或半个字符；文本中不允许。</translation>
    </message>
    <message>
        <source>a key must be a single text.</source>
        <translation>键必须是单个文本。</translation>
    </message>
    <message>
        <source>is there twice (first in line {first}).</source>
        <translation>出现了两次（第一次在第 {first} 行）。</translation>
    </message>
    <message>
        <source>is needed and missing.</source>
        <translation>必须有，但缺失。</translation>
    </message>
    <message>
        <source>is needed and has no value.</source>
        <translation>必须有值，但没有值。</translation>
    </message>
    <message>
        <source>belongs under “codebook”; indent it.</source>
        <translation>应在“codebook”之下；请缩进。</translation>
    </message>
    <message>
        <source>is needed and has no value. In YAML a colour stands in quotes (&apos;#CC2827&apos;): an unquoted # begins a comment.</source>
        <translation>必须有值，但没有值。YAML 中颜色要加引号（&apos;#CC2827&apos;）：不加引号的 # 会开始注释。</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>必须是文本。</translation>
    </message>
    <message>
        <source>must be true or false, without quotes.</source>
        <translation>必须是 true 或 false，不加引号。</translation>
    </message>
    <message>
        <source>must be a whole number from 0 on, without quotes.</source>
        <translation>必须是不小于 0 的整数，不加引号。</translation>
    </message>
    <message>
        <source>must be a list.</source>
        <translation>必须是列表。</translation>
    </message>
    <message>
        <source>must have keys of its own.</source>
        <translation>必须有自己的键。</translation>
    </message>
    <message>
        <source>must have a text for each language (en: …).</source>
        <translation>每种语言都须有文本（en: …）。</translation>
    </message>
    <message>
        <source>has no text in any language that is known ({languages}).</source>
        <translation>没有任何已知语言（{languages}）的文本。</translation>
    </message>
    <message>
        <source>must hold at least one.</source>
        <translation>至少要有一个。</translation>
    </message>
    <message>
        <source>“{language}” is not a language that is known ({languages}).</source>
        <translation>“{language}”不是已知的语言（{languages}）。</translation>
    </message>
    <message>
        <source>names a language twice.</source>
        <translation>同一语言列了两次。</translation>
    </message>
    <message>
        <source>must not begin or end blank, nor hold control characters.</source>
        <translation>首尾不能有空白，也不能含控制字符。</translation>
    </message>
    <message>
        <source>“{value}” is used already, in line {first}.</source>
        <translation>“{value}”已在第 {first} 行使用。</translation>
    </message>
    <message>
        <source>“{value}” is not a colour; write it like &apos;#CC2827&apos;.</source>
        <translation>“{value}”不是颜色；请写成 &apos;#CC2827&apos; 这样。</translation>
    </message>
    <message>
        <source>“{value}” is not one digit or one letter from a to z.</source>
        <translation>“{value}”不是一个数字或 a 到 z 的一个字母。</translation>
    </message>
    <message>
        <source>“{value}” is not a type. Known: {types}.</source>
        <translation>“{value}”不是类型。可用的有：{types}。</translation>
    </message>
    <message>
        <source>“{value}” is not known. Known: script_folded.</source>
        <translation>“{value}”未知。可用的有：script_folded。</translation>
    </message>
    <message>
        <source>is needed: an enum has at least one value.</source>
        <translation>必须有：enum 至少要有一个取值。</translation>
    </message>
    <message>
        <source>has a place only where the type is {type}.</source>
        <translation>只能用于类型为 {type} 的情形。</translation>
    </message>
    <message>
        <source>“{value}” holds a |, which joins several values in a table.</source>
        <translation>“{value}”含有 |，它在表格中用来连接多个取值。</translation>
    </message>
    <message>
        <source>“{attribute}” is defined differently in line {first} ({keys}). One id means one definition: make them equal or take another id.</source>
        <translation>“{attribute}”在第 {first} 行的定义不同（{keys}）。一个 id 只能有一个定义：请统一定义，或换一个 id。</translation>
    </message>
    <message>
        <source>is missing, and {other} is there; give both or none.</source>
        <translation>缺失，但有 {other}；请两者都给，或都不给。</translation>
    </message>
    <message>
        <source>the end {end} must be greater than the start {start}.</source>
        <translation>终点 {end} 必须大于起点 {start}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: this key is not known; it is kept.</source>
        <translation>{file}，第 {line} 行：{key}：未知的键；已保留。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: this language is not known; its text is kept.</source>
        <translation>{file}，第 {line} 行：{key}：未知的语言；文本已保留。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: “{code}” is a child of “{parent}” and should begin with it.</source>
        <translation>{file}，第 {line} 行：{key}：“{code}”是“{parent}”的子代码，应以它开头。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: {value} is the colour of another code (line {first}) too.</source>
        <translation>{file}，第 {line} 行：{key}：{value} 也是另一个代码（第 {first} 行）的颜色。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{code}” does not say: {key}.</source>
        <translation>{file}，第 {line} 行：“{code}”没有写明：{key}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: has {length} characters, the offsets span {span}.</source>
        <translation>{file}，第 {line} 行：{key}：有 {length} 个字符，而偏移量跨 {span} 个。</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not UTF-8. Save the table as CSV in UTF-8.</source>
        <translation>{file}，第 {line} 行：不是 UTF-8。请将表格存为 UTF-8 的 CSV。</translation>
    </message>
    <message>
        <source>{file}: its first line is no list of columns. Save the table as CSV with commas, its rows ending with LF or CRLF.</source>
        <translation>{file}：第一行不是列名。请将表格存为以逗号分隔的 CSV，每行以 LF 或 CRLF 结尾。</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” is there twice. Rename one of them.</source>
        <translation>{file}：列“{column}”出现了两次。请给其中一列改名。</translation>
    </message>
    <message>
        <source>{file}: these columns are missing: {columns}. The first line must name them, with commas between them.</source>
        <translation>{file}：缺少以下列：{columns}。第一行须写出列名，以逗号分隔。</translation>
    </message>
    <message>
        <source>{file}: a pseudonymous export cannot be imported: its names and texts are not those of the documents. Export again without --pseudonymous.</source>
        <translation>{file}：化名导出的文件无法导入：其中的名称和文本与文档不同。请不加 --pseudonymous 重新导出。</translation>
    </message>
    <message>
        <source>{file}: an export for spreadsheets cannot be imported: its cells are guarded against formulas. Export again as csv.</source>
        <translation>{file}：为电子表格导出的文件无法导入：其单元格作了防公式处理。请重新导出为 csv。</translation>
    </message>
    <message>
        <source>{file}: a file of that name is there already. Choose another name, or --force to replace it.</source>
        <translation>{file}：已有同名文件。请换一个名称，或用 --force 替换。</translation>
    </message>
    <message>
        <source>{file}: cannot be written ({reason}). Nothing was changed.</source>
        <translation>{file}：无法写入（{reason}）。未作任何改动。</translation>
    </message>
    <message>
        <source>The row cannot be read as CSV ({problem}).</source>
        <translation>此行无法按 CSV 读取（{problem}）。</translation>
    </message>
    <message>
        <source>The row has {cells} cells; the first line names {columns} columns.</source>
        <translation>此行有 {cells} 个单元格；第一行有 {columns} 个列名。</translation>
    </message>
    <message>
        <source>The row holds U+0000, which no text may hold.</source>
        <translation>此行含有 U+0000，文本中不允许。</translation>
    </message>
    <message>
        <source>{column} is empty.</source>
        <translation>{column} 为空。</translation>
    </message>
    <message>
        <source>{column} is “{value}”, not a whole number from 0 on.</source>
        <translation>{column} 为“{value}”，不是不小于 0 的整数。</translation>
    </message>
    <message>
        <source>{column} is “{value}”, not a whole number.</source>
        <translation>{column} 为“{value}”，不是整数。</translation>
    </message>
    <message>
        <source>{column} is “{value}”, neither true nor false.</source>
        <translation>{column} 为“{value}”，既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>{column} is “{value}”, not a time with its offset, such as 2026-11-21T22:45:00Z.</source>
        <translation>{column} 为“{value}”，不是带时区的时间，例如 2026-11-21T22:45:00Z。</translation>
    </message>
    <message>
        <source>{column} is “{value}”, not a UUID.</source>
        <translation>{column} 为“{value}”，不是 UUID。</translation>
    </message>
    <message>
        <source>{column} is “{value}”, none of manual, propagated, suggested, imported, adjudicated.</source>
        <translation>{column} 为“{value}”，不是 manual、propagated、suggested、imported、adjudicated 之一。</translation>
    </message>
    <message>
        <source>state is “{value}”, none of {states}.</source>
        <translation>state 为“{value}”，不是 {states} 之一。</translation>
    </message>
    <message>
        <source>The Chinese dictionaries are missing: the package “opencc” is not there or is another one of that name. Uninstall OpenCC and reinstall opencc-python-reimplemented.</source>
        <translation>缺少中文词典：软件包“opencc”不存在，或是另一个同名的软件包。请卸载 OpenCC，并重新安装 opencc-python-reimplemented。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>隐藏此面板</translation>
    </message>
    <message>
        <source>This shows the work of all coders. Whoever still codes in an open round should not see it.</source>
        <translation>这里会显示所有编码员的工作。仍在开放轮次中编码的人不应看到。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Choose at least two coders to compare.</source>
        <translation>请选择至少两名编码员进行比较。</translation>
    </message>
    <message>
        <source>Left out or changed: {list}</source>
        <translation>未计入或有调整：{list}</translation>
    </message>
    <message>
        <source>The comparison could not be computed.</source>
        <translation>无法计算比较结果。</translation>
    </message>
    <message>
        <source>No document was marked done by two of these coders in this round. Mark documents done, or compare those in progress too.</source>
        <translation>此轮次中没有文档被其中两名编码员标为完成。请先将文档标为完成，或同时比较进行中的文档。</translation>
    </message>
    <message>
        <source>Stopped. Press Compute to compare the coders.</source>
        <translation>已停止。按“计算”可比较编码员。</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存数值</translation>
    </message>
    <message>
        <source>agreement</source>
        <comment>name of a file</comment>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Codings changed.</source>
        <translation>编码记录有改动。</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Choose what is compared, and how</source>
        <translation>选择比较的内容与方式</translation>
    </message>
    <message>
        <source>Disagreements  {count}</source>
        <translation>分歧  {count}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Cover the work of all coders again</source>
        <translation>重新遮盖所有编码员的工作</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>将表格存为 CSV…</translation>
    </message>
    <message>
        <source>Save the table as XLSX…</source>
        <translation>将表格存为 XLSX…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save the picture as PNG…</source>
        <translation>将图片存为 PNG…</translation>
    </message>
    <message>
        <source>Save the picture as SVG…</source>
        <translation>将图片存为 SVG…</translation>
    </message>
    <message>
        <source>Save the picture as PDF…</source>
        <translation>将图片存为 PDF…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>显示为图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show these figures as a table</source>
        <translation>将这些数值显示为表格</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>复制或保存</translation>
    </message>
    <message>
        <source>Compare those in progress too</source>
        <translation>同时比较进行中的文档</translation>
    </message>
    <message>
        <source>Which coefficient is shown</source>
        <translation>显示哪个系数</translation>
    </message>
    <message>
        <source>All pairs of coders</source>
        <translation>所有编码员组合</translation>
    </message>
    <message>
        <source>Which coders</source>
        <translation>哪些编码员</translation>
    </message>
    <message>
        <source>Which code is shown</source>
        <translation>显示哪个代码</translation>
    </message>
    <message>
        <source>What it is followed along</source>
        <translation>变化的依据</translation>
    </message>
    <message>
        <source>Which two rounds</source>
        <translation>哪两个轮次</translation>
    </message>
    <message>
        <source>Agreement per code</source>
        <translation>各代码的一致性</translation>
    </message>
    <message>
        <source>Comparing the coders</source>
        <translation>正在比较编码员</translation>
    </message>
    <message>
        <source>Figures beside &amp;each coefficient</source>
        <translation>在每个系数旁显示数值(&amp;E)</translation>
    </message>
    <message>
        <source>changed or removed since</source>
        <translation>此后已改动或删除</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Agreement by code</source>
        <translation>各代码的一致性</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation>出现率</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观察一致率</translation>
    </message>
    <message>
        <source>Below the benchmark</source>
        <translation>低于基准值</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>片段数</translation>
    </message>
    <message>
        <source>hollow: the code was given fewer than {few} times, too few for an interval</source>
        <translation>空心：该代码使用不足 {few} 次，不足以计算置信区间</translation>
    </message>
    <message>
        <source>benchmark {value}</source>
        <translation>基准值 {value}</translation>
    </message>
    <message>
        <source>1 is full agreement, 0 what chance would give. A rare code can have a low figure though coders seldom differ: look at the spans beside it.</source>
        <translation>1 为完全一致，0 为偶然水平。代码少见时，即使分歧很少，数值也可能偏低：请参看旁边的片段数。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n document(s): intervals from so few are rough, and usually too narrow.</source>
        <translation>
            <numerusform>只有 %n 篇文档：据此得出的置信区间较粗略，通常偏窄。</numerusform>
        </translation>
    </message>
    <message>
        <source>The share is of the characters that somebody coded. A short document gets to the top with one long disputed passage.</source>
        <translation>比例以有人编码的字符计。短文档只要有一长段分歧就会排到前面。</translation>
    </message>
    <message>
        <source>{count} more in the table.</source>
        <translation>表格中另有 {count} 篇。</translation>
    </message>
    <message>
        <source>Documents by disagreement</source>
        <translation>各文档的分歧</translation>
    </message>
    <message>
        <source>disagreements by kind; right: disputed share of what was coded</source>
        <translation>各类分歧的数量；右侧：已编码部分的分歧比例</translation>
    </message>
    <message>
        <source>Disputed share</source>
        <translation>分歧比例</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>{document}: {count} disagreements, {share} of what was coded</source>
        <translation>{document}：{count} 处分歧，占已编码部分的 {share}</translation>
    </message>
    <message>
        <source>uα</source>
        <translation>uα</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha for unitizing (2016), the code against all else: did the coders mark the same stretches? 1 is full agreement, 0 what chance would give.</source>
        <translation>Krippendorff 的切分 alpha（2016），该代码对其余一切：编码员标出的是否为相同的文字？1 为完全一致，0 为偶然水平。</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha over units that carry the code or do not. 1 is full agreement, 0 what chance would give; below 0 the coders agree less than that.</source>
        <translation>以单位是否带有该代码计算的 Krippendorff alpha。1 为完全一致，0 为偶然水平；低于 0 表示一致程度不及偶然。</translation>
    </message>
    <message>
        <source>How many units at least two coders judged.</source>
        <translation>至少两名编码员判断过的单位数。</translation>
    </message>
    <message>
        <source>Of all judgements, the share that says: this unit carries the code. Coefficients are shaky where it is near 0% or 100%.</source>
        <translation>所有判断中认为单位带有该代码的比例。接近 0% 或 100% 时，系数不稳定。</translation>
    </message>
    <message>
        <source>How often two coders judged a unit alike, chance included: high of itself where a code is rare.</source>
        <translation>两名编码员对同一单位判断相同的比例，包含偶然一致：代码少见时自然偏高。</translation>
    </message>
    <message>
        <source>{units}: n {n}, prevalence {prevalence}, observed agreement {observed}</source>
        <translation>{units}：n {n}，出现率 {prevalence}，观察一致率 {observed}</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>所有编码员</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文档</translation>
    </message>
    <message>
        <source>All</source>
        <comment>kinds of disagreement</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有附注</translation>
    </message>
    <message>
        <source>one coder</source>
        <translation>一名编码员</translation>
    </message>
    <message>
        <source>the other coder</source>
        <translation>另一名编码员</translation>
    </message>
    <message>
        <source>A cell tells which codes were taken for one another, not who was right.</source>
        <translation>单元格只表明哪些代码彼此混淆，不表明谁对谁错。</translation>
    </message>
    <message>
        <source>All pairs of coders together: each place stands on both sides of the diagonal.</source>
        <translation>汇总所有编码员组合：每一处在对角线两侧各计一次。</translation>
    </message>
    <message numerus="yes">
        <source>%n rarer code(s) left out of the picture.</source>
        <translation>
            <numerusform>图中略去 %n 个较少见的代码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which codes are taken for which</source>
        <translation>代码混淆矩阵</translation>
    </message>
    <message>
        <source>rows: {one}; columns: {other}; {both} pairs of codings, {same} of one code</source>
        <translation>行：{one}；列：{other}；编码记录 {both} 对，其中代码相同 {same} 对</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>{coder}: nothing</source>
        <translation>{coder}：无</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>same code</source>
        <translation>代码相同</translation>
    </message>
    <message>
        <source>other code</source>
        <translation>代码不同</translation>
    </message>
    <message>
        <source>one coder only</source>
        <translation>仅一人编码</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>{one}: {code}; {other}: {other_code}: %n place(s)</source>
        <translation>
            <numerusform>{one}：{code}；{other}：{other_code}：%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <comment>place in a list</comment>
        <translation>{number}/{total}</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Both codings</source>
        <translation>双方的编码记录</translation>
    </message>
    <message>
        <source>disagreements</source>
        <comment>name of a file</comment>
        <translation>分歧</translation>
    </message>
    <message>
        <source>List all disagreements again</source>
        <translation>重新列出全部分歧</translation>
    </message>
    <message>
        <source>Nothing is compared yet. Compare shows the report first.</source>
        <translation>尚未比较。“比较”界面会先显示报告。</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>按位置</translation>
    </message>
    <message>
        <source>Order of the list: by kind, or by place in the documents</source>
        <translation>列表顺序：按类型，或按在文档中的位置</translation>
    </message>
    <message>
        <source>A line for each place, or one for each two coders who differ there</source>
        <translation>每处一行，或每两名意见不同的编码员一行</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save what is listed, to print it or pass it on</source>
        <translation>保存所列内容，以便打印或转交</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>下一处分歧</translation>
    </message>
    <message>
        <source>Previous disagreement</source>
        <translation>上一处分歧</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 处结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>分布于 %n 篇文档</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {count} are listed</source>
        <translation>列出前 {count} 处</translation>
    </message>
    <message>
        <source>searched {done} of {total}</source>
        <translation>已搜索 {done}/{total}</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>搜索所有文档</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>停止搜索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>撤消：{what}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>重做：{what}(&amp;R)</translation>
    </message>
    <message>
        <source>Load a codeboo&amp;k…</source>
        <translation>载入编码本(&amp;K)…</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>没有这样的名称。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of a list</comment>
        <translation>全不选</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of a list</comment>
        <translation>全选</translation>
    </message>
    <message>
        <source>by round</source>
        <translation>按轮次</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>by order of coding</source>
        <translation>按编码顺序</translation>
    </message>
    <message>
        <source>A fall can mean that coders drift apart, or that the later documents are harder. Few documents a step make it jump.</source>
        <translation>数值下降可能是编码员的理解逐渐分化，也可能是后面的文档更难。每个阶段的文档太少时，曲线会大起大落。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) without a day on which coding ended.</source>
        <translation>
            <numerusform>%n 篇文档没有编码完成日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement over time</source>
        <translation>一致性的变化</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>part {number} ({count})</source>
        <translation>第 {number} 批（{count}）</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>有附注</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>文段</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>编码记录</translation>
    </message>
    <message>
        <source>Other coding</source>
        <translation>对方编码记录</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n 处分歧</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>{next} goes to the next disagreement, {previous} back  ·  Esc returns to the report</source>
        <translation>{next} 转到下一处分歧，{previous} 返回上一处  ·  Esc 回到报告</translation>
    </message>
    <message>
        <source>Arrow keys walk through a picture  ·  Enter shows the passages  ·  {key} as well</source>
        <translation>方向键在图中移动  ·  Enter 或 {key} 显示相应文段</translation>
    </message>
    <message>
        <source>Note for the meeting</source>
        <translation>供讨论的附注</translation>
    </message>
    <message>
        <source>What is there to talk about?</source>
        <translation>有什么需要讨论？</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Coder by coder</source>
        <translation>编码员两两比较</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>编码员</translation>
    </message>
    <message>
        <source>mean with others</source>
        <translation>与他人的平均</translation>
    </message>
    <message>
        <source>A coder who agrees less than the others with everybody may read a rule otherwise, or have had other documents: pairs are compared over those that both did.</source>
        <translation>某编码员与所有人的一致性都偏低，可能是对规则的理解不同，也可能是所编文档不同：两人之间只比较双方都编过的文档。</translation>
    </message>
    <message numerus="yes">
        <source>{coder}: %n coding(s), mean with the others {mean}</source>
        <translation>
            <numerusform>{coder}：%n 条编码记录，与他人的平均 {mean}</numerusform>
        </translation>
    </message>
    <message>
        <source>codings</source>
        <translation>编码记录</translation>
    </message>
    <message numerus="yes">
        <source>n {n}, %n document(s)</source>
        <translation>
            <numerusform>n {n}，%n 篇文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement between coders</source>
        <translation>编码员间的一致性</translation>
    </message>
    <message>
        <source>Figure {number}: {caption}</source>
        <translation>图 {number}：{caption}</translation>
    </message>
    <message>
        <source>Table {number}: {caption}</source>
        <translation>表 {number}：{caption}</translation>
    </message>
    <message>
        <source>Left out or changed for the comparison:</source>
        <translation>比较时未计入或有调整：</translation>
    </message>
    <message>
        <source>Text for the methods section</source>
        <translation>可用于方法部分的文字</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 篇</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>A code stands for</source>
        <translation>代码的范围</translation>
    </message>
    <message>
        <source>Level of the tree</source>
        <translation>代码树层级</translation>
    </message>
    <message>
        <source>Codebook version</source>
        <translation>编码本版本</translation>
    </message>
    <message>
        <source>Boilerplate takes part</source>
        <translation>计入样板文字</translation>
    </message>
    <message>
        <source>Documents not done take part</source>
        <translation>计入未完成的文档</translation>
    </message>
    <message>
        <source>Blanks and punctuation at edges ignored</source>
        <translation>忽略首尾空白和标点</translation>
    </message>
    <message>
        <source>Attributes compared</source>
        <translation>比较属性</translation>
    </message>
    <message>
        <source>Further origins</source>
        <translation>另计入的来源</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>抽样对象</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信水平</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Everything that was chosen</source>
        <translation>全部设置</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>正在保存报告…</translation>
    </message>
    <message>
        <source>all coders</source>
        <translation>所有编码员</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>with {coder} as the reference</source>
        <translation>以 {coder} 为参照</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen document(s)</source>
        <translation>
            <numerusform>%n 篇所选文档</numerusform>
        </translation>
    </message>
    <message>
        <source>all documents</source>
        <translation>所有文档</translation>
    </message>
    <message>
        <source>that two of them have begun</source>
        <translation>（至少两人已开始编码）</translation>
    </message>
    <message>
        <source>that two of them have done</source>
        <translation>（至少两人已完成）</translation>
    </message>
    <message>
        <source>all codes</source>
        <translation>所有代码</translation>
    </message>
    <message>
        <source>{count} codes</source>
        <translation>{count} 个代码</translation>
    </message>
    <message>
        <source>on level {level}</source>
        <translation>第 {level} 层</translation>
    </message>
    <message>
        <source>without their subcodes</source>
        <translation>不含子代码</translation>
    </message>
    <message>
        <source>as in version {number}</source>
        <translation>按版本 {number}</translation>
    </message>
    <message>
        <source>covered to {share} %</source>
        <translation>至少覆盖 {share}%</translation>
    </message>
    <message>
        <source>stretches of text, {units}</source>
        <translation>片段、{units}</translation>
    </message>
    <message>
        <source>metadata and boilerplate too</source>
        <translation>包括元数据和样板文字</translation>
    </message>
    <message>
        <source>blanks and punctuation at the ends ignored</source>
        <translation>忽略首尾空白和标点</translation>
    </message>
    <message>
        <source>attributes left aside</source>
        <translation>不比较属性</translation>
    </message>
    <message>
        <source>intervals from {count} resamples of documents</source>
        <translation>置信区间由文档重抽样 {count} 次得出</translation>
    </message>
    <message>
        <source>(seed {seed})</source>
        <translation>（种子 {seed}）</translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>无置信区间</translation>
    </message>
    <message>
        <source>propagated codings too</source>
        <translation>包括沿用的编码记录</translation>
    </message>
    <message>
        <source>unconfirmed suggestions too</source>
        <translation>包括未确认的建议</translation>
    </message>
    <message>
        <source>adjudicated codings too</source>
        <translation>包括裁定的编码记录</translation>
    </message>
    <message>
        <source>{count} more document(s) are not shown.</source>
        <translation>另有 {count} 篇文档未显示。</translation>
    </message>
    <message>
        <source>Where coders disagree</source>
        <translation>分歧的位置</translation>
    </message>
    <message>
        <source>tint: all coders gave the code; solid: share of the pairs of coders that differ</source>
        <translation>浅色：所有编码员都给了该代码；深色：编码员两两之间判断不同的比例</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Pairs that differ</source>
        <translation>不一致的比例</translation>
    </message>
    <message>
        <source>{document}: {share} of what was coded is disputed</source>
        <translation>{document}：已编码部分的 {share} 有分歧</translation>
    </message>
    <message>
        <source>{document}, {start}–{end}, {code}: marked by {marked} of {of}</source>
        <translation>{document}，{start}–{end}，{code}：{of} 人中有 {marked} 人标记</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>恢复默认(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>改用于此操作(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>保持不变(&amp;L)</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>这些快捷键不能更改。</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <translation>移除 {key}</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>按下快捷键…</translation>
    </message>
    <message>
        <source>&amp;Add a key</source>
        <translation>添加快捷键(&amp;A)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读设置</translation>
    </message>
    <message>
        <source>As wide as the &amp;pane</source>
        <translation>与窗格同宽(&amp;P)</translation>
    </message>
    <message>
        <source>Font for Simplified</source>
        <translation>简体字体</translation>
    </message>
    <message>
        <source>Font for Traditional</source>
        <translation>繁体字体</translation>
    </message>
    <message>
        <source>&amp;Characters in a line</source>
        <translation>每行字数(&amp;C)</translation>
    </message>
    <message>
        <source>Line &amp;height</source>
        <translation>行高(&amp;H)</translation>
    </message>
    <message>
        <source>Font for &amp;Simplified</source>
        <translation>简体字体(&amp;S)</translation>
    </message>
    <message>
        <source>Font for &amp;Traditional</source>
        <translation>繁体字体(&amp;T)</translation>
    </message>
    <message>
        <source>Texts in &amp;both scripts</source>
        <translation>简繁混用的文本(&amp;B)</translation>
    </message>
    <message>
        <source>Font for &amp;Latin</source>
        <translation>西文字体(&amp;L)</translation>
    </message>
    <message>
        <source>Quotation marks and dashes are taken from this font too, where it has them.</source>
        <translation>引号和破折号也取自此字体（如果字体中有）。</translation>
    </message>
    <message>
        <source>&amp;Usual values</source>
        <translation>恢复默认值(&amp;U)</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>默认字体</translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation>{family}（未安装）</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>色条</translation>
    </message>
    <message>
        <source>Codings shown</source>
        <translation>显示的编码记录</translation>
    </message>
    <message>
        <source>Stripes &amp;left of the text</source>
        <translation>色条置于文本左侧(&amp;L)</translation>
    </message>
    <message>
        <source>Hide &amp;tints and underlines too</source>
        <translation>同时隐藏底色和下划线(&amp;T)</translation>
    </message>
    <message>
        <source>Shown are codings with</source>
        <translation>显示符合以下条件的编码记录</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Propagated to a repeat</source>
        <translation>沿用到重复文段</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Picture for screens and print (*.png)</source>
        <translation>用于屏幕和印刷的图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>This is no key that could be used.</source>
        <translation>此键不能用作快捷键。</translation>
    </message>
    <message>
        <source>Digits and letters are the keys of codes.</source>
        <translation>数字和字母键留给代码使用。</translation>
    </message>
    <message>
        <source>{key} belongs to “{what}” ({where}).</source>
        <translation>{key} 已用于“{what}”（{where}）。</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key} 用于打开“{menu}”菜单。</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>第 {number} 页，共 {total} 页</translation>
    </message>
    <message>
        <source>Dotted underline: the coder was unsure.</source>
        <translation>点状下划线：编码员存疑。</translation>
    </message>
    <message>
        <source>Coders: {names}</source>
        <translation>编码员：{names}</translation>
    </message>
    <message>
        <source>Drag to make the margin wider; double-click for its usual width</source>
        <translation>拖动可调整色条栏宽度；双击恢复默认宽度</translation>
    </message>
    <message>
        <source>Border of the margin</source>
        <translation>色条栏边界</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of the document</source>
        <translation>全文概览</translation>
    </message>
    <message>
        <source>Shows where codings, differences, unsure codings and search hits are</source>
        <translation>显示编码记录、差异、存疑记录和搜索结果的位置</translation>
    </message>
    <message>
        <source>Search hits: {count}</source>
        <translation>搜索结果：{count}</translation>
    </message>
    <message>
        <source>Differences: {count}</source>
        <translation>差异：{count}</translation>
    </message>
    <message>
        <source>Picked coding: {code}, “{words}”</source>
        <translation>选中的编码记录：{code}，“{words}”</translation>
    </message>
    <message>
        <source>Coded in the selection: {codes}</source>
        <translation>所选文字中的编码：{codes}</translation>
    </message>
    <message>
        <source>Nothing in the selection is coded.</source>
        <translation>所选文字中没有编码记录。</translation>
    </message>
    <message>
        <source>Coded here: {codes}</source>
        <translation>此处的编码：{codes}</translation>
    </message>
    <message>
        <source>Not coded here.</source>
        <translation>此处没有编码记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>codes</comment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} (unsure)</source>
        <translation>{code}（存疑）</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) hidden</source>
        <translation>
            <numerusform>%n 条编码记录已隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} codes shown</source>
        <translation>显示 {shown}/{total} 个代码</translation>
    </message>
    <message>
        <source>What is picked was filtered and is shown again.</source>
        <translation>选中的编码记录原被筛除，现已重新显示。</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <comment>offsets</comment>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a reference</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>“{text}” ({where})</source>
        <translation>“{text}”（{where}）</translation>
    </message>
    <message>
        <source>Apply “{code}”</source>
        <translation>应用“{code}”</translation>
    </message>
    <message>
        <source>Pick a coding here</source>
        <translation>选中此处的编码记录</translation>
    </message>
    <message>
        <source>Coders with themselves</source>
        <translation>编码员自身的一致性</translation>
    </message>
    <message>
        <source>{measure}; round {one} against round {other}</source>
        <translation>{measure}；轮次 {one} 对轮次 {other}</translation>
    </message>
    <message>
        <source>Coder and code</source>
        <translation>编码员和代码</translation>
    </message>
    <message>
        <source>How far a coder does the same again. It bounds what two coders can reach; a low figure asks for clearer rules or a rest, not for a verdict.</source>
        <translation>同一编码员再次编码时的一致程度，两名编码员之间的一致性难以超过它。数值偏低说明规则需要写得更清楚，或编码员需要休息，不宜用来评判人。</translation>
    </message>
</context>
</TS>
