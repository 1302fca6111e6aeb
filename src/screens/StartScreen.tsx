import type { ReactNode } from 'react';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';

/** What the program is and is not; start; go on with what is unfinished. */
export function StartScreen({
  unfinished,
  onStart,
}: {
  /** The families that are unfinished. */
  unfinished: ReactNode;
  onStart: () => void;
}) {
  return (
    <>
      <Heading isStart>Young carers pathway</Heading>
      <p className="text">
        Walk through the memorandum’s flowcharts for adult social services and children’s services,
        and leave with a summary of what to do, who does it and why.
      </p>
      <div className="buttons">
        <Button onClick={onStart}>Start with a family</Button>
        <a className="link-button" href="#/open">
          Open a file
        </a>
        <a className="link-button" href="#/train">
          Train with a case
        </a>
      </div>
      <p className="text">
        <strong>If someone is in immediate danger, call 999.</strong>
      </p>

      {unfinished}

      <h2 className="section-title">What this does and does not do</h2>
      <ul className="text">
        <li>It helps you think and record, on what is known at first contact.</li>
        <li>
          It sends nothing: no alert, no referral, no message. What you enter stays on this device.
        </li>
        <li>
          It decides nothing. Your safeguarding procedure, a statutory assessment and your judgement
          come first.
        </li>
        <li>It is not a government service.</li>
      </ul>
      <p className="text">
        <a href="#/about">About this program, its sources and what is ours</a>
      </p>
    </>
  );
}
