import type { ReactNode } from 'react';
import { Details } from '#src/components/Details.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { QuoteBlock } from '#src/components/Source.tsx';
import type { Edition } from '#src/edition/edition.ts';
import type { Matter } from '#src/record/record.ts';
import { isChildsAssessment, toDetermine } from '#src/summary/considerations.ts';
import type { QuestionLine } from '#src/summary/known.ts';
import type { ActionLine, FindOutLine } from '#src/summary/summary.ts';
import { AgreeForm } from './AgreeForm.tsx';
import { withTerms } from './source-quotes.ts';

/** What is put on paper: all of the summary, or what is still to find out as a list to work through. */
export type Paper = 'all' | 'findOut';

/** What the outcome page can do besides showing. */
export type OutcomeDeeds = {
  readonly onCopy: (text: string) => Promise<boolean>;
  /** False where the browser has no print dialog. */
  readonly onPrint: (paper: Paper) => boolean;
  /** Why an action is there, and what would change it. */
  readonly explain: (action: Matter) => ReactNode;
  readonly onAgree: (matter: Matter, agreed: { who?: string; by?: string }) => void;
  readonly onChange: (matter: Matter) => void;
  readonly onCheck: () => void;
  readonly onFamily: () => void;
  readonly onSafety: (person: string) => void;
  readonly onDelete: () => void;
  readonly onBack: () => void;
};

/** Names a line of the summary in one word, for tests and keys. */
export function nameOf({ key, person }: Matter): string {
  return `${key}-${person}`;
}

/** The id of the heading of an action. */
export function deedId(matter: Matter): string {
  return `deed-${nameOf(matter)}`;
}

/** A line to write on; on screen the words beside it say enough. */
export function Line() {
  return <span className="line-to-fill" aria-hidden="true" />;
}

/** An action: what, who, by when, why and on what source. */
export function Action({
  action,
  look,
  hasWhen = false,
  edition,
  deeds,
}: {
  action: ActionLine;
  look?: 'urgent' | 'advice';
  /** Says under which heading of the summary it belongs, where it stands under another. */
  hasWhen?: boolean;
  edition: Edition;
  deeds: OutcomeDeeds;
}) {
  return (
    <li
      className={`action ${look ? `action--${look}` : ''}`}
      data-testid={`action-${nameOf(action)}`}
    >
      <h3 className="action__deed" id={deedId(action)} tabIndex={-1}>
        {action.deed}
      </h3>
      <p className="action__who">
        {hasWhen && (
          <span>
            <span className="action__label">When:</span> {action.when}
          </span>
        )}
        <span>
          <span className="action__label">Who:</span> {action.who}
        </span>
        <span>
          <span className="action__label">By:</span>{' '}
          {action.by ?? (
            <>
              to be agreed <Line />
            </>
          )}
        </span>
      </p>
      <div className="action__why">
        {action.status.map((words) => (
          <p key={words}>
            <span className="action__label">Status:</span> {words}
          </p>
        ))}
        {action.why.map((words) => (
          <p key={words}>
            <span className="action__label">Why:</span> {words}
          </p>
        ))}
        <p className="action__source">Source: {action.sources.join('; ')}</p>
      </div>
      <div className="screen-only">
        {look === 'urgent' ? (
          <LinkButton onClick={() => deeds.onSafety(action.person)}>
            What to do, and record what was done
            <span className="govuk-visually-hidden">: {action.deed}</span>
          </LinkButton>
        ) : look === 'advice' ? null : (
          <AgreeForm action={action} onAgree={(agreed) => deeds.onAgree(action, agreed)} />
        )}
        <div className="explain">
          <Details summary="Why, and what would change it" about={action.deed} isDrawnOnceOpen>
            {deeds.explain(action)}
          </Details>
        </div>
        <Printed action={action} edition={edition} />
        {isChildsAssessment(action.key) && <ToDetermine about={action.deed} />}
      </div>
    </li>
  );
}

/** The printed words of an action's boxes; an action of ours has none. */
function Printed({ action, edition }: { action: ActionLine; edition: Edition }) {
  const quotes = withTerms(action.printed, edition);
  if (quotes.length === 0) return null;
  return (
    <Details summary="What the flowchart says" about={action.deed} isDrawnOnceOpen>
      {quotes.map((quote) => (
        <QuoteBlock key={quote.source} {...quote} />
      ))}
    </Details>
  );
}

/** What the assessment that an action leads to must determine. */
function ToDetermine({ about }: { about: string }) {
  const { lead, items, source } = toDetermine;
  return (
    <Details summary="What the assessment must cover" about={about} isDrawnOnceOpen>
      <blockquote>
        “{lead}
        <ul>
          {items.map((words, index) => (
            <li key={words}>
              {words}
              {index === items.length - 1 && '”'}
            </li>
          ))}
        </ul>
      </blockquote>
      <cite>{source}</cite>
    </Details>
  );
}

/** A thing to find out: whom to ask, and what would follow. */
export function FindOut({ open, deeds }: { open: FindOutLine; deeds: OutcomeDeeds }) {
  return (
    <li className="action action--findOut" data-testid={`findout-${nameOf(open)}`}>
      <h3 className="action__deed">{open.words}</h3>
      <p className="action__who">
        <span>
          <span className="action__label">Ask:</span> {open.askWhom}
        </span>
        <span>
          <span className="action__label">Who asks:</span> {open.who}
        </span>
        <span>
          <span className="action__label">By:</span>{' '}
          {open.by ?? (
            <>
              to be agreed <Line />
            </>
          )}
        </span>
      </p>
      <div className="action__why">
        {open.follows.map(({ answer, deeds: follows }) => (
          <p key={answer}>
            <span className="action__label">If {answer}:</span>{' '}
            {follows.length > 0 ? follows.join('. ') : 'nothing is added by this box'}
          </p>
        ))}
        <p className="action__source">Source: {open.sources.join('; ')}</p>
      </div>
      <p className="paper-only list-only">
        Answer <Line /> Told by (role) <Line /> Date <Line />
      </p>
      <div className="screen-only">
        {!open.isDueNow && !open.isAction && (
          <AgreeForm
            action={{ ...open, deed: open.words }}
            onAgree={(agreed) => deeds.onAgree(open, agreed)}
          />
        )}
        <LinkButton onClick={() => deeds.onChange(open)}>
          Answer now<span className="govuk-visually-hidden">: {open.words}</span>
        </LinkButton>
      </div>
    </li>
  );
}

/** A question that was not asked yet. */
export function NotAsked({ line, deeds }: { line: QuestionLine; deeds: OutcomeDeeds }) {
  return (
    <li data-testid={`notasked-${nameOf(line)}`}>
      {line.words}
      {line.because && ` (${line.because})`}{' '}
      <LinkButton className="screen-only" onClick={() => deeds.onChange(line)}>
        Answer now<span className="govuk-visually-hidden">: {line.words}</span>
      </LinkButton>
    </li>
  );
}
