<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name />
    <message>
        <source>&amp;Apply a code…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apply the &amp;last code again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Unsure, or sure again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Remove the picked coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move its start back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move an &amp;end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a &amp;memo…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move its start forward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move its end back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move its end forward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document &amp;done, or not yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct the document's &amp;sections…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Choose who codes…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rou&amp;nds…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select a passage or pick a coding to copy it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied with its place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy the selected text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy &amp;with its place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select the next &amp;larger unit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select the next s&amp;maller unit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select &amp;everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Find in this document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>St&amp;op finding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is the last document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is the first document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything here is coded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no comments here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Previous document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next &amp;coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>P&amp;revious coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next &amp;uncoded stretch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous unc&amp;oded stretch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next co&amp;mment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous comm&amp;ent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next &amp;disagreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prev&amp;ious disagreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About this program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Annotator {version}: code documents, compare coders.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the folder of the &amp;log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A&amp;bout this program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export codings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For &amp;spreadsheets: guard cells against formulas</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a &amp;manifest that says what the file rests on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n coding(s) written to {file}.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>&amp;Replace the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file of that name is there already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All rounds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R&amp;ound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The codings of all coders are written. A file for spreadsheets cannot be imported again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exporting codings…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied to {folder}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has changed since the last copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Import documents…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I&amp;mport codings…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export codings…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the document as PD&amp;F…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>P&amp;rint the document…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;About this project…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Search in all documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is coded at the caret.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next coding &amp;here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Reading…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Map &amp;of the document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Names beside the stripes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Str&amp;ipes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Left of the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Choose what is shown…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select whole &amp;words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read only: {holder} is writing this project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read only: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find a code by name, part of a name or pinyin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is coded here yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No document is open. Choose one from the list, or import documents.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{find} finds, {next} goes to the next document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picked: {code}  ·  {start} move the start, {end} the end  ·  {unsure} unsure  ·  {remove} removes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key of a code applies it  ·  {find} finds a code  ·  {again} the last code again  ·  {grow} selects more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drag to select, double-click a word, triple-click a sentence  ·  {next} goes to the next coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document {number} of {total}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} characters</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>No code has the key {key}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select a passage first, then press the key of a code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This passage has that code already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No code has been used yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click a coding first to pick it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round {name} is closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codebooks (*.yaml *.yml *.json);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Load a codebook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Load codebook {file}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Load as a new version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{id}, version {version}: {count}.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>New: {codes}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed: {codes}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Retired, their codings stay: {codes}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All codes are as the project has them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file cannot be loaded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All usual keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Moving the caret</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extending the selection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next character</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous character</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next word</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous word</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End of the clause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start of the clause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End of the sentence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start of the sentence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next paragraph</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End of the line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start of the line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End of the document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start of the document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move its start back by a character</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move its start forward by a character</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move its end back by a character</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move its end forward by a character</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select the next larger unit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select the next smaller unit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select everything</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the picked coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mouse in the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Field to find in the document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Palettes of codes and commands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lists and tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apply the code with that key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>digit or letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>drag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>click</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select; at the edges the text scrolls on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select single characters, not words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select a word, sentence, paragraph</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>double, triple, quadruple click</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select more words, sentences, paragraphs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>drag after the last click</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extend the selection to there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pick a coding; again: the one beneath</source>
        <translation>選取編碼紀錄；再次點選則選取下層的一筆</translation>
    </message>
    <message>
        <source>Move an end of the picked coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>drag its handle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same by single characters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give up dragging</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give a code to the selection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>drag the code onto the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Menu of what can be done here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>right click, menu key, Shift+F10</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>wheel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next place found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous place found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the text, with the place selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go through the list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take what is marked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go there, open it, apply the code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the selected codings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select several rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From a filter to its list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty a filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the disagreement that is marked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the report; choose no code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save a memo or a note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take a choice of an attribute back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let go of selection or coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>發生錯誤</translation>
    </message>
    <message>
        <source>The program met something that it did not expect. What was saved is safe. Please copy this report and pass it on to those who look after the program; look through it first, it may quote your documents.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a disagreement from the list to see it in its text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the report (Esc)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open in Code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show this passage with your own codings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Judgements that say yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Observed agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spans of {coder}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{coefficient} by code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resamples without a value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share of resamples below {value}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other coder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{coefficient}, coder by coder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pairs with one value only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codings with a partner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Krippendorff's alpha of each attribute, over aligned codings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Confusion {one}–{other}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codes of {one} and of {other} at the same places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The most frequent confusions, with a passage each</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Characters coded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Characters in dispute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disagreement by document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{coefficient}, stage by stage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begins with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spli&amp;t at the caret</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Join selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A &amp;part begins here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sections of {document}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text of the section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codings stay where they are. Saving is one step of undo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>¶ {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>codebook version {version}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a document first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the document as PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n page(s) written to {file}.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Laying out {name}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rounds…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select a passage first, then press Enter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This works on the text in the activity Code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear “{attribute}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{filled} of {total} required filled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rules of the codes stand here once a disagreement is chosen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the codebook says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The codebook does not have this code any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When to use</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When not to use</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At the border</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not this code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About this project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own codings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The codebook has no such rules.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How to choose spans</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>several of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>key {key}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n own coding(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with its subcodes</source>
        <comment>codings</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Choose a code to see what it means.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memo on {code}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Give this code to the selection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Memo on this code…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Load a new version of the codebook…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter codes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More about the codebook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About the code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;How to choose spans</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codings here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show in the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete this coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memo on the coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreement on attributes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>alpha of the values, over codings that share half of what they cover</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coefficient</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Equal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Differ</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aligned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>equal / pairs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only codings with a partner count here: see how many have one before reading the figure.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{equal} of {n} pairs equal</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n pair(s) differ, with those of whom only one has a value</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>{share} of the codings have a partner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose who codes to see codings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a document to see its codings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copying rows…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Delete codings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>uα, stretches of text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>α, {units}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Percent agreement, {units}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>u-alpha of each code against all else (Krippendorff et al. 2016)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Krippendorff's alpha, nominal, over {units}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All codes</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>{n} units, prevalence {prevalence}, observed agreement {observed}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{share} of the resamples are below the benchmark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} coders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bars: {share} % interval, {count} resamples of documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Whole project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codes to list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter by text or memo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sort the codings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who codes?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Code as this coder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A coder needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a coder “{name}” already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of a new coder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each name is there once; capital letters and blanks around it make no difference. You see your own codings only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documents in progress too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The reference coder must be one of those who are compared.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose at least one code and one document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose at least one kind of unit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nobody</source>
        <comment>reference coder</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the others lack then reads as missed, what they have alone as extra.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with their subcodes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>each alone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only level {level}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reference coder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codes count</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Else only documents count that two of the coders have marked done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metadata and boilerplate too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ignore blanks and punctuation at the ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values of attributes too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one character</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no interval</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <comment>benchmark</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>drawn anew each time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share of a unit that must be covered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resamples of documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seed of the resamples</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A value of your own; the report tells the share of resamples below it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Covered at least</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Intervals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resamples</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Propagated codings too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unconfirmed suggestions too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adjudicated codings too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extra</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only one coder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Same place, other code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parent or child code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other boundaries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other attributes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parent/child</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both coders gave the same code to the same stretch.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The reference coder has a coding here, the other one has none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other coder has a coding here, the reference coder has none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One coder gave a code where the other one has nothing that fits it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two coders gave different codes to stretches that share at least half of what they cover together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As other code, but one of the two codes stands above the other in the codebook.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two coders gave the same code to stretches that overlap but begin or end elsewhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Same code, same stretch, but the values of an attribute differ.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round {round}</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not begun by two of them</source>
        <comment>left out</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not done by two of them</source>
        <comment>left out</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) wholly in metadata or boilerplate</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) cut where they reach into it</source>
        <comment>boilerplate</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Figures of a code count its subcodes too.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n overlapping coding(s) united with another</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Documents left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In metadata or boilerplate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reaching into metadata or boilerplate</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n propagated coding(s)</source>
        <comment>left out</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed suggestion(s)</source>
        <comment>left out</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adjudicated coding(s)</source>
        <comment>left out</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Memo on the document</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Main coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coding again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open</source>
        <comment>round</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>closed</source>
        <comment>round</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Work in this round</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A round needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a round “{name}” already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;lose this round</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the round is for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of a new round</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the new round is for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every document can be coded anew in each round. In a closed round nothing can be changed; what was coded stays there to be compared.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Editors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use for &amp;all files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import codings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark the documents &amp;done for the coders in the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Leave out rows that cannot be imported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Importing codings…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n coding(s) added.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <comment>codings</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n row(s) cannot be taken.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Line {line}:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coders and rounds that are missing are created. One step of undo takes it back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Importing documents…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>文字檔 (*.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As it seems to be</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>looking at them…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add files, or drop them here.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were there already</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>has a memo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memo on {document}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark &amp;not done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark &amp;done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Memo…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct &amp;sections…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Remove from the project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No documents yet. Import some files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{shown} of {total} documents</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>documents</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sort the documents</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <comment>of a coding's history</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>undone: {step}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done again: {step}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A coding of {coder}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round “{round}” is closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a document to see what is known about it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Projects (*.anno)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part {number}</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Boilerplate, %n character(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Document text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click to choose what is shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stripes: what is shown, and how</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done. Click to work on it again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark the document done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} (missing)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Code documents, compare coders, take the coded passages with you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Projects you open will be listed here. A project file can be dropped here too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program ended unexpectedly the last time. Show the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose who codes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who codes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which round</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the codebook from a &amp;file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My study</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the project a title.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a codebook file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The codebook file must be one that can be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The codebook that comes with the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder of the project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a codebook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File &amp;name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codebook file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Boilerplate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not opened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>line {line}: {key}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{project}: a file of that name is there already. Choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{project}: the name of a project ends in {suffix}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{project}: the name is too long. Choose a shorter one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{folder}: there is no such folder. Create it first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{project}: cannot be written ({reason}). Choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{project}: cannot be read ({reason}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{project}: this is not a project of this program. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{project}: made by a newer version of this program (format {version}, this one knows {known}). Install the newer version.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{project}: made by an older version of this program; open it for writing once, so that it is brought up to date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{project}: the file holds tables, views or triggers that are not ours; it was not opened.</source>
        <translation>{project}：檔案含有不屬於本程式的資料表、檢視或觸發程序，因此沒有開啟。</translation>
    </message>
    <message>
        <source>{project}: the file is damaged ({reason}). Open the latest backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{project}: {holder} is writing it. Close it there, or open it for reading.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{project}: cannot be locked for writing ({reason}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{project}: opened for reading only; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{project}: could not be written ({reason}). Nothing was changed; free some space, or save a copy elsewhere, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{project}: could not be brought up to date ({reason}). It is as it was; a copy is in backups/{backup}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{project}: no backup could be made ({reason}). Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This would break what other data depends on ({reason}); not done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{label}” cannot be undone: “{blocker}” has since changed the same things. Undo that first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{label}” cannot be done again: “{blocker}” has since changed the same things.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The import cannot be undone: its documents have {count} codings. Remove those first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>create project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>write project memo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>change project properties</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>import documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>remove documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>write document memo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>correct sections</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>correct parts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>load codebook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>write code memo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>create coder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rename coder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mark document done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mark document not done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>apply code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>remove coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>move coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>change code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>set attributes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>write memo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mark unsure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mark sure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>import codings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{code}: the codebook has no such code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{code}: this code was retired; choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[{start}, {end}) lies outside {document}, which has {characters} characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[{start}, {end}) has the code {code} already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This coding is not there any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The project has no codebook. Load one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no document {document}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Even with --all-documents there is nothing to compare: no document was begun or finished by two of the {coders} coders in round {round}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its interval, from {count} resamples, goes from {low} to {high}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{document} has another text than the one with this text_sha256.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[{start}, {end}) is no span of this text of {characters} characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The document reads “{text}” at [{start}, {end}), not what text says.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The code {code} has no attribute {attribute}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{value}” is no value of the attribute {attribute}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A coding {id} is there already and says something else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unknown columns were ignored: {columns}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: {count} rows cannot be imported; the first, line {line}: {reason} Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No round is open. Name a new one with --round, or open one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{text} on the command line is not UTF-8. Type it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{option} is not there yet in this version. Leave it out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file} belongs to the project itself. Choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{measure} is not there in this version. Known: {known}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No document was marked done by two of the {coders} coders in round {round}. Say --all-documents to compare those in progress too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} overlapping codings of one coder and code were counted as part of another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fewer than 10 units were coded: this figure says little.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fewer than 10 pairs of codings have a value: this says little.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This coefficient is for exactly two coders.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undefined: fewer than two coders looked for this code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undefined: there are no units of this kind.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undefined: no unit was judged by two coders.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undefined: all coders said the same everywhere, so chance alone would agree as well.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undefined: nobody used this code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No coder has 10 stretches of this code: this figure says little.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The share of units about which two coders say the same. Nothing is taken off for chance.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 is full agreement, 0 what chance would give if all coders shared one habit. Below 0 they agree less than that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreement beyond what chance would give: 1 is full agreement, 0 chance, below 0 less.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreement beyond chance, where chance is thought of as guessing in hard cases only. It stays high where a code is rare, so read it beside alpha, not instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreement beyond chance, where chance takes each value equally often. It is too kind where a code is rare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do the coders mark the same stretches with the same codes? 1 is full agreement, 0 chance.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do the coders mark the same stretches with this code, against everything else? 1 is full agreement, 0 chance. Long stretches weigh more than short ones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where two coders both marked something, do they give it the same code? What only one of them marked does not count here: look at the coverage too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The share of what was marked that two coders marked, with whatever code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The share of the text that two coders marked, with whatever code: only that is compared by cu-alpha.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An older coefficient for stretches, for comparison with older studies only. It has no lower bound, and cutting one stretch in two lowers it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Places and codes together, by the best matching of the coders' stretches. 1 is full agreement, 0 chance; chance is sampled, so the last digits depend on the seed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of the stretches that match, do they carry the same code?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The share of two coders' stretches that find a partner. Nothing is taken off for chance.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where one coder says yes, how often does the other one too?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where one coder says no, how often does the other one too? High of itself where a code is rare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alpha with each character as a unit. It rises with the share of text that nobody marks, and long stretches weigh more than short ones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The standard error of the coefficient, for units drawn independently.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only {count} judgements say yes: one more or less would move the figure a lot.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No coder has more than {count} stretches of this code: one more or less would move the figure a lot.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It rests on {count} documents. Under 20 the interval may be too narrow, and other documents may give another figure.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With {prevalence} yes, coders who never look would agree nearly as often; read alpha.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The coders say the same in {observed} of cases, and yet the coefficient is low: with {prevalence} yes, most of that is agreement on no. Look at where they say yes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only {prevalence} of the text carries the code; the rest is silence.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In {count} of {total} resamples it is undefined; they are left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In {share} of the resamples it is below the benchmark.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This coefficient is for one document. Choose one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undefined: some coder gave overlapping stretches different codes, which this coefficient does not allow. Compare one code, or one level of the tree.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For three or more coders the definition of this coefficient is not settled: other programs may give another figure.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fewer than 20 documents were compared: the interval, which comes from resampling them, may be too narrow.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In some resamples the coefficient is undefined; the interval is that of the others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no interval: it comes from resampling documents, and the figure rests on one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no interval for this coefficient.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no interval of this kind: it is for alpha over given units only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{resamples} resamples cannot be drawn. Say 0 or more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A benchmark needs resamples: say how many as well (--bootstrap N).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{option} needs resamples: say how many as well (--bootstrap N).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An interval holds a share between 0 and 1, not {confidence}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A benchmark is a finite number, not {benchmark}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The share that two stretches must cover together lies above 0 and up to 1, not {share}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The share to be covered lies between 0 and 1, not {share}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no codes at level {level} of the tree; the deepest is {deepest}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no codebook version {version}. Known: {known}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round {round} was named twice. Name two rounds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No coder finished a document in both round {first} and round {second}. Say --all-documents to compare those in progress too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{documents} finished documents cannot be cut into {blocks} blocks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{first} and {second} do not go together. Say one of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undefined: nobody gave this answer to a unit that two coders judged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undefined: no stretch with this code meets a stretch that another coder coded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undefined: the stretches that coders share are too few to tell what chance would do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undefined: nobody cut the text anywhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undefined: no codings of different coders lie close enough to be compared.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undefined: codings placed at random would agree fully too, so chance says nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undefined: a standard error needs at least two units that were judged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undefined: so many codings overlap that their best alignment cannot be searched. Take fewer documents or codes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>create round</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rename round</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>change what a round is for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>close or open a round</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>choose what to compare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>write note on a disagreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>change note on a disagreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mark note resolved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mark note unresolved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>remove note on a disagreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A note needs some words. Write them, or remove the note.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{option} is for --format units-long and units-wide only. Leave it out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The coder {coder} has the name of a column. Rename the coder, or write units-long.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type something to search for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{project}: {count} problems; the first: {first}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database is damaged: {what}. Open the latest backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A row of {table} refers to a row of {parent} that is not there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A row of {table} holds in {column} what cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file says {count} times what project it is, not once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{document}: its text is not the one that was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{document}: the bytes kept of its file are not those that were imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{document}: its sections do not fit its text ({reason}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{document}: a coding [{start}, {end}) lies outside its text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{document}: a note on [{start}, {end}) lies outside its text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The journal does not agree with {kind} {entity}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something was taken out of the journal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The journal knows nothing of {kind} {entity}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A project needs a title. Type one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A coder needs a name. Type one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a coder “{name}” already. Choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no coder “{name}”. Known: {known}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A round needs a name. Type one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a round “{name}” already. Choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no round “{name}”. Known: {known}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round “{name}” is closed. Choose an open round.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} of {total} files could not be imported; the first: {first}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: this text is there already, as {document}; skipped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: the name is used by another text; imported as {document}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: the same file was imported before in another encoding, as {document}. Remove the one that is wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{document} has codings. Remove those first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These sections do not fit the text ({reason}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part must begin where a section begins.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: the file holds no text. Nothing was imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: this is not a text file ({what}). Export it as plain text first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: cannot be read as {encoding} (byte {position}). Choose another encoding.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: the encoding was not recognised. Name it with --encoding, or choose it in the import dialog.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{encoding}” is not an encoding that this program knows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: cannot be read ({reason}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: there is no such file. Check its name and folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: you may not read it. Change its permissions, or copy it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: this is a folder. Name the files in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: this is a device or a pipe. Save it as a file first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: the file went away while it was being read. Look where it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: read as {encoding}, it holds characters that no text has. Choose another encoding.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: reading it as {encoding} loses bytes. Choose another encoding.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: the encoding is uncertain; read as {encoding}. Look at the text, and choose another one if it is wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: read as {encoding}, as you said; it looks like {likely}. Look at the text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: {count} NUL characters were replaced by U+FFFD.</source>
        <translation>{file}：已將 {count} 個 NUL 字元換成 U+FFFD。</translation>
    </message>
    <message>
        <source>{file}: the text has lost its digits, and perhaps other marks. Do not count with it, and quote it with care.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: the file changed while it was being read. Try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: {size} MB is more than the {limit} MB a document may have. Split the file first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: more than {limit} MB; this is no codebook.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: this is not a text file. A codebook is YAML or JSON.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}, line {line}: this is not UTF-8. Save the file as UTF-8.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: the file is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}, line {line}: {key}: {problem} (Problems in all: {count}.)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cannot be read as {format}: {problem}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is missing; the file holds nothing but comments.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is missing; the file must begin with the key “codebook”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a second document begins here; a file holds one codebook.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nested more than {limit} levels deep.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>*{anchor} stands for nothing that came before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the aliases stand for more than {limit} values; write them out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the tag {tag} has no place in a codebook.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>holds U+0000 or one half of a character; no text may.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a key must be a single text.</source>
        <translation>鍵必須是單一文字。</translation>
    </message>
    <message>
        <source>is there twice (first in line {first}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is needed and missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is needed and has no value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>belongs under “codebook”; indent it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is needed and has no value. In YAML a colour stands in quotes ('#CC2827'): an unquoted # begins a comment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>must be a text.</source>
        <translation>必須是文字。</translation>
    </message>
    <message>
        <source>must be true or false, without quotes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>must be a whole number from 0 on, without quotes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>must be a list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>must have keys of its own.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{language}” is not a language that is known ({languages}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>names a language twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>must not begin or end blank, nor hold control characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{value}” is used already, in line {first}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{value}” is not a colour; write it like '#CC2827'.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{value}” is not one digit or one letter from a to z.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{value}” is not a type. Known: {types}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{value}” is not known. Known: script_folded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is needed: an enum has at least one value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>has a place only where the type is {type}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{value}” holds a |, which joins several values in a table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{attribute}” is defined differently in line {first} ({keys}). One id means one definition: make them equal or take another id.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is missing, and {other} is there; give both or none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the end {end} must be greater than the start {start}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}, line {line}: {key}: this key is not known; it is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}, line {line}: {key}: this language is not known; its text is kept.</source>
        <translation>{file}，第 {line} 行：{key}：未知的語言；文字已保留。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: “{code}” is a child of “{parent}” and should begin with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}, line {line}: {key}: {value} is the colour of another code (line {first}) too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}, line {line}: “{code}” does not say: {key}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}, line {line}: {key}: has {length} characters, the offsets span {span}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}, line {line}: this is not UTF-8. Save the table as CSV in UTF-8.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: its first line is no list of columns. Save the table as CSV with commas, its rows ending with LF or CRLF.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: the column “{column}” is there twice. Rename one of them.</source>
        <translation>{file}：欄位「{column}」出現了兩次。請為其中一欄改名。</translation>
    </message>
    <message>
        <source>{file}: these columns are missing: {columns}. The first line must name them, with commas between them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: a pseudonymous export cannot be imported: its names and texts are not those of the documents. Export again without --pseudonymous.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: an export for spreadsheets cannot be imported: its cells are guarded against formulas. Export again as csv.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: a file of that name is there already. Choose another name, or --force to replace it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: cannot be written ({reason}). Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row cannot be read as CSV ({problem}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row has {cells} cells; the first line names {columns} columns.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row holds U+0000, which no text may hold.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{column} is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{column} is “{value}”, not a whole number from 0 on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{column} is “{value}”, not a whole number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{column} is “{value}”, neither true nor false.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{column} is “{value}”, not a time with its offset, such as 2026-11-21T22:45:00Z.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{column} is “{value}”, not a UUID.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{column} is “{value}”, none of manual, propagated, suggested, imported, adjudicated.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>state is “{value}”, none of {states}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Chinese dictionaries are missing: the package “opencc” is not there or is another one of that name. Uninstall OpenCC and reinstall opencc-python-reimplemented.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide this panel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This shows the work of all coders. Whoever still codes in an open round should not see it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose at least two coders to compare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left out or changed: {list}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The comparison could not be computed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No document was marked done by two of these coders in this round. Mark documents done, or compare those in progress too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped. Press Compute to compare the coders.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the figures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>agreement</source>
        <comment>name of a file</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codings changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recompute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose what is compared, and how</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disagreements  {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cover the work of all coders again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the table as XLSX…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the picture as PNG…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the picture as SVG…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the picture as PDF…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show these figures as a table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy or save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare those in progress too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which coefficient is shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All pairs of coders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which coders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which code is shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it is followed along</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which two rounds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreement per code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comparing the coders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Figures beside &amp;each coefficient</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>changed or removed since</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreement by code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prevalence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Below the benchmark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>hollow: the code was given fewer than {few} times, too few for an interval</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>benchmark {value}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 is full agreement, 0 what chance would give. A rare code can have a low figure though coders seldom differ: look at the spans beside it.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Only %n document(s): intervals from so few are rough, and usually too narrow.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>The share is of the characters that somebody coded. A short document gets to the top with one long disputed passage.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} more in the table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documents by disagreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>disagreements by kind; right: disputed share of what was coded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disputed share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{document}: {count} disagreements, {share} of what was coded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>uα</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>α</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Krippendorff's alpha for unitizing (2016), the code against all else: did the coders mark the same stretches? 1 is full agreement, 0 what chance would give.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Krippendorff's alpha over units that carry the code or do not. 1 is full agreement, 0 what chance would give; below 0 the coders agree less than that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many units at least two coders judged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of all judgements, the share that says: this unit carries the code. Coefficients are shaky where it is near 0% or 100%.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How often two coders judged a unit alike, chance included: high of itself where a code is rare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{units}: n {n}, prevalence {prevalence}, observed agreement {observed}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All coders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <comment>kinds of disagreement</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one coder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the other coder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A cell tells which codes were taken for one another, not who was right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All pairs of coders together: each place stands on both sides of the diagonal.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n rarer code(s) left out of the picture.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Which codes are taken for which</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rows: {one}; columns: {other}; {both} pairs of codings, {same} of one code</source>
        <translation>列：{one}；欄：{other}；編碼紀錄 {both} 對，其中代碼相同 {same} 對</translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{coder}: nothing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>same code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>other code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one coder only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>{one}: {code}; {other}: {other_code}: %n place(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <comment>place in a list</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disagreements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both codings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>disagreements</source>
        <comment>name of a file</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>List all disagreements again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is compared yet. Compare shows the report first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order of the list: by kind, or by place in the documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A line for each place, or one for each two coders who differ there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save what is listed, to print it or pass it on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next disagreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous disagreement</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>the first {count} are listed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>searched {done} of {total}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search all documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop searching</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Load a codeboo&amp;k…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None</source>
        <comment>of a list</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <comment>of a list</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by round</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by order of coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A fall can mean that coders drift apart, or that the later documents are harder. Few documents a step make it jump.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n document(s) without a day on which coding ended.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Agreement over time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>part {number} ({count})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{next} goes to the next disagreement, {previous} back  ·  Esc returns to the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arrow keys walk through a picture  ·  Enter shows the passages  ·  {key} as well</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note for the meeting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is there to talk about?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coder by coder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mean with others</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A coder who agrees less than the others with everybody may read a rule otherwise, or have had other documents: pairs are compared over those that both did.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>{coder}: %n coding(s), mean with the others {mean}</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>codings</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>n {n}, %n document(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Agreement between coders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Figure {number}: {caption}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table {number}: {caption}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left out or changed for the comparison:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text for the methods section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A code stands for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level of the tree</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codebook version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Boilerplate takes part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documents not done take part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blanks and punctuation at edges ignored</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attributes compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Further origins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coefficients</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is drawn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything that was chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saving the report…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all coders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with {coder} as the reference</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n chosen document(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>all documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>that two of them have begun</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>that two of them have done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all codes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} codes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on level {level}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>without their subcodes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as in version {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>covered to {share} %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stretches of text, {units}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>metadata and boilerplate too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>blanks and punctuation at the ends ignored</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>attributes left aside</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>intervals from {count} resamples of documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(seed {seed})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no intervals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>propagated codings too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unconfirmed suggestions too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>adjudicated codings too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} more document(s) are not shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where coders disagree</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tint: all coders gave the code; solid: share of the pairs of coders that differ</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pairs that differ</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{document}: {share} of what was coded is disputed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{document}, {start}–{end}, {code}: marked by {marked} of {of}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take {key} away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press a key…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add a key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As wide as the &amp;pane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Font for Simplified</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Font for Traditional</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Characters in a line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line &amp;height</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Font for &amp;Simplified</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Font for &amp;Traditional</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Texts in &amp;both scripts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Font for &amp;Latin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quotation marks and dashes are taken from this font too, where it has them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Usual values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The usual one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stripes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codings shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stripes &amp;left of the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide &amp;tints and underlines too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shown are codings with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Origins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Propagated to a repeat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adjudicated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture for screens and print (*.png)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the figures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no key that could be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Digits and letters are the keys of codes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{key} belongs to “{what}” ({where}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dotted underline: the coder was unsure.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coders: {names}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drag to make the margin wider; double-click for its usual width</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Border of the margin</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Map of the document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shows where codings, differences, unsure codings and search hits are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search hits: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Differences: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picked coding: {code}, “{words}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coded in the selection: {codes}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing in the selection is coded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coded here: {codes}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not coded here.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>codes</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>{code} (unsure)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n coding(s) hidden</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>{shown} of {total} codes shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is picked was filtered and is shown again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{start}–{end}</source>
        <comment>offsets</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a reference</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{text}” ({where})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apply “{code}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pick a coding here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coders with themselves</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{measure}; round {one} against round {other}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coder and code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How far a coder does the same again. It bounds what two coders can reach; a low figure asks for clearer rules or a rest, not for a verdict.</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
