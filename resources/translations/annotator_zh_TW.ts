<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Apply a code…</source>
        <translation>套用代碼(&amp;A)…</translation>
    </message>
    <message>
        <source>Apply the &amp;last code again</source>
        <translation>再次套用上一個代碼(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unsure, or sure again</source>
        <translation>存疑或取消存疑(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove the picked coding</source>
        <translation>刪除選取的編碼紀錄(&amp;R)</translation>
    </message>
    <message>
        <source>Move its start back</source>
        <translation>起點後退</translation>
    </message>
    <message>
        <source>Move an &amp;end</source>
        <translation>移動端點(&amp;E)</translation>
    </message>
    <message>
        <source>Write a &amp;memo…</source>
        <translation>寫備忘錄(&amp;M)…</translation>
    </message>
    <message>
        <source>Move its start forward</source>
        <translation>起點前進</translation>
    </message>
    <message>
        <source>Move its end back</source>
        <translation>終點後退</translation>
    </message>
    <message>
        <source>Move its end forward</source>
        <translation>終點前進</translation>
    </message>
    <message>
        <source>Document &amp;done, or not yet</source>
        <translation>文件已完成或未完成(&amp;D)</translation>
    </message>
    <message>
        <source>Correct the document&apos;s &amp;sections…</source>
        <translation>更正文件區段(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Choose who codes…</source>
        <translation>選擇編碼員(&amp;C)…</translation>
    </message>
    <message>
        <source>Rou&amp;nds…</source>
        <translation>輪次(&amp;N)…</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>沒有可重做的操作。</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已復原：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Select a passage or pick a coding to copy it.</source>
        <translation>選擇一段文字或選取一筆編碼紀錄後即可複製。</translation>
    </message>
    <message>
        <source>Copied with its place.</source>
        <translation>已連同出處複製。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy the selected text</source>
        <translation>複製所選文字(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;with its place</source>
        <translation>連同出處複製(&amp;W)</translation>
    </message>
    <message>
        <source>Select the next &amp;larger unit</source>
        <translation>擴大選擇範圍(&amp;L)</translation>
    </message>
    <message>
        <source>Select the next s&amp;maller unit</source>
        <translation>縮小選擇範圍(&amp;M)</translation>
    </message>
    <message>
        <source>Select &amp;everything</source>
        <translation>全選(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find in this document</source>
        <translation>在本文件中尋找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>尋找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>尋找上一個(&amp;P)</translation>
    </message>
    <message>
        <source>St&amp;op finding</source>
        <translation>結束尋找(&amp;O)</translation>
    </message>
    <message>
        <source>This is the last document.</source>
        <translation>這是最後一篇文件。</translation>
    </message>
    <message>
        <source>This is the first document.</source>
        <translation>這是第一篇文件。</translation>
    </message>
    <message>
        <source>Everything here is coded.</source>
        <translation>此處都已編碼。</translation>
    </message>
    <message>
        <source>There are no comments here.</source>
        <translation>此處沒有留言。</translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation>下一篇文件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous document</source>
        <translation>上一篇文件(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;coding</source>
        <translation>下一筆編碼紀錄(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;revious coding</source>
        <translation>上一筆編碼紀錄(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;uncoded stretch</source>
        <translation>下一段未編碼的文字(&amp;U)</translation>
    </message>
    <message>
        <source>Previous unc&amp;oded stretch</source>
        <translation>上一段未編碼的文字(&amp;O)</translation>
    </message>
    <message>
        <source>Next co&amp;mment</source>
        <translation>下一筆留言(&amp;M)</translation>
    </message>
    <message>
        <source>Previous comm&amp;ent</source>
        <translation>上一筆留言(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;disagreement</source>
        <translation>下一處分歧(&amp;D)</translation>
    </message>
    <message>
        <source>Prev&amp;ious disagreement</source>
        <translation>上一處分歧(&amp;I)</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>下一個窗格(&amp;A)</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一個窗格</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>關於本程式</translation>
    </message>
    <message>
        <source>Annotator {version}: code documents, compare coders.</source>
        <translation>Annotator {version}：為文件編碼，比較編碼員。</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>所有命令(&amp;A)…</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;log</source>
        <translation>開啟日誌資料夾(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;bout this program</source>
        <translation>關於本程式(&amp;B)</translation>
    </message>
    <message>
        <source>Export codings</source>
        <translation>匯出編碼紀錄</translation>
    </message>
    <message>
        <source>For &amp;spreadsheets: guard cells against formulas</source>
        <translation>用於試算表：儲存格防公式(&amp;S)</translation>
    </message>
    <message>
        <source>Add a &amp;manifest that says what the file rests on</source>
        <translation>附上清單，寫明檔案的依據(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未寫入任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) written to {file}.</source>
        <translation>
            <numerusform>已將 %n 筆編碼紀錄寫入 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace the file</source>
        <translation>取代該檔案(&amp;R)</translation>
    </message>
    <message>
        <source>A file of that name is there already.</source>
        <translation>已有同名檔案。</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>所有輪次</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;ound</source>
        <translation>輪次(&amp;O)</translation>
    </message>
    <message>
        <source>The codings of all coders are written. A file for spreadsheets cannot be imported again.</source>
        <translation>將寫入所有編碼員的編碼紀錄。用於試算表的檔案無法再匯入。</translation>
    </message>
    <message>
        <source>Exporting codings…</source>
        <translation>正在匯出編碼紀錄…</translation>
    </message>
    <message>
        <source>Copied to {folder}</source>
        <translation>已備份到 {folder}</translation>
    </message>
    <message>
        <source>Nothing has changed since the last copy.</source>
        <translation>自上次備份以來沒有變更。</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新增專案(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>開啟專案(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>開啟示範專案(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import documents…</source>
        <translation>匯入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>I&amp;mport codings…</source>
        <translation>匯入編碼紀錄(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export codings…</source>
        <translation>匯出編碼紀錄(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the document as PD&amp;F…</source>
        <translation>將文件存為 PDF(&amp;F)…</translation>
    </message>
    <message>
        <source>P&amp;rint the document…</source>
        <translation>列印文件(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About this project…</source>
        <translation>關於此專案(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即備份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>關閉專案(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search in all documents</source>
        <translation>在所有文件中搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>文字大小 {percent}%</translation>
    </message>
    <message>
        <source>Nothing is coded at the caret.</source>
        <translation>游標處沒有編碼紀錄。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>語言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>編碼(&amp;C)</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比較(&amp;P)</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>編碼簿(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>縮小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>標準文字大小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
        <source>Next coding &amp;here</source>
        <translation>此處的下一筆編碼紀錄(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reading…</source>
        <translation>閱讀設定(&amp;R)…</translation>
    </message>
    <message>
        <source>Map &amp;of the document</source>
        <translation>全文概覽(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Names beside the stripes</source>
        <translation>在色條旁顯示名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Str&amp;ipes</source>
        <translation>色條(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Left of the text</source>
        <translation>置於文本左側(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Choose what is shown…</source>
        <translation>選擇顯示內容(&amp;C)…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部顯示(&amp;A)</translation>
    </message>
    <message>
        <source>Select whole &amp;words</source>
        <translation>整詞選擇(&amp;W)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依照系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Read only: {holder} is writing this project.</source>
        <translation>唯讀：{holder} 正在寫入此專案。</translation>
    </message>
    <message>
        <source>Read only: {reason}</source>
        <translation>唯讀：{reason}</translation>
    </message>
    <message>
        <source>Find a code by name, part of a name or pinyin</source>
        <translation>依名稱、部分名稱或拼音尋找代碼</translation>
    </message>
    <message>
        <source>Nothing is coded here yet.</source>
        <translation>此處尚無編碼紀錄。</translation>
    </message>
    <message>
        <source>No document is open. Choose one from the list, or import documents.</source>
        <translation>沒有開啟的文件。請從清單中選擇，或匯入文件。</translation>
    </message>
    <message>
        <source>{find} finds, {next} goes to the next document</source>
        <translation>{find} 尋找，{next} 前往下一篇文件</translation>
    </message>
    <message>
        <source>Picked: {code}  ·  {start} move the start, {end} the end  ·  {unsure} unsure  ·  {remove} removes</source>
        <translation>已選取：{code}  ·  {start} 移動起點，{end} 移動終點  ·  {unsure} 存疑  ·  {remove} 刪除</translation>
    </message>
    <message>
        <source>The key of a code applies it  ·  {find} finds a code  ·  {again} the last code again  ·  {grow} selects more</source>
        <translation>依代碼的快速鍵即可套用  ·  {find} 尋找代碼  ·  {again} 再次套用上一個代碼  ·  {grow} 擴大選擇</translation>
    </message>
    <message>
        <source>Drag to select, double-click a word, triple-click a sentence  ·  {next} goes to the next coding</source>
        <translation>拖曳選擇，雙擊選詞，三擊選句  ·  {next} 前往下一筆編碼紀錄</translation>
    </message>
    <message>
        <source>Document {number} of {total}</source>
        <translation>文件 {number}/{total}</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 個字元</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n 筆編碼紀錄</numerusform>
        </translation>
    </message>
    <message>
        <source>No code has the key {key}.</source>
        <translation>沒有代碼使用快速鍵 {key}。</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Select a passage first, then press the key of a code.</source>
        <translation>請先選擇一段文字，再依代碼的快速鍵。</translation>
    </message>
    <message>
        <source>This passage has that code already.</source>
        <translation>這段文字已有該代碼。</translation>
    </message>
    <message>
        <source>No code has been used yet.</source>
        <translation>尚未用過任何代碼。</translation>
    </message>
    <message>
        <source>Click a coding first to pick it.</source>
        <translation>請先點選一筆編碼紀錄將其選取。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Round {name} is closed.</source>
        <translation>輪次「{name}」已關閉。</translation>
    </message>
    <message>
        <source>Codebooks (*.yaml *.yml *.json);;All files (*)</source>
        <translation>編碼簿 (*.yaml *.yml *.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Load a codebook</source>
        <translation>載入編碼簿</translation>
    </message>
    <message>
        <source>Load codebook {file}</source>
        <translation>載入編碼簿 {file}</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在讀取檔案…</translation>
    </message>
    <message>
        <source>&amp;Load as a new version</source>
        <translation>載入為新版本(&amp;L)</translation>
    </message>
    <message>
        <source>{id}, version {version}: {count}.</source>
        <translation>{id}，版本 {version}：{count}。</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n 個代碼</numerusform>
        </translation>
    </message>
    <message>
        <source>New: {codes}</source>
        <translation>新增：{codes}</translation>
    </message>
    <message>
        <source>Changed: {codes}</source>
        <translation>有變更：{codes}</translation>
    </message>
    <message>
        <source>Retired, their codings stay: {codes}</source>
        <translation>停用（編碼紀錄保留）：{codes}</translation>
    </message>
    <message>
        <source>All codes are as the project has them.</source>
        <translation>所有代碼與專案中的相同。</translation>
    </message>
    <message>
        <source>This file cannot be loaded.</source>
        <translation>無法載入此檔案。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>搜尋操作或快速鍵</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>全部恢復預設</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>選擇一項操作以更改其快速鍵。</translation>
    </message>
    <message>
        <source>Moving the caret</source>
        <translation>移動游標</translation>
    </message>
    <message>
        <source>Extending the selection</source>
        <translation>擴展選擇</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>在文本中</translation>
    </message>
    <message>
        <source>Next character</source>
        <translation>下一個字元</translation>
    </message>
    <message>
        <source>Previous character</source>
        <translation>上一個字元</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>下一個詞</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>上一個詞</translation>
    </message>
    <message>
        <source>End of the clause</source>
        <translation>分句末尾</translation>
    </message>
    <message>
        <source>Start of the clause</source>
        <translation>分句開頭</translation>
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
        <translation>下一區段</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>上一區段</translation>
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
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>End of the document</source>
        <translation>文件末尾</translation>
    </message>
    <message>
        <source>Start of the document</source>
        <translation>文件開頭</translation>
    </message>
    <message>
        <source>Move its start back by a character</source>
        <translation>起點後退一個字元</translation>
    </message>
    <message>
        <source>Move its start forward by a character</source>
        <translation>起點前進一個字元</translation>
    </message>
    <message>
        <source>Move its end back by a character</source>
        <translation>終點後退一個字元</translation>
    </message>
    <message>
        <source>Move its end forward by a character</source>
        <translation>終點前進一個字元</translation>
    </message>
    <message>
        <source>Select the next larger unit</source>
        <translation>擴大選擇範圍</translation>
    </message>
    <message>
        <source>Select the next smaller unit</source>
        <translation>縮小選擇範圍</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>A screen on</source>
        <translation>下一個畫面</translation>
    </message>
    <message>
        <source>A screen back</source>
        <translation>上一個畫面</translation>
    </message>
    <message>
        <source>Apply a code…</source>
        <translation>套用代碼…</translation>
    </message>
    <message>
        <source>Remove the picked coding</source>
        <translation>刪除選取的編碼紀錄</translation>
    </message>
    <message>
        <source>Mouse in the text</source>
        <translation>文本中的滑鼠操作</translation>
    </message>
    <message>
        <source>Field to find in the document</source>
        <translation>文件尋找框</translation>
    </message>
    <message>
        <source>Palettes of codes and commands</source>
        <translation>代碼和命令的尋找視窗</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>清單和表格</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書寫</translation>
    </message>
    <message>
        <source>Apply the code with that key</source>
        <translation>套用該鍵對應的代碼</translation>
    </message>
    <message>
        <source>digit or letter</source>
        <translation>數字或字母</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>拖曳</translation>
    </message>
    <message>
        <source>click</source>
        <translation>點選</translation>
    </message>
    <message>
        <source>Select; at the edges the text scrolls on</source>
        <translation>選擇；拖到邊緣時文本自動捲動</translation>
    </message>
    <message>
        <source>Select single characters, not words</source>
        <translation>逐字選擇，不選整詞</translation>
    </message>
    <message>
        <source>Select a word, sentence, paragraph</source>
        <translation>選擇一個詞、一句、一段</translation>
    </message>
    <message>
        <source>double, triple, quadruple click</source>
        <translation>雙擊、三擊、四擊</translation>
    </message>
    <message>
        <source>Select more words, sentences, paragraphs</source>
        <translation>選擇更多的詞、句、段</translation>
    </message>
    <message>
        <source>drag after the last click</source>
        <translation>最後一擊後拖曳</translation>
    </message>
    <message>
        <source>Extend the selection to there</source>
        <translation>將選擇擴展到該處</translation>
    </message>
    <message>
        <source>Pick a coding; again: the one beneath</source>
        <translation>選取編碼紀錄；再次點選則選取下層的一筆</translation>
    </message>
    <message>
        <source>Move an end of the picked coding</source>
        <translation>移動選取的編碼紀錄的端點</translation>
    </message>
    <message>
        <source>drag its handle</source>
        <translation>拖曳控點</translation>
    </message>
    <message>
        <source>The same by single characters</source>
        <translation>同上，逐字移動</translation>
    </message>
    <message>
        <source>Give up dragging</source>
        <translation>放棄拖曳</translation>
    </message>
    <message>
        <source>Give a code to the selection</source>
        <translation>為所選文字套用代碼</translation>
    </message>
    <message>
        <source>drag the code onto the text</source>
        <translation>將代碼拖到文本上</translation>
    </message>
    <message>
        <source>Menu of what can be done here</source>
        <translation>此處可用操作的選單</translation>
    </message>
    <message>
        <source>right click, menu key, Shift+F10</source>
        <translation>滑鼠右鍵、選單鍵、Shift+F10</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>放大或縮小文字</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>滾輪</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>下一處結果</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>上一處結果</translation>
    </message>
    <message>
        <source>Back to the text, with the place selected</source>
        <translation>回到文本並選擇該處</translation>
    </message>
    <message>
        <source>Go through the list</source>
        <translation>在清單中移動</translation>
    </message>
    <message>
        <source>Take what is marked</source>
        <translation>選定目前項</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Go there, open it, apply the code</source>
        <translation>前往該處、開啟或套用代碼</translation>
    </message>
    <message>
        <source>Remove the selected codings</source>
        <translation>刪除所選編碼紀錄</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>複製所選列</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>選擇多列</translation>
    </message>
    <message>
        <source>From a filter to its list</source>
        <translation>從篩選框移到清單</translation>
    </message>
    <message>
        <source>Empty a filter</source>
        <translation>清空篩選框</translation>
    </message>
    <message>
        <source>Show the disagreement that is marked</source>
        <translation>顯示目前的分歧</translation>
    </message>
    <message>
        <source>Back to the report; choose no code</source>
        <translation>返回報告；取消選擇代碼</translation>
    </message>
    <message>
        <source>Save a memo or a note</source>
        <translation>儲存備忘錄或附註</translation>
    </message>
    <message>
        <source>Take a choice of an attribute back</source>
        <translation>取消屬性的選擇</translation>
    </message>
    <message>
        <source>Let go of selection or coding</source>
        <translation>取消選擇</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>發生錯誤</translation>
    </message>
    <message>
        <source>The program met something that it did not expect. What was saved is safe. Please copy this report and pass it on to those who look after the program; look through it first, it may quote your documents.</source>
        <translation>程式遇到了意料之外的情況。已儲存的內容是安全的。請複製這份報告並轉交給程式的維護者；轉交前請先看一遍，其中可能引用了您的文件。</translation>
    </message>
    <message>
        <source>Choose a disagreement from the list to see it in its text.</source>
        <translation>從清單中選擇一處分歧，即可在文本中檢視。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Back to the report (Esc)</source>
        <translation>返回報告 (Esc)</translation>
    </message>
    <message>
        <source>Open in Code</source>
        <translation>在「編碼」中開啟</translation>
    </message>
    <message>
        <source>Show this passage with your own codings.</source>
        <translation>連同自己的編碼紀錄顯示此文段。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>區段</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Judgements that say yes</source>
        <translation>判斷為「是」的次數</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>觀察一致率</translation>
    </message>
    <message>
        <source>Spans of {coder}</source>
        <translation>{coder} 的片段數</translation>
    </message>
    <message>
        <source>{coefficient} by code</source>
        <translation>{coefficient}（依代碼）</translation>
    </message>
    <message>
        <source>Resamples without a value</source>
        <translation>無值的重抽樣次數</translation>
    </message>
    <message>
        <source>Share of resamples below {value}</source>
        <translation>低於 {value} 的重抽樣比例</translation>
    </message>
    <message>
        <source>Other coder</source>
        <translation>另一編碼員</translation>
    </message>
    <message>
        <source>{coefficient}, coder by coder</source>
        <translation>{coefficient}（編碼員兩兩之間）</translation>
    </message>
    <message>
        <source>Pairs with one value only</source>
        <translation>僅一方有值的配對數</translation>
    </message>
    <message>
        <source>Codings with a partner</source>
        <translation>有配對的編碼紀錄</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of each attribute, over aligned codings</source>
        <translation>各屬性的 Krippendorff alpha，只計配對的編碼紀錄</translation>
    </message>
    <message>
        <source>Confusion {one}–{other}</source>
        <translation>混淆 {one}–{other}</translation>
    </message>
    <message>
        <source>Codes of {one} and of {other} at the same places</source>
        <translation>{one} 與 {other} 在相同位置的代碼</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>處數</translation>
    </message>
    <message>
        <source>The most frequent confusions, with a passage each</source>
        <translation>最常見的混淆，各附一段文字</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字元</translation>
    </message>
    <message>
        <source>Characters coded</source>
        <translation>已編碼字元</translation>
    </message>
    <message>
        <source>Characters in dispute</source>
        <translation>有分歧的字元</translation>
    </message>
    <message>
        <source>Disagreement by document</source>
        <translation>各文件的分歧</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>{coefficient}, stage by stage</source>
        <translation>{coefficient}（依階段）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>開頭文字</translation>
    </message>
    <message>
        <source>Spli&amp;t at the caret</source>
        <translation>在游標處拆分(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Join selected</source>
        <translation>合併所選(&amp;J)</translation>
    </message>
    <message>
        <source>A &amp;part begins here</source>
        <translation>新的部分從這裡開始(&amp;P)</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>重新開始(&amp;O)</translation>
    </message>
    <message>
        <source>Sections of {document}</source>
        <translation>{document} 的區段</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>區段</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>區段文字</translation>
    </message>
    <message>
        <source>Kind of section</source>
        <translation>區段類型</translation>
    </message>
    <message>
        <source>Codings stay where they are. Saving is one step of undo.</source>
        <translation>編碼紀錄的位置不變。儲存後可一步復原。</translation>
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
        <translation>編碼簿版本 {version}</translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation>請先開啟一篇文件。</translation>
    </message>
    <message>
        <source>Save the document as PDF</source>
        <translation>將文件存為 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to {file}.</source>
        <translation>
            <numerusform>已將 %n 頁寫入 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>正在寫入 {file}…</translation>
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
        <translation>正在列印…</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>印表機沒有回應。未列印任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>已將 %n 頁傳送到印表機。</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>列印已停止。</translation>
    </message>
    <message>
        <source>Rounds…</source>
        <translation>輪次…</translation>
    </message>
    <message>
        <source>Select a passage first, then press Enter.</source>
        <translation>請先選擇一段文字，再按 Enter。</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>正在關閉…</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>專案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation>面板(&amp;A)</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>尋找命令</translation>
    </message>
    <message>
        <source>This works on the text in the activity Code.</source>
        <translation>此操作只用於「編碼」介面中的文本。</translation>
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
        <translation>清除「{attribute}」</translation>
    </message>
    <message>
        <source>{filled} of {total} required filled</source>
        <translation>必填項已填 {filled}/{total}</translation>
    </message>
    <message>
        <source>The rules of the codes stand here once a disagreement is chosen.</source>
        <translation>選擇一處分歧後，這裡會顯示相關代碼的規則。</translation>
    </message>
    <message>
        <source>What the codebook says</source>
        <translation>編碼簿的規定</translation>
    </message>
    <message>
        <source>The codebook does not have this code any more.</source>
        <translation>編碼簿中已沒有這個代碼。</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>何時使用</translation>
    </message>
    <message>
        <source>When not to use</source>
        <translation>何時不用</translation>
    </message>
    <message>
        <source>At the border</source>
        <translation>邊界情形</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例子</translation>
    </message>
    <message>
        <source>Not this code</source>
        <translation>不屬於此代碼</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>屬性</translation>
    </message>
    <message>
        <source>About this project</source>
        <translation>關於此專案</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>備忘錄</translation>
    </message>
    <message>
        <source>Own codings</source>
        <translation>自己的編碼紀錄</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>備忘錄(&amp;M)</translation>
    </message>
    <message>
        <source>The codebook has no such rules.</source>
        <translation>編碼簿中沒有這類規則。</translation>
    </message>
    <message>
        <source>How to choose spans</source>
        <translation>如何選取片段</translation>
    </message>
    <message>
        <source>several of</source>
        <translation>多選</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>單選</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>快速鍵 {key}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message numerus="yes">
        <source>%n own coding(s)</source>
        <translation>
            <numerusform>自身 %n 筆編碼紀錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with its subcodes</source>
        <comment>codings</comment>
        <translation>
            <numerusform>含子代碼共 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a code to see what it means.</source>
        <translation>選擇一個代碼以檢視其含義。</translation>
    </message>
    <message>
        <source>Memo on {code}</source>
        <translation>代碼「{code}」的備忘錄</translation>
    </message>
    <message>
        <source>&amp;Give this code to the selection</source>
        <translation>將此代碼套用於所選文字(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Memo on this code…</source>
        <translation>此代碼的備忘錄(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>全部展開(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>全部收合(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Load a new version of the codebook…</source>
        <translation>載入編碼簿的新版本(&amp;L)…</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>篩選代碼</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about the codebook</source>
        <translation>編碼簿的更多選項</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>About the code</source>
        <translation>關於此代碼</translation>
    </message>
    <message>
        <source>&amp;How to choose spans</source>
        <translation>如何選取片段(&amp;H)</translation>
    </message>
    <message>
        <source>Codings here</source>
        <translation>此處的編碼紀錄</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>在文本中顯示</translation>
    </message>
    <message>
        <source>Delete this coding</source>
        <translation>刪除此編碼紀錄</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>存疑(&amp;U)</translation>
    </message>
    <message>
        <source>Memo on the coding</source>
        <translation>編碼紀錄的備忘錄</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Agreement on attributes</source>
        <translation>屬性的一致性</translation>
    </message>
    <message>
        <source>alpha of the values, over codings that share half of what they cover</source>
        <translation>屬性值的 alpha，只計範圍有一半重合的編碼紀錄</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>屬性</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>係數</translation>
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
        <translation>配對數</translation>
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
        <translation>配對比例</translation>
    </message>
    <message>
        <source>equal / pairs</source>
        <translation>相同/配對</translation>
    </message>
    <message>
        <source>Only codings with a partner count here: see how many have one before reading the figure.</source>
        <translation>這裡只計有配對的編碼紀錄：看數值之前，先看有多少條能配對。</translation>
    </message>
    <message>
        <source>{equal} of {n} pairs equal</source>
        <translation>{n} 對中有 {equal} 對相同</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) differ, with those of whom only one has a value</source>
        <translation>
            <numerusform>%n 對不同，含僅一方有值的</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the codings have a partner</source>
        <translation>{share} 的編碼紀錄有配對</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Choose who codes to see codings.</source>
        <translation>選擇編碼員後即可檢視編碼紀錄。</translation>
    </message>
    <message>
        <source>Open a document to see its codings.</source>
        <translation>開啟文件後即可檢視其編碼紀錄。</translation>
    </message>
    <message>
        <source>Copying rows…</source>
        <translation>正在複製各列…</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>在文本中顯示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>複製所選列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete codings</source>
        <translation>刪除編碼紀錄(&amp;D)</translation>
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
        <translation>每個代碼對其餘一切的 u-alpha（Krippendorff 等，2016）</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, nominal, over {units}</source>
        <translation>Krippendorff alpha，名義尺度，單位：{units}</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>所有代碼</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n 個片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 個單位</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} units, prevalence {prevalence}, observed agreement {observed}</source>
        <translation>{n} 個單位，出現率 {prevalence}，觀察一致率 {observed}</translation>
    </message>
    <message>
        <source>{share} of the resamples are below the benchmark</source>
        <translation>{share} 的重抽樣低於基準值</translation>
    </message>
    <message>
        <source>{count} coders</source>
        <translation>{count} 名編碼員</translation>
    </message>
    <message>
        <source>bars: {share} % interval, {count} resamples of documents</source>
        <translation>橫線：{share}% 信賴區間，依文件重抽樣 {count} 次</translation>
    </message>
    <message>
        <source>&amp;Whole project</source>
        <translation>整個專案(&amp;W)</translation>
    </message>
    <message>
        <source>Codes to list</source>
        <translation>要列出的代碼</translation>
    </message>
    <message>
        <source>Filter by text or memo</source>
        <translation>依文字或備忘錄篩選</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>編碼紀錄</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Sort the codings</source>
        <translation>編碼紀錄排序</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Who codes?</source>
        <translation>由誰編碼？</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Code as this coder</source>
        <translation>以此編碼員編碼(&amp;C)</translation>
    </message>
    <message>
        <source>A coder needs a name.</source>
        <translation>編碼員需要名稱。</translation>
    </message>
    <message>
        <source>There is a coder “{name}” already.</source>
        <translation>已有編碼員「{name}」。</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>編碼員</translation>
    </message>
    <message>
        <source>Name of a new coder</source>
        <translation>新編碼員的名稱</translation>
    </message>
    <message>
        <source>Each name is there once; capital letters and blanks around it make no difference. You see your own codings only.</source>
        <translation>名稱不可重複；不區分大小寫，首尾空格不計。您只能看到自己的編碼紀錄。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較內容</translation>
    </message>
    <message>
        <source>Documents in progress too</source>
        <translation>包括進行中的文件</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>恢復預設值</translation>
    </message>
    <message>
        <source>The reference coder must be one of those who are compared.</source>
        <translation>參照編碼員必須是所比較的編碼員之一。</translation>
    </message>
    <message>
        <source>Choose at least one code and one document.</source>
        <translation>請至少選擇一個代碼和一篇文件。</translation>
    </message>
    <message>
        <source>Choose at least one kind of unit.</source>
        <translation>請至少選擇一種單位。</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>reference coder</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>What the others lack then reads as missed, what they have alone as extra.</source>
        <translation>設定後，其他人缺少的記為漏標，獨有的記為多標。</translation>
    </message>
    <message>
        <source>with their subcodes</source>
        <translation>含子代碼</translation>
    </message>
    <message>
        <source>each alone</source>
        <translation>各自單獨</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有層級</translation>
    </message>
    <message>
        <source>Only level {level}</source>
        <translation>僅第 {level} 層</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>目前版本</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>Reference coder</source>
        <translation>參照編碼員</translation>
    </message>
    <message>
        <source>Codes count</source>
        <translation>代碼計入</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>層級</translation>
    </message>
    <message>
        <source>Else only documents count that two of the coders have marked done.</source>
        <translation>否則只計入至少兩名編碼員標為完成的文件。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參照</translation>
    </message>
    <message>
        <source>Metadata and boilerplate too</source>
        <translation>包括後設資料和樣板文字</translation>
    </message>
    <message>
        <source>Ignore blanks and punctuation at the ends</source>
        <translation>忽略首尾空白和標點</translation>
    </message>
    <message>
        <source>Values of attributes too</source>
        <translation>同時比較屬性值</translation>
    </message>
    <message>
        <source>one character</source>
        <translation>一個字元</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>不計算區間</translation>
    </message>
    <message>
        <source>none</source>
        <comment>benchmark</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>drawn anew each time</source>
        <translation>每次隨機</translation>
    </message>
    <message>
        <source>Share of a unit that must be covered</source>
        <translation>單位須被覆蓋的比例</translation>
    </message>
    <message>
        <source>Resamples of documents</source>
        <translation>依文件重抽樣的次數</translation>
    </message>
    <message>
        <source>Seed of the resamples</source>
        <translation>重抽樣的隨機種子</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基準值</translation>
    </message>
    <message>
        <source>A value of your own; the report tells the share of resamples below it.</source>
        <translation>自訂的數值；報告會給出低於它的重抽樣比例。</translation>
    </message>
    <message>
        <source>Covered at least</source>
        <translation>至少覆蓋</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>計入內容</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>信賴區間</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>重抽樣次數</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>隨機種子</translation>
    </message>
    <message>
        <source>Propagated codings too</source>
        <translation>包括沿用的編碼紀錄</translation>
    </message>
    <message>
        <source>Unconfirmed suggestions too</source>
        <translation>包括未確認的建議</translation>
    </message>
    <message>
        <source>Adjudicated codings too</source>
        <translation>包括裁定的編碼紀錄</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>詞</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏標</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>多標</translation>
    </message>
    <message>
        <source>Only one coder</source>
        <translation>只有一名編碼員</translation>
    </message>
    <message>
        <source>Same place, other code</source>
        <translation>位置相同，代碼不同</translation>
    </message>
    <message>
        <source>Parent or child code</source>
        <translation>上下級代碼</translation>
    </message>
    <message>
        <source>Other boundaries</source>
        <translation>邊界不同</translation>
    </message>
    <message>
        <source>Other attributes</source>
        <translation>屬性不同</translation>
    </message>
    <message>
        <source>Other code</source>
        <translation>代碼不同</translation>
    </message>
    <message>
        <source>Parent/child</source>
        <translation>上下級</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>邊界</translation>
    </message>
    <message>
        <source>Both coders gave the same code to the same stretch.</source>
        <translation>兩名編碼員對同一段文字給了相同的代碼。</translation>
    </message>
    <message>
        <source>The reference coder has a coding here, the other one has none.</source>
        <translation>參照編碼員在此處有編碼紀錄，另一名沒有。</translation>
    </message>
    <message>
        <source>The other coder has a coding here, the reference coder has none.</source>
        <translation>另一名編碼員在此處有編碼紀錄，參照編碼員沒有。</translation>
    </message>
    <message>
        <source>One coder gave a code where the other one has nothing that fits it.</source>
        <translation>一名編碼員給了代碼，另一名在此處沒有與之對應的編碼紀錄。</translation>
    </message>
    <message>
        <source>Two coders gave different codes to stretches that share at least half of what they cover together.</source>
        <translation>兩名編碼員給了不同的代碼，兩段文字重合的部分至少佔合計範圍的一半。</translation>
    </message>
    <message>
        <source>As other code, but one of the two codes stands above the other in the codebook.</source>
        <translation>屬於代碼不同，但兩個代碼在編碼簿中是上下級關係。</translation>
    </message>
    <message>
        <source>Two coders gave the same code to stretches that overlap but begin or end elsewhere.</source>
        <translation>兩名編碼員給了相同的代碼，兩段文字有重疊，但起點或終點不同。</translation>
    </message>
    <message>
        <source>Same code, same stretch, but the values of an attribute differ.</source>
        <translation>代碼和文字範圍相同，但某個屬性的取值不同。</translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>輪次 {round}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 篇文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not begun by two of them</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n 篇文件開始編碼的不足兩人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not done by two of them</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n 篇文件標為完成的不足兩人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) wholly in metadata or boilerplate</source>
        <translation>
            <numerusform>%n 筆編碼紀錄完全處於後設資料或樣板文字中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) cut where they reach into it</source>
        <comment>boilerplate</comment>
        <translation>
            <numerusform>%n 筆編碼紀錄伸入其中的部分已截去</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures of a code count its subcodes too.</source>
        <translation>代碼的數值包含其子代碼。</translation>
    </message>
    <message numerus="yes">
        <source>%n overlapping coding(s) united with another</source>
        <translation>
            <numerusform>%n 筆重疊的編碼紀錄已併入另一筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents left out</source>
        <translation>未計入的文件</translation>
    </message>
    <message>
        <source>In metadata or boilerplate</source>
        <translation>處於後設資料或樣板文字中</translation>
    </message>
    <message>
        <source>Reaching into metadata or boilerplate</source>
        <translation>伸入後設資料或樣板文字</translation>
    </message>
    <message numerus="yes">
        <source>%n propagated coding(s)</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n 筆沿用的編碼紀錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed suggestion(s)</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n 筆未確認的建議</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adjudicated coding(s)</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n 筆裁定的編碼紀錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Memo on the document</source>
        <translation>文件的備忘錄</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 個字元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 個區段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n 個部分</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信度檢驗</translation>
    </message>
    <message>
        <source>Main coding</source>
        <translation>正式編碼</translation>
    </message>
    <message>
        <source>Coding again</source>
        <translation>再次編碼</translation>
    </message>
    <message>
        <source>open</source>
        <comment>round</comment>
        <translation>開放</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>round</comment>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>&amp;Work in this round</source>
        <translation>在此輪次編碼(&amp;W)</translation>
    </message>
    <message>
        <source>A round needs a name.</source>
        <translation>輪次需要名稱。</translation>
    </message>
    <message>
        <source>There is a round “{name}” already.</source>
        <translation>已有輪次「{name}」。</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>重新開放(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lose this round</source>
        <translation>關閉此輪次(&amp;L)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What the round is for</source>
        <translation>輪次的用途</translation>
    </message>
    <message>
        <source>Name of a new round</source>
        <translation>新輪次的名稱</translation>
    </message>
    <message>
        <source>What the new round is for</source>
        <translation>新輪次的用途</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>用途(&amp;F)</translation>
    </message>
    <message>
        <source>Every document can be coded anew in each round. In a closed round nothing can be changed; what was coded stays there to be compared.</source>
        <translation>每個輪次都可對各篇文件重新編碼。已關閉的輪次不能再變更，其中的編碼紀錄保留供比較。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>匯入文件</translation>
    </message>
    <message>
        <source>Use for &amp;all files</source>
        <translation>用於所有檔案(&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>新增檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>新增資料夾(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>從清單中移除(&amp;T)</translation>
    </message>
    <message>
        <source>Import codings</source>
        <translation>匯入編碼紀錄</translation>
    </message>
    <message>
        <source>Mark the documents &amp;done for the coders in the file</source>
        <translation>將檔案中編碼員的文件標為已完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leave out rows that cannot be imported</source>
        <translation>略過無法匯入的行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>Importing codings…</source>
        <translation>正在匯入編碼紀錄…</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) added.</source>
        <translation>
            <numerusform>新增 %n 筆編碼紀錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <comment>codings</comment>
        <translation>
            <numerusform>已有 %n 筆。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n row(s) cannot be taken.</source>
        <translation>
            <numerusform>沒有匯入任何內容：有 %n 行無法接受。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}:</source>
        <translation>第 {line} 行：</translation>
    </message>
    <message>
        <source>Coders and rounds that are missing are created. One step of undo takes it back.</source>
        <translation>缺少的編碼員和輪次會自動建立。一步復原即可全部收回。</translation>
    </message>
    <message>
        <source>Importing documents…</source>
        <translation>正在匯入文件…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>新增檔案</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>文字檔 (*.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>新增資料夾</translation>
    </message>
    <message>
        <source>As it seems to be</source>
        <translation>自動辨識</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n 個無法匯入</numerusform>
        </translation>
    </message>
    <message>
        <source>looking at them…</source>
        <translation>正在檢視…</translation>
    </message>
    <message>
        <source>Add files, or drop them here.</source>
        <translation>請新增檔案，或拖放到此處。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>已匯入 %n 篇文件</numerusform>
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
        <translation>未匯入任何內容。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>檔案開頭</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>字元編碼</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>讀取方式</translation>
    </message>
    <message>
        <source>has a memo</source>
        <translation>有備忘錄</translation>
    </message>
    <message>
        <source>Memo on {document}</source>
        <translation>文件「{document}」的備忘錄</translation>
    </message>
    <message>
        <source>Mark &amp;not done</source>
        <translation>標為未完成(&amp;N)</translation>
    </message>
    <message>
        <source>Mark &amp;done</source>
        <translation>標為完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Memo…</source>
        <translation>備忘錄(&amp;M)…</translation>
    </message>
    <message>
        <source>Correct &amp;sections…</source>
        <translation>更正區段(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the project</source>
        <translation>從專案中移除(&amp;R)</translation>
    </message>
    <message>
        <source>No documents yet. Import some files.</source>
        <translation>尚無文件。請匯入檔案。</translation>
    </message>
    <message>
        <source>{shown} of {total} documents</source>
        <translation>{shown}/{total} 篇文件</translation>
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
        <translation>篩選文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Sort the documents</source>
        <translation>文件排序</translation>
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
        <translation>歷史</translation>
    </message>
    <message>
        <source>undone: {step}</source>
        <translation>復原：{step}</translation>
    </message>
    <message>
        <source>done again: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>A coding of {coder}.</source>
        <translation>{coder} 的編碼紀錄。</translation>
    </message>
    <message>
        <source>Round “{round}” is closed.</source>
        <translation>輪次「{round}」已關閉。</translation>
    </message>
    <message>
        <source>Open a document to see what is known about it.</source>
        <translation>開啟文件後即可檢視其資訊。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>示範</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>開啟專案</translation>
    </message>
    <message>
        <source>Projects (*.anno)</source>
        <translation>專案 (*.anno)</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>正在開啟 {name}…</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>第 {number} 部分</translation>
    </message>
    <message numerus="yes">
        <source>Boilerplate, %n character(s)</source>
        <translation>
            <numerusform>樣板文字，%n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>Document text</source>
        <translation>文件文本</translation>
    </message>
    <message>
        <source>Click to choose what is shown</source>
        <translation>點選以選擇顯示內容</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>在本文件中尋找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Stripes: what is shown, and how</source>
        <translation>色條：顯示內容與方式</translation>
    </message>
    <message>
        <source>Done. Click to work on it again</source>
        <translation>已完成。點選可繼續編碼</translation>
    </message>
    <message>
        <source>Mark the document done</source>
        <translation>將文件標為完成</translation>
    </message>
    <message>
        <source>{name} (missing)</source>
        <translation>{name}（找不到）</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>從清單中移除</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Code documents, compare coders, take the coded passages with you.</source>
        <translation>為文件編碼，比較編碼員，匯出編碼文段。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的專案</translation>
    </message>
    <message>
        <source>Projects you open will be listed here. A project file can be dropped here too.</source>
        <translation>開啟過的專案會列在這裡。也可以把專案檔拖放到此處。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. Show the report</source>
        <translation>程式上次意外結束。檢視報告</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Choose who codes</source>
        <translation>選擇編碼員</translation>
    </message>
    <message>
        <source>Who codes</source>
        <translation>目前編碼員</translation>
    </message>
    <message>
        <source>Round {name}</source>
        <translation>輪次 {name}</translation>
    </message>
    <message>
        <source>Which round</source>
        <translation>目前輪次</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>後設資料</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新增專案</translation>
    </message>
    <message>
        <source>Take the codebook from a &amp;file</source>
        <translation>從檔案載入編碼簿(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>新增(&amp;C)</translation>
    </message>
    <message>
        <source>My study</source>
        <translation>我的研究</translation>
    </message>
    <message>
        <source>Give the project a title.</source>
        <translation>請給專案起一個標題。</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>請給檔案起一個名稱。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>沒有這個資料夾。</translation>
    </message>
    <message>
        <source>Choose a codebook file.</source>
        <translation>請選擇編碼簿檔案。</translation>
    </message>
    <message>
        <source>The codebook file must be one that can be read.</source>
        <translation>編碼簿檔案必須可以讀取。</translation>
    </message>
    <message>
        <source>The codebook that comes with the program.</source>
        <translation>隨程式附帶的編碼簿。</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>專案所在資料夾</translation>
    </message>
    <message>
        <source>Choose a codebook</source>
        <translation>選擇編碼簿</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>標題(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>檔名(&amp;N)</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>編碼簿</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Codebook file</source>
        <translation>編碼簿檔案</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>小標題</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>圖片說明</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>樣板文字</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>未開啟</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>進行中</translation>
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
        <translation>{project}：已有同名檔案。請換一個名稱。</translation>
    </message>
    <message>
        <source>{project}: the name of a project ends in {suffix}.</source>
        <translation>{project}：專案檔名須以 {suffix} 結尾。</translation>
    </message>
    <message>
        <source>{project}: the name is too long. Choose a shorter one.</source>
        <translation>{project}：名稱太長。請換一個短些的。</translation>
    </message>
    <message>
        <source>{folder}: there is no such folder. Create it first.</source>
        <translation>{folder}：沒有這個資料夾。請先建立。</translation>
    </message>
    <message>
        <source>{project}: cannot be written ({reason}). Choose another folder.</source>
        <translation>{project}：無法寫入（{reason}）。請換一個資料夾。</translation>
    </message>
    <message>
        <source>{project}: cannot be read ({reason}).</source>
        <translation>{project}：無法讀取（{reason}）。</translation>
    </message>
    <message>
        <source>{project}: this is not a project of this program. Nothing was changed.</source>
        <translation>{project}：這不是本程式的專案。未作任何變更。</translation>
    </message>
    <message>
        <source>{project}: made by a newer version of this program (format {version}, this one knows {known}). Install the newer version.</source>
        <translation>{project}：由本程式的較新版本建立（格式 {version}，目前版本支援到 {known}）。請安裝較新版本。</translation>
    </message>
    <message>
        <source>{project}: made by an older version of this program; open it for writing once, so that it is brought up to date.</source>
        <translation>{project}：由本程式的較舊版本建立；請以可寫方式開啟一次，使其更新。</translation>
    </message>
    <message>
        <source>{project}: the file holds tables, views or triggers that are not ours; it was not opened.</source>
        <translation>{project}：檔案含有不屬於本程式的資料表、檢視或觸發程序，因此沒有開啟。</translation>
    </message>
    <message>
        <source>{project}: the file is damaged ({reason}). Open the latest backup.</source>
        <translation>{project}：檔案已損壞（{reason}）。請開啟最近的備份。</translation>
    </message>
    <message>
        <source>{project}: {holder} is writing it. Close it there, or open it for reading.</source>
        <translation>{project}：{holder} 正在寫入。請在那邊關閉，或以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>{project}: cannot be locked for writing ({reason}).</source>
        <translation>{project}：無法鎖定以寫入（{reason}）。</translation>
    </message>
    <message>
        <source>{project}: opened for reading only; nothing was changed.</source>
        <translation>{project}：以唯讀方式開啟，未作任何變更。</translation>
    </message>
    <message>
        <source>{project}: could not be written ({reason}). Nothing was changed; free some space, or save a copy elsewhere, then try again.</source>
        <translation>{project}：寫入失敗（{reason}）。未作任何變更；請騰出空間，或在別處另存一份，然後重試。</translation>
    </message>
    <message>
        <source>{project}: could not be brought up to date ({reason}). It is as it was; a copy is in backups/{backup}.</source>
        <translation>{project}：未能更新（{reason}）。專案保持原樣；副本在 backups/{backup}。</translation>
    </message>
    <message>
        <source>{project}: no backup could be made ({reason}). Nothing was changed.</source>
        <translation>{project}：無法備份（{reason}）。未作任何變更。</translation>
    </message>
    <message>
        <source>This would break what other data depends on ({reason}); not done.</source>
        <translation>這會破壞其他資料所依賴的內容（{reason}），因此沒有執行。</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone: “{blocker}” has since changed the same things. Undo that first.</source>
        <translation>無法復原「{label}」：之後的「{blocker}」變更了相同的內容。請先復原後者。</translation>
    </message>
    <message>
        <source>“{label}” cannot be done again: “{blocker}” has since changed the same things.</source>
        <translation>無法重做「{label}」：之後的「{blocker}」變更了相同的內容。</translation>
    </message>
    <message>
        <source>The import cannot be undone: its documents have {count} codings. Remove those first.</source>
        <translation>無法復原匯入：所匯入的文件已有 {count} 筆編碼紀錄。請先刪除這些紀錄。</translation>
    </message>
    <message>
        <source>create project</source>
        <translation>新增專案</translation>
    </message>
    <message>
        <source>write project memo</source>
        <translation>寫專案備忘錄</translation>
    </message>
    <message>
        <source>change project properties</source>
        <translation>修改專案屬性</translation>
    </message>
    <message>
        <source>import documents</source>
        <translation>匯入文件</translation>
    </message>
    <message>
        <source>remove documents</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>write document memo</source>
        <translation>寫文件備忘錄</translation>
    </message>
    <message>
        <source>correct sections</source>
        <translation>更正區段</translation>
    </message>
    <message>
        <source>correct parts</source>
        <translation>更正部分</translation>
    </message>
    <message>
        <source>load codebook</source>
        <translation>載入編碼簿</translation>
    </message>
    <message>
        <source>write code memo</source>
        <translation>寫代碼備忘錄</translation>
    </message>
    <message>
        <source>create coder</source>
        <translation>新增編碼員</translation>
    </message>
    <message>
        <source>rename coder</source>
        <translation>重新命名編碼員</translation>
    </message>
    <message>
        <source>open document</source>
        <translation>開啟文件</translation>
    </message>
    <message>
        <source>mark document done</source>
        <translation>將文件標為完成</translation>
    </message>
    <message>
        <source>mark document not done</source>
        <translation>將文件標為未完成</translation>
    </message>
    <message>
        <source>apply code</source>
        <translation>套用代碼</translation>
    </message>
    <message>
        <source>remove coding</source>
        <translation>刪除編碼紀錄</translation>
    </message>
    <message>
        <source>move coding</source>
        <translation>移動編碼紀錄</translation>
    </message>
    <message>
        <source>change code</source>
        <translation>更換代碼</translation>
    </message>
    <message>
        <source>set attributes</source>
        <translation>設定屬性</translation>
    </message>
    <message>
        <source>write memo</source>
        <translation>寫備忘錄</translation>
    </message>
    <message>
        <source>mark unsure</source>
        <translation>標為存疑</translation>
    </message>
    <message>
        <source>mark sure</source>
        <translation>取消存疑</translation>
    </message>
    <message>
        <source>import codings</source>
        <translation>匯入編碼紀錄</translation>
    </message>
    <message>
        <source>{code}: the codebook has no such code.</source>
        <translation>{code}：編碼簿中沒有這個代碼。</translation>
    </message>
    <message>
        <source>{code}: this code was retired; choose another one.</source>
        <translation>{code}：該代碼已停用；請另選一個。</translation>
    </message>
    <message>
        <source>[{start}, {end}) lies outside {document}, which has {characters} characters.</source>
        <translation>[{start}, {end}) 超出了 {document}，該文件有 {characters} 個字元。</translation>
    </message>
    <message>
        <source>[{start}, {end}) has the code {code} already.</source>
        <translation>[{start}, {end}) 已有代碼 {code}。</translation>
    </message>
    <message>
        <source>This coding is not there any more.</source>
        <translation>這筆編碼紀錄已不存在。</translation>
    </message>
    <message>
        <source>The project has no codebook. Load one.</source>
        <translation>專案沒有編碼簿。請載入一個。</translation>
    </message>
    <message>
        <source>There is no document {document}.</source>
        <translation>沒有文件 {document}。</translation>
    </message>
    <message>
        <source>Even with --all-documents there is nothing to compare: no document was begun or finished by two of the {coders} coders in round {round}.</source>
        <translation>加上 --all-documents 也沒有可比較的文件：輪次 {round} 中沒有文件被 {coders} 名編碼員中的兩名開始或完成。</translation>
    </message>
    <message>
        <source>Its interval, from {count} resamples, goes from {low} to {high}.</source>
        <translation>重抽樣 {count} 次，信賴區間為 {low} 至 {high}。</translation>
    </message>
    <message>
        <source>{document} has another text than the one with this text_sha256.</source>
        <translation>{document} 的文本與此 text_sha256 不符。</translation>
    </message>
    <message>
        <source>[{start}, {end}) is no span of this text of {characters} characters.</source>
        <translation>[{start}, {end}) 不是此文本中的片段，文本共 {characters} 個字元。</translation>
    </message>
    <message>
        <source>The document reads “{text}” at [{start}, {end}), not what text says.</source>
        <translation>文件在 [{start}, {end}) 處的文字是「{text}」，與 text 一欄不同。</translation>
    </message>
    <message>
        <source>The code {code} has no attribute {attribute}.</source>
        <translation>代碼 {code} 沒有屬性 {attribute}。</translation>
    </message>
    <message>
        <source>“{value}” is no value of the attribute {attribute}.</source>
        <translation>「{value}」不是屬性 {attribute} 的取值。</translation>
    </message>
    <message>
        <source>A coding {id} is there already and says something else.</source>
        <translation>編碼紀錄 {id} 已存在，且內容不同。</translation>
    </message>
    <message>
        <source>Unknown columns were ignored: {columns}.</source>
        <translation>已忽略未知的欄位：{columns}。</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}：{problem}</translation>
    </message>
    <message>
        <source>{file}: {count} rows cannot be imported; the first, line {line}: {reason} Nothing was imported.</source>
        <translation>{file}：有 {count} 列無法匯入；第一處在第 {line} 行：{reason}未匯入任何內容。</translation>
    </message>
    <message>
        <source>No round is open. Name a new one with --round, or open one.</source>
        <translation>沒有開放的輪次。請用 --round 指定一個新輪次，或開放一個輪次。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。沒有任何變更。</translation>
    </message>
    <message>
        <source>{text} on the command line is not UTF-8. Type it again.</source>
        <translation>命令列中的 {text} 不是 UTF-8。請重新輸入。</translation>
    </message>
    <message>
        <source>{option} is not there yet in this version. Leave it out.</source>
        <translation>此版本尚無 {option}。請去掉它。</translation>
    </message>
    <message>
        <source>{file} belongs to the project itself. Choose another name.</source>
        <translation>{file} 屬於專案本身。請換一個名稱。</translation>
    </message>
    <message>
        <source>{measure} is not there in this version. Known: {known}.</source>
        <translation>此版本沒有 {measure}。可用的有：{known}。</translation>
    </message>
    <message>
        <source>No document was marked done by two of the {coders} coders in round {round}. Say --all-documents to compare those in progress too.</source>
        <translation>輪次 {round} 中沒有文件被 {coders} 名編碼員中的兩名標為完成。加上 --all-documents 可同時比較進行中的文件。</translation>
    </message>
    <message>
        <source>{count} overlapping codings of one coder and code were counted as part of another.</source>
        <translation>同一編碼員、同一代碼的 {count} 筆重疊編碼紀錄已併入另一筆計算。</translation>
    </message>
    <message>
        <source>Fewer than 10 units were coded: this figure says little.</source>
        <translation>編碼的單位不足 10 個：這個數值參考意義不大。</translation>
    </message>
    <message>
        <source>Fewer than 10 pairs of codings have a value: this says little.</source>
        <translation>有取值的編碼紀錄不足 10 對：參考意義不大。</translation>
    </message>
    <message>
        <source>This coefficient is for exactly two coders.</source>
        <translation>此係數只適用於兩名編碼員。</translation>
    </message>
    <message>
        <source>Undefined: fewer than two coders looked for this code.</source>
        <translation>無定義：考察過此代碼的編碼員不足兩名。</translation>
    </message>
    <message>
        <source>Undefined: there are no units of this kind.</source>
        <translation>無定義：沒有這種單位。</translation>
    </message>
    <message>
        <source>Undefined: no unit was judged by two coders.</source>
        <translation>無定義：沒有一個單位經兩名編碼員判斷。</translation>
    </message>
    <message>
        <source>Undefined: all coders said the same everywhere, so chance alone would agree as well.</source>
        <translation>無定義：所有編碼員處處判斷相同，僅憑偶然也會同樣一致。</translation>
    </message>
    <message>
        <source>Undefined: nobody used this code.</source>
        <translation>無定義：沒有人用過此代碼。</translation>
    </message>
    <message>
        <source>No coder has 10 stretches of this code: this figure says little.</source>
        <translation>沒有一名編碼員的此代碼片段達到 10 個：這個數值參考意義不大。</translation>
    </message>
    <message>
        <source>The share of units about which two coders say the same. Nothing is taken off for chance.</source>
        <translation>兩名編碼員判斷相同的單位所佔的比例，未扣除偶然一致。</translation>
    </message>
    <message>
        <source>1 is full agreement, 0 what chance would give if all coders shared one habit. Below 0 they agree less than that.</source>
        <translation>1 為完全一致，0 為所有編碼員習慣相同時的偶然水準；低於 0 表示不及偶然。</translation>
    </message>
    <message>
        <source>Agreement beyond what chance would give: 1 is full agreement, 0 chance, below 0 less.</source>
        <translation>扣除偶然後的一致性：1 為完全一致，0 為偶然水準，低於 0 則不及偶然。</translation>
    </message>
    <message>
        <source>Agreement beyond chance, where chance is thought of as guessing in hard cases only. It stays high where a code is rare, so read it beside alpha, not instead.</source>
        <translation>扣除偶然後的一致性，只把難判之處的猜測算作偶然。代碼少見時仍會偏高，應與 alpha 對照，不能取而代之。</translation>
    </message>
    <message>
        <source>Agreement beyond chance, where chance takes each value equally often. It is too kind where a code is rare.</source>
        <translation>扣除偶然後的一致性，假定偶然情況下各取值機會均等。代碼少見時過於寬鬆。</translation>
    </message>
    <message>
        <source>Do the coders mark the same stretches with the same codes? 1 is full agreement, 0 chance.</source>
        <translation>編碼員是否以相同的代碼標出相同的片段？1 為完全一致，0 為偶然水準。</translation>
    </message>
    <message>
        <source>Do the coders mark the same stretches with this code, against everything else? 1 is full agreement, 0 chance. Long stretches weigh more than short ones.</source>
        <translation>此代碼對其餘一切：編碼員標出的片段是否相同？1 為完全一致，0 為偶然水準。長片段的權重大於短片段。</translation>
    </message>
    <message>
        <source>Where two coders both marked something, do they give it the same code? What only one of them marked does not count here: look at the coverage too.</source>
        <translation>兩名編碼員都標出之處，代碼是否相同？僅一人標出的部分不計入，因此還應參看覆蓋率。</translation>
    </message>
    <message>
        <source>The share of what was marked that two coders marked, with whatever code.</source>
        <translation>已標出的部分中，兩名編碼員都標出（不論代碼）的比例。</translation>
    </message>
    <message>
        <source>The share of the text that two coders marked, with whatever code: only that is compared by cu-alpha.</source>
        <translation>兩名編碼員都標出（不論代碼）的文本所佔比例：cu-alpha 只比較這一部分。</translation>
    </message>
    <message>
        <source>An older coefficient for stretches, for comparison with older studies only. It has no lower bound, and cutting one stretch in two lowers it.</source>
        <translation>較早的片段係數，只用於與早期研究比較。沒有下限；一個片段切成兩個，數值就會下降。</translation>
    </message>
    <message>
        <source>Places and codes together, by the best matching of the coders&apos; stretches. 1 is full agreement, 0 chance; chance is sampled, so the last digits depend on the seed.</source>
        <translation>以片段的最佳匹配同時比較位置和代碼。1 為完全一致，0 為偶然水準；偶然水準由隨機抽樣得出，末幾位數取決於隨機種子。</translation>
    </message>
    <message>
        <source>Of the stretches that match, do they carry the same code?</source>
        <translation>相互匹配的片段，代碼是否相同？</translation>
    </message>
    <message>
        <source>The share of two coders&apos; stretches that find a partner. Nothing is taken off for chance.</source>
        <translation>兩名編碼員的片段中能夠配對的比例，未扣除偶然一致。</translation>
    </message>
    <message>
        <source>Where one coder says yes, how often does the other one too?</source>
        <translation>一名編碼員判斷為「是」時，另一名也判斷為「是」的比例。</translation>
    </message>
    <message>
        <source>Where one coder says no, how often does the other one too? High of itself where a code is rare.</source>
        <translation>一名編碼員判斷為「否」時，另一名也判斷為「否」的比例。代碼少見時自然偏高。</translation>
    </message>
    <message>
        <source>Alpha with each character as a unit. It rises with the share of text that nobody marks, and long stretches weigh more than short ones.</source>
        <translation>以每個字元為單位的 alpha。無人標記的文字越多，數值越高；長片段的權重大於短片段。</translation>
    </message>
    <message>
        <source>The standard error of the coefficient, for units drawn independently.</source>
        <translation>係數的標準誤，假定各單位獨立抽取。</translation>
    </message>
    <message>
        <source>Only {count} judgements say yes: one more or less would move the figure a lot.</source>
        <translation>只有 {count} 次判斷為「是」：多一次少一次，數值都會明顯變動。</translation>
    </message>
    <message>
        <source>No coder has more than {count} stretches of this code: one more or less would move the figure a lot.</source>
        <translation>每名編碼員的此代碼片段都不超過 {count} 個：多一個少一個，數值都會明顯變動。</translation>
    </message>
    <message>
        <source>It rests on {count} documents. Under 20 the interval may be too narrow, and other documents may give another figure.</source>
        <translation>基於 {count} 篇文件。不足 20 篇時，信賴區間可能偏窄，換一批文件數值也可能不同。</translation>
    </message>
    <message>
        <source>With {prevalence} yes, coders who never look would agree nearly as often; read alpha.</source>
        <translation>判斷為「是」的只佔 {prevalence}，編碼員不看文本也幾乎同樣一致；應看 alpha。</translation>
    </message>
    <message>
        <source>The coders say the same in {observed} of cases, and yet the coefficient is low: with {prevalence} yes, most of that is agreement on no. Look at where they say yes.</source>
        <translation>編碼員的判斷有 {observed} 相同，係數卻偏低：判斷為「是」的佔 {prevalence}，一致之處大多是「否」。請檢視判斷為「是」的地方。</translation>
    </message>
    <message>
        <source>Only {prevalence} of the text carries the code; the rest is silence.</source>
        <translation>只有 {prevalence} 的文本帶有此代碼，其餘均未標記。</translation>
    </message>
    <message>
        <source>In {count} of {total} resamples it is undefined; they are left out.</source>
        <translation>{total} 次重抽樣中有 {count} 次無定義，未計入。</translation>
    </message>
    <message>
        <source>In {share} of the resamples it is below the benchmark.</source>
        <translation>{share} 的重抽樣低於基準值。</translation>
    </message>
    <message>
        <source>This coefficient is for one document. Choose one.</source>
        <translation>此係數只適用於單篇文件。請選擇一篇。</translation>
    </message>
    <message>
        <source>Undefined: some coder gave overlapping stretches different codes, which this coefficient does not allow. Compare one code, or one level of the tree.</source>
        <translation>無定義：有編碼員對重疊的文字給了不同的代碼，此係數不允許這種情況。請只比較一個代碼，或代碼樹的一個層級。</translation>
    </message>
    <message>
        <source>For three or more coders the definition of this coefficient is not settled: other programs may give another figure.</source>
        <translation>三名及以上編碼員時，此係數的定義尚無定論：其他程式的數值可能不同。</translation>
    </message>
    <message>
        <source>Fewer than 20 documents were compared: the interval, which comes from resampling them, may be too narrow.</source>
        <translation>比較的文件不足 20 篇：信賴區間由文件重抽樣得出，可能偏窄。</translation>
    </message>
    <message>
        <source>In some resamples the coefficient is undefined; the interval is that of the others.</source>
        <translation>部分重抽樣中係數無定義；信賴區間由其餘的得出。</translation>
    </message>
    <message>
        <source>There is no interval: it comes from resampling documents, and the figure rests on one.</source>
        <translation>沒有信賴區間：區間由文件重抽樣得出，而該數值只基於一篇文件。</translation>
    </message>
    <message>
        <source>There is no interval for this coefficient.</source>
        <translation>此係數沒有信賴區間。</translation>
    </message>
    <message>
        <source>There is no interval of this kind: it is for alpha over given units only.</source>
        <translation>沒有這種信賴區間：它只適用於以既定單位計算的 alpha。</translation>
    </message>
    <message>
        <source>{resamples} resamples cannot be drawn. Say 0 or more.</source>
        <translation>無法重抽樣 {resamples} 次。請給出不小於 0 的次數。</translation>
    </message>
    <message>
        <source>A benchmark needs resamples: say how many as well (--bootstrap N).</source>
        <translation>使用基準值需要重抽樣：請一併給出次數（--bootstrap N）。</translation>
    </message>
    <message>
        <source>{option} needs resamples: say how many as well (--bootstrap N).</source>
        <translation>{option} 需要重抽樣：請一併給出次數（--bootstrap N）。</translation>
    </message>
    <message>
        <source>An interval holds a share between 0 and 1, not {confidence}.</source>
        <translation>信賴水準須在 0 與 1 之間，不能是 {confidence}。</translation>
    </message>
    <message>
        <source>A benchmark is a finite number, not {benchmark}.</source>
        <translation>基準值須為有限的數，不能是 {benchmark}。</translation>
    </message>
    <message>
        <source>The share that two stretches must cover together lies above 0 and up to 1, not {share}.</source>
        <translation>兩個片段重合的比例須大於 0、不超過 1，不能是 {share}。</translation>
    </message>
    <message>
        <source>The share to be covered lies between 0 and 1, not {share}.</source>
        <translation>覆蓋比例須在 0 與 1 之間，不能是 {share}。</translation>
    </message>
    <message>
        <source>There are no codes at level {level} of the tree; the deepest is {deepest}.</source>
        <translation>代碼樹第 {level} 層沒有代碼；最深為第 {deepest} 層。</translation>
    </message>
    <message>
        <source>There is no codebook version {version}. Known: {known}.</source>
        <translation>沒有編碼簿版本 {version}。現有：{known}。</translation>
    </message>
    <message>
        <source>Round {round} was named twice. Name two rounds.</source>
        <translation>輪次 {round} 指定了兩次。請指定兩個不同的輪次。</translation>
    </message>
    <message>
        <source>No coder finished a document in both round {first} and round {second}. Say --all-documents to compare those in progress too.</source>
        <translation>沒有編碼員在輪次 {first} 和 {second} 中都完成過同一篇文件。加上 --all-documents 可同時比較進行中的文件。</translation>
    </message>
    <message>
        <source>{documents} finished documents cannot be cut into {blocks} blocks.</source>
        <translation>{documents} 篇已完成的文件無法分成 {blocks} 批。</translation>
    </message>
    <message>
        <source>{first} and {second} do not go together. Say one of them.</source>
        <translation>{first} 與 {second} 不能同時使用。請只用其一。</translation>
    </message>
    <message>
        <source>Undefined: nobody gave this answer to a unit that two coders judged.</source>
        <translation>無定義：經兩名編碼員判斷的單位中，沒有人給出這一判斷。</translation>
    </message>
    <message>
        <source>Undefined: no stretch with this code meets a stretch that another coder coded.</source>
        <translation>無定義：帶此代碼的片段都不與另一名編碼員的片段相交。</translation>
    </message>
    <message>
        <source>Undefined: the stretches that coders share are too few to tell what chance would do.</source>
        <translation>無定義：編碼員共同標出的片段太少，無法估計偶然水準。</translation>
    </message>
    <message>
        <source>Undefined: nobody cut the text anywhere.</source>
        <translation>無定義：沒有人對文本作過切分。</translation>
    </message>
    <message>
        <source>Undefined: no codings of different coders lie close enough to be compared.</source>
        <translation>無定義：不同編碼員的編碼紀錄相距太遠，無法比較。</translation>
    </message>
    <message>
        <source>Undefined: codings placed at random would agree fully too, so chance says nothing.</source>
        <translation>無定義：隨機放置的編碼紀錄也會完全一致，因此無法扣除偶然。</translation>
    </message>
    <message>
        <source>Undefined: a standard error needs at least two units that were judged.</source>
        <translation>無定義：計算標準誤至少需要兩個經過判斷的單位。</translation>
    </message>
    <message>
        <source>Undefined: so many codings overlap that their best alignment cannot be searched. Take fewer documents or codes.</source>
        <translation>無定義：重疊的編碼紀錄太多，無法找出最佳匹配。請減少文件或代碼。</translation>
    </message>
    <message>
        <source>create round</source>
        <translation>新增輪次</translation>
    </message>
    <message>
        <source>rename round</source>
        <translation>重新命名輪次</translation>
    </message>
    <message>
        <source>change what a round is for</source>
        <translation>更改輪次用途</translation>
    </message>
    <message>
        <source>close or open a round</source>
        <translation>關閉或開放輪次</translation>
    </message>
    <message>
        <source>choose what to compare</source>
        <translation>選擇比較內容</translation>
    </message>
    <message>
        <source>write note on a disagreement</source>
        <translation>寫分歧附註</translation>
    </message>
    <message>
        <source>change note on a disagreement</source>
        <translation>修改分歧附註</translation>
    </message>
    <message>
        <source>mark note resolved</source>
        <translation>將附註標為已解決</translation>
    </message>
    <message>
        <source>mark note unresolved</source>
        <translation>將附註標為未解決</translation>
    </message>
    <message>
        <source>remove note on a disagreement</source>
        <translation>刪除分歧附註</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>這則附註已不存在。</translation>
    </message>
    <message>
        <source>A note needs some words. Write them, or remove the note.</source>
        <translation>附註不能為空。請填寫，或刪除附註。</translation>
    </message>
    <message>
        <source>{option} is for --format units-long and units-wide only. Leave it out.</source>
        <translation>{option} 只用於 --format units-long 和 units-wide。請去掉它。</translation>
    </message>
    <message>
        <source>The coder {coder} has the name of a column. Rename the coder, or write units-long.</source>
        <translation>編碼員 {coder} 與欄名相同。請重新命名該編碼員，或改用 units-long。</translation>
    </message>
    <message>
        <source>Type something to search for.</source>
        <translation>請輸入要搜尋的內容。</translation>
    </message>
    <message>
        <source>{project}: {count} problems; the first: {first}</source>
        <translation>{project}：有 {count} 處問題；第一處：{first}</translation>
    </message>
    <message>
        <source>The database is damaged: {what}. Open the latest backup.</source>
        <translation>資料庫已損壞：{what}。請開啟最近的備份。</translation>
    </message>
    <message>
        <source>A row of {table} refers to a row of {parent} that is not there.</source>
        <translation>{table} 中有一列指向 {parent} 中不存在的列。</translation>
    </message>
    <message>
        <source>A row of {table} holds in {column} what cannot be read.</source>
        <translation>{table} 中有一列的 {column} 無法讀取。</translation>
    </message>
    <message>
        <source>The file says {count} times what project it is, not once.</source>
        <translation>檔案應說明一次它是哪個專案，卻說明了 {count} 次。</translation>
    </message>
    <message>
        <source>{document}: its text is not the one that was imported.</source>
        <translation>{document}：文本與匯入時不同。</translation>
    </message>
    <message>
        <source>{document}: the bytes kept of its file are not those that were imported.</source>
        <translation>{document}：儲存的原檔案位元組與匯入時不同。</translation>
    </message>
    <message>
        <source>{document}: its sections do not fit its text ({reason}).</source>
        <translation>{document}：區段與文本不符（{reason}）。</translation>
    </message>
    <message>
        <source>{document}: a coding [{start}, {end}) lies outside its text.</source>
        <translation>{document}：編碼紀錄 [{start}, {end}) 超出了文本。</translation>
    </message>
    <message>
        <source>{document}: a note on [{start}, {end}) lies outside its text.</source>
        <translation>{document}：[{start}, {end}) 的附註超出了文本。</translation>
    </message>
    <message>
        <source>The journal does not agree with {kind} {entity}.</source>
        <translation>操作日誌與 {kind} {entity} 不一致。</translation>
    </message>
    <message>
        <source>Something was taken out of the journal.</source>
        <translation>操作日誌中有內容被刪去。</translation>
    </message>
    <message>
        <source>The journal knows nothing of {kind} {entity}.</source>
        <translation>操作日誌中沒有 {kind} {entity} 的記錄。</translation>
    </message>
    <message>
        <source>A project needs a title. Type one.</source>
        <translation>專案需要標題。請輸入。</translation>
    </message>
    <message>
        <source>A coder needs a name. Type one.</source>
        <translation>編碼員需要名稱。請輸入。</translation>
    </message>
    <message>
        <source>There is a coder “{name}” already. Choose another name.</source>
        <translation>已有編碼員「{name}」。請換一個名稱。</translation>
    </message>
    <message>
        <source>There is no coder “{name}”. Known: {known}.</source>
        <translation>沒有編碼員「{name}」。現有：{known}。</translation>
    </message>
    <message>
        <source>A round needs a name. Type one.</source>
        <translation>輪次需要名稱。請輸入。</translation>
    </message>
    <message>
        <source>There is a round “{name}” already. Choose another name.</source>
        <translation>已有輪次「{name}」。請換一個名稱。</translation>
    </message>
    <message>
        <source>There is no round “{name}”. Known: {known}.</source>
        <translation>沒有輪次「{name}」。現有：{known}。</translation>
    </message>
    <message>
        <source>Round “{name}” is closed. Choose an open round.</source>
        <translation>輪次「{name}」已關閉。請選擇開放的輪次。</translation>
    </message>
    <message>
        <source>{count} of {total} files could not be imported; the first: {first}</source>
        <translation>{total} 個檔案中有 {count} 個無法匯入；第一個：{first}</translation>
    </message>
    <message>
        <source>{file}: this text is there already, as {document}; skipped.</source>
        <translation>{file}：此文本已存在，即 {document}；已跳過。</translation>
    </message>
    <message>
        <source>{file}: the name is used by another text; imported as {document}.</source>
        <translation>{file}：該名稱已被另一文本使用；已匯入為 {document}。</translation>
    </message>
    <message>
        <source>{file}: the same file was imported before in another encoding, as {document}. Remove the one that is wrong.</source>
        <translation>{file}：同一檔案曾以另一種字元編碼匯入，即 {document}。請移除有誤的那一個。</translation>
    </message>
    <message>
        <source>{document} has codings. Remove those first.</source>
        <translation>{document} 有編碼紀錄。請先刪除這些紀錄。</translation>
    </message>
    <message>
        <source>These sections do not fit the text ({reason}).</source>
        <translation>這些區段與文本不符（{reason}）。</translation>
    </message>
    <message>
        <source>A part must begin where a section begins.</source>
        <translation>部分的起點必須是某個區段的起點。</translation>
    </message>
    <message>
        <source>{file}: the file holds no text. Nothing was imported.</source>
        <translation>{file}：檔案中沒有文本。未匯入任何內容。</translation>
    </message>
    <message>
        <source>{file}: this is not a text file ({what}). Export it as plain text first.</source>
        <translation>{file}：這不是文字檔（{what}）。請先匯出為純文字。</translation>
    </message>
    <message>
        <source>{file}: cannot be read as {encoding} (byte {position}). Choose another encoding.</source>
        <translation>{file}：無法以 {encoding} 讀取（第 {position} 位元組）。請換一種字元編碼。</translation>
    </message>
    <message>
        <source>{file}: the encoding was not recognised. Name it with --encoding, or choose it in the import dialog.</source>
        <translation>{file}：無法辨識字元編碼。請用 --encoding 指定，或在匯入對話方塊中選擇。</translation>
    </message>
    <message>
        <source>“{encoding}” is not an encoding that this program knows.</source>
        <translation>本程式不支援字元編碼「{encoding}」。</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({reason}).</source>
        <translation>{file}：無法讀取（{reason}）。</translation>
    </message>
    <message>
        <source>{file}: there is no such file. Check its name and folder.</source>
        <translation>{file}：沒有這個檔案。請檢查檔名和資料夾。</translation>
    </message>
    <message>
        <source>{file}: you may not read it. Change its permissions, or copy it.</source>
        <translation>{file}：您沒有讀取權限。請更改權限，或另存一份。</translation>
    </message>
    <message>
        <source>{file}: this is a folder. Name the files in it.</source>
        <translation>{file}：這是資料夾。請指定其中的檔案。</translation>
    </message>
    <message>
        <source>{file}: this is a device or a pipe. Save it as a file first.</source>
        <translation>{file}：這是裝置或管道。請先存為檔案。</translation>
    </message>
    <message>
        <source>{file}: the file went away while it was being read. Look where it is.</source>
        <translation>{file}：讀取過程中檔案消失了。請確認它在何處。</translation>
    </message>
    <message>
        <source>{file}: read as {encoding}, it holds characters that no text has. Choose another encoding.</source>
        <translation>{file}：以 {encoding} 讀取時出現了文本中不會有的字元。請換一種字元編碼。</translation>
    </message>
    <message>
        <source>{file}: reading it as {encoding} loses bytes. Choose another encoding.</source>
        <translation>{file}：以 {encoding} 讀取會遺失位元組。請換一種字元編碼。</translation>
    </message>
    <message>
        <source>{file}: the encoding is uncertain; read as {encoding}. Look at the text, and choose another one if it is wrong.</source>
        <translation>{file}：字元編碼不確定；已以 {encoding} 讀取。請檢視文本，如有誤請換一種。</translation>
    </message>
    <message>
        <source>{file}: read as {encoding}, as you said; it looks like {likely}. Look at the text.</source>
        <translation>{file}：已按您指定的 {encoding} 讀取；看起來更像 {likely}。請檢視文本。</translation>
    </message>
    <message>
        <source>{file}: {count} NUL characters were replaced by U+FFFD.</source>
        <translation>{file}：已將 {count} 個 NUL 字元換成 U+FFFD。</translation>
    </message>
    <message>
        <source>{file}: the text has lost its digits, and perhaps other marks. Do not count with it, and quote it with care.</source>
        <translation>{file}：文本遺失了數字，可能還遺失了其他符號。請勿用於計數，引用時須謹慎。</translation>
    </message>
    <message>
        <source>{file}: the file changed while it was being read. Try again.</source>
        <translation>{file}：讀取過程中檔案有變更。請重試。</translation>
    </message>
    <message>
        <source>{file}: {size} MB is more than the {limit} MB a document may have. Split the file first.</source>
        <translation>{file}：大小為 {size} MB，超過文件上限 {limit} MB。請先拆分檔案。</translation>
    </message>
    <message>
        <source>{file}: more than {limit} MB; this is no codebook.</source>
        <translation>{file}：超過 {limit} MB；這不是編碼簿。</translation>
    </message>
    <message>
        <source>{file}: this is not a text file. A codebook is YAML or JSON.</source>
        <translation>{file}：這不是文字檔。編碼簿須為 YAML 或 JSON。</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not UTF-8. Save the file as UTF-8.</source>
        <translation>{file}，第 {line} 行：不是 UTF-8。請將檔案存為 UTF-8。</translation>
    </message>
    <message>
        <source>{file}: the file is empty.</source>
        <translation>{file}：檔案是空的。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}，第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: {problem} (Problems in all: {count}.)</source>
        <translation>{file}，第 {line} 行：{key}：{problem}（共 {count} 處問題。）</translation>
    </message>
    <message>
        <source>cannot be read as {format}: {problem}.</source>
        <translation>無法以 {format} 讀取：{problem}。</translation>
    </message>
    <message>
        <source>is missing; the file holds nothing but comments.</source>
        <translation>缺失；檔案中只有註解。</translation>
    </message>
    <message>
        <source>is missing; the file must begin with the key “codebook”.</source>
        <translation>缺失；檔案須以鍵「codebook」開頭。</translation>
    </message>
    <message>
        <source>a second document begins here; a file holds one codebook.</source>
        <translation>從這裡開始是第二份 YAML 文件；一個檔案只能有一個編碼簿。</translation>
    </message>
    <message>
        <source>nested more than {limit} levels deep.</source>
        <translation>巢狀超過 {limit} 層。</translation>
    </message>
    <message>
        <source>*{anchor} stands for nothing that came before.</source>
        <translation>*{anchor} 在前文沒有對應的錨點。</translation>
    </message>
    <message>
        <source>the aliases stand for more than {limit} values; write them out.</source>
        <translation>別名展開後超過 {limit} 個值；請逐一寫出。</translation>
    </message>
    <message>
        <source>the tag {tag} has no place in a codebook.</source>
        <translation>編碼簿中不能有標記 {tag}。</translation>
    </message>
    <message>
        <source>holds U+0000 or one half of a character; no text may.</source>
        <translation>含有 U+0000 或半個字元；文本中不允許。</translation>
    </message>
    <message>
        <source>a key must be a single text.</source>
        <translation>鍵必須是單一文字。</translation>
    </message>
    <message>
        <source>is there twice (first in line {first}).</source>
        <translation>出現了兩次（第一次在第 {first} 行）。</translation>
    </message>
    <message>
        <source>is needed and missing.</source>
        <translation>必須有，但缺失。</translation>
    </message>
    <message>
        <source>is needed and has no value.</source>
        <translation>必須有值，但沒有值。</translation>
    </message>
    <message>
        <source>belongs under “codebook”; indent it.</source>
        <translation>應在「codebook」之下；請縮排。</translation>
    </message>
    <message>
        <source>is needed and has no value. In YAML a colour stands in quotes (&apos;#CC2827&apos;): an unquoted # begins a comment.</source>
        <translation>必須有值，但沒有值。YAML 中顏色要加引號（&apos;#CC2827&apos;）：不加引號的 # 會開始註解。</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>必須是文字。</translation>
    </message>
    <message>
        <source>must be true or false, without quotes.</source>
        <translation>必須是 true 或 false，不加引號。</translation>
    </message>
    <message>
        <source>must be a whole number from 0 on, without quotes.</source>
        <translation>必須是不小於 0 的整數，不加引號。</translation>
    </message>
    <message>
        <source>must be a list.</source>
        <translation>必須是清單。</translation>
    </message>
    <message>
        <source>must have keys of its own.</source>
        <translation>必須有自己的鍵。</translation>
    </message>
    <message>
        <source>must have a text for each language (en: …).</source>
        <translation>每種語言都須有文字（en: …）。</translation>
    </message>
    <message>
        <source>has no text in any language that is known ({languages}).</source>
        <translation>沒有任何已知語言（{languages}）的文字。</translation>
    </message>
    <message>
        <source>must hold at least one.</source>
        <translation>至少要有一個。</translation>
    </message>
    <message>
        <source>“{language}” is not a language that is known ({languages}).</source>
        <translation>「{language}」不是已知的語言（{languages}）。</translation>
    </message>
    <message>
        <source>names a language twice.</source>
        <translation>同一語言列了兩次。</translation>
    </message>
    <message>
        <source>must not begin or end blank, nor hold control characters.</source>
        <translation>首尾不能有空白，也不能含控制字元。</translation>
    </message>
    <message>
        <source>“{value}” is used already, in line {first}.</source>
        <translation>「{value}」已在第 {first} 行使用。</translation>
    </message>
    <message>
        <source>“{value}” is not a colour; write it like &apos;#CC2827&apos;.</source>
        <translation>「{value}」不是顏色；請寫成 &apos;#CC2827&apos; 這樣。</translation>
    </message>
    <message>
        <source>“{value}” is not one digit or one letter from a to z.</source>
        <translation>「{value}」不是一個數字或 a 到 z 的一個字母。</translation>
    </message>
    <message>
        <source>“{value}” is not a type. Known: {types}.</source>
        <translation>「{value}」不是類型。可用的有：{types}。</translation>
    </message>
    <message>
        <source>“{value}” is not known. Known: script_folded.</source>
        <translation>「{value}」未知。可用的有：script_folded。</translation>
    </message>
    <message>
        <source>is needed: an enum has at least one value.</source>
        <translation>必須有：enum 至少要有一個取值。</translation>
    </message>
    <message>
        <source>has a place only where the type is {type}.</source>
        <translation>只能用於類型為 {type} 的情形。</translation>
    </message>
    <message>
        <source>“{value}” holds a |, which joins several values in a table.</source>
        <translation>「{value}」含有 |，它在表格中用來連接多個取值。</translation>
    </message>
    <message>
        <source>“{attribute}” is defined differently in line {first} ({keys}). One id means one definition: make them equal or take another id.</source>
        <translation>「{attribute}」在第 {first} 行的定義不同（{keys}）。一個 id 只能有一個定義：請統一定義，或換一個 id。</translation>
    </message>
    <message>
        <source>is missing, and {other} is there; give both or none.</source>
        <translation>缺失，但有 {other}；請兩者都給，或都不給。</translation>
    </message>
    <message>
        <source>the end {end} must be greater than the start {start}.</source>
        <translation>終點 {end} 必須大於起點 {start}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: this key is not known; it is kept.</source>
        <translation>{file}，第 {line} 行：{key}：未知的鍵；已保留。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: this language is not known; its text is kept.</source>
        <translation>{file}，第 {line} 行：{key}：未知的語言；文字已保留。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: “{code}” is a child of “{parent}” and should begin with it.</source>
        <translation>{file}，第 {line} 行：{key}：「{code}」是「{parent}」的子代碼，應以它開頭。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: {value} is the colour of another code (line {first}) too.</source>
        <translation>{file}，第 {line} 行：{key}：{value} 也是另一個代碼（第 {first} 行）的顏色。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{code}” does not say: {key}.</source>
        <translation>{file}，第 {line} 行：「{code}」沒有寫明：{key}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: has {length} characters, the offsets span {span}.</source>
        <translation>{file}，第 {line} 行：{key}：有 {length} 個字元，而偏移量跨 {span} 個。</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not UTF-8. Save the table as CSV in UTF-8.</source>
        <translation>{file}，第 {line} 行：不是 UTF-8。請將表格存為 UTF-8 的 CSV。</translation>
    </message>
    <message>
        <source>{file}: its first line is no list of columns. Save the table as CSV with commas, its rows ending with LF or CRLF.</source>
        <translation>{file}：第一行不是欄名。請將表格存為以逗號分隔的 CSV，每行以 LF 或 CRLF 結尾。</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” is there twice. Rename one of them.</source>
        <translation>{file}：欄位「{column}」出現了兩次。請為其中一欄改名。</translation>
    </message>
    <message>
        <source>{file}: these columns are missing: {columns}. The first line must name them, with commas between them.</source>
        <translation>{file}：缺少以下欄位：{columns}。第一行須寫出欄名，以逗號分隔。</translation>
    </message>
    <message>
        <source>{file}: a pseudonymous export cannot be imported: its names and texts are not those of the documents. Export again without --pseudonymous.</source>
        <translation>{file}：化名匯出的檔案無法匯入：其中的名稱和文本與文件不同。請不加 --pseudonymous 重新匯出。</translation>
    </message>
    <message>
        <source>{file}: an export for spreadsheets cannot be imported: its cells are guarded against formulas. Export again as csv.</source>
        <translation>{file}：為試算表匯出的檔案無法匯入：其儲存格作了防公式處理。請重新匯出為 csv。</translation>
    </message>
    <message>
        <source>{file}: a file of that name is there already. Choose another name, or --force to replace it.</source>
        <translation>{file}：已有同名檔案。請換一個名稱，或用 --force 取代。</translation>
    </message>
    <message>
        <source>{file}: cannot be written ({reason}). Nothing was changed.</source>
        <translation>{file}：無法寫入（{reason}）。未作任何變更。</translation>
    </message>
    <message>
        <source>The row cannot be read as CSV ({problem}).</source>
        <translation>此列無法以 CSV 讀取（{problem}）。</translation>
    </message>
    <message>
        <source>The row has {cells} cells; the first line names {columns} columns.</source>
        <translation>此列有 {cells} 個儲存格；第一行有 {columns} 個欄名。</translation>
    </message>
    <message>
        <source>The row holds U+0000, which no text may hold.</source>
        <translation>此列含有 U+0000，文本中不允許。</translation>
    </message>
    <message>
        <source>{column} is empty.</source>
        <translation>{column} 為空。</translation>
    </message>
    <message>
        <source>{column} is “{value}”, not a whole number from 0 on.</source>
        <translation>{column} 為「{value}」，不是不小於 0 的整數。</translation>
    </message>
    <message>
        <source>{column} is “{value}”, not a whole number.</source>
        <translation>{column} 為「{value}」，不是整數。</translation>
    </message>
    <message>
        <source>{column} is “{value}”, neither true nor false.</source>
        <translation>{column} 為「{value}」，既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>{column} is “{value}”, not a time with its offset, such as 2026-11-21T22:45:00Z.</source>
        <translation>{column} 為「{value}」，不是帶時區的時間，例如 2026-11-21T22:45:00Z。</translation>
    </message>
    <message>
        <source>{column} is “{value}”, not a UUID.</source>
        <translation>{column} 為「{value}」，不是 UUID。</translation>
    </message>
    <message>
        <source>{column} is “{value}”, none of manual, propagated, suggested, imported, adjudicated.</source>
        <translation>{column} 為「{value}」，不是 manual、propagated、suggested、imported、adjudicated 之一。</translation>
    </message>
    <message>
        <source>state is “{value}”, none of {states}.</source>
        <translation>state 為「{value}」，不是 {states} 之一。</translation>
    </message>
    <message>
        <source>The Chinese dictionaries are missing: the package “opencc” is not there or is another one of that name. Uninstall OpenCC and reinstall opencc-python-reimplemented.</source>
        <translation>缺少中文詞典：套件「opencc」不存在，或是另一個同名的套件。請解除安裝 OpenCC，並重新安裝 opencc-python-reimplemented。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>隱藏此面板</translation>
    </message>
    <message>
        <source>This shows the work of all coders. Whoever still codes in an open round should not see it.</source>
        <translation>這裡會顯示所有編碼員的工作。仍在開放輪次中編碼的人不應看到。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Choose at least two coders to compare.</source>
        <translation>請選擇至少兩名編碼員進行比較。</translation>
    </message>
    <message>
        <source>Left out or changed: {list}</source>
        <translation>未計入或有調整：{list}</translation>
    </message>
    <message>
        <source>The comparison could not be computed.</source>
        <translation>無法計算比較結果。</translation>
    </message>
    <message>
        <source>No document was marked done by two of these coders in this round. Mark documents done, or compare those in progress too.</source>
        <translation>此輪次中沒有文件被其中兩名編碼員標為完成。請先將文件標為完成，或同時比較進行中的文件。</translation>
    </message>
    <message>
        <source>Stopped. Press Compute to compare the coders.</source>
        <translation>已停止。按「計算」可比較編碼員。</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>儲存數值</translation>
    </message>
    <message>
        <source>agreement</source>
        <comment>name of a file</comment>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Codings changed.</source>
        <translation>編碼紀錄有變更。</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>重新計算</translation>
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
        <translation>選擇比較的內容與方式</translation>
    </message>
    <message>
        <source>Disagreements  {count}</source>
        <translation>分歧  {count}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Cover the work of all coders again</source>
        <translation>重新遮蓋所有編碼員的工作</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>複製表格</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>將表格存為 CSV…</translation>
    </message>
    <message>
        <source>Save the table as XLSX…</source>
        <translation>將表格存為 XLSX…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Save the picture as PNG…</source>
        <translation>將圖片存為 PNG…</translation>
    </message>
    <message>
        <source>Save the picture as SVG…</source>
        <translation>將圖片存為 SVG…</translation>
    </message>
    <message>
        <source>Save the picture as PDF…</source>
        <translation>將圖片存為 PDF…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>顯示為圖</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show these figures as a table</source>
        <translation>將這些數值顯示為表格</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>複製或儲存</translation>
    </message>
    <message>
        <source>Compare those in progress too</source>
        <translation>同時比較進行中的文件</translation>
    </message>
    <message>
        <source>Which coefficient is shown</source>
        <translation>顯示哪個係數</translation>
    </message>
    <message>
        <source>All pairs of coders</source>
        <translation>所有編碼員組合</translation>
    </message>
    <message>
        <source>Which coders</source>
        <translation>哪些編碼員</translation>
    </message>
    <message>
        <source>Which code is shown</source>
        <translation>顯示哪個代碼</translation>
    </message>
    <message>
        <source>What it is followed along</source>
        <translation>變化的依據</translation>
    </message>
    <message>
        <source>Which two rounds</source>
        <translation>哪兩個輪次</translation>
    </message>
    <message>
        <source>Agreement per code</source>
        <translation>各代碼的一致性</translation>
    </message>
    <message>
        <source>Comparing the coders</source>
        <translation>正在比較編碼員</translation>
    </message>
    <message>
        <source>Figures beside &amp;each coefficient</source>
        <translation>在每個係數旁顯示數值(&amp;E)</translation>
    </message>
    <message>
        <source>changed or removed since</source>
        <translation>此後已變更或刪除</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Agreement by code</source>
        <translation>各代碼的一致性</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation>出現率</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>觀察一致率</translation>
    </message>
    <message>
        <source>Below the benchmark</source>
        <translation>低於基準值</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>片段數</translation>
    </message>
    <message>
        <source>hollow: the code was given fewer than {few} times, too few for an interval</source>
        <translation>空心：該代碼使用不足 {few} 次，不足以計算信賴區間</translation>
    </message>
    <message>
        <source>benchmark {value}</source>
        <translation>基準值 {value}</translation>
    </message>
    <message>
        <source>1 is full agreement, 0 what chance would give. A rare code can have a low figure though coders seldom differ: look at the spans beside it.</source>
        <translation>1 為完全一致，0 為偶然水準。代碼少見時，即使分歧很少，數值也可能偏低：請參看旁邊的片段數。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n document(s): intervals from so few are rough, and usually too narrow.</source>
        <translation>
            <numerusform>只有 %n 篇文件：據此得出的信賴區間較粗略，通常偏窄。</numerusform>
        </translation>
    </message>
    <message>
        <source>The share is of the characters that somebody coded. A short document gets to the top with one long disputed passage.</source>
        <translation>比例以有人編碼的字元計。短文件只要有一長段分歧就會排到前面。</translation>
    </message>
    <message>
        <source>{count} more in the table.</source>
        <translation>表格中另有 {count} 篇。</translation>
    </message>
    <message>
        <source>Documents by disagreement</source>
        <translation>各文件的分歧</translation>
    </message>
    <message>
        <source>disagreements by kind; right: disputed share of what was coded</source>
        <translation>各類分歧的數量；右側：已編碼部分的分歧比例</translation>
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
        <translation>{document}：{count} 處分歧，佔已編碼部分的 {share}</translation>
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
        <translation>Krippendorff 的切分 alpha（2016），該代碼對其餘一切：編碼員標出的是否為相同的文字？1 為完全一致，0 為偶然水準。</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha over units that carry the code or do not. 1 is full agreement, 0 what chance would give; below 0 the coders agree less than that.</source>
        <translation>以單位是否帶有該代碼計算的 Krippendorff alpha。1 為完全一致，0 為偶然水準；低於 0 表示一致程度不及偶然。</translation>
    </message>
    <message>
        <source>How many units at least two coders judged.</source>
        <translation>至少兩名編碼員判斷過的單位數。</translation>
    </message>
    <message>
        <source>Of all judgements, the share that says: this unit carries the code. Coefficients are shaky where it is near 0% or 100%.</source>
        <translation>所有判斷中認為單位帶有該代碼的比例。接近 0% 或 100% 時，係數不穩定。</translation>
    </message>
    <message>
        <source>How often two coders judged a unit alike, chance included: high of itself where a code is rare.</source>
        <translation>兩名編碼員對同一單位判斷相同的比例，包含偶然一致：代碼少見時自然偏高。</translation>
    </message>
    <message>
        <source>{units}: n {n}, prevalence {prevalence}, observed agreement {observed}</source>
        <translation>{units}：n {n}，出現率 {prevalence}，觀察一致率 {observed}</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>所有編碼員</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All</source>
        <comment>kinds of disagreement</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有附註</translation>
    </message>
    <message>
        <source>one coder</source>
        <translation>一名編碼員</translation>
    </message>
    <message>
        <source>the other coder</source>
        <translation>另一名編碼員</translation>
    </message>
    <message>
        <source>A cell tells which codes were taken for one another, not who was right.</source>
        <translation>儲存格只表明哪些代碼彼此混淆，不表明誰對誰錯。</translation>
    </message>
    <message>
        <source>All pairs of coders together: each place stands on both sides of the diagonal.</source>
        <translation>彙總所有編碼員組合：每一處在對角線兩側各計一次。</translation>
    </message>
    <message numerus="yes">
        <source>%n rarer code(s) left out of the picture.</source>
        <translation>
            <numerusform>圖中略去 %n 個較少見的代碼。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which codes are taken for which</source>
        <translation>代碼混淆矩陣</translation>
    </message>
    <message>
        <source>rows: {one}; columns: {other}; {both} pairs of codings, {same} of one code</source>
        <translation>列：{one}；欄：{other}；編碼紀錄 {both} 對，其中代碼相同 {same} 對</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>{coder}: nothing</source>
        <translation>{coder}：無</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>same code</source>
        <translation>代碼相同</translation>
    </message>
    <message>
        <source>other code</source>
        <translation>代碼不同</translation>
    </message>
    <message>
        <source>one coder only</source>
        <translation>僅一人編碼</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>{one}: {code}; {other}: {other_code}: %n place(s)</source>
        <translation>
            <numerusform>{one}：{code}；{other}：{other_code}：%n 處</numerusform>
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
        <translation>雙方的編碼紀錄</translation>
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
        <translation>尚未比較。「比較」介面會先顯示報告。</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>依類型</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>依位置</translation>
    </message>
    <message>
        <source>Order of the list: by kind, or by place in the documents</source>
        <translation>清單順序：依類型，或依在文件中的位置</translation>
    </message>
    <message>
        <source>A line for each place, or one for each two coders who differ there</source>
        <translation>每處一行，或每兩名意見不同的編碼員一行</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save what is listed, to print it or pass it on</source>
        <translation>儲存所列內容，以便列印或轉交</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>下一處分歧</translation>
    </message>
    <message>
        <source>Previous disagreement</source>
        <translation>上一處分歧</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 處結果</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜尋…</translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>分佈於 %n 篇文件</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {count} are listed</source>
        <translation>列出前 {count} 處</translation>
    </message>
    <message>
        <source>searched {done} of {total}</source>
        <translation>已搜尋 {done}/{total}</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>搜尋所有文件</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>停止搜尋</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>復原：{what}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>重做：{what}(&amp;R)</translation>
    </message>
    <message>
        <source>Load a codeboo&amp;k…</source>
        <translation>載入編碼簿(&amp;K)…</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>沒有這樣的名稱。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of a list</comment>
        <translation>全不選</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of a list</comment>
        <translation>全選</translation>
    </message>
    <message>
        <source>by round</source>
        <translation>依輪次</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>依週</translation>
    </message>
    <message>
        <source>by order of coding</source>
        <translation>依編碼順序</translation>
    </message>
    <message>
        <source>A fall can mean that coders drift apart, or that the later documents are harder. Few documents a step make it jump.</source>
        <translation>數值下降可能是編碼員的理解逐漸分化，也可能是後面的文件更難。每個階段的文件太少時，曲線會大起大落。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) without a day on which coding ended.</source>
        <translation>
            <numerusform>%n 篇文件沒有編碼完成日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement over time</source>
        <translation>一致性的變化</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>part {number} ({count})</source>
        <translation>第 {number} 批（{count}）</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>有附註</translation>
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
        <translation>編碼紀錄</translation>
    </message>
    <message>
        <source>Other coding</source>
        <translation>對方編碼紀錄</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附註</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n 處分歧</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>{next} goes to the next disagreement, {previous} back  ·  Esc returns to the report</source>
        <translation>{next} 前往下一處分歧，{previous} 返回上一處  ·  Esc 回到報告</translation>
    </message>
    <message>
        <source>Arrow keys walk through a picture  ·  Enter shows the passages  ·  {key} as well</source>
        <translation>方向鍵在圖中移動  ·  Enter 或 {key} 顯示相應文段</translation>
    </message>
    <message>
        <source>Note for the meeting</source>
        <translation>供討論的附註</translation>
    </message>
    <message>
        <source>What is there to talk about?</source>
        <translation>有什麼需要討論？</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Coder by coder</source>
        <translation>編碼員兩兩比較</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>編碼員</translation>
    </message>
    <message>
        <source>mean with others</source>
        <translation>與他人的平均</translation>
    </message>
    <message>
        <source>A coder who agrees less than the others with everybody may read a rule otherwise, or have had other documents: pairs are compared over those that both did.</source>
        <translation>某編碼員與所有人的一致性都偏低，可能是對規則的理解不同，也可能是所編文件不同：兩人之間只比較雙方都編過的文件。</translation>
    </message>
    <message numerus="yes">
        <source>{coder}: %n coding(s), mean with the others {mean}</source>
        <translation>
            <numerusform>{coder}：%n 筆編碼紀錄，與他人的平均 {mean}</numerusform>
        </translation>
    </message>
    <message>
        <source>codings</source>
        <translation>編碼紀錄</translation>
    </message>
    <message numerus="yes">
        <source>n {n}, %n document(s)</source>
        <translation>
            <numerusform>n {n}，%n 篇文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement between coders</source>
        <translation>編碼員間的一致性</translation>
    </message>
    <message>
        <source>Figure {number}: {caption}</source>
        <translation>圖 {number}：{caption}</translation>
    </message>
    <message>
        <source>Table {number}: {caption}</source>
        <translation>表 {number}：{caption}</translation>
    </message>
    <message>
        <source>Left out or changed for the comparison:</source>
        <translation>比較時未計入或有調整：</translation>
    </message>
    <message>
        <source>Text for the methods section</source>
        <translation>可用於方法部分的文字</translation>
    </message>
    <message>
        <source>References</source>
        <translation>參考文獻</translation>
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
        <translation>代碼的範圍</translation>
    </message>
    <message>
        <source>Level of the tree</source>
        <translation>代碼樹層級</translation>
    </message>
    <message>
        <source>Codebook version</source>
        <translation>編碼簿版本</translation>
    </message>
    <message>
        <source>Boilerplate takes part</source>
        <translation>計入樣板文字</translation>
    </message>
    <message>
        <source>Documents not done take part</source>
        <translation>計入未完成的文件</translation>
    </message>
    <message>
        <source>Blanks and punctuation at edges ignored</source>
        <translation>忽略首尾空白和標點</translation>
    </message>
    <message>
        <source>Attributes compared</source>
        <translation>比較屬性</translation>
    </message>
    <message>
        <source>Further origins</source>
        <translation>另計入的來源</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>係數</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>抽樣對象</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信賴水準</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Everything that was chosen</source>
        <translation>全部設定</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定項</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>正在儲存報告…</translation>
    </message>
    <message>
        <source>all coders</source>
        <translation>所有編碼員</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>with {coder} as the reference</source>
        <translation>以 {coder} 為參照</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen document(s)</source>
        <translation>
            <numerusform>%n 篇所選文件</numerusform>
        </translation>
    </message>
    <message>
        <source>all documents</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>that two of them have begun</source>
        <translation>（至少兩人已開始編碼）</translation>
    </message>
    <message>
        <source>that two of them have done</source>
        <translation>（至少兩人已完成）</translation>
    </message>
    <message>
        <source>all codes</source>
        <translation>所有代碼</translation>
    </message>
    <message>
        <source>{count} codes</source>
        <translation>{count} 個代碼</translation>
    </message>
    <message>
        <source>on level {level}</source>
        <translation>第 {level} 層</translation>
    </message>
    <message>
        <source>without their subcodes</source>
        <translation>不含子代碼</translation>
    </message>
    <message>
        <source>as in version {number}</source>
        <translation>依版本 {number}</translation>
    </message>
    <message>
        <source>covered to {share} %</source>
        <translation>至少覆蓋 {share}%</translation>
    </message>
    <message>
        <source>stretches of text, {units}</source>
        <translation>片段、{units}</translation>
    </message>
    <message>
        <source>metadata and boilerplate too</source>
        <translation>包括後設資料和樣板文字</translation>
    </message>
    <message>
        <source>blanks and punctuation at the ends ignored</source>
        <translation>忽略首尾空白和標點</translation>
    </message>
    <message>
        <source>attributes left aside</source>
        <translation>不比較屬性</translation>
    </message>
    <message>
        <source>intervals from {count} resamples of documents</source>
        <translation>信賴區間由文件重抽樣 {count} 次得出</translation>
    </message>
    <message>
        <source>(seed {seed})</source>
        <translation>（種子 {seed}）</translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>無信賴區間</translation>
    </message>
    <message>
        <source>propagated codings too</source>
        <translation>包括沿用的編碼紀錄</translation>
    </message>
    <message>
        <source>unconfirmed suggestions too</source>
        <translation>包括未確認的建議</translation>
    </message>
    <message>
        <source>adjudicated codings too</source>
        <translation>包括裁定的編碼紀錄</translation>
    </message>
    <message>
        <source>{count} more document(s) are not shown.</source>
        <translation>另有 {count} 篇文件未顯示。</translation>
    </message>
    <message>
        <source>Where coders disagree</source>
        <translation>分歧的位置</translation>
    </message>
    <message>
        <source>tint: all coders gave the code; solid: share of the pairs of coders that differ</source>
        <translation>淺色：所有編碼員都給了該代碼；深色：編碼員兩兩之間判斷不同的比例</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起點</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終點</translation>
    </message>
    <message>
        <source>Pairs that differ</source>
        <translation>不一致的比例</translation>
    </message>
    <message>
        <source>{document}: {share} of what was coded is disputed</source>
        <translation>{document}：已編碼部分的 {share} 有分歧</translation>
    </message>
    <message>
        <source>{document}, {start}–{end}, {code}: marked by {marked} of {of}</source>
        <translation>{document}，{start}–{end}，{code}：{of} 人中有 {marked} 人標記</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>恢復預設(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>改用於此操作(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>保持不變(&amp;L)</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>這些快速鍵不能更改。</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <translation>移除 {key}</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>按下快速鍵…</translation>
    </message>
    <message>
        <source>&amp;Add a key</source>
        <translation>新增快速鍵(&amp;A)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀設定</translation>
    </message>
    <message>
        <source>As wide as the &amp;pane</source>
        <translation>與窗格同寬(&amp;P)</translation>
    </message>
    <message>
        <source>Font for Simplified</source>
        <translation>簡體字型</translation>
    </message>
    <message>
        <source>Font for Traditional</source>
        <translation>繁體字型</translation>
    </message>
    <message>
        <source>&amp;Characters in a line</source>
        <translation>每行字數(&amp;C)</translation>
    </message>
    <message>
        <source>Line &amp;height</source>
        <translation>行高(&amp;H)</translation>
    </message>
    <message>
        <source>Font for &amp;Simplified</source>
        <translation>簡體字型(&amp;S)</translation>
    </message>
    <message>
        <source>Font for &amp;Traditional</source>
        <translation>繁體字型(&amp;T)</translation>
    </message>
    <message>
        <source>Texts in &amp;both scripts</source>
        <translation>簡繁混用的文本(&amp;B)</translation>
    </message>
    <message>
        <source>Font for &amp;Latin</source>
        <translation>西文字型(&amp;L)</translation>
    </message>
    <message>
        <source>Quotation marks and dashes are taken from this font too, where it has them.</source>
        <translation>引號和破折號也取自此字型（如果字型中有）。</translation>
    </message>
    <message>
        <source>&amp;Usual values</source>
        <translation>恢復預設值(&amp;U)</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>預設字型</translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation>{family}（未安裝）</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>色條</translation>
    </message>
    <message>
        <source>Codings shown</source>
        <translation>顯示的編碼紀錄</translation>
    </message>
    <message>
        <source>Stripes &amp;left of the text</source>
        <translation>色條置於文本左側(&amp;L)</translation>
    </message>
    <message>
        <source>Hide &amp;tints and underlines too</source>
        <translation>同時隱藏底色和底線(&amp;T)</translation>
    </message>
    <message>
        <source>Shown are codings with</source>
        <translation>顯示符合以下條件的編碼紀錄</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Propagated to a repeat</source>
        <translation>沿用到重複文段</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Picture for screens and print (*.png)</source>
        <translation>用於螢幕和印刷的圖片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>向量圖 (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>複製數值</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>存為 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>存為 SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存為 PDF…</translation>
    </message>
    <message>
        <source>This is no key that could be used.</source>
        <translation>此鍵不能用作快速鍵。</translation>
    </message>
    <message>
        <source>Digits and letters are the keys of codes.</source>
        <translation>數字和字母鍵留給代碼使用。</translation>
    </message>
    <message>
        <source>{key} belongs to “{what}” ({where}).</source>
        <translation>{key} 已用於「{what}」（{where}）。</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key} 用於開啟「{menu}」選單。</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>第 {number} 頁，共 {total} 頁</translation>
    </message>
    <message>
        <source>Dotted underline: the coder was unsure.</source>
        <translation>點狀底線：編碼員存疑。</translation>
    </message>
    <message>
        <source>Coders: {names}</source>
        <translation>編碼員：{names}</translation>
    </message>
    <message>
        <source>Drag to make the margin wider; double-click for its usual width</source>
        <translation>拖曳可調整色條欄寬度；雙擊恢復預設寬度</translation>
    </message>
    <message>
        <source>Border of the margin</source>
        <translation>色條欄邊界</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of the document</source>
        <translation>全文概覽</translation>
    </message>
    <message>
        <source>Shows where codings, differences, unsure codings and search hits are</source>
        <translation>顯示編碼紀錄、差異、存疑紀錄和搜尋結果的位置</translation>
    </message>
    <message>
        <source>Search hits: {count}</source>
        <translation>搜尋結果：{count}</translation>
    </message>
    <message>
        <source>Differences: {count}</source>
        <translation>差異：{count}</translation>
    </message>
    <message>
        <source>Picked coding: {code}, “{words}”</source>
        <translation>選取的編碼紀錄：{code}，「{words}」</translation>
    </message>
    <message>
        <source>Coded in the selection: {codes}</source>
        <translation>所選文字中的編碼：{codes}</translation>
    </message>
    <message>
        <source>Nothing in the selection is coded.</source>
        <translation>所選文字中沒有編碼紀錄。</translation>
    </message>
    <message>
        <source>Coded here: {codes}</source>
        <translation>此處的編碼：{codes}</translation>
    </message>
    <message>
        <source>Not coded here.</source>
        <translation>此處沒有編碼紀錄。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>codes</comment>
        <translation>
            <numerusform>另有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} (unsure)</source>
        <translation>{code}（存疑）</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) hidden</source>
        <translation>
            <numerusform>%n 筆編碼紀錄已隱藏</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} codes shown</source>
        <translation>顯示 {shown}/{total} 個代碼</translation>
    </message>
    <message>
        <source>What is picked was filtered and is shown again.</source>
        <translation>選取的編碼紀錄原被篩除，現已重新顯示。</translation>
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
        <translation>「{text}」（{where}）</translation>
    </message>
    <message>
        <source>Apply “{code}”</source>
        <translation>套用「{code}」</translation>
    </message>
    <message>
        <source>Pick a coding here</source>
        <translation>選取此處的編碼紀錄</translation>
    </message>
    <message>
        <source>Coders with themselves</source>
        <translation>編碼員自身的一致性</translation>
    </message>
    <message>
        <source>{measure}; round {one} against round {other}</source>
        <translation>{measure}；輪次 {one} 對輪次 {other}</translation>
    </message>
    <message>
        <source>Coder and code</source>
        <translation>編碼員和代碼</translation>
    </message>
    <message>
        <source>How far a coder does the same again. It bounds what two coders can reach; a low figure asks for clearer rules or a rest, not for a verdict.</source>
        <translation>同一編碼員再次編碼時的一致程度，兩名編碼員之間的一致性難以超過它。數值偏低說明規則需要寫得更清楚，或編碼員需要休息，不宜用來評判人。</translation>
    </message>
</context>
</TS>
