import { BackLink } from '#src/components/BackLink.tsx';
import { Heading } from '#src/components/Heading.tsx';

/** What was tested so that anyone can use the program, how and when, and what was not. */
export function AccessibilityScreen({ onBack }: { onBack: () => void }) {
  return (
    <>
      <BackLink onBack={onBack} />
      <Heading>Accessibility</Heading>
      <p className="text">
        This program is meant to be used by everyone who meets families: by keyboard, by touch, by
        voice, with a screen reader, enlarged, and in colours of your own. It is built to the Web
        Content Accessibility Guidelines, version 2.2, levels A and AA.
      </p>

      <h2 className="section-title">What you can do</h2>
      <ul className="text">
        <li>Do everything with the keyboard alone. The first Tab of a page leads past its head.</li>
        <li>Enlarge to 400 %, or set text to twice its size, without scrolling sideways.</li>
        <li>Read each flowchart as a list in place of the drawing.</li>
        <li>Use your own colours: every mark also has a word and a shape.</li>
        <li>Take your time: nothing moves, nothing makes a sound, and no page runs out of time.</li>
      </ul>

      <h2 className="section-title">What was tested, how and when</h2>
      <p className="text">
        Last tested on 22 November 2026, in Chromium 156 on Linux, at every change of the program:
      </p>
      <ul className="text">
        <li>
          Every kind of page, with its errors, by axe-core 4.13 and by our own checks of names,
          order of Tab, visible focus, size of what is pressed, and nothing cut off at 320 pixels,
          with wide spacing and with text of twice the size.
        </li>
        <li>
          The twenty kinds of page that a worker meets most, in seven ways: on a desk, at a zoom of
          400 %, with large text, with wide spacing, in forced colours, with less movement, and as
          printed.
        </li>
        <li>Both flowcharts from the first page to the printer by the keyboard alone.</li>
        <li>The contrast of all colours, also of what is drawn, by the formula.</li>
      </ul>

      <h2 className="section-title">What was not tested</h2>
      <ul className="text">
        <li>Screen readers: NVDA, JAWS, VoiceOver and TalkBack.</li>
        <li>Dragon and other voice control; Windows Magnifier.</li>
        <li>
          High contrast on Windows itself; Firefox beyond one walk, and Safari; any phone or tablet.
        </li>
        <li>The program with disabled people, and with young carers and their families.</li>
      </ul>

      <h2 className="section-title">What is known not to be good enough</h2>
      <ul className="text">
        <li>
          On a long summary many presses of Tab lie between one answer and the next. The headings of
          a screen reader, or the call sheet, are quicker.
        </li>
        <li>
          The drawing of a flowchart is large. Where it does not fit, its list is shown at first.
        </li>
        <li>Printed pages are tagged by the browser; not all browsers do that.</li>
      </ul>

      <h2 className="section-title">If something is in your way</h2>
      <p className="text">
        Tell whoever provides this program to you. The page “Help and words explained” has words to
        copy for that. The results for each of the 55 criteria are kept with the program’s source,
        in docs/accessibility.md.
      </p>
    </>
  );
}
