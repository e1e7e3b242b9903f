<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Apply a code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the &amp;last code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unsure, or sure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the picked coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its start back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its start forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its end back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its end forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document &amp;done, or not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its &amp;sections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose who codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a code&amp;book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next coding (in the text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous coding (in the text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator {version}: code documents, compare coders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting codings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) written to {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since the last copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export codings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search in all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select whole &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: {holder} is writing this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a code by name, part of a name or pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is coded here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is open. Choose one from the list, or import documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No code has the key {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage first, then press the key of a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passage has that code already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code has been used yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a coding first to pick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {name} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebooks (*.yaml *.yml *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load codebook {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load as a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}, version {version}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired, their codings stay: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All codes are as the project has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the code with that key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a word, a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double, triple click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select single characters while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the coding beneath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an end by a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of selection or coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screen on, a screen back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, Shift+Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met something that it did not expect. What was saved is safe. Please copy this report and pass it on to those who look after the program; look through it first, it may quote your documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spli&amp;t at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;part begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings stay where they are. Saving is one step of undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F finds, Alt+↓ goes to the next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked: {code}  ·  [ ] move the start, {{ }} the end  ·  ? unsure  ·  Delete removes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of a code applies it  ·  Enter finds a code  ·  . the last code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to select, double-click a word, triple-click a sentence  ·  Tab goes to the next coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¶ {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage first, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear “{attribute}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} of {total} required filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When not to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook has no such rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n own coding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with its subcodes</source>
        <comment>codings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a code to see what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo on {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give this code to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memo on this code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load a new version of the codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How to choose spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo on the coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who codes to see codings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document to see its codings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by text or memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked at one by one for alpha: does it carry the code, or not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents in progress too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else only documents count that two of the coders have marked done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata and boilerplate too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same place, other code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One coder gave a code where the other one has nothing that fits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two coders gave different codes to stretches that share at least half of what they cover together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two coders gave the same code to stretches that overlap but begin or end elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not begun by two of them</source>
        <comment>left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not done by two of them</source>
        <comment>left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) wholly in metadata or boilerplate</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) cut where they reach into it</source>
        <comment>boilerplate</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlapping coding(s) united with another</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Documents left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In metadata or boilerplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching into metadata or boilerplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n propagated coding(s)</source>
        <comment>left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed suggestion(s)</source>
        <comment>left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adjudicated coding(s)</source>
        <comment>left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Memo on the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo on {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct &amp;sections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet. Import some files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <comment>of a coding&apos;s history</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coding of {coder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round “{round}” is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document to see what is known about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*.anno)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Boilerplate, %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Document text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Click to work on it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the document done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code documents, compare coders, take the coded passages with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects you open will be listed here. A project file can be dropped here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: a file of that name is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: the name of a project ends in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: the name is too long. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: there is no such folder. Create it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: cannot be written ({reason}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: this is not a project of this program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: made by a newer version of this program (format {version}, this one knows {known}). Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: made by an older version of this program; open it for writing once, so that it is brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: the file holds tables, views or triggers that are not ours; it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: the file is damaged ({reason}). Open the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: {holder} is writing it. Close it there, or open it for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: cannot be locked for writing ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: opened for reading only; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: could not be written ({reason}). Nothing was changed; free some space, or save a copy elsewhere, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: could not be brought up to date ({reason}). It is as it was; a copy is in backups/{backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: no backup could be made ({reason}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would break what other data depends on ({reason}); not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” cannot be undone: “{blocker}” has since changed the same things. Undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” cannot be done again: “{blocker}” has since changed the same things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import cannot be undone: its documents have {count} codings. Remove those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write project memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change project properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write document memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write code memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark document done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark document not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: the codebook has no such code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: this code was retired; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{start}, {end}) lies outside {document}, which has {characters} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{start}, {end}) has the code {code} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coding is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no codebook. Load one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document {document}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} has another text than the one with this text_sha256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{start}, {end}) is no span of this text of {characters} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document reads “{text}” at [{start}, {end}), not what text says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} has no attribute {attribute}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no value of the attribute {attribute}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coding {id} is there already and says something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown columns were ignored: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} rows cannot be imported; the first, line {line}: {reason} Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round is open. Name a new one with --round, or open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is not there yet in this version. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or say --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} is not there in this version. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document was marked done by two of the {coders} coders in round {round}. Say --all-documents to compare those in progress too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overlapping codings of one coder and code were counted as part of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 10 units were coded: this figure says little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coefficient is for exactly two coders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undefined: fewer than two coders looked for this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undefined: there are no units of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undefined: no unit was judged by two coders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undefined: all coders said the same everywhere, so chance alone would agree as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undefined: nobody used this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type something to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}: {count} problems; the first: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: {what}. Open the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of {table} refers to a row of {parent} that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of {table} holds in {column} what cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says {count} times what project it is, not once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: its text is not the one that was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: the bytes kept of its file are not those that were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: its sections do not fit its text ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}: a coding [{start}, {end}) lies outside its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not agree with {kind} {entity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was taken out of the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal knows nothing of {kind} {entity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project needs a title. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coder needs a name. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a coder “{name}” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no coder “{name}”. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no round “{name}”. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round “{name}” is closed. Choose an open round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} files could not be imported; the first: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this text is there already, as {document}; skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the name is used by another text; imported as {document}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the same file was imported before in another encoding, as {document}. Remove the one that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} has codings. Remove those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sections do not fit the text ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part must begin where a section begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the file holds no text. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this is not a text file ({what}). Export it as plain text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: cannot be read as {encoding} (byte {position}). Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the encoding was not recognised. Name it with --encoding, or choose it in the import dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{encoding}” is not an encoding that this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there is no such file. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: you may not read it. Change its permissions, or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this is a folder. Name the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this is a device or a pipe. Save it as a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the file went away while it was being read. Look where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: read as {encoding}, it holds characters that no text has. Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: reading it as {encoding} loses bytes. Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the encoding is uncertain; read as {encoding}. Look at the text, and choose another one if it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: read as {encoding}, as you said; it looks like {likely}. Look at the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} NUL characters were replaced by U+FFFD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the text has lost its digits, and perhaps other marks. Do not count with it, and quote it with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the file changed while it was being read. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {size} MB is more than the {limit} MB a document may have. Split the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: more than {limit} MB; this is no codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this is not a text file. A codebook is YAML or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not UTF-8. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: {problem} (Problems in all: {count}.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read as {format}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; the file holds nothing but comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; the file must begin with the key “codebook”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second document begins here; a file holds one codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested more than {limit} levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*{anchor} stands for nothing that came before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the aliases stand for more than {limit} values; write them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag {tag} has no place in a codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds U+0000 or one half of a character; no text may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be a single text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there twice (first in line {first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is needed and missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is needed and has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs under “codebook”; indent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is needed and has no value. In YAML a colour stands in quotes (&apos;#CC2827&apos;): an unquoted # begins a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false, without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number from 0 on, without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have keys of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have a text for each language (en: …).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no text in any language that is known ({languages}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{language}” is not a language that is known ({languages}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a language twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not begin or end blank, nor hold control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is used already, in line {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a colour; write it like &apos;#CC2827&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not one digit or one letter from a to z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a type. Known: {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not known. Known: script_folded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is needed: an enum has at least one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a place only where the type is {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” holds a |, which joins several values in a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{attribute}” is defined differently in line {first} ({keys}). One id means one definition: make them equal or take another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing, and {other} is there; give both or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end {end} must be greater than the start {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: this key is not known; it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: this language is not known; its text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: “{code}” is a child of “{parent}” and should begin with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: {value} is the colour of another code (line {first}) too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: “{code}” does not say: {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {key}: has {length} characters, the offsets span {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not UTF-8. Save the table as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: its first line is no list of columns. Save the table as CSV with commas, its rows ending with LF or CRLF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the column “{column}” is there twice. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: these columns are missing: {columns}. The first line must name them, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: a pseudonymous export cannot be imported: its names and texts are not those of the documents. Export again without --pseudonymous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: an export for spreadsheets cannot be imported: its cells are guarded against formulas. Export again as csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: a file of that name is there already. Choose another name, or --force to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: cannot be written ({reason}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row cannot be read as CSV ({problem}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {cells} cells; the first line names {columns} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds U+0000, which no text may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is “{value}”, not a whole number from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is “{value}”, not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is “{value}”, neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is “{value}”, not a time with its offset, such as 2026-11-21T22:45:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is “{value}”, not a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is “{value}”, none of manual, propagated, suggested, imported, adjudicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state is “{value}”, none of {states}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Chinese dictionaries are missing: the package “opencc” is not there or is another one of that name. Uninstall OpenCC and reinstall opencc-python-reimplemented.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
