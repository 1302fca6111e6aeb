import { type ReactNode, useId, useRef } from 'react';
import { BackLink } from '#src/components/BackLink.tsx';
import { Button } from '#src/components/Button.tsx';
import { Heading } from '#src/components/Heading.tsx';
import { LinkButton } from '#src/components/LinkButton.tsx';
import { placesOf } from '#src/pathways/index.ts';
import { labelOf } from '#src/record/people.ts';
import type { FamilyRecord, Matter } from '#src/record/record.ts';
import { timeInWords } from '#src/record/time.ts';
import { findOutsOf, nameOf, outcomeOf } from '#src/summary/outcome.ts';
import { type Status, type Task, tasksOf } from '#src/summary/tasks.ts';
import { questionInWords } from '#src/summary/words.ts';
import { doorNames } from './UnfinishedFamilies.tsx';

/** What the page of a family asks its owner to do. */
export type HubDeeds = {
  /** Opens a question or page, and then others. */
  readonly onOpen: (matter: Matter, then?: readonly Matter[]) => void;
  readonly onSafety: (person: string) => void;
  readonly onStartChildren: (child: string) => void;
  readonly onStartAdult: () => void;
  readonly onBack: () => void;
};

/** The family at a glance: what was looked at for each person, and what is still to be done, in any order. */
export function HubScreen({ record, deeds }: { record: FamilyRecord; deeds: HubDeeds }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const findOuts = findOutsOf(outcomeOf(record));
  const words = (matter: Matter) => questionInWords(record, matter, placesOf(matter.key));
  const onOpen = ([first, ...then]: readonly Matter[]) => first && deeds.onOpen(first, then);
  return (
    <>
      <BackLink onBack={deeds.onBack} />
      <Heading ref={heading}>This family</Heading>
      <p className="small">
        {record.ref && `Ref ${record.ref} · `}
        {doorNames[record.door]} · last changed {timeInWords(record.asOf)}
      </p>
      <p className="text">
        <a href="#/outcome">The outcome is ready any time</a>
      </p>
      {tasksOf(record).map(({ id, heading: title, about, tasks, start }) => (
        <Group key={id} title={title}>
          {about && <p className="small">{about}</p>}
          {tasks.length > 0 && (
            <ul className="kept tasks">
              {tasks.map((task) => (
                <Row
                  key={task.words}
                  task={task}
                  onOpen={() => (task.urgent ? deeds.onSafety(task.urgent) : onOpen(task.toOpen))}
                />
              ))}
            </ul>
          )}
          {start === 'saidNo' && (
            <p className="text">
              You answered no to: {words({ key: 'childCaring', person: id })}{' '}
              <LinkButton onClick={() => deeds.onOpen({ key: 'childCaring', person: id })}>
                Change that answer to start the children’s flowchart for {labelOf(record, id)}
              </LinkButton>
            </p>
          )}
          {start === 'children' && (
            <Start
              onStart={(section) => {
                deeds.onStartChildren(id);
                section?.querySelector('h2')?.focus();
              }}
            >
              Start the children’s flowchart for {labelOf(record, id)}
            </Start>
          )}
          {start === 'adult' && (
            <Start
              onStart={() => {
                deeds.onStartAdult();
                // Its own group is made anew, or has nobody in it.
                heading.current?.focus();
              }}
            >
              Start the adult flowchart
            </Start>
          )}
        </Group>
      ))}
      <Group title="Finish">
        <ul className="kept tasks">
          <li>
            <a className="link-button" href="#/sharing">
              Record information-sharing decisions
            </a>
            <span>
              {record.sharing?.length ? `${record.sharing.length} recorded` : 'None recorded'}
            </span>
          </li>
          <li>
            <a className="link-button" href="#/check">
              Check answers and see the outcome
            </a>
            <span>Ready any time</span>
          </li>
          <li>
            <a className="link-button" href="#/save">
              Save a copy to a file, for another service or another day
            </a>
          </li>
          <li>
            <a className="link-button" href="#/open">
              Open a file, and add it to this family
            </a>
          </li>
          <li>
            <a className="link-button" href="#/outcome/family">
              Make a sheet for the family
            </a>
          </li>
          <li>
            <a className="link-button" href="#/finish">
              Finish with this family
            </a>
          </li>
        </ul>
      </Group>
      <Group title={`Still to find out (${findOuts.length})`}>
        {findOuts.length === 0 ? (
          <p className="text">Nothing left to find out, on what you have recorded.</p>
        ) : (
          <ul className="kept tasks">
            {findOuts.map((open) => (
              <li key={nameOf(open)}>
                <LinkButton onClick={() => deeds.onOpen(open)}>{words(open)}</LinkButton>
              </li>
            ))}
          </ul>
        )}
      </Group>
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 className="section-title" id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Starts a flowchart. The button goes with it, so the focus has to be put elsewhere in its section. */
function Start({
  onStart,
  children,
}: {
  onStart: (section: Element | null) => void;
  children: ReactNode;
}) {
  return (
    <div className="buttons">
      <Button
        look="second"
        onClick={({ currentTarget }) => onStart(currentTarget.closest('section'))}
      >
        {children}
      </Button>
    </div>
  );
}

const looks: { readonly [status in Status]: string } = {
  'Not started': 'tasks__open',
  'In progress': 'tasks__open',
  'To find out': 'to-find-out',
  Completed: '',
  'Not needed': '',
};

/** One task: all of its row can be pressed. */
function Row({ task, onOpen }: { task: Task; onOpen: () => void }) {
  const { words, status, toFindOut, about } = task;
  const id = useId();
  const isToFindOut = status === 'To find out';
  return (
    <li>
      <span className="tasks__words">
        {status === 'Not needed' ? (
          words
        ) : (
          <LinkButton aria-describedby={id} onClick={onOpen}>
            {words}
          </LinkButton>
        )}
        {about && <span className="small">{about}</span>}
        {status === 'Not needed' && (
          <LinkButton onClick={onOpen}>
            Change that<span className="govuk-visually-hidden">: {words}</span>
          </LinkButton>
        )}
      </span>
      <span id={id}>
        <span className={looks[status]}>
          {status}
          {isToFindOut && toFindOut > 1 && ` (${toFindOut})`}
        </span>{' '}
        {!isToFindOut && toFindOut > 0 && (
          <span className="to-find-out">{toFindOut} to find out</span>
        )}
      </span>
    </li>
  );
}
