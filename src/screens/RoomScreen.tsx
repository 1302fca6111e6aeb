import { type ReactNode, useEffect, useState } from 'react';
import { Heading } from '#src/components/Heading.tsx';
import { actNowInTraining } from '#src/training/asking.ts';
import type { RoomView, Slide } from '#src/training/room-view.ts';

/** What the room sees on the projector: one thing at a time, large. */
export function RoomScreen({
  view,
  now,
  children,
}: {
  /** None until the trainer’s window has said what to show. */
  view: RoomView | undefined;
  now: () => string;
  children?: ReactNode;
}) {
  return (
    <div className={`room room--${view?.look ?? 'light'}`}>
      <header className="room__head">
        <p className="training-mark" data-testid="training-mark">
          TRAINING
        </p>
        {view && <p>{view.title}</p>}
      </header>
      <main id="main" className="room__slide">
        {view && view.actNow.length > 0 && (
          <p className="room__act-now" data-testid="training-act-now">
            <strong>{actNowInTraining}</strong> {view.actNow.join(' · ')}
          </p>
        )}
        {view ? <SlideView slide={view.slide} now={now} /> : <Waiting />}
      </main>
      {children}
    </div>
  );
}

function Waiting() {
  return (
    <>
      <Heading>The room window</Heading>
      <p>Open a case in the trainer’s window. What the trainer shows appears here.</p>
      <p>Move this window to the projector, and press F11 for the whole screen.</p>
    </>
  );
}

function SlideView({ slide, now }: { slide: Slide; now: () => string }) {
  switch (slide.name) {
    case 'blank':
      return (
        <h1 className="govuk-visually-hidden" tabIndex={-1}>
          Nothing is shown
        </h1>
      );
    case 'lines':
      return (
        <>
          <Heading>{slide.heading}</Heading>
          {slide.note && <p className="room__note">In this case: {slide.note}</p>}
          <ul>
            {slide.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      );
    case 'story':
      return (
        <>
          <Heading>
            {slide.parts === 1 ? 'The story' : `The story, part ${slide.part} of ${slide.parts}`}
          </Heading>
          {slide.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </>
      );
    case 'pause':
      return (
        <>
          <Heading>{slide.prompt}</Heading>
          <QuietClock since={slide.since} minutes={slide.minutes} now={now} />
        </>
      );
    case 'question':
      return (
        <>
          <p className="room__who">{slide.who}</p>
          <Heading>{slide.question}</Heading>
          {slide.hint && <p>{slide.hint}</p>}
          <ul className="room__answers">
            {slide.answers.map(({ label, hands, isSuggested }) => (
              <li key={label} className={isSuggested ? 'room__suggested' : undefined}>
                <span>{label}</span>
                {isSuggested && <strong>✓ Suggested</strong>}
                {hands.length > 0 && (
                  <span className="room__hands">
                    {hands.length === 1 ? hands[0] : `${hands[0]} → ${hands[1]}`}
                    <span className="govuk-visually-hidden">
                      {hands.length === 1 ? ' hands' : ' hands, before and after the discussion'}
                    </span>
                  </span>
                )}
              </li>
            ))}
          </ul>
          {slide.reason && (
            <p>
              <strong>Why:</strong> {slide.reason}
            </p>
          )}
          {slide.source.map(({ words, source }) => (
            <p key={source}>
              “{words}” <span className="room__from">{source}</span>
            </p>
          ))}
        </>
      );
  }
}

/** The time that a discussion has taken, or has left. It makes no sound, and changes no colour. */
function QuietClock({
  since,
  minutes,
  now,
}: {
  since: string;
  minutes: number | undefined;
  now: () => string;
}) {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const ticking = setInterval(() => setTime(now()), 1000);
    return () => clearInterval(ticking);
  }, [now]);
  const gone = Math.max(0, Math.round((Date.parse(time) - Date.parse(since)) / 1000));
  const left = (minutes ?? 0) * 60 - gone;
  if (minutes && left <= 0) return <p className="room__clock">Time to come back together</p>;
  const shown = minutes ? left : gone;
  return (
    <p className="room__clock">
      {Math.floor(shown / 60)}:{String(shown % 60).padStart(2, '0')}
      {minutes ? ' left' : ''}
    </p>
  );
}
