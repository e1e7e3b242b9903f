<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own coding(s)</source>
        <translation>
            <numerusform>%n own coding</numerusform>
            <numerusform>%n own codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with its subcodes</source>
        <comment>codings</comment>
        <translation>
            <numerusform>%n with its subcodes</numerusform>
            <numerusform>%n with its subcodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not begun by two of them</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n document not begun by two of them</numerusform>
            <numerusform>%n documents not begun by two of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not done by two of them</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n document not done by two of them</numerusform>
            <numerusform>%n documents not done by two of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) wholly in metadata or boilerplate</source>
        <translation>
            <numerusform>%n coding wholly in metadata or boilerplate</numerusform>
            <numerusform>%n codings wholly in metadata or boilerplate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) cut where they reach into it</source>
        <comment>boilerplate</comment>
        <translation>
            <numerusform>%n coding cut where it reaches into it</numerusform>
            <numerusform>%n codings cut where they reach into it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlapping coding(s) united with another</source>
        <translation>
            <numerusform>%n overlapping coding united with another</numerusform>
            <numerusform>%n overlapping codings united with another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n propagated coding(s)</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n propagated coding</numerusform>
            <numerusform>%n propagated codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed suggestion(s)</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n unconfirmed suggestion</numerusform>
            <numerusform>%n unconfirmed suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adjudicated coding(s)</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n adjudicated coding</numerusform>
            <numerusform>%n adjudicated codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <comment>of a coding&apos;s history</comment>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boilerplate, %n character(s)</source>
        <translation>
            <numerusform>Boilerplate, %n character</numerusform>
            <numerusform>Boilerplate, %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) written to {file}.</source>
        <translation>
            <numerusform>%n coding written to {file}.</numerusform>
            <numerusform>%n codings written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n cannot be imported</numerusform>
            <numerusform>%n cannot be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>%n document imported</numerusform>
            <numerusform>%n documents imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were there already</source>
        <translation>
            <numerusform>%n text was there already</numerusform>
            <numerusform>%n texts were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>in %n document</numerusform>
            <numerusform>in %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) added.</source>
        <translation>
            <numerusform>%n coding added.</numerusform>
            <numerusform>%n codings added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <comment>codings</comment>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n row(s) cannot be taken.</source>
        <translation>
            <numerusform>Nothing was imported: %n row cannot be taken.</numerusform>
            <numerusform>Nothing was imported: %n rows cannot be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n document(s): intervals from so few are rough, and usually too narrow.</source>
        <translation>
            <numerusform>Only %n document: intervals from so few are rough, and usually too narrow.</numerusform>
            <numerusform>Only %n documents: intervals from so few are rough, and usually too narrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rarer code(s) left out of the picture.</source>
        <translation>
            <numerusform>%n rarer code left out of the picture.</numerusform>
            <numerusform>%n rarer codes left out of the picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{one}: {code}; {other}: {other_code}: %n place(s)</source>
        <translation>
            <numerusform>{one}: {code}; {other}: {other_code}: %n place</numerusform>
            <numerusform>{one}: {code}; {other}: {other_code}: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) without a day on which coding ended.</source>
        <translation>
            <numerusform>%n document without a day on which coding ended.</numerusform>
            <numerusform>%n documents without a day on which coding ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n disagreement</numerusform>
            <numerusform>%n disagreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{coder}: %n coding(s), mean with the others {mean}</source>
        <translation>
            <numerusform>{coder}: %n coding, mean with the others {mean}</numerusform>
            <numerusform>{coder}: %n codings, mean with the others {mean}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>n {n}, %n document(s)</source>
        <translation>
            <numerusform>n {n}, %n document</numerusform>
            <numerusform>n {n}, %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen document(s)</source>
        <translation>
            <numerusform>%n chosen document</numerusform>
            <numerusform>%n chosen documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to {file}.</source>
        <translation>
            <numerusform>%n page written to {file}.</numerusform>
            <numerusform>%n pages written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) hidden</source>
        <translation>
            <numerusform>%n coding hidden</numerusform>
            <numerusform>%n codings hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) differ, with those of whom only one has a value</source>
        <translation>
            <numerusform>%n pair differs, with those of whom only one has a value</numerusform>
            <numerusform>%n pairs differ, with those of whom only one has a value</numerusform>
        </translation>
    </message>
</context>
</TS>
